"""What a picture's file asks of those who print it: a credit, a day to wait for, a use that is not allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from linter.credits.agency_instructions import leaks
from linter.credits.demand_days import is_order, sentence, until
from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.model.picture_file import PictureFile
from linter.text.words import words_in

# The wordings in captions that readers are not meant to see (leaks.toml), and what they ask.
_IN_CAPTIONS = {
    "mandatory-credit": "credit",
    "one-time-use": "once",
    "territory-out": "out",
    "territory-no": "out",
    "archives": "archive",
    "no-sales": "sale",
    "no-resales": "sale",
}
# PLUS' vocabulary of CreditLineRequired (ns.useplus.org): on the picture, or beside it.
_OWED = {"CR-COI": "Credit On Image", "CR-CAI": "Credit Adjacent To Image"}
_BEHIND = lazy(r"[:\s]*[\"“«„](?P<quoted>[^\"”»“]{3,80})[\"”»“]|\s*:\s*(?P<named>.{3,80})")
# Behind the word in a caption, which may speak of an embargo too; and in front of it where a caption begins.
_SHOUTED = lazy(r"\s*(?:UNTIL|TILL|BIS|HASTA|JUSQU.(?:AU|À)|FINO AL?|ATÉ|TOT|TO(?=[^.\n]{0,12}\d))\b")
_ORDERED = lazy(r"\s*(?:FOR\b|:)")
_BEGINS = lazy(r"\W*(?:(?:please note|achtung|under|strict(?:ly)?|media)\W+)*", re.I)
_DAY_NEAR = lazy(r"^\W*\w+")  # no headline of the one word
_CAPITAL_BEFORE = lazy(r"\w\s+$")
_GOES_ON = lazy(r"(?:19|20)\d\d\w*\s+tarih")  # Turkish: an embargo that a sentence tells of
_OF_EVENTS = lazy(r"not before|nicht vor|frei ab|hold\b|解禁", re.I)  # what an event may have too
_LETTERS = lazy(r"[b-df-hj-np-tv-xz]{3,4}|[b-df-hj-np-tv-xz]y[b-df-hj-np-tv-xz]")  # NYT OUT: a paper by its letters
_NEAR = 60  # characters in front of a demand in which it may be taken back
_LONGEST_FIELD = 8_000  # characters of a field that are read: IIM holds 256 of instructions, 2,000 of a caption
_LONGEST = 300  # characters of a field that are quoted, or searched behind a word for its date


class Demand(NamedTuple):
    """What is asked, in the file's own words; ``where`` is their place. ``rest`` stands behind them."""

    kind: str
    words: str
    where: str
    rest: str = ""

    @property
    def line(self) -> str:
        """The words with what stands behind them, as they are told: up to the end of their sentence."""
        behind = sentence(self.rest)
        return " ".join((self.words + (behind if len(behind) < len(self.rest) else behind[:80])).split())


