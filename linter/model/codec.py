"""Bytes to text and back as browsers do it: no byte is lost, and each comes back as it was.

Python leaves some bytes of the Windows encodings open (81, 8D, 8F, 90 and 9D of Windows-1252); to browsers they are the
control characters of the same numbers (WHATWG Encoding, "Legacy single-byte encodings"). A byte that no letter
belongs to, there either, is kept as a lone surrogate.
"""

from __future__ import annotations

import codecs
from functools import cache

C1_CONTROLS = frozenset(map(chr, range(0x80, 0xA0)))
_OPEN = "\ufffe"  # what a table of Python's says for a byte without a letter


def to_text(data: bytes, encoding: str) -> str:
    """The bytes as text; UnicodeDecodeError only where UTF-16 is cut in half."""
    table = _table(encoding)
    if table is None:
        return data.decode(encoding, "surrogateescape")
    return codecs.charmap_decode(data, "surrogateescape", table)[0]


def to_bytes(text: str, encoding: str) -> bytes:
    """The text's bytes; UnicodeEncodeError where the encoding lacks a letter."""
    table = _table(encoding)
    if table is None:
        return text.encode(encoding, "surrogateescape")
    return codecs.charmap_encode(text, "surrogateescape", _places(encoding))[0]


@cache
def _table(encoding: str) -> str | None:
    """The letters of all 256 bytes of a Windows encoding; None for other encodings, which Python has whole."""
    if not encoding.startswith("cp125") and encoding != "cp874":
        return None
    return "".join(_letter(byte, encoding) for byte in range(256))


def _letter(byte: int, encoding: str) -> str:
    letter = bytes([byte]).decode(encoding, "replace")
    if letter != "\ufffd":
        return letter
    return chr(byte) if chr(byte) in C1_CONTROLS else _OPEN


@cache
def _places(encoding: str) -> dict[int, int]:
    return {ord(letter): byte for byte, letter in enumerate(_table(encoding) or "") if letter != _OPEN}
