"""Finds the words that a picture's own markup points to: aria-describedby, aria-details, aria-labelledby."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from linter.credits.detection import find_credit
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element, text_in
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.class_names import is_unseen, names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_control, is_of_the_story, is_press
from linter.reading.pictures.text_runs import HEADINGS, Slot, slots_of

_POINTERS = ("aria-describedby", "aria-details", "aria-labelledby")  # w3.org/TR/wai-aria-1.3
_BOXES = 4  # round a picture that may point in its stead: a link, a button, a figure
_INSIDE = 60  # elements of a box in which one is looked for that another box has too
_LONGEST = 600  # characters of a caption with its credit
_PICTURES = ("img", "amp-img", "figure", "iframe", "video")


@dataclass(slots=True)
class _Pointers:
    """The page's elements by their ids, and how many pictures or boxes point to each."""

    by_id: dict[str, Element] = field(default_factory=dict)
    pointing: Counter[str] = field(default_factory=Counter)


def words_pointed_to(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> list[Slot]:
    """The words that a picture, or a box that holds no other, says describe it; none that describe others too.

    A site's "press to enlarge" is pointed to by every picture.
    """
    found: list[Slot] = []
    for at in _boxes(picture, sharing):
        if not any(at.get(name) for name in _POINTERS):
            continue
        page = article.once("pointers", _top(at), _pointers, otherwise=_Pointers())
        for name in dict.fromkeys(word for kind in _POINTERS for word in (at.get(kind) or "").split()):
            own = page.pointing[name] > 1  # a page printed the picture twice, for two screens, with its ids
            element = next((each for each in islice(at.iter("*"), _INSIDE) if each.get("id") == name), None)
            element = element if own else page.by_id.get(name)
            if element is not None and not _is_more(element, at, article):
                found += slots_of(element, article.agencies)
        if found:
            break
    return found


def _boxes(picture: Picture, sharing: dict[Element, set[str]]) -> Iterator[Element]:
    yield picture.element
    for at in islice(picture.element.iterancestors(), _BOXES):
        if len(sharing.get(at, ())) > 1 or at.tag in ("article", "main", "body", "section"):
            return
        yield at


def _top(element: Element) -> Element:
    return element.getroottree().getroot()


def _pointers(root: Element) -> _Pointers:
    page = _Pointers()
    for at in root.iter("*"):
        if name := at.get("id"):
            page.by_id.setdefault(name, at)
        page.pointing.update({word for kind in _POINTERS for word in (at.get(kind) or "").split()})
    return page


def _is_more(element: Element, pointing: Element, article: Article) -> bool:
    """True for what is no line of one picture: pictures, long text, a heading, what a control says, or what the
    pointing box holds itself."""
    if element is pointing or next(element.iter(*_PICTURES), None) is not None:
        return True
    if any(at.tag in HEADINGS for at in (element, *islice(element.iterancestors(), DEEPEST))):
        return True
    words = joined(runs_of(element))
    if element.get("role") == "tooltip" or is_control(words) or is_press(words) or is_of_the_story(words):
        return True
    if is_unseen(element) and find_credit(words, article.agencies) is None and _is_no_caption(element):
        return True  # told to those who see no pictures
    return article.holds.get(element, 0) > 1 or len(text_in(element)) > _LONGEST


def _is_no_caption(element: Element) -> bool:
    return names(element).isdisjoint(class_words("caption"))
