"""The nouns of the program: pages, pictures, captions, credits, findings. Nothing here reads HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape
from typing import Any, NamedTuple

from linter.spans import Lines, Span


class Level(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return ("error", "warning", "note").index(self.value)


class Sure(StrEnum):
    """How likely it is that an editor would agree."""

    CERTAIN = "certain"
    LIKELY = "likely"
    MAYBE = "maybe"


class Safety(StrEnum):
    """SAFE: no reader could notice a change of meaning. ASK: offered one by one. SHOW: never applied."""

    SAFE = "safe"
    ASK = "ask"
    SHOW = "show"


class Role(StrEnum):
    """What kind of picture a block holds."""

    PHOTO = "photo"
    GRAPHIC = "graphic"
    VIDEO_POSTER = "video-poster"
    LOGO = "logo"
    PORTRAIT = "portrait"


class Source:
    """A page as it came: its decoded text, and what is needed to write the same bytes again.

    ``text`` keeps line ends as they were and leaves the byte-order mark out (``bom`` holds it). Bytes the
    encoding does not know are kept as lone surrogates, so ``encode(text)`` gives back the bytes that came in.
    """

    __slots__ = ("_lines", "bom", "encoding", "name", "text")

    def __init__(self, name: str, text: str, encoding: str = "utf-8", bom: bytes = b"") -> None:
        self.name = name
        self.text = text
        self.encoding = encoding
        self.bom = bom
        self._lines: Lines | None = None

    @property
    def lines(self) -> Lines:
        if self._lines is None:
            self._lines = Lines(self.text)
        return self._lines

    def encode(self, text: str) -> bytes:
        """The bytes of ``text`` in this source's encoding, the byte-order mark in front."""
        return self.bom + text.encode(self.encoding, "surrogateescape")


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

    An unsure chart points at the nearest start tag and allows no edit.
    """

    segments: tuple[Segment, ...]
    sure: bool = True


class Edit(NamedTuple):
    """Replace the source between the offsets by ``new``, which is source text: already escaped."""

    span: Span
    new: str


class Text:
    """The words a reader sees, white space joined and references decoded, with the way back to the source.

    The way back is worked out on first use: a clean page never pays for it.
    """

    __slots__ = ("_chart", "_find", "_offset", "attribute", "words")

    def __init__(
        self, words: str, find: Callable[[], Chart], *, attribute: bool = False, offset: int = 0
    ) -> None:
        self.words = words
        self.attribute = attribute
        self._find = find
        self._offset = offset
        self._chart: Chart | None = None

    def __str__(self) -> str:
        return self.words

    def __repr__(self) -> str:
        return f"Text({self.words!r})"

    def __len__(self) -> int:
        return len(self.words)

    @property
    def chart(self) -> Chart:
        if self._chart is None:
            self._chart = self._find()
        return self._chart

    def part(self, start: int, end: int | None = None) -> Text:
        """A slice of the words as a Text of its own, white space at its ends left out."""
        end = len(self.words) if end is None else end
        words = self.words[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return Text(words, lambda: self.chart, attribute=self.attribute, offset=self._offset + start)

    def _segments(self, start: int, end: int) -> list[Segment]:
        start, end = start + self._offset, end + self._offset
        return [s for s in self.chart.segments if s.at < end and s.at + s.length > start]

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The source of ``words[start:end]``; tags may lie between its ends."""
        end = len(self.words) if end is None else end
        found = self._segments(start, max(end, start + 1))
        if not found:
            found = list(self.chart.segments[-1:])
            if not found:
                return Span(0, 0)
        first, last = found[0], found[-1]
        begin = first.start + max(0, start + self._offset - first.at) if first.exact else first.start
        over = last.at + last.length - (end + self._offset)
        stop = last.end - max(0, over) if last.exact else last.end
        return Span(begin, max(begin, stop))

    @property
    def where(self) -> Span:
        return self.span()

    def edit(self, start: int, end: int, new: str) -> Edit | None:
        """The edit that makes ``words[start:end]`` read ``new``; None where that would cut across a tag."""
        if not self.chart.sure or not start < end <= len(self.words):
            return None
        found = self._segments(start, end)
        if not found or any(a.end != b.start for a, b in zip(found, found[1:], strict=False)):
            return None
        first, last = found[0], found[-1]
        low, high = start + self._offset, end + self._offset
        if (not first.exact and first.at < low) or (not last.exact and last.at + last.length > high):
            return None
        return Edit(self.span(start, end), escape(new, quote=self.attribute))


class Place:
    """A place that is worked out on first use."""

    __slots__ = ("_find", "_span")

    def __init__(self, find: Callable[[], Span]) -> None:
        self._find = find
        self._span: Span | None = None

    @property
    def span(self) -> Span:
        if self._span is None:
            self._span = self._find()
        return self._span


