"""Whether a fix would do harm: it reaches beyond what is reported, or the mended page is worse than it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import unescape

from linter.model.edits import Back, Places, clash, touch
from linter.model.finding import Finding, Fix
from linter.model.report import Report
from linter.model.source import Edit
from linter.model.spans import Span

_JOINTS = " \t\r\n\u00a0/|,;:·•–—-.()[]"


def beyond(finding: Finding, fix: Fix, text: str) -> str:
    """What is wrong with a fix's places, if anything; what joins the reported words to others is theirs."""
    if all(text[each.span.start : each.span.end] == each.new for each in fix.edits):
        return "it would change nothing."
    if any("\ufffd" in unescape(each.new) for each in fix.edits):
        return "it would write a letter that nobody can read."
    places = [finding.where, *(each.where for each in finding.related)]
    for at, edit in enumerate(fix.edits):
        start, end = edit.span
        if not 0 <= start <= end <= len(text):
            return "it names a place outside the page."
        near = [place for place in places if touch(place, edit.span)]
        outside = (text[start : max(start, a)] + text[min(end, b) : end] for a, b in near)
        if all(words.strip(_JOINTS) for words in outside):
            return "it reaches beyond the words that are reported."
        if any(clash(edit, other) for other in fix.edits[at + 1 :]):
            return "its own edits overlap."
    return ""


def harm(before: Report, after: Report, edits: Sequence[Edit], fixes: Sequence[tuple[Finding, Fix]]) -> str:
    """Why the page after is worse than before, or empty.

    A finding is an old one when the same rule reported the same place before, be it as one of several at which the
    same fault stands. One that a fix's own rule now
    reports elsewhere is borne with while that rule has fewer findings than it had. So is one of a rule that a fix says
    will tell the same fact ``then``, one for each such fix. Where all that was done is to put misread letters right,
    what other rules find of the words is no harm done to them.
    """
    then = Counter(fix.then for _, fix in fixes if fix.then)
    fixed = {finding.rule for finding, _ in fixes}
    restored = all(fix.restores for _, fix in fixes)
    if crashed := {each.rule for each in after.crashes} - {each.rule for each in before.crashes}:
        return f"it would make the rule {min(crashed)} crash."
    old, new = findings_of(before), findings_of(after)
    count_old = Counter(each.rule for each in old)
    count_new = Counter(each.rule for each in new)
    spans: dict[str, list[Span]] = {}
    for each in old:
        spans.setdefault(each.rule, []).extend((each.where, *(place.where for place in each.related if place.again)))
    known = {rule: Places(found) for rule, found in spans.items()}
    back = Back(edits)
    for each in new:
        places = known.get(each.rule)
        if places is not None and places.take(back.trace(each.where)):
            continue
        if then[each.rule] > 0:
            then[each.rule] -= 1
        elif restored and each.rule not in fixed:
            continue
        elif each.rule not in fixed or count_new[each.rule] >= count_old[each.rule]:
            return f"it would bring a new finding: {each.message} ({each.rule})"
    return ""


def findings_of(report: Report) -> list[Finding]:
    """All findings of a report, whether they are shown or not."""
    return [*report.shown, *(each.finding for each in report.allowed), *report.hidden]
