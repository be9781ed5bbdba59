"""Reads what a picture file says of itself: JPEG, PNG, WebP, AVIF, HEIC, TIFF, GIF, SVG; BMP, which says nothing."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable

from linter.model.picture_file import PictureFile, Said
from linter.reading.picture_files.content_credentials import NOT_CHECKED, checked
from linter.reading.picture_files.exif import read_exif
from linter.reading.picture_files.fields import filed
from linter.reading.picture_files.heif import read_heif
from linter.reading.picture_files.iim import read_iim
from linter.reading.picture_files.jpeg import read_jpeg
from linter.reading.picture_files.kinds import HEAD, kind_of_picture, why_unread
from linter.reading.picture_files.octets import Blocks, Octets
from linter.reading.picture_files.other_kinds import read_bmp, read_gif, read_svg, read_webp
from linter.reading.picture_files.png import read_png
from linter.reading.picture_files.xmp import read_xmp
from linter.reading.special_files import kind_of

_MADE = (
    b"trainedAlgorithmicMedia",
    b"compositeWithTrainedAlgorithmicMedia",
)  # IPTC's NewsCodes of digital source types
# The label of a box with a small picture of what the file was made from (C2PA specification, thumbnails).
_EARLIER = re.compile(rb"jumd.{17}c2pa\.thumbnail\.ingredient", re.S)
_PLACE = "Content Credentials"
_MOST_PACKETS = 16
_READERS: dict[str, Callable[[Octets, Blocks], None]] = {
    "JPEG": read_jpeg,
    "PNG": read_png,
    "WebP": read_webp,
    "GIF": read_gif,
    "HEIF": read_heif,
    "AVIF": read_heif,
    "TIFF": lambda octets, blocks: read_exif(octets, blocks, whole_file=True),
    "SVG": read_svg,
    "BMP": read_bmp,
}


def read_picture(path: str) -> PictureFile:
    """What a file says of itself. No file is refused: what could not be read is told in the notes."""
    return checked(read_words(path), path)


def read_words(path: str) -> PictureFile:
    """The same, its Content Credentials unchecked."""
    try:
        found = os.stat(path)
        if kind := kind_of(found.st_mode):
            return _unread(path, f"It is {kind}.")
        with open(path, "rb", buffering=0) as file:
            return _read(path, Octets(file, found.st_size))
    except OSError as error:
        return _unread(path, f"It cannot be read: {error.strerror or error}.")
    except ValueError:  # half a character in it, or a NUL
        return _unread(path, "It cannot be read: no file can have this name.")


def picture_of(data: bytes, name: str = "", *, begun: bool = False) -> PictureFile:
    """The same of bytes; those with which a file is ``begun`` will do where its words stand in front of its pixels."""
    return _read(name, Octets.of(data, begun=begun))


def _read(name: str, octets: Octets) -> PictureFile:
    blocks = Blocks()
    head = octets.at(0, min(HEAD, octets.size))
    kind = kind_of_picture(head)
    if not kind:
        return _unread(name, why_unread(head))
    _tried(lambda: _READERS[kind](octets, blocks), blocks)
    if octets.cut:
        blocks.read_in_part("It is too large to be read whole.")
    if blocks.exif:
        _tried(lambda: read_exif(Octets.of(blocks.exif), blocks), blocks)
    return _put_together(name, kind, blocks)


def read_packet(packet: bytes, blocks: Blocks) -> dict[str, Said]:
    """The properties of an XMP packet, whatever is wrong with it."""
    found: dict[str, Said] = {}
    _tried(lambda: found.update(read_xmp(packet, blocks)), blocks)
    return found


def _put_together(name: str, kind: str, blocks: Blocks) -> PictureFile:
    packets = [read_packet(packet, blocks) for packet in blocks.xmp[:_MOST_PACKETS]]
    if len(blocks.xmp) > _MOST_PACKETS:
        blocks.note("It has more packets of XMP than are read.")
    iim: dict[int, tuple[str, ...]] = {}
    charset = ""
    if blocks.iim:
        iim, charset = read_iim(blocks.iim)
    fields = filed(packets, iim, blocks.exif_values)
    if any(_EARLIER.search(each) for each in blocks.manifests):
        fields["ingredient_thumbnail"] = (Said(("c2pa.thumbnail.ingredient",), _PLACE),)
    if made := next((said for each in blocks.manifests if (said := _made_by_machine(each))), ""):
        fields["source_type"] = (*fields.get("source_type", ()), Said((made,), NOT_CHECKED))
    in_step = None
    if blocks.digest and blocks.iim:
        in_step = hashlib.md5(blocks.iim, usedforsecurity=False).digest() == blocks.digest[:16]
    return PictureFile(
        name,
        kind,
        fields,
        credentials=bool(blocks.manifests),
        charset=charset if iim else "",
        in_step=in_step,
        notes=tuple(blocks.notes),
        unread=blocks.broken,
    )


def _unread(name: str, why: str) -> PictureFile:
    return PictureFile(name, notes=(why,), unread=why)


def _made_by_machine(manifest: bytes) -> str:
    """The kind of source, where Content Credentials name one that a machine made; its ingredients' may be meant."""
    return next((kind.decode() for kind in _MADE if kind in manifest), "")


def _tried(read: Callable[[], None], blocks: Blocks) -> None:
    """A part of a file read: one may be damaged in ways that nobody thought of, and the others count still."""
    try:
        read()
    except Exception as error:
        blocks.note(f"A part of it could not be read ({type(error).__name__}).")
