"""The body of an HTTP answer as a crawler kept it: the head split off, chunks joined, codings undone.

A body that is not what its head says is taken as it is: half of all crawlers keep the head of the answer beside a body
that they have unpacked.
"""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

from linter.model.lazy_regex import lazy

_BEGINS = re.compile(rb"(?i)HTTP/\d")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_STATUS = lazy(r"HTTP/\S+\s+(\d{3})")
_CHARSET = lazy(r"""(?i)charset\s*=\s*["']?([^\s"';,]+)""")
_PIECE = 1 << 16


class Answer(NamedTuple):
    """``status`` is 0 where the head names none; headers by their names in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


def answer_of(message: bytes) -> Answer:
    """An HTTP message taken apart; one without a head is all body."""
    end = _END_OF_HEAD.search(message)
    if end is None or not (_BEGINS.match(message) or b":" in message[: message.find(b"\n")]):
        return Answer(0, {}, message)
    headers: dict[str, str] = {}
    last = ""
    status = 0
    for number, line in enumerate(message[: end.start()].decode("latin-1").splitlines()):
        if number == 0 and (hit := _STATUS.match(line)):
            status = int(hit[1])
        elif last and line[:1] in (" ", "\t"):
            headers[last] += " " + line.strip()
        elif ":" in line:
            name, _, value = line.partition(":")
            last = name.strip().lower()
            headers[last] = f"{headers[last]}, {value.strip()}" if last in headers else value.strip()
    return Answer(status, headers, message[end.end() :])


def charset_of(content_type: str) -> str:
    """The label of the charset in a content type, or empty."""
    hit = _CHARSET.search(content_type)
    return hit[1] if hit else ""


def body_of(answer: Answer, most: int) -> bytes:
    """The page's own bytes: no more than one above ``most``, so that a bomb is known for one."""
    body = answer.body
    if "chunked" in answer.headers.get("transfer-encoding", "").lower():
        body = dechunked(body)
    codings = [each.strip().lower() for each in answer.headers.get("content-encoding", "").split(",")]
    for coding in reversed(codings):
        body = undone(body, coding, most + 1)
    return body[: most + 1]


def dechunked(body: bytes) -> bytes:
    """The chunks of a body joined; what is no chunk ends them, and a body without any is taken as it is."""
    parts: list[bytes] = []
    at = 0
    while (end := body.find(b"\n", at)) >= 0:
        try:
            size = int(body[at:end].split(b";")[0].strip() or b"-", 16)
        except ValueError:
            break
        if size <= 0:
            return b"".join(parts) if parts or size == 0 else body
        parts.append(body[end + 1 : end + 1 + size])
        at = end + 1 + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1
    return b"".join(parts) if parts else body


def undone(body: bytes, coding: str, most: int) -> bytes:
    """A coding undone, up to ``most`` bytes; of one that is cut short what is there, of what is none all."""
    if coding in ("gzip", "x-gzip"):
        return _inflated(body, 31, most) if body[:2] == b"\x1f\x8b" else body
    if coding == "deflate":
        return _inflated(body, 15, most) or _inflated(body, -15, most) or body
    if coding in ("br", "zstd", "x-zstd"):
        return _streamed(body, "brotli" if coding == "br" else "zstd", most) or body
    return body


def _inflated(body: bytes, window: int, most: int) -> bytes:
    parts: list[bytes] = []
    room = most
    try:
        while body and room > 0:
            unzip = zlib.decompressobj(window)
            parts.append(unzip.decompress(body, room))
            room -= len(parts[-1])
            body = unzip.unused_data if window == 31 and unzip.unused_data[:2] == b"\x1f\x8b" else b""
    except zlib.error:
        pass
    return b"".join(parts)


def _streamed(body: bytes, codec: str, most: int) -> bytes:
    import pyarrow

    parts: list[bytes] = []
    room = most
    try:
        with pyarrow.input_stream(pyarrow.BufferReader(body), compression=codec) as stream:
            while room > 0 and (piece := stream.read(min(_PIECE, room))):
                parts.append(piece)
                room -= len(piece)
    except OSError:  # cut short, or something else
        pass
    return b"".join(parts)
