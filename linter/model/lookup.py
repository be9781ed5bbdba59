"""Which picture of a page a finding speaks of."""

from __future__ import annotations

from linter.model.finding import Finding
from linter.model.page import ImageBlock, Page
from linter.model.spans import Span


def block_of(finding: Finding, page: Page | None) -> ImageBlock | None:
    """The picture whose tag, caption, credit or alternative text a finding stands on; None where there is none."""
    return next((block for block in page.blocks if stands_at(finding, block)), None) if page else None


def stands_at(finding: Finding, block: ImageBlock) -> bool:
    """Whether a finding stands on a picture's tag or words, or round them."""
    return any(place.covers(finding.where) or finding.where.covers(place) for place in stands(block))


def stands(block: ImageBlock) -> list[Span]:
    """Where a picture's tag and words stand."""
    texts = (block.caption, block.credit.text if block.credit else None, block.image.alt)
    where = [block.where, *(text.where for text in texts if text is not None)]
    return where + ([block.empty_caption.span] if block.empty_caption else [])
