"""What a picture's file asks of those who print it: a credit, a day to wait for, a use that is not allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from linter.credits.agency_instructions import leaks
from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of
from linter.model.picture_file import PictureFile
from linter.text.words import words_in

# The wordings in captions that readers are not meant to see (leaks.toml), and what they ask.
_IN_CAPTIONS = {
    "mandatory-credit": "credit",
    "one-time-use": "once",
    "territory-out": "out",
    "archives": "archive",
    "no-sales": "sale",
    "no-resales": "sale",
}
# PLUS' vocabulary of CreditLineRequired (ns.useplus.org): on the picture, or beside it.
_OWED = {"CR-COI": "Credit On Image", "CR-CAI": "Credit Adjacent To Image"}
_BEHIND = lazy(r"[:\s]*[\"“«„](?P<quoted>[^\"”»“]{3,80})[\"”»“]|\s*:\s*(?P<named>.{3,80})")
# Behind the word in a caption, which may speak of an embargo too; and in front of it where a caption begins.
_SHOUTED = lazy(r"\s*(?:UNTIL|TILL|FOR|BIS|HASTA|JUSQU.(?:AU|À)|FINO AL?|ATÉ|TOT|TO(?=[^.\n]{0,12}\d))\b|\s*:")
_BEGINS = lazy(r"\W*(?:(?:please note|achtung|under|strict(?:ly)?|media)\W+)*", re.I)
_OF_EVENTS = lazy(r"not before|nicht vor|frei ab|hold\b|解禁", re.I)  # what an event may have too
_NEAR = 60  # characters in front of a demand in which it may be taken back
_STOP = lazy(r"[;\n]|[.!?](?=\s|$)")
_APART = lazy(r"[(\[{|]")
_ANEW = lazy(r"[\s,–—-]*(?:until|till|bis|hasta|jusqu|fino|até)", re.I)
_LAST = lazy(r"(\w+)$")
_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
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
    elif "available" in parts:
        asked = parts[parts.index("in") :]
    else:
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
            shouted = hit.group().isupper() and _SHOUTED.match(demand.rest)
            begins = _BEGINS.fullmatch(said.value, 0, hit.start()) and not _OF_EVENTS.match(demand.words)
            if kind == "embargo" and (shouted or (begins and until(demand))):
                yield demand
    for said in picture.every("credit_required"):
        if place := _OWED.get(said.value.rpartition("/")[2]):
            yield Demand("credit", place, said.where)


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


def sentence(words: str) -> str:
    """Some words up to the end of their sentence; a stop behind an initial, a short form or an ordinal is none."""
    for stop in _STOP.finditer(words):
        if stop[0] != "." or not _goes_on(words[max(0, stop.start() - 20) : stop.start()], words[stop.end() :]):
            return words[: stop.start()]
    return words


def _goes_on(before: str, behind: str) -> bool:
    """True where a stop between some words ends no sentence: 1. Dezember, DEC. 24, 9 a.m. GMT, J. Lee."""
    last, following = _LAST.search(before), words_in(behind[:40])
    if not last or not following:
        return False
    word, after = last[1].casefold(), following[0].casefold()
    if word.isdigit():
        if len(word) == 4:
            return after in _months() and behind.lstrip()[:1].islower()  # 2031. május 5.
        return len(word) < 3 and (after in _months() or (after.isdigit() and behind.lstrip().startswith(after + ".")))
    if len(word) == 1 or word in table("picture_files")["until"]["shortened"]:
        return True
    return word in _months() and after.isdigit()


class Until(NamedTuple):
    """The day that a demand names, with its year; ``hour`` where it names an hour or a zone too, which may lie in
    another day here."""

    day: date
    hour: bool


def until(demand: Demand) -> Until | None:
    """The day of a demand in its own sentence, where nothing but an hour or such leads there; None for every other."""
    words = sentence(demand.rest)
    hit = _dates().search(words)
    day = day_in(words)
    if not hit or day is None:
        return None
    held = table("picture_files")["until"]
    between = {word.casefold() for word in _WORD.findall(words[: hit.start()])}
    if not between <= {*held["words"], *held["hours"]} or _APART.search(words[: hit.start()]):
        return None
    if _ANEW.match(words, hit.end()):
        return None  # embargoed 3 April until further notice
    others = f"{words[: hit.start()]} {words[hit.end() :]}"
    hours = {word.casefold() for word in _WORD.findall(others)}.intersection(held["hours"])
    return Until(day, bool(hours) or any(letter.isdigit() for letter in others))


@cache
def _dates() -> re.Pattern[str]:
    months = "|".join(sorted(_months(), key=len, reverse=True))
    ways = one_of(
        ("ISO", r"(?P<year>\d{4})[-/](?P<month>\d\d)[-/](?P<day>\d\d)", "2031-05-02"),
        (
            "the day first",
            rf"(?<!\d)(?P<day2>\d{{1,2}})(?:\w\w|[.º])? ?(?:de |of )?(?P<name>{months})"
            r"[.,]* ?(?:de )?(?P<year2>\d{4})",
            "2 May 2031",
        ),
        (
            "the month first",
            rf"(?P<name2>{months})\.? (?P<day3>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year3>\d{{4}})",
            "May 2, 2031",
        ),
        ("the year first", rf"(?P<year5>\d{{4}})\.? (?P<name3>{months}) (?P<day5>\d{{1,2}})(?!\d)", "2031. május 2."),
        (
            "East Asia's",
            r"(?P<year6>\d{4})[年년] ?(?P<month6>\d{1,2})[月월] ?(?P<day6>\d{1,2})[日일]",
            "2031年5月2日",
        ),
        ("figures", r"(?<!\d)(?P<day4>\d{1,2})(?P<mark>[./])(?P<month4>\d{1,2})[./](?P<year4>\d{4})", "2.5.2031"),
    )
    return re.compile(ways, re.I)


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for number, row in table("picture_files")["months"].items() for name in row}


def day_in(words: str) -> date | None:
    """The first day that some words name with its year; None where there is none, or where 5/6 may be May or June."""
    hit = _dates().search(words)
    return _day(hit) if hit else None


def days_in(words: str) -> tuple[date, ...]:
    """Every day that some words name with its year, each once."""
    days = (_day(hit) for hit in _dates().finditer(words[:_LONGEST_FIELD]))
    return tuple(dict.fromkeys(day for day in days if day))


def _day(hit: re.Match[str]) -> date | None:
    named = _part(hit, "name", "name2", "name3").casefold()
    day = int(_part(hit, "day", "day2", "day3", "day4", "day5", "day6"))
    month = int(_part(hit, "month", "month4", "month6") or 0)
    if hit["mark"] == "/" and day <= 12 and month <= 12 and day != month:
        return None
    if hit["mark"] == "/" and month > 12:
        day, month = month, day
    try:
        year = int(_part(hit, "year", "year2", "year3", "year4", "year5", "year6"))
        return date(year, _months().get(named, month), day)
    except ValueError:
        return None


def _part(hit: re.Match[str], *names: str) -> str:
    """What stood where one of some ways of writing a day has it."""
    return next((hit[name] for name in names if hit[name]), "")
