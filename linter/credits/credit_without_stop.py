"""Finds the credit that ends running text with no stop in front of it."""

from __future__ import annotations

import re

from linter.credits.lead_ins import prefix_end
from linter.credits.person_names import looks_like_person
from linter.credits.predicates import all_capitalised, names_an_agency
from linter.credits.vocabulary import status_words
from linter.model.agency import SUPPLIERS, Agencies, How
from linter.model.lazy_regex import lazy

_SLASHED_END = lazy(
    r"(?<=\s)((?:[^\W\d_]+ )?)([A-Z][A-Za-z]+) ?/ ?([^/|()]{4,40}?)(?:(?:/|,)\s*(?:File(?: Photo)?|Pool))?\.?$"
)
_VIA = lazy(r"(?<=\s)([A-Z]\w*(?:\s[A-Z]\w*){0,2})\svia\s$")
_DASHED_END = lazy(
    r"(?<=[a-z\d]{4}\s)([A-Z][\w.'’]*(?: [A-Z][\w.'’]*){1,2})[-–—]([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,2})\.?$"
)
_LONGEST = 60  # characters of a credit that no mark shows
_WORD = lazy(r"[^\W_]+")
_PHOTO_BY = lazy(r"(?<=[\w)] )(?:Photo|Photograph|Picture|Image)s? by (?=[^\W\d_a-z])")
_WORD_START = lazy(r"(?<=\s)\S")


def slashed_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… with the mayor REUTERS/Jo Lee", "… AP Photo/Jo Lee": an agency, a slash and a name, with no stop in front."""
    hit = _SLASHED_END.search(words)
    if not hit:
        return None
    named = hit[3].strip()
    line = agencies.form(hit[1] + hit[2]) if hit[1][:1].isupper() else None
    if line and (looks_like_person(named, agencies) or (line[1] is How.LINE and all_capitalised(named))):
        return hit.start(), len(words)  # what an agency calls its pictures stands before a giver too
    passed_on = _passed_on(words[: hit.start(2)], agencies)
    if passed_on is not None and agencies.agency(hit[2]) and looks_like_person(named, agencies):
        return passed_on, len(words)
    short = hit[2].isupper() and len(hit[2]) <= 8 and agencies.agency(hit[2])
    return (hit.start(2), len(words)) if short and looks_like_person(named, agencies) else None


def _passed_on(before: str, agencies: Agencies) -> int | None:
    """Where an agency or a kind of supply begins that ends in via: "… the match Action Images via", "… Pool via"."""
    hit = _VIA.search(before)
    if hit is None:
        return None
    starts = [word.start() for word in re.finditer(r"\S+", hit[1])]
    names = ((at, hit[1][at:]) for at in starts)
    found = (at for at, name in names if agencies.agency(name) or name.casefold() in status_words())
    at = next(found, None)
    return None if at is None else hit.start(1) + at


def dashed_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… after the match Jo Lee-Imagn Images": a name within a sentence, a dash and an agency's full name."""
    hit = _DASHED_END.search(words, max(0, len(words) - _LONGEST))
    known = agencies.agency(hit[2]) if hit else None
    if hit is None or known is None or known.kind not in SUPPLIERS or not (" " in hit[2] or hit[2].isupper()):
        return None
    return (hit.start(1), len(words)) if looks_like_person(hit[1], agencies) else None


def unmarked_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… verlässt den Hafen Foto dpa", "… 떠난다 사진 제공 연합뉴스": a lead-in without a mark, and a known agency."""
    if agencies.words.isdisjoint(_WORD.findall(words[-_LONGEST:].casefold())):
        return None
    for hit in list(_WORD_START.finditer(words))[-6:]:
        start = hit.start()
        said, before = words[start:], words[:start].rstrip().rpartition(" ")[2]
        if not before or said[0].islower() or (before.islower() and len(before) < 4):
            continue  # "die Redaktion der Bild dpa", "a copy of Photo Reuters"
        if prefix_end(words, start, len(words), agencies) > start and names_an_agency(said, agencies):
            return start, len(words)
    return None


def photo_by(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… leaves the port Photo by Jo Lee": in the middle of a sentence the capital shows the lead-in."""
    hit = _PHOTO_BY.search(words, max(0, len(words) - _LONGEST))
    rest = words[hit.end() :].rstrip(". ") if hit else ""
    named = looks_like_person(rest, agencies) or names_an_agency(rest, agencies)
    return (hit.start(), len(words)) if hit and named else None
