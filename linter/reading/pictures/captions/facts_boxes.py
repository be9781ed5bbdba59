"""Boxes of facts beside a story ("Zur Person", "Key facts"): what they say is no caption of the picture in them."""

from __future__ import annotations

from itertools import islice

from linter.reading.html.tree import Element
from linter.reading.pictures.captions.plain_captions import words_of
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_facts_label

_LABELS = ("h2", "h3", "h4", "h5", "h6", "summary", "strong", "b", "legend", "header", "dt", "th", "p", "div", "span")
_FEW = 12  # lines at the head of a box, of which one may name it
_MANY = 120  # elements of such a box


def is_facts_box(box: Element) -> bool:
    """True for a box that its name, or a line of its own at its head with more below it, calls one of facts."""
    if not names(box).isdisjoint(class_words("facts")):
        return True
    inside = list(islice(box.iterdescendants("*"), _MANY + 1))
    lines = (at for at in inside if at.tag in _LABELS and (at.text or "").strip())
    if len(inside) > _MANY:
        return False
    said = words_of(box)
    return any(is_facts_label(words := words_of(at)) and not said.endswith(words) for at in islice(lines, _FEW))
