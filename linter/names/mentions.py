"""The names an article mentions: where each stands, how it is written, and in whose voice."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.page import Kind, Mention, Page, Voice
from linter.model.terms import TermGroup
from linter.names.attribution import voices
from linter.names.lexicon import Hit, Lexicon, Plain, lexicon, plain
from linter.names.words_of_page import words_of
from linter.text.page_words import Written

# Whose voice the whole of a text is, where it is not the house's.
_VOICES = {Kind.QUOTATION.value: Voice.QUOTATION, Kind.EMBED.value: Voice.EMBED}

_OF_SHIPS = lazy(r"-(?:class|Klasse|klass[en]?)\b")  # a class of ships keeps the name of its first


def find_mentions(page: Page, groups: tuple[TermGroup, ...], *, contested: bool = False) -> tuple[Mention, ...]:
    """The mentions in headline, prose, captions and alternative texts; credits are left alone.

    ``family`` counts the group's families from 0. ``contested``: only of groups that the page may write in
    two ways.
    """
    known = lexicon(groups)
    words = words_of(page)
    forms = known.forms(words.tokens, contested=contested)
    if not forms:
        return ()
    texts, starts, whole = page.once(_plain_texts)
    found: dict[int, list[Hit]] = {}
    for hit in known.find(whole, forms, contested=contested):
        number = bisect_right(starts, hit.start) - 1
        found.setdefault(number, []).append(_moved(hit, texts[number], starts[number]))
    return tuple(mention for number, hits in found.items() for mention in _mentions(words.places[number], hits, known))


class _PlainTexts(NamedTuple):
    """The texts of a page that may name something, comparable, and all as one; ``starts`` are their places in it."""

    texts: list[Plain]
    starts: list[int]
    whole: str


def _plain_texts(page: Page) -> _PlainTexts:
    texts = [plain(each.text.words) for each in words_of(page).places]
    starts = [0, *accumulate(len(text.words) + 1 for text in texts)]
    return _PlainTexts(texts, starts, "\n".join([text.words for text in texts]))


def _moved(hit: Hit, text: Plain, start: int) -> Hit:
    return hit._replace(start=text.back(hit.start - start), end=text.back(hit.end - start))


def _mentions(written: Written, hits: list[Hit], known: Lexicon) -> Iterator[Mention]:
    place, text, _ = written
    voice = _VOICES.get(place, Voice.HOUSE)
    spoken: tuple[Voice | None, ...] = (voice,) * len(hits)
    if voice is Voice.HOUSE:
        spoken = voices(text.words, place, hits, known.groups)
    for hit, heard in zip(hits, spoken, strict=True):
        if heard is not None and hit.family >= 0 and not _OF_SHIPS.match(text.words, hit.end):
            words = text.words[hit.start : hit.end]
            group = known.groups[hit.group].id
            yield Mention(words, text, hit.start, hit.end, place, heard, group, hit.family)
