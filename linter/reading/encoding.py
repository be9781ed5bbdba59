"""From bytes to a Source: the page's encoding, its byte-order mark, and text that turns back into its bytes."""

from __future__ import annotations

import codecs
import re

from linter.model.codec import to_text
from linter.model.source import Source

_MAY_DECLARE = re.compile(rb"charset\s*=|<\?xml\s", re.I)
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes, name: str = "<page>", charset: str = "") -> Source:
    """Decode a page. Never fails: bytes that the encoding does not know are kept as lone surrogates.

    A byte-order mark wins; then UTF-8 where the bytes are valid UTF-8, whatever the page declares (pages are
    transcoded when they are saved); then ``charset``, the label that came with the page, as in an HTTP header; then
    the declared encoding; then a guess.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Source(name, _text(data[len(mark) :], encoding), encoding, mark)
    encoding = "utf-8"
    try:
        if b"\x1b" not in data and b"\x00" not in data[:4]:
            text = data.decode(encoding)
            return Source(name, text, _declared(data, charset) if text.isascii() else encoding, utf8=data)
    except UnicodeDecodeError:
        pass
    from linter.reading.charset import encoding_of

    encoding = encoding_of(data, charset)
    return Source(name, _text(data, encoding), encoding)


def _declared(data: bytes, charset: str) -> str:
    """Where all letters are plain, what is written into the page later is in the encoding that it declares."""
    if charset:
        from linter.reading.charset import meant_by

        if told := meant_by(charset):
            return told
    if not _MAY_DECLARE.search(data):
        return "utf-8"
    from linter.reading.charset import said_by

    return said_by(data).encoding or "utf-8"


def _text(data: bytes, encoding: str) -> str:
    """The bytes as text, those that the encoding does not know as lone surrogates, or else as U+FFFD."""
    try:
        return to_text(data, encoding)
    except UnicodeDecodeError:  # half a character at the end of UTF-16
        return data.decode(encoding, "replace")
