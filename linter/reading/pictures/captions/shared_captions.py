"""The one caption of several pictures that stand together: under a gallery's rows, in a figure of figures."""

from __future__ import annotations

from functools import partial
from itertools import islice

from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.text_runs import Slot, slots_of

_BOXES = 5  # round a picture, as far as the box with its sisters is looked for
_ROUND = 3  # boxes round that one, behind which the caption may stand
_MANY = 1000  # elements of a box; one with more is more than a gallery
_PRESSED = ("button", "input")


def caption_of_all(figure: Element) -> Element | None:
    """The figcaption of the figure that this one and others stand in."""
    for at in islice(figure.iterancestors("figure"), DEEPEST):
        for caption in at.iterchildren("figcaption"):
            return caption
    return None


def shared_words(
    picture: Picture, figure: Element | None, article: Article, sharing: dict[Element, set[str]]
) -> list[Slot]:
    """The words that are said of all pictures that stand beside a picture without words of its own."""
    if figure is not None:
        caption = caption_of_all(figure)
        return slots_of(caption, article.agencies) if caption is not None else []
    for row in islice(picture.element.iterancestors(), _BOXES):
        if row is article.root or row is article.body or article.holds.get(row):
            return []
        if len(sharing.get(row, ())) > 1:
            find = partial(_below, sharing=sharing, article=article)
            line = article.once("shared caption", row, find, otherwise=None)
            return slots_of(line, article.agencies) if line is not None else []
    return []


def _below(row: Element, sharing: dict[Element, set[str]], article: Article) -> Element | None:
    """The one caption, by its name, behind pictures that say nothing and that a reader sees at once.

    Where they are shown one after the other, what stands below may be the first one's.
    """
    at = row
    if joined(runs_of(row)) or _is_turned(row):
        return None
    for box in islice(row.iterancestors(), _ROUND):
        if article.last_of(box) - article.order[box] > _MANY:
            return None
        if box is article.root or box is article.body or _is_turned(box) or next(box.iter(*_PRESSED), None) is not None:
            return None
        said = [each for each in box.iterchildren("*") if each is not at and joined(runs_of(each))]
        if said:
            named = not names(said[0]).isdisjoint(class_words("caption"))
            alone = len(said) == 1 and said[0].getprevious() is at and not sharing.get(said[0])
            gallery = any(not names(each).isdisjoint(class_words("gallery")) for each in (row, box, said[0]))
            return said[0] if named and alone and gallery and not article.holds.get(said[0]) else None
        at = box
    return None


def _is_turned(box: Element) -> bool:
    return not names(box).isdisjoint(class_words("turned"))
