"""Edits to a page's source: making them, and tracing places of the edited page back to the page before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from linter.model.codec import C1_CONTROLS, to_bytes, to_text
from linter.model.source import Edit, Source
from linter.model.spans import Span


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made; they are in order and do not overlap."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (text[at : edit.span.start], edit.new)
        at = edit.span.end
    return "".join((*parts, text[at:]))


def touch(one: Span, other: Span) -> bool:
    """Whether two places overlap or lie side by side."""
    return one.start <= other.end and other.start <= one.end


def clash(one: Edit, other: Edit) -> bool:
    """Whether two edits cannot both be made; an insertion clashes with all that it touches."""
    a, b = one.span, other.span
    if a.start == a.end or b.start == b.end:
        return touch(a, b)
    return a.overlaps(b)


def writable(new: str, encoding: str) -> str:
    """The new words with numeric references for letters the page's encoding lacks.

    A control character of C1 stays: a reference to one means another letter.
    """
    try:
        to_bytes(new, encoding)
        return new
    except LookupError:
        return new
    except UnicodeError:
        return "".join(
            letter if _fits(letter, encoding) or letter in C1_CONTROLS else f"&#{ord(letter)};" for letter in new
        )


def _fits(letter: str, encoding: str) -> bool:
    try:
        to_bytes(letter, encoding)
    except UnicodeError:
        return False
    return True


def survives(source: Source) -> bool:
    """Whether the text comes back the same from its bytes."""
    try:
        data = source.encode(source.text)
        text = to_text(data[len(source.bom) :], source.encoding)
    except (UnicodeError, LookupError):
        return False
    return text == source.text


class Back:
    """The way from an edited text back to the text before, for many places."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        """``edits`` are in order and do not overlap."""
        self._edits = edits
        self._stops: list[int] = []  # where the new words of each end in the edited text
        self._shifts = [0]  # how far what stands in front of each has moved
        for (low, high), new in edits:
            self._stops.append(low + self._shifts[-1] + len(new))
            self._shifts.append(self._shifts[-1] + len(new) - (high - low))

    def trace(self, where: Span) -> Span:
        """Where a place was before; inside new words it is the whole place they replaced."""
        start = self._place(where.start, bisect_right(self._stops, where.start), at_end=False)
        return Span(start, max(start, self._place(where.end, bisect_left(self._stops, where.end), at_end=True)))

    def _place(self, offset: int, number: int, *, at_end: bool) -> int:
        """An offset that stands in front of the end of the new words of an edit, or behind them all."""
        if number < len(self._edits):
            low, high = self._edits[number].span
            begin = low + self._shifts[number]
            if offset > begin or (offset == begin and not at_end):
                return high if at_end else low
        return offset - self._shifts[number]


class Taken:
    """Edits that are to be made, and whether another one clashes with them."""

    def __init__(self) -> None:
        self._edits: list[Edit] = []  # in order; no two of them clash

    def clashes(self, edits: Iterable[Edit]) -> bool:
        return any(self._clashes(edit) for edit in edits)

    def add(self, edits: Iterable[Edit]) -> None:
        for edit in edits:
            insort(self._edits, edit, key=lambda each: each.span)

    def _clashes(self, edit: Edit) -> bool:
        number = bisect_right(self._edits, edit.span.end, key=lambda each: each.span.start) - 1
        while number >= 0 and self._edits[number].span.end >= edit.span.start:
            if clash(edit, self._edits[number]):
                return True
            number -= 1
        return False


class Places:
    """Places that are matched with others, each once."""

    def __init__(self, places: Iterable[Span]) -> None:
        self._places = sorted(places)
        self._reach = list(accumulate((place.end for place in self._places), max))
        self._next = list(range(len(self._places) + 1))  # of each, the first from it on that is left

    def take(self, where: Span) -> bool:
        """Whether a place is left that overlaps this one or lies beside it; if so, the first of them is gone."""
        number = self._left(bisect_left(self._reach, where.start))
        while number < len(self._places) and self._places[number].start <= where.end:
            if touch(self._places[number], where):
                self._next[number] = number + 1
                return True
            number = self._left(number + 1)
        return False

    def _left(self, number: int) -> int:
        passed = []
        while self._next[number] != number:
            passed.append(number)
            number = self._next[number]
        for each in passed:
            self._next[each] = number
        return number


class _Piece(NamedTuple):
    """A stretch of the first text that still stands, or new words in it."""

    start: int
    end: int
    new: str = ""

    @property
    def length(self) -> int:
        return len(self.new) or self.end - self.start


def joined(text: str, rounds: Sequence[Sequence[Edit]]) -> tuple[Edit, ...]:
    """Rounds of edits, each made to the text the last one left, as one round of edits to the first text.

    They are in order, do not overlap or meet, and ``apply`` makes the same text of them.
    """
    pieces = [_Piece(0, len(text))]
    for edits in rounds:
        pieces = _cut(pieces, edits)
    found: list[Edit] = []
    at, new = 0, ""
    for piece in (*pieces, _Piece(len(text), len(text))):
        if piece.new:
            new += piece.new
            continue
        if piece.start > at or new:
            found.append(Edit(Span(at, piece.start), new))
        at, new = piece.end, ""
    return tuple(found)


def _cut(pieces: Sequence[_Piece], edits: Sequence[Edit]) -> list[_Piece]:
    """The pieces with one round of edits made to the text they spell."""
    left = deque(pieces)
    found: list[_Piece] = []
    at = 0
    for (low, high), new in edits:
        found += _taken(left, low - at)
        _taken(left, high - low)
        if new:
            found.append(_Piece(0, 0, new))
        at = high
    return [*found, *left]


def _taken(left: deque[_Piece], number: int) -> list[_Piece]:
    """The first ``number`` characters, taken away from the pieces."""
    found: list[_Piece] = []
    while number > 0:
        piece = left.popleft()
        if piece.length > number:
            start, end, new = piece
            left.appendleft(_Piece(0, 0, new[number:]) if new else _Piece(start + number, end))
            piece = _Piece(0, 0, new[:number]) if new else _Piece(start, start + number)
        found.append(piece)
        number -= piece.length
    return found
