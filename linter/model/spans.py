"""Places in a page's source: offsets inside the program, lines and columns for people."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from linter.model.lazy_regex import lazy

LINE_END = lazy(r"\r\n?|\n")
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


class _Stretch(NamedTuple):
    """What stands in front of a stretch of a text: line ends, letters of two UTF-16 units, where its line begins."""

    lines: int
    wide: int
    line_start: int


class Lines:
    """Turns offsets into lines and columns; nothing else in the program does.

    The text is read in stretches, as far as somebody asks: no line is cut out, most findings stand well in front of
    the end, and a line of a megabyte costs no more than its stretches.
    """

    __slots__ = ("_long", "_returns", "_stretches", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._long: list[array[int]] | None = None  # where the letters of two, three and four bytes of UTF-8 stand
        self._returns = "\r" in text
        self._stretches = [_Stretch(0, 0, 0)]

    def position(self, offset: int) -> Position:
        """The line and columns of a code-point offset."""
        before, start = self._before(offset)
        line = before.lines + self._line_ends(start, offset)
        begin = self._line_start(start, offset, before.line_start)
        return Position(line + 1, offset - begin + 1, self.utf16(offset) - self.utf16(begin) + 1)

    def _before(self, offset: int) -> tuple[_Stretch, int]:
        """What stands in front of the stretch of an offset, and where that begins."""
        number = min(offset, len(self._text)) // _STRETCH
        known = self._stretches
        while len(known) <= number:
            last, start = known[-1], (len(known) - 1) * _STRETCH
            end = start + _STRETCH
            known.append(
                _Stretch(
                    last.lines + self._line_ends(start, end),
                    last.wide + _wide(self._text[start:end]),
                    self._line_start(start, end, last.line_start),
                )
            )
        return known[number], number * _STRETCH

    def _line_ends(self, start: int, end: int) -> int:
        """How many lines end between two offsets: "\r\n" is one end, and ends with its second letter."""
        found = self._text.count("\n", start, end)
        if self._returns:
            found += self._text.count("\r", start, end) - self._text.count("\r\n", start, end + 1)
        return found

    def _line_start(self, start: int, end: int, otherwise: int) -> int:
        """Where the line of an offset begins, if it does behind ``start``."""
        begins = self._text.rfind("\n", start, end) + 1
        if self._returns:
            at = self._text.rfind("\r", max(start, begins), end)
            if at >= 0 and self._text.startswith("\r\n", at):  # the line ends with the next letter, not here
                at = self._text.rfind("\r", max(start, begins), at)
            begins = max(begins, at + 1)
        return begins or otherwise

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
        if self._text.isascii():
            return offset
        before, start = self._before(offset)
        return offset + before.wide + _wide(self._text[start:offset])


def _wide(text: str) -> int:
    """How many letters of two UTF-16 units a text holds."""
    return 0 if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)


def _starts(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    return (found.start() for found in pattern.finditer(text))


def utf8_length(text: str) -> int:
    """How many bytes of UTF-8 some text takes."""
    return len(text.encode("utf-8", "surrogatepass"))
