"""The tree's elements and the source's start tags side by side: which tag is whose."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy
from linter.reading.html.start_tags import StartTags

_IMPLIED = frozenset({"html", "head", "body", "tbody", "colgroup", "tr", "p"})
_WINDOW, _GRAM, _STRIDE = 48, 4, 16  # tags passed over at most, that must agree behind them, that are taken at once
_AHEAD = 2 * (_WINDOW + _GRAM)  # tags that the walk looks at
_WHOLE_PAGE = {name: lazy(rf"<{name}[\s/>]", re.I) for name in ("html", "head", "body")}


def unwritten(text: str) -> frozenset[str]:
    """Which of html, head and body a source does not write: a parser makes them round every fragment."""
    return frozenset(name for name, tag in _WHOLE_PAGE.items() if not tag.search(text))


def align(
    names: list[str], source: StartTags, places: list[int], j: int, wanted: int, unwritten: frozenset[str]
) -> int:
    """For each tree element up to one, in document order, the index of its start tag, or -1 if the parser implied it.

    Both lists are walked together; where they part (an implied or a dropped tag) they meet again at the
    nearest place where the next names agree. What is ``unwritten`` has no tag. Time is linear. Returns the tag to go
    on from.
    """
    tags = source.names
    i = len(places)
    while i <= wanted:
        source.read(j + _AHEAD)
        if j >= len(tags):
            places += [-1] * (len(names) - i)
            break
        if names[i : i + _STRIDE] == tags[j : j + _STRIDE]:
            count = min(_STRIDE, len(names) - i, len(tags) - j)
            places += range(j, j + count)
            i += count
            j += count
            continue
        if names[i] in unwritten:
            places.append(-1)
            i += 1
            continue
        if names[i] == tags[j]:
            places.append(j)
            i += 1
            j += 1
            continue
        di, dj = _meeting(names, tags, i, j)
        di = min(di, len(names) - i)
        places += [-1] * di
        i += di
        j += dj
    return j


def _meeting(names: list[str], tags: list[str], i: int, j: int) -> tuple[int, int]:
    """How many names and tags to pass over so that both lists agree again."""
    for total in range(1, 2 * _WINDOW):
        hit: tuple[int, int] | None = None
        for di in range(max(0, total - _WINDOW), min(total, _WINDOW) + 1):
            dj = total - di
            ahead, there = names[i + di : i + di + _GRAM], tags[j + dj : j + dj + _GRAM]
            length = min(len(ahead), len(there))
            at_end = i + di + length == len(names) or j + dj + length == len(tags)
            if length and ahead[:length] == there[:length] and (length == _GRAM or at_end):
                hit = (di, dj)
                if di and names[i] in _IMPLIED:
                    break
        if hit:
            return hit
    return 1, 1
