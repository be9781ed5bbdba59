"""Instructions that agencies write to editors, and where they stand in a text."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from linter.data import table
from linter.data.agencies import agency, agency_words
from linter.pattern import lazy

# What may lie between two instructions of one run.
_BETWEEN = lazy(r"[\s\-–—.,;:/*&+()\[\]\"'“”]*(?:AND\s+|OR\s+)?")


class Leak(NamedTuple):
    """An instruction at start-end of a text; ``id`` names its entry in the table."""

    start: int
    end: int
    id: str


@cache
def _kind(flag: str) -> frozenset[str]:
    """The entries that bear a flag: behind, notice."""
    return frozenset(row["id"] for row in table("leaks")["leak"] if row.get(flag))


@cache
def _patterns() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    return tuple(
        (
            row["id"],
            row.get("alone", True),
            re.compile(rf"(?<!\w)(?:{row['pattern']})(?!\w)", re.I if row["case"] == "any" else 0),
        )
        for row in table("leaks")["leak"]
    )


# Every instruction holds one of these, and nearly every other caption none.
_TELLING = (
    *("editorial", "mandatory", "archiv", "sale", "third", "service to", "tpx", "achtung", "attention"),
    *("must read", "should read", "marketing", "advertising", "note", "uso editorial", "licensing"),
    *("obligatorio", "재판매", "bildfunk", "refile", "recrop", "quality", "provides access", "resale", "exactly as"),
)
_NUMBER = lazy(r"\d[a-z]{1,2}\)")


def leaks(text: str, *, notices: bool = False) -> tuple[Leak, ...]:
    """The instructions in a text, in order; with ``notices`` also what readers may well see behind a credit."""
    small = text.casefold()
    shouted = "NO " in text or " OUT" in text
    if not shouted and not any(words in small for words in _TELLING) and not _NUMBER.search(text):
        return ()
    found = [
        (Leak(hit.start(), hit.end(), name), alone)
        for name, alone, pattern in _patterns()
        if notices or name not in _kind("notice")
        for hit in pattern.finditer(text)
    ]
    if not any(alone or _ends_credit(text, leak) for leak, alone in found):
        return ()
    result: list[Leak] = []
    for leak, _ in sorted(found, key=lambda each: (each[0].start, -each[0].end)):
        if not result or leak.start >= result[-1].end:
            result.append(leak)
    return tuple(result)


def _ends_credit(text: str, leak: Leak) -> bool:
    """True for an instruction that ends the text and has an agency's name, or a name behind one, right in front."""
    if leak.id not in _kind("behind") or text[leak.end :].strip(" .,;+*)]-–—"):
        return False
    before = text[: leak.start].rstrip(" .,;+*([-–—")
    party = re.split(r"[.!?] ", before)[-1]
    return len(party.split()) <= 5 and not agency_words().isdisjoint(re.findall(r"\w+", party.casefold()))


def is_order(text: str, start: int, end: int) -> bool | None:
    """Whether a run is an order and no part of a sentence: True, False, or None where nobody can tell.

    A poster may say NO RESALES, and words may ask for a Mandatory Credit Union: a sentence goes on behind the run, or
    the run is not shouted and no sentence, bracket or credit ends in front of it.
    """
    run, before, behind = text[start:end], text[:start].rstrip(" “\"'"), text[end:].lstrip(" ”\"'")
    apart = not before or before[-1] in ".!?…;:/)]|*+=-–—" or _names_party(before)
    if behind[:1].islower() or not (apart or run.isupper()):
        return False
    return True if apart or before.split()[-1].isupper() else None


def _names_party(before: str) -> bool:
    """True where an agency's name is among the last words: AFP, Getty Images, REUTERS/Jo Lee."""
    words = re.split(r"[\s/|,()]+", before)[-5:]
    return any(agency(" ".join(words[at : at + size])) for at in range(len(words)) for size in (1, 2, 3))


def runs(text: str, *, notices: bool = False) -> tuple[tuple[int, int], ...]:
    """The instructions as stretches of text, neighbours joined."""
    stretches: list[tuple[int, int]] = []
    for leak in leaks(text, notices=notices):
        if stretches and _BETWEEN.fullmatch(text, stretches[-1][1], leak.start):
            stretches[-1] = (stretches[-1][0], leak.end)
        else:
            stretches.append((leak.start, leak.end))
    return tuple(stretches)
