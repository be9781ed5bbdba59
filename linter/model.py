"""The nouns of the program: pages, pictures, captions, credits, findings. Nothing here reads HTML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from linter.credit import ORGANISATIONS as ORGANISATIONS
from linter.credit import Credit as Credit
from linter.credit import CreditPart as CreditPart
from linter.credit import Part as Part
from linter.source import Chart as Chart
from linter.source import Edit as Edit
from linter.source import Place as Place
from linter.source import Segment as Segment
from linter.source import Source as Source
from linter.source import Text as Text
from linter.spans import Span
from linter.stated import Stated as Stated
from linter.stated import StatedPicture as StatedPicture


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


@dataclass(frozen=True, slots=True)
class Image:
    """One picture: every address it can be had at, and its alternative text.

    ``alt`` is None when the attribute is missing. ``keys`` name the picture whatever its size: two images
    that share a key are one picture. ``identity`` is a CMS's own id of it, or empty. ``loaded`` is False for a
    captioned figure whose picture a script is to load: where it can be had may not be on the page, nor its
    alternative text.
    """

    place: Place
    urls: tuple[str, ...]
    alt: Text | None
    keys: frozenset[str] = frozenset()
    identity: str = ""
    loaded: bool = True

    @property
    def where(self) -> Span:
        """The source of the image's tag."""
        return self.place.span


@dataclass(frozen=True, slots=True)
class ImageBlock:
    """A picture with the words that belong to it.

    ``where`` is the picture's tag. ``copies`` counts the further places where the page holds the same block
    for another device, for readers without scripts, or in a lightbox; a block that readers see twice is two
    blocks. ``empty_caption`` is the place of a caption element in which nothing can be seen, its tags included;
    ``empty_caption_leaves`` is what would be lost without it: "nothing", "marks" (a dash, perhaps an icon), or
    "more" (a comment or an attribute that the desk or a script may need). ``gallery`` is true in a slide show.
    ``figcaptions`` are the caption elements of the picture's own figure.
    ``uncut`` holds the caption or the credit, by name, with an agency's orders to editors that were left out of it.
    """

    image: Image
    caption: Text | None
    credit: Credit | None
    role: Role = Role.PHOTO
    copies: int = 0
    empty_caption: Place | None = None
    empty_caption_leaves: Literal["nothing", "marks", "more"] = "nothing"
    gallery: bool = False
    figcaptions: tuple[Place, ...] = ()
    uncut: tuple[tuple[str, Text], ...] = ()

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
    """An article, read once: all that a rule may know of it.

    ``language`` is a lower-case code or empty; ``english`` is also true where a page says nothing and reads so.
    """

    source: Source
    language: str
    headline: Text | None
    byline: Text | None
    prose: tuple[Passage, ...]
    blocks: tuple[ImageBlock, ...]
    allows: tuple[Allow, ...] = ()
    fragment: bool = False
    stated: Stated = field(default_factory=Stated)
    english: bool = False


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that would mend a finding; the edits belong together.

    ``then`` names a rule that tells the same fact of the mended page in its own words, where that is no new fault.
    ``restores`` where it writes again what stood there before a machine misread it: what is found of those words then
    was true of them all along.
    """

    title: str
    edits: tuple[Edit, ...]
    safety: Safety
    then: str = ""
    restores: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of; ``again``: the same fault stands there too."""

    where: Span
    note: str = ""
    again: bool = False


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

    @property
    def doubtful(self) -> bool:
        """True for a note that its rule calls a maybe: shown only when everything is asked for."""
        return self.level is Level.NOTE and self.sure is Sure.MAYBE


OVER_TIME = "budget"  # stands for a rule's name where a page took longer than it may


@dataclass(frozen=True, slots=True)
class Crash:
    """A rule that failed on a page; the other rules went on."""

    rule: str
    error: str

    @property
    def message(self) -> str:
        if self.rule == OVER_TIME:
            return f"This page was not checked: {self.error}"
        return f"The rule {self.rule} failed on this page: {self.error}"


@dataclass(frozen=True, slots=True)
class Allowed:
    """A finding that somebody allowed."""

    finding: Finding
    allow: Allow


@dataclass(frozen=True, slots=True)
class IdleAllow:
    """An allow that nothing needed, or that names no rule there is; ``message`` says which."""

    allow: Allow
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a page's check came to: every finding is in exactly one list, nothing is dropped unseen.

    ``page`` is what was read; None where reading failed.
    """

    source: Source
    shown: tuple[Finding, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    hidden: tuple[Finding, ...] = ()
    crashes: tuple[Crash, ...] = ()
    idle_allows: tuple[IdleAllow, ...] = ()
    page: Page | None = None

    @property
    def pictures(self) -> int:
        """How many pictures were read: "no findings" says nothing of a page on which none was seen."""
        return len(self.page.blocks) if self.page else 0
