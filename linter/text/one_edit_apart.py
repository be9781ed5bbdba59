"""Slips of the pen: words that differ by one letter, and those of a text that do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

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

    Words are filed under what is left of them when a letter is taken out (Garbe's SymSpell): only those that share
    an entry are compared, so the work grows with the text and not with its square.
    """
    filed: dict[str, list[str]] = {}
    for word in _with_a_half_in_common(sorted({word for word in words if least - 1 <= len(word) <= _LONGEST})):
        for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            filed.setdefault(key, []).append(word)
    pairs: set[tuple[str, str]] = set()
    for found in filed.values():
        if len(found) > 1:
            for number, one in enumerate(found[:20]):
                pairs.update((one, other) for other in found[number + 1 : 20])
    return sorted(pair for pair in pairs if max(map(len, pair)) >= least and one_slip(*pair))


def _with_a_half_in_common(words: list[str]) -> list[str]:
    """Those that have their first letters or their last in common with another: a slip leaves one half as it is."""
    halves = [(number, half) for number, word in enumerate(words) for half in _halves(word)]
    count = Counter(half for _, half in halves)
    wanted = sorted({number for number, half in halves if count[half] > 1})
    return [words[number] for number in wanted]


def _halves(word: str) -> tuple[tuple[int, str], ...]:
    """As many first and last letters as the shorter of a pair must keep: it is this one, or has one letter less."""
    size = len(word)
    kept, fewer = (size - 1) // 2, (size - 2) // 2
    return (size, word[:kept]), (~size, word[size - kept :]), (size - 1, word[:fewer]), (-size, word[size - fewer :])
