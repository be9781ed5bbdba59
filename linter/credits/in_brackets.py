"""Tells whether what stands in brackets at the end of a caption is its credit."""

from __future__ import annotations

import re

from linter.credits.ai_labels import is_ai_label
from linter.credits.givers import hands_over_by_itself
from linter.credits.labels import says_how
from linter.credits.lead_ins import lead_in
from linter.credits.local_papers import bears_name, hands_on, in_capitals, is_photo_of, is_supply, of_local_paper
from linter.credits.no_credit import leads_in_no_credit
from linter.credits.person_names import looks_like_person
from linter.credits.place_and_agency import is_placed_agency
from linter.credits.predicates import (
    all_capitalised,
    capital,
    dotted_lead,
    ends_with_tail,
    names_an_agency,
    reads_as_prose,
)
from linter.credits.rights_notice import holds_rights_notice
from linter.credits.screens import shows_screen_of
from linter.credits.vocabulary import bracketed_words, lent_words, only_supply_words, status_words, supply_words
from linter.data.word_lists import given_names
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_OF_STUDIO = frozenset(
    ("Photography", "Photographer", "Photographie", "Fotografie", "Fotografía", "Fotografia", "Fotografi", "Fotograf")
)
_HINT = lazy(r"(?i)\b(?:courtesy|handout|supplied|via|stringer|photograph(?:er|ed)?|screengrab)\b")


def is_credit_in_brackets(inner: str, before: str, agencies: Agencies) -> bool:
    """True for "Foto: Jo Lee/dpa", "Jo Lee/AFP", "Submitted photo"; ``before`` is the caption in front."""
    led = lead_in.match(inner)
    if led and not says_how(inner) and not leads_in_no_credit(led.group(), inner[led.end() :], agencies):
        return True
    if names_an_agency(inner, agencies) or ends_with_tail(inner) or dotted_lead(inner) or hands_on(inner):
        return True
    if is_placed_agency(inner, agencies) or shows_screen_of(inner, agencies):
        return True
    if is_photo_of(inner, agencies):
        return bears_name(inner)  # "(photo Notre Dame)" says what is seen
    if (_HINT.search(inner) or holds_rights_notice(inner)) and len(inner.split()) <= 12 and not reads_as_prose(inner):
        return True
    stopped = before[-1:] in ".!?…"
    if is_ai_label(inner):
        return stopped
    if inner.casefold() in status_words():
        if inner.islower() and inner in lent_words():
            return False
        kinds = (supply_words(), bracketed_words()) if stopped else (only_supply_words(),)
        return any(inner.casefold() in each for each in kinds)
    if of_local_paper(inner, agencies) and not in_capitals(inner, agencies):
        return True
    if hands_over_by_itself(inner) or (stopped and is_supply(inner, agencies)):
        return True
    if _is_studio(inner, agencies):
        return True
    slash = "/" in inner and all(capital(side) for side in inner.split("/")) and not re.search(r"\d", inner)
    if slash and any(_is_person(side.strip(), agencies) for side in inner.split("/")):
        return True
    return before[-1:] in '.!?…”"’' and bool(before) and all_capitalised(inner) and len(inner.split()) <= 9


def _is_studio(words: str, agencies: Agencies) -> bool:
    """True for a name and the word that makes it a studio's: "Jo Lee Photography", no "Wildlife Photography"."""
    name, _, kind = words.strip(" .").rpartition(" ")
    first = without_accents(name.partition(" ")[0])
    return kind in _OF_STUDIO and first in given_names() and looks_like_person(name, agencies)


def _is_person(words: str, agencies: Agencies) -> bool:
    """True for a person; a club's letters in front are none: "SG Orlen"."""
    first = words.partition(" ")[0]
    club = first.isupper() and 1 < len(first) < 4 and first.isalpha() and not words.isupper()
    return not club and looks_like_person(words, agencies)
