"""What a process does with some records of an archive: each is checked and becomes rows, and these Arrow tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from linter.archive.origin import Origin, address_in, published_on
from linter.archive.records import BROKEN, PAGE, REVISIT, TOLD, Reading, Record
from linter.archive.rows import Rows, capture, digest_of, no_rows, rows_of
from linter.archive.schema import DAY, LIST, TABLES, TRUTH, WHOLE
from linter.engine.check import run_in_time
from linter.model.errors import CutlineError
from linter.reading.files import to_source
from linter.reading.picture_files.finder import FilesOnDisk
from linter.settings import Settings
from linter.settings.path_patterns import matches

_PUBLISHED = [column.name for column in TABLES["pages"]].index("published")


@dataclass(frozen=True, slots=True)
class Job:
    """How the pages of an archive are checked, and which: those published ``since`` a day, of addresses like ``url``.

    ``url`` is a pattern as settings have them for paths; both may be empty. ``images`` is where the files of the
    pictures are, a folder or a map, or empty. ``reading`` is how the archives were read.
    """

    settings: Settings
    mentions: bool = True
    since: date | None = None
    url: str = ""
    images: str = ""
    reading: Reading = field(default_factory=Reading)

    def means(self, record: Record) -> bool:
        """Whether a page of that address is asked for: the archive's, else its own, else its file counts."""
        if not self.url or record.origin is None:
            return True
        own = "" if record.origin.url else record.address or address_in(record.data)
        return matches(own or record.origin.name, (self.url,), None)

    def too_old(self, day: date | None) -> str:
        """Why a page of that day is left out, empty where it is not."""
        if self.since is None or (day is not None and day >= self.since):
            return ""
        return f"published on {day}" if day else "no day is known on which it was published"


@dataclass(frozen=True, slots=True)
class Item:
    """A record to be written down: a page with its bytes, or what ``status`` says without any."""

    origin: Origin
    page: str = ""
    data: bytes = b""
    status: str = ""
    said: str = ""
    number: int = -1  # of its record


def item_of(record: Record, again: Callable[[str], bool]) -> Item | None:
    """What is written down of a record, if anything; ``again`` tells of a page's digest whether it was seen before."""
    number = record.reached.number
    if record.kind not in TOLD or record.origin is None:
        return None
    if record.kind != PAGE:
        status = record.kind if record.kind in (REVISIT, BROKEN) else "refused"
        return Item(record.origin, status=status, said=record.said, number=number)
    page = record.page or digest_of(record.data)
    if again(page):
        return Item(record.origin, page, status="again", number=number)
    return Item(record.origin, page, record.data, number=number)


def rows_for(item: Item, job: Job) -> Rows:
    """The rows of one record."""
    if item.status:
        return _capture(item, item.status, item.said)
    settings = job.settings
    if (day := published_on(item.origin.published, item.origin.url)) and (old := job.too_old(day)):
        return _capture(item, "older", old)  # need not be read for it
    try:
        source = to_source(item.data, item.origin.name, settings.max_bytes, item.origin.charset)
        files = _files(job.images) if job.images else None
        report = run_in_time(source, settings, files=files)
    except CutlineError as error:
        return _capture(item, "refused", error.message)
    if files is not None:
        files.taken_notes()  # what was wrong with a file is told with each page that shows it
    rows = rows_of(report, item.origin, item.page, len(item.data), mentions=job.mentions, filed=files is not None)
    old = next((job.too_old(row[_PUBLISHED]) for row in rows["pages"]), "")
    return _capture(item, "older", old) if old else rows


@lru_cache(maxsize=1)
def _files(where: str) -> FilesOnDisk:
    """What finds the files of pictures, made once by each process."""
    return FilesOnDisk(where)


def lost(item: Item, why: str) -> Rows:
    """The rows of a page whose process died or took too long."""
    return _capture(item, "crashed", why)


def _capture(item: Item, status: str, said: str) -> Rows:
    return no_rows() | {"captures": [capture(item.origin, status, page=item.page, said=said)]}


def arrow_schema(name: str) -> Any:
    """A table's columns as Arrow has them."""
    import pyarrow

    kinds = {
        LIST: pyarrow.list_(pyarrow.string()),
        WHOLE: pyarrow.int32(),
        TRUTH: pyarrow.bool_(),
        DAY: pyarrow.date32(),
    }
    return pyarrow.schema([(column.name, kinds.get(column.kind, pyarrow.string())) for column in TABLES[name]])


def as_arrow(every: Iterable[Rows]) -> dict[str, Any]:
    """The rows of some records as one Arrow table for each of ours."""
    import pyarrow

    found = {}
    every = list(every)
    for name in TABLES:
        schema = arrow_schema(name)
        columns = list(zip(*(row for rows in every for row in rows[name]), strict=True)) or [()] * len(schema)
        arrays = [pyarrow.array(values, field.type) for values, field in zip(columns, schema, strict=True)]
        found[name] = pyarrow.table(arrays, schema=schema)
    return found


def packed(tables: dict[str, Any]) -> dict[str, bytes]:
    """Tables on their way to another process."""
    import pyarrow

    found = {}
    for name, table in tables.items():
        sink = pyarrow.BufferOutputStream()
        with pyarrow.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
        found[name] = sink.getvalue().to_pybytes()
    return found


def unpacked(sent: dict[str, bytes]) -> dict[str, Any]:
    """Tables from another process."""
    import pyarrow

    return {name: pyarrow.ipc.open_stream(data).read_all() for name, data in sent.items()}


def worked(items: Sequence[Item], job: Job) -> dict[str, bytes]:
    """The tables of some records, as another process sends them."""
    return packed(as_arrow(rows_for(item, job) for item in items))


def joined(every: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """Tables behind one another."""
    import pyarrow

    held = list(every)
    return {name: pyarrow.concat_tables([each[name] for each in held]) for name in held[0]}
