"""Words that two copies of one text do not share: a figure, a letter of a name, a word that no list knows."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import lru_cache

from linter.model.lazy_regex import lazy
from linter.text.one_edit_apart import one_slip

_TOKEN = lazy(r"[^\W\d_]+|\d+(?:[.,:]\d+)*")
_WORD = lazy(r"[^\W\d_]+")
_LEAST = 4  # words that the two have in common, and letters of the longer of two names that differ
_MOST = 300  # words of a text that is compared word by word
_SAME = 4  # words that a text and the one it was cut from end in
_LONG = 6  # letters of a small word that is told

Stretch = tuple[int, int]


@lru_cache(maxsize=64)  # asked of the same two for figures and for words
def words_apart(ours: str, theirs: str) -> tuple[list[tuple[Stretch, Stretch]], bool]:
    """The places where one word of ours stands for one of theirs, and whether nothing else tells the two apart.

    None of a text that is not the other's copy: four words in five of ours have to be theirs, in their order.
    """
    a, b = list(_TOKEN.finditer(ours)), list(_TOKEN.finditer(theirs))
    one, other = [hit.group().casefold() for hit in a], [hit.group().casefold() for hit in b]
    if not _LEAST < len(a) <= _MOST or len(b) > _MOST or len(set(one) & set(other)) < _LEAST:
        return [], False
    theirs_too = set(other)
    if 5 * sum(map(theirs_too.__contains__, one)) < 4 * len(a):
        return [], False  # whatever their order
    from difflib import SequenceMatcher

    steps = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    same = sum(end - start for kind, start, end, *_ in steps if kind == "equal")
    if same < _LEAST or 5 * same < 4 * len(a):
        return [], False
    apart = [
        (a[start + at].span(), b[there + at].span())
        for kind, start, end, there, stop in steps
        if kind == "replace" and end - start == stop - there
        for at in range(end - start)
    ]
    alone = all(kind != "insert" and end - start == stop - there for kind, start, end, there, stop in steps)
    return apart, alone


def figures_apart(ours: str, theirs: str) -> list[tuple[Stretch, Stretch]]:
    """The figures that differ in two texts that are the same for the rest."""
    apart, alone = words_apart(ours, theirs)
    figures = all(ours[one[0]].isdigit() and theirs[other[0]].isdigit() for one, other in apart)
    return apart if alone and figures else []


def misspelt_apart(ours: str, theirs: str, known: Callable[[], Container[str]]) -> list[tuple[Stretch, Stretch]]:
    """Small words a slip apart, of which one is in no list: quater, quarter."""
    found = []
    for one, other in words_apart(ours, theirs)[0]:
        words = ours[slice(*one)], theirs[slice(*other)]
        small = all(word.islower() and word.isalpha() for word in words) and max(map(len, words)) >= _LONG
        if small and one_slip(*words) and sum(word in known() for word in words) == 1:
            found.append((one, other))
    return found


def names_apart(ours: str, theirs: str, nouns: bool) -> list[tuple[Stretch, Stretch]]:
    """The one name that differs by a letter where theirs begins as ours; ``nouns`` where all of them have capitals."""
    first, other_first = _WORD.search(ours), _WORD.search(theirs)
    if first is None or other_first is None or first.group().casefold() != other_first.group().casefold():
        return []
    a, b = list(_WORD.finditer(ours)), list(_WORD.finditer(theirs))
    if not _LEAST <= len(a) <= len(b):
        return []
    apart = [(x, y) for x, y in zip(a, b, strict=False) if x.group().casefold() != y.group().casefold()]
    if len(apart) != 1 or apart[0][0] is a[0]:
        return []
    one, other = (hit.group() for hit in apart[0])
    if (apart[0][0] is a[-1] and other.startswith(one)) or (nouns and _ending(one, other)):
        return []  # it stops within the word, which alt-cut-short tells; or it is a form of a noun
    capital = one[0].isupper() and other[0].isupper()
    plain = capital and max(len(one), len(other)) >= _LEAST and one_slip(one, other)
    return [(apart[0][0].span(), apart[0][1].span())] if plain else []


def _ending(one: str, other: str) -> bool:
    """True where one noun of German ends in an e or an n that the other has not: Wald, Walde; Vereins, Vereines."""
    short, long = sorted((one, other), key=len)
    return long in (short + "e", short + "n", short[:-1] + "e" + short[-1:])


def stops_within_a_word(words: str, caption: str, english: bool, known: Callable[[], Container[str]] = tuple) -> bool:
    """True where the caption goes on with letters of the word that the text ends in.

    In English, where a name has no endings, that counts behind the same three words of a caption that begins apart. A
    word that is ``known`` may be whole ("at the gate" is no cut "at the gateway"), but for a name without its s ("the
    Chief" of the Chiefs). So may a name in other languages, which
    give it endings ("Hamburgs Innenstadt", "Hafenbecken"), and any word of a script without capitals or blanks.
    """
    last = words.rpartition(" ")[2]
    if (
        (last.islower() and last in known())
        or last[-1:].lower() == last[-1:].upper()
        or not (english or last.islower())
    ):
        return False
    end = len(words) if caption.startswith(words) else -1
    if end < 0 and english and words.rpartition(" ")[2].istitle():
        last = " ".join(words.split(" ")[-_SAME:])
        end = caption.find(f" {last}") + 1 + len(last) if f" {last}" in caption else -1
    if end < 0 or not caption[end : end + 1].isalpha() or not words[-1:].isalpha():
        return False
    return last.islower() or last.casefold() not in known() or _TOKEN.findall(caption[end:])[0] == "s"
