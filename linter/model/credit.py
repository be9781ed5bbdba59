"""A credit line and what its parts are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from linter.model.source import Text


class Part(StrEnum):
    """What a stretch of a credit line is."""

    PREFIX = "prefix"
    PHOTOGRAPHER = "photographer"
    CLIENT = "client"
    PROVIDER = "provider"
    DISTRIBUTOR = "distributor"
    LICENCE = "licence"
    STATUS = "status"
    PLACEHOLDER = "placeholder"
    PUNCTUATION = "punctuation"


ORGANISATIONS = (Part.CLIENT, Part.PROVIDER, Part.DISTRIBUTOR)


class CreditPart(NamedTuple):
    """``words`` stand at ``start``-``end`` in the credit's text; ``name`` is an agency's own form, or words."""

    part: Part
    start: int
    end: int
    words: str
    name: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A credit line and what it says; the parts are in order and together hold every character."""

    text: Text
    parts: tuple[CreditPart, ...]

    def of(self, *parts: Part) -> tuple[CreditPart, ...]:
        """The parts of some kinds, in order."""
        return tuple([found for found in self.parts if found.part in parts])

    def words_of(self, *parts: Part) -> tuple[str, ...]:
        """The words of some parts as written, each once."""
        said = self.of(*parts)
        if len(said) < 2:
            return tuple([found.words for found in said])
        return tuple({found.words.casefold(): found.words for found in reversed(said)}.values())[::-1]

    @property
    def photographers(self) -> tuple[str, ...]:
        """Names as written, each once; one that is another cut short ("GEORG HOCHMUT") is left out."""
        names = self.words_of(Part.PHOTOGRAPHER)
        short = _cut_short(names) if len(names) > 1 else ()
        return tuple(name for name in names if name not in short)

    @property
    def organisations(self) -> tuple[str, ...]:
        """Agencies, givers, clients and distributors as they are written."""
        return tuple(found.words for found in self.of(*ORGANISATIONS))

    @property
    def organisation_names(self) -> tuple[str, ...]:
        """The same in canonical form, each once: Getty Images for Getty."""
        return tuple(dict.fromkeys(found.name for found in self.of(*ORGANISATIONS)))


def _cut_short(names: Iterable[str]) -> set[str]:
    """The names that are another without its end; in alphabetical order those that begin alike stand together."""
    rows = sorted((name.casefold(), name) for name in names)
    found = set()
    for number, (plain, name) in enumerate(rows, 1):
        while number < len(rows) and rows[number][0].startswith(plain):
            if 0.8 * len(rows[number][1]) < len(name) < len(rows[number][1]):
                found.add(name)
                break
            number += 1
    return found
