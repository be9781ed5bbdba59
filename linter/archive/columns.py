"""Pages in a column of HTML: Parquet files, and JSON lines, packed or not."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import IO, Any

from linter.archive.origin import Origin
from linter.archive.records import BROKEN, PAGE, REFUSED, Reached, Reading, Record, cannot_be_read
from linter.model.errors import BadInput
from linter.reading.formats.parquet import unreadable
from linter.text.printable import harmless

HTML = ("html", "raw_html", "body_html", "content_html", "content", "body", "text_html", "page")
_ADDRESS = ("url", "uri", "address", "link", "target_uri", "canonical_url")
_CRAWLED = ("crawled", "date", "timestamp", "fetched", "warc_date", "crawl_date")
_ALSO = {
    "published": ("published", "publication_date", "date_published", "published_at"),
    "section": ("section", "desk", "category"),
    "title": ("title", "headline"),
    "language": ("language", "lang"),
}
_AROUND = b"\xef\xbb\xbf \r\n\t"
_SHOWN = 20  # names of columns
_ROWS = 64  # of Parquet held at once
_LINE = 64 << 20  # bytes of a line


class NoColumn(BadInput):
    """Rows of which none of the columns holds HTML, or is the one that was asked for."""

    def __init__(self, name: str, asked: str, names: list[str]) -> None:
        """``asked`` is the column asked for, or empty, ``names`` are those that there are."""
        why = f"its rows have no column “{harmless(asked)}”." if asked else "none of its columns is known to hold HTML."
        more = ", …" if names[_SHOWN:] else "."
        hint = f"Name the one that does with --column: one of {harmless(', '.join(names[:_SHOWN]))}{more}"
        super().__init__(f"{harmless(name)}: {why}", hint)


def column_of(names: Iterable[str], asked: str) -> str | None:
    """The column with the pages: the one asked for, else the first that is called so; None where none is.

    Several may be asked for, with commas: of archives of several kinds each has its own.
    """
    known = {name.lower(): name for name in names}
    if asked:
        wanted = (asked, *(each.strip() for each in asked.split(",")))
        return next((known[name.lower()] for name in wanted if name.lower() in known), None)
    return next((known[name] for name in HTML if name in known), None)


@dataclass(frozen=True, slots=True)
class ParquetFile:
    """A Parquet file with a page a row."""

    name: str
    size: int
    how: Reading = field(default_factory=Reading)

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        with _parquet(self.name) as file:
            names = file.schema_arrow.names
            html = column_of(names, self.how.column)
            if html is None:
                raise NoColumn(self.name, self.how.column, names)
            asked = [*dict.fromkeys([html, *(name for name in names if name.lower() in _told_of())])]
            rows = file.metadata.num_rows or 1
            groups, number = _groups_behind(file.metadata, behind.number)
            for group in groups:
                ends = number + file.metadata.row_group(group).num_rows
                try:
                    for batch in file.iter_batches(batch_size=_ROWS, row_groups=[group], columns=asked):
                        if number + batch.num_rows <= behind.number + 1:
                            number += batch.num_rows
                            continue
                        for row in batch.to_pylist():
                            if number > behind.number:
                                at = self.size * (number + 1) // rows
                                yield _record(self.name, row, html, Reached(number), at, self.how)
                            number += 1
                except unreadable() as error:  # the groups behind it are whole
                    if ends - 1 > behind.number:
                        origin = Origin(self.name, f"#{number}")
                        said = f"rows {number + 1} to {ends} cannot be read: {harmless(str(error))}"
                        yield Record(BROKEN, Reached(ends - 1), self.size * ends // rows, origin, said=said)
                number = ends


def _parquet(name: str) -> Any:
    """A Parquet file, opened; BadInput for one that is broken."""
    from pyarrow.parquet import ParquetFile as Opened

    try:
        return Opened(name)
    except unreadable() as error:
        raise cannot_be_read(name, error) from error


def _groups_behind(metadata: Any, number: int) -> tuple[list[int], int]:
    """The groups of rows that hold rows behind a number, and the number of the first row in them."""
    first = before = 0
    while first < metadata.num_row_groups and before + metadata.row_group(first).num_rows <= number + 1:
        before += metadata.row_group(first).num_rows
        first += 1
    return list(range(first, metadata.num_row_groups)), before


@dataclass(frozen=True, slots=True)
class JsonLines:
    """A file with a page a line, each a JSON object."""

    name: str
    size: int
    how: Reading = field(default_factory=Reading)

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        with open(self.name, "rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            enter = not packed and behind.offset >= 0
            raw.seek(behind.offset if enter else 0)
            lines: IO[bytes] = gzip.GzipFile(fileobj=raw) if packed else raw  # type: ignore[assignment]
            number = behind.first if enter else 0
            begins = raw.tell()
            try:
                for line in iter(lambda: lines.readline(_LINE), b""):
                    if number > behind.number and line.strip():
                        reached = Reached(number) if packed else Reached(number, begins, number)
                        yield self._record(line, reached, raw.tell())
                    number += 1
                    begins += len(line)
            except (OSError, EOFError) as error:
                said = f"no line could be read behind line {number}: {error}"
                if number > behind.number:
                    yield Record(BROKEN, Reached(number), self.size, Origin(self.name, f"#{number}"), said=said)

    def _record(self, line: bytes, reached: Reached, at: int) -> Record:
        number = reached.number
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            origin = Origin(self.name, f"#{number}")
            why = str(error) if isinstance(error, json.JSONDecodeError) else "too long a number, or too deep"
            return Record(BROKEN, reached, at, origin, said=f"line {number + 1} is no JSON: {why}")
        html = column_of(row, self.how.column) if isinstance(row, dict) else None
        if html is None:
            return Record("line without HTML", reached, at, Origin(self.name, f"#{number}"))
        return _record(self.name, row, html, reached, at, self.how)


def begins_as_json_lines(head: bytes, asked: str) -> bool:
    """Whether a file's first line is an object with a page in it."""
    row = _first(head)
    html = column_of(row, asked)
    return html is not None and isinstance(row[html], str) and "<" in row[html]


