"""Names of a caption that are a letter from a name in the picture's file, and not plainly another's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from linter.data.word_lists import given_names
from linter.model.lazy_regex import lazy
from linter.names.inflection import inflected, inflected_anywhere
from linter.names.lexicon import lexicon, plain
from linter.names.term_groups import term_groups
from linter.text.accents import without_accents
from linter.text.one_edit_apart import one_slip
from linter.text.words import words_in

_WORD = r"[A-ZÀ-ÞĀ-Ž][^\W\d_]+(?:['’-][^\W\d_]+)*"
_SMALL = "de|da|di|du|la|van|von|der|den|al|bin|el"
_GENITIVE = lazy(r"['’][sS]$")
_NAME = lazy(rf"{_WORD}(?:(?: (?:{_SMALL}))* {_WORD})+")
# Stems of words that America writes without a u. Source: Webster's, British variants of words in -or.
_STEMS = "harb|lab|col|hon|neighb|fav|arm|parl|sav|vap|savi|behavi|rum|flav|endeav|cand|clam|rig|splend|val|vig"
_AMERICAN = lazy(rf"^({_STEMS})our")
_LEAST = 5  # letters of the word that differs
_MOST = 4  # words of a name
_LONGEST, _MOST_NAMES = 4_000, 300  # letters of a line, and names, that are held against each other


class Spelt(NamedTuple):
    """A name at start-end of a caption, which the file spells ``other``."""

    start: int
    end: int
    other: str


def spelt_otherwise(caption: str, lines: Iterable[str], *, english: bool) -> Iterator[Spelt]:
    """The names of a caption that the lines of a file have with another letter alone.

    Accents, endings and capitals are a house's own, and so is the choice between known spellings of one name, and, in
    other languages than English, a given name: Wladimir. A word that the file has too is no slip; nor is one where the
    caption has both.
    """
    lines = [line[:_LONGEST] for line in lines]
    known, here = _small_words(lines), _small_words([caption])
    theirs = [name for line in lines for _, _, name in _names(line)][:_MOST_NAMES]
    taken = 0
    for start, end, name in _names(caption)[:_MOST_NAMES]:
        for other in theirs if start >= taken else ():
            pair = _apart(name, other)
            if pair is None or pair[0] in known or pair[1] in here or _several_spellings(name, other):
                continue
            if _as_elsewhere(pair[0]) == _as_elsewhere(pair[1]) or _is_form(name, pair, english=english):
                continue
            yield Spelt(start, end, other)
            taken = end
            break


def _is_form(name: str, pair: tuple[str, str], *, english: bool) -> bool:
    """True where one word may be a form of the other; behind a given name, in English, only with an s more."""
    words = without_accents(name).split()
    last = words[-1] == pair[0]
    if not english:
        return inflected_anywhere(*pair) or not last
    if last and words[-2] in given_names():
        return sorted(pair, key=len)[0] + "s" in pair
    return inflected(*pair)


def _as_elsewhere(word: str) -> str:
    """A word as it is written where ü is ue, and in America: Mueller, harbour, theatre, organisation, defence."""
    word = re.sub(r"([aou])e", r"\1", _AMERICAN.sub(r"\1or", word))
    word = re.sub(r"^(cent|theat|met|lit|fib|calib|spect)(?:re|er)(s?)$", r"\1er\2", word)
    return re.sub(r"(?<=[a-z]{3})is(?=(?:e[ds]?|ing|ations?)$)", "iz", re.sub(r"^(def|off|lic)ence", r"\1ense", word))


def _names(text: str) -> list[tuple[int, int, str]]:
    """The runs of words with capitals, and the runs within them: "Mayor Ann Quill" is "Ann Quill" too."""
    found = []
    for hit in _NAME.finditer(text):
        words = hit.group().split(" ")
        starts = [hit.start() + len(" ".join(words[:number])) + bool(number) for number in range(len(words))]
        for number, start in enumerate(starts):
            for count in range(2, min(_MOST, len(words) - number) + 1):
                name = _GENITIVE.sub("", " ".join(words[number : number + count]))
                if name[0].isupper() and words[number + count - 1][0].isupper():
                    found.append((start, start + len(name), name))
    return found


def _apart(one: str, other: str) -> tuple[str, str] | None:
    """The words in which two names differ, where one alone does, by a letter."""
    a, b = without_accents(one).split(), without_accents(other).split()
    apart = [(x, y) for x, y in zip(a, b, strict=False) if x != y]
    if len(a) != len(b) or len(apart) != 1 or min(map(len, apart[0])) < _LEAST or not one_slip(*apart[0]):
        return None
    return apart[0]


def _several_spellings(one: str, other: str) -> bool:
    return bool(lexicon(term_groups()).find(plain(f"{one} | {other}").words, contested=True))


def _small_words(lines: Iterable[str]) -> set[str]:
    return {without_accents(word) for line in lines for word in words_in(line)}
