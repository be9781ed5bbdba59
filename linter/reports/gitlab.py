"""GitLab's code quality report: a list of findings in the form of its documentation, a subset of Code Climate's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.finding import Level
from linter.model.fingerprints import fingerprints, path_of
from linter.model.report import Report
from linter.reports.formats import PLAIN, How, Totals, listed
from linter.reports.json_v1 import dumps

_SEVERITY = {Level.ERROR: "critical", Level.WARNING: "minor", Level.NOTE: "info"}


def page(report: Report, how: How = PLAIN) -> str:
    """The page's findings, as items of the list."""
    path, lines = path_of(report.source.name), report.source.lines
    found: list[dict[str, Any]] = [
        {
            "description": finding.message,
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITY[finding.level],
            "location": {
                "path": path,
                "lines": {
                    "begin": lines.position(finding.where.start).line,
                    "end": lines.position(finding.where.end).line,
                },
            },
        }
        for finding, fingerprint in fingerprints(report.source, report.shown)
    ]
    found += [
        {
            "description": crash.message,
            "check_name": crash.rule,
            "fingerprint": f"{path}:crash:{crash.rule}",
            "severity": "blocker",
            "location": {"path": path, "lines": {"begin": 1}},
        }
        for crash in report.crashes
    ]
    return ",\n".join(map(dumps, found))


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The list; a page that could not be read is not in it, and standard error says why."""
    yield "["
    yield from listed(pages)
    yield "\n]\n"
