"""Holds a page against what the house has printed: another photographer under its photograph, a lost credit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

from linter.archive.origin import house_of, own_address
from linter.archive.rows import folded
from linter.archive.store import Store
from linter.archive.strong_keys import strong_keys
from linter.model.credit import Part
from linter.model.errors import BadInput
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page, Role
from linter.model.report import Report
from linter.text.printable import harmless
from linter.text.words import shortened

PHOTOGRAPHER, CREDIT = "archive-photographer", "archive-credit"  # stand for rules' names
_AGREE = 2  # stories that name the same other photographer, from which on it is a warning


class _Printed(NamedTuple):
    """A photograph as an earlier story had it."""

    credit: str
    people: tuple[str, ...]
    said: str
    url: str
    day: str
    story: str


class Memory:
    """An archive that was read, for pages that are about to be published; each process opens it for itself."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        store = Store(folder)
        if not store.there:
            raise BadInput(f"{harmless(folder)}: no archive was read into this folder.", "cutline audit reads one.")
        store.must_hold_pages()

    def held(self, report: Report) -> Report:
        """A report with what the archive says against its page."""
        if report.page is None:
            return report
        added = tuple(self.findings(report.page))
        return replace(report, shown=tuple(sorted((*report.shown, *added), key=lambda each: each.where.start)))

    def findings(self, page: Page) -> Iterator[Finding]:
        """What the house has printed otherwise, picture by picture."""
        address = own_address(page.source)
        for block in page.blocks:
            keys = strong_keys(block.image.keys, house_of(address)) if block.role is Role.PHOTO else []
            before = [each for each in self._printed(keys) if each.url != address] if keys else []
            if before and (found := self._against(block, before)):
                yield found

    def _against(self, block: ImageBlock, before: list[_Printed]) -> Finding | None:
        credited = [each for each in before if each.credit]
        if block.credit is None:
            if credited and len(credited) == len(before):
                words = f"“{shortened(credited[0].credit, 80)}”"
                return _finding(CREDIT, Level.NOTE, block, f"This photograph was credited {words} {_where(credited)}.")
            return None
        here = [folded(part.name) for part in block.credit.of(Part.PHOTOGRAPHER)]
        named = [each for each in before if each.people]
        pairs = [(one, other) for each in named for one in each.people for other in here]
        if not pairs or any(self._alike(one, other) for one, other in pairs):
            return None
        said, _ = Counter(each.said for each in named).most_common(1)[0]
        agreeing = [each for each in named if each.said == said]
        several = len({each.story for each in agreeing}) >= _AGREE and len(agreeing) == len(named)
        message = f"This photograph was credited to {said} {_where(agreeing)}."
        return _finding(PHOTOGRAPHER, Level.WARNING if several else Level.NOTE, block, message)

    def _printed(self, keys: list[str]) -> list[_Printed]:
        rows = _opened(self.folder).execute(
            "select any_value(p.credit), any_value(w.people), any_value(w.said), any_value(p.url),"
            " any_value(p.published), p.story from photographs p left join photographers w using (page, block)"
            " where list_contains($keys, p.key) group by p.story, p.block order by p.story, p.block",
            {"keys": keys},
        )
        return [
            _Printed(credit or "", tuple(people or ()), said or "", url, str(day or ""), story)
            for credit, people, said, url, day, story in rows.fetchall()
        ]

    def _alike(self, one: str, other: str) -> bool:
        return bool(_opened(self.folder).execute("select alike($a, $b)", {"a": one, "b": other}).fetchone()[0])


@lru_cache(maxsize=4)
def _opened(folder: str) -> Any:
    from linter.archive.database import opened

    return opened(Store(folder))


def _where(stories: list[_Printed]) -> str:
    """Where it was printed so: the latest story, and how many more."""
    latest = max(stories, key=lambda each: each.day)
    more = len({each.story for each in stories}) - 1
    day = f" of {latest.day}" if latest.day else ""
    return f"in a story{day} ({harmless(latest.url)})" + (f" and in {more} more" if more else "")


def _finding(rule: str, level: Level, block: ImageBlock, message: str) -> Finding:
    where = block.credit.text.where if block.credit else block.where
    return Finding(rule, level, Sure.LIKELY, where, message)
