"""The way from a story's HTML back to the export it was taken out of: which of its characters came from where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from linter.model.spans import Lines, Position, Span

START = Position(1, 1, 1)


class Extract(NamedTuple):
    """A stretch of an export's text, and where in the export it begins: its offset in code points, line and columns.

    ``bytes_before`` is how many bytes of UTF-8 stand in front of it on its first line.
    """

    text: str
    offset: int = 0
    start: Position = START
    bytes_before: int = 0


class Piece(NamedTuple):
    """Where some of a story's characters came from: ``html[at:at + length]`` is ``extract.text[start:end]``.

    When ``exact``, character by character; else as a whole: a reference, an escape, or markup that was put together,
    which stands for the place that it was made of.
    """

    at: int
    length: int
    extract: int
    start: int
    end: int
    exact: bool = False


class Origin(NamedTuple):
    """Where a story stands in its export: all its pieces in order, without a gap, and the stretches they came from."""

    extracts: tuple[Extract, ...]
    pieces: tuple[Piece, ...]

    def back(self, where: Span) -> tuple[int, Span]:
        """The place in the export of a stretch of the story: in which extract, and where in it.

        A stretch that was gathered from several extracts stands where it begins.
        """
        first = self._piece(where.start)
        last = self._piece(max(where.start, where.end - 1))
        start = first.start + (where.start - first.at if first.exact else 0)
        if last.extract != first.extract or last.end < start:
            last = first
        end = last.end
        if last.exact:
            end = last.start + min(max(where.end - last.at, 0), last.length)
        return first.extract, Span(start, max(start, end))

    def _piece(self, offset: int) -> Piece:
        number = bisect_right(self.pieces, offset, key=lambda each: each.at) - 1
        return self.pieces[max(number, 0)] if self.pieces else Piece(0, 0, 0, 0, 0)


class OriginLines(Lines):
    """Lines of the export instead of the story's own: whoever asks for a place of the story is told where to go."""

    __slots__ = ("_kept", "_origin")

    def __init__(self, text: str, origin: Origin) -> None:
        super().__init__(text)
        self._origin = origin
        self._kept: dict[int, Lines] = {}

    def position(self, offset: int) -> Position:
        return self.ends(Span(offset, offset))[0]

    def ends(self, where: Span) -> tuple[Position, Position]:
        number, found = self._origin.back(where)
        return self._at(number, found.start), self._at(number, found.end)

    def offsets(self, where: Span) -> Span:
        number, found = self._origin.back(where)
        before = self._origin.extracts[number].offset if self._origin.extracts else 0
        return Span(before + found.start, before + found.end)

    def utf8_columns(self, where: Span) -> tuple[int, int]:
        number, found = self._origin.back(where)
        lines = self._lines(number)
        before = self._origin.extracts[number].bytes_before if self._origin.extracts else 0
        start, end = lines.ends(found)
        columns = lines.utf8_columns(found)
        return columns[0] + before * (start.line == 1), columns[1] + before * (end.line == 1)

    def _lines(self, number: int) -> Lines:
        if number not in self._kept:
            extracts: Sequence[Extract] = self._origin.extracts
            self._kept[number] = Lines(extracts[number].text if extracts else "")
        return self._kept[number]

    def _at(self, number: int, offset: int) -> Position:
        here = self._lines(number).position(offset)
        start = self._origin.extracts[number].start if self._origin.extracts else START
        if here.line > 1:
            return Position(start.line + here.line - 1, here.column, here.utf16_column)
        return Position(start.line, start.column + here.column - 1, start.utf16_column + here.utf16_column - 1)
