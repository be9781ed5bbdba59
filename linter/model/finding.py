"""What a rule says: a place, a sentence, how bad and how sure, and perhaps a fix."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from linter.model.source import Edit
from linter.model.spans import Span


class Level(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return ("error", "warning", "note").index(self.value)


class Sure(StrEnum):
    """How likely it is that an editor would agree."""

    CERTAIN = "certain"
    LIKELY = "likely"
    MAYBE = "maybe"


class Safety(StrEnum):
    """SAFE: no reader could notice a change of meaning. ASK: offered one by one. SHOW: never applied."""

    SAFE = "safe"
    ASK = "ask"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that would mend a finding; the edits belong together.

    ``then`` names a rule that tells the same fact of the mended page in its own words, where that is no new fault.
    ``restores`` where it writes again what stood there before a machine misread it: what is found of those words then
    was true of them all along.
    """

    title: str
    edits: tuple[Edit, ...]
    safety: Safety
    then: str = ""
    restores: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that a finding speaks of; ``again``: the same fault stands there too."""

    where: Span
    note: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """A place, a sentence, and perhaps a fix."""

    rule: str
    level: Level
    sure: Sure
    where: Span
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def doubtful(self) -> bool:
        """True for a note that its rule calls a maybe: shown only when everything is asked for."""
        return self.level is Level.NOTE and self.sure is Sure.MAYBE


def without_edits(finding: Finding) -> Finding:
    """A finding whose fix is told, and never made: in a story of an export, whose places are the export's."""
    if finding.fix is None:
        return finding
    return replace(finding, fix=replace(finding.fix, edits=(), safety=Safety.SHOW))
