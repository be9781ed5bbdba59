"""Annotations for GitHub Actions: workflow commands that mark the lines of a change.

The syntax is that of GitHub's documentation, "Workflow commands for GitHub Actions".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.model.finding import Finding, Level
from linter.model.fingerprints import path_of
from linter.model.report import Report
from linter.reports.formats import PLAIN, How, Totals, in_story
from linter.reports.text import summary
from linter.text.printable import harmless

_COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "notice"}


def page(report: Report, how: How = PLAIN) -> str:
    """One line for each finding, a notice where they are only counted; a crash is an error of the page's first line."""
    path = path_of(report.source.name)
    lines = [_line(report, path, each, Level.NOTE if how.observe else each.level) for each in report.shown]
    for crash in report.crashes:
        lines.append(
            f"::error file={_property(path)},line=1,title=cutline::{_data(in_story(report.source, crash.message))}\n"
        )
    return "".join(lines)


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The annotations, and the closing line for the log."""
    yield from pages
    for error in totals.unread:
        yield f"::error title=cutline::{_data(error.message)}\n"
    yield summary(totals.tally)


def _line(report: Report, path: str, finding: Finding, level: Level) -> str:
    lines = report.source.lines
    start, end = lines.ends(finding.where)
    where = {"file": path, "line": start.line, "endLine": end.line}
    if start.line == end.line:  # columns of two lines are refused
        where |= {"col": start.column, "endColumn": max(start.column, end.column - 1)}
    where["title"] = f"cutline {finding.rule}"
    told = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
    return f"::{_COMMANDS[level]} {told}::{_data(in_story(report.source, finding.message))}\n"


def _data(words: str) -> str:
    return harmless(words).replace("%", "%25")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
