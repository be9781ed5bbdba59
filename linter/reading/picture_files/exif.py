"""Exif and TIFF: tables of tags, in which a few words of cameras and programs stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from struct import iter_unpack, unpack
from typing import Literal, NamedTuple

from linter.reading.picture_files.jpeg import read_resources
from linter.reading.picture_files.letters import letters
from linter.reading.picture_files.octets import MOST_BLOCK, Blocks, Octets

_ORDERS: dict[bytes, Literal["little", "big"]] = {b"II": "little", b"MM": "big"}
_SIGNS = (42, 43, 0x4F52, 0x5352, 0x55)  # TIFF, BigTIFF, Olympus, Olympus, Panasonic
_BIG = 43
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 8: 2, 9: 4, 10: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1}
# An entry of a table: tag, kind of value, how many, and the value or where it stands.
_ENTRIES = {("little", 4): "<HHI4s", ("big", 4): ">HHI4s", ("little", 8): "<HHQ8s", ("big", 8): ">HHQ8s"}
_MOST_TAGS = 4096
_WORDS = {270: "ImageDescription", 315: "Artist", 33432: "Copyright"}
_DATES = {36867: "DateTimeOriginal", 36868: "DateTimeDigitized"}
_PARTS = {37521: "DateTimeOriginal", 37522: "DateTimeDigitized"}  # of a second
_UNIQUE, _PHOTOGRAPHER = 42016, 42039  # the latter since Exif 3.0 (CIPA DC-008-2023), as is the kind 129, text in UTF-8
_ZONES = {36881: "DateTimeOriginal", 36882: "DateTimeDigitized"}
_SUB_TABLE, _PACKET, _PHOTOSHOP, _IIM, _CREDENTIALS = 34665, 700, 34377, 33723, 0xCD41
_COPYRIGHT = 33432
_BLOCKS = (_SUB_TABLE, _PACKET, _PHOTOSHOP, _IIM, _CREDENTIALS)
_WANTED = frozenset((*_WORDS, *_DATES, *_ZONES, *_PARTS, _UNIQUE, _PHOTOGRAPHER, *_BLOCKS))
_MOMENT = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?.*", re.S)
_ZONE = re.compile(r"[+-]\d\d:\d\d")
_CUT = "It ends before its picture begins."
_COMPRESSED, _STRIPS, _TILES = 259, (273, 279), (324, 325)  # where the pieces of a picture begin, and their lengths
_NUMBERS = {2: "H", 4: "I", 8: "Q"}
_NOTHING = re.compile(r"[\s0:.-]*")


class _Layout(NamedTuple):
    """How a table is written: the order of its bytes, and how many stand for what."""

    order: Literal["little", "big"]
    counter: int = 2
    entry: int = 12
    number: int = 4


def read_exif(octets: Octets, blocks: Blocks, *, whole_file: bool = False) -> None:
    """Take the words out of an Exif block; of a ``whole_file``, a TIFF, the IIM and the XMP too."""
    head = octets.at(0, 16)
    order = _ORDERS.get(head[:2])
    if order is None or len(head) < 8:
        if whole_file:
            blocks.give_up(_CUT)
        return
    sign = octets.number(2, 2, order)
    if sign not in _SIGNS:
        return
    layout = _Layout(order, 8, 20, 8) if sign == _BIG else _Layout(order)
    begins = octets.number(8, 8, order) if sign == _BIG else octets.number(4, 4, order)
    first = _table(octets, begins, layout)
    if whole_file and not octets.number(begins, layout.counter, order):
        blocks.give_up(_CUT)
    if whole_file and _reach(octets, begins, layout) > octets.size:
        blocks.give_up("It ends before its picture does.")
    if _PACKET in first and (whole_file or not blocks.xmp):  # some write the packet of a JPEG here
        blocks.xmp.append(first[_PACKET])
    if whole_file:
        if _PHOTOSHOP in first:
            read_resources(first[_PHOTOSHOP], blocks)
        blocks.iim = first.get(_IIM, blocks.iim)
        if _CREDENTIALS in first:
            blocks.manifests.append(first[_CREDENTIALS])
    sub = first.get(_SUB_TABLE)
    second = _table(octets, int.from_bytes(sub[: layout.number], order), layout) if sub else {}
    for tag, name in _WORDS.items():
        if tag in first and (words := _text(first[tag], tag)):
            blocks.exif_values[name] = _people(words) if name == "Artist" else (words,)
    zones = {name: _text(second[tag], tag) for tag, name in _ZONES.items() if tag in second}
    parts = {name: _text(second[tag], tag) for tag, name in _PARTS.items() if tag in second}
    for tag, name in _DATES.items():
        if tag in second and (moment := _moment(_text(second[tag], tag), parts.get(name, ""), zones.get(name, ""))):
            blocks.exif_values[name] = (moment,)
    if _PHOTOGRAPHER in second and (words := _text(second[_PHOTOGRAPHER], _PHOTOGRAPHER)):
        blocks.exif_values["Photographer"] = _people(words)
    if _UNIQUE in second and (words := _text(second[_UNIQUE], _UNIQUE)):
        blocks.exif_values["ImageUniqueID"] = (words,)


def _table(octets: Octets, at: int, layout: _Layout) -> dict[int, bytes]:
    """The values of the tags that are looked for."""
    found: dict[int, bytes] = {}
    for tag, kind, number, value in _rows(octets, at, layout):
        if tag in _WANTED and tag not in found:
            found[tag] = _value(octets, layout, _SIZES.get(kind, 1) * number, value)
    return found


def _rows(octets: Octets, at: int, layout: _Layout) -> Iterator[tuple[int, int, int, bytes]]:
    """The entries of a table: tag, kind of value, how many, and the value or where it stands."""
    count = min(octets.number(at, layout.counter, layout.order), _MOST_TAGS) if at else 0
    rows = octets.at(at + layout.counter, count * layout.entry)
    return iter_unpack(_ENTRIES[layout.order, layout.number], rows[: len(rows) - len(rows) % layout.entry])


def _value(octets: Octets, layout: _Layout, size: int, value: bytes) -> bytes:
    if size <= layout.number:
        return value[:size]
    return octets.at(int.from_bytes(value, layout.order), min(size, MOST_BLOCK))


def _reach(octets: Octets, at: int, layout: _Layout) -> int:
    """Where the last piece of a TIFF's first picture ends; of one piece that is compressed, where it begins.

    Old programs write of such a piece how long it would be otherwise.
    """
    found: dict[int, tuple[int, ...]] = {}
    for tag, kind, number, value in _rows(octets, at, layout):
        wide = _SIZES.get(kind, 1)
        if tag in (_COMPRESSED, *_STRIPS, *_TILES) and wide in _NUMBERS:
            data = _value(octets, layout, wide * number, value)
            sign = "<" if layout.order == "little" else ">"
            found[tag] = unpack(f"{sign}{len(data) // wide}{_NUMBERS[wide]}", data[: len(data) // wide * wide])
    real = found.get(_COMPRESSED, (1,)) == (1,)
    ends = [0]
    for starts, sizes in ((found.get(first, ()), found.get(second, ())) for first, second in (_STRIPS, _TILES)):
        known = sizes if real or len(starts) > 1 else ()
        ends += (start + size for start, size in zip_longest(starts, known[: len(starts)], fillvalue=1))
    return max(ends)


def _text(value: bytes, tag: int) -> str:
    value = value.rstrip(b"\0 ")
    if tag == _COPYRIGHT and b"\0" in value:  # the photographer's and the editor's, with a NUL between
        value = b", ".join(part.strip(b"\0 ") for part in value.split(b"\0", 1) if part.strip(b"\0 "))
    return letters(value.split(b"\0")[0])[0].strip()


def _people(words: str) -> tuple[str, ...]:
    return tuple(name for each in words.split(";") if (name := each.strip(' "')))


def _moment(words: str, parts: str, zone: str) -> str:
    """A moment in ISO's form; empty for one of zeros, as cameras write that know no time."""
    hit = _MOMENT.match(words)
    if _NOTHING.fullmatch(words) or not hit:
        return ""
    day = f"{hit[1]}-{hit[2]}-{hit[3]}"
    if hit[4] is None:
        return day
    second = f"{hit[6]}.{parts}" if hit[6] and parts.isascii() and parts.isdigit() else hit[6] or "00"
    return f"{day}T{hit[4]}:{hit[5]}:{second}" + (zone if _ZONE.fullmatch(zone) else "")
