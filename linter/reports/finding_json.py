"""One shape for a finding as JSON, which the reports and the service's answer fill in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from linter.model.finding import Finding, Fix, Related
from linter.model.source import Edit
from linter.model.spans import Span


class FindingShape(NamedTuple):
    """How one contract says things: a place, the place of an edit, and words that somebody wrote."""

    place: Callable[[Span], dict[str, Any]]
    edited: Callable[[Edit], dict[str, Any]]
    words: Callable[[str], str] = str

    def head(self, finding: Finding) -> dict[str, Any]:
        """What is wrong, how bad it is, and how sure."""
        return {
            "rule": finding.rule,
            "level": finding.level.value,
            "sure": finding.sure.value,
            "message": self.words(finding.message),
        }

    def related(self, related: Iterable[Related]) -> list[dict[str, Any]]:
        """The other places, and what each has to do with the finding."""
        return [{**self.place(each.where), "note": self.words(each.note)} for each in related]

    def fix(self, fix: Fix) -> dict[str, Any]:
        """What would mend it, and how safe that is."""
        edits = [{**self.edited(each), "new": each.new} for each in fix.edits]
        return {"title": self.words(fix.title), "safety": fix.safety.value, "edits": edits}
