"""Where a page explains a short form beside its long one: World Trade Organization (WTO), WTO (World Trade …)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.page import Kind, Page
from linter.model.source import Text
from linter.model.spans import Span
from linter.text.quotations import inside, quotations
from linter.text.words import in_shouting

_BRACKET = lazy(r"\(([^()]{2,80})\)")
_SHORT = lazy(r"(?:the |or )?([A-Z][\w&-]{1,9}?)(?:’s|'s|s)?")
_SHORT_BEFORE = lazy(r"\b([A-Z][A-Z&-]{1,9})\s+$")
_JOINED_BEFORE, _JOINED_BEHIND = lazy(r"[\w.@#/-]"), lazy(r"[\w/@-]")
_WORD = lazy(r"[^\W_]+(?:['’][^\W_]+)?|&")
_SMALL = frozenset(
    {*("of", "and", "the", "for", "in", "on", "to", "at", "by", "a", "an", "&", "with", "against", "from")}
    | {*("de", "du", "des", "la", "le", "les", "et", "l", "d", "der", "die", "das", "und", "für", "von", "zur", "zum")}
    | {*("del", "el", "los", "las", "y", "para", "e", "di", "della", "per", "da", "do", "dos", "van", "het", "en")}
)

_FAR = 200  # characters in which a long form is sought


class Explained(NamedTuple):
    """A short form beside its long one: ``start``-``end`` are both together, ``at`` is where the short form begins.

    Offsets count in ``text``; the source is asked only for ``both`` and ``where``, as mapping a place costs.
    """

    short: str
    long: str
    text: Text
    start: int
    end: int
    at: int

    @property
    def where(self) -> Span:
        """The short form in the source."""
        return self.text.span(self.at, self.at + len(self.short))

    @property
    def both(self) -> Span:
        """The two forms in the source."""
        return self.text.span(self.start, self.end)


def explanations(page: Page) -> list[Explained]:
    """The explanations in the article's paragraphs, outside quotations, in order."""
    return page.once(_explanations)


def _explanations(page: Page) -> list[Explained]:
    return [found for text in _paragraphs(page) for found in explained_in(text)]


def explained_in(text: Text) -> Iterator[Explained]:
    """The explanations in one text."""
    words = text.words
    for hit in _BRACKET.finditer(words) if "(" in words else ():
        if short := _SHORT.fullmatch(hit[1]):
            before = words[: hit.start()].rstrip()
            start = _long_form(before, short[1]) if before[-1:].isalnum() or before[-1:] in tuple(".'’”\"") else None
            long, at = before[start:], hit.start(1) + short.start(1)
        else:
            short = _SHORT_BEFORE.search(words, max(0, hit.start() - 12), hit.start())
            start = short.start(1) if short and _long_form(hit[1], short[1]) == 0 else None
            long, at = hit[1], short.start(1) if short else 0
        if short and start is not None and not inside(quotations(words), hit.start(), hit.end()):
            yield Explained(short[1], long, text, start, hit.end(), at)


def uses_before(page: Page, explained: Explained) -> list[Span]:
    """Where the short form stands in the paragraphs before it is explained, outside quotations and shouting."""
    found: list[Span] = []
    for text in _paragraphs(page):
        here = text is explained.text
        end = explained.start if here else len(text.words)
        if explained.short in text.words[:end]:
            quoted = quotations(text.words)
            for at in _standing_alone(explained.short, text.words[:end]):
                if not inside(quoted, *at) and not in_shouting(text.words, *at):
                    found.append(text.span(*at))
        if here:
            break
    return found


def _standing_alone(short: str, words: str) -> Iterator[tuple[int, int]]:
    """Where a short form stands as a word of its own. No pattern is compiled for each that a page explains."""
    at = words.find(short)
    while at >= 0:
        end = at + len(short)
        if not (_JOINED_BEFORE.match(words, at - 1) if at else None) and not _JOINED_BEHIND.match(words, end):
            yield at, end
        at = words.find(short, at + 1)


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