def first_names(head: bytes) -> list[str]:
    """What the object of a file's first line calls its values; none for a file that is no lines of JSON.

    A line by itself is one where a value of it begins as HTML does: what no export's is that is read.
    """
    row, behind = _first(head), head.strip(_AROUND).partition(b"\n")[2].lstrip()
    alone = not behind and any(isinstance(value, str) and value.lstrip()[:1] == "<" for value in row.values())
    return list(row) if alone or behind[:1] == b"{" else []


def _first(head: bytes) -> dict[str, Any]:
    try:
        row = json.loads(head.lstrip(_AROUND).partition(b"\n")[0])
    except (ValueError, RecursionError):
        return {}
    return row if isinstance(row, dict) else {}


def _told_of() -> set[str]:
    return {*_ADDRESS, *_CRAWLED, *(name for names in _ALSO.values() for name in names)}


def _record(archive: str, row: dict[str, Any], html: str, reached: Reached, at: int, how: Reading) -> Record:
    known = {name.lower(): value for name, value in row.items() if value is not None}

    def said(names: Iterable[str]) -> str:
        return next((str(known[name]) for name in islice(names, 20) if name in known), "")

    also = {what: said(names) for what, names in _ALSO.items()}
    origin = Origin(archive, f"#{reached.number}", said(_ADDRESS), said(_CRAWLED), **also)
    page = row.get(html)
    if isinstance(page, str):
        return Record(PAGE, reached, at, origin, page.encode("utf-8", "surrogatepass"))
    if isinstance(page, bytes):
        return Record(PAGE, reached, at, origin, page)
    return Record(REFUSED, reached, at, origin, said=f"the column {html} holds no HTML")
