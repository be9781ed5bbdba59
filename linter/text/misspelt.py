"""Small words of English in no list, in which two letters changed places, or one is double that should not be."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping, Set
from types import MappingProxyType
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.text.one_edit_apart import one_slip
from linter.text.quotations import inside, quotations
from linter.text.words import reads_foreign

_WORD = lazy(r"(?<![\w'’@#/.&-])[a-z]{6,30}(?![\w'’@/-]|\.\w)")
_ANY = lazy(r"(?:^[A-Z](?=[a-z]{7})|(?<![\w'’@#/.&-])[a-z])[a-z]{4,30}(?![\w'’@/-]|\.\w)")
_SIC = lazy(r"\W{1,3}sic\b", re.I)
# No ending of an English word that is common, but of loanwords in small letters: a chicco store, pasteis, a straat.
_LOANED = lazy(r"[aiou]$|[aeo]is$|aa|uu|ij")
_OWN = 8  # letters of a word that the page has otherwise; shorter ones are too often another
_SURE = 10  # letters of two words that are one, whatever tells them apart
_MAKES_WORDS = ("ing", "ings", "ed", "er", "ers", "y", "est", "le", "led", "les")
_FORMS = (
    ("man", "men"),
    ("sis", "ses"),
    ("ent", "ant"),
    ("ling", "ing"),
    ("ian", "an"),
    ("ian", "ean"),
    ("ary", "ery"),
)
_VOWELS = "aeiouy"
# An ending, and what it took the place of.
_ENDINGS = (
    *((end, "y") for end in ("ies", "ied", "ier", "iest")),
    *((end, lost) for end in ("ed", "er", "ers", "ing") for lost in ("", "e")),
    *((end, "") for end in ("s", "es", "ly", "less", "ness", "able")),
)
_FRONTS = ("un", "re", "pre", "non", "over", "mis", "out", "co", "de", "inter", "under", "super", "anti", "mid")
# Where the English and the Americans differ: theatre, theater; travelled, focussed; enrolment.
_RE = ("er", "ers", "re", "res")
_INFLECTED = ("ed", "ing", "er", "ers", "or", "ors", "est", "able")
_OF_L = ("ful", "fully", "ment", "ments")


def small_words(text: str) -> Mapping[str, Set[str]]:
    """The words of a text that are written small, each under itself and under what is left of it without a letter.

    Two words that are a slip apart have one of these in common (Garbe's SymSpell), so that the work grows with the
    text and not with its square.
    """
    found: dict[str, set[str]] = {}
    for word in set(_WORD.findall(text)):
        for key in _keys(word):
            found.setdefault(key, set()).add(word)
    return found


def _keys(word: str) -> Set[str]:
    """A word, and the word without each of its letters but the first and the last, which a slip leaves as they are."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word) - 1))}


class Lists(NamedTuple):
    """What is known of words beside the common ones: ``rare`` ones, and common ``slips`` with what each is meant as."""

    rare: Container[str] = frozenset()
    slips: Mapping[str, str] = MappingProxyType({})


def misspelt(
    words: str, own: Callable[[], Mapping[str, Set[str]]], known: Callable[[], Container[str]], lists: Lists
) -> Iterator[tuple[int, int, str]]:
    """The place of each small word that is not ``known``, and the word that was meant.

    That is known, and two of its letters are swapped or a consonant is double in one of the two only; or it is a letter
    apart and stands among the ``own`` words of the page; or the slip is a common one. None of a text in another
    language, and none that is quoted: a sign has it so.
    """
    listed = [hit for hit in _ANY.finditer(words) if hit.group().lower() in lists.slips]
    found = [hit for hit in _WORD.finditer(words) if not _is_word(hit.group(), known(), lists.rare)]
    if not (found or listed) or reads_foreign(words):
        return
    quoted = quotations(words)
    for hit in sorted({hit.start(): hit for hit in (*found, *listed)}.values(), key=lambda hit: hit.start()):
        word = hit.group()
        if inside(quoted, *hit.span()) or _SIC.match(words, hit.end()):
            continue
        meant = lists.slips.get(word.lower(), "") or _meant(word, own, known)
        if meant and (word not in own().get(word, ()) or hit in listed):
            yield *hit.span(), meant.capitalize() if word[0].isupper() else meant


def _meant(word: str, own: Callable[[], Mapping[str, Set[str]]], known: Callable[[], Container[str]]) -> str:
    near = () if _LOANED.search(word) else _nearest(word)
    found = next((each for each in near if each in known()), "")
    return found or min((each for each in _alike(own(), word) if each in known()), default="")


def _is_word(word: str, known: Container[str], rare: Container[str]) -> bool:
    return word in known or word in rare or _derived(word, known) or _derived(word, rare)


def _alike(own: Mapping[str, Set[str]], word: str) -> Set[str]:
    return {each for key in _keys(word) for each in own.get(key, ()) if _slip_of(word, each)}


def _derived(word: str, known: Container[str]) -> bool:
    """True for retries, premade, airers: a known word with an ending or a beginning that no list has in full."""
    stems = [word[: -len(end)] + put for end, put in _ENDINGS if word.endswith(end)]
    stems += [word[len(front) :] for front in _FRONTS if word.startswith(front)]
    return any(len(stem) > 3 and stem in known for stem in stems)


def _nearest(word: str) -> Iterator[str]:
    """The word with two neighbours swapped, with a consonant doubled, and with one of two alike left out."""
    for at in range(1, len(word)):
        before, letter, behind = word[:at], word[at], word[at + 1 :]
        if behind and letter != behind[0] and not word.endswith(_RE):
            yield before + behind[0] + letter + behind[1:]
        if letter not in _VOWELS and behind not in _INFLECTED and not (letter == "l" and behind in _OF_L):
            yield before + letter + letter + behind
            if letter == word[at - 1]:
                yield before + behind


def _slip_of(word: str, other: str) -> bool:
    """True where nothing but a slip can tell them apart.

    Of ten letters, or where a letter is lost and no ending makes a word of what is left: hatchling, snipping and
    militiaman stand in no list of common words and are a letter from one.
    """
    long = min(len(word), len(other)) >= _SURE
    lost = len(other) >= _OWN and len(word) == len(other) - 1 and not word.endswith(_MAKES_WORDS)
    return (long or lost) and one_slip(word, other) and not _two_forms(word, other) and not _two_countries(word, other)


def _two_forms(word: str, other: str) -> bool:
    """True for militiaman and militiamen, synopsis and synopses, descendent and descendant, hatchling and hatching."""
    return any(word.replace(one, two) == other.replace(one, two) for one, two in _FORMS)


def _two_countries(word: str, other: str) -> bool:
    """True for organised and organized, harboured and harbored, chiselled and chiseled, anaesthetic and anesthetic."""
    for british, american in (("s", "z"), ("ou", "o"), ("ll", "l"), ("ae", "e"), ("oe", "e")):
        word, other = word.replace(british, american), other.replace(british, american)
    return word == other
