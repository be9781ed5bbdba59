"""The bytes of a picture file, taken as they are asked for, and what was found in them before anybody reads it."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Protocol

MOST = 64 << 20  # bytes that are taken of one file, wherever they stand in it
MOST_XML = 8 << 20  # of one XMP packet
MOST_BLOCK = 16 << 20  # of one other block
MOST_VALUES = 200  # of one list: by-lines, key words
_WINDOW = 64 << 10  # taken at once: what stands in front of a photograph's pixels is seldom more


class _File(Protocol):
    def seek(self, at: int, /) -> int: ...

    def read(self, count: int, /) -> bytes | None: ...


class Octets:
    """A file or bytes, read here and there. ``cut`` is true once more was asked for than is taken of a file.

    ``begun`` says that these are the first bytes of a file whose others nobody has.
    """

    __slots__ = ("_file", "_low", "_taken", "_window", "begun", "cut", "size")

    def __init__(self, file: _File, size: int, *, begun: bool = False) -> None:
        self._file = file
        self.size = size
        self.begun = begun
        self._window = b""
        self._low = 0
        self._taken = 0
        self.cut = False

    @classmethod
    def of(cls, data: bytes, *, begun: bool = False) -> Octets:
        """The same of bytes that somebody has: they are not copied."""
        octets = cls(BytesIO(data), len(data), begun=begun)
        if len(data) <= MOST:
            octets._window = data
        return octets

    def at(self, start: int, count: int) -> bytes:
        """Some bytes of the file, fewer at its end."""
        begin = start - self._low
        if begin >= 0 and 0 < count <= len(self._window) - begin:
            return self._window[begin : begin + count]
        count = min(count, self.size - start)
        if start < 0 or count <= 0:
            return b""
        if begin < 0 or begin + count > len(self._window):
            if self._taken + count > MOST:
                self.cut = True
                return b""
            self._file.seek(start)
            self._window = self._file.read(max(count, min(_WINDOW, MOST - self._taken))) or b""
            self._taken += len(self._window)
            self._low, begin = start, 0
        return self._window[begin : begin + count]

    def number(self, start: int, count: int, order: str = "big") -> int:
        """A number of some bytes; 0 behind the end of the file."""
        return int.from_bytes(self.at(start, count), "little" if order == "little" else "big")


@dataclass(slots=True)
class Blocks:
    """The blocks of a file in which words may stand, as bytes.

    ``xmp`` are its packets in the order of the file. ``manifests`` are its Content Credentials. ``notes`` are sentences
    on what could not be read; ``broken`` is the one that says why there is no picture in it, or empty.
    """

    exif: bytes = b""
    iim: bytes = b""
    digest: bytes = b""
    xmp: list[bytes] = field(default_factory=list)
    manifests: list[bytes] = field(default_factory=list)
    exif_values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    broken: str = ""

    def note(self, words: str) -> None:
        """Say once what could not be read."""
        if words not in self.notes:
            self.notes.append(words)

    def give_up(self, words: str) -> None:
        """Say why the file is no whole picture: what stood behind, nobody can read."""
        self.broken = self.broken or words
        self.note(words)

    def read_in_part(self, words: str) -> None:
        """Say that not all of the file was read: where it ends is not known then."""
        self.notes = [each for each in self.notes if each != self.broken]
        self.broken = ""
        self.note(words)


def is_manifest(data: bytes | bytearray) -> bool:
    """True for Content Credentials: a JUMBF box of C2PA (C2PA specification, 11.1); other boxes are kept so too."""
    return data[4:8] == b"jumb" and data[16:20] == b"c2pa"
