"""Names and their spellings: a group of them, and what a house decides of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from linter.model.finding import Level


@dataclass(frozen=True, slots=True, eq=False)
class TermGroup:
    """One person, place or thing and its spellings: what a check needs to know of it."""

    id: str
    families: tuple[tuple[str, ...], ...]
    neutral: tuple[str, ...] = ()
    shields: tuple[str, ...] = ()
    cues: Mapping[str, str] = field(default_factory=dict)
    match_case: bool = False
    languages: tuple[str, ...] = ("en",)
    enabled: bool = True
    level: Level = Level.WARNING

    def is_for(self, language: str) -> bool:
        """False for another language than the group's. What is pt may be pt-br, and pt-br is pt. Small letters all."""
        return (
            not self.languages
            or not language
            or any(
                f"{one}-".startswith(f"{language}-") or f"{language}-".startswith(f"{one}-") for one in self.languages
            )
        )


@dataclass(frozen=True, slots=True, eq=False)
class HouseTerm:
    """One decision of a house, such as Kyiv, not Kiev.

    ``group`` holds the spellings: what the house accepts in family 0, what it avoids in the others. ``first`` has the
    forms that must come first in the text, before the shorter ones. ``known`` is the id of Cutline's group that it
    decides, empty for a term of the house's own. ``good`` and ``bad`` are its lines to try it on; ``by`` is the style
    it comes from, empty for the house's own.
    """

    prefer: str
    group: TermGroup
    first: tuple[str, ...] = ()
    known: str = ""
    why: str = ""
    level: Level | None = None
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    source: str = ""
    by: str = ""

    @property
    def name(self) -> str:
        """What the term is called in messages about the file it stands in."""
        return self.prefer or self.group.families[1][0]
