"""Dates with a day, a month and a year, and the day of the week beside them, held to the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from typing import NamedTuple

from linter.data import table
from linter.data.word_lists import given_names
from linter.model.lazy_regex import lazy, one_of
from linter.text.accents import without_accents
from linter.text.words import as_patterns_have_it

_FIRST_YEAR = 1924  # before, half of Europe counted other days (Greece until 1923)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR = r"(?P<year>(?:19|20|21)\d\d)(?![\w-]|[.,/]\d)"
_A_YEAR = lazy(r"(?:19|20|21)\d\d")
_DAY_AND_YEAR = lazy(r"\d\D{1,40}(?:19|20|21)\d\d")  # no month with what stands round it is so long
_REACH = 64  # characters round a day and its year in which the rest of the date stands
_LATE = lazy(r"(?<!\d)3[01](?!\d)")
_SMALL_WORDS = r"(?:(?:the|den|dem|der|le|el|il|d\.)\s)?"  # Monday the 5th, Montag, den 5., lundi le 5
_OF = r"(?:\s(?:of|de|del))?"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_EASTERN_DAY = one_of(
    (
        "in brackets",
        r"\s?[(（]\s?(?:星期|周|週)?(?P<in_brackets>[一二三四五六日月火水木金土월화수목금토일])(?:曜日?|요일)?\s?[)）]",
        "（土）",
    ),
    ("in Chinese", r"\s?(?:星期|周|週)(?P<chinese>[一二三四五六日天])", "星期六"),
    ("in full", r"\s?(?P<long>[月火水木金土日]曜日|[월화수목금토일]요일)", "土曜日"),
)
_EAST = lazy(
    r"(?P<year>(?:19|20|21)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
    rf"(?:{_EASTERN_DAY})?"
)
_EASTERN_DAYS = ("一月월", "二火화", "三水수", "四木목", "五金금", "六土토", "日天일")
_NOT_ALONE = lazy(r"(?:[-–—/&+]|\b(?:and|or|to|und|oder|bis|et|ou|au|y|al|e|en|of|i|och|og|ja|и|или|та|ve))\s?$", re.I)
_NAME_BEFORE = lazy(r"(?:\bthe|(?<!\w)[A-Z][\w'’-]*)\s$")
_WORD_BEFORE = lazy(r"\w\s$")
_NAMED = lazy(  # "in Washington Friday" is a place
    r"(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bnear )(?<!\baus )(?<!\bnach )(?<!\w)([^\W\d_]+\.?)\s$"
)
_WITH_ARTICLE = lazy(  # "der Künstler Freitag", and not "in der Halle Freitag"
    r"(?<!\w)(?<!\bin )(?<!\bauf )(?<!\ban )(?<!\bvor )(?<!\bbei )(?<!\baus )(?<!\bzu )[Dd](?:er|ie|en|em|es)\s[A-ZÄÖÜ][\w-]+\s$"
)
_PAPER = lazy(r"(?<!\w)(?:(?P<name>[^\W\d_]+)\s(?:on|am)|[Dd]er)\s$")  # "am Freitag, dem 5." is a day
_DAY_IN_TOWNS = "pazar"
# "The 31 June weddings" are so many; "on 31 June visitors come" is a day.
_COUNTED = lazy(
    r"\s(?!(?:is|was|has|as|this|its|his|plus|perhaps|always)\b)(?:[a-z-]{3,}s|people|children|men|women)\b"
)
_BEFORE_A_DAY = lazy(r"\b(?:on|since|until|till|from|by|before|after|dated)(?:\sthe)?\s$", re.I)
_LONGEST = 2028  # a leap year, for dates without a year
_EITHER_ORDER = "en"  # 5/11/2026 is in May to some and in November to others
_OTHERS = "ilçe|belediye|kaymakam|namaz|yeri|tezg"  # behind Pazar, a town and a market, and Cuma, a prayer
_DAY_LAST = "tr"  # 28 Kasım 2026 Cumartesi


class Misdated(NamedTuple):
    """A date that no calendar has, as a stretch of a text; ``told`` says why."""

    start: int
    end: int
    told: str


def impossible(words: str, language: str) -> Iterator[Misdated]:
    """The dates of a text without a year that no year has: the 31st of April, the 30th of February."""
    code = _code(language)
    if code in table("calendar")["languages"] and _LATE.search(words):
        read = _language(code)
        for pattern in read.yearless:
            for hit in pattern.finditer(words):
                if _COUNTED.match(words, hit.end()) and not _BEFORE_A_DAY.search(words, 0, hit.start()):
                    continue
                length = monthrange(_LONGEST, read.months[as_patterns_have_it(hit["month"].rstrip("."))])[1]
                if int(hit["day"]) > length and not _names_place(words, *hit.span()):
                    yield Misdated(*hit.span(), f"that month has {length} days")


def misdated(words: str, language: str, last_year: int) -> Iterator[Misdated]:
    """The dates of a text, year and all, whose month has fewer days, or that fall on another day of the week.

    ``language`` is a code such as "en" or "de-at"; years after ``last_year`` are left alone. Dates in Chinese, Japanese
    and Korean are read in every language. Those in figures are read where a day of the week stands in front, day first;
    in English in either order.
    """
    if not _A_YEAR.search(words):
        return
    eastern = not words.isascii() and ("年" in words or "년" in words)
    if not eastern and not _DAY_AND_YEAR.search(words):
        return
    plain = words.replace("’", "'").replace("\xa0", " ").replace("\u202f", " ")
    for hit in _EAST.finditer(plain) if eastern else ():
        if not plain[: hit.start()].rstrip().endswith(tuple(table("calendar")["of_the_moon"])):
            yield from _held(hit, [(int(hit["month"]), int(hit["day"]))], _eastern_day(hit), last_year)
    code = _code(language)
    if code in table("calendar")["languages"]:
        read = _language(code)
        near = list(_DAY_AND_YEAR.finditer(plain)) if read.may_date(plain) else []
        for pattern, year in product(read.dates, near):
            for hit in pattern.finditer(plain, max(0, year.start() - _REACH), year.end() + _REACH):
                yield from _held(hit, read.days(hit, code == _EITHER_ORDER), read.weekday(hit, plain), last_year)


def _code(language: str) -> str:
    code = language.partition("-")[0]
    return str(table("calendar")["same_as"].get(code, code))


def _is_paper(before: str) -> bool:
    """True in front of a day of the week with which a newspaper's name ends: the Mail on Sunday, Der Freitag."""
    hit = _PAPER.search(before)
    return hit is not None and (hit["name"] is None or hit["name"] in table("calendar")["papers"])


