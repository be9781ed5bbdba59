"""Makes a small page of a false alarm: the finding still stands on it, among other words of the same shape."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from unicodedata import name as unicode_name

from linter.model.lazy_regex import lazy

_TRIES = 400  # checks of a smaller or other page; then what has been found is given
_PIECE = lazy(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>|[^<]+", re.S | re.I)
_VALUE = lazy(r"=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")
_ENTITY = lazy(r"&[#\w]+;")
_WORD = lazy(r"[^\W_]{2,}|\d")
_YEAR = lazy(r"(?:19|20)\d\d")
_VOWELS, _OTHERS = "aeiou", "bcdfghklmnprstvw"

Fires = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Small:
    """A page on which the finding stands, and the words of the first page that it needs as they are."""

    html: str
    kept: tuple[str, ...]


def small_page(html: str, fires: Fires, needed: Iterable[str] = ()) -> Small:
    """The page cut down and in other words, as far as ``fires`` still holds; ``needed`` are words likely to matter."""
    tries = _Tries(fires)
    short = _shorter(html, tries)
    other = _Words(short)
    kept = _kept(other, tries, frozenset(_WORD.findall(" ".join(needed))))
    return Small(other.page(kept), tuple(sorted(kept & set(other.words))))


@dataclass(slots=True)
class _Tries:
    """Asks whether the finding still stands, so many times and no more."""

    fires: Fires
    left: int = _TRIES

    def __call__(self, html: str) -> bool:
        self.left -= 1
        return self.left > 0 and self.fires(html)


def _shorter(html: str, fires: _Tries) -> str:
    """The page without the stretches that the finding can do without, the longest first."""
    pieces = [piece[0] for piece in _PIECE.finditer(html)]
    size = max(1, len(pieces) // 2)
    half = _TRIES // 2  # the rest is for the words
    while size and fires.left > half:
        at = 0
        while at < len(pieces) and fires.left > half:
            rest = pieces[:at] + pieces[at + size :]
            if fires("".join(rest)):
                pieces = rest
            else:
                at += size
        size //= 2
    return "".join(pieces)


def _kept(other: _Words, fires: _Tries, needed: frozenset[str]) -> frozenset[str]:
    """The words that must stay: as few as halving finds."""
    every = frozenset(other.words)
    if fires(other.page(frozenset())):
        return frozenset()
    kept = every
    if needed & every and fires(other.page(needed & every)):
        kept = needed & every
    size = max(1, len(kept) // 2)
    while size and fires.left > 0:
        for group in _groups(sorted(kept), size):
            if fires(other.page(kept - group)):
                kept -= group
        size //= 2
    return kept


def _groups(words: list[str], size: int) -> list[frozenset[str]]:
    return [frozenset(words[at : at + size]) for at in range(0, len(words), size)]


@dataclass(slots=True)
class _Words:
    """The words of a page, each with another of its shape."""

    html: str
    words: dict[str, str] = field(init=False, default_factory=dict)
    _letters: dict[tuple[str, bool], list[str]] = field(init=False, default_factory=dict)
    _random: Random = field(init=False, default_factory=Random)

    def __post_init__(self) -> None:
        for letter in sorted(set(self.html)):
            if letter.isalpha() and not letter.isascii():
                self._letters.setdefault(_script(letter), []).append(letter)
        self._rewritten(self._learn)

    def page(self, kept: frozenset[str]) -> str:
        """The page in other words, but for those that are kept."""
        return self._rewritten(lambda word: word if word in kept else self.words[word])

    def _learn(self, word: str) -> str:
        self.words.setdefault(word, self._like(word))
        return word

    def _rewritten(self, change: Callable[[str], str]) -> str:
        def words(text: str) -> str:
            ends, rows = 0, []
            for entity in _ENTITY.finditer(text):  # a sign, and no word
                rows += [_WORD.sub(lambda hit: change(hit[0]), text[ends : entity.start()]), entity[0]]
                ends = entity.end()
            return "".join((*rows, _WORD.sub(lambda hit: change(hit[0]), text[ends:])))

        def piece(hit: re.Match[str]) -> str:
            if not hit[0].startswith("<"):
                return words(hit[0])
            if hit[0].startswith("<!--") or hit[1]:
                inside = hit[0]
                return words(inside) if "ld+json" not in inside else _STRINGS.sub(lambda each: words(each[0]), inside)
            return _VALUE.sub(lambda value: words(value[0]), hit[0])

        return _PIECE.sub(piece, self.html)

    def _like(self, word: str) -> str:
        made = "".join(map(self._letter, word))
        return word[:2] + made[2:] if _YEAR.fullmatch(word) else made

    def _letter(self, letter: str) -> str:
        if letter.isdigit():
            return self._random.choice("123456789") if letter.isascii() else letter
        if not letter.isascii():
            return self._random.choice(self._letters.get(_script(letter), [letter]))
        new = self._random.choice(_VOWELS if letter.lower() in _VOWELS else _OTHERS)
        return new.upper() if letter.isupper() else new


_STRINGS = lazy(r':\s*"[^"]*"')


def _script(letter: str) -> tuple[str, bool]:
    return unicode_name(letter, "?").split()[0], letter.isupper()
