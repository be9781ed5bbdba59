"""The blocks of WebP, GIF and SVG files."""

from __future__ import annotations

from linter.reading.picture_files.octets import MOST_BLOCK, MOST_XML, Blocks, Octets

_MOST_CHUNKS = 20_000
_GIF_XMP, _GIF_XMP_ENDS = b"\x21\xff\x0bXMP DataXMP", b"\x01\xff\xfe"
_TAIL = 1_000  # letters of a drawing in which its last tag stands
_GIF_HEAD = 13  # bytes that every GIF begins with
_GIF_CREDENTIALS = b"\x21\xff\x0bC2PA_GIF"


def read_webp(octets: Octets, blocks: Blocks) -> None:
    """Take the blocks of a WebP; its pixels are stepped over."""
    if int.from_bytes(octets.at(4, 4), "little") + 7 > octets.size:  # the last byte may fill up an odd length
        blocks.give_up("It ends before its picture does.")
    at = 12
    for _ in range(_MOST_CHUNKS):
        head = octets.at(at, 8)
        if len(head) < 8:
            return
        kind, size = head[:4], int.from_bytes(head[4:], "little")
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
    start = data.find(_GIF_XMP)
    if start >= 0:
        start += len(_GIF_XMP)
        end = data.find(_GIF_XMP_ENDS, start)
        blocks.xmp.append(data[start : end if end >= 0 else start + MOST_XML])
    if _GIF_CREDENTIALS in data:
        blocks.manifests.append(data[data.index(_GIF_CREDENTIALS) :][:MOST_BLOCK])


def read_svg(octets: Octets, blocks: Blocks) -> None:
    """Take the XMP of a drawing, which stands in it as it is."""
    data = octets.at(0, min(octets.size, MOST_XML))
    for name in (b"x:xmpmeta", b"rdf:RDF"):
        start = data.find(b"<" + name)
        end = data.find(b"</" + name, start) if start >= 0 else -1
        if end > 0:
            blocks.xmp.append(data[start : data.find(b">", end) + 1])
            break
    if b"</" not in data[-_TAIL:] and not data.rstrip().endswith(b"/>"):
        blocks.give_up("It ends before its picture does.")
    if b"<c2pa:manifest" in data:
        blocks.manifests.append(b"")
