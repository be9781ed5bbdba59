"""CSS selectors for places of a page: how a program that has the rendered page finds the element again."""

from __future__ import annotations

import re
from bisect import bisect_right

from linter.model.source import Source
from linter.model.spans import Span
from linter.reading.html.tree import Element, tree_as_written

_IDENTIFIER = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)


class Selectors:
    """The selectors of one page. All its tags are placed for them, so make one only where something was found."""

    def __init__(self, source: Source) -> None:
        self._tree = tree_as_written(source)
        self._starts, self._elements = self._tree.begun()

    def at(self, where: Span) -> str:
        """The selector of the innermost element that holds a place, or empty."""
        number = bisect_right(self._starts, where.start) - 1
        element: Element | None = self._elements[number] if number >= 0 else None
        while element is not None and not self._holds(element, where):
            element = element.getparent()
        return _selector(element) if element is not None else ""

    def _holds(self, element: Element, where: Span) -> bool:
        return self._tree.start_tag(element) is not None and self._tree.element_span(element).covers(where)


def _selector(element: Element) -> str:
    steps: list[str] = []
    at: Element | None = element
    while at is not None and isinstance(at.tag, str) and at.tag not in ("html", "body"):
        name = at.get("id") or ""
        if _IDENTIFIER.fullmatch(name):
            steps.append(f"#{name}")
            break
        if not _IDENTIFIER.fullmatch(at.tag):
            return ""
        before = sum(1 for other in at.itersiblings(at.tag, preceding=True))
        steps.append(f"{at.tag}:nth-of-type({before + 1})")
        at = at.getparent()
    return " > ".join(reversed(steps))
