"""Edits to a page's source: making them, and tracing places of the edited page back to the page before."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from linter.codec import to_bytes, to_text
from linter.model import Edit, Source
from linter.spans import Span


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


_CONTROLS = frozenset(map(chr, range(0x80, 0xA0)))  # a reference to one of them means another letter


def writable(new: str, encoding: str) -> str:
    """The new words with numeric references for letters the page's encoding lacks."""
    try:
        to_bytes(new, encoding)
        return new
    except LookupError:
        return new
    except UnicodeError:
        return "".join(
            letter if _fits(letter, encoding) or letter in _CONTROLS else f"&#{ord(letter)};" for letter in new
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


def trace_back(where: Span, edits: Sequence[Edit]) -> Span:
    """Where a place of the edited text was before; inside new words it is the whole place they replaced."""
    start, end = where
    shift = 0
    old_start: int | None = None
    old_end: int | None = None
    for (low, high), new in edits:
        begin, stop = low + shift, low + shift + len(new)
        if old_start is None and start < begin:
            old_start = start - shift
        if old_start is None and start < stop:
            old_start = low
        if old_end is None and end <= begin:
            old_end = end - shift
        if old_end is None and end <= stop:
            old_end = high
        shift += len(new) - (high - low)
    old_start = start - shift if old_start is None else old_start
    old_end = end - shift if old_end is None else old_end
    return Span(old_start, max(old_start, old_end))


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
