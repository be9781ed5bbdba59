"""Finds where somebody wrote into the page that a rule may be broken: comments and attributes."""

from __future__ import annotations

import re

from linter.model import Allow
from linter.pages.scan import element_end
from linter.pages.tree import Element, Tree
from linter.spans import Span

_COMMENT = re.compile(r"^\s*cutline:\s*(allow(?:-page)?)\b\s*(.*?)\s*$", re.S)
_ATTRIBUTES = ("data-cutline-allow", "data-cutline-allow-page")


def find_allows(tree: Tree) -> tuple[Allow, ...]:
    """Every allow of the page, in order.

    A comment ``<!-- cutline: allow RULE, RULE -- reason -->`` covers the element behind it, or, where none
    follows, the element it stands in; ``allow-page`` covers the page. The attribute ``data-cutline-allow``
    covers its element.
    """
    if "cutline" not in tree.text:
        return ()
    found = []
    for element in tree.root.iter():
        if isinstance(element.tag, str):
            for name in _ATTRIBUTES:
                value = element.get(name)
                if value is not None:
                    covers = None if name.endswith("page") else _whole(tree, element)
                    found.append(_allow(value, tree.tag_span(element), covers))
        elif (hit := _COMMENT.match(element.text or "")) is not None:
            found.append(_from_comment(tree, element, hit))
    found.sort(key=lambda allow: allow.where)
    return tuple(found)


def _from_comment(tree: Tree, comment: Element, hit: re.Match[str]) -> Allow:
    where = _comment_span(tree, comment)
    if hit.group(1) == "allow-page":
        return _allow(hit.group(2), where, None)
    beside = comment.getnext()
    while beside is not None and not isinstance(beside.tag, str):
        beside = beside.getnext()
    if beside is None or (comment.tail or "").strip():
        beside = comment.getparent()
    return _allow(hit.group(2), where, _whole(tree, beside) if beside is not None else where)


def _comment_span(tree: Tree, comment: Element) -> Span:
    """Where the comment stands: comments of one wording are told apart by their order."""
    marks = [m.start() for m in re.finditer(re.escape(f"<!--{comment.text}"), tree.text)]
    same = [c for c in tree.root.iter() if not isinstance(c.tag, str) and c.text == comment.text]
    number = same.index(comment)
    if number >= len(marks):
        return Span(0, 0)
    start = marks[number]
    end = tree.text.find("-->", start)
    return Span(start, end + 3 if end >= 0 else len(tree.text))


def _allow(value: str, where: Span, covers: Span | None) -> Allow:
    rules, _, reason = value.partition("--") if " -- " in f" {value} " else (value, "", "")
    names = tuple(name for name in re.split(r"[\s,]+", rules.strip()) if name)
    return Allow(names, " ".join(reason.split()), where, covers)


def _whole(tree: Tree, element: Element) -> Span:
    tag = tree.start_tag(element)
    if tag is None:
        return tree.tag_span(element)
    return Span(tag.start, element_end(tree.text, tag))