@dataclass(frozen=True, slots=True)
class Image:
    """One picture: every address it can be had at, and its alternative text.

    ``alt`` is None when the attribute is missing. ``keys`` name the picture whatever its size: two images
    that share a key are one picture. ``identity`` is a CMS's own id of it, or empty.
    """

    place: Place
    urls: tuple[str, ...]
    alt: Text | None
    keys: frozenset[str] = frozenset()
    identity: str = ""

    @property
    def where(self) -> Span:
        """The source of the image's tag."""
        return self.place.span


class Part(StrEnum):
    """What a stretch of a credit line is."""

    PREFIX = "prefix"
    PHOTOGRAPHER = "photographer"
    CLIENT = "client"
    PROVIDER = "provider"
    DISTRIBUTOR = "distributor"
    LICENCE = "licence"
    STATUS = "status"
    PLACEHOLDER = "placeholder"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class CreditPart:
    """``words`` stand at ``start``-``end`` in the credit's text; ``name`` is an agency's own form, or words."""

    part: Part
    start: int
    end: int
    words: str
    name: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit line and what it says; the parts are in order and together hold every character."""

    text: Text
    parts: tuple[CreditPart, ...]

    def of(self, *parts: Part) -> tuple[CreditPart, ...]:
        return tuple(found for found in self.parts if found.part in parts)

    @property
    def photographers(self) -> tuple[str, ...]:
        return tuple(found.words for found in self.of(Part.PHOTOGRAPHER))

    @property
    def organisations(self) -> tuple[str, ...]:
        """Agencies, givers, clients and distributors as they are written."""
        return tuple(found.words for found in self.of(Part.CLIENT, Part.PROVIDER, Part.DISTRIBUTOR))


@dataclass(frozen=True, slots=True)
class ImageBlock:
    """A picture with the words that belong to it.

    ``where`` is the picture's tag. ``copies`` counts the further places where the page holds the same block
    for another device, for readers without scripts, or in a lightbox; a block that readers see twice is two
    blocks. ``empty_caption`` is the place of a caption element that holds no words, its tags included.
    ``gallery`` is true in a slide show.
    """

    image: Image
    caption: Text | None
    credit: Credit | None
    role: Role = Role.PHOTO
    copies: int = 0
    empty_caption: Place | None = None
    gallery: bool = False

    @property
    def where(self) -> Span:
        return self.image.where


class Kind(StrEnum):
    """What a stretch of the article's words is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    QUOTATION = "quotation"
    EMBED = "embed"


@dataclass(frozen=True, slots=True)
class Passage:
    """A headline, paragraph or quotation of the article, in reading order."""

    kind: Kind
    text: Text


class Voice(StrEnum):
    """Who speaks where a name stands; only the house can be inconsistent."""

    HOUSE = "house"
    QUOTATION = "quotation"
    DEFINITION = "definition"
    TITLE = "title"
    EMBED = "embed"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as written. ``text.words[start:end]`` is the name; ``place`` is caption, alt, paragraph …"""

    words: str
    text: Text
    start: int
    end: int
    place: str
    voice: Voice
    group: str
    family: int

    @property
    def where(self) -> Span:
        return self.text.span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Allow:
    """Somebody's word that some rules may be broken in a place, and why."""

    rules: tuple[str, ...]
    reason: str
    where: Span
    covers: Span | None  # None: the whole page


@dataclass(frozen=True, slots=True)
class Page:
    """An article, read once: all that a rule may know of it. ``language`` is a lower-case code or empty."""

    source: Source
    language: str
    headline: Text | None
    byline: Text | None
    prose: tuple[Passage, ...]
    blocks: tuple[ImageBlock, ...]
    allows: tuple[Allow, ...] = ()
    fragment: bool = False


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that would mend a finding; the edits belong together."""

    title: str
    edits: tuple[Edit, ...]
    safety: Safety


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of."""

    where: Span
    note: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A place, a sentence, and perhaps a fix."""

    rule: str
    level: Level
    sure: Sure
    where: Span
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Crash:
    """A rule that failed on a page; the other rules went on."""

    rule: str
    error: str


@dataclass(frozen=True, slots=True)
class Allowed:
    """A finding that somebody allowed."""

    finding: Finding
    allow: Allow


@dataclass(frozen=True, slots=True)
class Report:
    """What a page's check came to: every finding is in exactly one list, nothing is dropped unseen."""

    source: Source
    shown: tuple[Finding, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    hidden: tuple[Finding, ...] = ()
    crashes: tuple[Crash, ...] = ()
    idle_allows: tuple[Allow, ...] = ()

    def worst(self) -> Level | None:
        return min((found.level for found in self.shown), key=lambda level: level.rank, default=None)
