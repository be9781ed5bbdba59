"""The tables of TIFF, in which Exif is written too: their rows, and where the pixels end that they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from struct import iter_unpack, unpack
from typing import Literal, NamedTuple

from linter.reading.picture_files.octets import MOST_BLOCK, Octets

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 8: 2, 9: 4, 10: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1}
# An entry of a table: tag, kind of value, how many, and the value or where it stands.
_ENTRIES = {("little", 4): "<HHI4s", ("big", 4): ">HHI4s", ("little", 8): "<HHQ8s", ("big", 8): ">HHQ8s"}
_MOST_TAGS = 4096
_NUMBERS = {1: "B", 2: "H", 4: "I", 8: "Q"}
_WIDE, _HIGH, _BITS, _COMPRESSED, _SAMPLES = 256, 257, 258, 259, 277
_PIECES = ((273, 279), (324, 325))  # where the strips or tiles of a picture begin, and their lengths
_MORE = 330  # tables of further pictures: of a camera's raw file, its pixels
_KEPT = frozenset((_WIDE, _HIGH, _BITS, _COMPRESSED, _SAMPLES, _MORE, *(tag for pair in _PIECES for tag in pair)))
_MOST_TABLES = 16


class Layout(NamedTuple):
    """How a table is written: the order of its bytes, and how many stand for what."""

    order: Literal["little", "big"]
    counter: int = 2
    entry: int = 12
    number: int = 4


def rows(octets: Octets, at: int, layout: Layout) -> Iterator[tuple[int, int, int, bytes]]:
    """The entries of a table: tag, kind of value, how many, and the value or where it stands."""
    count = min(octets.number(at, layout.counter, layout.order), _MOST_TAGS) if at else 0
    found = octets.at(at + layout.counter, count * layout.entry)
    return iter_unpack(_ENTRIES[layout.order, layout.number], found[: len(found) - len(found) % layout.entry])


def value_of(octets: Octets, layout: Layout, size: int, value: bytes) -> bytes:
    """The value of an entry, which stands in it where it is short."""
    if size <= layout.number:
        return value[:size]
    return octets.at(int.from_bytes(value, layout.order), min(size, MOST_BLOCK))


def reach(octets: Octets, at: int, layout: Layout, *, chained: bool = False) -> int:
    """Where the last piece ends of a TIFF's first picture, and of those that its table leads to, or their tables.

    ``chained`` takes the tables behind it too: of other pages, or, in Canon's raw files, of the same photograph.
    """
    ends, left, seen = [0], [at], set[int]()
    while left and len(seen) < _MOST_TABLES:
        at = left.pop(0)
        if at in seen:
            continue
        seen.add(at)
        found = _numbers(octets, at, layout, ends)
        if at:  # 0 leads to no table
            ends.append(at + layout.counter + octets.number(at, layout.counter, layout.order) * layout.entry)
        ends += _ends(found)
        left += found.get(_MORE, ())[:_MOST_TABLES]
        if chained:
            count = octets.number(at, layout.counter, layout.order)
            left += [octets.number(at + layout.counter + count * layout.entry, layout.number, layout.order)]
    return max(ends)


def _numbers(octets: Octets, at: int, layout: Layout, ends: list[int]) -> dict[int, tuple[int, ...]]:
    """The numbers of a table that tell where pixels are; the end of a list that stands elsewhere is put to ``ends``."""
    found: dict[int, tuple[int, ...]] = {}
    sign = "<" if layout.order == "little" else ">"
    for tag, kind, number, value in rows(octets, at, layout):
        wide = SIZES.get(kind, 1)
        if tag in _KEPT and wide in _NUMBERS:
            data = value_of(octets, layout, wide * number, value)
            if wide * number > layout.number:
                ends.append(int.from_bytes(value, layout.order) + wide * number)
            found[tag] = unpack(f"{sign}{len(data) // wide}{_NUMBERS[wide]}", data[: len(data) // wide * wide])
    return found


def _ends(found: dict[int, tuple[int, ...]]) -> Iterator[int]:
    """Where the pieces of a picture end; where nobody can know, where they begin."""
    for one, other in _PIECES:
        starts, sizes = found.get(one, ()), found.get(other, ())
        if len(starts) == 1 and not _is_length(sizes, found):
            sizes = ()
        yield from (start + size for start, size in zip_longest(starts, sizes[: len(starts)], fillvalue=1))


def _is_length(sizes: tuple[int, ...], found: dict[int, tuple[int, ...]]) -> bool:
    """False where old programs say of one compressed strip how long it would be otherwise."""
    if found.get(_COMPRESSED, (1,)) == (1,):
        return True
    wide, high, samples = ((found.get(tag) or (least,))[0] for tag, least in ((_WIDE, 0), (_HIGH, 0), (_SAMPLES, 1)))
    bits = found.get(_BITS) or (1,)
    loose = (wide * (sum(bits) if len(bits) == samples else bits[0] * samples) + 7) // 8 * high
    return bool(loose) and sizes[:1] < (loose,)
