"""Finds the pages somebody asked for, in files, folders or standard input, and takes their bytes in."""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from linter.model.errors import BadInput
from linter.model.lazy_regex import lazy
from linter.model.source import Source
from linter.reading.content_sniffing import refuse_other
from linter.reading.special_files import unending
from linter.text.printable import harmless

STDIN = "-"
ENDINGS = (".html", ".htm", ".html.gz", ".htm.gz")
_GZIP = b"\x1f\x8b"
_PIECE = 1 << 20  # bytes read at once
# The file by which Google sees whose site it is: a line of plain text under the name of a page, in many sites' folders.
_PROOF = lazy(r"google[0-9a-f]{16}\.html")
# How a contact sheet and an audit's report begin: they show the pages' own words, and are no pages.
_OURS, _BEGINNING = b'<meta name="generator" content="cutline ', 1024
_ADDRESS = lazy(r"(?i)https?://")
_NEVER = frozenset({"node_modules", "__pycache__"})


@dataclass(frozen=True, slots=True)
class Found:
    """The pages to read, in order, and the paths that led to none."""

    pages: tuple[str, ...]
    refused: tuple[BadInput, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A page's own bytes; ``packed`` when they came out of gzip."""

    data: bytes
    packed: bool = False


def find(paths: Iterable[str]) -> Found:
    """The pages under some paths: a file is taken whatever its name, a folder's pages by their endings.

    A path that leads to no page is refused; the others are found all the same.
    """
    pages: dict[str, str] = {}
    refused: list[BadInput] = []
    for path in paths:
        try:
            for page in _pages_at(path, refused):
                pages.setdefault(page if page == STDIN else os.path.normpath(page), page)
        except BadInput as error:
            refused.append(error)
    return Found(tuple(pages.values()), tuple(refused))


def _pages_at(path: str, refused: list[BadInput]) -> Iterator[str]:
    if path == STDIN or os.path.isfile(path):
        yield path
    elif os.path.isdir(path):
        some = False
        for page in pages_below(path, refused):
            some = True
            yield page
        if not some:
            raise BadInput(f"{harmless(path)}: no page in this folder.", f"Pages end in {', '.join(ENDINGS)}.")
    elif os.path.exists(path):
        yield path
    elif _ADDRESS.match(path):
        raise BadInput(f"{harmless(path)}: nothing is fetched.", f"Feed it in: curl {harmless(path)} | cutline check -")
    elif os.path.islink(path):
        raise _leads_nowhere(path)
    else:
        raise BadInput(f"{harmless(path)}: no such file or folder.", "Check the spelling of the path.")


def pages_below(folder: str, refused: list[BadInput]) -> Iterator[str]:
    """The pages of a folder and those in it, sorted, found as one goes; ``refused`` gets what cannot be looked into."""

    def note(error: OSError) -> None:
        refused.append(_unreadable(str(error.filename), error))

    for at, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NEVER)
        for name in sorted(files):
            path = os.path.join(at, name)
            page = name.lower().endswith(ENDINGS) and not name.startswith(".") and not _PROOF.fullmatch(name)
            if page and not _endless(path) and not _is_a_report(path):
                yield path


def _endless(path: str) -> bool:
    """Whether a name in a folder is that of a device, a socket or a pipe, which might be waited for for ever."""
    return os.path.exists(path) and not os.path.isfile(path)


def _is_a_report(path: str) -> bool:
    """Whether a file in a folder is a report that Cutline wrote there; one that cannot be read is told of later."""
    try:
        with open(path, "rb", buffering=0) as file:
            return _OURS in file.read(_BEGINNING)
    except OSError:
        return False


def load(name: str, max_bytes: int) -> Loaded:
    """The bytes of a page, unpacked; refused above ``max_bytes``, packed or not."""
    with reading(name) as file:
        data = up_to(max_bytes + 1, file)
    return unpacked(data, name, max_bytes)


def touched(path: str) -> float:
    """When a file was changed, or came to where it is, whatever day it bears: a copy may bear an old one."""
    try:
        told = os.stat(path)
    except OSError:
        return 0.0
    return max(told.st_mtime, told.st_ctime)


