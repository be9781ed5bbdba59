"""What the check of a page came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.page import Allow, Page
from linter.model.source import Source

OVER_TIME = "budget"  # stands for a rule's name where a page took longer than it may


class Crash(NamedTuple):
    """A rule that failed on a page; the other rules went on."""

    rule: str
    error: str

    @property
    def message(self) -> str:
        if self.rule == OVER_TIME:
            return f"This page was not checked: {self.error}"
        return f"The rule {self.rule} failed on this page: {self.error}"


class Allowed(NamedTuple):
    """A finding that somebody allowed; ``baseline`` where it was known when the newsroom began."""

    finding: Finding
    allow: Allow
    baseline: bool = False


class IdleAllow(NamedTuple):
    """An allow that nothing needed, or that names no rule there is; ``message`` says which."""

    allow: Allow
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a page's check came to: every finding is in exactly one list, nothing is dropped unseen.

    ``page`` is what was read; None where reading failed.
    """

    source: Source
    shown: tuple[Finding, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    hidden: tuple[Finding, ...] = ()
    crashes: tuple[Crash, ...] = ()
    idle_allows: tuple[IdleAllow, ...] = ()
    page: Page | None = None

    @property
    def pictures(self) -> int:
        """How many pictures were read: "no findings" says nothing of a page on which none was seen."""
        return len(self.page.blocks) if self.page else 0

    @property
    def captions(self) -> int:
        """How many of the pictures have a caption that was read."""
        return sum(each.caption is not None for each in self.page.blocks) if self.page else 0

    @property
    def credits(self) -> int:
        """How many of the pictures have a credit that was read."""
        return sum(each.credit is not None for each in self.page.blocks) if self.page else 0
