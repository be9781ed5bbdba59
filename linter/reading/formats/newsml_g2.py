"""NewsML-G2: text items with their NITF or XHTML and the pictures that go with them, and other picture items alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import IO

from linter.model.errors import BadInput
from linter.reading.formats import nitf
from linter.reading.formats.document import Document
from linter.reading.formats.markup import Special, markup, tagged
from linter.reading.formats.newsml_pictures import Pictures, figure_of, pictures
from linter.reading.formats.sourced import NOTHING, Sourced, joined
from linter.reading.formats.story import document, paragraph
from linter.reading.formats.xml_elements import Element, elements

_TAG, _WORDS = re.compile(r"<[^<>]*>"), re.compile(r"\w")
_CAPTION = re.compile(r"<figcaption\b.*</figcaption>", re.S)
_SHOWN = re.compile(r"""\s(?:src|data-[\w-]+)\s*=\s*["']([^"']+)["']""")
_OUT = ("", "stat:usable", "usable")


def stories(file: IO[bytes], name: str, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The texts of a message, with their pictures, and behind them the pictures that go with none.

    The file is read thrice: pictures and packages may stand behind the texts that they belong to, and which pictures
    are left is known when all texts were read.
    """
    with pictures() as beside:
        with suppress(BadInput):  # which is told behind the stories that stand before it
            for item in elements(file, name, ("newsItem", "packageItem")):
                _keep(item, beside, drafts)
        beside.relate()
        broken: BadInput | None = None
        file.seek(0)
        try:
            for item in elements(file, name, ("newsItem",)):
                status = _code(item, "itemMeta", "pubStatus")
                if status not in _OUT and not drafts:
                    left_out[f"of status {status}"] = left_out.get(f"of status {status}", 0) + 1
                elif _is_picture(item) and figure_of(item) is not None:
                    continue
                elif (found := _story(item, _text(item, beside), status not in _OUT)) is not None:
                    yield found
                else:
                    kind = _code(item, "itemMeta", "itemClass")
                    left_out[f"of type {kind}"] = left_out.get(f"of type {kind}", 0) + 1
        except BadInput as error:
            broken = error
        file.seek(0)
        with suppress(BadInput):
            for item in elements(file, name, ("newsItem",)):
                yield from _alone(item, beside, drafts)
        if broken is not None:
            raise broken


def _keep(item: Element, beside: Pictures, drafts: bool) -> None:
    """What has to be known before the first text is read."""
    if item.name == "packageItem":
        beside.add_package(item)
    elif _code(item, "itemMeta", "pubStatus") not in _OUT and not drafts:
        return
    elif not _is_picture(item):
        beside.add_text(_guid(item))
    elif _guid(item) and (shown := figure_of(item)) is not None:
        beside.add(item, _guid(item), shown)


def _alone(item: Element, beside: Pictures, drafts: bool) -> Iterator[Document]:
    """A picture that stands in no story."""
    status = _code(item, "itemMeta", "pubStatus")
    if not _is_picture(item) or (status not in _OUT and not drafts) or beside.is_joined(_guid(item)):
        return
    if (found := _story(item, figure_of(item), status not in _OUT)) is not None:
        yield found


def _story(item: Element, body: Sourced | None, draft: bool) -> Document | None:
    meta = item.first("contentMeta")
    headline = meta.text("headline").stripped().escaped() if meta is not None else NOTHING
    if body is None:
        return None
    language = meta.first("language") if meta is not None else None
    author = (meta.words("creator", "name") or meta.words("by")) if meta is not None else ""
    guid = _guid(item)
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


def _guid(item: Element) -> str:
    return item.attribute("guid").text.strip()


def _is_picture(item: Element) -> bool:
    return "picture" in _code(item, "itemMeta", "itemClass")


def _text(item: Element, beside: Pictures) -> Sourced | None:
    """The text of an item with its pictures: where it shows them, and those that it does not show in front."""
    shown: set[str] = set()
    body = _body(item, _special(beside, shown))
    if body is None or _is_picture(item):
        return None
    links = (each.attribute(name).text for each in _links(item) for name in ("residref", "href"))
    shown |= {beside.at(unescape(hit[1])) for hit in _SHOWN.finditer(body.text)}
    front = [guid for guid in beside.of_text(_guid(item), links) if guid not in shown]
    for guid in filter(None, (*shown, *front)):
        beside.join(guid)
    return joined([*map(beside.figure, front), body])


def _links(item: Element) -> Iterator[Element]:
    for where in ("itemMeta", "contentMeta"):
        meta = item.first(where)
        yield from meta.all("link") if meta is not None else ()


def _special(beside: Pictures, shown: set[str]) -> Special:
    """How a text's own pictures are written: as they stand where they have words, else as their items have them."""

    def written(element: Element, own: Sourced) -> Sourced:
        guid = beside.shown_by(element)
        if not guid:
            return own
        shown.add(guid)
        return own if _WORDS.search(_TAG.sub("", own.text)) else _captioned(own, beside.figure(guid))

    return {
        "img": lambda element: written(element, tagged(element, {})),
        "figure": lambda element: written(element, tagged(element, {})),
        "media": lambda element: written(element, nitf.media(element)),
    }


def _captioned(own: Sourced, kept: Sourced) -> Sourced:
    """A text's own picture with the words of its item; its alternative text stays."""
    words = _CAPTION.search(kept.text)
    if words is None or not own:
        return own
    caption = kept.cut(*words.span())
    if "<figure" not in own.text:
        return joined(["<figure>", own, caption, "</figure>"])
    empty = _CAPTION.search(own.text)
    start, end = empty.span() if empty else (own.text.rindex("</figure>"),) * 2
    return joined([own.cut(0, start), caption, own.cut(end)])


def _body(item: Element, special: Special) -> Sourced | None:
    """The running text of an item, in whichever vocabulary it is."""
    content = item.first("contentSet")
    for each in content.children if content is not None else ():
        if (root := each.first("nitf")) is not None:
            return nitf.body(root, special)
        if (page := each.first("html")) is not None:
            inside = page.first("body") or page
            return markup(inside, special)
        if each.name == "inlineXML" and each.children:
            return markup(each, special)
        if each.name in ("inlineData", "inlineXML") and (words := each.text().stripped()):
            html = "html" in each.attribute("contenttype").text or each.name == "inlineXML"  # in a CDATA section
            return words if html else paragraph(words.escaped())
    return None
