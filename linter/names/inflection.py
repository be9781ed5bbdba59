"""Tells a name from a form of itself: Korea and Korean, Hindu and Hindus, Sommer and Sommers."""

from __future__ import annotations

from linter.names.proper_nouns import parts_of

_LONG = 7  # letters of a name in languages of which no words are known: in German every noun has a capital
_ENDINGS = frozenset(
    (
        *("s", "es", "n", "an", "ian", "ans", "ians", "i", "is", "ese", "ish", "e", "er", "ers", "ic", "al", "ly"),
        *("ism", "ist", "ists", "y", "a", "na", "o", "in", "as", "os", "ns", "en", "r", "d", "ed", "ing", "t", "ies"),
        "x",
    )
)
# Endings that stand for each other behind one stem.
_PAIRS = frozenset(
    frozenset(pair)
    for pair in (
        *(("a", "an"), ("a", "as"), ("y", "ies"), ("y", "i"), ("e", "ing"), ("e", "ed"), ("e", "er"), ("a", "o")),
        *(("n", "ns"), ("i", "is"), ("an", "a"), ("e", "y"), ("ia", "ian"), ("e", "a"), ("us", "a"), ("um", "a")),
        *(("y", "ia"), ("en", "e"), ("ed", "er"), ("ed", "es"), ("es", "er"), ("s", "d"), ("s", "r"), ("d", "r")),
        *(("s", "n"), ("m", "n"), ("e", "i"), ("t", "d"), ("i", "s"), ("c", "n"), ("ts", "t"), ("t", "n"), ("s", "ns")),
    )
)


def inflected(one: str, other: str) -> bool:
    """True where English endings make one of the other: Palestine, Palestinian; Russia, Russian; Maria, Mario."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return long[len(short) :] in _ENDINGS
    stem = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    x, y = short[stem:], long[stem:]
    return stem >= 3 and len(x) <= 3 and len(y) <= 3 and frozenset((x, y)) in _PAIRS


def inflected_anywhere(one: str, other: str) -> bool:
    """In any language: one stem, and a difference within the last three letters."""
    stem = next((at for at, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
    return max(len(one), len(other)) - stem <= 3


def two_forms(one: str, other: str, known_one: bool, known_other: bool, english: bool, after: bool) -> bool:
    """True for a name and a form of it: a plural, a demonym, a case of an inflected language."""
    first, second = list(parts_of(one)), list(parts_of(other))
    if len(first) == len(second) > 1:
        apart = [(x, y) for (x, _), (y, _) in zip(first, second, strict=True) if x != y]
        return all(inflected(x, y) for x, y in apart) and not (first[0][1] and second[0][1] and after)
    if not english:
        return one[0] != other[0] or min(len(one), len(other)) < _LONG or inflected_anywhere(one, other)
    cut = known_one and not known_other and len(other) < len(one) and not one.endswith("s")
    return inflected(one, other) and not cut
