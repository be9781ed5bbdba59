"""The blocks of AVIF and HEIC files: boxes in boxes, and items that a table of places leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from linter.reading.picture_files.octets import MOST_BLOCK, Blocks, Octets

_CREDENTIALS = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_OF_SEQUENCES = (b"moov", b"trak")  # boxes of a sequence of pictures, and of one of its tracks (ISO 23008-12)
_MOST_BOXES = 20_000
_MOST_PIECES = 1_000


@dataclass(slots=True)
class _Items:
    """What a table of items says: of what kind each is, and where its pieces stand."""

    kinds: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    places: dict[int, list[tuple[bool, int, int]]] = field(default_factory=dict)
    held: int = 0  # where the data begin that stand in the table itself
    reach: int = 0  # where the last of the others ends


def read_heif(octets: Octets, blocks: Blocks) -> None:
    """Take the blocks of an AVIF or HEIC, of a sequence of pictures too; its pixels are stepped over."""
    seen: set[bytes] = set()
    for kind, start, end in _boxes(octets, 0, octets.size):
        if end > octets.size:
            if kind.isalnum():  # else it is no box: some write more behind the last
                blocks.give_up("It ends before its picture does.")
            end = octets.size
        _take(kind, start, end, octets, blocks)
        seen.add(kind)
    if not seen & {b"meta", b"moov"}:
        blocks.give_up("It has no picture in it.")


def _take(kind: bytes, start: int, end: int, octets: Octets, blocks: Blocks, depth: int = 0) -> None:
    """Take what a box holds: words, items, or boxes of a sequence, in which both may stand."""
    if kind == b"uuid":
        name = octets.at(start, 16)
        if name in (_CREDENTIALS, _XMP):
            data = octets.at(start + 16, min(end - start - 16, MOST_BLOCK))
            (blocks.xmp if name == _XMP else blocks.manifests).append(data)
    elif kind == b"meta":
        items = _items(octets, start + 4, end)
        if items.reach > octets.size:
            blocks.give_up("It ends before its picture does.")
        _take_items(octets, items, blocks)
    elif kind in _OF_SEQUENCES[depth:]:
        for inner, begin, stop in _boxes(octets, start, end):
            _take(inner, begin, min(stop, end), octets, blocks, depth + 1)


def _boxes(octets: Octets, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """The kind of each box, and where its content begins and should end, which may lie behind ``end``."""
    for _ in range(_MOST_BOXES):
        head = octets.at(at, 16)
        if at + 8 > end or len(head) < 8:
            return
        size, kind, begin = int.from_bytes(head[:4], "big"), head[4:8], 8
        if size == 1:
            size, begin = int.from_bytes(head[8:], "big"), 16
        size = size or end - at
        if size < begin:
            return
        yield kind, at + begin, at + size
        at += size


def _items(octets: Octets, start: int, end: int) -> _Items:
    items = _Items()
    for kind, begin, stop in _boxes(octets, start, end):
        stop = min(stop, end)
        if kind == b"idat":
            items.held = begin
        elif kind == b"iinf":
            for inner, at, last in _boxes(octets, begin + (6 if octets.number(begin, 1) == 0 else 8), stop):
                version = octets.number(at, 1)
                if inner == b"infe" and version >= 2:
                    wide = 2 if version == 2 else 4
                    named = at + 6 + wide
                    items.kinds[octets.number(at + 4, wide)] = (
                        octets.at(named, 4),
                        octets.at(named + 4, min(min(last, stop) - named - 4, 200)),
                    )
        elif kind == b"iloc":
            _read_places(octets, begin, stop, items)
    return items


def _read_places(octets: Octets, at: int, end: int, items: _Items) -> None:
    version, sizes, more = octets.number(at, 1), octets.number(at + 4, 1), octets.number(at + 5, 1)
    wide = 2 if version < 2 else 4
    at += 6

    def take(count: int) -> int:
        nonlocal at
        at += count
        return octets.number(at - count, count) if count else 0

    for _ in range(take(wide)):
        item = take(wide)
        inside = bool(take(2) & 15) if version else False
        elsewhere = bool(take(2))  # in another file
        base = take(more >> 4)
        pieces = items.places.setdefault(item, [])
        for _ in range(take(2)):
            take(more & 15 if version else 0)
            start = base + take(sizes >> 4)
            length = take(sizes & 15)
            if len(pieces) < _MOST_PIECES and not elsewhere:
                pieces.append((inside, start, length))
                items.reach = max(items.reach, 0 if inside else start + length)
            if at > end:
                return
        if at > end:
            return


def _take_items(octets: Octets, items: _Items, blocks: Blocks) -> None:
    for item, (kind, more) in items.kinds.items():
        is_xmp = kind == b"mime" and b"application/rdf+xml" in more
        if kind != b"Exif" and not is_xmp:
            continue
        data = bytearray()
        for inside, start, length in items.places.get(item, ()):
            if len(data) < MOST_BLOCK:
                data += octets.at(start + (items.held if inside else 0), min(length, MOST_BLOCK))
        if is_xmp and data:
            blocks.xmp.append(bytes(data))
        elif len(data) > 4:
            blocks.exif = bytes(data[4 + int.from_bytes(data[:4], "big") :])
