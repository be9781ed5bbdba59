"""Files beside a picture that hold its words: NAME.xmp, as Lightroom writes it, and NAME.jpg.xmp."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from linter.model.picture_file import PictureFile, Said
from linter.reading.picture_files.fields import filed
from linter.reading.picture_files.octets import MOST_XML, Blocks
from linter.reading.picture_files.reader import read_packet, read_picture
from linter.reading.special_files import contents
from linter.text.file_names import DRAWN, PIXELS
from linter.text.moments import moment

ENDINGS = tuple(f".{ending}" for ending in (*PIXELS, *DRAWN, "heif", "hif"))
# How Adobe's programs say for which file a sidecar was written: photoshop:SidecarForExtension, crs:RawFileName.
_WRITTEN_FOR = re.compile(
    rb"""photoshop:SidecarForExtension(?:=["']|>)\s*\.?(\w{2,5})|crs:RawFileName(?:=["']|>)[^"'<]*\.(\w{2,5})\s*["'<]"""
)


def read_with_sidecar(path: str) -> PictureFile:
    """What a file says of itself, and what a sidecar says that was written later, laid over it.

    A sidecar of an earlier metadata date is left out, and the notes say so; one of the two that tells no date gives way
    to the other, for a program that writes a sidecar writes its date.
    """
    picture = read_picture(path)
    name = next((name for name in beside(path) if os.path.isfile(name)), None)
    return picture if name is None else _laid_over(picture, name)


def beside(path: str) -> tuple[str, ...]:
    """The names that a file beside a picture may have, the picture's own first."""
    stem = os.path.splitext(path)[0]
    return tuple(name + ending for ending in (".xmp", ".XMP") for name in (path, stem))


def _others(path: str, sidecar: str) -> list[str]:
    """The other pictures for which a sidecar may have been written: a.png, where a.xmp is beside a.jpg."""
    folder, name = os.path.split(path)
    stem = os.path.splitext(name)[0]
    if os.path.splitext(os.path.basename(sidecar))[0] != stem:
        return []  # it bears the whole name of its picture
    try:
        names = sorted(os.listdir(folder or "."))
    except OSError:
        return []
    return [
        each
        for each in names
        if each != name and each.casefold().endswith(ENDINGS) and os.path.splitext(each)[0] == stem
    ]


def _written_for(packet: bytes) -> str:
    """The ending of the file for which a sidecar says that it was written, without its stop; or empty."""
    hit = _WRITTEN_FOR.search(packet)
    said = next((each for each in hit.groups() if each), b"") if hit else b""
    return said.decode("latin-1").casefold()


def _laid_over(picture: PictureFile, path: str) -> PictureFile:
    blocks, name = Blocks(), os.path.basename(path)
    try:
        packet = contents(Path(path)) if os.path.getsize(path) <= MOST_XML else b""
    except OSError:
        packet = b""
    others, meant = _others(picture.name, path), _written_for(packet)
    if others and not picture.name.casefold().endswith(f".{meant}"):
        if any(other.casefold().endswith(f".{meant}") for other in others if meant):
            return picture
        both = " or ".join([os.path.basename(picture.name), *others[:2]])
        note = f"The file {name} beside it may be of {both}, and was left out."
        return replace(picture, notes=(*picture.notes, note))
    said = {
        field: tuple(Said(each.words, f"{name}, {each.where}", each.languages) for each in values)
        for field, values in filed([read_packet(packet, blocks)] if packet else [], {}, {}).items()
    }
    notes = (*picture.notes, *(f"{name}: {note}" for note in blocks.notes))
    if not said:
        return replace(picture, notes=(*notes, f"The file {name} beside it could not be read."))
    later, earlier = _date(said), _date(picture.fields)
    if earlier is not None and (later is None or later < earlier):
        return replace(picture, notes=(*notes, f"The file {name} beside it is older, and was left out."))
    fields = {field: (*said.get(field, ()), *picture.fields.get(field, ())) for field in {**said, **picture.fields}}
    return replace(picture, fields=fields, sidecar=name, notes=notes)


def _date(fields: Mapping[str, tuple[Said, ...]]) -> datetime | None:
    values = fields.get("metadata_date", ())
    found = moment(values[0].value) if values else None
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)
