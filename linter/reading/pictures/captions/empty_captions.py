"""Tells whether a caption element is empty, and whether it could be taken out without a reader seeing it."""

from __future__ import annotations

from html import unescape
from typing import Literal, TypeAlias

from linter.model.lazy_regex import lazy
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures.class_names import split
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.text_runs import MARKS

# Elements that show nothing of their own: neither a box, nor a mark, nor what another file or a script holds.
_PLAIN = frozenset(
    {
        *("a", "abbr", "b", "bdi", "bdo", "big", "br", "center", "cite", "code", "data", "dfn", "div", "em", "font"),
        *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "i", "ins", "kbd", "label", "mark", "p", "s", "samp"),
        *("section", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    }
)
_HARMLESS = frozenset({"align", "class", "dir", "lang"})  # a style may paint, another attribute be a script's handle
_VOID = frozenset({"br", "wbr"})
# A style sheet of the page itself that paints captions, by their tag or class, or a script in it that fetches them.
_PAINTED = lazy(r"(?i)caption[^{}<>]{0,200}:(?:before|after|empty)\b|[.$]\w*\(\s*[\"'`][^\"'`<>\n]{0,200}caption")
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
    tags = _TAG.findall(whole[1])
    if not _balanced(tags):
        return "more"  # what is opened here and not closed goes on behind the caption
    plain = all(map(_BARE_TAG.fullmatch, tags)) and set(caption.keys()) <= _HARMLESS and _says_caption(caption)
    blank = not words.strip(" \t\r\n\f\xa0\u200b\ufeff")
    return "nothing" if plain and blank and not _is_painted(tree) else "marks"


def _is_painted(tree: Tree) -> bool:
    """Whether a style sheet of the page itself paints captions, or a script in it may fill them."""
    if tree.paints_captions is None:
        tree.paints_captions = _PAINTED.search(tree.text) is not None
    return tree.paints_captions


def _balanced(tags: list[str]) -> bool:
    """Whether each tag is closed by one of its own, in order."""
    still: list[str] = []
    for tag in tags:
        name = tag.strip("</>").split()[0].rstrip("/").lower()
        if name in _VOID:
            continue
        if not tag.startswith("</"):
            still.append(name)
        elif not still or still.pop() != name:
            return False
    return not still


def _says_caption(caption: Element) -> bool:
    """Whether its class names say caption and nothing else that a style sheet or a script may be waiting for."""
    tokens = (caption.get("class") or "").split()
    return all(not token.startswith("js") and not split(token).isdisjoint(class_words("caption")) for token in tokens)
