"""Tells the words of a caption from those of the page's controls that stand among them: toggles, hidden labels."""

from __future__ import annotations

from functools import lru_cache

from linter.data.interface import is_control, is_toggle
from linter.data.markup import class_words
from linter.pages.tree import Element

_SOURCES = frozenset({"source", "sources", "rights", "fonte", "fuente"})
_SWITCHES = ("on", "onclick", "aria-expanded", "aria-controls", "data-amp-bind-text", "[text]", "data-toggle")
_INLINE = frozenset({"a", "span", "i", "b", "em", "strong", "small", "u", "font"})
_ROUND = " \t\n\r\xa0.…,:;|>»›→▸▾▼+[]()-–—"


@lru_cache(maxsize=2048)
def names_a_credit(words: str) -> bool:
    """True for a label that names what follows as a credit: "Image source,", "Photo credit", "Credit..."."""
    said = [word.strip(_ROUND).lower() for word in words.split()]
    if not 0 < len(said) < 4 or words.rstrip()[-1:] == ":":
        return False
    credit = class_words("credit") | _SOURCES
    return not credit.isdisjoint(said) and (credit | class_words("picture")).issuperset(said)


def is_glued(label: str, name: str) -> bool:
    """True where a name behind a label would be read as one word with it."""
    return name[:1].isalnum() and (label[-1:].isalnum() or label[-1:] == ",")


def is_switch(element: Element) -> bool:
    """True for an element that is there to be pressed: what it says ("more") is no part of the caption."""
    if element.tag not in _INLINE or len(element) > 1:
        return False
    words = "".join(element.itertext()).strip(_ROUND)
    if not words or len(words) > 24:
        return False
    pressed = element.tag == "a" or element.get("role") == "button" or any(element.get(name) for name in _SWITCHES)
    return (is_toggle(words) or is_control(words)) and (pressed or _follows_a_letter(element))


def _follows_a_letter(element: Element) -> bool:
    """True where no white space parts the last element of a line from the letter before it."""
    previous = element.getprevious()
    before = previous.tail if previous is not None else element.getparent().text
    own = "".join(element.itertext())
    last = not (element.tail or "").strip() and element.getnext() is None
    return last and bool(before) and before[-1:].isalnum() and own[:1].isalpha()
