"""How alike two captions are, and what the one says where the other says something else."""

from __future__ import annotations

from functools import lru_cache

from linter.text.words import same_words

# Words that tell two pictures of one thing apart.
_MEANT = frozenset(
    (
        *("left", "right", "above", "below", "top", "bottom", "first", "second", "third", "before", "after", "front"),
        *("back", "inside", "outside", "day", "night", "links", "rechts", "oben", "unten", "vorher", "nachher"),
        *("vorne", "hinten", "gauche", "droite", "avant", "après", "izquierda", "derecha", "antes", "después"),
    )
)
_SHOWN = 40  # characters of a difference that are quoted


@lru_cache(maxsize=1024)
def plain_words(text: str) -> tuple[str, ...]:
    """The words of `same_words` one by one, kept for the captions that are compared again and again."""
    return tuple(same_words(text).split())


def likeness(one: str, other: str) -> float:
    """From 0 for two captions with no word in common to 1 for the same words in the same order."""
    from difflib import SequenceMatcher

    a, b = plain_words(one), plain_words(other)
    if not a or not b:
        return float(a == b)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if matcher.real_quick_ratio() < 0.5 or matcher.quick_ratio() < 0.5:
        return 0.0
    return matcher.ratio()


def nearly_same(one: str, other: str) -> bool:
    """True for captions that an editor would take for one that was touched up: four words in five are the same."""
    a, b = plain_words(one), plain_words(other)
    if a == b:
        return True
    if min(len(a), len(b)) < 4:
        return False
    # A caption that was cut short, or had a sentence added, is the other's beginning.
    short, long = sorted((a, b), key=len)
    return (len(short) >= 6 and long[: len(short)] == short) or likeness(one, other) >= 0.8


def one_small_word(one: str, other: str) -> bool:
    """True where one small word differs, of eight or more; names, figures and positions are meant to differ."""
    if min(len(plain_words(one)), len(plain_words(other))) < 8:
        return False
    apart = _set_of_words(one) ^ _set_of_words(other)
    if len(apart) > 2 or not apart.isdisjoint(_MEANT) or not all(map(str.isalpha, apart)):
        return False  # most pairs of a page are told apart here
    written = {_bare(word): word.strip(".,;:!?()“”\"'") for word in (*one.split(), *other.split())}
    return all(written.get(word, word)[:1].islower() for word in apart) and likeness(one, other) >= 0.85


@lru_cache(maxsize=1024)
def _set_of_words(text: str) -> frozenset[str]:
    return frozenset(plain_words(text))


def difference(one: str, other: str) -> str:
    """What the first says that the second does not, as in: says “noon” where the first has “dawn”."""
    from difflib import SequenceMatcher

    a, b = other.split(), one.split()
    steps = SequenceMatcher(None, [_bare(w) for w in a], [_bare(w) for w in b], autojunk=False).get_opcodes()
    told = []
    for what, low, high, begin, end in steps:
        old, new = " ".join(a[low:high]), " ".join(b[begin:end])
        if what == "replace":
            told.append(f"says {_quoted(new)} where the other says {_quoted(old)}")
        elif what == "delete":
            told.append(f"leaves out {_quoted(old)}")
        elif what == "insert":
            told.append(f"adds {_quoted(new)}")
    if not told:
        return ""
    return told[0] if len(told) == 1 else f"{told[0]}, and differs in {len(told) - 1} more place{'s' * (len(told) > 2)}"


def _bare(word: str) -> str:
    return "".join(letter for letter in word.casefold() if letter.isalnum()) or word


def _quoted(words: str) -> str:
    return f"“{words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + '…'}”"
