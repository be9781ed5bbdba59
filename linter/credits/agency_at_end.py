"""Finds the agency that alone ends running text with no stop: "… leaves the port in the rain Getty Images"."""

from __future__ import annotations

from functools import cache
from itertools import chain

from linter.credits.vocabulary import holds_name, names_thing, organisation_words
from linter.data import table
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy
from linter.text.words import parted_words

_TOKEN = lazy(r"(?<!\S)\S+")
_HANDED_ON = lazy(r" via |/")
_LONGEST = 60  # characters of such a credit
_FEWEST_IN_FRONT = 5  # words of a caption in front
_CLOSING = tuple(')]”»"')
_YEAR = 4  # figures


def agency_at_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… leaves the port in the rain Getty Images", "… verlässt am Montag den alten Hafen dpa": a picture house of two
    words behind a word that does not hold its name, or an agency behind what ends a caption and no more."""
    tokens = [*_TOKEN.finditer(words, max(0, len(words) - _LONGEST))]
    for first in tokens[-5:]:
        said, before = words[first.start() :].rstrip("."), words[: first.start()].split()
        if not (before and said) or not (said[0].isupper() or said.startswith(_small())):
            continue
        if parted_words(words[: first.start()]) < _FEWEST_IN_FRONT:
            continue
        houses = [agencies.agency(each) for each in _HANDED_ON.split(said)]
        last = houses[-1]
        if not all(houses) or last is None or last.kind not in SUPPLIERS:
            continue
        of_pictures = len(houses) > 1 or (" " in said and said.rpartition(" ")[2] in _of_pictures())
        ends = _ends_caption(before, agencies) if of_pictures or said in _lone() else False
        if ends or (of_pictures and _ends_text(before[-1], agencies)):
            return first.start(), len(words)
    return None


def _ends_text(word: str, agencies: Agencies) -> bool:
    """True for a figure, and for a word in small letters that holds no name and tells no firm."""
    if word.isdigit():
        return True
    plain = word.islower() and word.isalpha() and len(word) > 3 and agencies.agency(word) is None
    return plain and not holds_name(word) and word not in _said("dealing") and word not in organisation_words()


def _ends_caption(before: list[str], agencies: Agencies) -> bool:
    """True for a closing bracket, a year, a day or a month, a thing that was built, and a name or a German noun behind
    a word in small letters ("im alten Hafen", "en Tarn"), where no word of the caption tells what an agency does; and
    for words of Thai that go on with no name."""
    if any(word.casefold().lstrip('«„“("').startswith(tuple(_said("telling"))) for word in before):
        return False
    last, small = before[-1], before[-1].casefold()
    if "\u0e00" <= last[-1] < "\u0f00":
        return not last.endswith(tuple(_said("joining"))) and not any(
            said in word for word in before for said in _said("speaking")
        )
    if last.endswith(_CLOSING) or small in _days() or (len(last) == _YEAR and last.isdigit()):
        return True
    if holds_name(last) or not last.isalpha() or small in _said("dealing") or small in organisation_words():
        return False
    named = last[0].isupper() and not last.isupper() and before[-2].islower() and before[-2].isalpha()
    return agencies.agency(last) is None and (names_thing(last) or named)


@cache
def _said(key: str) -> frozenset[str]:
    return frozenset(table("credit_cues")["agency_at_end"][key])


def _lone() -> frozenset[str]:
    return _said("lone")


@cache
def _of_pictures() -> frozenset[str]:
    return frozenset(table("credit_cues")["picture_house"]["last"])


@cache
def _small() -> tuple[str, ...]:
    return tuple(form for form in _lone() if form[0].islower())


@cache
def _days() -> frozenset[str]:
    """The names of months and of the days of the week in every language, without case."""
    rows = table("calendar")["languages"].values()
    said = (row.get(kind, "").replace(",", " ").split() for row in rows for kind in ("months", "weekdays"))
    return frozenset(word.casefold() for word in chain.from_iterable(said) if len(word) > 3)
