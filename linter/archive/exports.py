"""Newsrooms' exports and feeds, a story a page, by way of the room that reads their formats."""

from __future__ import annotations

import gzip
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import IO, Any, cast

from linter.archive.origin import Origin
from linter.archive.records import BROKEN, PAGE, Reached, Reading, Record
from linter.model.errors import BadInput, PartlyUnread
from linter.text.printable import harmless

_FORMATS = "linter.reading.formats"


def recognised(head: bytes) -> str | None:
    """What an export is, in words; None for what is none, and where formats are not read."""
    try:
        formats: Any = import_module(_FORMATS)
    except ImportError:
        return None
    told = formats.recognised(head)
    return str(told) if told else None


def has_items_in_lines(head: bytes) -> bool:
    """Whether a file has an item of ninjs or ANS in each line, whose pictures stand in other columns than its HTML."""
    formats: Any = import_module(_FORMATS)
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{" and bool(formats.items_in_lines(head))


@dataclass(frozen=True, slots=True)
class Export:
    """An export by its path, packed by gzip or not; its stories are counted."""

    name: str
    size: int
    how: Reading = field(default_factory=Reading)
    packed: bool = False

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        formats: Any = import_module(_FORMATS)
        left_out: Counter[str] = Counter()
        told: Counter[str] = Counter()
        number = 0
        with self._opened() as file:
            try:
                for story in formats.documents(file, self.name, drafts=self.how.drafts, left_out=left_out):
                    if number > behind.number:
                        yield from _skipped(left_out, told, number)
                        yield self._story(story, number, self.size if file.closed else min(file.tell(), self.size))
                    else:
                        told.update(left_out - told)
                    number += 1
            except (BadInput, OSError, EOFError, zlib.error) as error:
                if number > behind.number:
                    for at, said in enumerate(_why(error), number):
                        yield Record(BROKEN, Reached(at), self.size, Origin(self.name, f"#{at}"), said=said)
                return
        yield from _skipped(left_out, told, max(number - 1, 0))

    def _opened(self) -> IO[bytes]:
        return cast("IO[bytes]", gzip.open(self.name)) if self.packed else open(self.name, "rb")

    def _story(self, story: Any, number: int, at: int) -> Record:
        origin = Origin(
            self.name,
            f"#{number}",
            story.url,
            published=story.published,
            section=story.section,
            title=story.title,
            author=story.author,
            language=story.language,
        )
        return Record(PAGE, Reached(number), at, origin, story.html.encode("utf-8", "surrogatepass"))


def _why(error: Exception) -> tuple[str, ...]:
    """What could not be read of an export, each piece by itself: they are counted."""
    if isinstance(error, PartlyUnread):
        return error.pieces
    return (error.message if isinstance(error, BadInput) else f"breaks off: {harmless(str(error)).rstrip('.')}.",)


def _skipped(left_out: Counter[str], told: Counter[str], number: int) -> Iterator[Record]:
    """What the export left out since the last story, as records that are counted."""
    for kind, times in (left_out - told).items():
        for _ in range(times):
            yield Record(kind, Reached(number - 1 if number else -1))
    told.update(left_out - told)
