"""The blocks of a PNG: chunks of text and of Exif, and the profiles in which older programs wrap what they know."""

from __future__ import annotations

import re
import zlib

from linter.reading.picture_files.jpeg import read_resources
from linter.reading.picture_files.octets import MOST_BLOCK, MOST_XML, Blocks, Octets

_EXIF = b"Exif\0\0"
_TEXT = (b"iTXt", b"tEXt", b"zTXt")
_MOST_CHUNKS = 100_000
_PROFILE = re.compile(rb"\s*[^\n]*\n\s*\d+\s*\n([0-9a-fA-F\s]*)")  # a line of any words, the length, hexadecimal digits


def read_png(octets: Octets, blocks: Blocks) -> None:
    """Take the blocks of a PNG; its pixels are stepped over."""
    at = 8
    for _ in range(_MOST_CHUNKS):
        head = octets.at(at, 8)
        if len(head) < 8:
            blocks.give_up("It ends before its picture does.")
            return
        size, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind == b"IEND":
            return
        if kind in (b"eXIf", b"caBX", *_TEXT):
            _take(kind, octets.at(at + 8, min(size, MOST_BLOCK)), blocks)
        at += 12 + size
    blocks.note("It has more parts than are read.")


def _take(kind: bytes, data: bytes, blocks: Blocks) -> None:
    if kind == b"eXIf":
        blocks.exif = data.removeprefix(_EXIF)
    elif kind == b"caBX":
        blocks.manifests.append(data)
    else:
        key, _, rest = data.partition(b"\0")
        if key == b"XML:com.adobe.xmp" or key.startswith(b"Raw profile type "):
            try:
                words = _words(kind, rest)
            except (zlib.error, IndexError):
                blocks.note("A part of its text is damaged, and was not read.")
                return
            if key.startswith(b"Raw"):
                _take_profile(key[17:], words, blocks)
            else:
                blocks.xmp.append(words)


def _words(kind: bytes, rest: bytes) -> bytes:
    if kind == b"iTXt":
        words = rest[2:].split(b"\0", 2)[2]
        return _inflated(words) if rest[:1] == b"\1" else words
    return _inflated(rest[1:]) if kind == b"zTXt" else rest


def _inflated(data: bytes) -> bytes:
    """What was packed, no more of it than a packet may be: a few bytes may become gigabytes."""
    unpacker = zlib.decompressobj()
    words = unpacker.decompress(data, MOST_XML)
    if unpacker.unconsumed_tail:
        raise zlib.error("too large")
    return words


def _take_profile(kind: bytes, words: bytes, blocks: Blocks) -> None:
    hit = _PROFILE.fullmatch(words)
    digits = b"".join(hit[1].split()) if hit else b""
    data = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    if kind in (b"iptc", b"8bim"):
        if data.startswith(b"8BIM"):
            read_resources(data, blocks)
        else:
            blocks.iim = blocks.iim or data
    elif kind == b"xmp":
        blocks.xmp.append(data)
    elif kind in (b"exif", b"APP1") and data.startswith(_EXIF):
        blocks.exif = blocks.exif or data[6:]
    elif kind == b"APP1" and b"<x:xmpmeta" in data:
        blocks.xmp.append(data.partition(b"\0")[2])
