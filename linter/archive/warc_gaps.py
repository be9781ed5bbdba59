"""Finds the next record of a WARC file behind a stretch that no reader understands."""

from __future__ import annotations

import re
import zlib
from typing import IO

GZIP, ZSTD, LZ4 = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18"
_PLAIN = re.compile(rb"WARC/\d\.\d+\r?\n")
_PIECE = 1 << 20
_OVERLAP = 64
_ENOUGH = 4096  # bytes of a member from which its first five are unpacked


def next_record(file: IO[bytes], start: int, *, packed: bool) -> int:
    """The offset of the next record that begins at ``start`` or behind it; -1 where none does."""
    at = start
    while True:
        file.seek(at)
        piece = file.read(_PIECE)
        if not piece:
            return -1
        for found in _marks(piece, packed=packed):
            if begins_record(file, at + found):
                return at + found
        if len(piece) < _PIECE:
            return -1
        at += len(piece) - _OVERLAP


def begins_record(file: IO[bytes], offset: int) -> bool:
    """Whether a record begins at an offset, in a gzip member of its own or as it is."""
    file.seek(offset)
    head = file.read(_ENOUGH)
    if head.startswith(GZIP):
        try:
            begins = zlib.decompressobj(31).decompress(head, 5)
            return begins == b"WARC/" or (len(head) < _ENOUGH and b"WARC/".startswith(begins))  # or cut off there
        except zlib.error:
            return False
    return bool(_PLAIN.match(head))


def _marks(piece: bytes, *, packed: bool) -> list[int]:
    if not packed:
        return [hit.start() for hit in _PLAIN.finditer(piece)]
    found = []
    at = piece.find(GZIP)
    while at >= 0:
        found.append(at)
        at = piece.find(GZIP, at + 1)
    return found
