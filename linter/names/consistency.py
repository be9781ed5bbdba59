"""Which names a page writes in more than one way, counted in the house's own voice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.newsroom import Newsroom
from linter.model.page import Mention, Page, Voice
from linter.model.terms import TermGroup
from linter.names.house_decisions import settled
from linter.names.namesakes import are_two_people
from linter.names.term_groups import term_groups

# What a caption says of another time, when the place had another name.
_PAST = lazy(
    r"\b(?:1[5-9]\d\d|20[01]\d)s?\b|\b(?:then|former(?:ly)?|old|historic|century|colonial|born|ancient)\b", re.I
)


class Clash(NamedTuple):
    """A rarer spelling beside the usual one; ``odd`` are its mentions in the order of the source."""

    group: str
    usual: str
    usual_count: int
    other: str
    odd: tuple[Mention, ...]
    quoted: int


def clashes(mentions: Iterable[Mention], newsroom: Newsroom) -> Iterator[Clash]:
    """Every rarer spelling of every name; of two that are as frequent, the later is the rarer.

    Spellings between which the house has decided count as one: what is left to say of them its own rules say.
    """
    groups: dict[str, list[Mention]] = {}
    for mention in mentions:
        groups.setdefault(mention.group, []).append(mention)
    for group, found in groups.items():
        house = [mention for mention in found if mention.voice is Voice.HOUSE]
        if len({mention.family for mention in house}) < 2:
            continue
        if one := {mention.family for mention in house if settled(mention.words, mention.place, newsroom)}:
            house = [_as_one(mention, min(one), newsroom) for mention in house]
            if len({mention.family for mention in house}) < 2:
                continue
        house.sort(key=lambda mention: mention.where)
        counts = Counter(mention.family for mention in house)
        usual, times = counts.most_common(1)[0]
        for family in counts:
            if family != usual:
                odd = tuple(mention for mention in house if mention.family == family)
                if are_two_people([mention for mention in house if mention.family == usual], odd):
                    continue
                quoted = sum(each.family == family and each.voice is Voice.QUOTATION for each in found)
                yield Clash(group, _spelt(house, usual), times, _spelt(house, family), odd, quoted)


def with_a_picture_of_today(clash: Clash) -> bool:
    """True where the rarer name stands in words beside a picture that speak of no other time: not Bombay in 1952."""
    beside = [mention.text.words for mention in clash.odd if mention.place in ("caption", "alt")]
    return bool(beside) and not any(map(_PAST.search, beside))


def _as_one(mention: Mention, family: int, newsroom: Newsroom) -> Mention:
    return replace(mention, family=family) if settled(mention.words, mention.place, newsroom) else mention


def _spelt(mentions: Iterable[Mention], family: int) -> str:
    return Counter(mention.words for mention in mentions if mention.family == family).most_common(1)[0][0]


def groups_for(page: Page, skip: tuple[str, ...] = (), also: tuple[str, ...] = ()) -> tuple[TermGroup, ...]:
    """The groups to look for in the page's language; a page that does not say it is judged by its words."""
    return _groups("en" if page.english else page.language.split("-")[0].casefold(), skip, also)


@lru_cache(maxsize=16)
def _groups(language: str, skip: tuple[str, ...], also: tuple[str, ...]) -> tuple[TermGroup, ...]:
    return tuple(
        group
        for group in term_groups()
        if (language in group.languages or not group.languages)
        and group.id not in skip
        and (group.enabled or group.id in also)
    )
