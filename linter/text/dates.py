"""Dates as English captions write them, and how each is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.model.lazy_regex import lazy

# The months as the text of a pattern: in English, shortened without their full stop, and in German.
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
GERMAN_MONTHS = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_SHORT = rf"(?:{SHORT_MONTHS})\.?"
_DAY = (
    rf"\b(?P<month>{MONTHS}|{_SHORT}) (?P<day>\d{{1,2}}(?:st|nd|rd|th)?)(?![\d:])(?P<year>,? \d{{4}})?"
    rf"|\b(?P<day2>\d{{1,2}}(?:st|nd|rd|th)?) (?P<month2>{MONTHS}|{_SHORT})(?![a-z])(?P<year2>,? \d{{4}})?"
)
_DATE = lazy(_DAY)
_FULL = tuple(MONTHS.split("|"))
_IN_AP = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
_ORDINAL = lazy(r"(?<=\d)(?:st|nd|rd|th)\b")
_LONG = 5  # letters; AP writes March, April, May, June and July in full


# 11.5.2026, 9.mai.26, 2026-05-11
_IN_FIGURES = r"\d{1,2}[./](?:\d{1,2}|[a-zç]{3})[./](?:\d{4}|\d{2})|\d{4}[.-]\d{1,2}[.-]\d{1,2}\.?"
_FIGURES = lazy(_IN_FIGURES)
_AT_END = lazy(rf"\s+(?=(?:{_DAY}|{_IN_FIGURES})$)")
_GERMAN = lazy(
    r"\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag), (?P<article>de[nmr] )?\d{1,2}\. "
    rf"(?:{GERMAN_MONTHS})\b"
)


class Date(NamedTuple):
    """A date; ``order`` is day-month or month-day, ``day`` plain, padded or ordinal, ``month`` full or short.

    ``day`` and ``month`` are empty where the date could not be written in another way: 12 has no zero, May no
    short form.
    """

    words: str
    start: int
    end: int
    order: str
    day: str
    month: str


def dates(caption: str) -> Iterator[Date]:
    """Every date of a caption that has a day and a month's name."""
    for hit in _DATE.finditer(caption):
        day, month = hit["day"] or hit["day2"], hit["month"] or hit["month2"]
        if not 1 <= int("".join(filter(str.isdigit, day))) <= 31:
            continue
        kind = "ordinal" if day[-1].isalpha() else "padded" if day[0] == "0" else "plain"
        full = month.isalpha() and month in MONTHS.split("|")
        length = "full" if full and len(month) > _LONG else "" if full else "short"
        yield Date(hit.group(), *hit.span(), "month-day" if hit["month"] else "day-month", kind, length)


def german_dates(caption: str) -> Iterator[Date]:
    """Every date behind a day of the week: "Montag, den 5. Mai", "Montag, 5. Mai"."""
    for hit in _GERMAN.finditer(caption):
        yield Date(hit.group(), *hit.span(), "", "with an article" if hit["article"] else "bare", "")


def is_day(words: str) -> bool:
    """True for a day and no more: "May 11", "11 May 2026", "11.05.2026", "9.mai.26"."""
    return bool(_DATE.fullmatch(words) or _FIGURES.fullmatch(words))


def day_behind(words: str) -> tuple[int, int] | None:
    """Where the space stands in front of the day that ends some words: "CNA photo May 11"; None without one."""
    hit = _AT_END.search(words) if any(map(str.isdigit, words[-8:])) else None
    return hit.span() if hit and hit.start() else None


def plain_day(date: str) -> str:
    """A date without the letters of its ordinal."""
    return _ORDINAL.sub("", date)


def written(date: Date, order: str, months: str) -> str:
    """A date in a house's form; an empty word leaves that part as it is written.

    ``order`` is month-day (January 12, 2015) or day-month (12 January 2015); ``months`` is full, ap (AP shortens
    six of them, with a stop) or three (letters, without).
    """
    if not (hit := _DATE.fullmatch(date.words)):
        return date.words
    month, day, year = hit["month"] or hit["month2"], hit["day"] or hit["day2"], hit["year"] or hit["year2"] or ""
    order = order or date.order
    number = next(number for number, name in enumerate(_FULL) if name[:3] == month[:3])
    month = {"full": _FULL[number], "ap": _IN_AP[number], "three": _FULL[number][:3], "": month}[months]
    if order != date.order:
        year = f"{',' if order == 'month-day' else ''} {year.strip(' ,')}" if year else ""
    return f"{month} {day}{year}" if order == "month-day" else f"{day} {month}{year}"
