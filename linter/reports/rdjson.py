"""Reviewdog's diagnostic format, rdjson: columns are counted in bytes of UTF-8, as its definition asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.finding import Finding, Level, Safety
from linter.model.fingerprints import path_of
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.reports.formats import PLAIN, How, Totals, in_story, listed
from linter.reports.json_v1 import dumps

_SEVERITY = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}


def page(report: Report, how: How = PLAIN) -> str:
    """The page's diagnostics, as items of the list."""
    path = path_of(report.source.name)
    rows = [_row(report.source, path, each) for each in report.shown]
    for crash in report.crashes:
        rows.append(
            {
                "message": in_story(report.source, crash.message),
                "location": {"path": path},
                "severity": "ERROR",
                "code": {"value": crash.rule},
            }
        )
    return ",\n".join(map(dumps, rows))


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The whole result."""
    yield '{"source": {"name": "cutline"}, "diagnostics": ['
    yield from listed(pages)
    yield "\n]}\n"


def _row(source: Source, path: str, finding: Finding) -> dict[str, Any]:
    row: dict[str, Any] = {
        "message": in_story(source, finding.message),
        "location": {"path": path, "range": _range(source, finding.where)},
        "severity": _SEVERITY[finding.level],
        "code": {"value": finding.rule},
    }
    if finding.related:
        row["relatedLocations"] = [
            {"message": each.note, "location": {"path": path, "range": _range(source, each.where)}}
            for each in finding.related
        ]
    fix = finding.fix
    if fix and len(fix.edits) == 1 and fix.safety is not Safety.SHOW:
        edit = fix.edits[0]  # several suggestions would be offered one by one, though they belong together
        row["suggestions"] = [{"range": _range(source, edit.span), "text": edit.new}]
    return row


def _range(source: Source, where: Span) -> dict[str, Any]:
    (start, end), columns = source.lines.ends(where), source.lines.utf8_columns(where)
    return {"start": {"line": start.line, "column": columns[0]}, "end": {"line": end.line, "column": columns[1]}}
