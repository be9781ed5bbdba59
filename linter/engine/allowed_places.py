"""A fault that stands in several places, in some of which the page allows it: told, and mended, in the others alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from linter.model.finding import Finding
from linter.model.page import Allow
from linter.model.spans import Span, Spans


def parted(found: Iterable[Finding], allows: Sequence[Allow]) -> Iterator[Finding]:
    """The findings; one with several places, of which elements with an allow hold some, is parted in two and more.

    It stands at the first place that is not allowed, and each that is has one of its own, without a fix. Where none is
    allowed, or one element holds them all, it stays as it is.
    """
    covers: dict[str, list[Span]] = {}
    for allow in allows:
        for rule in allow.rules if allow.covers is not None else ():
            covers.setdefault(rule, []).append(allow.covers or Span(0, 0))
    filed = {rule: Spans(spans) for rule, spans in covers.items()}
    for each in found:
        if each.rule in filed and any(place.again for place in each.related):
            yield from _parted(each, covers[each.rule], filed[each.rule])
        else:
            yield each


def _parted(finding: Finding, covers: Sequence[Span], filed: Spans) -> Iterator[Finding]:
    def allowed(where: Span) -> bool:
        return any(covers[number].covers(where) for number in filed.touching(where))

    places = [finding.where, *(each.where for each in finding.related if each.again)]
    standing = [where for where in places if not allowed(where)]
    whole = Span(min(places).start, max(where.end for where in places))
    if len(standing) == len(places) or allowed(whole):
        yield finding
        return
    others = tuple(each for each in finding.related if not each.again)
    if standing:
        again = tuple(each for each in finding.related if each.again and each.where in standing[1:])
        edits = tuple(edit for edit in finding.fix.edits if not allowed(edit.span)) if finding.fix else ()
        fix = replace(finding.fix, edits=edits) if finding.fix and (edits or not finding.fix.edits) else None
        yield replace(finding, where=standing[0], related=(*again, *others), fix=fix)
    for where in places:
        if where not in standing:
            yield replace(finding, where=where, related=others, fix=None)
