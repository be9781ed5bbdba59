"""The documents of Ghost's two editors, Lexical and Mobiledoc, as HTML: their paragraphs and cards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.model.lazy_regex import lazy
from linter.reading.formats.json_values import every, get, read_json, said, words
from linter.reading.formats.sourced import NOTHING, Part, Sourced, joined
from linter.reading.formats.story import figure, paragraph

_FORMATS = ((1, "strong"), (2, "em"))  # bits of a Lexical text's format
_CONTAINERS = {"paragraph": "p", "quote": "blockquote", "aside": "blockquote", "listitem": "li", "list": "ul"}
_TAG = lazy(r"[a-z][a-z0-9]{0,9}")
_MARKUPS = frozenset({"a", "b", "code", "em", "i", "s", "strong", "sub", "sup", "u"})
# Of Markdown what Ghost's card is used for: paragraphs, headings and pictures; all else stays as it was typed.
_BLOCK = lazy(r"[^\n]+(?:\n[^\n]+)*")
_MARKDOWN_PICTURE = lazy(r"!\[([^\]\n]*)\]\((\S+?)(?:\s+\"([^\"]*)\")?\)")


def lexical(text: Sourced) -> Sourced:
    """The HTML of a Lexical document, which is a string of JSON; nothing where it is none."""
    return joined(_nodes(get(_read(text), "root")))


def mobiledoc(text: Sourced) -> Sourced:
    """The HTML of a Mobiledoc document, which is a string of JSON; nothing where it is none."""
    whole = _read(text)
    return joined([part for section in every(whole, "sections") for part in _section(whole, section)])


def _read(text: Sourced) -> Any:
    try:
        return read_json(text) if text else None
    except ValueError:
        return None


def _nodes(node: Any) -> Iterator[Part]:
    for each in every(node, "children"):
        yield from _node(each)


def _node(node: Any) -> Iterator[Part]:
    kind = words(node, "type").removeprefix("extended-")
    if kind == "text":
        tags = [tag for bit, tag in _FORMATS if isinstance(size := get(node, "format"), int) and size & bit]
        yield from (f"<{tag}>" for tag in tags)
        yield said(get(node, "text")).escaped()
        yield from (f"</{tag}>" for tag in reversed(tags))
    elif kind == "linebreak":
        yield "<br>"
    elif kind == "link":
        yield from ('<a href="', said(get(node, "url")).escaped(), '">', *_nodes(node), "</a>")
    elif kind in _CONTAINERS or kind == "heading":
        asked = words(node, "tag")
        tag = asked if kind in ("heading", "list") and _TAG.fullmatch(asked) else _CONTAINERS.get(kind, "h2")
        yield from (f"<{tag}>", *_nodes(node), f"</{tag}>\n")
    elif (card := _card(kind, node)) is not None:
        yield card
    else:
        yield from _nodes(node)


def _section(whole: Any, section: Any) -> Iterator[Part]:
    kind = get(section, 0)
    if kind == 10:
        name, payload = (get(whole, "cards", get(section, 1), number) for number in (0, 1))
        yield _card(str(name), payload) or NOTHING
        return
    tag = words(section, 1)
    if not _TAG.fullmatch(tag) or kind not in (1, 3):
        return
    yield f"<{tag}>"
    for row in every(section, 2) if kind == 3 else ():
        yield from ("<li>", *_markers(whole, row), "</li>")
    if kind == 1:
        yield from _markers(whole, get(section, 2))
    yield f"</{tag}>\n"


def _markers(whole: Any, row: Any) -> Iterator[Part]:
    """The words of a section: each with the markups it opens, and how many it closes behind itself."""
    open_: list[str] = []
    for marker in row if isinstance(row, list) else ():
        for number in every(marker, 1):
            tag, attributes = (get(whole, "markups", number, at) for at in (0, 1))
            tag = str(tag) if tag in _MARKUPS else "span"
            open_.append(tag)
            link = get(attributes, 1) if tag == "a" and get(attributes, 0) == "href" else None
            yield from (f"<{tag}", *((' href="', said(link).escaped(), '"') if link else ()), ">")
        if get(marker, 0) == 0:
            yield said(get(marker, 3)).escaped()
        closes = get(marker, 2)
        for _ in range(min(closes, len(open_)) if isinstance(closes, int) else 0):
            yield f"</{open_.pop()}>"


def _card(kind: str, card: Any) -> Sourced | None:
    """A card as its readers see it; None for one that holds neither pictures nor running text."""
    if kind in ("image", "gallery"):
        pictures = every(card, "images") if kind == "gallery" else [card]
        shown = [_picture(each) for each in pictures]
        below = said(get(card, "caption")) if kind == "gallery" else NOTHING
        if not below:
            return joined(shown)
        return joined(["<figure>", *shown, "<figcaption>", below, "</figcaption></figure>\n"])
    if kind == "html":
        return said(get(card, "html"))
    if kind in ("markdown", "card-markdown"):
        return _markdown(said(get(card, "markdown")))
    return None


def _picture(card: Any) -> Sourced:
    return figure(said(get(card, "src")), alt=said(get(card, "alt")), caption=said(get(card, "caption")))


def _markdown(text: Sourced) -> Sourced:
    """Paragraphs, headings and pictures of Markdown; what is HTML in it stays HTML."""
    parts: list[Sourced] = []
    for hit in _BLOCK.finditer(text.text):
        block = text.cut(*hit.span())
        picture = _MARKDOWN_PICTURE.fullmatch(block.text.strip())
        stripped = block.stripped()
        if picture:
            parts.append(figure(stripped.cut(*picture.span(2)), alt=stripped.cut(*picture.span(1))))
        elif stripped.text.startswith("<"):
            parts.append(block)
        else:
            level = len(stripped.text) - len(stripped.text.lstrip("#"))
            heading = 0 < level < 7 and stripped.text[level : level + 1] == " "
            parts.append(paragraph(stripped.cut(level).stripped(), f"h{level}") if heading else paragraph(stripped))
    return joined(parts)
