"""Words that have run together: foodfrom, where the page has the two side by side; duringthe, which can only be two."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import pairwise

from linter.model.lazy_regex import lazy

_WORD = lazy(r"(?<![\w'’@#/.-])[a-z]{5,30}(?![\w'’/@-]|\.\w)")
_CAPITAL = lazy(r"(?<![\w'’-])([^\W\d_A-ZÀ-Þ]{2,20})([A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{2,20})(?![\w'’-])")
_CAPITAL_INSIDE = lazy(r"[A-ZÀ-Þ](?<=[^\W\d_A-ZÀ-Þ].)")  # asked first: hardly any caption has one
_TOKEN = lazy(r"[^\W\d_]+")
# Words of English that seldom are half of another: with the words that may be the other half beside them on the page.
_SMALL = (
    "the",
    "and",
    "for",
    "of",
    "from",
    "with",
    "that",
    "this",
    "was",
    "were",
    "are",
    "his",
    "her",
    "their",
    "after",
    "during",
)
# Those that begin, and those that end, no word that is in no list: no "for" of formatter, no "and" of operand or
# andiron, no "on" of onrush, no "to" of tonights, no "after" of aftershow, no "at" of reformat.
_FIRST = ("the", "from", "with", "was", "his", "her", "their", "during", "of")
_LAST = ("the", "from", "with", "for", "that", "was", "his", "their", "during", "of")
_OTHER = 5  # letters of the other half at least: fromages
_BEFORE_THE = (
    "of",
    "in",
    "at",
    "to",
    "on",
    "by",
    "is",
    "as",
    "for",
    "from",
    "with",
    "and",
    "that",
    "was",
    "during",
    "after",
)
_OF_ONE_WORD = ("where", "there", "selves", "story", "drawers", "holders")  # therewith, theirselves, herstory


def joined_words(
    words: str, around: Callable[[], Sequence[str]], known: Callable[[], Container[str]]
) -> Iterator[tuple[int, int, str]]:
    """Each word that is two and is not ``known``, and the two apart: one of them is small, and the texts ``around``
    have them side by side, or both are known, whatever the page has."""
    for hit in _WORD.finditer(words):
        if not (hit.group().startswith(_SMALL) or hit.group().endswith(_SMALL)):
            continue
        for apart in _halves(hit.group()):
            if hit.group() not in known() and any(_has(text, apart) for text in around() if apart in text.casefold()):
                yield *hit.span(), apart
                break
        else:
            if parts := _plainly_two(hit.group(), known):
                yield *hit.span(), parts


def joined_by_capital(words: str, around: Callable[[], Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    """Each word with a capital inside ("amMontag") that some of the texts ``around`` has as two, and none as one."""
    for hit in _CAPITAL.finditer(words) if _CAPITAL_INSIDE.search(words) else ():
        apart = f"{hit[1]} {hit[2]}"
        if any(apart in text for text in around()) and sum(text.count(hit.group()) for text in around()) < 2:
            yield *hit.span(), apart


def _halves(word: str) -> Iterator[str]:
    """The two words that a word may be, one of them small."""
    for small in _SMALL:
        if len(word) > len(small) + 2:
            if word.startswith(small):
                yield f"{small} {word[len(small) :]}"
            if word.endswith(small):
                yield f"{word[: -len(small)]} {small}"


def _has(text: str, apart: str) -> bool:
    """True where the two stand side by side as words of their own."""
    return any(f"{one} {other}" == apart for one, other in pairwise(_TOKEN.findall(text.casefold())))


def _plainly_two(word: str, known: Callable[[], Container[str]]) -> str:
    """The two common words that a word in no list can only be: duringthe, withresidents; empty where it may be one."""
    if word.removesuffix("the") in _BEFORE_THE and word.endswith("the"):
        return f"{word[:-3]} the"  # "inthe" is so common a slip that lists of words have it
    if not word.startswith(_FIRST) and not word.endswith(_LAST):
        return ""
    for small in (*_FIRST, *_LAST):
        first = small in _FIRST and word.startswith(small)
        other = word.removeprefix(small) if first else word.removesuffix(small) if small in _LAST else word
        if (
            other != word
            and len(other) >= _OTHER
            and word not in known()
            and other in known()
            and other not in _OF_ONE_WORD
        ):
            return f"{small} {other}" if first else f"{other} {small}"
    return ""