@contextmanager
def reading(name: str) -> Iterator[IO[bytes]]:
    """A file open for reading, or standard input; BadInput where it cannot be read, or might be waited for."""
    try:
        if name == STDIN:
            if sys.stdin is None:
                raise BadInput("Standard input is closed.", "Give a path, or feed a page in.")
            yield sys.stdin.buffer
            return
        if kind := unending(name):
            raise BadInput(
                f"{harmless(name)}: is {kind}, which might be waited for for ever.", "Feed it in: cutline check -."
            )
        with open(name, "rb") as file:
            yield file
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from error


def up_to(most: int, file: IO[bytes]) -> bytes:
    """The first bytes of a file. Room is made for what is there, however much a newsroom lets through."""
    pieces: list[bytes] = []
    while most > 0 and (piece := file.read(min(most, _PIECE))):
        pieces.append(piece)
        most -= len(piece)
    return b"".join(pieces)


def unpacked(data: bytes, name: str, max_bytes: int) -> Loaded:
    """Some bytes as a page's own, taken out of gzip where they are in it."""
    if len(data) > max_bytes:
        raise _too_large(name, max_bytes)
    if not data.startswith(_GZIP):
        return Loaded(data)
    parts: list[bytes] = []
    room = max_bytes
    rest = data
    try:
        while rest:
            unzip = zlib.decompressobj(31)
            parts.append(unzip.decompress(rest, min(room + 1, sys.maxsize)))
            room -= len(parts[-1])
            if room < 0:
                raise _too_large(name, max_bytes)
            if not unzip.eof:
                raise zlib.error
            rest = unzip.unused_data.lstrip(b"\0")
    except zlib.error:
        raise BadInput(f"{harmless(name)}: the gzip file is broken or cut short.", "Pack the page again.") from None
    return Loaded(b"".join(parts), packed=True)


def to_source(html: bytes | str, name: str, max_bytes: int, charset: str = "") -> Source:
    """A page as it came, decoded; refused above ``max_bytes``, and where it is no HTML (NotHtml).

    ``charset`` is what came with the bytes, as in an HTTP header.
    """
    if isinstance(html, str):
        if len(html) > max_bytes:
            raise _too_large(name, max_bytes)
        source = Source(name, html)
        refuse_other(source, name)
        return source
    return decoded(unpacked(html, name, max_bytes).data, name, charset)


def decoded(data: bytes, name: str, charset: str = "") -> Source:
    """The bytes of a page, unpacked, as its source; NotHtml where they are no HTML. Every file is read through here."""
    from linter.reading.encoding import decode

    source = decode(data, name, charset)
    refuse_other(source, name, data)
    return source


def _too_large(name: str, max_bytes: int) -> BadInput:
    return BadInput(
        f"{harmless(name)}: the page is larger than {_size(max_bytes)}.",
        "Set max-bytes in cutline.toml, or --max-bytes, if pages are really that large.",
    )


def _size(number: int) -> str:
    """A number of bytes as people say it."""
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB")):
        if number >= unit:
            return f"{number / unit:.1f}".removesuffix(".0") + f" {name}"
    return f"{number:,} byte{'' if number == 1 else 's'}"


def _leads_nowhere(path: str) -> BadInput:
    return BadInput(
        f"{harmless(path)}: is a link to a file that is not there.", "Mend the link, or take it out of the folder."
    )


def _unreadable(name: str, error: OSError | ValueError) -> BadInput:
    if isinstance(error, PermissionError):
        return BadInput(f"{harmless(name)}: may not be read.", "Check the file's permissions.")
    if isinstance(error, FileNotFoundError) and os.path.islink(name):
        return _leads_nowhere(name)
    if isinstance(error, FileNotFoundError):
        return BadInput(f"{harmless(name)}: no such file.", "Check the spelling of the path.")
    reason = getattr(error, "strerror", None) or str(error)
    return BadInput(f"{harmless(name)}: cannot be read: {harmless(str(reason))}.")