def _ends_a_name(before: str) -> bool:
    """True behind a word that makes a day of the week a club, a feast or a title: Sheffield Wednesday, GOOD FRIDAY."""
    last = (before.split() or [""])[-1]
    return (last.capitalize() if last.isupper() else last) in table("calendar")["not_behind"]


def _names_place(words: str, start: int, end: int) -> bool:
    """True for a date within the name of a street, a square or a room: 31 November Street, Calle 31 de Abril."""
    before, behind = words[max(0, start - 24) : start].casefold(), words[end : end + 24].split()
    rows = table("calendar")
    named = any(re.search(rf"(?<!\w){re.escape(each)}\s$", before) for each in rows["place_before"])
    return named or bool(
        behind and behind[0].strip(",;:)").casefold() in rows["place_behind"] and behind[0][0].isupper()
    )


def bears_a_name(words: str, said: str) -> bool:
    """True for a date whose day of the week is somebody's name in what a page says: "Freitag, 4. April", Emil
    Freitag."""
    day = words.partition(",")[0]
    if not (day.isalpha() and day.istitle()):
        return False
    before = re.finditer(rf"(?<!\w)([A-ZÀ-Þ][^\W\d_]+)\s{day}(?:s|’s|'s)?\b(?!,?\s\d)", said)
    return any(hit[1] in table("calendar")["titles"] or without_accents(hit[1]) in given_names() for hit in before)


def speaks_of_mistake(words: str) -> bool:
    """True for a correction, and for words that say that there is no such day."""
    small = words.casefold().replace("’", "'")
    return any(each in small for each in table("calendar")["of_mistakes"])


