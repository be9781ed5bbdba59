"""The blocks of a JPEG in front of its first scan, and the resources of Photoshop that hold the IIM."""

from __future__ import annotations

import hashlib
from struct import Struct

from linter.reading.picture_files.octets import MOST_BLOCK, MOST_XML, Blocks, Octets, is_manifest

_EXIF = b"Exif\0\0"
# The second is what an asset system leaves of the first, whose first four bytes it overwrites.
_XMP = (b"http://ns.adobe.com/xap/1.0/\0", b"XMP\0://ns.adobe.com/xap/1.0/\0")
_EXTENDED = b"http://ns.adobe.com/xmp/extension/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_RESOURCES = (b"8BIM", b"PHUT", b"DCSR", b"AgHg", b"MeSa")
_resource = Struct(">4sHB").unpack_from  # its sign, its number, how long its name is
_IIM, _DIGEST, _PACKET = 0x0404, 0x0425, 0x0424  # the numbers of resources
_MOST_SEGMENTS = 20_000
_SCAN, _END = 0xDA, 0xD9
_GAP = 4096  # bytes in which the next mark is looked for at once
_END_MARK = b"\xff\xd9"  # no pixels look like it: within them a zero follows each FF
_TAIL, _STEP = 1 << 10, 1 << 20  # bytes at the end of the file in which it is looked for, and in front of these
_SEARCHED = 32 << 20  # bytes of pixels that are looked through, where no end stands where it should


class _Jpeg:
    """What the segments held, put together when all are read."""

    def __init__(self, blocks: Blocks) -> None:
        self.blocks = blocks
        self.resources = bytearray()
        self.boxes: dict[bytes, bytearray] = {}
        self.extended: dict[bytes, dict[int, bytes]] = {}

    def take(self, mark: int, data: bytes) -> None:
        if mark == 0xE1:
            self._application(data)
        elif mark == 0xED and data.startswith(_PHOTOSHOP) and len(self.resources) < MOST_BLOCK:
            self.resources += data[14:]
        elif mark == 0xEB and data[:2] == b"JP":
            box = self.boxes.setdefault(data[2:4], bytearray())
            box += data[16:] if box else data[8:]  # each further piece says again whose it is

    def _application(self, data: bytes) -> None:
        if data.startswith(_EXIF):
            self.blocks.exif = self.blocks.exif or data[6:]
        elif data.startswith(_XMP):
            self.blocks.xmp.append(data[29:])
        elif data.startswith(_EXTENDED) and len(data) > 75:
            pieces = self.extended.setdefault(data[35:67], {})
            if sum(map(len, pieces.values())) < MOST_XML:
                pieces[int.from_bytes(data[71:75], "big")] = data[75:]

    def finish(self) -> None:
        self.blocks.manifests += [bytes(box) for box in self.boxes.values() if is_manifest(box)]
        main = b"".join(self.blocks.xmp)
        for name, pieces in self.extended.items():
            # Only the extension that the packet names, whole: pieces of another picture are left behind by programs.
            whole = b"".join(pieces[at] for at in sorted(pieces))
            if name in main and hashlib.md5(whole, usedforsecurity=False).hexdigest().upper().encode() == name.upper():
                self.blocks.xmp.append(whole)
            else:
                self.blocks.note("A part of its XMP is damaged or another picture’s, and was not read.")
        if self.resources:
            read_resources(bytes(self.resources), self.blocks)


def read_jpeg(octets: Octets, blocks: Blocks) -> None:
    """Take the blocks of a JPEG in front of its pixels."""
    found = _Jpeg(blocks)
    at = 2
    for _ in range(_MOST_SEGMENTS):
        head = octets.at(at, 4)
        if len(head) < 4:
            blocks.give_up("It ends before its picture begins.")
            break
        mark = head[1]
        if head[0] != 0xFF:
            gap = octets.at(at, _GAP)
            step = gap.find(b"\xff")
            at += step if step > 0 else len(gap)
        elif mark == 0xFF:
            at += 1
        elif mark in (0, 1, 0xD8) or 0xD0 <= mark <= 0xD7:
            at += 2
        elif mark in (_SCAN, _END):
            if mark == _END:
                blocks.give_up("It has no picture in it.")
            elif not _has_end(octets, at):
                blocks.give_up("It ends before its picture does.")
            break
        else:
            length = int.from_bytes(head[2:], "big")
            if length < 2:
                blocks.give_up("It is damaged before its picture begins.")
                break
            if mark in (0xE1, 0xEB, 0xED):
                found.take(mark, octets.at(at + 4, length - 2))
            at += 2 + length
    else:
        blocks.note("It has more parts in front of its picture than are read.")
    found.finish()


def _has_end(octets: Octets, start: int) -> bool:
    """False where nothing behind a scan ends it; true where that is not there, or too much to be looked through.

    Telephones write more behind the end, so it is looked for backwards.
    """
    if octets.begun or octets.size - start > _SEARCHED:
        return True
    stop, step = octets.size, _TAIL
    while stop > start:
        begin = max(start, stop - step)
        piece = octets.at(begin, stop - begin + 1)  # the mark may stand across two pieces
        if not piece or _END_MARK in piece:
            return True
        stop, step = begin, _STEP
    return False


def read_resources(data: bytes, blocks: Blocks) -> None:
    """Take the IIM, its digest and the XMP out of Photoshop's resources."""
    at = 0
    while at + 12 <= len(data):
        kind, number, name = _resource(data, at)
        if kind not in _RESOURCES:
            break
        begin = at + 11 + name + (~name & 1)
        size = int.from_bytes(data[begin - 4 : begin], "big")
        if number == _IIM:
            blocks.iim = blocks.iim or data[begin : begin + size]
        elif number == _DIGEST:
            blocks.digest = data[begin : begin + size]
        elif number == _PACKET and not blocks.xmp:
            blocks.xmp.append(data[begin : begin + size])
        at = begin + size + (size & 1)
