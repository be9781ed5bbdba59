"""Checkstyle's XML, which Jenkins, SonarQube and many review tools read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.model.finding import Level
from linter.model.fingerprints import path_of
from linter.model.report import Report
from linter.reports.formats import PLAIN, How, Totals, in_story
from linter.reports.text import pictures_of
from linter.reports.xml_escape import element

_SEVERITY = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "info"}
_VERSION = "4.3"  # of Checkstyle's own output, which readers look for


def page(report: Report, how: How = PLAIN) -> str:
    """The page's file element; one without findings has one too, so that a reader knows it was read."""
    rows = [f"<!-- {pictures_of(report)} read -->\n"]
    for finding in report.shown:
        at = report.source.lines.position(finding.where.start)
        said = {"line": at.line, "column": at.column, "severity": _SEVERITY[finding.level]}
        rows.append(
            element(
                "error",
                {**said, "message": in_story(report.source, finding.message), "source": f"cutline.{finding.rule}"},
            )
        )
    for crash in report.crashes:
        rows.append(
            element(
                "error",
                {
                    "line": 1,
                    "severity": "error",
                    "message": in_story(report.source, crash.message),
                    "source": "cutline",
                },
            )
        )
    return element("file", {"name": path_of(report.source.name)}, rows)


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The whole report."""
    yield f'<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="{_VERSION}">\n'
    yield from pages
    for error in totals.unread:
        row = element("error", {"line": 1, "severity": "error", "message": error.message, "source": "cutline"})
        yield element("file", {"name": error.message.split(": ", 1)[0]}, [row])
    yield "</checkstyle>\n"
