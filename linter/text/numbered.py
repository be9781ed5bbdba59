"""Measures and parts of titles, each with the number it means and the form it is written in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.model.lazy_regex import lazy

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_VALUES = {word: str(number) for words in (_WORDS, _ROMAN) for number, word in enumerate(words, start=1)}
_PART = lazy(
    r"(?P<title>[A-Z](?<!\w.)[\w'’-]+)[:,]? (?P<part>(?P<kind>Part|Chapter|Volume|Season|Episode|Book|Phase) "
    r"(?P<number>[1-9]|10|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|VIII|VII|VI|IV|IX|III|II|I|V|X))\b"
)
_UNITS = (("lb", "lbs", "pounds"), ("kg", "kilos", "kilograms"), ("km", "kilometres", "kilometers"))
_MEASURE = lazy(
    r"(?P<number>\d(?<![\w.,£€$].)\d*(?:[.,]\d+)*)[ -]?"
    r"(?P<unit>lbs?|pounds?|kg|kilos?|kilograms?|km|kilomet(?:re|er)s?)\b"
)
_OF = {form: units[0] for units in _UNITS for form in units}


class Numbered(NamedTuple):
    """``key`` is what is meant, ``form`` how the number or the unit is written, ``words`` all that is written."""

    key: tuple[str, ...]
    form: str
    words: str
    start: int
    end: int


def parts_of_titles(text: str) -> Iterator[Numbered]:
    """Each "Part Two" behind a title's word."""
    for hit in _PART.finditer(text):
        number = hit["number"].lower()
        form = "figure" if number.isdigit() else "word" if number in _WORDS else "Roman"
        key = (hit["title"], hit["kind"], _VALUES.get(number, number))
        yield Numbered(key, form, hit["part"], *hit.span("part"))


def measures(text: str) -> Iterator[Numbered]:
    """Each weight and distance in figures: 130lb, 130 pounds."""
    for hit in _MEASURE.finditer(text):
        unit = hit["unit"] if hit["unit"] in _OF else hit["unit"] + "s"
        form = unit if len(unit) > len("lbs") else _OF[unit]
        yield Numbered((hit["number"], _OF[unit]), form, hit.group(), *hit.span())
