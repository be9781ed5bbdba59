"""From bytes to a Source: the page's encoding, its byte-order mark, and text that turns back into its bytes."""

from __future__ import annotations

import codecs
import re

from linter.model import Source
from linter.pattern import lazy

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Labels that browsers read as a wider encoding (WHATWG Encoding, "names and labels"), by Python's names.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
}
# What a page may be in (WHATWG Encoding); Python knows codecs besides that are none of the web's.
_OF_THE_WEB = lazy(
    r"ascii|utf-8|iso8859-\d+|cp125\d|cp866|cp874|cp932|cp949|tis-620|koi8-[ru]|mac-(?:roman|cyrillic)"
    r"|gb(?:2312|k|18030)|hz|big5(?:hkscs)?|euc_jp|euc_kr|iso2022_jp|shift_jis"
)
# Latin encodings are too alike for a detector: the page's language decides among them.
_LATIN = (
    "cp1250",
    "cp1252",
    "cp1254",
    "cp1257",
    "iso8859-1",
    "iso8859-2",
    "iso8859-3",
    "iso8859-4",
    "iso8859-9",
    "mac",
    "cp437",
    "cp850",
)
_LATIN_BY_LANGUAGE = {
    **dict.fromkeys((b"cs", b"sk", b"pl", b"hu", b"ro", b"hr", b"sl", b"bs", b"sq"), "cp1250"),
    **dict.fromkeys((b"lt", b"lv", b"et"), "cp1257"),
    b"tr": "cp1254",
}
_START = 4096  # bytes in which a page may declare its encoding; browsers look at 1024


def decode(data: bytes, name: str = "<page>") -> Source:
    """Decode a page. Never fails: bytes that the encoding does not know are kept as lone surrogates.

    A byte-order mark wins; then UTF-8 where the bytes are valid UTF-8, whatever the page declares (pages are
    transcoded when they are saved); then the declared encoding; then a guess.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Source(name, _text(data[len(mark) :], encoding), encoding, mark)
    try:
        if b"\x1b" not in data and b"\x00" not in data[:4]:
            return Source(name, data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    encoding = _wide_encoding(data) or _declared(data) or _guessed(data)
    return Source(name, _text(data, encoding), encoding)


def _text(data: bytes, encoding: str) -> str:
    """The bytes as text, those that the encoding does not know as lone surrogates, or else as U+FFFD."""
    try:
        return data.decode(encoding, "surrogateescape")
    except UnicodeDecodeError:  # half a character at the end of UTF-16
        return data.decode(encoding, "replace")


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of the first tag is zero."""
    if data[1:4:2] == b"\x00\x00" and data[0:1] != b"\x00":
        return "utf-16-le"
    if data[0:3:2] == b"\x00\x00" and data[1:2] != b"\x00":
        return "utf-16-be"
    return None


def _declared(data: bytes) -> str | None:
    """The encoding the page declares, where Python knows it and the bytes do not contradict it."""
    from bs4.dammit import EncodingDetector

    label = EncodingDetector.find_declared_encoding(data[:_START], is_html=True, search_entire_document=True)
    if not label:
        return None
    try:
        codec = codecs.lookup(label)
    except LookupError:
        return None
    if not _OF_THE_WEB.fullmatch(codec.name):
        return None  # nor is UTF-16: a declaration that can be read as ASCII is in no two-byte encoding
    encoding = _WIDER.get(codec.name, codec.name)
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return encoding if _mostly(data, encoding) else None
    return encoding


def _mostly(data: bytes, encoding: str) -> bool:
    """True where more bytes beyond ASCII belong to the encoding than do not: a broken character is no proof."""
    text = _text(data, encoding)
    beyond = [letter for letter in text if letter > "\x7f"]
    broken = sum("\udc80" <= letter <= "\udcff" or letter == "\ufffd" for letter in beyond)
    return broken == 0 or broken * 4 < len(beyond) - broken


def _guessed(data: bytes) -> str:
    """UTF-8 with broken bytes, or what a detector takes the words for, or Windows-1252."""
    if _mostly(data, "utf-8"):
        return "utf-8"
    from charset_normalizer import from_bytes

    best = from_bytes(data[: 16 * _START]).best()
    if best is not None and b"\x00" not in data[:_START]:
        encoding = codecs.lookup(best.encoding).name
        encoding = _WIDER.get(encoding, encoding)
        if encoding.startswith(_LATIN):
            return _LATIN_BY_LANGUAGE.get(_language(data), "cp1252")
        if _mostly(data, encoding):
            return encoding
    return "cp1252"


def _language(data: bytes) -> bytes:
    hit = re.search(rb"""<html[^>]*\blang\s*=\s*["']?([a-z]{2})""", data[:_START], re.I)
    return hit.group(1).lower() if hit else b""
