"""Words that have run together, where the page has the two side by side: foodfrom."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import pairwise

from linter.model.lazy_regex import lazy

_WORD = lazy(r"(?<![\w'’-])[a-z]{6,30}(?![\w'’-])")
_CAPITAL = lazy(r"(?<![\w'’-])([^\W\d_A-ZÀ-Þ]{2,20})([A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{2,20})(?![\w'’-])")
_TOKEN = lazy(r"[^\W\d_]+")
# Words of English that seldom are half of another.
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


def joined_words(
    words: str, around: Sequence[str], known: Callable[[], Container[str]]
) -> Iterator[tuple[int, int, str]]:
    """Each word that is two of the texts ``around``, one of them small, and is not ``known``; the two apart."""
    for hit in _WORD.finditer(words):
        for apart in _halves(hit.group()):
            if hit.group() not in known() and any(_has(text, apart) for text in around if apart in text.casefold()):
                yield *hit.span(), apart
                break


def joined_by_capital(words: str, around: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Each word with a capital inside ("amMontag") that some of the texts ``around`` has as two, and none as one."""
    for hit in _CAPITAL.finditer(words):
        apart = f"{hit[1]} {hit[2]}"
        if any(apart in text for text in around) and sum(text.count(hit.group()) for text in around) < 2:
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