class _Language(NamedTuple):
    """The dates of a language: its patterns, and the number of each month and of each day, Monday's being 0."""

    dates: tuple[re.Pattern[str], ...]
    yearless: tuple[re.Pattern[str], ...]
    months: dict[str, int]
    weekdays: dict[str, int]
    written: tuple[str, ...]  # the days as they are written within a sentence

    def may_date(self, words: str) -> bool:
        """False where neither a month nor a day of the week stands: quicker than the patterns, which begin with any."""
        small = as_patterns_have_it(words)
        return any(map(small.__contains__, self.months)) or any(map(small.__contains__, self.weekdays))

    def weekday(self, hit: re.Match[str], words: str) -> int | None:
        """The day of the week beside a date; None where it is part of a name, or the last of several days."""
        found = hit.groupdict()
        if found["weekday"]:
            before = words[max(0, hit.start() - 24) : hit.start()]
            named = _ends_a_name(before) or self._ends_name(before, found)
            named = named or (found["weekday"][0].isupper() and (self._surname_behind(before) or _is_paper(before)))
            return None if named or _NOT_ALONE.search(before) else self.weekdays[as_patterns_have_it(found["weekday"])]
        return self.weekdays.get(as_patterns_have_it(found.get("behind") or found.get("bare") or ""))

    def _ends_name(self, before: str, found: dict[str, str | None]) -> bool:
        """True for a capital behind a word, in a language that writes its days small (Santo Domingo); for the Daily
        Sun."""
        if (found["weekday"] or "").endswith("."):
            return _NAME_BEFORE.search(before) is not None
        return (
            all(map(str.islower, self.written))
            and (found["weekday"] or "")[0].isupper()
            and _WORD_BEFORE.search(before) is not None
        )

    def _surname_behind(self, before: str) -> bool:
        """True behind a given name or a title (Peter Sonntag, 3. Mai 1950); in Turkish, whose days are towns, behind
        any name; not behind another word, as AP writes "in Linz Friday, May 1, 2026"."""
        hit = _NAMED.search(before)
        if hit is None:
            return False
        if _WITH_ARTICLE.search(before):
            return True
        if _DAY_IN_TOWNS in self.weekdays:
            return hit[1][0].isupper()
        return hit[1] in table("calendar")["titles"] or (
            hit[1][0].isupper() and without_accents(hit[1]) in given_names()
        )

    def days(self, hit: re.Match[str], either_order: bool) -> list[tuple[int, int]]:
        """The month and day of a date; of one in figures both that it may be, where the order is not known."""
        found = hit.groupdict()
        if found.get("month"):
            return [(self.months[as_patterns_have_it(found["month"])], int(found["day"]))]
        first, second = int(found["first"]), int(found["second"])
        return [(second, first), (first, second)] if either_order else [(second, first)]


@cache
def _language(code: str) -> _Language:
    rows = table("calendar")["languages"][code]
    months = {
        as_patterns_have_it(each): at for at, row in enumerate(rows["months"].split(","), 1) for each in row.split()
    }
    days = {as_patterns_have_it(each): at for at, row in enumerate(rows["weekdays"].split(",")) for each in row.split()}
    month, day = ("|".join(sorted(map(re.escape, each), key=len, reverse=True)) for each in (months, days))
    before = rf"(?<![\w–—-])(?P<weekday>{day})(?:,\s?|\s){_SMALL_WORDS}"
    behind = rf"(?:,?\s\((?P<behind>{day})\)" + (
        rf"|\s(?P<bare>{day})(?!\w|\s(?:{_OTHERS})))?" if code == _DAY_LAST else ")?"
    )
    patterns = (
        rf"(?:{before}\(?)?(?<![\w.,/–—-])(?P<day>\d{{1,2}}){_ORDINAL}{_OF}\s(?P<month>{month})\.?,?{_OF}\s{_YEAR}{behind}",
        rf"(?:{before}\(?)?(?<![\w–—-])(?P<month>{month})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}{behind}",
        rf"{before}\(?(?P<first>\d{{1,2}})(?P<mark>[./])\s?(?P<second>\d{{1,2}})(?P=mark)\s?{_YEAR}",
    )
    full = "|".join(re.escape(row.split()[0]) for row in rows["months"].split(","))
    short = rf"|(?:{month})\." if code == _EITHER_ORDER else ""  # Nov. 31, as AP writes it
    yearless = (
        rf"(?<![\w.,/–—-])(?P<day>3[01]){_ORDINAL}{_OF}\s(?P<month>{full})(?![\w-])(?!\.?,?{_OF}\s\d)",
        rf"(?<![\w–—-])(?P<month>{full}{short})\s(?P<day>3[01])(?:st|th)?(?=[,.;)]|$)(?!,?\s?\d|[.,]\d)",
    )
    dates, without = (tuple(lazy(each, re.I) for each in group) for group in (patterns, yearless))
    return _Language(dates, without, months, days, tuple(rows["weekdays"].replace(",", "").split()))


def _eastern_day(hit: re.Match[str]) -> int | None:
    said = hit["in_brackets"] or hit["chinese"] or (hit["long"] or "")[:1]
    return next((at for at, letters in enumerate(_EASTERN_DAYS) if said and said in letters), None)


def _held(hit: re.Match[str], days: list[tuple[int, int]], weekday: int | None, last_year: int) -> Iterator[Misdated]:
    """What is wrong with a date that is one of some months and days."""
    year = int(hit["year"])
    if not _FIRST_YEAR <= year <= last_year:
        return
    inside = [(month, day) for month, day in days if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]]
    real = [date(year, month, day) for month, day in inside]
    month, day = days[0]
    if not real and len(days) == 1 and 1 <= month <= 12 and day:
        told = f"that month has {monthrange(year, month)[1]} days"
    elif real and weekday is not None and all(each.weekday() != weekday for each in real):
        told = f"that day is a {' or a '.join(_DAYS[each.weekday()] for each in real)}"
    else:
        return
    yield Misdated(*hit.span(), told)
