"""Where two parties stand side by side with a space between: "Jo Lee AFP", "YouTube screengrab"."""

from __future__ import annotations

import re
from functools import cache

from linter.credits.person_names import looks_like_person
from linter.credits.vocabulary import (
    no_photograph_words,
    organisation_words,
    photograph_words,
    screen_words,
    status_words,
    tail_words,
)
from linter.model.agency import Agencies, How
from linter.model.lazy_regex import lazy

_STANDS_BESIDE = ("agency", "collection", "giver")
_ARCHIVES = ("archives", "archiv", "archivo", "archivio")
_WORD = lazy(r"[^\W_]+")


def side_by_side(party: str, agencies: Agencies) -> tuple[int, int, str] | None:
    """ "Jo Lee AFP" and "EFE Jo Lee": a person and a well-known short name with a space between them."""
    tokens = [(hit.start(), hit.end()) for hit in re.finditer(r"\S+", party)]
    known = _may_begin(party, 0, agencies)
    for number in range(1, len(tokens)):
        first, second = tokens[number - 1][1], tokens[number][0]
        if not known and not _may_begin(party, second, agencies):
            continue  # neither side is a house, as of nearly every pair of words in a sentence
        left, right = party[:first], party[second:]
        if _short(right, agencies) and looks_like_person(left, agencies):
            return first, second, " "
        if _short(left, agencies) and looks_like_person(right, agencies):
            return first, second, " "
        if agencies.agency(left) is not None and right.endswith(tuple(tail_words())) and right not in tail_words():
            return first, second, " "
        if _is_page(left, right, agencies):
            return first, second, " "
        if _keeps_archives(right) and looks_like_person(left, agencies):
            return first, second, " "
        if _supplies(left, right, agencies) or _supplies(right, left, agencies):
            return first, second, " "
    return None


def _may_begin(party: str, at: int, agencies: Agencies) -> bool:
    """Whether a house, an archive or a picture of a screen may begin at a place: a quick look in front of six."""
    first = _WORD.search(party, at)
    word = first[0].casefold() if first else ""
    return word in agencies.words or word in _ARCHIVES or word in _of_screens()


@cache
def _of_screens() -> frozenset[str]:
    """How the words for pictures of a screen begin: capture, in "Capture d’écran TF9"."""
    return frozenset(_WORD.findall(words)[0] for words in screen_words())


def _is_page(network: str, owner: str, agencies: Agencies) -> bool:
    """True for a network and whose page it is there: "Facebook Ayuntamiento de Orlen", no "Facebook Live"."""
    known = agencies.agency(network)
    tokens = owner.split()
    named = len(tokens) > 1 and len(network) > 2 and tokens[0][0].isupper() and tokens[-1][0].isupper()
    return known is not None and known.kind == "social" and named


def _keeps_archives(words: str) -> bool:
    """True for "Archives Le Quai", "Archiv Orlener Bote": whose archive it is stands behind the word, as a name."""
    first, _, name = words.partition(" ")
    return first.casefold() in _ARCHIVES and first[0].isupper() and name[:1].isupper()


def _supplies(house: str, how: str, agencies: Agencies) -> bool:
    """True for "AP Pool", "Pool AFP" and "YouTube screengrab": an agency, and how the picture came or what it is."""
    known, how = agencies.agency(house), how.casefold()
    if how in screen_words() and _is_station(house):
        return True
    if known is None or how not in status_words():
        return False
    return known.kind in _STANDS_BESIDE or how in no_photograph_words()


def _is_station(words: str) -> bool:
    """True for capitals with a number, and for a name with a word of such houses: "TF1", "Orlen TV"."""
    capitals = words[:2].isupper() and words[-1:].isdigit() and " " not in words
    return capitals or (words[:1].isupper() and words.casefold().rpartition(" ")[2] in organisation_words())


def _short(words: str, agencies: Agencies) -> bool:
    """A name that no family bears: capitals alone, several words, what a paper calls its pictures ("VNS Photo")."""
    known = agencies.form(words)
    if known is None:
        return False
    if known[1] is How.LINE and " " in words and words.rpartition(" ")[2].casefold() in photograph_words():
        return True
    return known[0].kind in _STANDS_BESIDE and (" " in words or words.isupper() or words == "dpa")
