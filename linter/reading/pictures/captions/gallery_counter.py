"""Finds the words below a gallery that a counter beside them ("2/5") gives to one of its pictures."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from itertools import islice

from linter.model.lazy_regex import lazy
from linter.reading.article import Article
from linter.reading.html.nesting import summed
from linter.reading.html.text_nodes import joined
from linter.reading.html.tree import DEEPEST, Element
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_nearby import slots_in
from linter.reading.pictures.interface_words import is_control
from linter.reading.pictures.text_runs import Slot

_COUNTER = lazy(r"[\[(]?\s*(\d{1,3})\s*(?:/|of|von|de|di|av|van|из)\s*(\d{1,3})\s*[\])]?", re.I)
_BOXES = 9  # round a picture
_LONGEST = 600  # characters of a caption with its credit


def counted_words(picture: Picture, article: Article, sharing: dict[Element, set[str]]) -> list[Slot] | None:
    """The words of the gallery round a picture, where its counter says that this is the picture shown.

    None where it says that another one is: the words of this one come when a reader turns to it.
    """
    for at in islice(picture.element.iterancestors(), _BOXES):
        if at is article.root or at is article.body or article.holds.get(at):
            return []
        if len(sharing.get(at, ())) > 1:
            find = partial(_shown, article=article)
            nobody: tuple[Element | None, list[Slot]] = (None, [])
            shown, slots = article.once("counted", at, find, otherwise=nobody)
            if shown is not None:
                return slots if shown is picture.element else None
    return []


def _shown(gallery: Element, article: Article) -> tuple[Element | None, list[Slot]]:
    """The picture of a gallery that its counter names, and the words that stand beside all its pictures."""
    pictures = list(gallery.iter("img", "amp-img"))
    holds = summed(dict.fromkeys(pictures, 1), article.order)
    short = (at for at in gallery.iter("*") if at.text and len(at.text) < 16)
    counter, told = next(((at, hit) for at in short if (hit := _COUNTER.fullmatch(at.text.strip()))), (None, None))
    if told is None or int(told[2]) != len(pictures) or not 0 < int(told[1]) <= len(pictures):
        return None, []
    slots = [_without(slot, counter) for slot in slots_in(gallery, article) if _held_round(slot.element, holds) > 1]
    slots = [slot for slot in slots if slot.words and not is_control(slot.words)]
    fits = sum(len(slot.words) for slot in slots) <= _LONGEST
    return pictures[int(told[1]) - 1], slots if fits else []


def _without(slot: Slot, counter: Element) -> Slot:
    runs = [run for run in slot.runs if run.owner is not counter or run.tail]
    return replace(slot, runs=runs, words=joined(runs))


def _held_round(element: Element, holds: dict[Element, int]) -> int:
    """How many pictures the nearest box round some words holds that holds any."""
    return next((holds[at] for at in islice(element.iterancestors(), DEEPEST) if at in holds), 0)
