"""A page as it came, the words a reader sees, and the way from each word back to its place in the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from html import escape
from itertools import pairwise
from typing import Any, NamedTuple

from linter.model.codec import to_bytes
from linter.model.origin import Origin, OriginLines
from linter.model.spans import Lines, Span

_ENDS_A_BARE_VALUE = re.compile(r"[\s=`]")  # HTML Standard, unquoted attribute-value syntax; escape() knows the others


class Source:
    """A page as it came: its decoded text, and what is needed to write the same bytes again.

    ``text`` keeps line ends as they were and leaves the byte-order mark out (``bom`` holds it). Bytes the
    encoding does not know are kept as lone surrogates, so ``encode(text)`` gives back the bytes that came in.
    """

    __slots__ = ("_lines", "bom", "encoding", "name", "origin", "parsed", "story", "tags", "text", "tree", "utf8")

    def __init__(
        self,
        name: str,
        text: str,
        encoding: str = "utf-8",
        bom: bytes = b"",
        utf8: bytes | None = None,
        story: str = "",
        origin: Origin | None = None,
    ) -> None:
        self.name = name
        self.text = text
        self.encoding = encoding
        self.bom = bom
        self.utf8 = utf8  # the text as UTF-8, where it came so
        self.story = story  # of an export, which has the name: what the story is called in it
        self.origin = origin  # the way from a story back into its export
        self._lines: Lines | None = None
        self.parsed: str | None = None  # the text as a parser takes it, once somebody has asked
        self.tags: Any = None  # the start tags, as far as somebody read them
        self.tree: Any = None  # the way to the tree as it is written, while whoever read the page holds it

    @property
    def lines(self) -> Lines:
        """The lines of the file that the text came from, which turn offsets into lines and columns."""
        if self._lines is None:
            self._lines = Lines(self.text) if self.origin is None else OriginLines(self.text, self.origin)
        return self._lines

    @property
    def title(self) -> str:
        """What people know it by: its file, and of an export the story in it."""
        return f"{self.name}: {self.story}" if self.story else self.name

    def encode(self, text: str) -> bytes:
        """The bytes of ``text`` in this source's encoding, the byte-order mark in front."""
        return self.bom + to_bytes(text, self.encoding)


class Segment(NamedTuple):
    """Where some of a Text's characters came from.

    ``words[at:at + length]`` came from ``source[start:end]``; when ``exact``, character by character, else
    as a whole (a character reference, joined white space).
    """

    at: int
    length: int
    start: int
    end: int
    exact: bool


class Chart(NamedTuple):
    """All segments of a Text in order; ``sure`` is false when the source did not confirm the words.

    An unsure chart points at the nearest start tag and allows no edit. ``open_ends`` are the offsets where a
    character reference ends without its semicolon: new words put there could be read as part of it. ``uncut`` are the
    words with white space as it stands, and where they came from. ``bare`` is an attribute's value without quotes,
    which a blank ends.
    """

    segments: tuple[Segment, ...]
    sure: bool = True
    open_ends: frozenset[int] = frozenset()
    uncut: tuple[str, tuple[Segment, ...]] = ("", ())
    bare: bool = False


class Edit(NamedTuple):
    """Replace the source between the offsets by ``new``, which is source text: already escaped."""

    span: Span
    new: str


class Around(NamedTuple):
    """What a reader sees in front of some words and behind them in the element that holds them, line by line."""

    before: str
    behind: str


