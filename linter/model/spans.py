"""Places in a page's source: offsets inside the program, lines and columns for people."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from linter.model.lazy_regex import lazy

LINE_END = lazy(r"\r\n?|\n")
_TWO_UNITS = lazy("[\U00010000-\U0010ffff]")
_STRETCH = 4096  # characters
_LONGER = tuple(lazy(f"[{first}-\U0010ffff]") for first in ("\x80", "\u0800", "\U00010000"))


class Span(NamedTuple):
    """A stretch of one source's text: code points from 0, the end not included."""

    start: int
    end: int

    def covers(self, other: Span) -> bool:
        """Whether another place lies within this one; the two may be the same."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two have a character in common."""
        return self.start < other.end and other.start < self.end


class Spans:
    """Spans that tell which of them a stretch touches, without a look at the others.

    They are filed by their length in powers of two: those of one length that touch a stretch begin close to it.
    """

    __slots__ = ("_filed",)

    def __init__(self, spans: Iterable[Span]) -> None:
        filed: dict[int, list[tuple[int, int, int]]] = {}
        for number, (start, end) in enumerate(spans):
            filed.setdefault((end - start).bit_length(), []).append((start, end, number))
        self._filed = {bits: sorted(rows) for bits, rows in filed.items()}

    def touching(self, where: Span) -> list[int]:
        """The numbers, in order, of those that share a letter or an end with a stretch."""
        found = []
        for bits, rows in self._filed.items():
            first = bisect_left(rows, (where.start - (1 << bits),))
            last = bisect_left(rows, (where.end + 1,), lo=first)
            found += [number for _, end, number in rows[first:last] if end >= where.start]
        return sorted(found)


class Position(NamedTuple):
    """A place as editors count it: line and column from 1; utf16_column in UTF-16 units, from 1."""

    line: int
    column: int
    utf16_column: int


class Lines:
    """Turns offsets into lines and columns; nothing else in the program does."""

    __slots__ = ("_long", "_starts", "_text", "_wide")

    def __init__(self, text: str) -> None:
        self._text = text
        self._long: list[array[int]] | None = None  # where the letters of two, three and four bytes of UTF-8 stand
        self._wide: list[int] | None = None  # where the letters of two UTF-16 units stand
        if text.count("\r") == text.count("\r\n"):  # as nearly every page has its lines
            lengths = [len(line) + 1 for line in text.split("\n")[:-1]]
            self._starts = list(accumulate(lengths, initial=0))
        else:
            self._starts = [0, *(found.end() for found in LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """The line and columns of a code-point offset."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return Position(line + 1, offset - start + 1, self.utf16(offset) - self.utf16(start) + 1)

    def ends(self, where: Span) -> tuple[Position, Position]:
        """The lines and columns of both ends of a stretch."""
        return self.position(where.start), self.position(where.end)

    def offsets(self, where: Span) -> Span:
        """A stretch as the file has it that a person opens: of a page its own offsets, of a story the export's."""
        return where

    def utf8_columns(self, where: Span) -> tuple[int, int]:
        """The columns of both ends of a stretch in bytes of UTF-8, from 1."""
        start, end = (self._utf8(at) - self._utf8(at - self.position(at).column + 1) + 1 for at in where)
        return start, end

    def _utf8(self, offset: int) -> int:
        """How many bytes of UTF-8 stand in front of an offset."""
        if self._long is None:
            text = self._text
            self._long = [] if text.isascii() else [array("Q", _starts(pattern, text)) for pattern in _LONGER]
        return offset + sum(bisect_left(each, offset) for each in self._long)

    def utf16(self, offset: int) -> int:
        """A code-point offset in UTF-16 units from the beginning of the text."""
        if self._wide is None:
            self._wide = [] if self._text.isascii() else list(_of_two_units(self._text))
        return offset + bisect_left(self._wide, offset)


def _of_two_units(text: str) -> Iterator[int]:
    """Where the letters of two UTF-16 units stand, sought in those stretches alone that are longer in UTF-16."""
    for start in range(0, len(text), _STRETCH):
        stretch = text[start : start + _STRETCH]
        if len(stretch.encode("utf-16-le", "surrogatepass")) > 2 * len(stretch):
            yield from (start + at for at in _starts(_TWO_UNITS, stretch))


def _starts(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    return (found.start() for found in pattern.finditer(text))


def utf8_length(text: str) -> int:
    """How many bytes of UTF-8 some text takes."""
    return len(text.encode("utf-8", "surrogatepass"))
