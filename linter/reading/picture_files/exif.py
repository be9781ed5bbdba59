"""Exif and TIFF: tables of tags, in which a few words of cameras and programs stand."""

from __future__ import annotations

import re
from typing import Literal

from linter.reading.picture_files.jpeg import read_resources
from linter.reading.picture_files.letters import letters
from linter.reading.picture_files.octets import Blocks, Octets
from linter.reading.picture_files.tiff_tables import SIZES, Layout, reach, rows, value_of

_ORDERS: dict[bytes, Literal["little", "big"]] = {b"II": "little", b"MM": "big"}
_SIGNS = (42, 43, 0x4F52, 0x5352, 0x55)  # TIFF, BigTIFF, Olympus, Olympus, Panasonic
_BIG = 43
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
_CANON = b"CR"  # where a raw file of Canon says so
_CUT = "It ends before its picture begins."
_NOTHING = re.compile(r"[\s0:.-]*")


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
    layout = Layout(order, 8, 20, 8) if sign == _BIG else Layout(order)
    begins = octets.number(8, 8, order) if sign == _BIG else octets.number(4, 4, order)
    first = _table(octets, begins, layout)
    if whole_file and not octets.number(begins, layout.counter, order):
        blocks.give_up(_CUT)
    if whole_file:
        if reach(octets, begins, layout, chained=head[8:10] == _CANON) > octets.size:
            blocks.give_up("It ends before its picture does.")
        elif reach(octets, begins, layout, chained=True) > octets.size:
            blocks.note("It ends before the last of its pages does.")
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


def _table(octets: Octets, at: int, layout: Layout) -> dict[int, bytes]:
    """The values of the tags that are looked for."""
    found: dict[int, bytes] = {}
    for tag, kind, number, value in rows(octets, at, layout):
        if tag in _WANTED and tag not in found:
            found[tag] = value_of(octets, layout, SIZES.get(kind, 1) * number, value)
    return found


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
