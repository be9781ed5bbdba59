"""Decides which findings somebody has allowed, and which allows cover nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.page import Allow
from linter.model.report import Allowed, IdleAllow
from linter.model.spans import Span, Spans
from linter.model.suggestions import nearest

_EVERYWHERE = Span(0, 1 << 40)  # what an allow of the whole page covers


class Sorted(NamedTuple):
    """Findings apart: those that stand, those that are allowed; and the allows nothing needed."""

    standing: tuple[Finding, ...]
    allowed: tuple[Allowed, ...]
    idle: tuple[IdleAllow, ...]


def sort_out(
    findings: Iterable[Finding],
    on_page: Sequence[Allow],
    in_settings: Sequence[Allow],
    *,
    known: Collection[str],
    ran: Collection[str],
) -> Sorted:
    """Take the allowed findings out. The page's own allows come first, then those of the settings.

    ``known`` are the names of all rules, ``ran`` of those that checked this page to the end: an allow for a
    rule that is off is not idle. Nor is one in the settings, which speaks of many pages.
    """
    standing: list[Finding] = []
    allowed: list[Allowed] = []
    needed: set[tuple[int, str]] = set()
    allows = [*on_page, *in_settings]
    by_rule: dict[str, list[int]] = {}
    for at, allow in enumerate(allows):
        for rule in dict.fromkeys(allow.rules):
            by_rule.setdefault(rule, []).append(at)
    filed = {rule: Spans(allows[at].covers or _EVERYWHERE for at in there) for rule, there in by_rule.items()}
    for finding in findings:
        near = filed[finding.rule].touching(finding.where) if finding.rule in filed else ()
        touching = (by_rule[finding.rule][number] for number in near)
        covering = [at for at in touching if _covers(allows[at], finding)]
        needed.update((at, finding.rule) for at in covering)
        if covering:
            allowed.append(Allowed(finding, allows[covering[0]]))
        else:
            standing.append(finding)
    idle: list[IdleAllow] = []
    for at, allow in enumerate(on_page):
        if not allow.rules:
            idle.append(IdleAllow(allow, "This allow names no rule: write the rule's name after the word allow."))
        for rule in allow.rules:
            if rule not in known:
                idle.append(IdleAllow(replace(allow, rules=(rule,)), _unknown(rule, known)))
            elif rule in ran and (at, rule) not in needed:
                message = f"This allow is idle: {rule} reports nothing here."
                idle.append(IdleAllow(replace(allow, rules=(rule,)), message))
    return Sorted(tuple(standing), tuple(allowed), tuple(idle))


def _covers(allow: Allow, finding: Finding) -> bool:
    return allow.covers is None or allow.covers.covers(finding.where)


def _unknown(rule: str, known: Collection[str]) -> str:
    near = nearest(rule, known)
    return f'This allow is idle: there is no rule "{rule}"' + (f'; did you mean "{near}"?' if near else ".")
