"""Where a page departs from what its house writes, counted in the house's own voice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from linter.model.page import Kind, Mention, Page, Voice
from linter.model.source import Edit
from linter.model.spans import Span
from linter.model.terms import HouseTerm
from linter.names.mentions import find_mentions


class Departure(NamedTuple):
    """A spelling that the house avoids: where it stands, and what mends each place (None: nothing certain).

    ``right`` is what the house writes for it, empty where it only says what it does not write.
    """

    term: HouseTerm
    words: str
    right: str
    edits: Mapping[Span, Edit | None]


def departures(page: Page) -> Iterator[Departure]:
    """Every spelling on a page that a term in force avoids, in the order of the terms and their first places."""
    terms = {term.group.id: term for term in _in_force(page)}
    if not terms:
        return
    found: dict[tuple[str, str], list[Mention]] = {}
    for mention in find_mentions(page, tuple(term.group for term in terms.values())):
        if mention.voice is Voice.HOUSE and mention.family > 0:
            found.setdefault((mention.group, mention.words), []).append(mention)
    for (group, words), mentions in found.items():
        right, certain = _right(terms[group], words)
        edits = {
            each.where: each.text.edit(each.start, each.end, right) if right and certain else None for each in mentions
        }
        yield Departure(terms[group], words, right, edits)


class Opening(NamedTuple):
    """A short form that stands in the text before the long one; ``right`` is what the house writes first."""

    term: HouseTerm
    mention: Mention
    right: str


def openings(page: Page) -> Iterator[Opening]:
    """The terms whose first mention in the running text is not a form that the house puts first.

    Headlines, standfirsts, captions and alternative texts, which have no room, are not counted.
    """
    terms = {term.group.id: term for term in _in_force(page) if term.first}
    if not terms:
        return
    told: set[str] = set()
    for mention in find_mentions(page, tuple(term.group for term in terms.values())):
        if mention.place != Kind.PARAGRAPH.value or mention.voice in (Voice.QUOTATION, Voice.EMBED):
            continue
        if mention.group not in told:
            told.add(mention.group)
            term = terms[mention.group]
            long = {form.casefold() for form in term.first}
            if mention.family == 0 and mention.voice is Voice.HOUSE and mention.words.casefold() not in long:
                yield Opening(term, mention, term.first[0])


def _in_force(page: Page) -> Iterator[HouseTerm]:
    """The terms that a page is held to: not those for other languages than it says that it is in.

    Two terms for different languages may decide on one word. Where a page does not say which it is in, or not of
    which country (pt, for terms of pt-PT and of pt-BR), the first does.
    """
    decided: set[str] = set()
    for term in page.newsroom.terms:
        group = term.group
        if not group.is_for(page.locale):
            continue
        if group.languages and not any(f"{page.locale}-".startswith(f"{one}-") for one in group.languages):
            spellings = {word for family in group.families for word in family}
            if not decided.isdisjoint(spellings):
                continue
            decided |= spellings
        yield term


def _right(term: HouseTerm, words: str) -> tuple[str, bool]:
    """What the house writes for an avoided spelling, and whether it can be put in its place as it is.

    A family may list a word with its plural or adjective (protestor, protestors): each then answers to the
    accepted one at the same place of its list, and where the lists differ in length none is certain.
    """
    accepted, *others = term.group.families
    if not term.prefer:
        return "", False
    listed = {word: (family, at) for family in others for at, word in enumerate(family)}
    spelt = next((word for word in (words, words[0].lower() + words[1:]) if word in listed), None)
    if spelt is None:
        spelt = next((word for word in listed if word.casefold() == words.casefold()), None)
    if spelt is None:
        return term.prefer, False
    family, at = listed[spelt]
    right, certain = term.prefer, True
    if any(_grown_from(spelt, word) or _grown_from(word, spelt) for word in family):
        certain = len(family) == len(accepted)
        right = accepted[at] if certain else right
    if words != spelt and words.isupper():
        return right.upper(), certain
    return (right[0].upper() + right[1:] if words[0] != spelt[0] else right), certain


def _grown_from(word: str, stem: str) -> bool:
    return word != stem and word.startswith(stem)
