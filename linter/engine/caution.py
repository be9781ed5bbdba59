"""Findings held back by how sure the program is: of itself, and of what it took for a caption."""

from __future__ import annotations

from dataclasses import replace

from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.model.spans import Spans
from linter.rules.registry import AnyRule, family_of


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
    told, filed = page.once(_captioned)
    there = (told[number] for number in filed.touching(finding.where))
    guess = any(block.caption and block.caption.where.covers(finding.where) and block.is_guess for block in there)
    return replace(finding, sure=Sure.MAYBE) if guess else finding


def _captioned(page: Page) -> tuple[list[ImageBlock], Spans]:
    """The pictures with a caption and no credit, filed by the places of their captions."""
    told = [block for block in page.blocks if block.caption and block.credit is None]
    return told, Spans(block.caption.where for block in told if block.caption)
