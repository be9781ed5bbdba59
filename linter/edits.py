"""Edits to a page's source: making them, and tracing places of the edited page back to the page before."""

from __future__ import annotations

from collections.abc import Sequence

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


def writable(new: str, encoding: str) -> str:
    """The new words with numeric references for letters the page's encoding lacks."""
    try:
        new.encode(encoding, "surrogateescape")
        return new
    except LookupError:
        return new
    except UnicodeError:
        return "".join(letter if _fits(letter, encoding) else f"&#{ord(letter)};" for letter in new)


def _fits(letter: str, encoding: str) -> bool:
    try:
        letter.encode(encoding, "surrogateescape")
    except UnicodeError:
        return False
    return True


def survives(source: Source) -> bool:
    """Whether the text comes back the same from its bytes."""
    try:
        data = source.encode(source.text)
        text = data[len(source.bom) :].decode(source.encoding, "surrogateescape")
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
