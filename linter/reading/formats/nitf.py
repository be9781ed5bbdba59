"""NITF 3: the story of one file, with its media as figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from linter.reading.formats.document import Document
from linter.reading.formats.markup import Special, markup
from linter.reading.formats.sourced import NOTHING, Sourced
from linter.reading.formats.story import document, figure
from linter.reading.formats.xml_elements import Element, elements


def stories(file: IO[bytes], name: str) -> Iterator[Document]:
    """The stories of a file; of this format that is one."""
    for root in elements(file, name, ("nitf",)):
        yield story(root)


def story(root: Element) -> Document:
    """The document of a <nitf> element, wherever it stands."""
    head = root.first("body", "body.head")
    title = head.first("hedline", "hl1") if head is not None else None
    data = root.first("head", "docdata")
    issued = data.first("date.issue") if data is not None else None
    published = root.first("head", "pubdata")
    known = data.first("doc-id") if data is not None else None
    return document(
        known.attribute("id-string").text if known is not None else "",
        markup(title, {}) if title is not None else root.text("head", "title").escaped(),
        [body(root)],
        language=root.attribute("lang").text,
        published=issued.attribute("norm").text if issued is not None else "",
        section=published.attribute("position.section").text if published is not None else "",
        url=published.attribute("ex-ref").text if published is not None else "",
        author=head.words("byline", "person") or head.words("byline") if head is not None else "",
    )


def body(root: Element, special: Special | None = None) -> Sourced:
    """The running text, as HTML; ``special`` are elements that are written in another way than here."""
    content = root.first("body", "body.content")
    return markup(content, special or {"media": media}) if content is not None else NOTHING


def media(element: Element) -> Sourced:
    """A picture with its words; other media are left out. Of several references the first is shown."""
    reference = element.first("media-reference")
    kind = element.attribute("media-type").text
    if reference is None or kind not in ("", "image", "photo"):
        return NOTHING
    caption, producer = element.first("media-caption"), element.text("media-producer").stripped()
    credit = producer or reference.attribute("source-credit") or element.text("media-credit").stripped()
    return figure(
        reference.attribute("source") or reference.attribute("data-location") or reference.attribute("name"),
        alt=reference.attribute("alternate-text"),
        caption=markup(caption, {}).stripped() if caption is not None else NOTHING,
        credit=credit.escaped(),
    )
