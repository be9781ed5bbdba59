"""Agencies and the words that mark a credit line, loaded from their tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from linter.data import table

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Agency:
    """A name that stands in credit lines; ``kind`` is agency, collection, stock, outlet, giver, social or generator."""

    name: str
    kind: str


@cache
def agencies() -> Mapping[str, Agency]:
    """Every printed form of every agency; forms of five letters and more also without regard to case."""
    found: dict[str, Agency] = {}
    for row in table("agencies")["agency"]:
        agency = Agency(row["name"], row["kind"])
        for form in (row["name"], *row.get("variants", ())):
            found.setdefault(form, agency)
            if len(form) >= 5:
                found.setdefault(form.casefold(), agency)
    return found


def agency(words: str) -> Agency | None:
    """The agency printed as ``words``, or None."""
    forms = agencies()
    found = forms.get(words)
    return found if found or len(words) < 5 else forms.get(words.casefold())


@cache
def agency_words() -> frozenset[str]:
    """The first word of every form of every agency, without case: words with none of them name no agency."""
    return frozenset(hit.group().casefold() for form in agencies() if (hit := _WORD.search(form)))


@cache
def lead_words() -> frozenset[str]:
    """Words that stand before a colon in front of a credit, in every language, without case."""
    rows = table("credit_cues")["lead"].values()
    return frozenset(word.casefold() for words in rows for word in words)


@cache
def by_words() -> tuple[str, ...]:
    """Lead-ins that need no colon, longest first."""
    return tuple(sorted(table("credit_cues")["by"]["words"], key=lambda words: (-len(words), words)))


@cache
def byline_words() -> tuple[str, ...]:
    """Words in front of the name of an article's author, longest first."""
    return tuple(sorted(table("credit_cues")["byline"]["words"], key=lambda words: (-len(words), words)))


@cache
def tail_words() -> Mapping[str, str]:
    """Words that end a credit, longest first, and whose name they stand behind: photographer or giver."""
    rows: dict[str, list[str]] = table("credit_cues")["tail"]
    found = [(word, whose) for whose, words in rows.items() for word in words]
    return dict(sorted(found, key=lambda row: (-len(row[0]), row[0])))


@cache
def status_words() -> frozenset[str]:
    """Kinds of supply, which are neither persons nor organisations; without case."""
    return frozenset(word.casefold() for word in table("credit_cues")["status"]["words"])


@cache
def supply_words() -> frozenset[str]:
    """Kinds of supply that are a credit by themselves; without case."""
    return frozenset(word.casefold() for word in table("credit_cues")["supply"]["words"])


@cache
def organisation_endings() -> tuple[str, ...]:
    """Ends of compound words that make a name an organisation's ("Abendblatt", "Rundfunkarchiv")."""
    return tuple(table("credit_cues")["organisation"]["endings"])


@cache
def organisation_words() -> frozenset[str]:
    """Words that make a name an organisation's; without case."""
    return frozenset(word.casefold() for word in table("credit_cues")["organisation"]["words"])
