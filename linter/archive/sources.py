"""From what somebody names to archives: what each is, is told by its content, never by its name alone."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import IO, cast
from zipfile import BadZipFile, ZipFile

from linter.archive.arc_files import ArcFile
from linter.archive.columns import JsonLines, NoColumn, ParquetFile, begins_as_json_lines, column_of, first_names
from linter.archive.exports import Export, has_items_in_lines, recognised
from linter.archive.folders import Folder, OnePage
from linter.archive.records import Archive, Reading, cannot_be_read
from linter.archive.warc_files import WarcFile
from linter.archive.warc_gaps import LZ4, ZSTD
from linter.model.errors import BadInput
from linter.reading.files import pages_below
from linter.reading.special_files import unending
from linter.text.printable import harmless

# In a folder these are archives of their own; beside them stand pages.
ENDINGS = (".warc", ".warc.gz", ".warc.zst", ".arc", ".arc.gz", ".wacz", ".parquet", ".jsonl", ".jsonl.gz", ".ndjson")
_HEAD, _LINE = 1 << 16, 1 << 23  # bytes by which a file is known; of the first line of JSON


def archives(paths: Iterable[str], how: Reading, refused: list[BadInput]) -> Iterator[Archive]:
    """The archives that paths lead to, each once, in order; ``refused`` gets what leads to none."""
    seen: set[str] = set()
    for path in map(os.path.abspath, paths):
        try:
            for archive in _folder(path, how, refused) if os.path.isdir(path) else _file(path, how):
                if archive.name not in seen:
                    seen.add(archive.name)
                    yield archive
        except (BadInput, OSError, BadZipFile) as error:
            refused.append(_why(path, error))


def _why(path: str, error: Exception) -> BadInput:
    return error if isinstance(error, BadInput) else cannot_be_read(path, error)


def _folder(path: str, how: Reading, refused: list[BadInput]) -> Iterator[Archive]:
    found = False
    for at, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                found = True
                try:
                    yield from _file(os.path.join(at, name), how)
                except (BadInput, OSError, BadZipFile) as error:  # the others are read
                    refused.append(_why(os.path.join(at, name), error))
    if next(pages_below(path, []), None) is not None:
        yield Folder(path, how)
    elif not found:
        raise BadInput(
            f"{harmless(path)}: neither pages nor archives in this folder.",
            f"Pages end in .html, archives in {', '.join(ENDINGS)}; an export is named itself.",
        )


def _file(path: str, how: Reading) -> Iterator[Archive]:
    if not os.path.exists(path):
        raise BadInput(f"{harmless(path)}: no such file or folder.", "Check the spelling of the path.")
    if kind := unending(path):
        raise BadInput(f"{harmless(path)}: is {kind}, which cannot be read again after a stop.")
    size = os.path.getsize(path)
    with open(path, "rb") as file:
        packed = file.read(_HEAD)
    head = _unpacked(packed)
    if head.lstrip()[:1] == b"{":
        with open(path, "rb") as file:
            packed = file.read(_LINE)
        head = _unpacked(packed)
    if packed.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        yield from _zip(path, how)
    elif packed.startswith(b"PAR1"):
        yield ParquetFile(path, size, how)
    elif head.startswith(b"filedesc:"):
        yield ArcFile(path, size, how)
    elif head.lstrip().startswith(b"WARC/") or packed.startswith((ZSTD, LZ4, b"\x5d\x2a\x4d\x18")):
        yield WarcFile(path, size, partial(_opened, path), how)
    elif how.column and (names := first_names(head)) and column_of(names, how.column) is None:
        raise NoColumn(path, how.column, names)
    elif not how.column and has_items_in_lines(head):
        yield Export(path, size, how, packed is not head)
    elif begins_as_json_lines(head, how.column):
        yield JsonLines(path, size, how)
    elif recognised(head if len(packed) == size or head.lstrip()[:1] == b"<" else _unpacked(_all(path, how))):
        yield Export(path, size, how, packed is not head)
    elif names := first_names(head):
        raise NoColumn(path, "", names)
    elif path.lower().endswith(ENDINGS[:3]):  # a WARC file whose beginning is broken
        yield WarcFile(path, size, partial(_opened, path), how)
    else:
        yield OnePage(path, size, how)


def _zip(path: str, how: Reading) -> Iterator[Archive]:
    """The WARC files of a WACZ, each an archive of its own."""
    with closing(ZipFile(path)) as inside:
        names = [(each.filename, each.file_size) for each in inside.infolist() if ".warc" in each.filename.lower()]
    if not names:
        raise BadInput(f"{harmless(path)}: no WARC file in this ZIP.", "A WACZ has them in a folder archive/.")
    for name, size in sorted(names):
        yield WarcFile(f"{path}/{name}", size, partial(_inside, path, name), how)


def _opened(path: str) -> IO[bytes]:
    return open(path, "rb")


def _inside(path: str, name: str) -> IO[bytes]:
    """A file in a ZIP; what is broken or locked in it is an OSError, as of any file."""
    with _of_zip():
        return cast("IO[bytes]", _Member(ZipFile(path).open(name)))


class _Member:
    def __init__(self, file: IO[bytes]) -> None:
        self.file = file

    def read(self, count: int = -1) -> bytes:
        with _of_zip():
            return self.file.read(count)

    def seek(self, at: int, whence: int = 0) -> int:
        with _of_zip():
            return self.file.seek(at, whence)

    def tell(self) -> int:
        return self.file.tell()

    def __enter__(self) -> _Member:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()


@contextmanager
def _of_zip() -> Iterator[None]:
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, ValueError, RuntimeError) as error:  # locked; packed in another way
        raise OSError(str(error) or "it ends too early") from error


def _unpacked(head: bytes) -> bytes:
    """The beginning of what a file holds, out of gzip."""
    if not head.startswith(b"\x1f\x8b"):
        return head
    try:
        return zlib.decompressobj(31).decompress(head, _LINE)
    except (zlib.error, gzip.BadGzipFile):
        return b""


def _all(path: str, how: Reading) -> bytes:
    """The whole of a JSON file: what it is may stand at its end."""
    with open(path, "rb") as file:
        return file.read(max(how.max_bytes, 64 << 20))
