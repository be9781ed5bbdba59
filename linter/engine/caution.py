"""Findings held back by how sure the program is: of itself, and of what it took for a caption."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.model.spans import Span
from linter.rules.registry import AnyRule, family_of

_TOGETHER = 8  # pictures that one line captions, as many as are looked at


def cautious(finding: Finding, rule: AnyRule, page: Page) -> Finding:
    """The finding as it stands where nobody set its rule a level; one that somebody did stands as it is."""
    return finding if rule.set_level else _waiting_on_a_guess(_blocking_only_when_certain(finding), page)


def _blocking_only_when_certain(finding: Finding) -> Finding:
    """An error nobody set stands only when it is certain: one wrong block and the linter is switched off."""
    if finding.level is Level.ERROR and finding.sure is not Sure.CERTAIN:
        return replace(finding, level=Level.WARNING)
    return finding


def _waiting_on_a_guess(finding: Finding, page: Page) -> Finding:
    """A note on the words of what is hardly more than a guess at a caption is a maybe: the line may be the page's."""
    if finding.level is not Level.NOTE or finding.sure is Sure.MAYBE or family_of(finding.rule) != "captions":
        return finding
    starts, captions = page.once(_captions)
    at = bisect_right(starts, finding.where.start)
    there = (block for where, block in captions[max(0, at - _TOGETHER) : at] if where.covers(finding.where))
    return replace(finding, sure=Sure.MAYBE) if any(block.is_guess for block in there) else finding


def _captions(page: Page) -> tuple[list[int], list[tuple[Span, ImageBlock]]]:
    """The captions of pictures that have no credit, by their places; and where each begins."""
    told = [(block.caption.where, block) for block in page.blocks if block.caption and block.credit is None]
    told.sort(key=lambda row: row[0].start)
    return [where.start for where, _ in told], told
