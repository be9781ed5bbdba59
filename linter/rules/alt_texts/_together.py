"""What is to be said of three and more alternative texts in the same words, as one finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from linter.model.finding import Finding, Related
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.rules.rule import Options, Rule

_MANY = 3  # from so many on an editor reads one sentence and a list
_QUOTED = lazy(r"“[^”]*”")


def together(rule: Rule[Options], found: Iterable[Finding], page: Page) -> Iterator[Finding]:
    """The findings of a rule; those that differ in the quoted words alone as one at the first, the others related.

    One that an element of the page allows is told by itself, so that the allow counts for it alone.
    """
    alike: dict[tuple[object, ...], list[Finding]] = {}
    *allowed, open_ones = rule.allowed_apart(found, lambda each: each.where, page)
    yield from (each for group in allowed for each in group)
    for each in open_ones:
        alike.setdefault((_QUOTED.sub("", each.message), each.level, each.sure, each.fix is None), []).append(each)
    for first, *others in alike.values():
        if len(others) + 1 < _MANY or first.fix is not None:
            yield from (first, *others)
            continue
        again = tuple(Related(each.where, "again", again=True) for each in others)
        told = f"{first.message} So it is in {len(others)} more."
        yield replace(first, message=told, related=(*again, *first.related))
