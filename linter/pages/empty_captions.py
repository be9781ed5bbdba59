"""Tells whether a caption element is empty, and whether it could be taken out without a reader seeing it."""

from __future__ import annotations

from html import unescape
from typing import Literal, TypeAlias

from linter.pages.slots import MARKS
from linter.pages.tree import Element, Tree
from linter.pattern import lazy

# Elements that show nothing of their own: neither a box, nor a mark, nor what another file or a script holds.
_PLAIN = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "big", "br", "center", "cite", "code", "data", "dfn", "div", "em", "font"),
        *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i", "ins", "kbd", "label", "mark", "p", "s", "samp"),
        *("section", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    }
)
_HARMLESS = frozenset({"align", "class", "dir", "lang", "style"})  # another attribute may be a script's handle
_TAGS = "|".join(sorted(_PLAIN))
_WHOLE = lazy(rf"(?i)<figcaption\b[^<>]*>((?:[^<>]|</?(?:{_TAGS})(?:\s[^<>]*)?/?>)*)</figcaption\s*>")
_TAG = lazy(r"<[^<>]*>")
_BARE_TAG = lazy(r"</?\w+\s*/?>")

Traces: TypeAlias = Literal["nothing", "marks", "more"]


def is_empty(caption: Element) -> bool:
    """True where the element holds neither words nor anything else that could be seen, or that a script may fill.

    A lone dash or full stop is no word.
    """
    if any(element.tag not in _PLAIN for element in caption.iterdescendants("*")):
        return False
    return not "".join(caption.itertext("*")).strip().strip(MARKS)


def traces(tree: Tree, caption: Element) -> Traces:
    """What an empty caption element would leave behind: "nothing", "marks" a reader may see, or "more".

    The source is asked, not the tree: a comment or what the parser passed over is somebody's. A class below the element
    may paint an icon, and an attribute of its own may be the handle of a script.
    """
    span = tree.element_span(caption)
    whole = _WHOLE.fullmatch(tree.text, span.start, span.end)
    words = unescape(_TAG.sub("", whole[1])) if whole else ""
    if whole is None or words.strip(MARKS + " \t\r\n\f\xa0"):
        return "more"
    bare = all(_BARE_TAG.fullmatch(tag) for tag in _TAG.findall(whole[1]))
    blank = not words.strip(" \t\r\n\f\xa0\u200b\ufeff")
    return "nothing" if bare and blank and set(caption.keys()) <= _HARMLESS else "marks"
