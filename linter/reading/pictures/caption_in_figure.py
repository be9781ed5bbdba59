"""Finds the words that belong to a picture: caption and credit in all the places where pages put them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from linter.credits.detection import is_credit
from linter.credits.person_names import looks_like_person
from linter.credits.predicates import is_sentence
from linter.credits.vocabulary import names_thing
from linter.data.word_lists import is_office
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.text_nodes import BREAK, Run
from linter.reading.html.tree import DEEPEST, Element, walk
from linter.reading.pictures.candidates import Picture, outermost
from linter.reading.pictures.caption_nearby import slots_in, words_around
from linter.reading.pictures.captions.behind_headline import words_behind_headline
from linter.reading.pictures.captions.caption_lines import without_bylines
from linter.reading.pictures.captions.empty_captions import is_empty
from linter.reading.pictures.captions.gallery_counter import counted_words
from linter.reading.pictures.captions.joined_by_ids import words_pointed_to
from linter.reading.pictures.captions.joined_lines import each_once, joined_slots
from linter.reading.pictures.captions.listed_captions import listed_words
from linter.reading.pictures.captions.row_captions import row_words, words_of_both
from linter.reading.pictures.captions.set_apart import is_dated
from linter.reading.pictures.captions.shared_captions import caption_of_all, shared_words
from linter.reading.pictures.captions.slides import slide_words
from linter.reading.pictures.captions.table_columns import words_in_column
from linter.reading.pictures.class_names import names, says_caption_apart
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.text_runs import Slot, slots_of
from linter.text.accents import without_accents
from linter.text.quotations import is_quotation
from linter.text.words import parted_words

# What no name of one person has.
_NO_NAME = lazy(r"[,()/|–—―]|\s(?:-|y|e|und|and|et)\s|^(?:[Dd](?:er|ie|as)|[Ee]in|The|An?|Le|La|Les|El)\s")
_NAMES = 8  # words of a line that says whose a picture is; a caption in front of it has half as many


@dataclass(slots=True)
class Words:
    """What was found for one picture: runs of its caption and credit, and whether they share one text."""

    container: Element
    caption: list[Run] = field(default_factory=list)
    credit: list[Run] = field(default_factory=list)
    empty: Element | None = None
    figcaptions: list[Element] = field(default_factory=list)
    in_figure: bool = False
    shared: list[Run] = field(default_factory=list)  # what a figure of figures says of all its pictures
    later: bool = False  # a script shows the words when a reader turns to the picture
    later_uncredited: bool = False  # and its data leaves the credit empty

    def __bool__(self) -> bool:
        return bool(self.caption or self.credit)


def is_called_caption(words: Words) -> bool:
    """True where the name or the tag of an element says that the words found are a caption."""
    holders = [run.holder for run in words.caption if run.owner is not None and run.holder is not None]
    return any(at.tag in ("em", "small") or not names(at).isdisjoint(class_words("caption")) for at in holders)


def words_of_picture(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> Words:
    """The caption and credit of a picture. ``sharing`` tells which pictures each element holds."""
    figure = figure_of(picture, article, sharing)
    captions: list[Element] = []
    if figure is not None:
        captions = article.once("captions", figure, _captions_of, otherwise=[])
        told = partial(_without_overlays, captions=captions, article=article)
        slots = article.once("without overlays", figure, told, otherwise=slots_in(figure, article))
        empty = article.once("empty caption", figure, lambda _: next(filter(is_empty, captions), None), otherwise=None)
        container = figure
    else:
        slots, empty, container = [], None, outermost(picture)
    slots = slots or words_pointed_to(picture, article, sharing) or listed_words(picture, article, sharing)
    slots = slots or (shared_words(picture, figure, article, sharing) if not captions else [])
    slots = slots or (row_words(picture, article, sharing) if not captions else [])
    slots = slots or (words_of_both(picture, article, sharing) if not captions else [])
    slide = slide_words(picture, article, sharing) if not captions else []
    more, container = words_around(container, slots, article, sharing) if not slide else ([], container)
    slots, more = slide or slots, without_bylines(more, picture, article.agencies)
    slots = slots + more if not more or _precedes(slots, more, article) else more + slots
    slots = slots or words_in_column(picture.element, article) or words_behind_headline(picture, article)
    counted = [] if slots else counted_words(picture, article, sharing)
    found = divided(slots or counted or [], container, article.agencies)
    found.later = counted is None
    found.in_figure = figure is not None
    found.figcaptions = captions
    if figure is not None and not found.credit:
        found.shared = _said_of_all(figure, article)
    found.empty = empty if not found.caption else None
    return found


def _without_overlays(figure: Element, captions: list[Element], article: Article) -> list[Slot]:
    """A figure's slots without titles laid over the picture: lines that nothing names beside a caption with words."""
    slots, own = slots_in(figure, article), set(captions)
    inside = {
        id(slot)
        for slot in slots
        if any(at in own for at in (slot.element, *islice(slot.element.iterancestors(), DEEPEST)))
    }
    laid_over = any(id(slot) not in inside and not slot.kind for slot in slots)
    if not laid_over or not any(id(slot) in inside and not slot.plain_credit(article.agencies) for slot in slots):
        return slots
    return [slot for slot in slots if id(slot) in inside or slot.kind or slot.plain_credit(article.agencies)]


