"""Reads ARC files, which came before WARC, by warcio; where one is broken, what follows is told as lost."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from linter.archive.http_bodies import Answer, body_of, charset_of
from linter.archive.origin import Origin
from linter.archive.records import BROKEN, PAGE, Reached, Reading, Record
from linter.reports.text import count


@dataclass(frozen=True, slots=True)
class ArcFile:
    """An ARC file by its path. Its records are counted: where each begins warcio does not say of all."""

    name: str
    size: int
    how: Reading = field(default_factory=Reading)

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        number = 0
        with open(self.name, "rb") as file:
            packed = file.read(2) == b"\x1f\x8b"
            file.seek(0)
            # Unpacked here: warcio gives up behind the first record where the whole file is one member.
            stream = gzip.GzipFile(fileobj=file) if packed else file
            records = ArchiveIterator(stream, arc2warc=True)
            records.INC_RECORD = ""  # what it would write to the terminal, and is told below
            try:
                for record in records:
                    if number > behind.number:
                        yield self._record(record, number, file.tell())
                    number += 1
            except (ArchiveLoadFailed, OSError, ValueError, EOFError) as error:
                if number > behind.number:
                    said = f"no record could be read behind record {number}: {error}"
                    yield Record(BROKEN, Reached(number), self.size, Origin(self.name, f"#{number}"), said=said)
                return
            if records.err_count and number > behind.number:
                said = f"{count(records.err_count, 'record')} not as long as said: what follows one may be lost"
                yield Record(BROKEN, Reached(number), self.size, Origin(self.name, f"#{number}"), said=said)

    def _record(self, told: Any, number: int, at: int) -> Record:
        heads = told.http_headers
        headers = {name.lower(): value for name, value in heads.headers} if heads else {}
        status = int(heads.get_statuscode() or 0) if heads and str(heads.get_statuscode()).isdigit() else 0
        kind = str(told.rec_type)
        if kind == "response":
            html = "html" in headers.get("content-type", "").lower()
            kind = (
                f"response with status {status}"
                if status not in (0, 200)
                else PAGE
                if html
                else "response that is no HTML"
            )
        body = b""
        if kind == PAGE:
            body = body_of(Answer(status, headers, told.raw_stream.read(self.how.max_bytes + 1)), self.how.max_bytes)
        origin = Origin(
            self.name,
            f"#{number}",
            (told.rec_headers.get_header("WARC-Target-URI") or "").strip("<>"),
            told.rec_headers.get_header("WARC-Date") or "",
            charset_of(headers.get("content-type", "")),
        )
        return Record(kind, Reached(number), at, origin, body)
