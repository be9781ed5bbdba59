"""Whether two picture files are one photograph, by their ids and the moment they tell; looks alone never say it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.picture_file import PictureFile

LOOKS = "looks:"  # how the keys of pictures begin that look alike
_MADE = ("Exif DateTimeDigitized", "XMP xmp:CreateDate")  # when the file was made, not the photograph
_MOMENT = lazy(r"(\d{4}-\d\d-\d\d)[T ]+(\d\d):(\d\d:\d\d)(?:[.,](\d+))?.*")
_NO_TIME = ("00", "00:00")  # a day alone, to which a program added a time
_LEAST_ID = 16  # characters of an id: some telephones write their own name where the picture's belongs


class Same(StrEnum):
    """How two picture files stand to each other."""

    ONE = "one photograph"
    OTHER = "another frame"
    UNTOLD = "nothing tells"


class _Moment(NamedTuple):
    """When a photograph was taken, by its camera's clock; ``fraction`` are the digits of the second's parts."""

    day: str
    hour: str
    minute: str
    fraction: str

    @property
    def second(self) -> str:
        return f"{self.day}T{self.hour}:{self.minute}"


def _moments(picture: PictureFile) -> dict[str, _Moment]:
    """What the places of a file say of when it was taken, where they tell a time of day."""
    found = {
        said.where.rpartition(", ")[2]: _Moment(hit[1], hit[2], hit[3], (hit[4] or "").rstrip("0"))
        for said in picture.every("created")
        if not said.where.endswith(_MADE) and (hit := _MOMENT.fullmatch(said.value.strip()))
    }
    return {place: each for place, each in found.items() if (each.hour, each.minute) != _NO_TIME}


def _both(ours: dict[str, _Moment], theirs: dict[str, _Moment]) -> tuple[_Moment, _Moment] | None:
    """The moments that are held together: of a place that both files have, or else the first of each."""
    place = next((place for place in ours if place in theirs), "")
    if place:
        return ours[place], theirs[place]
    return (next(iter(ours.values())), next(iter(theirs.values()))) if ours and theirs else None


def _ids(picture: PictureFile, field: str) -> set[str]:
    ids = {words.strip().casefold() for words in picture.words(field)}
    return {each for each in ids if len(each) >= _LEAST_ID and len(set(each)) > 3}  # one of noughts alone is none


def photograph_keys(picture: PictureFile) -> Iterator[str]:
    """Keys of which two files share one, where ``same`` may call them one photograph without a look at them."""
    yield from (f"document:{each}" for each in _ids(picture, "document_id"))
    seconds = {taken.second for taken in _moments(picture).values()}
    for field in ("original_document_id", "image_id") if seconds else ():
        yield from (f"{field}:{each}@{second}" for each in _ids(picture, field) for second in seconds)


def same(one: PictureFile, other: PictureFile, *, alike: bool = False) -> Same:
    """Whether two files are one photograph; ``alike`` where their pictures look so.

    They are where they share the id of the document, and one of them was taken with a camera; where they share that of
    its original, or of the picture, and the second in which it was taken; where they look alike and were taken in one
    hundredth of a second, or what their cameras count. Moments that differ, other than by a zone, are another frame.
    """
    if one.name and one.name == other.name:
        return Same.ONE
    ours, theirs = _moments(one), _moments(other)
    documents = bool(_ids(one, "document_id") & _ids(other, "document_id"))
    both = _both(ours, theirs)
    if both and (_apart(*both) or _fractions_differ(*both)):
        return Same.UNTOLD if documents else Same.OTHER
    if documents and (ours or theirs or alike):
        return Same.ONE
    if not both or both[0].second != both[1].second:
        return Same.UNTOLD
    exact = bool(both[0].fraction and both[1].fraction)
    ids = any(_ids(one, field) & _ids(other, field) for field in ("original_document_id", "image_id"))
    return Same.ONE if ids or (alike and exact) else Same.UNTOLD


def _apart(ours: _Moment, theirs: _Moment) -> bool:
    """True for other minutes and seconds; where the hours alone differ, one may be in another zone."""
    return ours.minute[-2:] != theirs.minute[-2:] or ours.minute[:2] not in _zones(theirs.minute[:2])


def _zones(minutes: str) -> set[str]:
    """The minutes of some zones' clocks at once: those of India are half an hour off, those of Nepal a quarter."""
    return {f"{(int(minutes) + off) % 60:02}" for off in (0, 15, 30, 45)}


def _fractions_differ(ours: _Moment, theirs: _Moment) -> bool:
    """True where both tell parts of the second, and not the same as far as both do."""
    short, long = sorted((ours.fraction, theirs.fraction), key=len)
    return bool(short) and not long.startswith(short)
