"""Reads archives into a store: records in chunks to the processes, their rows in units to the store, in order."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from linter.archive.made_with import made_with
from linter.archive.processes import Processes
from linter.archive.records import (
    CHANGED,
    OTHER_ADDRESS,
    PAGE,
    REVISIT,
    START,
    Archive,
    Reached,
    Record,
    cannot_be_read,
)
from linter.archive.rows import digest_of
from linter.archive.seen import Seen
from linter.archive.store import Mark, Store, digest_of_settings
from linter.archive.work import Item, Job, item_of, joined, unpacked
from linter.model.errors import BadInput, CutlineError
from linter.reports.text import count
from linter.text.printable import harmless

CHUNK, UNIT, UNIT_BYTES = 16, 2048, 256 << 20  # pages of a chunk; pages and bytes of a unit
_END = 1 << 16  # bytes of an archive's beginning, and of its end, by which it is known again


@dataclass(slots=True)
class Chunk:
    """Records that are checked together, up to ``reached``; ``seen`` counts them and what was skipped beside them."""

    archive: Archive
    unit: int
    reached: Reached
    items: list[Item] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    size: int = 0
    bytes_read: int = 0
    ends_unit: bool = False
    done: bool = False
    behind: Reached = START  # where it begins

    def __post_init__(self) -> None:
        self.behind = self.reached


class Pool(Protocol):
    """What checks chunks, and gives their tables in order. It may join chunks of one unit: the last stands for all."""

    def __enter__(self) -> Pool: ...

    def __exit__(self, *_: object) -> None: ...

    def results(self, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, dict[str, bytes]]]: ...


@dataclass(slots=True)
class Progress:
    """How far an audit is. ``bytes_before`` are those of the archives that are read."""

    pages: int = 0
    refused: int = 0
    bytes_before: int = 0
    bytes_here: int = 0
    began: float = field(default_factory=time.monotonic)

    @property
    def bytes_read(self) -> int:
        return self.bytes_before + self.bytes_here


def ingest(
    archives: Iterable[Archive],
    store: Store,
    job: Job,
    *,
    jobs: int = 1,
    refused: list[CutlineError] | None = None,
    step: Callable[[Progress], None] = lambda progress: None,
    unit: int = UNIT,
    pool: Pool | None = None,
) -> Progress:
    """Read archives behind what the store has of them; ``refused`` gets those that cannot be.

    ``step`` is called for each chunk. BadInput where the store's rows were made with other settings. ``pool`` checks
    the chunks; without one processes of this machine do, as many as ``jobs``.
    """
    import pyarrow

    how = made_with(job)
    settings = digest_of_settings(job.settings, **how)
    store.check(settings, how)
    progress = Progress()
    seen = Seen(store)
    held: list[dict[str, Any]] = []
    counts: Counter[str] = Counter()
    chunks = _Chunks(store, seen, [] if refused is None else refused, unit, job)
    try:
        with pool or Processes(jobs, job) as processes:
            for chunk, sent in processes.results(chunks.of(archives)):
                tables = unpacked(sent)
                held.append(tables)
                counts += chunk.seen
                statuses = Counter(tables["captures"].column("status").to_pylist())
                progress.pages += statuses["read"] + statuses["crashed"]
                progress.refused += statuses["refused"] + statuses["broken"]
                progress.bytes_here = chunk.bytes_read
                if chunk.ends_unit:
                    _write(store, chunk, held, counts, settings, how)
                    held, counts = [], Counter()
                    pyarrow.default_memory_pool().release_unused()  # else it keeps what the largest unit took
                if chunk.done:
                    progress.bytes_before += chunk.archive.size
                    progress.bytes_here = 0
                step(progress)
    finally:
        seen.close()
    return progress


def _write(
    store: Store, chunk: Chunk, held: list[dict[str, Any]], counts: Counter[str], settings: str, how: dict[str, str]
) -> None:
    tables = joined(held)
    mark = Mark(
        chunk.archive.name,
        chunk.unit,
        chunk.reached,
        chunk.done,
        chunk.archive.size,
        _ends(chunk.archive, chunk.archive.size),
        settings,
        dict(sorted(counts.items())),
        {name: table.num_rows for name, table in tables.items()},
        how=how,
    )
    store.write(mark, tables)


class _Chunks:
    """Cuts archives into chunks and units: always at the same places, however many processes there are."""

    def __init__(self, store: Store, seen: Seen, refused: list[CutlineError], unit: int, job: Job) -> None:
        self.store, self.seen, self.refused, self.unit, self.job = store, seen, refused, unit, job

    def of(self, archives: Iterable[Archive]) -> Iterator[Chunk]:
        for archive in archives:
            number, behind, last = self.store.behind(archive.name)
            if last is not None and _changed(archive, last):
                where = harmless(archive.name)
                self.refused.append(
                    BadInput(f"{where}: is another file than the one that was read.", "--again begins anew.")
                )
            elif last is None or not last.done or not archive.size or archive.size != last.size:
                yield from self._archive(archive, number, behind, finished=last is not None and last.done)

    def _archive(self, archive: Archive, number: int, behind: Reached, finished: bool) -> Iterator[Chunk]:
        if not archive.size:
            self.seen.remember_places(archive.name)
        chunk = Chunk(archive, number, behind)
        pages = size = 0
        changed: list[str] = []
        done = True
        records = archive.records(behind, lambda place: self.seen.place_at(archive.name, place))
        while True:
            try:
                record = next(records, None)
            except (CutlineError, OSError) as error:
                self.refused.append(error if isinstance(error, CutlineError) else cannot_be_read(archive.name, error))
                done = False
                break
            if record is None:
                break
            if record.kind == CHANGED:
                if record.origin is not None and not self.seen.has(digest_of(record.data)):
                    changed.append(record.origin.place)
                continue
            self._add(chunk, record)
            if len(chunk.items) >= CHUNK:
                pages += len(chunk.items)
                size += chunk.size
                chunk.ends_unit = pages >= self.unit or size >= UNIT_BYTES
                yield chunk
                if chunk.ends_unit:
                    number, pages, size = number + 1, 0, 0
                chunk = Chunk(archive, number, chunk.reached, bytes_read=chunk.bytes_read)
        if changed:
            words = f"{count(len(changed), 'page')} changed since an audit read this folder"
            more = " …" if changed[1:] else ""
            where = f"{harmless(archive.name)}: {words}: {harmless(changed[0])}{more}."
            self.refused.append(BadInput(where, "--again begins anew."))
        # A folder is gone through again each time: what was left out of it then is no news.
        if chunk.items or pages or not finished or (chunk.seen and archive.size):
            chunk.ends_unit, chunk.done = True, done
            yield chunk

    def _add(self, chunk: Chunk, record: Record) -> None:
        chunk.reached, chunk.bytes_read = record.reached, max(chunk.bytes_read, record.bytes_read)
        if record.kind in (PAGE, REVISIT) and not self.job.means(record):
            chunk.seen[OTHER_ADDRESS] += 1
            return
        chunk.seen[record.kind] += 1
        if item := item_of(record, self.seen.again):
            chunk.items.append(item)
            chunk.size += 0 if item.status else record.length or len(record.data)


def _ends(archive: Archive, size: int) -> tuple[int, str]:
    """How many bytes at an archive's beginning, and before ``size``, are looked at, and their digest; of a folder none.

    What grew has the same still; what was written anew has another end, also where it begins alike.
    """
    if not size:
        return 0, ""
    path = archive.name.split(".wacz/")[0] + (".wacz" if ".wacz/" in archive.name else "")
    try:
        with open(path, "rb") as file:
            data = file.read(min(_END, size))
            file.seek(max(0, size - _END))
            data += file.read(min(_END, size))
    except OSError:  # a file within a ZIP of another name
        return 0, ""
    return len(data), hashlib.sha256(data).hexdigest()[:16]


def _changed(archive: Archive, last: Mark) -> bool:
    """Whether an archive is not the one that was read, grown perhaps."""
    return bool(archive.size) and (archive.size < last.size or _ends(archive, last.size) != tuple(last.head))
