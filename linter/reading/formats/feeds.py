"""Feeds: RSS 0.9 to 2.0, RSS 1.0, Atom, and the pictures that Media RSS puts beside their stories."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from linter.model.lazy_regex import lazy
from linter.reading.formats.document import Document
from linter.reading.formats.sourced import NOTHING, Sourced, joined, plain
from linter.reading.formats.story import document, figure, paragraph
from linter.reading.formats.xml_elements import Element, elements

_MARKUP = lazy(r"<[a-zA-Z/!][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]\w*);")
_MEDIA = "search.yahoo.com/mrss"
_PICTURE_FILE = lazy(r"\.(?:avif|gif|heic|jpe?g|png|webp)(?:[?#]|$)", 2)


def stories(file: IO[bytes], name: str) -> Iterator[Document]:
    """The stories of a feed, each with as much of it as the feed holds."""
    language = ""
    for item in elements(file, name, ("item", "entry", "language")):
        if item.name == "language":
            language = item.words()
        else:
            yield _story(item, language)


def _story(item: Element, language: str) -> Document:
    body = _body(item)
    shown = [_picture(item, each) for each in _pictures(item) if not _stands_in(each, body.text)]
    link = item.first("link")
    address = next((each for each in item.all("link") if each.attribute("rel").text in ("", "alternate")), link)
    url = (address.words() or address.attribute("href").text) if address is not None else ""
    author = item.words("author", "name") or item.words("author") or item.words("creator")
    category = item.first("category")
    section = (category.attribute("term").text or category.words()) if category is not None else ""
    return document(
        "",
        _as_html(item, "title"),
        [*shown, body],
        language=language,
        url=url or item.words("guid") or item.words("id"),
        published=item.words("pubDate") or item.words("published") or item.words("date") or item.words("updated"),
        section=section,
        author=author,
    )


def _body(item: Element) -> Sourced:
    """The longest that the feed has of a story: its whole text, else what introduces it."""
    whole = item.first("encoded", space="content")
    for element in (whole, *(_own(item, name) for name in ("content", "description", "summary"))):
        if element is not None and (found := _html(element)):
            return found if "<" in found.text else paragraph(found)
    return NOTHING


def _own(item: Element, name: str) -> Element | None:
    """A field of the story itself, and none of a picture's of that name."""
    return next((each for each in item.all(name) if _MEDIA not in each.space), None)


def _html(element: Element) -> Sourced:
    """What an element holds, as HTML: XHTML as it stands, escaped HTML unpacked, plain text escaped."""
    kind = element.attribute("type").text
    if kind == "xhtml" or element.children:
        inside = element.first("div") or element
        return plain(inside.extract, inside.inner, inside.inner_end).stripped()
    words = element.text().stripped()
    return words.escaped() if kind in ("text", "text/plain") else words


def _as_html(item: Element, name: str) -> Sourced:
    """A field that feeds write as text or as HTML: it is HTML where it has a tag or a reference."""
    element = _own(item, name)
    if element is None:
        return NOTHING
    words = element.text().stripped()
    kind = element.attribute("type").text
    return words if kind == "html" or (kind != "text" and _MARKUP.search(words.text)) else words.escaped()


def _pictures(item: Element) -> Iterator[tuple[Element, Element]]:
    """The pictures that stand beside a story: each with the element that its words may be in, and the largest alone.

    A group holds one picture in several sizes. Enclosures are taken where no other picture is there.
    """
    some = False
    for each in item.all("group", "content", space=_MEDIA):
        if each.name == "content":
            found = [each] if _is_picture(each) else []
        else:
            found = sorted(filter(_is_picture, each.all("content")), key=_width)[-1:]
        for picture in found:
            some = True
            yield picture, each
    for each in item.all("thumbnail", space=_MEDIA) if not some else ():
        some = True
        yield each, item
        break
    for each in item.all("enclosure") if not some else ():
        if _is_picture(each):
            yield each, each


def _is_picture(element: Element) -> bool:
    kind, medium = element.attribute("type").text, element.attribute("medium").text
    address = element.attribute("url").text
    if not address:
        return False
    return (
        medium == "image" or kind.startswith("image/") or (not (medium or kind) and bool(_PICTURE_FILE.search(address)))
    )


def _width(element: Element) -> int:
    words = element.attribute("width").text
    return int(words) if words.isdigit() and len(words) < 9 else 0


def _picture(item: Element, found: tuple[Element, Element]) -> Sourced:
    """A picture with its caption and credit, which may stand in it, in its group, or beside it for all of a story."""
    picture, group = found

    def said(name: str) -> Sourced:
        for each in (picture, group, item):
            if element := each.first(name, space=_MEDIA):
                words = element.text().stripped()
                return words if element.attribute("type").text == "html" else words.escaped()
        return NOTHING

    return joined([figure(picture.attribute("url"), caption=said("description"), credit=said("credit"))])


def _stands_in(found: tuple[Element, Element], body: str) -> bool:
    """Whether the story's own text shows a picture, at whatever size."""
    address = found[0].attribute("url").text.partition("?")[0].rpartition("/")[2]
    return bool(address) and address in body
