"""The blocks of WebP, GIF and SVG files, and of BMP files, which have none."""

from __future__ import annotations

import re
from struct import Struct

from linter.reading.picture_files.octets import MOST_BLOCK, MOST_XML, Blocks, Octets

_MOST_CHUNKS = 20_000
_WEBP_PICTURES = (b"VP8 ", b"VP8L", b"ANMF")  # chunks that hold pixels (WebP container specification)
_GIF_XMP, _GIF_XMP_ENDS = b"\x21\xff\x0bXMP DataXMP", b"\x01\xff\xfe"
# The end tag of a drawing, or its only tag.
_DRAWING_ENDS = re.compile(rb"</(?:[\w-]+:)?svg\s*>|<(?:[\w-]+:)?svg\b[^<>]*/>\s*\Z")
_GIF_HEAD = 13  # bytes that every GIF begins with
_GIF_EXTENSION, _GIF_PICTURE = 0x21, 0x2C
_MOST_PIECES = 1_000_000  # of a GIF, which are stepped through
_BMP_HEAD, _LEAST_BMP, _OF_OS2 = 54, 26, 12
# Where the pixels begin, how long the second head is, width, height (below zero where the first line is the upper one),
# bits of a pixel, in which way they are packed, and how many bytes they are then.
_bmp, _bmp_of_os2 = Struct("<IIii2xHII").unpack_from, Struct("<HH2xH").unpack_from
_BMP_PACKED = (1, 2, 4, 5)  # ways in which the pixels of a BMP take no room that is known before
_GIF_CREDENTIALS = b"\x21\xff\x0bC2PA_GIF"


def read_webp(octets: Octets, blocks: Blocks) -> None:
    """Take the blocks of a WebP; its pixels are stepped over."""
    if int.from_bytes(octets.at(4, 4), "little") + 7 > octets.size:  # the last byte may fill up an odd length
        blocks.give_up("It ends before its picture does.")
    at, pictures = 12, 0
    for _ in range(_MOST_CHUNKS):
        head = octets.at(at, 8)
        if len(head) < 8:
            if not pictures and not blocks.broken:
                blocks.give_up("It has no picture in it.")
            return
        kind, size = head[:4], int.from_bytes(head[4:], "little")
        pictures += kind in _WEBP_PICTURES
        if kind in (b"EXIF", b"XMP ", b"C2PA"):
            data = octets.at(at + 8, min(size, MOST_BLOCK))
            if kind == b"EXIF":
                blocks.exif = data.removeprefix(b"Exif\0\0")
            else:
                (blocks.xmp if kind == b"XMP " else blocks.manifests).append(data)
        at += 8 + size + (size & 1)
    blocks.note("It has more parts than are read.")


def read_gif(octets: Octets, blocks: Blocks) -> None:
    """Take the XMP of a GIF, which ends in a run of bytes that lead an old reader over it."""
    data = octets.at(0, octets.size)
    if len(data) < _GIF_HEAD:
        blocks.give_up("It ends before its picture begins.")
    elif not _is_whole_gif(data):
        blocks.give_up("It ends before its picture does.")
    start = data.find(_GIF_XMP)
    if start >= 0:
        start += len(_GIF_XMP)
        end = data.find(_GIF_XMP_ENDS, start)
        blocks.xmp.append(data[start : end if end >= 0 else start + MOST_XML])
    if _GIF_CREDENTIALS in data:
        blocks.manifests.append(data[data.index(_GIF_CREDENTIALS) :][:MOST_BLOCK])


def _is_whole_gif(data: bytes) -> bool:
    """False where a GIF ends within one of its blocks; without its last mark alone browsers show all of it."""
    at, pictures = _GIF_HEAD + _colours(data[10]), 0
    for _ in range(_MOST_PIECES):
        sign = data[at] if at < len(data) else 0
        if sign == _GIF_PICTURE:
            at += 10 + _colours(data[at + 9] if at + 9 < len(data) else 0) + 1
            pictures += 1
        elif sign == _GIF_EXTENSION:
            at += 2
        else:  # its end, or the file's, or what nobody knows
            return at < len(data) or (at == len(data) and pictures > 0)
        while at < len(data) and data[at]:
            at += data[at] + 1
        at += 1
    return True


def _colours(flags: int) -> int:
    """How many bytes a table of colours takes."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def read_bmp(octets: Octets, blocks: Blocks) -> None:
    """A BMP holds no words; whether it holds its pixels can be told."""
    head = octets.at(0, _BMP_HEAD).ljust(_BMP_HEAD, b"\0")
    start, kind, wide, high, bits, packed, size = _bmp(head, 10)
    if kind == _OF_OS2:
        wide, high, bits = _bmp_of_os2(head, 18)
        packed = 0
    if packed not in _BMP_PACKED:
        size = (wide * bits + 31) // 32 * 4 * abs(high)
    if start + size > octets.size or octets.size < _LEAST_BMP:
        blocks.give_up("It ends before its picture does.")


def read_svg(octets: Octets, blocks: Blocks) -> None:
    """Take the XMP of a drawing, which stands in it as it is."""
    data = octets.at(0, min(octets.size, MOST_XML))
    for name in (b"x:xmpmeta", b"rdf:RDF"):
        start = data.find(b"<" + name)
        end = data.find(b"</" + name, start) if start >= 0 else -1
        if end > 0:
            blocks.xmp.append(data[start : data.find(b">", end) + 1])
            break
    if octets.size <= len(data) and not _DRAWING_ENDS.search(data):
        blocks.give_up("It ends before its picture does.")
    if b"<c2pa:manifest" in data:
        blocks.manifests.append(b"")
