"""Slips of the pen: words that differ by one letter, and those of a text that do."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

_FEW = 12  # words with a half in common that are compared each with each
_LONGEST = 100  # letters; what is longer is no word, and would be filed under each of its letters


def one_slip(one: str, other: str) -> bool:
    """True where a letter too many, too few, wrong, or two swapped make one word of the other."""
    if len(one) > len(other):
        one, other = other, one
    if one == other or len(other) - len(one) > 1:
        return False
    at = next((number for number, letter in enumerate(one) if letter != other[number]), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[:at] + one[at : at + 2][::-1] + one[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped == other


def slips_among(words: Iterable[str], least: int) -> list[tuple[str, str]]:
    """The pairs of words of ``least`` letters and more that are one slip apart, each sorted.

    A slip leaves the first letters or the last as they are: words are filed under both, and the few that share a half
    are compared. Where many do, those are filed under what is left of them when a letter is taken out (Garbe's
    SymSpell), so that the work grows with the text and not with its square.
    """
    halves: dict[tuple[int, str], list[str]] = {}
    for word in sorted({word for word in words if least - 1 <= len(word) <= _LONGEST}):
        for half in _halves(word):
            halves.setdefault(half, []).append(word)
    pairs: set[tuple[str, str]] = set()
    crowd: set[str] = set()
    for found in halves.values():
        if len(found) > _FEW:
            crowd.update(found)
        elif len(found) > 1:
            pairs.update(combinations(found, 2))
    pairs |= _with_a_letter_out_in_common(sorted(crowd))
    return sorted(pair for pair in pairs if max(map(len, pair)) >= least and one_slip(*pair))


def _with_a_letter_out_in_common(words: list[str]) -> set[tuple[str, str]]:
    filed: dict[str, list[str]] = {}
    for word in words:
        for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            filed.setdefault(key, []).append(word)
    return {pair for found in filed.values() if len(found) > 1 for pair in combinations(found[:20], 2)}


def _halves(word: str) -> tuple[tuple[int, str], ...]:
    """As many first and last letters as the shorter of a pair must keep: it is this one, or has one letter less."""
    size = len(word)
    kept, fewer = (size - 1) // 2, (size - 2) // 2
    return (size, word[:kept]), (~size, word[size - kept :]), (size - 1, word[:fewer]), (-size, word[size - fewer :])