def figure_of(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> Element | None:
    """The figure round a picture: the nearest with words of its own, else the nearest."""

    def inside(at: Element, above: tuple[Element | None, Element | None]) -> tuple[Element | None, Element | None]:
        """The figure for a picture in a box, and the one for a picture in a figure without words in it."""
        shared = len(sharing.get(at, ())) > 1  # what stands round it holds all these pictures too
        outer = None if shared else above[1]
        if at.tag == "figure":
            if not shared and article.once("captioned", at, is_captioned, otherwise=True):
                return at, at
            return (at if outer is None else outer), outer
        own = at.tag == "article" and above[0] is not None and not article.holds.get(at)  # of a picture in a figure
        return (None, None) if at.tag in ("article", "main", "body") and not own else (above[0], outer)

    return article.handed_down("figure", picture.element, inside, (None, None))[0]  # a figure may paint its picture


def is_captioned(figure: Element) -> bool:
    """True where a figcaption stands somewhere in a figure."""
    return next(figure.iter("figcaption"), None) is not None


def _said_of_all(figure: Element, article: Article) -> list[Run]:
    """The caption of the figure that this one and others stand in: a gallery's, whose credit is each picture's."""
    caption = caption_of_all(figure)
    if caption is None:
        return []
    return article.once("said of all", caption, partial(_runs_of, agencies=article.agencies), otherwise=[])


def _runs_of(caption: Element, agencies: Agencies) -> list[Run]:
    return [run for slot in slots_of(caption, agencies) for run in (*slot.runs, BREAK)]


def _captions_of(figure: Element) -> list[Element]:
    """A figure's figcaptions, without those of the figures in it."""
    found = []
    walker = walk(figure, events=("start",))
    for _, at in walker:
        if at.tag == "figure" and at is not figure:
            walker.skip_subtree()
        elif at.tag == "figcaption":
            found.append(at)
    return found


def _precedes(slots: list[Slot], more: list[Slot], article: Article) -> bool:
    if not slots:
        return True
    return article.order.get(slots[0].element, 0) <= article.order.get(more[0].element, 0)


def divided(slots: list[Slot], container: Element, agencies: Agencies) -> Words:
    """Which slots are caption and which credit."""
    credits = _named_credits(slots, agencies) or (_told_credits(slots, agencies) if len(slots) > 1 else [])
    captions = _without(slots, credits)
    if told := _captions_among(credits, agencies):
        captions, credits = told, _without(credits, told)
    return Words(
        container,
        list(joined_slots(each_once(captions), slots)),
        list(joined_slots(each_once(credits), slots)),
    )


def _named_credits(slots: list[Slot], agencies: Agencies) -> list[Slot]:
    """The slots that their names call credits, and what reads as one behind the first of them."""
    story = any(slot.kind == "perhaps" and is_dated(slot.words) for slot in slots)  # "By Jo Lee | 19 April"
    kinds = ("credit",) if story else ("credit", "perhaps")
    named = [slot for slot in slots if slot.kind in kinds and is_credit(slot.words, agencies, marked=True)]
    if not named:
        return []
    first = slots.index(named[0])
    sure = set(map(id, named))
    return [
        slot
        for number, slot in enumerate(slots)
        if id(slot) in sure or (number > first and is_credit(slot.words, agencies))
    ]


def _told_credits(slots: list[Slot], agencies: Agencies) -> list[Slot]:
    """The slots whose words alone say that they are credits."""
    told = [slot for slot in slots if is_credit(slot.words, agencies)]
    before, last = slots[-2].words, slots[-1].words
    if not told and _is_signed(slots[-2], slots[-1], agencies):
        return slots[-1:]
    if not told and before[-1:] in '.!?…”"»' and _names_who(last, agencies) and not is_quotation(before):
        return slots[-1:]  # a name alone, set apart behind a full caption: who took the picture
    return told


def _is_signed(before: Slot, last: Slot, agencies: Agencies) -> bool:
    """True for names with a slash in an element of their own, behind a line in another: "Icon Arts/Jo Lee"."""
    words = last.words
    names = [word for part in words.split("/") for word in part.split()]
    if "/" not in words or not 1 < len(names) <= _NAMES or last.element is before.element or words[-1] in ".:?!":
        return False
    capitals = sum(name[:1].isupper() for name in names)
    digits = any(letter.isdigit() for letter in words)
    return (
        parted_words(before.words) >= _NAMES / 2
        and 2 * capitals > len(names)
        and not digits
        and (is_credit(words, agencies, marked=True))
    )


def _names_who(words: str, agencies: Agencies) -> bool:
    """True for a person alone, and for one who took the picture "for" somebody."""
    name, _, client = words.partition(" for ")
    if _NO_NAME.search(name) or names_thing(name) or is_office(without_accents(name.split(" ", 1)[0].strip("."))):
        return False
    return looks_like_person(name, agencies) and (not client or client[0].isupper())


def _captions_among(credits: list[Slot], agencies: Agencies) -> list[Slot]:
    """What names call a credit and is none: site builders give caption and credit one class name. Beside what surely
    is a credit, the longer words that are none are the caption, and those that a class of their own calls one. Whole
    sentences are a caption without."""
    others = [slot for slot in credits if not is_credit(slot.words, agencies)]
    if len(others) == len(credits):
        return [slot for slot in others if is_sentence(slot.words, agencies)]
    return [slot for slot in others if parted_words(slot.words) > 5 or says_caption_apart(slot.element)]


def _without(slots: list[Slot], others: list[Slot]) -> list[Slot]:
    there = set(map(id, others))
    return [slot for slot in slots if id(slot) not in there]
