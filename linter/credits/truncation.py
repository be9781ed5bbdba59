"""Finds credits that a field too small for them has cut off: By-line and Credit of IPTC hold 32 (IIM 2:80, 2:110)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from linter.data.word_lists import known_words
from linter.model.agency import Agencies, How
from linter.model.credit import ORGANISATIONS, Credit, CreditPart, Part
from linter.model.lazy_regex import lazy

_TOO_LONG = lazy(r"\b(?:credit|byline) too long\b|\bsee caption\b", re.I)
# Behind which somebody's name stands; "von" and "y" may end one, and so may By and Via.
_OPEN = lazy(
    r"(?<=[\w): ] )(?:via|and|und|et|by|par|(?i:courtesy) of|&|\+)(?=\s*$)"
    r"|(?<=[A-ZÀ-Þ]{2} )(?:VIA|AND|UND|ET|BY|PAR)(?=\s*$)"
)
_LEAST = 6  # characters of a name that is cut off; shorter ones may begin anything


def says_too_long(words: str) -> bool:
    """True for the note that agencies' systems put in place of a credit they could not hold."""
    return bool(_TOO_LONG.search(words))


def open_end(credit: Credit) -> tuple[int, int] | None:
    """Where a small word stands at the end that somebody's name has to follow: "Jo Lee via"."""
    hit = _OPEN.search(credit.text.words)
    return hit.span() if hit and not credit.text.around().behind.partition("\n")[0].strip() else None


def cut_short(credit: Credit, agencies: Agencies) -> Iterator[tuple[CreditPart, str]]:
    """The last party where it is cut off, with the agency it was, or an empty word where that cannot be told."""
    said = credit.of(Part.PHOTOGRAPHER, *ORGANISATIONS)
    if not said:
        return
    last = said[-1]
    if agencies.form(last.words) is None and (whole := _whole(last.words, agencies)):
        yield last, whole
    elif "://" in credit.text.words:
        return  # systems shorten an address for the eye, and the link is whole
    elif credit.text.words.rstrip().endswith(("…", "...")) and last.end >= len(credit.text.words.rstrip(" .…")):
        yield last, ""


@lru_cache(maxsize=512)
def _whole(words: str, agencies: Agencies) -> str:
    """The agency whose name goes on where the words stop, inside a word: "Press Association Ima".

    A last word that is one by itself may end a name: Icon Sport is no Icon Sportswire.
    """
    if len(words) < _LEAST or " " not in words or words.rpartition(" ")[2].casefold() in known_words("en"):
        return ""
    found = {
        row.name
        for name, row, how in agencies.going_on(words)
        if how is not How.MISSPELT and name[len(words)].isalpha() and len(words) >= 0.6 * len(name)
    }
    return found.pop() if len(found) == 1 else ""
