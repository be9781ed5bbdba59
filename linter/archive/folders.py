"""Pages as files: a folder with all below it, found as one goes, or a file that is one page."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from linter.archive.origin import Origin
from linter.archive.records import BROKEN, CHANGED, PAGE, REFUSED, Reached, Reading, Record
from linter.model.errors import BadInput
from linter.reading.files import load, pages_below, touched


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of pages. A page is known by its path in it: what is new in a folder that grew is found anywhere.

    One that was touched since it was read comes as CHANGED: who reads it knows what it was.
    """

    name: str
    how: Reading = field(default_factory=Reading)
    size: int = 0

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        unread: list[BadInput] = []
        number = behind.number
        done = 0
        for path in pages_below(self.name, unread):
            place = _storable(os.path.relpath(path, self.name).replace(os.sep, "/"))
            done += _size(path)
            when = known(place)
            if not when:
                number += 1
                yield _page(path, Origin(self.name, place), Reached(number), done, self.how)
            elif touched(path) >= when and (page := _page(path, Origin(self.name, place), behind, done, self.how)).data:
                yield replace(page, kind=CHANGED)
        for error in unread:
            number += 1
            place = f"unread {number}"
            if not known(place):
                yield Record(BROKEN, Reached(number), done, Origin(self.name, place), said=error.message)


@dataclass(frozen=True, slots=True)
class OnePage:
    """A file that holds one page."""

    name: str
    size: int
    how: Reading = field(default_factory=Reading)

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        place = _storable(os.path.basename(self.name))
        if not known(place):
            yield _page(self.name, Origin(self.name, place), Reached(0), self.size, self.how)


def _storable(path: str) -> str:
    """A path as a column can hold it, to know a page again by: bytes that are no letters as backslash and digits."""
    return path.encode("utf-8", "backslashreplace").decode()


def _page(path: str, origin: Origin, reached: Reached, done: int, how: Reading) -> Record:
    try:
        return Record(PAGE, reached, done, origin, load(path, how.max_bytes).data)
    except BadInput as error:
        return Record(REFUSED, reached, done, origin, said=error.message)


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0
