"""An article and its pictures as they were read. Nothing here reads HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypeVar

from linter.model.credit import Credit
from linter.model.credit_form import AS_WRITTEN, House
from linter.model.evidence import GUESS, SURE, Evidence, Sureness, Weighed
from linter.model.metadata import Stated
from linter.model.newsroom import Newsroom
from linter.model.picture_file import PictureFiles
from linter.model.source import Place, Source, Text
from linter.model.spans import Span

T = TypeVar("T")


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
    alternative text. ``title`` is what shows when the mouse rests on it.
    """

    place: Place
    urls: tuple[str, ...]
    alt: Text | None
    keys: frozenset[str] = frozenset()
    identity: str = ""
    loaded: bool = True
    title: Text | None = None

    @property
    def where(self) -> Span:
        """The source of the image's tag."""
        return self.place.span


@dataclass(frozen=True, slots=True)
class ImageBlock:
    """A picture with the words that belong to it.

    ``where`` is the picture's tag. ``copies`` counts the further places where the page holds the same block
    for another device, for readers without scripts, or in a lightbox; a block that readers see twice is two
    blocks; ``again`` are the copies as they stand there; ``perhaps_copy`` is true for what may be one, or be
    meant, by the boxes it stands in. ``empty_caption`` is the place of a caption element in which
    nothing can be seen, its tags included;
    ``empty_caption_leaves`` is what would be lost without it: "nothing", "marks" (a dash, perhaps an icon), or
    "more" (a comment or an attribute that the desk or a script may need). ``gallery`` is true in a slide show.
    ``figcaptions`` are the caption elements of the picture's own figure.
    ``later`` is true for a picture whose words a script shows, ``later_uncredited`` where its data leaves the credit
    empty.
    ``uncut`` holds the caption or the credit, by name, with an agency's orders to editors that were left out of it.
    ``weighed`` gives how sure the reading is, worked out when somebody asks.
    """

    image: Image
    caption: Text | None
    credit: Credit | None
    role: Role = Role.PHOTO
    copies: int = 0
    again: tuple[ImageBlock, ...] = field(default=(), compare=False, repr=False)
    perhaps_copy: bool = False
    empty_caption: Place | None = None
    empty_caption_leaves: Literal["nothing", "marks", "more"] = "nothing"
    gallery: bool = False
    figcaptions: tuple[Place, ...] = ()
    uncut: tuple[tuple[str, Text], ...] = ()
    later: bool = False
    later_uncredited: bool = False
    weighed: Callable[[], Weighed] = field(default=Sureness, compare=False, repr=False)

    @property
    def where(self) -> Span:
        return self.image.where

    @property
    def picture_sure(self) -> float:
        """How likely the picture is the article's, from 0 to 1, by the facts that `cutline blocks --why` tells."""
        return self.weighed().picture

    @property
    def caption_sure(self) -> float:
        """How likely the caption is its caption; where there is none, how likely no words near it are one."""
        return self.weighed().caption

    @property
    def credit_sure(self) -> float:
        """How likely the credit is its credit; where there is none, how likely no words near it are one."""
        return self.weighed().credit

    @property
    def is_guess(self) -> bool:
        """True for a caption that hardly any fact makes one: a line set small below a picture, and no credit."""
        return self.caption is not None and self.credit is None and not self.weighed().reaches(GUESS, "caption")

    @property
    def is_surely_of_the_article(self) -> bool:
        """True where a rule may say that the picture is the article's."""
        return self.weighed().reaches(SURE, "picture")

    def is_sure_of(self, words: Literal["caption", "credit"]) -> bool:
        """True where a rule may say that the article's picture has these words, or has none."""
        return self.is_surely_of_the_article and self.weighed().reaches(SURE, words)


