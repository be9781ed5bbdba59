"""IPTC-IIM: the records that agencies have written since 1991, and most asset systems read."""

from __future__ import annotations

import re

from linter.reading.picture_files.letters import letters
from linter.reading.picture_files.octets import MOST_VALUES

# Datasets of record 2 (IPTC-NAA Information Interchange Model 4.2) that are kept.
_KEPT = frozenset(
    (5, 7, 15, 25, 30, 35, 37, 38, 40, 55, 60, 80, 85, 90, 92, 95, 100, 101, 103, 105, 110, 115, 116, 118, 120, 122)
)
# A day and a time of day that belong together: the day's number stands for both.
_MOMENTS = {55: 60, 30: 35, 37: 38}
_DAY = re.compile(r"(?!0000)(\d{4})-?(\d\d)-?(\d\d)")
_TIME = re.compile(r"(\d\d):?(\d\d):?(\d\d)?(?:([+-]\d\d):?(\d\d)?)?")


def read_iim(data: bytes) -> tuple[dict[int, tuple[str, ...]], str]:
    """The words of each dataset, repeated ones in their order, and how their letters were told."""
    rows: list[tuple[int, bytes]] = []
    said = b""
    at = 0
    while 0 <= (at := data.find(b"\x1c", at)) <= len(data) - 5:
        record, number, size = data[at + 1], data[at + 2], int.from_bytes(data[at + 3 : at + 5], "big")
        at += 5
        if size & 0x8000:  # so many bytes say how long it is
            wide = size & 0x7FFF
            size = int.from_bytes(data[at : at + min(wide, 8)], "big")
            at += wide
        value = data[at : at + size]
        at += size
        if (record, number) == (1, 90):
            said = value
        elif record == 2 and number in _KEPT:
            rows.append((number, value))
    # One block is written in one way: its words together tell more than each by itself.
    charset = letters(b"\n".join(value for _, value in rows), said)[1]
    found: dict[int, list[str]] = {}
    for number, value in rows:
        if len(found.get(number, ())) >= MOST_VALUES:
            continue
        words = _decoded(value, charset, said)
        if "\r" in words:
            words = words.replace("\r\n", "\n").replace("\r", "\n")
        if words := words.strip("\0 \n\t"):
            found.setdefault(number, []).append(words)
    for day, time in _MOMENTS.items():
        if day in found:
            found[day] = [moment] if (moment := _moment(found[day][0], found.get(time, [""])[0])) else []
    return {number: tuple(words) for number, words in found.items() if words}, charset


def _decoded(value: bytes, charset: str, said: bytes) -> str:
    if charset in ("ASCII", "UTF-8", "UTF-8, not said"):
        return value.decode("utf-8", "replace")
    if charset.startswith("guessed: "):
        name = "mac-roman" if "Mac" in charset else "cp1252"
        return value.decode(name, "replace")
    return letters(value, said)[0]


def _moment(day: str, time: str) -> str:
    """A day and a time of day in ISO's form; empty where the day is none."""
    hit, at = _DAY.fullmatch(day.strip()), _TIME.fullmatch(time.strip())
    if not hit:
        return ""
    zone = f"{at[4]}:{at[5] or '00'}" if at and at[4] else ""
    return f"{hit[1]}-{hit[2]}-{hit[3]}" + (f"T{at[1]}:{at[2]}:{at[3] or '00'}{zone}" if at else "")