class Text:
    """The words a reader sees, white space joined and references decoded, with the way back to the source.

    ``offset`` tells where a part begins in the words it was cut from: the chart is the whole's.

    The way back is worked out on first use: a clean page never pays for it.
    """

    __slots__ = ("_chart", "_find", "_look", "_whole", "attribute", "offset", "words")

    def __init__(
        self,
        words: str,
        find: Callable[[], Chart],
        *,
        attribute: bool = False,
        offset: int = 0,
        look: Callable[[Span], Around] | None = None,
        whole: Text | None = None,
    ) -> None:
        self.words = words
        self._whole = whole
        self.attribute = attribute
        self._find = find
        self._look = look
        self.offset = offset
        self._chart: Chart | None = None

    def __str__(self) -> str:
        return self.words

    def __repr__(self) -> str:
        return f"Text({self.words!r})"

    def __len__(self) -> int:
        return len(self.words)

    @property
    def chart(self) -> Chart:
        """Where each of the words stands, worked out once."""
        if self._chart is None:
            self._chart = self._find()
        return self._chart

    def part(self, start: int, end: int | None = None) -> Text:
        """A slice of the words as a Text of its own, white space at its ends left out."""
        end = len(self.words) if end is None else end
        words = self.words[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        offset = self.offset + start
        whole = self if self._whole is None else self._whole
        return Text(words, lambda: self.chart, attribute=self.attribute, offset=offset, look=self._look, whole=whole)

    def is_of_one_text_with(self, other: Text) -> bool:
        """True where the two are parts of one text: elements, if they are two, have tags between them."""
        ours, theirs = (text if text._whole is None else text._whole for text in (self, other))
        return ours is theirs

    def stands_apart_from(self, before: Text) -> bool:
        """True where the two are known to be parts of one text with something between them, a space or more."""
        end = before.offset + len(before.words)
        return self._whole is not None and self._whole is before._whole and end < self.offset

    def around(self) -> Around:
        """What is seen round these words, controls and other texts too; nothing where they are alone, or not found."""
        return self._look(self.span()) if self._look is not None and self.chart.sure else Around("", "")

    def uncut(self) -> Text:
        """These words with white space as it stands in the source, and with what stands behind them.

        A no-break space is a blank in ``words``; where letters were read in the wrong encoding it is half of one.
        """
        (words, segments), (_, sure, open_ends, _, bare) = self.chart.uncut, self.chart
        start, end = self.span()
        inside = [each for each in segments if each.start < end and each.end > start]
        if not inside:
            return self
        first, last = inside[0], inside[-1]
        low = first.at + (max(0, start - first.start) if first.exact else 0)
        high = last.at + last.length - (max(0, last.end - end) if last.exact else 0)
        high += len(words[high:]) - len(words[high:].lstrip())
        chart = Chart(segments, sure, open_ends, bare=bare)
        return Text(words[low:high], lambda: chart, attribute=self.attribute, offset=low)

    def _reach(self, start: int, end: int) -> tuple[int, int]:
        """Which of the chart's segments, from the first and before the last, hold some of the words."""
        start, end = start + self.offset, end + self.offset
        segments = self.chart.segments  # in order and without overlap
        first = bisect_right(segments, start, key=lambda each: each.at + each.length)
        return first, bisect_left(segments, end, lo=first, key=lambda each: each.at)

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The source of ``words[start:end]``; tags may lie between its ends."""
        end = len(self.words) if end is None else end
        segments, (low, high) = self.chart.segments, self._reach(start, max(end, start + 1))
        if not segments:
            return Span(0, 0)
        first, last = (segments[low], segments[high - 1]) if low < high else (segments[-1], segments[-1])
        begin = first.start + max(0, start + self.offset - first.at) if first.exact else first.start
        over = last.at + last.length - (end + self.offset)
        stop = last.end - max(0, over) if last.exact else last.end
        return Span(begin, max(begin, stop))

    @property
    def where(self) -> Span:
        """The source of all the words."""
        return self.span()

    def edit(self, start: int, end: int, new: str) -> Edit | None:
        """The edit that makes ``words[start:end]`` read ``new``.

        None where that would cut across a tag, or write a letter that nobody can read.
        """
        if not self.chart.sure or not start < end <= len(self.words) or "\ufffd" in new:
            return None
        found = self.chart.segments[slice(*self._reach(start, end))]
        if not found or any(a.end != b.start for a, b in pairwise(found)):
            return None
        first, last = found[0], found[-1]
        low, high = start + self.offset, end + self.offset
        if (not first.exact and first.at < low) or (not last.exact and last.at + last.length > high):
            return None
        span = self.span(start, end)
        if span.start in self.chart.open_ends:
            return None
        new = escape(new, quote=self.attribute)
        return Edit(span, _ENDS_A_BARE_VALUE.sub(_as_reference, new) if self.chart.bare else new)


def _as_reference(hit: re.Match[str]) -> str:
    return f"&#{ord(hit.group())};"


class Place:
    """A place that is worked out on first use."""

    __slots__ = ("_find", "_span")

    def __init__(self, find: Callable[[], Span]) -> None:
        self._find = find
        self._span: Span | None = None

    @property
    def span(self) -> Span:
        """The place in the source, worked out once."""
        if self._span is None:
            self._span = self._find()
        return self._span
