"""JUnit's XML, which every CI shows: a suite for each page, a case for each finding.

A finding at or above the failing level is a failure; one below it passes, and its case says what was found. The
shape is that of the schema junit-10 of Jenkins' xUnit plugin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.model.finding import Finding
from linter.model.fingerprints import path_of
from linter.model.report import Report
from linter.reports.excerpts import marked
from linter.reports.formats import PLAIN, How, Totals
from linter.reports.xml_escape import element


def page(report: Report, how: How = PLAIN) -> str:
    """The page's suite; a page without findings has one case that passes."""
    path = path_of(report.source.name)
    rows = [_case(report, path, each, how) for each in report.shown]
    for crash in report.crashes:
        error = element("error", {"message": crash.message})
        rows.append(element("testcase", {"name": crash.rule, "classname": path, "time": 0}, [error]))
    if not rows:
        rows = [element("testcase", {"name": "cutline", "classname": path, "time": 0})]
    name = f"{path}: {report.source.story}" if report.source.story else path
    counts = {
        "tests": len(rows),
        "failures": sum(_fails(each, how) for each in report.shown),
        "errors": len(report.crashes),
        "skipped": 0,
    }
    parts = {"pictures": report.pictures, "captions": report.captions, "credits": report.credits}
    told = [element("property", {"name": each, "value": value}) for each, value in parts.items()]
    read = element("properties", {}, told)
    return element("testsuite", {"name": name, **counts, "time": 0}, [read, *rows])


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The whole report; a page that could not be read is an error."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="cutline">\n'
    yield from pages
    for error in totals.unread:
        name = error.message.split(": ", 1)[0]
        told = element("error", {"message": error.message})
        case = element("testcase", {"name": "reading", "classname": name, "time": 0}, [told])
        yield element("testsuite", {"name": name, "tests": 1, "failures": 0, "errors": 1, "time": 0}, [case])
    yield "</testsuites>\n"


def _case(report: Report, path: str, finding: Finding, how: How) -> str:
    at = report.source.lines.position(finding.where.start)
    told = f"{path}:{at.line}:{at.column}: {finding.level}: {finding.message}"
    words = "\n".join((told, *marked(report.source, finding.where)))
    if _fails(finding, how):
        inside = element("failure", {"type": finding.rule, "message": finding.message}, words=words)
    else:
        inside = element("system-out", {}, words=words)
    name = f"{finding.rule} {at.line}:{at.column}"
    return element("testcase", {"name": name, "classname": path, "time": 0}, [inside])


def _fails(finding: Finding, how: How) -> bool:
    return how.fails is not None and finding.level.rank <= how.fails.rank
