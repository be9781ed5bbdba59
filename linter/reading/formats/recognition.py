"""Which format an export has, by its content: the root and the namespace of XML, the keys of JSON."""

from __future__ import annotations

import io
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from typing import IO, Any

from linter.model.errors import NotHtml
from linter.reading.formats.document import Document
from linter.text.printable import harmless

_HEAD = 1 << 16  # bytes that show what an XML file is


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is called, the module that reads it, and whether that one tells drafts apart."""

    words: str
    module: str
    drafts: bool = False


_WORDPRESS = Format("a WordPress export", "wordpress", drafts=True)
_FEED = Format("a feed", "feeds")
_XML: tuple[tuple[str, str, Format], ...] = (  # the root's local name, what its beginning holds, the format
    ("rss", r"wordpress\.org/export|<(?:\w+:)?wxr_version>", _WORDPRESS),
    ("rss", "", Format("an RSS feed", "feeds")),
    ("RDF", r"purl\.org/rss/", Format("an RSS feed", "feeds")),
    ("feed", "", Format("an Atom feed", "feeds")),
)
_OPENING = re.compile(
    rb"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w.-]+:)?([\w.-]+)", re.S | re.I
)


def format_of(data: bytes) -> Format | None:
    """The format of an export; None for what is none that is read."""
    text = _plain(data[:_HEAD])
    if opening := _OPENING.match(text):
        root = opening[1].decode()
        for name, holds, found in _XML:
            if name.lower() == root.lower() and (not holds or re.search(holds.encode(), text)):
                return found
    return None


def _plain(first: bytes) -> bytes:
    """The beginning of a file in an encoding in which XML's names are ASCII."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if first.startswith(mark):
            return first[2:].decode(encoding, "replace").encode()
    return first.removeprefix(b"\xef\xbb\xbf")


def read(data: bytes | IO[bytes], name: str, drafts: bool, left_out: Counter[str]) -> Iterator[Document]:
    """The stories of an export, whatever its format."""
    with closing(_seekable(data)) as file:
        head = file.read(_HEAD)
        found = format_of(head)
        file.seek(0)
        if found is None:
            raise NotHtml(f"{harmless(name)}: is no export that is read.", "docs/formats.md lists what is.")
        stories: Callable[..., Iterator[Document]] = import_module(f"linter.reading.formats.{found.module}").stories
        more: tuple[Any, ...] = (drafts, left_out) if found.drafts else ()
        yield from stories(file, name, *more)


def _seekable(data: bytes | IO[bytes]) -> IO[bytes]:
    """The bytes as a file that can be read again from its beginning; a pipe goes by way of the disk."""
    if isinstance(data, bytes):
        return io.BytesIO(data)
    if data.seekable():
        return data
    file = tempfile.TemporaryFile()  # noqa: SIM115 -- closed by who reads it
    shutil.copyfileobj(data, file)
    file.seek(0)
    return file
