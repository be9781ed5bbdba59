"""Archives that are read by who checks their pages: looked through once for digests, then read stretch by stretch.

The main process then holds no page, and knows all the same which pages are the same bytes once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from linter.archive.columns import JsonLines, ParquetFile
from linter.archive.origin import address_in
from linter.archive.records import PAGE, TOLD, Archive, Reached, Record, cannot_be_read
from linter.archive.rows import digest_of
from linter.archive.warc_files import WarcFile
from linter.archive.work import Item, item_of
from linter.model.errors import BadInput, CutlineError

STEP, LONG_STEP = 1 << 12, 1 << 16  # records looked through at once; of Parquet
STRETCH, LONG_STRETCH = 128, 512  # pages read at once; of Parquet, where their group is read from its beginning


class Look(NamedTuple):
    """Records looked through: without their pages, but with the digests of these. ``ended``: no more follow.

    ``no_way_in``: a page stands where no reader can go to. ``why`` and ``hint`` tell what ended it before its end.
    """

    records: list[Record]
    ended: bool = False
    no_way_in: bool = False
    why: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Records of an archive behind a place: the numbers of those that are written down, and of pages seen before."""

    archive: Archive
    behind: Reached
    wanted: frozenset[int]
    again: frozenset[int]


def may_be_entered(archive: Archive) -> bool:
    """Whether an archive is of a kind that can be read from its middle: others the main process reads."""
    return isinstance(archive, WarcFile | ParquetFile | JsonLines)


def look_through(archive: Archive, behind: Reached, first: bool) -> Look:
    """The next records of an archive without their pages.

    ``first``: nothing was looked through before, and whether there is a way in is told by the first page.
    """
    numbered = isinstance(archive, ParquetFile)
    found: list[Record] = []
    try:
        for record in archive.records(behind, _unknown):
            if first and record.kind == PAGE:
                if record.reached.offset < 0 and not numbered:
                    return Look([], no_way_in=True)
                first = False
            found.append(_without_page(record))
            if len(found) >= (LONG_STEP if numbered else STEP):
                return Look(found)
    except CutlineError as error:
        return Look(found, ended=True, why=error.message, hint=error.hint)
    except OSError as error:
        return Look(found, ended=True, why=cannot_be_read(archive.name, error).message)
    return Look(found, ended=True)


def read_stretch(stretch: Stretch) -> Iterator[Item]:
    """What is written down of a stretch, with the pages. BadInput where the file is another than it was."""
    last = max(stretch.wanted)
    met = 0
    for record in stretch.archive.records(stretch.behind, _unknown):
        number = record.reached.number
        if number in stretch.wanted and record.kind in TOLD:
            met += 1
            item = item_of(record, lambda _, number=number: number in stretch.again)  # type: ignore[misc]
            if item is not None:
                yield item
        if number >= last:
            break
    if met != len(stretch.wanted):
        raise BadInput(f"{stretch.archive.name}: was changed while it was read.", "--again begins anew.")


class Entered:
    """An archive whose records come without their pages, from whoever looks through it; or, where there is no way in,
    with their pages from here (``enterable`` is then False)."""

    def __init__(self, archive: Archive, look: Callable[[Archive, Reached, bool], Callable[[], Look]]) -> None:
        """``look`` begins to look through an archive behind a place, and gives what waits for the end of that."""
        self.archive, self._look = archive, look
        self.enterable = may_be_entered(archive)
        self._begun: dict[Reached, Callable[[], Look]] = {}

    @property
    def name(self) -> str:
        return self.archive.name

    @property
    def size(self) -> int:
        return self.archive.size

    def begin(self, behind: Reached) -> None:
        """Look through the first records behind a place before anybody asks for them."""
        if self.enterable:
            self._begun[behind] = self._look(self.archive, behind, True)

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        waiting = None
        if self.enterable:
            waiting = self._begun.pop(behind, None) or self._look(self.archive, behind, True)
        while waiting:
            found = waiting()
            if found.no_way_in:
                self.enterable = False
                break
            # Begun before these are given away: whoever checks them is free for it now.
            last = found.records[-1].reached if found.records else behind
            waiting = None if found.ended else self._look(self.archive, last, False)
            yield from found.records
            behind = last
            if found.why:
                raise BadInput(found.why, found.hint)
            if found.ended:
                return
        yield from self.archive.records(behind, known)


def _without_page(record: Record) -> Record:
    if record.kind != PAGE:
        return record
    own = "" if record.origin and record.origin.url else address_in(record.data)
    return replace(record, data=b"", page=digest_of(record.data), length=len(record.data), address=own)


def _unknown(place: str) -> bool:
    return False
