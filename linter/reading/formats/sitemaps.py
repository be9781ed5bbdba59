"""Image sitemaps: the pictures that a site names to search engines, address by address, with their captions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from linter.reading.formats.document import Document
from linter.reading.formats.story import document, figure
from linter.reading.formats.xml_elements import elements


def stories(file: IO[bytes], name: str, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The addresses that have pictures; the others say nothing that could be checked, and are counted."""
    for item in elements(file, name, ("url",)):
        pictures = [
            figure(each.text("loc").stripped(), caption=each.text("caption").stripped().escaped())
            for each in item.all("image")
        ]
        url = item.words("loc")
        if not pictures:
            left_out["without pictures"] = left_out.get("without pictures", 0) + 1
        else:
            yield document(
                url,
                item.text("news", "title").stripped().escaped(),
                pictures,
                url=url,
                published=item.words("news", "publication_date") or item.words("lastmod"),
                language=item.words("news", "publication", "language"),
            )