@cache
def _patterns(*, captions: bool = False) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The kind and the wording of each demand; those alone that stand in ``captions`` as well."""
    return tuple(
        (row["kind"], re.compile(rf"(?<!\w)(?:{row['pattern']})", re.I if row["case"] == "any" else 0))
        for row in table("picture_files")["demand"]
        if not captions or row.get("captions")
    )


@cache
def _denials() -> tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    def compiled(words: str | None) -> re.Pattern[str] | None:
        return re.compile(words, re.I) if words else None

    rows = table("picture_files")["denial"]
    return tuple(
        (row["kind"], compiled(f"(?:{row['before']})$" if "before" in row else None), compiled(row.get("behind")))
        for row in rows
    )


def _denied(kind: str, words: str, start: int, end: int) -> bool:
    """True where the words around a demand take it back: no longer under embargo, embargo lifted."""
    near = words[max(0, start - _NEAR) : start]
    return any(
        (before is not None and before.search(near)) or (behind is not None and behind.match(words, end))
        for of, before, behind in _denials()
        if of == kind
    )


def _is_out(words: str) -> bool:
    """True where a place or a medium is out: SPAIN OUT, not LIGHTS OUT; not available in Spain, not in English."""
    parts = [word.casefold() for word in words_in(words)]
    if parts[-1] == "out":
        asked = parts[-2:-1]
    elif "in" in parts and parts[parts.index("in") - 1] in ("use", "available"):
        asked = parts[parts.index("in") :] if "available" in parts else []
        if not asked:
            return True
    else:
        asked = parts
    if parts[-1] == "out" and asked and _LETTERS.fullmatch(asked[0]):
        return True
    states = {state.casefold().rpartition(" ")[2] for state in table("states")["states"]}
    return any(word in states or any(word in row["words"] for row in table("picture_files")["out"]) for word in asked)


def _hits(words: str, *, captions: bool = False) -> Iterator[tuple[str, re.Match[str]]]:
    """Every demand in some words with its kind, but what the words take back."""
    for kind, pattern in _patterns(captions=captions):
        for hit in pattern.finditer(words):
            if not _denied(kind, words, hit.start(), hit.end()) and (kind != "out" or _is_out(hit.group())):
                yield kind, hit


def demands(picture: PictureFile, agencies: Agencies) -> tuple[Demand, ...]:
    """All that a file asks, each wording once."""
    found: dict[tuple[str, str], Demand] = {}
    for each in _all(picture, agencies):
        found.setdefault((each.kind, each.words.casefold()), each)
    return tuple(found.values())


def _all(picture: PictureFile, agencies: Agencies) -> Iterator[Demand]:
    for said in picture.every("instructions", "usage_terms"):
        for words in (each[:_LONGEST_FIELD] for each in said.words):
            for kind, hit in _hits(words):
                yield Demand(kind, hit.group(), said.where, words[hit.end() : hit.end() + _LONGEST])
    for said in picture.every("caption"):
        for leak in leaks(said.value[:_LONGEST_FIELD], agencies):
            asked = _IN_CAPTIONS.get(leak.id)
            if asked == "out" and not _is_out(said.value[leak.start : leak.end]):
                continue
            if asked and not _denied(
                asked, said.value, leak.start, leak.start + len(said.value[leak.start : leak.end].rstrip(": "))
            ):
                rest = said.value[leak.end : leak.end + _LONGEST]
                yield Demand(asked, said.value[leak.start : leak.end].rstrip(": "), said.where, rest)
        for kind, hit in _hits(said.value[:_LONGEST_FIELD], captions=True):
            yield Demand(kind, hit.group(), said.where, said.value[hit.end() : hit.end() + _LONGEST])
    for said in picture.every("caption", "headline", "title"):
        for kind, hit in _hits(said.value[:_LONGEST_FIELD]):
            demand = Demand(kind, hit.group(), said.where, said.value[hit.end() : hit.end() + _LONGEST])
            if kind == "embargo" and _is_embargo(demand, said.value, hit.start()):
                yield demand
    for said in picture.every("credit_required"):
        if place := _OWED.get(said.value.rpartition("/")[2]):
            yield Demand("credit", place, said.where)


def _is_embargo(demand: Demand, words: str, at: int) -> bool:
    """True for an embargo of the picture in a caption, headline or title; those may tell of one between states."""
    only = _DAY_NEAR.search(demand.rest) is not None and is_order(demand.rest, alone=True)
    ordered = _SHOUTED.match(demand.rest) or (_ORDERED.match(demand.rest) and is_order(demand.rest)) or only
    if words.isupper():  # a headline in capitals shouts of an embargo of states too: RUSSIA EMBARGO UNTIL JUNE
        ordered = ordered and is_order(demand.rest, alone=True) and not _CAPITAL_BEFORE.search(words, 0, at)
    begins = _BEGINS.fullmatch(words, 0, at) and not _OF_EVENTS.match(demand.words)
    return bool(
        (demand.words.isupper() and ordered) or (begins and until(demand.rest) and not _GOES_ON.search(demand.rest))
    )


def owed(demand: Demand) -> str:
    """The credit that must be printed, where the demand says it: MANDATORY CREDIT: NASA/JPL. Another demand is none,
    and words that lead elsewhere are none: see below."""
    words = _behind(demand)
    return "" if any(pattern.match(words) for _, pattern in _patterns()) or _pointer().match(words) else words


def is_elsewhere(demand: Demand) -> bool:
    """True where a demand leads to another place for its credit: see caption, as stated in byline."""
    return _pointer().match(_behind(demand)) is not None


def _behind(demand: Demand) -> str:
    hit = _BEHIND.match(sentence(demand.rest))
    return next((said for said in hit.groups() if said), "").strip(" \"'“”.,") if hit else ""


@cache
def _pointer() -> re.Pattern[str]:
    return re.compile(table("picture_files")["pointer"]["pattern"], re.I)
