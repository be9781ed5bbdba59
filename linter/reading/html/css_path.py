"""CSS selectors for places of a page: how a program that has the rendered page finds the element again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, takewhile, zip_longest

from lxml import etree

from linter.model.source import Source
from linter.model.spans import Span
from linter.reading.html.stray_ends import SCOPE, empty_paragraphs
from linter.reading.html.tree import Element, tree_as_written

# Of a table; each ends a tbody but tr.
_PARTS = ("tr", "tbody", "thead", "tfoot", "caption", "colgroup", "col")
# Blocks of HTML 5 that end an open paragraph in a browser, and not for our parser.
_ENDS_P = frozenset(
    (
        *("article", "aside", "details", "dialog", "figcaption", "figure", "footer", "header", "hgroup", "main", "nav"),
        *("search", "section", "summary", "table"),
    )
)
# What may stand in each part of a table; browsers put all else in front of the table. Source: the HTML standard, "in
# table", "in table body" and "in row" insertion modes.
_ROWS = frozenset(("tr", "td", "th", "script", "style", "template", "form"))
_IN_TABLE = {
    "table": _ROWS | {"caption", "colgroup", "col", "thead", "tbody", "tfoot"},
    **dict.fromkeys(("thead", "tbody", "tfoot", "tr"), _ROWS),
}
_EVERY_ID = etree.XPath("descendant-or-self::*/@id", smart_strings=False)
_PAGE = re.compile(r"<(?:!doctype|head)(?=[\s>])", re.I)  # the tags of html and body may be left out
_IDENTIFIER = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)


class Selectors:
    """The selectors of one page. Its tags are placed for them, so make one only where something was found."""

    def __init__(self, source: Source) -> None:
        self._tree = tree_as_written(source)
        self._empty: dict[int, list[int]] = {}
        self._empty_sought = 0  # as far as which offset they were looked for
        root = self._tree.root  # the parser finds by name what few elements are: to ask each takes ten times as long
        self._ids = Counter(map(str.lower, _EVERY_ID(root)))
        self._parted = {p for block in root.iter(*_ENDS_P) if (p := _paragraph(block)) is not None}
        apart = chain(*(box.iterchildren("*") for box in root.iter(*_IN_TABLE)), root.iter("form"))
        self._parted |= {table for element in apart if (table := _fostered_from(element)) is not None}

    def at(self, where: Span) -> str:
        """The selector of the innermost element that holds a place, or empty.

        Where a block stands in a paragraph, which browsers end there, or something in a table outside its cells, which
        they put in front of it, the next element out of what differs from theirs.
        """
        element = self._tree.last_begun(where.start)
        while element is not None and not self._holds(element, where):
            element = element.getparent()
        while element is not None and self._differs(element):
            element = element.getparent()
        return self._selector(element) if element is not None else ""

    def _differs(self, element: Element) -> bool:
        """True where a browser has it elsewhere: in or behind a paragraph that a block ends, or such a table."""
        at: Element | None = element if self._parted else None
        while at is not None and not self._is_known_by_id(at):
            if at in self._parted or any(other in self._parted for other in at.itersiblings(preceding=True)):
                return True
            at = at.getparent()
        return False

    def _is_known_by_id(self, element: Element) -> bool:
        name = element.get("id") or ""
        return _IDENTIFIER.fullmatch(name) is not None and self._ids[name.lower()] == 1

    def _holds(self, element: Element, where: Span) -> bool:
        return self._tree.start_tag(element) is not None and self._tree.element_span(element).covers(where)

    def _selector(self, element: Element) -> str:
        steps: list[str] = []
        at: Element | None = element
        while at is not None and isinstance(at.tag, str) and at.tag not in ("html", "body"):
            if self._is_known_by_id(at):
                steps.append(f"#{at.get('id')}")
                break
            if not _IDENTIFIER.fullmatch(at.tag):
                return ""
            parent = at.getparent()
            if at.tag in ("tr", "tbody") and parent is not None and parent.tag == "table":
                steps += _within_table(at)
            else:
                before = sum(1 for other in at.itersiblings(at.tag, preceding=True))
                before += self._made_before(at) if at.tag == "p" else 0
                steps.append(f"{at.tag}:nth-of-type({before + 1})")
            at = parent
        if steps and at is not None and at.tag == "body" and self._is_whole_page(at):
            steps.append("body")  # else the second p of any box before it might be meant
        return " > ".join(reversed(steps))

    def _is_whole_page(self, body: Element) -> bool:
        """False for a fragment: nobody knows in which box of a page it is shown."""
        written = any(self._tree.start_tag(each) is not None for each in (body, *body.iterancestors()))
        return written or _PAGE.search(self._tree.text, 0, 4096) is not None

    def _made_before(self, paragraph: Element) -> int:
        """How many empty paragraphs a browser makes among those before one."""
        tag, box = self._tree.start_tag(paragraph), self._tree.start_tag(paragraph.getparent())
        if tag is not None and tag.start > self._empty_sought:
            self._empty_sought = len(self._tree.text) if self._empty_sought else tag.start
            self._empty = empty_paragraphs(self._tree.text, self._empty_sought)
        there = self._empty.get(box.start if box is not None else -1, [])
        return sum(at < tag.start for at in there) if tag is not None else 0


def _paragraph(block: Element) -> Element | None:
    """The open paragraph that a browser ends where the block begins."""
    for at in block.iterancestors():
        if at.tag == "p":
            return at
        if at.tag in SCOPE:
            return None
    return None


def _fostered_from(element: Element) -> Element | None:
    """The table in front of which a browser puts an element that stands in it and in none of its cells."""
    at = element.getparent()
    if at is None or (
        element.tag in _IN_TABLE.get(at.tag, (element.tag,)) and not (element.tag == "form" and len(element))
    ):
        return None
    while at is not None and at.tag != "table":
        at = at.getparent()
    hidden = element.tag == "input" and (element.get("type") or "").lower() == "hidden"
    return None if hidden else at


def _within_table(part: Element) -> list[str]:
    """The steps to a tbody, or to a row outside one: browsers put a tbody round rows that follow one another."""
    tags = [part.tag, *(other.tag for other in part.itersiblings(preceding=True) if other.tag in _PARTS)]
    rows = len(list(takewhile("tr".__eq__, tags)))
    bodies = tags.count("tbody") + sum(tag == "tr" != above for tag, above in zip_longest(tags, tags[1:]))
    body = f"tbody:nth-of-type({bodies})"
    return [f"tr:nth-of-type({rows})", body] if rows else [body]
