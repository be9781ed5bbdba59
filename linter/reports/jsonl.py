"""A line of JSON for each page: the same facts as in the JSON report, for programs that read as they go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.model.report import Report
from linter.reports import json_v1
from linter.reports.formats import PLAIN, How, Totals


def page(report: Report, how: How = PLAIN) -> str:
    """One page's line."""
    return json_v1.page(report) + "\n"


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The lines as they come; a page that could not be read has none, and standard error says why."""
    return iter(pages)
