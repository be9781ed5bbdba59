"""Where a page explains a short form beside its long one: World Trade Organization (WTO), WTO (World Trade …)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.model import Kind, Page, Text
from linter.pattern import lazy
from linter.spans import Span
from linter.text.quotations import inside, quotations
from linter.text.words import in_shouting

_BRACKETED = lazy(r"(?<=[\w.'’”\"])\s*\((?:the |or )?([A-Z][\w&-]{1,9}?)(’s|'s|s)?\)")
_OPENED = lazy(r"\b([A-Z][A-Z&-]{1,9})\s+\(([^()]{6,80})\)")
_WORD = lazy(r"[^\W_]+(?:['’][^\W_]+)?|&")
_SMALL = frozenset(
    {*("of", "and", "the", "for", "in", "on", "to", "at", "by", "a", "an", "&", "with", "against", "from")}
    | {*("de", "du", "des", "la", "le", "les", "et", "l", "d", "der", "die", "das", "und", "für", "von", "zur", "zum")}
    | {*("del", "el", "los", "las", "y", "para", "e", "di", "della", "per", "da", "do", "dos", "van", "het", "en")}
)

_FAR = 200  # characters in which a long form is sought


class Explained(NamedTuple):
    """A short form beside its long one; ``where`` is the short form's place, ``both`` that of the two together."""

    short: str
    long: str
    where: Span
    both: Span


def explanations(page: Page) -> list[Explained]:
    """The explanations in the article's paragraphs, outside quotations, in order."""
    return [found for text in _paragraphs(page) for found in explained_in(text)]


def explained_in(text: Text) -> Iterator[Explained]:
    """The explanations in one text."""
    words = text.words
    if "(" not in words:
        return
    quoted = quotations(words)
    for hit in _BRACKETED.finditer(words):
        start = _long_form(words[: hit.start()], hit[1])
        if start is not None and not inside(quoted, hit.start(), hit.end()):
            yield Explained(hit[1], words[start : hit.start()], text.span(*hit.span(1)), text.span(start, hit.end()))
    for hit in _OPENED.finditer(words):
        start = _long_form(hit[2], hit[1])
        if start == 0 and not inside(quoted, hit.start(), hit.end()):
            yield Explained(hit[1], hit[2], text.span(*hit.span(1)), text.span(*hit.span()))


def uses_before(page: Page, explained: Explained) -> list[Span]:
    """Where the short form stands in the paragraphs before it is explained, outside quotations and shouting."""
    found: list[Span] = []
    word = lazy(rf"(?<![\w.@#/-]){explained.short}(?![\w/@-])")
    for text in _paragraphs(page):
        quoted = quotations(text.words) if explained.short in text.words else ()
        for hit in word.finditer(text.words) if explained.short in text.words else ():
            where = text.span(*hit.span())
            if where.start >= explained.both.start:
                return found
            if not inside(quoted, *hit.span()) and not in_shouting(text.words, *hit.span()):
                found.append(where)
    return found


def _paragraphs(page: Page) -> Iterator[Text]:
    return (passage.text for passage in page.prose if passage.kind is Kind.PARAGRAPH)


def _long_form(words: str, short: str) -> int | None:
    """Where the long form begins that ends a text and gives the short form its letters, one a word; or None.

    Small words may give a letter or none: United States of America (USA), House of Commons (HoC).
    """
    letters = [letter.casefold() for letter in short if letter.isalnum()]
    if len(letters) < 2 or not all(letter.isalpha() for letter in letters):
        return None
    base = max(0, len(words) - _FAR)
    pieces = [(hit.group().casefold(), hit.start()) for hit in _WORD.finditer(words, base)]
    for spelling_small in (False, True):  # OPEC has no letter of its "of"
        start = _spelt_from(pieces, list(letters), spelling_small)
        if start is not None:
            return start
    return None


def _spelt_from(pieces: list[tuple[str, int]], letters: list[str], spelling_small: bool) -> int | None:
    start = None
    for word, place in reversed(pieces):
        if not letters:
            break
        if word[0] == letters[-1] and (spelling_small or word not in _SMALL):
            letters.pop()
            start = place
        elif word not in _SMALL:
            return None
    return start if not letters else None
