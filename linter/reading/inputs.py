"""What a name leads to: one page, or an export of many stories, which is never held in memory as a whole."""

from __future__ import annotations

import io
import os
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from typing import IO, cast

from linter.model.errors import BadInput, NotHtml
from linter.model.source import Source
from linter.reading.files import STDIN, Loaded, decoded, reading, unpacked, up_to
from linter.reading.special_files import is_descriptor
from linter.text.printable import harmless

_HEAD = 1 << 20  # bytes that show what an export is that is read as it goes
_GZIP = b"\x1f\x8b"
_PIECE = 1 << 20
_OF_ONE_PAGE = "Cutline reads the HTML of one page"  # how the advice begins on what holds stories, and is no page
HINT = (
    "Give each story's HTML, or an export that is read: WordPress (WXR), RSS, Atom, NITF, NewsML-G2, ninjs, Arc (ANS), "
    "Ghost, Apple News, a sitemap of pictures, lines of JSON with HTML, Parquet. See docs/formats.md."
)


@dataclass(slots=True)
class Export:
    """An export: its name as reports say it, what it is, and its file, unpacked, at the beginning."""

    name: str
    words: str
    file: IO[bytes]
    under: IO[bytes] | None = None  # what it is unpacked from

    def close(self) -> None:
        """Let go of its files."""
        self.file.close()
        if self.under is not None:
            self.under.close()

    def stories(self, left_out: Counter[str], *, drafts: bool = False) -> Iterator[Source]:
        """Its stories, as pages that are checked by themselves; BadInput at the place from which on it is broken."""
        from linter.reading.formats import documents

        with closing(self):
            try:
                for each in documents(self.file, self.name, drafts=drafts, left_out=left_out):
                    yield Source(self.name, each.html, story=each.name, origin=each.origin)
            except (OSError, EOFError, zlib.error) as error:
                raise BadInput(f"{harmless(self.name)}: breaks off: {harmless(str(error)).rstrip('.')}.") from error


def opened(name: str, shown: str, max_bytes: int) -> Source | Export:
    """The page, or the export, that a name leads to; ``shown`` is its name in reports. BadInput where it is neither."""
    with reading(name) as file:
        head = file.read(_HEAD)
        packed = head.startswith(_GZIP)
        if words := _recognised(_beginning(head) if packed else head):
            again = name != STDIN and not is_descriptor(name) and os.path.isfile(name)
            kept = open(name, "rb") if again else _aside(head, file)  # noqa: SIM115 -- closed by who reads the stories
            if packed:
                import gzip

                return Export(shown, words, cast("IO[bytes]", gzip.open(kept)), kept)
            return Export(shown, words, kept)
        data = head + up_to(max_bytes + 1 - len(head), file)
    return _page(unpacked(data, name, max_bytes), shown)


def refuse_export(data: bytes, name: str) -> None:
    """Raise NotHtml for an export, which is checked and not mended: a place in it is no place in a page."""
    if words := _recognised(data):
        raise NotHtml(
            f"{harmless(name)}: is {words}: it is checked, and never mended.",
            "cutline check tells what is wrong, with the lines of the export: mend the stories where they are kept.",
        )


def _aside(head: bytes, file: IO[bytes]) -> IO[bytes]:
    """What can be read only once, on the disk: an export may be larger than the memory."""
    import tempfile

    kept = tempfile.TemporaryFile()  # noqa: SIM115
    for piece in chain([head], iter(lambda: file.read(_PIECE), b"")):
        kept.write(piece)
    kept.seek(0)
    return kept


def _page(loaded: Loaded, shown: str) -> Source | Export:
    """A page's bytes as its source; those of JSON, which is known when it is read as a whole, as an export."""
    try:
        return decoded(loaded.data, shown)
    except NotHtml as error:
        if words := _recognised(loaded.data):
            return Export(shown, words, io.BytesIO(loaded.data))
        _refuse_columns(loaded.data, shown)
        raise NotHtml(error.message, HINT if error.hint.startswith(_OF_ONE_PAGE) else error.hint) from None


def _refuse_columns(data: bytes, shown: str) -> None:
    """Raise NotHtml for lines of JSON whose columns nobody knows."""
    from linter.reading.formats.json_lines import HINT, columns_of, first_lines, no_column

    if names := columns_of(first_lines(data)):
        raise NotHtml(f"{harmless(shown)}: {no_column(names)}", HINT) from None


def _recognised(data: bytes) -> str | None:
    from linter.reading.formats import recognised

    return recognised(data)


def _beginning(head: bytes) -> bytes:
    """The first bytes out of those of a gzip file."""
    try:
        return zlib.decompressobj(31).decompress(head, _HEAD)
    except zlib.error:
        return b""
