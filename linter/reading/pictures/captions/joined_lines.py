"""Joins the lines that make one caption or credit: each once, though a page prints some again for another screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, zip_longest

from linter.reading.html.text_nodes import BLOCK, BREAK, Run
from linter.reading.html.tree import Element
from linter.reading.pictures.class_names import for_other_screens
from linter.reading.pictures.text_runs import Slot

_MANY = 24  # lines beside one picture; on 229 pages there are 5 at most
_FEWEST = 8  # letters of the beginning of a line that a script has cut


def each_once(slots: list[Slot]) -> list[Slot]:
    """Slots whose words no other line said before: pages print a caption again for another device.

    Each line is held against each: no page prints so many for a second screen.
    """
    if len(slots) > _MANY:
        return slots
    kept: list[Slot] = []
    for slot in slots:
        said = _plain(slot.words)
        if any(_is_cut_from(slot.words, other.words) for other in slots):
            continue
        lines = [
            other
            for other in kept
            if not _on_one_line(slot.element, other.element) or for_other_screens(slot.element, other.element)
        ]
        again = any(said == _plain(other.words) for other in lines)
        if not again and (not lines or said != _plain(" ".join(other.words for other in lines))):
            kept.append(slot)
    return kept


def _is_cut_from(short: str, whole: str) -> bool:
    """True for the beginning of a line and the dots behind it: a copy that a script puts in its place."""
    begins = short.rstrip(" .…")
    return (
        short.endswith(("...", "…")) and len(begins) > _FEWEST and whole.startswith(begins) and len(whole) > len(short)
    )


def _plain(words: str) -> str:
    return words.casefold().strip(" .,:;|/-–—·•()[]")


def joined_slots(slots: list[Slot], all_slots: list[Slot]) -> Iterator[Run]:
    """The slots' runs; those that words of another kind part, or a new line, do not run together."""
    next_to = {id(slot): following for slot, following in pairwise(all_slots)}
    for slot, following in zip_longest(slots, slots[1:]):
        yield from slot.runs
        apart = following is None or following is not next_to.get(id(slot))
        if apart or not _on_one_line(slot.element, following.element) or _run_together(slot.words, following.words):
            yield BREAK


def _run_together(one: str, other: str) -> bool:
    """True for words that would be read as one, of two lines that a style sheet parts: "Swing bridge" "The quay"."""
    if one[-1:] in tuple('.!?…”"»'):
        return True
    return one[-1:].islower() and other[:1].isupper() and other[1:2].islower()


def _on_one_line(one: Element, other: Element) -> bool:
    """True where nothing but inline elements stand between two elements' words, so that they run on."""
    return _line(one) is _line(other)


def _line(element: Element) -> Element:
    """The nearest element that begins a new line on screen."""
    at = element
    while at.tag not in BLOCK and at.getparent() is not None:
        at = at.getparent()
    return at
