"""Letters without what is written above, below and through them: Kılıç as Kilic, Søren as Soren."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from linter.model.lazy_regex import lazy

# Letters that Unicode does not take apart, and the shapes of apostrophes and hyphens.
_OTHERS = str.maketrans(
    dict(zip("ıİøØłŁđĐðþ’ʼ‐‑", "iioollddd" + "t''--", strict=True)) | {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe"}
)

_NOT_PLAIN = lazy(r"[^\x00-\x7f]+")


def without_accents(word: str) -> str:
    """A word without case and accents; apostrophes straight, hyphens plain."""
    if word.isascii():
        return word.casefold()
    spread = unicodedata.normalize("NFD", word.translate(_OTHERS)).casefold()
    return spread if spread.isascii() else _NOT_PLAIN.sub(_without_marks, spread)


def _without_marks(hit: re.Match[str]) -> str:
    """Letters without those that only are marks of another. Plain letters, of which most words are, never get here."""
    return "".join([letter for letter in hit[0] if not unicodedata.combining(letter)])


# Letters of Cyrillic and Greek that are drawn like Latin ones; source: Unicode's table of confusables (UTS 39).
_DRAWN_ALIKE = "асеорхуіјѕԁһԛԝАВЕКМНОРСТХІЈЅУαονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_LATIN_LIKE = dict(zip(_DRAWN_ALIKE, "aceopxyijsdhqwABEKMHOPCTXIJSYaovpABEZHIKMNOPTYX", strict=True))
_FOREIGN = lazy("[Ͱ-ӿԀ-ԯ]")
_MIXED = lazy(r"[^\W\d_]*(?:[A-Za-z][Ͱ-ӿԀ-ԯ]|[Ͱ-ӿԀ-ԯ][A-Za-z])[^\W\d_]*")


_CYRILLIC_LIKE = {latin: other for other, latin in reversed(_LATIN_LIKE.items()) if other >= "\u0400"}
_GREEK_LIKE = {latin: other for other, latin in _LATIN_LIKE.items() if other < "\u0400"}
_RUN = lazy(r"[A-Z]{2}|^X")  # Xбокс


def lookalikes(text: str) -> Iterator[tuple[int, int, str]]:
    """Words that mix Latin with Cyrillic or Greek letters drawn alike: start, end, and the word in one alphabet.

    It is Latin's where the others can all be Latin, but not within words in Cyrillic or Greek; and theirs where those
    of Latin can all be theirs, in Greek (ΔT is a difference) only within words in it. Capitals in a row are an
    abbreviation: ITшник.
    """
    if text.isascii() or not _FOREIGN.search(text):
        return
    whole: Counter[str] | None = None
    for hit in _MIXED.finditer(text):
        foreign = [letter for letter in hit.group() if "\u0370" <= letter <= "\u052f"]
        latin = [letter for letter in hit.group() if letter.isascii()]
        cyrillic = min(foreign) >= "\u0400"
        alike = _CYRILLIC_LIKE if cyrillic else _GREEK_LIKE
        to_latin = all(letter in _LATIN_LIKE for letter in foreign)
        to_own = all(letter in alike for letter in latin) and not _RUN.search(hit.group())
        if to_own and (not cyrillic or to_latin):
            whole = _alphabets(text) if whole is None else whole
            others = whole - _alphabets(hit.group())
            to_own = 2 * others["Cyrillic" if cyrillic else "Greek"] > others.total()
        if to_own:
            yield hit.start(), hit.end(), "".join(alike.get(letter, letter) for letter in hit.group())
        elif to_latin:
            yield hit.start(), hit.end(), "".join(_LATIN_LIKE.get(letter, letter) for letter in hit.group())


def _alphabets(text: str) -> Counter[str]:
    """How many letters of a text are Cyrillic, Greek, and others."""
    return Counter(_alphabet(letter) for letter in text if letter.isalpha())


def _alphabet(letter: str) -> str:
    if "\u0400" <= letter <= "\u052f":
        return "Cyrillic"
    return "Greek" if "\u0370" <= letter <= "\u03ff" or "\u1f00" <= letter <= "\u1fff" else "another"
