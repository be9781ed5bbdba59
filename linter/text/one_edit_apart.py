"""Slips of the pen: words that differ by one letter, and those of a text that do."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

_FEW = 12  # words with a beginning or an end in common that are compared each with each
_LONGEST = 100  # letters; what is longer is no word, and would be filed under each of its letters


def one_slip(one: str, other: str) -> bool:
    """True where a letter too many, too few, wrong, or two swapped make one word of the other."""
    if len(one) > len(other):
        one, other = other, one
    if one == other or len(other) - len(one) > 1:
        return False
    at = 0
    for letter, its in zip(one, other, strict=False):
        if letter != its:
            break
        at += 1
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or one[at + 1 :] == other[at + 1 :]


def slips_among(words: Iterable[str], least: int) -> list[tuple[str, str]]:
    """The pairs of words of ``least`` letters and more that are one slip apart, each sorted.

    A slip leaves the first letters or the last as they are: words are filed under both, and those that share some
    are compared where the other end is not far apart either. Where many share them, those are filed under what is left
    of them when a letter is taken out (Garbe's SymSpell), so that the work grows with the text and not with its square.
    """
    heads: dict[str, list[str]] = {}
    tails: dict[str, list[str]] = {}
    for word in sorted({word for word in words if least - 1 <= len(word) <= _LONGEST}):
        size = len(word) // 2 - 1 or 1  # as many letters as a word of this length has on one side of its slip
        heads.setdefault(word[:size], []).append(word)
        tails.setdefault(word[-size:], []).append(word)
        if size > 1 and len(word) % 2 == 0:  # and one that has a letter less
            heads.setdefault(word[: size - 1], []).append(word)
            tails.setdefault(word[1 - size :], []).append(word)
    pairs: set[tuple[str, str]] = set()
    for found in heads.values():
        if 1 < len(found) <= _FEW:
            both = combinations(found, 2)  # they also end alike, or the slip is at the end
            pairs.update([(a, b) for a, b in both if a[-2:] == b[-2:] or a[:-3] == b[: len(a) - 3]])
    for found in tails.values():
        if 1 < len(found) <= _FEW:
            both = combinations(found, 2)
            pairs.update([(a, b) for a, b in both if a[:2] == b[:2] or a[3:] == b[len(b) - len(a) + 3 :]])
    if crowd := {word for filed in (heads, tails) for found in filed.values() if len(found) > _FEW for word in found}:
        pairs |= _with_a_letter_out_in_common(sorted(crowd))
    return sorted(pair for pair in pairs if max(map(len, pair)) >= least and one_slip(*pair))


def _with_a_letter_out_in_common(words: list[str]) -> set[tuple[str, str]]:
    filed: dict[str, list[str]] = {}
    for word in words:
        for key in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            filed.setdefault(key, []).append(word)
    return {pair for found in filed.values() if len(found) > 1 for pair in combinations(found[:20], 2)}
