"""Files beside a picture that hold its words: NAME.xmp, as Lightroom writes it, and NAME.jpg.xmp."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from linter.model.picture_file import PictureFile, Said
from linter.reading.picture_files.fields import filed
from linter.reading.picture_files.octets import MOST_XML, Blocks
from linter.reading.picture_files.reader import read_packet, read_picture
from linter.reading.special_files import contents
from linter.text.moments import moment


def read_with_sidecar(path: str) -> PictureFile:
    """What a file says of itself, and what a sidecar says that was written later, laid over it.

    A sidecar of an earlier metadata date is left out, and the notes say so; one of the two that tells no date gives way
    to the other, for a program that writes a sidecar writes its date.
    """
    picture = read_picture(path)
    beside = next((name for name in _names(path) if os.path.isfile(name)), None)
    return picture if beside is None else _laid_over(picture, beside)


def _names(path: str) -> tuple[str, ...]:
    stem = os.path.splitext(path)[0]
    return tuple(name + ending for ending in (".xmp", ".XMP") for name in (path, stem))


def _laid_over(picture: PictureFile, path: str) -> PictureFile:
    blocks, name = Blocks(), os.path.basename(path)
    try:
        packet = contents(Path(path)) if os.path.getsize(path) <= MOST_XML else b""
    except OSError:
        packet = b""
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
