"""The pictures of a WordPress export: its attachments, which may stand anywhere in it, kept aside on the disk."""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.reading.formats.sourced import NOTHING, Sourced, compact
from linter.reading.formats.xml_elements import Element

_ALT, _CREDIT = "_wp_attachment_image_alt", "_media_credit"  # the second is Newspack's, and printed by it
_SIZE = lazy(r"(?:-\d+x\d+|-scaled|-rotated)*(?=\.\w+$)|^https?:")
_MOST = 500  # pictures of one gallery


class Attachment(NamedTuple):
    """A file of the media library, each word with its place: it may be in print far from there."""

    url: Sourced
    caption: Sourced = NOTHING
    alt: Sourced = NOTHING
    credit: Sourced = NOTHING


class Library:
    """Attachments by their number, and by the post that they were uploaded to."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.execute(
            "CREATE TABLE files (id INTEGER PRIMARY KEY, post INTEGER, place INTEGER, name TEXT, file BLOB)"
        )
        database.execute("CREATE INDEX posts ON files (post)")
        database.execute("CREATE INDEX names ON files (name)")

    def add(self, item: Element) -> None:
        """Keep an attachment's item."""
        meta = dict(meta_of(item))
        file = Attachment(
            compact(item.text("attachment_url").stripped()),
            compact(item.text("encoded", space="excerpt").stripped()),
            compact(meta.get(_ALT, NOTHING).stripped()),
            compact(meta.get(_CREDIT, NOTHING).stripped()),
        )
        known = [number(item.words(each)) for each in ("post_id", "post_parent", "menu_order")]
        row = (known[0] or None, *known[1:], _name(file.url.text), pickle.dumps(file))
        self._database.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)", row)

    def get(self, wanted: int) -> Attachment | None:
        """The attachment of a number."""
        return next(self._files("id = ?", wanted), None)

    def at(self, address: str) -> Attachment | None:
        """The attachment of an address, at whatever size."""
        return next(self._files("name = ?", _name(address)), None) if address else None

    def of_post(self, post: int) -> list[Attachment]:
        """The attachments of a post, in its order."""
        return list(self._files("post = ?", post))

    def _files(self, where: str, value: int | str) -> Iterator[Attachment]:
        query = f"SELECT file FROM files WHERE {where} ORDER BY place, id LIMIT {_MOST}"
        for (data,) in self._database.execute(query, (value,)):
            yield pickle.loads(data)


def _name(address: str) -> str:
    """An address without what WordPress adds for a size."""
    return _SIZE.sub("", address.partition("?")[0].partition("#")[0])


@contextmanager
def library() -> Iterator[Library]:
    """An empty library; what does not fit into a small memory goes to a file that is gone afterwards."""
    with closing(sqlite3.connect("")) as database:
        yield Library(database)


def meta_of(item: Element) -> Iterator[tuple[str, Sourced]]:
    """The custom fields of an item by their keys."""
    for meta in item.all("postmeta"):
        yield meta.words("meta_key"), meta.text("meta_value")


def number(words: str) -> int:
    """A number as it is written; 0 for none."""
    return int(words) if words.isascii() and words.isdigit() and len(words) < 19 else 0
