"""The days that picture files name: until when something may not be done, or from when on."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from linter.data import table
from linter.model.lazy_regex import lazy, one_of
from linter.text.words import words_in

_STOP = lazy(r"[;\n]|[.!?](?=\s|$)")
_APART = lazy(r"[(\[{|]")
_ANEW = lazy(r"[\s,–—-]*(?:until|till|bis|hasta|jusqu|fino|até)", re.I)
_LAST = lazy(r"(\w+)$")
_WORD = lazy(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TOKEN = lazy(r"\d+(?:[.:]\d+)*\w*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_DASH = lazy(r"\s[-–—|/]+\s")
_YEAR = lazy(r"\d{4}")
_SHORT_DAY = 3  # letters: “so” and “sun” are words too
_LONGEST = 8_000  # characters of a field that are read


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
    another day here. ``way`` is until or since, where words say which; else empty."""

    day: date
    hour: bool
    way: str = ""


def until(rest: str) -> Until | None:
    """The day that a demand names in its own sentence, with the ``rest`` of it; None where other words lead there."""
    words = sentence(rest)
    hit = _dates().search(words)
    day = day_in(words)
    if not hit or day is None:
        return None
    held = table("picture_files")["until"]
    between = {word.casefold() for word in _WORD.findall(words[: hit.start()])}
    if not between <= {*held["words"], *held["days"], *held["hours"]} or _APART.search(words[: hit.start()]):
        return None
    if _ANEW.match(words, hit.end()):
        return None  # embargoed 3 April until further notice
    others = f"{words[: hit.start()]} {words[hit.end() :]}"
    hours = {word.casefold() for word in _WORD.findall(others)}.intersection(held["hours"])
    way = next((way for way in ("until", "since") if between.intersection(held[way])), "")
    return Until(day, bool(hours) or any(letter.isdigit() for letter in others), way)


def is_order(rest: str, *, alone: bool = False) -> bool:
    """True where the words behind “EMBARGO:” say until when, or forbid a use; those of a headline tell news.

    ``alone`` is for words in which capitals tell nothing apart: there nothing but the order counts, and its day."""
    held = table("picture_files")["until"]
    known = {*held["words"], *held["days"], *held["hours"], *held["open"], *_months()}
    said = [word.casefold() for word in _TOKEN.findall(_DASH.split(sentence(rest))[0] if alone else sentence(rest))]
    begins = list(takewhile(lambda word: word in known or word[0].isdigit(), said))
    figures = [word for word in begins if word[0].isdigit()]
    ends = {*held["until"], *held["since"]}
    forbids = any(
        word in held["orders"] and (begins == said or ends.intersection(said[at:]))
        for at, word in enumerate(begins[1:], 2)
    )
    if begins == said:
        return not alone or not figures or not all(_YEAR.fullmatch(word) for word in figures)
    if forbids or alone:
        return forbids or until(rest) is not None
    return (
        any(word in held["days"] and len(word) > _SHORT_DAY for word in begins)
        or any(not word.isdigit() for word in figures)
        or (bool(figures) and any(word in held["hours"] or word in _months() for word in begins))
    )


@cache
def _dates() -> re.Pattern[str]:
    months = "|".join(sorted(_months(), key=len, reverse=True))
    ways = one_of(
        ("ISO", r"(?<!\d)(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)", "2031-05-02"),
        (
            "ISO without dashes, as in fields of IIM",
            r"(?<!\d)(?P<year8>(?:19|20)\d\d)(?P<month8>0[1-9]|1[0-2])(?P<day8>0[1-9]|[12]\d|3[01])(?!\d)",
            "20310502",
        ),
        (
            "the day first",
            rf"(?<!\d)(?P<day2>\d{{1,2}})(?:\w\w|[.º])?[ -]?(?:de |of )?(?P<name>{months})"
            r"[.,]*[ -]?(?:de )?(?P<year2>\d{4})",
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
        ("figures", r"(?<!\d)(?P<day4>\d{1,2})(?P<mark>[./-])(?P<month4>\d{1,2})[./-](?P<year4>\d{4})", "2.5.2031"),
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
    days = (_day(hit) for hit in _dates().finditer(words[:_LONGEST]))
    return tuple(dict.fromkeys(day for day in days if day))


def _day(hit: re.Match[str]) -> date | None:
    named = _part(hit, "name", "name2", "name3").casefold()
    day = int(_part(hit, "day", "day2", "day3", "day4", "day5", "day6", "day8"))
    month = int(_part(hit, "month", "month4", "month6", "month8") or 0)
    if hit["mark"] in ("/", "-") and day <= 12 and month <= 12 and day != month:
        return None
    if hit["mark"] in ("/", "-") and month > 12:
        day, month = month, day
    try:
        year = int(_part(hit, "year", "year2", "year3", "year4", "year5", "year6", "year8"))
        return date(year, _months().get(named, month), day)
    except ValueError:
        return None


def _part(hit: re.Match[str], *names: str) -> str:
    """What stood where one of some ways of writing a day has it."""
    return next((hit[name] for name in names if hit[name]), "")
