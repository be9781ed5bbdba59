"""IPTC-IIM: the records that agencies have written since 1991, and most asset systems read."""

from __future__ import annotations

import re
from struct import Struct

from linter.reading.picture_files.letters import GUESSED, letters
from linter.reading.picture_files.octets import MOST_VALUES

# Datasets of record 2 (IPTC-NAA Information Interchange Model 4.2) that are kept.
_KEPT = frozenset(
    (5, 7, 15, 25, 30, 35, 37, 38, 40, 55, 60, 80, 85, 90, 92, 95, 100, 101, 103, 105, 110, 115, 116, 118, 120, 122)
)
_SIGN = b"\x1c"  # in front of each dataset
_head = Struct(">BBH").unpack_from  # record, number and length, behind the sign of a dataset
# How the letters of a whole block are read; one that says its own way is read value by value.
_CODECS = {
    "ASCII": "utf-8",
    "UTF-8": "utf-8",
    "UTF-8, not said": "utf-8",
    **GUESSED,
}
# A day and a time of day that belong together: the day's number stands for both.
_MOMENTS = {55: 60, 30: 35, 37: 38}
_DAY = re.compile(r"(?!0000)(\d{4})-?(\d\d)-?(\d\d)")
_TIME = re.compile(r"(\d\d):?(\d\d):?(\d\d)?(?:([+-]\d\d):?(\d\d)?)?")


def read_iim(data: bytes) -> tuple[dict[int, tuple[str, ...]], str]:
    """The words of each dataset, repeated ones in their order, and how their letters were told."""
    numbers: list[int] = []
    values: list[bytes] = []
    said = b""
    find = data.find
    at, last = find(_SIGN), len(data) - 5
    while 0 <= at <= last:
        record, number, size = _head(data, at + 1)
        at += 5
        if size & 0x8000:  # so many bytes say how long it is
            wide = size & 0x7FFF
            size = int.from_bytes(data[at : at + min(wide, 8)], "big")
            at += wide
        end = at + size
        if record == 2 and number in _KEPT:
            numbers.append(number)
            values.append(data[at:end])
        elif (record, number) == (1, 90):
            said = data[at:end]
        at = find(_SIGN, end)
    # One block is written in one way: its words together tell more than each by itself.
    whole, charset = letters(_SIGN.join(values), said)
    texts = whole.split(_SIGN.decode()) if charset in _CODECS else []
    if len(texts) != len(values):
        texts = [_decoded(value, charset, said) for value in values]
    found: dict[int, list[str]] = {}
    if b"\r" in data:
        texts = [words.replace("\r\n", "\n").replace("\r", "\n") for words in texts]
    for number, words in zip(numbers, texts, strict=True):
        if words := words.strip("\0 \n\t"):
            held = found.get(number)
            if held is None:
                found[number] = [words]
            elif len(held) < MOST_VALUES:
                held.append(words)
    for day, time in _MOMENTS.items():
        if day in found:
            found[day] = [moment] if (moment := _moment(found[day][0], found.get(time, [""])[0])) else []
    return {number: tuple(words) for number, words in found.items() if words}, charset


def _decoded(value: bytes, charset: str, said: bytes) -> str:
    codec = _CODECS.get(charset)
    return value.decode(codec, "replace") if codec else letters(value, said)[0]


def _moment(day: str, time: str) -> str:
    """A day and a time of day in ISO's form; empty where the day is none."""
    hit, at = _DAY.fullmatch(day.strip()), _TIME.fullmatch(time.strip())
    if not hit:
        return ""
    zone = f"{at[4]}:{at[5] or '00'}" if at and at[4] else ""
    return f"{hit[1]}-{hit[2]}-{hit[3]}" + (f"T{at[1]}:{at[2]}:{at[3] or '00'}{zone}" if at else "")
