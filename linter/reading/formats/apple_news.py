"""Apple News Format: the components of an article, its pictures with the captions that stand in the article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.reading.formats.document import Document
from linter.reading.formats.json_values import every, get, said, words
from linter.reading.formats.sourced import NOTHING, Sourced, joined
from linter.reading.formats.story import document, figure, paragraph

_PICTURES = frozenset({"photo", "figure", "image", "portrait"})
_OF_A_PICTURE = ("caption", "photographer", "illustrator")
_HEADINGS = {f"heading{level}": f"h{level}" for level in range(1, 7)} | {"heading": "h2"}
_QUOTES = frozenset({"quote", "pullquote"})
_ROLES = frozenset({"title", "intro", "body", "byline", "author", *_PICTURES, *_OF_A_PICTURE, *_HEADINGS})


def is_one(value: Any) -> bool:
    """Whether a JSON value is an article of Apple News."""
    return isinstance(value, dict) and "version" in value and "layout" in value and any(
        words(each, "role") in _ROLES or every(each, "components") for each in every(value, "components")
    )  # fmt: skip


def stories(value: Any, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The article of a file."""
    components = list(_flat(value))
    heads = [said(get(each, "text")) for each in components if words(each, "role") == "title"]
    yield document(
        words(value, "identifier"),
        _text(heads[0], next(each for each in components if words(each, "role") == "title"))
        if heads
        else said(get(value, "title")).escaped(),
        _written(components),
        language=words(value, "language"),
        url=words(value, "metadata", "canonicalURL"),
        published=words(value, "metadata", "datePublished"),
        author=", ".join(map(str, every(value, "metadata", "authors"))),
        draft=get(value, "metadata", "isPreview") is True,
    )


def _flat(value: Any) -> Iterator[Any]:
    """The components in their order, those of containers in the place of these."""
    for each in every(value, "components"):
        if every(each, "components"):
            yield from _flat(each)
        else:
            yield each


def _written(components: list[Any]) -> Iterator[Sourced]:
    at = 0
    while at < len(components):
        each = components[at]
        role = words(each, "role")
        at += 1
        if role in _PICTURES:
            beside = {}
            while at < len(components) and (near := words(components[at], "role")) in _OF_A_PICTURE:
                if near in beside:
                    break
                beside[near] = components[at]
                at += 1
            yield _picture(each, beside)
        elif role in ("gallery", "mosaic"):
            yield joined([_picture(row, {}) for row in every(each, "items")])
        elif role in _QUOTES:
            yield paragraph(_text(said(get(each, "text")), each), "blockquote")
        elif role in _HEADINGS:
            yield paragraph(_text(said(get(each, "text")), each), _HEADINGS[role])
        elif role != "title":
            words_ = _text(said(get(each, "text")), each)
            yield words_ if "<p" in words_.text else paragraph(words_)


def _picture(item: Any, beside: dict[str, Any]) -> Sourced:
    """A picture; the caption in the article counts, else the one that is seen when it fills the screen."""
    caption, own = beside.get("caption"), get(item, "caption")
    words_ = _text(said(get(caption, "text")), caption)
    credit = beside.get("photographer") or beside.get("illustrator")
    return figure(
        said(get(item, "URL")),
        alt=said(get(item, "accessibilityCaption")),
        caption=words_ or (_text(said(get(own, "text")), own) if isinstance(own, dict) else said(own).escaped()),
        credit=_text(said(get(credit, "text")), credit),
    )


def _text(text: Sourced, component: Any) -> Sourced:
    """A component's words as HTML, which they are only where it says so."""
    return text if words(component, "format") == "html" else text.escaped() if text else NOTHING
