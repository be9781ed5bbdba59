"""The running text of XML vocabularies as HTML: their paragraphs, headings and emphasis, and figures for pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from linter.reading.formats.sourced import Part, Sourced, joined
from linter.reading.formats.xml_elements import Element
from linter.reading.formats.xml_text import text_of

Special = Mapping[str, Callable[[Element], Sourced]]
_SAME = frozenset({
    "p", "a", "em", "strong", "b", "i", "q", "br", "hr", "ol", "ul", "li", "dl", "dt", "dd", "blockquote", "table",
    "tr", "td", "th", "thead", "tbody", "caption", "pre", "sub", "sup", "h1", "h2", "h3", "h4", "h5", "h6", "figure",
    "figcaption", "img", "div", "span", "section", "cite", "u", "small",
})  # fmt: skip
_OTHERS = {"hl1": "h2", "hl2": "h3", "bq": "blockquote", "block": "div", "hedline": "div"}
_EMPTY = frozenset({"br", "hr", "img"})
_KEPT = ("href", "src", "alt", "class", "lang", "title")


def markup(element: Element, special: Special) -> Sourced:
    """What stands in an element, as HTML; ``special`` are the elements that are written in a way of their own."""
    return joined(_within(element, special))


def _within(element: Element, special: Special) -> Iterator[Part]:
    at = element.inner
    for child in element.children:
        yield text_of(element.extract, at, child.start).escaped()
        yield from _one(child, special)
        at = child.end
    yield text_of(element.extract, at, element.inner_end).escaped()


def _one(element: Element, special: Special) -> Iterator[Part]:
    if write := special.get(element.name):
        yield write(element)
    else:
        yield from _tagged(element, special)


def tagged(element: Element, special: Special) -> Sourced:
    """An element itself, as HTML, with what stands in it."""
    return joined(_tagged(element, special))


def _tagged(element: Element, special: Special) -> Iterator[Part]:
    tag = element.name if element.name in _SAME else _OTHERS.get(element.name, "")
    if not tag:  # a name, a place, a date: its words alone
        yield from _within(element, special)
        return
    yield f"<{tag}"
    for name in _KEPT:
        if (value := element.attribute(name)) or (name == "alt" and tag == "img" and element.has(name)):
            yield from (f' {name}="', value.escaped(), '"')
    yield ">"
    if tag not in _EMPTY:
        yield from _within(element, special)
        yield f"</{tag}>"
