"""Captions in paragraphs that look like any other: office programs export a picture, and its caption below it, so."""

from __future__ import annotations

import re

from linter.credits.detection import find_credit, is_credit, is_led_in
from linter.credits.parser import parts
from linter.credits.person_names import is_byline, looks_like_person
from linter.credits.predicates import names_photographer
from linter.model.agency import Agencies
from linter.model.credit import Part
from linter.model.lazy_regex import lazy
from linter.reading.html.text_nodes import Run, joined
from linter.reading.html.tree import Element

_PHOTOGRAPH = lazy(r"photo|foto|bild\b", re.I)
_AUTHORS = lazy(r"(?:[^\W\d_]+\s*:|[^\W\d_]+ (?:by|von|par|por|av|van)\b)\s*([^.:;,|]{3,60})[.;,|/]*")
_LONGEST = 420  # characters; a sentence or three with their credit, seldom a paragraph of a story


def is_plain_caption(line: Element, agencies: Agencies) -> bool:
    """True for a paragraph that ends in a photograph's credit, or has it right behind, as office programs export it."""
    if line.tag != "p" or next(line.iter("img"), None) is not None:
        return False
    words, behind = words_of(line), line.getnext()
    if not words:
        return False
    found = find_credit(words, agencies) if len(words) <= _LONGEST else None
    if found:
        credit, said = words[slice(*found)], f"{words[: found[0]]}{words[found[1] :]}".strip()
        return bool(said) and not _is_authors(said, agencies) and _is_photographs(credit, line, agencies)
    if behind is None or behind.tag != "p" or len(words) > _LONGEST // 2 or is_credit(words, agencies):
        return False
    credit = words_of(behind)
    return len(credit) < 160 and is_credit(credit, agencies) and _is_photographs(credit, behind, agencies)


def _is_photographs(credit: str, line: Element, agencies: Agencies) -> bool:
    """True for a credit that names its photographer beside an agency, or says photograph: no end of a wire story.

    The story's own last line may name its author in the same way: (Jo Lee/dpa), (dpa/lno).
    """
    if is_byline(credit, agencies):
        return False
    if is_led_in(credit, agencies) or _PHOTOGRAPH.search(credit):
        return True
    signed = all(row.words.islower() for row in parts(credit, agencies) if row.part is Part.PHOTOGRAPHER)
    more = any(words_of(at) or next(at.iter("img"), None) is not None for at in line.itersiblings("p"))
    return more and not signed and names_photographer(credit, agencies)


def _is_authors(words: str, agencies: Agencies) -> bool:
    """True for "Text: Jo Lee." and "Reporting by Jo Lee.", behind which a story's last line names its photographer."""
    hit = _AUTHORS.fullmatch(words)
    return hit is not None and looks_like_person(hit[1], agencies)


def words_of(element: Element) -> str:
    return joined([Run(element, False, "".join(element.itertext()))])
