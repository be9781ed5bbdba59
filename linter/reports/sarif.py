"""SARIF 2.1.0, the OASIS standard for the results of static analysis, which code hosts and editors read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from linter.model.finding import Finding, Level, Safety
from linter.model.fingerprints import fingerprints
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.model.version import __version__
from linter.reports.formats import PLAIN, How, Totals, in_story, uri_of
from linter.reports.json_v1 import dumps

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTE: "note"}


def page(report: Report, how: How = PLAIN) -> str:
    """The page's results and notifications. Columns are counted in UTF-16 units, as most readers do."""
    source, found = report.source, []
    for finding, fingerprint in fingerprints(source, report.shown):
        found.append(_result(source, finding, fingerprint))
    for allowed in report.allowed:
        kind = "inSource" if allowed.allow.where != Span(0, 0) else "external"
        suppression = {"kind": kind, "justification": allowed.allow.reason or "allowed"}
        found.append({**_result(source, allowed.finding), "suppressions": [suppression]})
    notes = [_notification("error", in_story(source, crash.message), source.name) for crash in report.crashes]
    notes += [_notification("note", in_story(source, idle.message), source.name) for idle in report.idle_allows]
    read: dict[str, Any] = {"location": {"uri": uri_of(source.name)}, "roles": ["analysisTarget"]}
    read["properties"] = {"pictures": report.pictures, "captions": report.captions, "credits": report.credits}
    return dumps({"results": found, "notifications": notes, "artifact": read})


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The whole log; of the rules, those that have results."""
    results: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    artifacts: dict[str, dict[str, Any]] = {}
    for each in pages:
        written = json.loads(each)
        results += written["results"]
        notes += written["notifications"]
        _add(artifacts, written["artifact"])
    notes += [_notification("error", error.message) for error in totals.unread]
    used = sorted({row["ruleId"] for row in results})
    for row in results:
        row["ruleIndex"] = used.index(row["ruleId"])
    driver = {"name": "cutline", "semanticVersion": _semantic(), "rules": [_rule(name) for name in used]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "invocations": [
            {
                "executionSuccessful": not (totals.tally.crashes or totals.unread),
                "toolExecutionNotifications": notes,
            },
        ],
        "artifacts": list(artifacts.values()),
        "results": results,
        "properties": {
            "pages": totals.tally.pages,
            "pictures": totals.tally.pictures,
            "captions": totals.tally.captions,
            "credits": totals.tally.credits,
        },
    }
    yield dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _add(artifacts: dict[str, dict[str, Any]], one: dict[str, Any]) -> None:
    """Take up a file; the stories of an export are one."""
    there = artifacts.setdefault(one["location"]["uri"], one)
    if there is not one:
        there["properties"]["pictures"] += one["properties"]["pictures"]


def _semantic() -> str:
    parts = __version__.split(".")
    return ".".join([*parts, "0", "0"][:3])


def _result(source: Source, finding: Finding, fingerprint: str = "") -> dict[str, Any]:
    row: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.level],
        "message": {"text": finding.message},
        "locations": [_location(source, finding.where)],
    }
    if fingerprint:
        row["partialFingerprints"] = {"cutline/v1": fingerprint}
    if finding.related:
        row["relatedLocations"] = [
            {"id": number, "message": {"text": each.note or "see also"}, **_location(source, each.where)}
            for number, each in enumerate(finding.related, 1)
        ]
    fix = finding.fix
    if fix and fix.edits and fix.safety is not Safety.SHOW:
        edits = [
            {"deletedRegion": _region(source, each.span), "insertedContent": {"text": each.new}} for each in fix.edits
        ]
        change = {"artifactLocation": {"uri": uri_of(source.name)}, "replacements": edits}
        row["fixes"] = [{"description": {"text": fix.title}, "artifactChanges": [change]}]
    return row


def _rule(name: str) -> dict[str, Any]:
    from linter.rules.documentation import explain
    from linter.rules.registry import rules

    entry = rules().get(name)
    if entry is None:  # a rule of the house's own settings
        return {"id": name, "defaultConfiguration": {"level": "warning"}}
    rule = entry.rule
    return {
        "id": name,
        "shortDescription": {"text": rule.summary()},
        "help": {"text": rule.summary(), "markdown": explain(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.level]},
        "properties": {"precision": {"certain": "very-high", "likely": "high", "maybe": "medium"}[rule.sure.value]},
    }


def _location(source: Source, where: Span) -> dict[str, Any]:
    place = {"artifactLocation": {"uri": uri_of(source.name)}, "region": _region(source, where)}
    return {"physicalLocation": place, **_story(source.story)}


def _story(name: str) -> dict[str, Any]:
    """A story of an export, as a place that has a name."""
    return {"logicalLocations": [{"name": name, "fullyQualifiedName": name}]} if name else {}


def _region(source: Source, where: Span) -> dict[str, int]:
    start, end = source.lines.ends(where)
    return {
        "startLine": start.line,
        "startColumn": start.utf16_column,
        "endLine": end.line,
        "endColumn": end.utf16_column,
    }


def _notification(level: str, words: str, name: str = "") -> dict[str, Any]:
    row: dict[str, Any] = {"level": level, "message": {"text": words}}
    if name:
        row["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri_of(name)}}}]
    return row
