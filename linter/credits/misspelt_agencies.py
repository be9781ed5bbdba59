"""Finds the agency that a name no table knows was meant to be."""

from __future__ import annotations

from functools import lru_cache

from linter.credits.person_names import looks_like_person
from linter.data.word_lists import family_names, given_names, known_words
from linter.model.agency import SUPPLIERS, Agencies, How
from linter.model.credit import CreditPart, Part
from linter.text.accents import without_accents
from linter.text.one_edit_apart import one_slip

SHORT = 5  # letters with which others may sign too, a party or a firm: DAP, DPPA
_LEAST = 6  # letters of a name that is held against others: shorter ones are near too many
_LEAST_FORM = 7  # of what it was meant to be, two or more words
_LEAST_ALONE = 10  # of one word with no photographer beside it: no name of a family is so near to so long a one


def near_agency(part: CreditPart, agencies: Agencies, *, beside_photographer: bool) -> str | None:
    """The printed form of an agency that the party all but is, or None.

    A name of one word may well be a family's (Blomberg, Reuter): it counts only where a photographer stands beside
    it or where it is long, and never where an s at its end is all that differs. A short one is no name and no word.
    """
    words = " ".join(part.words.split())
    if len(words) < _LEAST or (part.part is Part.PHOTOGRAPHER and " " not in words):
        return None
    if " " not in words and not beside_photographer and len(words) < _LEAST_ALONE:
        return None
    if len(words) < _LEAST_FORM and _is_known(words):
        return None
    return _near(words, part.part is Part.PHOTOGRAPHER, agencies)


def near_name(words: str, agencies: Agencies) -> str | None:
    """The printed form of an agency that words all but are, whatever stands beside them; None where none is near."""
    return _near(words, False, agencies) if len(words) >= _LEAST else None


def _is_known(words: str) -> bool:
    """True for a word or a name that lists have."""
    word = without_accents(words)
    return " " in words or word in known_words("en") or word in given_names() or word in family_names()


@lru_cache(maxsize=512)
def _near(words: str, person: bool, agencies: Agencies) -> str | None:
    folded = words.casefold()
    for length in (len(folded) - 1, len(folded), len(folded) + 1):
        for form in _candidates(agencies).get((folded[0], length), ()):
            other = form.casefold()
            if person and looks_like_person(form, agencies):
                continue
            if not one_slip(folded, other) or _of_several(folded, other) or not _letters(folded, other):
                continue
            if not _initials(words, form):
                return form
    return None


@lru_cache(maxsize=16)
def _candidates(agencies: Agencies) -> dict[tuple[str, int], list[str]]:
    """The forms that a slip may be held against, by their first letter and their length."""
    found: dict[tuple[str, int], list[str]] = {}
    for row in agencies.rows:
        for form, how in row.forms() if row.kind in SUPPLIERS else ():
            if how not in (How.MISSPELT, How.RETIRED) and len(form) >= (_LEAST_FORM if " " in form else _LEAST):
                found.setdefault((form[0].casefold(), len(form.casefold())), []).append(form)
    return found


def _of_several(one: str, other: str) -> bool:
    """True where an s at its end is all that differs, as in Agency and Agencys; Europa Pres lacks one of its two."""
    short, long = sorted((one, other), key=len)
    return long == f"{short}s" and not short.endswith("s")


def _initials(one: str, other: str) -> bool:
    """True where a word of initials tells the two apart: AP Foto is no slip for ANP Foto."""
    return any(x != y and x.isupper() and y.isupper() for x, y in zip(one.split(), other.split(), strict=False))


def _letters(one: str, other: str) -> bool:
    """True where letters differ, not spaces, hyphens or full stops alone."""
    return "".join(filter(str.isalnum, one)) != "".join(filter(str.isalnum, other))
