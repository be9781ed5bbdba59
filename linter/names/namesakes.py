"""Two people of one family name that the table of names knows in several spellings: the president and a painter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from linter.data import table
from linter.data.word_lists import given_names, is_office
from linter.model.lazy_regex import lazy
from linter.model.page import Mention
from linter.text.accents import without_accents

_WORDS_BEFORE = lazy(r"(?:(?<!\w)([^\W\d_][\w'’-]*) )?([^\W\d_][\w'’-]*) $")
_REACH = 60  # letters in front of a name in which the two words before it stand
_ALIKE = 0.6  # of two given names: Volodymyr and Wolodymyr are one, Igor is another
_SHORT = 4  # letters of a short form, which is known by its first letter: Bibi, Benjamin


def are_two_people(usual: Sequence[Mention], odd: Sequence[Mention]) -> bool:
    """For the usual and the odd spelling: True where each bears a given name and never the other's, or a trade that the
    other does not."""
    if any(" " in mention.words for mention in (*usual, *odd)):
        return False
    ours, theirs = _given(usual, at_start=True), _given(odd)
    if ours and theirs:
        return not any(_are_alike(first, second) for first in ours for second in theirs)
    return bool(_trades(usual) or _trades(odd)) and _trades(usual).isdisjoint(_trades(odd))


def _given(mentions: Iterable[Mention], *, at_start: bool = False) -> set[str]:
    """The given names in front of some mentions, without accents and case; ``at_start`` also such as no list has, where
    a text begins with them."""
    found = set()
    for before, word in map(_before, mentions):
        folded = without_accents(word)
        nobody = folded in _all_trades() or folded in _no_names()
        named = word[:1].isupper() and not is_office(folded) and not nobody
        called = without_accents(before)
        if named and (
            (at_start and not before) or folded in given_names() or called in _all_trades() or is_office(called)
        ):
            found.add(folded)
    return found


def _trades(mentions: Iterable[Mention]) -> set[str]:
    return {without_accents(word) for words in map(_before, mentions) for word in words} & _all_trades()


def _before(mention: Mention) -> tuple[str, str]:
    """The two words in front of a mention; empty where there are none."""
    hit = _WORDS_BEFORE.search(mention.text.words, max(0, mention.start - _REACH), mention.start)
    return (hit[1] or "", hit[2]) if hit else ("", "")


def _are_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) <= _SHORT and one[0] == other[0]:
        return True
    from difflib import SequenceMatcher  # 2 ms of the start

    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


@cache
def _all_trades() -> frozenset[str]:
    return frozenset(table("beside_names")["trades"]["words"])


@cache
def _no_names() -> frozenset[str]:
    return frozenset(table("beside_names")["words"])
