"""GitLab's code quality report: a list of findings in the form of its documentation, a subset of Code Climate's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.finding import Level
from linter.model.fingerprints import fingerprints, page_of, path_of
from linter.model.report import Report
from linter.reports.formats import PLAIN, How, Totals, in_story, listed
from linter.reports.json_v1 import dumps

_SEVERITY = {Level.ERROR: "critical", Level.WARNING: "minor", Level.NOTE: "info"}


def page(report: Report, how: How = PLAIN) -> str:
    """The page's findings, as items of the list."""
    path, lines = path_of(report.source.name), report.source.lines
    found: list[dict[str, Any]] = [
        {
            "description": in_story(report.source, finding.message),
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITY[finding.level],
            "location": {
                "path": path,
                "lines": {
                    "begin": lines.ends(finding.where)[0].line,
                    "end": lines.ends(finding.where)[1].line,
                },
            },
        }
        for finding, fingerprint in fingerprints(report.source, report.shown)
    ]
    found += [
        {
            "description": in_story(report.source, crash.message),
            "check_name": crash.rule,
            "fingerprint": f"{page_of(report.source.story, path)}:crash:{crash.rule}",
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
