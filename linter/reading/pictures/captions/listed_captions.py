"""Captions of pictures side by side that stand in a list of their own: the second line is the second picture's.

Carousels print their slides in one box and their captions in another, and a script shows the two that belong together.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice

from linter.credits.detection import find_credit, is_credit
from linter.reading.article import Article
from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.text_runs import Slot, slots_of

_BOXES = 7  # round a picture, as far as the box with its sisters is looked for
_ROUND = 3  # boxes round that one, in which the list may stand
_MANY = 1000  # elements of a box; one with more is more than a gallery
_PICTURES = ("img", "amp-img", "picture")
_LONGEST = 600  # characters of a caption with its credit
_MOST = 0.5  # of the lines that must be captions by a credit or a name

Sharing = dict[Element, set[str]]


def listed_words(picture: Picture, article: Article, sharing: Sharing) -> list[Slot]:
    """The line of a list beside a row of pictures that has a picture's place in it."""
    slide = picture.element
    for row in islice(picture.element.iterancestors(), _BOXES):
        if row is article.root or row is article.body or article.holds.get(row):
            return []
        if len(sharing.get(row, ())) > 1:
            find = partial(_lines_of, article=article, sharing=sharing)
            nothing: dict[Element, Element] = {}
            line = article.once("listed captions", row, find, otherwise=nothing).get(slide)
            return slots_of(line, article.agencies) if line is not None else []
        slide = row
    return []


def _lines_of(row: Element, article: Article, sharing: Sharing) -> dict[Element, Element]:
    """The line of each slide of a row, where one list beside the row has as many lines as it has slides."""
    slides = [*row.iterchildren("*")]
    if len(slides) < 2 or not all(_is_slide(each, sharing) for each in slides):
        return {}
    found = [lines for lines in _lists_round(row, article, sharing) if len(lines) == len(slides)]
    told = [lines for lines in found if _are_captions(lines, article)]
    return dict(zip(slides, told[0], strict=True)) if len(told) == 1 else {}


def _is_slide(child: Element, sharing: Sharing) -> bool:
    """True for one picture, or a box that holds one and says nothing."""
    pictured = child.tag in _PICTURES or len(sharing.get(child, ())) == 1
    return pictured and not joined(runs_of(child))


def _lists_round(row: Element, article: Article, sharing: Sharing) -> Iterator[list[Element]]:
    """The children of every box without pictures that stands beside a row, or beside a box that holds it."""
    at = row
    for box in islice(row.iterancestors(), _ROUND):
        text = box is article.root or box is article.body
        if not text and article.last_of(box) - article.order[box] > _MANY:
            return
        for beside in at.itersiblings("*") if text else box.iterchildren("*"):
            if beside is not at and not sharing.get(beside):
                yield from ([*each.iterchildren("*")] for each in beside.iter("*"))
            if text:
                return  # the next element alone
        at = box


def _are_captions(lines: list[Element], article: Article) -> bool:
    """True for elements of one kind that each hold a line, most of them a caption by its credit or by its name."""
    if len({line.tag for line in lines}) > 1 or any(next(line.iter("a"), None) is not None for line in lines):
        return False
    words = [joined(runs_of(line)) for line in lines]
    if not all(0 < len(each) <= _LONGEST for each in words):
        return False
    if not all(any(map(str.isalpha, each)) for each in words):
        return False  # "1", "2": buttons
    alone = [is_credit(each, article.agencies) for each in words]
    told = [whole or find_credit(each, article.agencies) for whole, each in zip(alone, words, strict=True)]
    if any(alone) and not all(told):
        return False  # a caption and its credit, of one picture or of all
    boxes = (lines[0].getparent(), *lines)
    if any(not names(at).isdisjoint(class_words("caption")) for at in boxes):
        return True
    return sum(map(bool, told)) >= max(2, _MOST * len(lines))
