"""Reads WARC files, packed or not, also those that are broken: every record is read, told or counted.

fastwarc 2.0.1 is given an open file (a path may be an address to it, and nothing is fetched), and undoes no coding:
with auto_decode="all" it loses the record behind a chunked one in gzip without a word. It reads no HTTP head either:
of a record that is cut short it would give an empty body.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any, NamedTuple

from linter.archive.http_bodies import Answer, answer_of, body_of, charset_of
from linter.archive.origin import Origin
from linter.archive.records import BROKEN, PAGE, REVISIT, Reached, Reading, Record
from linter.archive.warc_gaps import GZIP, LZ4, ZSTD, begins_record, next_record

_KINDS = {2: "warcinfo", 4: "response", 8: "resource", 16: "request", 32: "metadata", 64: "revisit"} | {
    128: "conversion",
    256: "continuation",
}
_HEAD = 1 << 16  # bytes of a record in which its HTTP head ends
_LOOKS_HTML = re.compile(rb"(?i)\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head)\b", 16)
_NEXT = re.compile(rb"\r?\n\r?\nWARC/\d\.\d+\r?\n(?:[A-Za-z-]{1,40}:|\Z)")
_NEXT_CUT = re.compile(rb"\r?\n\r?\nW[ARC/\d.]{0,8}\r?\Z")


@dataclass(frozen=True, slots=True)
class WarcFile:
    """A WARC file by its name; ``open`` gives it open, also where it stands in a ZIP."""

    name: str
    size: int
    open: Callable[[], IO[bytes]]
    how: Reading = field(default_factory=Reading)

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        with self.open() as file:
            yield from _Walk(file, self.name, self.how, self.size).records(behind)


class _Raw(NamedTuple):
    """A record as the file has it."""

    offset: int
    kind: str
    headers: dict[str, str]
    message: bytes
    length: int  # as the record says
    read: int  # bytes of it that were read; the rest is too large, or no page


class _Walk:
    def __init__(self, file: IO[bytes], name: str, how: Reading, size: int) -> None:
        self.file, self.name, self.how, self.size = file, name, how, size
        head = file.read(8)
        self.packed = head.startswith(GZIP)
        self.can_search = not head.startswith((ZSTD, LZ4)) and head[:4] not in (
            b"\x50\x2a\x4d\x18",
            b"\x5d\x2a\x4d\x18",
        )
        self.can_seek = self.can_search and isinstance(file, io.BufferedReader)
        self.number = 0
        self.offset = 0  # of the record in hand

    def records(self, behind: Reached) -> Iterator[Record]:
        start = 0
        if self.can_seek and behind.offset >= 0 and begins_record(self.file, behind.offset):
            start, self.number = behind.offset, behind.first
        while start >= 0:
            begun, runs_on, trouble = self.number, False, ""
            try:
                for raw in self._raw(start):
                    self.offset = raw.offset
                    if self.number > behind.number:
                        yield self._record(raw)
                    self.number += 1
                    if runs_on := self.can_search and _runs_on(raw.message) >= 0:
                        break  # its length is wrong: the next record stands within
            except (OSError, ValueError, EOFError, RuntimeError) as error:
                trouble = str(error) or type(error).__name__
            low = self.offset if self.number > begun else start
            start = next_record(self.file, low + 1, packed=self.packed) if self.can_search else -1
            if not (runs_on or trouble) and start >= 0:  # fastwarc ends without a word at a head that is cut off
                trouble = "a record begins there and does not end"
                low, start = start, next_record(self.file, start + 1, packed=self.packed)
            if not (runs_on or trouble):
                return
            if trouble:
                if self.number > behind.number:
                    yield self._stretch(low, start, trouble)
                self.number += 1

    def _stretch(self, low: int, high: int, trouble: str) -> Record:
        """What is told of a stretch that could not be read, from the last record that could."""
        end = str(high) if high >= 0 else "end"
        said = f"no record could be read from byte {low} to {end if high >= 0 else 'the end'}: {trouble}"
        reached = Reached(self.number, high, self.number + 1) if high >= 0 and self.can_seek else Reached(self.number)
        return Record(BROKEN, reached, max(low, high), Origin(self.name, f"{low}-{end}"), said=said)

    def _raw(self, start: int) -> Iterator[_Raw]:
        from fastwarc.warc import ArchiveIterator

        self.file.seek(start)
        every = ArchiveIterator(
            self.file, parse_http=False, auto_decode="none", quirks_mode=True, fsspec_args=False, max_header_len=1 << 20
        )
        for record in every:
            headers = {str(name).lower(): str(value) for name, value in record.headers.items()}
            length = int(record.content_length)
            message = record.reader.read(_HEAD)
            kind = _KINDS.get(int(record.record_type), "unknown record")
            if kind in ("response", "resource") and len(message) == _HEAD and _may_be_page(kind, headers, message):
                message += _rest(record, self.how.max_bytes + 1)
            yield _Raw(int(record.stream_pos), kind, headers, message, length, len(message))

    def _record(self, raw: _Raw) -> Record:
        place = self._place(raw.offset)
        reached = Reached(self.number, raw.offset if place[0] != "#" else -1, self.number)
        url = raw.headers.get("warc-target-uri", "").strip().strip("<>")
        origin = Origin(self.name, place, url, raw.headers.get("warc-date", ""))
        kind, told, said = raw.kind, b"", ""
        answer = _answer(raw)
        if raw.kind in ("response", "resource"):
            kind = _skipped(raw, answer)
        most = self.how.max_bytes + 1 if not kind else 0  # of what is no page only the head was read
        if not raw.headers.get("content-length", "").strip().isdigit() or "warc-type" not in raw.headers:
            kind, said = BROKEN, "the record's head is cut short"
        elif raw.read < min(raw.length, _HEAD + most):
            kind, said = BROKEN, f"the record is cut short: {raw.read:,} of {raw.length:,} bytes are there"
        elif raw.kind == "revisit":
            kind, said = REVISIT, raw.headers.get("warc-refers-to-target-uri", "").strip("<>")
        elif not kind:
            kind, told = PAGE, body_of(answer, self.how.max_bytes)
            charset = charset_of(answer.headers.get("content-type", ""))
            origin = Origin(self.name, place, url, origin.crawled, charset)
        return Record(kind, reached, raw.offset, origin, told, said)

    def _place(self, offset: int) -> str:
        """The offset where a record can be gone to there, else its number: in one gzip member there is no way in."""
        if not self.can_seek:
            return f"#{self.number}"
        begins = os.pread(self.file.fileno(), 5, offset)
        return str(offset) if begins.startswith(GZIP if self.packed else b"WARC/") else f"#{self.number}"


def _rest(record: Any, most: int) -> bytes:
    parts = []
    while most > 0 and (piece := record.reader.read(min(most, 1 << 20))):
        parts.append(piece)
        most -= len(piece)
    return b"".join(parts)


def _runs_on(message: bytes) -> int:
    """Where the next record begins in one that says it is longer than it is, or -1."""
    at = message.find(b"\nWARC/")
    while at >= 0:
        if hit := _NEXT.search(message, max(0, at - 3), at + 80):
            return hit.start()
        at = message.find(b"\nWARC/", at + 1)
    hit = _NEXT_CUT.search(message, max(0, len(message) - 16))
    return hit.start() if hit else -1


def _answer(raw: _Raw) -> Answer:
    """The answer in a record: HTTP in a response (whatever its address), the bytes themselves in a resource."""
    message = raw.message
    if (end := _runs_on(message)) >= 0:
        message = message[:end]
    if "application/http" in raw.headers.get("content-type", "") or message[:5] == b"HTTP/":
        return answer_of(message)
    return Answer(0, {"content-type": raw.headers.get("content-type", "")}, message)


def _may_be_page(kind: str, headers: dict[str, str], message: bytes) -> bool:
    return not _skipped(_Raw(0, kind, headers, message, 0, 0), _answer(_Raw(0, kind, headers, message, 0, 0)))


def _skipped(raw: _Raw, answer: Answer) -> str:
    """What a record is counted as that is no page; empty for a page."""
    if answer.status not in (0, 200):
        return f"{raw.kind} with status {answer.status}"
    told = answer.headers.get("content-type", "") or raw.headers.get("warc-identified-payload-type", "")
    html = "html" in told.lower() if told else bool(_LOOKS_HTML.match(answer.body[:4096]))
    return "" if html else f"{raw.kind} that is no HTML"
