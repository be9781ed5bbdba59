"""Edits counted as other programs count: in UTF-16 units, as editors and JavaScript do, or in bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from linter.model.codec import to_bytes
from linter.model.source import Edit, Source

Unit = Literal["code-points", "utf-16", "bytes"]


class UnitEdit(NamedTuple):
    """Replace what stands between two offsets by ``new``; ``data`` are its bytes, where bytes are counted."""

    start: int
    end: int
    new: str
    data: bytes = b""


def counted(source: Source, edits: Sequence[Edit], unit: Unit) -> tuple[UnitEdit, ...]:
    """Edits to a page, in order, with their offsets in another unit; bytes count the byte-order mark.

    In an encoding that shifts between sets of letters (ISO-2022-JP) no place in the bytes stands for itself: then
    there is one edit for all that lies between the first change and the last. ValueError for a unit there is not.
    """
    if unit == "code-points":
        return tuple(UnitEdit(*edit.span, edit.new) for edit in edits)
    if unit == "utf-16":
        wide = source.lines.utf16
        return tuple(UnitEdit(wide(edit.span.start), wide(edit.span.end), edit.new) for edit in edits)
    if unit == "bytes":
        return _in_bytes(source, edits)
    raise ValueError(f"unit is code-points, utf-16 or bytes, not {unit!r}")


def _in_bytes(source: Source, edits: Sequence[Edit]) -> tuple[UnitEdit, ...]:
    old = source.encode(source.text)
    found, at, length = [], 0, len(source.bom)
    parts: list[str] = []
    for (start, end), new in edits:
        length += len(_encoded(source, source.text[at:start]))
        size = len(_encoded(source, source.text[start:end]))
        found.append(UnitEdit(length, length + size, new, _encoded(source, new)))
        length += size
        parts += (source.text[at:start], new)
        at = end
    wanted = source.encode("".join((*parts, source.text[at:])))
    return tuple(found) if _made(old, found) == wanted else _one(source, old, wanted)


def _made(data: bytes, edits: Sequence[UnitEdit]) -> bytes:
    parts: list[bytes] = []
    at = 0
    for edit in edits:
        parts += (data[at : edit.start], edit.data)
        at = edit.end
    return b"".join((*parts, data[at:]))


def _one(source: Source, old: bytes, new: bytes) -> tuple[UnitEdit, ...]:
    """What differs between two pages, as a single edit."""
    if old == new:
        return ()
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    tail = next((at for at in range(most - start) if old[-1 - at] != new[-1 - at]), most - start)
    data = new[start : len(new) - tail]
    return (UnitEdit(start, len(old) - tail, data.decode(source.encoding, "replace"), data),)


def _encoded(source: Source, text: str) -> bytes:
    return to_bytes(text, source.encoding)
