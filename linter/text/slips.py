"""Slips of the pen: words that differ by one letter, and those of a text that do."""

from __future__ import annotations

from collections.abc import Iterable


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
    for word in sorted(set(words)):
        if len(word) >= least - 1:
            for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
                filed.setdefault(key, []).append(word)
    pairs: set[tuple[str, str]] = set()
    for found in filed.values():
        if len(found) > 1:
            for number, one in enumerate(found[:20]):
                pairs.update((one, other) for other in found[number + 1 : 20])
    return sorted(pair for pair in pairs if max(map(len, pair)) >= least and one_slip(*pair))
