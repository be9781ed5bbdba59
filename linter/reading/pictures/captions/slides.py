"""Slides that tell a story: boxes of a gallery with a picture and running text each, most of them with a heading.

Their paragraphs are what the pictures are about, so they are captions, however long. A row of teasers looks alike; but
its headings and pictures lead to other pages, and its texts are short or cut.
"""

from __future__ import annotations

from functools import partial
from itertools import islice

from linter.credits.detection import is_credit
from linter.credits.person_names import is_byline
from linter.model.agency import Agencies
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import goes_away
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_nearby import slots_in
from linter.reading.pictures.captions.set_apart import is_dated
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_of_the_story
from linter.reading.pictures.text_runs import Slot
from linter.text.words import how_many_words

_BOXES = 6  # round a picture, as far as its slide is looked for
_NAMED = 4  # boxes round the slides, one of which calls them so
_ENOUGH = 3  # slides; two boxes side by side may be anything
_TELLS = 20  # words of a text that is no teaser's; those say a line or two
_LONGEST = 2500  # letters of a slide; one with more is a story of its own
_MANY = 200  # elements of a slide, and slides
_NO_SLIDE = ("form", "iframe", "input", "h1", "nav", "table", "video")
_WHOLE = ("article", "main", "body")
_ENDS = ".!?。！？।။។؟"
_CLOSING = " )]”\"»«’'」』）"
_CUT = ("…", "...", "⋯")

Sharing = dict[Element, set[str]]


def slide_of(picture: Picture, article: Article, sharing: Sharing) -> Element | None:
    """The slide round a picture, or None outside a gallery of slides with texts."""
    for box in islice(picture.element.iterancestors(), _BOXES):
        row = box.getparent()
        if row is None or box is article.root or box is article.body or len(sharing.get(box, ())) > 1:
            return None
        if len(sharing.get(row, ())) > 1:
            find = partial(_slides_in, article=article, sharing=sharing)
            return box if box in article.once("slides", row, find, otherwise=frozenset[Element]()) else None
    return None


def slide_words(picture: Picture, article: Article, sharing: Sharing) -> list[Slot]:
    """The lines of the slide that a picture stands in; nothing where one of them is called the caption."""
    slide = slide_of(picture, article, sharing)
    slots = slots_in(slide, article) if slide is not None else []
    if any(slot.kind == "caption" for slot in slots):
        return []
    return [slot for slot in slots if not _is_of_the_page(slot, article.agencies)]


def _slides_in(row: Element, article: Article, sharing: Sharing) -> frozenset[Element]:
    """The boxes of a row that are slides, all of them or none."""
    pictured = [at for at in islice(row.iterchildren("*"), _MANY) if sharing.get(at)]
    if len(pictured) < _ENOUGH or len({at.tag for at in pictured}) > 1 or not _is_named(row, pictured, article):
        return frozenset()
    if not all(len(sharing[at]) == 1 and _leads_nowhere(at) for at in pictured):
        return frozenset()
    texts = [_longest(at, article) for at in pictured]
    if any(each.endswith(_CUT) for each in texts):
        return frozenset()
    telling = sum(how_many_words(each) >= _TELLS and each.rstrip(_CLOSING)[-1:] in tuple(_ENDS) for each in texts)
    return frozenset(pictured) if 3 * telling >= 2 * len(texts) else frozenset()


def _is_named(row: Element, boxes: list[Element], article: Article) -> bool:
    """True where a box round the row calls it a gallery, or each box in it is called a slide."""
    for at in (row, *islice(row.iterancestors(), _NAMED - 1)):
        if at.tag in _WHOLE or article.holds.get(at, 0) > article.holds.get(row, 0):
            break  # a name of the story's own says nothing of its parts
        if not names(at).isdisjoint(class_words("gallery")):
            return True
    return all(not names(at).isdisjoint(class_words("slide")) for at in boxes)


def _leads_nowhere(box: Element) -> bool:
    """True for a box that is no way to another page: only words within its sentences may be links."""
    inside = list(islice(box.iter("*"), _MANY + 1))
    if len(inside) > _MANY or any(at.tag in _NO_SLIDE for at in inside):
        return False
    if any(at.get("onclick") or at.get("role") == "link" for at in (box, *box.iterchildren("*"))):
        return False
    return all(_in_a_sentence(at) for at in inside if at.tag == "a" and goes_away(at.get("href")))


def _in_a_sentence(link: Element) -> bool:
    line = next(link.iterancestors("p"), None)
    said = len(joined(runs_of(link)))
    return line is not None and 0 < 3 * said <= len(joined(runs_of(line)))


def _longest(box: Element, article: Article) -> str:
    """The words of a slide's longest line, without its headings; none where a slide says more than slides do."""
    said = [slot.words for slot in slots_in(box, article)]
    return max(said, key=len, default="") if sum(map(len, said)) <= _LONGEST else ""


def _is_of_the_page(slot: Slot, agencies: Agencies) -> bool:
    """True for who wrote a slide show and when, and for what leads on."""
    if is_of_the_story(slot.words) or is_dated(slot.words) or slot.element.tag == "time":
        return True
    return is_byline(slot.words, agencies) or (slot.kind == "perhaps" and not is_credit(slot.words, agencies))
