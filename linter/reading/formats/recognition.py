"""Which format an export has, by its content: the root and the namespace of XML, the keys of JSON."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from importlib import import_module
from typing import IO, Any, cast

from linter.model.errors import BadInput, NotHtml
from linter.reading.formats.document import Document
from linter.text.printable import harmless

_HEAD = 1 << 20  # bytes that show what an XML file is, or lines of JSON


@dataclass(frozen=True, slots=True)
class Format:
    """What a format is called, the module that reads it, and whether that one leaves drafts and other things out."""

    words: str
    module: str
    drafts: bool = False


_NEWSML = Format("NewsML-G2", "newsml_g2", drafts=True)
_SITEMAP = Format("a sitemap of pictures", "sitemaps", drafts=True)
_XML: tuple[tuple[str, str, Format], ...] = (  # the root's local name, what its beginning holds, the format
    ("rss", r"wordpress\.org/export|<(?:\w+:)?wxr_version>", Format("a WordPress export", "wordpress", drafts=True)),
    ("rss", "", Format("an RSS feed", "feeds")),
    ("RDF", r"purl\.org/rss/", Format("an RSS feed", "feeds")),
    ("feed", r"www\.w3\.org/2005/Atom|purl\.org/atom", Format("an Atom feed", "feeds")),
    ("nitf", "", Format("NITF", "nitf")),
    ("newsMessage", r"iptc\.org/std/nar", _NEWSML),
    ("newsItem", r"iptc\.org/std/nar", _NEWSML),
    ("urlset", r"schemas/sitemap-image|<image:image[\s>]", _SITEMAP),
)
_LINES = Format("lines of JSON with HTML", "json_lines")
_PARQUET = Format("a Parquet file", "parquet", drafts=True)
_JSON = (
    Format("a Ghost export", "ghost"),
    Format("an Arc story (ANS)", "arc"),
    Format("ninjs", "ninjs"),
    Format("an Apple News article", "apple_news"),
    Format("JSON with HTML", "json_lines"),
)
_OPENING = re.compile(  # what has been passed is never looked at again: a page may begin with a thousand comments
    rb"\s*+(?>(?><\?.*?\?>|<!--.*?-->|<!DOCTYPE(?!\s+html\b)[^\[>]*+(?:\[[^\]]*+\]\s*+)?>)\s*+)*+"
    rb"<(?:[\w.-]+:)?([\w.-]+)",
    re.S | re.I,
)


def format_of(data: bytes) -> Format | None:
    """The format of an export; None for what is none that is read."""
    if data.startswith(b"PAR1"):
        return _PARQUET
    text = _plain(data[:_HEAD])
    if opening := _OPENING.match(text):
        root = opening[1].decode()
        for name, holds, found in _XML:
            if name.lower() == root.lower() and (not holds or re.search(holds.encode(), text)):
                return found
    if text.lstrip()[:1] in (b"{", b"["):
        from linter.reading.formats.json_lines import begins, first_lines

        if begins(first_lines(data)):
            return _LINES
        value = _value(data)
        return next((each for each in _JSON if value is not None and _module(each).is_one(value)), None)
    return None


def _value(data: bytes) -> Any:
    """The value of a JSON file that is read as a whole; None for what is none."""
    from linter.model.origin import Extract
    from linter.reading.encoding import decode
    from linter.reading.formats.json_values import read_json

    try:
        return read_json(Extract(decode(data).text))
    except ValueError:
        return None


def _module(found: Format) -> Any:
    return import_module(f"linter.reading.formats.{found.module}")


def _plain(first: bytes) -> bytes:
    """The beginning of a file in an encoding in which XML's names are ASCII."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if first.startswith(mark):
            return first[2:].decode(encoding, "replace").encode()
    return first.removeprefix(b"\xef\xbb\xbf")


def read(data: bytes | IO[bytes], name: str, drafts: bool, left_out: Counter[str]) -> Iterator[Document]:
    """The stories of an export, whatever its format; of the same name in it each is told from the others."""
    seen: Counter[int] = Counter()
    with closing(_seekable(data)) as file:
        try:
            for each in _stories(file, name, drafts, left_out):
                seen[hash(each.name)] += 1
                number = seen[hash(each.name)]
                yield each if number == 1 else replace(each, name=f"{each.name} ({number})")
        except RecursionError as error:
            raise BadInput(
                f"{harmless(name)}: its elements stand in one another too deep.",
                "What stands before them was read, the rest was not.",
            ) from error


def _stories(file: IO[bytes], name: str, drafts: bool, left_out: Counter[str]) -> Iterator[Document]:
    data = file.read(_HEAD)
    found = format_of(data)
    if found is None or found in _JSON:
        data += file.read()
        found = found or format_of(data)
    value = _value(data) if found in _JSON else None
    file.seek(0)
    if found is None:
        raise NotHtml(f"{harmless(name)}: is no export that is read.", "docs/formats.md lists what is.")
    module = _module(found)
    if found is _LINES:
        return cast("Iterator[Document]", module.lines(file, name, drafts, left_out))
    if value is not None:
        return cast("Iterator[Document]", module.stories(value, drafts, left_out))
    more = (drafts, left_out) if found.drafts else ()
    return cast("Iterator[Document]", module.stories(file, name, *more))


def _seekable(data: bytes | IO[bytes]) -> IO[bytes]:
    """The bytes as a file that can be read again from its beginning; a pipe goes by way of the disk."""
    if isinstance(data, bytes):
        return io.BytesIO(data)
    if data.seekable():
        return data
    import shutil
    import tempfile

    file = tempfile.TemporaryFile()  # noqa: SIM115 -- closed by who reads it
    shutil.copyfileobj(data, file)
    file.seek(0)
    return file
