"""The report for programs: the JSON shape cutline/1, which docs/json-v1.schema.json describes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.finding import Finding
from linter.model.lazy_regex import lazy
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.model.version import __version__
from linter.reports.counts import Tally
from linter.reports.finding_json import FindingShape
from linter.reports.formats import PLAIN, How, Totals, listed

SCHEMA = "cutline/1"
_UNSAFE = lazy("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def dumps(value: Any, *, indent: int | None = None) -> str:
    """JSON in which no character can disturb a terminal or break an encoder."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The whole report, piece by piece; ``pages`` are made by ``page``. The totals are read at the end."""
    yield f'{{"schema": {dumps(SCHEMA)}, "version": {dumps(__version__)}, "pages": ['
    yield from listed(pages)
    yield f'\n], "summary": {dumps(summary(totals.tally))}'
    refused = [{"message": each.message, "hint": each.hint} for each in totals.unread]
    yield f', "unread": {dumps(refused)}}}\n'


def page(report: Report, how: How = PLAIN) -> str:
    """One page's part of the document, as JSON."""
    return dumps(page_facts(report))


def page_facts(report: Report) -> dict[str, Any]:
    """One page's part of the document."""
    source = report.source
    return {
        "path": source.name,
        **({"story": source.story} if source.story else {}),
        "findings": [finding_facts(source, each) for each in report.shown],
        "allowed": [
            {
                **finding_facts(source, each.finding),
                "allow": {
                    "rules": list(each.allow.rules),
                    "reason": each.allow.reason,
                    **place(source, each.allow.where),
                },
            }
            for each in report.allowed
        ],
        "crashes": [{"rule": each.rule, "error": each.error} for each in report.crashes],
        "hidden": [finding_facts(source, each) for each in report.hidden],
        "idle_allows": [
            {
                "rules": list(each.allow.rules),
                "reason": each.allow.reason,
                "message": each.message,
                **place(source, each.allow.where),
            }
            for each in report.idle_allows
        ],
        "pictures": report.pictures,
        "captions": report.captions,
        "credits": report.credits,
    }


def summary(tally: Tally) -> dict[str, Any]:
    """The counts of a run."""
    return {
        "pages": tally.pages,
        **({"exports": tally.exports, "stories": tally.stories} if tally.exports else {}),
        "pictures": tally.pictures,
        "captions": tally.captions,
        "credits": tally.credits,
        "pages_without_pictures": tally.bare,
        **{level: tally.levels[level] for level in ("error", "warning", "note")},
        "fixable": tally.safe,
        "fixable_ask": tally.ask,
        "allowed": tally.allowed,
        "hidden": tally.hidden,
        "crashes": tally.crashes,
        "idle_allows": tally.idle_allows,
        "rules": dict(sorted(tally.rules.items())),
    }


def place(source: Source, where: Span) -> dict[str, int]:
    """A place: lines and columns from 1, offsets in code points from 0, columns in UTF-16 units too."""
    start, end = source.lines.ends(where)
    offsets = source.lines.offsets(where)
    return {
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "offset": offsets.start,
        "end_offset": offsets.end,
        "utf16_column": start.utf16_column,
        "end_utf16_column": end.utf16_column,
    }


def finding_facts(source: Source, finding: Finding) -> dict[str, Any]:
    """A finding, with the words that stand in its places."""
    from linter.reading.html.text_nodes import words_at

    def in_words(where: Span) -> dict[str, Any]:
        return {**place(source, where), "text": words_at(source, where)}

    shape = FindingShape(in_words, lambda edit: place(source, edit.span))
    return {
        **shape.head(finding),
        **in_words(finding.where),
        "related": shape.related(finding.related),
        "fix": shape.fix(finding.fix) if finding.fix else None,
        "facts": dict(finding.facts),
    }
