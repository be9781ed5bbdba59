"""The empty paragraphs that browsers make of end tags without a paragraph: <p>One<div>Two</div></p>.

Our parser drops them, so the paragraphs behind them have another number. Source: the HTML standard, "in body", an end
tag whose tag name is "p".
"""

from __future__ import annotations

from collections import defaultdict
from itertools import islice

from linter.reading.html.tokenizer import VOID, tokens

# Start tags in front of which an open paragraph ends.
_ENDS_P = frozenset(
    (
        *("address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset"),
        *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr"),
        *("main", "menu", "nav", "ol", "p", "pre", "listing", "search", "section", "summary", "table", "ul"),
        *("li", "dd", "dt"),
    )
)
# What the end of a paragraph does not reach through. Source: the HTML standard, "has an element in button scope".
SCOPE = frozenset(("applet", "button", "caption", "html", "marquee", "object", "table", "td", "template", "th"))
_DEEPEST = 100  # open elements that are looked at
_NO_END = VOID | {"frame"}


def empty_paragraphs(text: str, stop: int) -> dict[int, list[int]]:
    """Where such end tags stand in front of ``stop``, in order, by where the element begins that holds them, -1 outside
    all."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    opened: list[tuple[str, int]] = []
    for token in tokens(text):
        if token.start() >= stop:
            break
        if (name := token["start_name"]) is not None:
            name = name.lower()
            if name in _ENDS_P:
                _end_paragraph(opened)
            if name not in _NO_END and not token[0].endswith("/>"):
                opened.append((name, token.start()))
        elif (name := token["end_name"]) is not None:
            name = name.lower()
            if name == "p":
                if not _end_paragraph(opened):
                    found[opened[-1][1] if opened else -1].append(token.start())
            elif name in (each for each, _ in islice(reversed(opened), _DEEPEST)):
                while opened.pop()[0] != name:
                    pass
    return found


def _end_paragraph(opened: list[tuple[str, int]]) -> bool:
    """End the open paragraph, where one is in scope."""
    for number in range(len(opened) - 1, max(-1, len(opened) - _DEEPEST), -1):
        name = opened[number][0]
        if name == "p":
            del opened[number:]
            return True
        if name in SCOPE:
            return False
    return False
