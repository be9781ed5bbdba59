"""Captions in paragraphs that look like any other: office programs export a picture, and its caption below it, so."""

from __future__ import annotations

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.person_names import is_byline
from linter.credits.predicates import names_photographer
from linter.model.agency import Agencies
from linter.reading.html.text_nodes import Run, joined
from linter.reading.html.tree import Element

_LONGEST = 420  # characters; a sentence or three with their credit, seldom a paragraph of a story


def is_plain_caption(line: Element, agencies: Agencies) -> bool:
    """True for a paragraph that ends in a photograph's credit, or has it right behind, as office programs export it."""
    words, behind = words_of(line), line.getnext()
    if line.tag != "p" or not words or next(line.iter("img"), None) is not None:
        return False
    found = find_credit(words, agencies) if len(words) <= _LONGEST else None
    if found:
        whole = found == (0, len(words))
        return not whole and _is_photographs(words[slice(*found)], agencies)
    if behind is None or behind.tag != "p" or len(words) > _LONGEST // 2 or is_credit(words, agencies):
        return False
    credit = words_of(behind)
    return len(credit) < 160 and is_credit(credit, agencies) and _is_photographs(credit, agencies)


def _is_photographs(credit: str, agencies: Agencies) -> bool:
    """True for a credit that names its photographer beside an agency, or says photograph: no end of a wire story."""
    said = names_photographer(credit, agencies) or is_led_in(credit, agencies)
    return said and not is_byline(credit, agencies)


def words_of(element: Element) -> str:
    return joined([Run(element, False, "".join(element.itertext()))])
