"""Which picture of a page a finding speaks of."""

from __future__ import annotations

from linter.model.finding import Finding
from linter.model.page import ImageBlock, Page


def block_of(finding: Finding, page: Page | None) -> ImageBlock | None:
    """The picture whose tag, caption, credit or alternative text a finding stands on; None where there is none."""
    return next((block for block in page.blocks if stands_at(finding, block)), None) if page else None


def stands_at(finding: Finding, block: ImageBlock) -> bool:
    """Whether a finding stands on a picture's tag or words, or round them."""
    texts = (block.caption, block.credit.text if block.credit else None, block.image.alt)
    where = [block.where, *(text.where for text in texts if text is not None)]
    where += [block.empty_caption.span] if block.empty_caption else []
    return any(place.covers(finding.where) or finding.where.covers(place) for place in where)