class LineSeen(NamedTuple):
    """A line of text near a picture, and why it was taken or not.

    ``taken`` is "caption", "credit", "caption and credit", or empty. ``sure`` is how likely its facts make it one, by
    their weights alone, from 0 to 1.
    """

    text: Text
    taken: str
    evidence: tuple[Evidence, ...]
    sure: float = 0.0


class PictureSeen(NamedTuple):
    """A picture that was kept, as ``block``, or left out, with what speaks for and against it, most telling first.

    ``sure`` is how likely its facts make it the article's, by their weights alone, from 0 to 1; what decides are rules.
    """

    image: Image
    block: ImageBlock | None
    evidence: tuple[Evidence, ...]
    lines: tuple[LineSeen, ...] = ()
    sure: float = 0.0

    @property
    def reasons(self) -> tuple[str, ...]:
        """What it was left out for, in sentences, the deciding one first; nothing for a picture that was kept."""
        against = [each for each in self.evidence if each.decisive or each.weight < -0.1] if self.block is None else []
        return tuple(each.says for each in sorted(against, key=lambda each: not each.decisive))


class Reasons:
    """Why each picture of a page was kept or left out, worked out on first use: a check never asks."""

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], Iterable[PictureSeen]] = tuple) -> None:
        self._find = find
        self._found: tuple[PictureSeen, ...] | None = None

    def __repr__(self) -> str:
        return "Reasons()"

    @property
    def pictures(self) -> tuple[PictureSeen, ...]:
        """Every picture of the page in reading order."""
        if self._found is None:
            self._found = tuple(self._find())
        return self._found


class Kind(StrEnum):
    """What a stretch of the article's words is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    SUBHEADING = "subheading"
    QUOTATION = "quotation"
    EMBED = "embed"


class Passage(NamedTuple):
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


class CollectiveCredit(NamedTuple):
    """A line that credits several pictures: all of the page's, or those ``within`` its gallery or section."""

    text: Text
    within: Span | None


@dataclass(frozen=True, slots=True)
class Page:
    """An article, read once: all that a rule may know of it.

    ``language`` is a lower-case code of two or three letters or empty, ``locale`` the same with a country (pt-br);
    ``english`` is also true where a page says nothing and reads so.
    ``newsroom`` is what was decided by whoever had it read. ``reasons`` tells of each picture why it was kept or left
    out, once somebody asks. ``files`` are the pictures' files, where somebody gave them, and ``credit_form`` is how the
    house prints a credit that is taken from them. ``collective_credits`` are lines that credit several pictures,
    looked for where one has none; ``sign_off`` says who the author is. ``links`` are the addresses in full that the
    running text and the captions lead to. ``swallowed`` are stretches of the source that a lost quotation mark made
    the value of an attribute, so that nothing in them was read.
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
    newsroom: Newsroom = field(default_factory=Newsroom)
    locale: str = ""
    reasons: Reasons = field(default_factory=Reasons)
    files: PictureFiles = field(default_factory=PictureFiles)
    credit_form: House = AS_WRITTEN
    collective_credits: tuple[CollectiveCredit, ...] = ()
    sign_off: Text | None = None
    links: tuple[Text, ...] = ()
    swallowed: tuple[Span, ...] = ()
    _known: dict[Callable[[Page], Any], Any] = field(init=False, default_factory=dict, compare=False, repr=False)

    def once(self, find: Callable[[Page], T]) -> T:
        """What a function of the page alone gives, worked out when somebody first asks."""
        if find not in self._known:
            self._known[find] = find(self)
        found: T = self._known[find]
        return found

    def shares_credit(self, block: ImageBlock) -> bool:
        """True where a line credits the picture together with others: all of the page's, or its gallery's."""
        return any(each.within is None or each.within.covers(block.where) for each in self.collective_credits)

    @property
    def left_out(self) -> tuple[PictureSeen, ...]:
        """The pictures of the page that are not the article's, each with its ``reasons``."""
        return tuple(seen for seen in self.reasons.pictures if seen.block is None)
