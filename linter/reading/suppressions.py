"""Finds where somebody wrote into the page that a rule may be broken: comments and attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TypeAlias

from linter.model.lazy_regex import lazy
from linter.model.page import Allow
from linter.model.spans import Span
from linter.reading.html.tree import Element, Tree

_COMMENT = lazy(r"^\s*cutline:\s*(allow(?:-page)?)\b\s*(.*?)\s*$", re.S)
_IN_SOURCE = lazy(r"<!--((?:[^-]|-(?!->))*+)(?:-->|\Z)")
_Behind: TypeAlias = dict[Element, Element | None]  # the element behind each comment that was passed over
_ATTRIBUTES = ("data-cutline-allow", "data-cutline-allow-page")


def find_allows(tree: Tree) -> tuple[Allow, ...]:
    """Every allow of the page, in order.

    A comment ``<!-- cutline: allow RULE, RULE -- reason -->`` covers the element behind it, or, where none
    follows, the element it stands in; ``allow-page`` covers the page. The attribute ``data-cutline-allow``
    covers its element.
    """
    if not tree.has_allows:
        return ()
    found = []
    comments = _comment_spans(tree)
    behind: _Behind = {}
    for element in _everything(tree.root):
        if isinstance(element.tag, str):
            for name in _ATTRIBUTES:
                value = element.get(name)
                if value is not None:
                    covers = None if name.endswith("page") else tree.element_span(element)
                    found.append(_allow(value, tree.tag_span(element), covers))
        elif (hit := _COMMENT.match(element.text or "")) is not None:
            said = "".join((element.text or "").split())
            where = next((span for words, span in comments if words == said), Span(0, 0))
            found.append(_from_comment(tree, element, hit, where, behind))
    found.sort(key=lambda allow: allow.where)
    return tuple(found)


def _everything(root: Element) -> Iterator[Element]:
    """Elements and comments in order: the parser keeps beside the root what stands outside the html element."""
    return chain(reversed([*root.itersiblings(preceding=True)]), root.iter(), root.itersiblings())


def _from_comment(tree: Tree, comment: Element, hit: re.Match[str], where: Span, behind: _Behind) -> Allow:
    if hit.group(1) == "allow-page":
        return _allow(hit.group(2), where, None)
    beside = _element_behind(tree, comment, behind)
    if beside is None:
        beside = comment.getparent()
    return _allow(hit.group(2), where, tree.element_span(beside) if beside is not None else where)


def _element_behind(tree: Tree, comment: Element, behind: _Behind) -> Element | None:
    """The element behind a comment with no words between; where the parser made it up, the first that it holds.

    It is the same for all comments in front of it: ``behind`` knows what was found, so that each is passed over once.
    """
    passed = []
    at, found = comment, None
    while at is not None and at not in behind:
        if not isinstance(at.tag, str):
            passed.append(at)
            words, at = at.tail, at.getnext()
        elif tree.start_tag(at) is not None:
            found = at
            break
        else:
            words, at = at.text, next(iter(at), None)
        if (words or "").strip():
            break
    else:
        found = behind.get(at)
    behind.update(dict.fromkeys(passed, found))
    return found


def _comment_spans(tree: Tree) -> Iterator[tuple[str, Span]]:
    """The words of each comment of ours in the source, white space left out, in order; some may stand in scripts."""
    for hit in _IN_SOURCE.finditer(tree.text):
        if _COMMENT.match(hit.group(1)):
            yield "".join(hit.group(1).split()), Span(*hit.span())


def _allow(value: str, where: Span, covers: Span | None) -> Allow:
    rules, _, reason = value.partition("--") if " -- " in f" {value} " else (value, "", "")
    names = tuple(name for name in re.split(r"[\s,]+", rules.strip()) if name)
    return Allow(names, " ".join(reason.split()), where, covers)
