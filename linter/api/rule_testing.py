"""Runs a rule's examples: they are its tests. For our rules and for anybody else's."""

from __future__ import annotations

from typing import Any

from linter.api.rule_examples import CLOSE, OPEN, files_of, settings_of, unmarked, with_options
from linter.engine.fixing import FixResult, mend
from linter.engine.open_page import open_page
from linter.model.errors import BadRule
from linter.model.finding import Finding
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.rules.needs import met_by
from linter.rules.rule import Bad, Good, Rule


def check_examples(rule: type[Rule[Any]]) -> None:
    """Run every example of a rule; BadRule says what the first wrong one shows."""
    for example in rule.examples:
        check_example(rule, example)


def check_example(rule: type[Rule[Any]], example: Good | Bad) -> None:
    """Run one example of a rule; BadRule says what was expected and what came.

    Of a ``Bad``, every marked place is reported and no other, the first with the words ``says``; ``fixed`` is
    the page after all SAFE and ASK fixes, gives no finding, and is not changed by fixing it again. A ``Good``
    is left alone.
    """
    settings = settings_of(rule, example)
    html, marked = unmarked(example.html)
    ready = with_options(rule, example)
    source = Source("<example>", html)
    files = files_of(example)

    def check(source: Source) -> Report:
        page = open_page(source, settings, files=files)
        found = ready.check_page(page) if rule.needs <= met_by(page) else ()
        return Report(source, shown=tuple(sorted(found, key=_order)))

    findings = check(source).shown
    if isinstance(example, Good):
        if marked:
            raise BadRule(f"{rule.name}: a good example has marks {OPEN} {CLOSE}:\n  {example.html}")
        if findings:
            raise _wrong(rule, example, "is good, but is reported", "nothing", _shown(html, findings))
        return
    if not marked:
        raise BadRule(f"{rule.name}: a bad example has no marks {OPEN} {CLOSE}:\n  {example.html}")
    for finding in findings:
        if finding.rule != rule.name:
            raise BadRule(f"{rule.name}: made a finding of the rule {finding.rule}:\n  {example.html}")
    if [each.where for each in findings] != marked:
        raise _wrong(rule, example, "is reported in other places", example.html, _shown(html, findings))
    if findings[0].message != example.says:
        raise _wrong(rule, example, "says something else", example.says, findings[0].message)
    _check_fix(rule, example, mend(source, check, lambda *_: True), check)


def _check_fix(rule: type[Rule[Any]], example: Bad, result: FixResult, check: Any) -> None:
    if result.refused:
        raise _wrong(rule, example, "has a fix that was refused", "a fix", result.refused[0].why)
    if example.fixed is None:
        if result.changed:
            raise _wrong(rule, example, "does not say what it is when fixed", "no fix", result.text)
        return
    if result.text != example.fixed:
        raise _wrong(rule, example, "is fixed otherwise", example.fixed, result.text)
    if result.report.shown:
        left = _shown(result.text, result.report.shown)
        raise _wrong(rule, example, "is still reported when fixed", example.fixed, left)
    if mend(result.after, check, lambda *_: True).changed:
        raise _wrong(rule, example, "changes again when fixed twice", example.fixed, "another page")


def _order(finding: Finding) -> tuple[Span, str]:
    return finding.where, finding.message


def _wrong(rule: type[Rule[Any]], example: Good | Bad, what: str, expected: str, came: str) -> BadRule:
    return BadRule(f"{rule.name}: an example {what}.\n  {example.html}\nexpected:\n  {expected}\ncame:\n  {came}")


def _shown(html: str, findings: tuple[Finding, ...]) -> str:
    """The HTML with marks round what was reported, and what was said."""
    marks = [(each.where.start, 1, OPEN) for each in findings] + [(each.where.end, 0, CLOSE) for each in findings]
    for at, _, mark in sorted(marks, reverse=True):
        html = html[:at] + mark + html[at:]
    return "\n  ".join([html, *(f"{each.where.start}-{each.where.end}: {each.message}" for each in findings)])
