"""NewsML-G2: text items with their NITF or XHTML, and picture items with their description and credit line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from linter.reading.formats import nitf
from linter.reading.formats.document import Document
from linter.reading.formats.markup import markup
from linter.reading.formats.sourced import NOTHING, Sourced
from linter.reading.formats.story import document, figure, paragraph
from linter.reading.formats.xml_elements import Element, elements

_OUT = ("", "stat:usable", "usable")


def stories(file: IO[bytes], name: str, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The news items of a message, or the one of a file."""
    for item in elements(file, name, ("newsItem",)):
        status = _code(item, "itemMeta", "pubStatus")
        if status not in _OUT and not drafts:
            left_out[f"of status {status}"] = left_out.get(f"of status {status}", 0) + 1
            continue
        if (found := _story(item, status not in _OUT)) is not None:
            yield found
        else:
            kind = _code(item, "itemMeta", "itemClass")
            left_out[f"of type {kind}"] = left_out.get(f"of type {kind}", 0) + 1


def _story(item: Element, draft: bool) -> Document | None:
    meta = item.first("contentMeta")
    headline = meta.text("headline").stripped().escaped() if meta is not None else NOTHING
    body = _picture(item) if "picture" in _code(item, "itemMeta", "itemClass") else _text(item)
    if body is None:
        return None
    language = meta.first("language") if meta is not None else None
    author = (meta.words("creator", "name") or meta.words("by")) if meta is not None else ""
    guid = item.attribute("guid").text
    return document(
        guid,
        headline,
        [body],
        language=language.attribute("tag").text if language is not None else item.attribute("lang").text,
        url=guid if guid.startswith("http") else "",
        published=item.words("itemMeta", "versionCreated") or item.words("itemMeta", "firstCreated"),
        author=author,
        draft=draft,
    )


def _code(item: Element, *path: str) -> str:
    found = item.first(*path)
    return (found.attribute("qcode").text or found.attribute("uri").text) if found is not None else ""


def _text(item: Element) -> Sourced | None:
    """The running text of an item, in whichever vocabulary it is."""
    content = item.first("contentSet")
    for each in content.children if content is not None else ():
        if (root := each.first("nitf")) is not None:
            return nitf.body(root)
        if (page := each.first("html")) is not None:
            inside = page.first("body") or page
            return markup(inside, {})
        if each.name == "inlineXML" and each.children:
            return markup(each, {"media": nitf.media})
        if each.name == "inlineData":
            words = each.text().stripped()
            html = "html" in each.attribute("contenttype").text
            return words if html else paragraph(words.escaped())
    return None


def _picture(item: Element) -> Sourced | None:
    """A picture item: the largest of its renditions, what is to be said of it, and its credit line."""
    meta, content = item.first("contentMeta"), item.first("contentSet")
    files = list(content.all("remoteContent")) if content is not None else []
    if meta is None or not files:
        return None
    largest = max(files, key=_width)
    told = list(meta.all("description"))
    caption = next((each for each in told if "caption" in each.attribute("role").text), told[0] if told else None)
    credit = meta.text("creditline").stripped() or meta.text("creator", "name").stripped()
    return figure(
        largest.attribute("href"),
        caption=caption.text().stripped().escaped() if caption is not None else NOTHING,
        credit=credit.escaped(),
    )


def _width(element: Element) -> int:
    words = element.attribute("width").text
    return int(words) if words.isdigit() and len(words) < 9 else 0
