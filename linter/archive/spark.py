"""Archives read on Apache Spark: its workers read stretches and check their pages as processes of one machine do.

Each worker keeps a process that checks (a page that kills or hangs it is lost alone), and sends the tables of a stretch
back. Parts and marks are written by the main process as ever: what comes out is what one machine would have written,
byte by byte, and workers need only see the archives.
"""

from __future__ import annotations

import os
import shutil
import sys
import uuid
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from importlib.util import find_spec
from itertools import islice
from types import SimpleNamespace
from typing import Any

from linter.archive.columns import ParquetFile
from linter.archive.ingest import CHUNK, Chunk
from linter.archive.processes import Processes
from linter.archive.records import START, Archive, Reached
from linter.archive.store import Store
from linter.archive.stretches import LONG_STRETCH, STRETCH, Entered, Look, Stretch, look_through, read_stretch
from linter.archive.work import Item, Job, as_arrow, joined, packed, unpacked
from linter.model.errors import BadInput, CutlineError
from linter.model.installation import adding
from linter.model.version import __version__
from linter.text.printable import harmless

SUBMITTED = "spark-submit"  # stands for the master that spark-submit was told
_AHEAD = 2  # stretches for each core that are on their way at once
_SENT = 16 << 20  # bytes of pages that are sent to a worker at once
_GROUP = "cutline"
Sent = dict[str, bytes]


class GaveUp(Exception):
    """Spark gave a job up, having tried it as often as it does."""


@contextmanager
def session(master: str) -> Iterator[Any]:
    """A session of Spark; BadInput where there can be none. With ``local[N]`` nothing listens beyond this machine."""
    if find_spec("pyspark") is None:
        raise BadInput("Apache Spark needs pyspark.", f"Install it: {adding('spark')}")
    if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
        raise BadInput("Apache Spark needs Java, 17 or later.", "Install it, or name its folder in JAVA_HOME.")
    from pyspark.sql import SparkSession

    asked: Any = SparkSession.builder.appName("cutline audit").config("spark.log.level", "ERROR")
    if master != SUBMITTED:
        asked = asked.master(master)
    if master.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
        asked = asked.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
        asked = asked.config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
    try:
        begun = asked.getOrCreate()
    except Exception as error:
        raise BadInput(f"Apache Spark did not begin on {harmless(master)}: {_first(error)}") from error
    try:
        yield begun
    except GaveUp as error:
        raise BadInput(f"Apache Spark gave up: {error}", "Begun again, an audit goes on where it stopped.") from error
    finally:
        begun.stop()


class Spark:
    """Stands for the processes of one machine in ``ingest``; ``session`` is one of Spark."""

    def __init__(self, session: Any, job: Job) -> None:
        self._context = session.sparkContext
        self._job = self._context.broadcast((__version__, uuid.uuid4().hex, job))
        self._threads = ThreadPoolExecutor(1024, "cutline")  # each waits for a job of Spark

    def __enter__(self) -> Spark:
        return self

    def __exit__(self, *_: object) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        with suppress(Exception):  # Spark may be gone
            self._context.cancelJobGroup(_GROUP)
            self._job.unpersist()
        self._threads.shutdown()

    @property
    def cores(self) -> int:
        """How many stretches Spark can check at once, as far as it knows now."""
        return max(1, int(self._context.defaultParallelism))

    def entered(self, archives: Iterable[Archive], store: Store) -> Iterator[Archive]:
        """Archives that Spark's workers look through, some of them before they are asked for."""
        waiting: deque[Entered] = deque()
        for archive in archives:
            entered = Entered(archive, self._look)
            _, behind, last = store.behind(archive.name)
            if last is None or not last.done or archive.size != last.size:
                entered.begin(behind)
            waiting.append(entered)
            if len(waiting) > self.cores:
                yield waiting.popleft()
        yield from waiting

    def results(self, chunks: Iterable[Chunk]) -> Iterator[tuple[Chunk, Sent]]:
        """The tables of each stretch, in order, with the last of its chunks, which then counts for all."""
        waiting: deque[tuple[Chunk, Future[Sent]]] = deque()
        held = _Held()
        for chunk in chunks:
            held.add(chunk)
            if held.ends:
                waiting.append((chunk, self._threads.submit(self._checked, held)))
                held = _Held()
            while len(waiting) > self.cores * _AHEAD:
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    @staticmethod
    def _next(waiting: deque[tuple[Chunk, Future[Sent]]]) -> tuple[Chunk, Sent]:
        chunk, future = waiting.popleft()
        return chunk, future.result()

    def _look(self, archive: Archive, behind: Reached, first: bool) -> Callable[[], Look]:
        future = self._threads.submit(self._asked, _looked, (archive, behind, first))
        return lambda: Look(*future.result())

    def _checked(self, held: _Held) -> Sent:
        if held.stretch is not None:
            sent: Sent = self._asked(_stretch_checked, held.stretch)
        elif held.items:
            pages = self._context.broadcast(held.items)  # in pieces, of which none is too large for a message
            try:
                sent = self._asked(_items_checked, pages)
            finally:
                with suppress(Exception):
                    pages.destroy()
        else:
            sent = packed(as_arrow(()))
        return sent

    def _asked(self, work: Callable[[Any, Any], Any], what: Any) -> Any:
        """What a worker answers; BadInput where it refuses, GaveUp where there is no answer."""
        try:
            self._context.setJobGroup(_GROUP, "cutline audit", True)
            (answer,) = self._context.parallelize([0], 1).map(partial(_answer, self._job, work, what)).collect()
        except Exception as error:
            raise GaveUp(_first(error)) from error
        if isinstance(answer, _Refusal):
            raise BadInput(answer.message, answer.hint)
        return answer


@dataclass(slots=True)
class _Held:
    """Chunks that are checked as one stretch."""

    items: list[Item] = field(default_factory=list)
    seen: Counter[str] = field(default_factory=Counter)
    size: int = 0
    behind: Reached = START
    chunk: Chunk | None = None  # the last

    def add(self, chunk: Chunk) -> None:
        if self.chunk is None:
            self.behind = chunk.behind
        self.chunk = chunk
        self.items += chunk.items
        self.size += chunk.size
        self.seen += chunk.seen
        chunk.seen, chunk.items = self.seen, []

    @property
    def ends(self) -> bool:
        """Whether these are enough for one stretch."""
        assert self.chunk is not None
        if self._entered is None:
            enough = len(self.items) >= STRETCH or self.size >= _SENT
        else:
            enough = len(self.items) >= (LONG_STRETCH if isinstance(self._entered, ParquetFile) else STRETCH)
        return enough or self.chunk.ends_unit

    @property
    def _entered(self) -> Archive | None:
        """The archive, where a worker can read it by itself."""
        archive = self.chunk.archive if self.chunk else None
        return archive.archive if isinstance(archive, Entered) and archive.enterable else None

    @property
    def stretch(self) -> Stretch | None:
        """What a worker reads by itself; None where it is sent pages, or there is nothing to read."""
        if not self.items or self._entered is None:
            return None
        wanted = frozenset(item.number for item in self.items)
        again = frozenset(item.number for item in self.items if item.status == "again")
        return Stretch(self._entered, self.behind, wanted, again)


# --- what a worker does -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Refusal:
    message: str
    hint: str


_kept: tuple[str, Processes] | None = None  # the process of this worker that checks, and for which audit


def _answer(job: Any, work: Callable[[Any, Any], Any], what: Any, _: int) -> Any:
    version, audit, how = job.value
    if version != __version__:
        hint = f"Every node needs Cutline {version}, as the main process has."
        return _Refusal(f"A worker has Cutline {__version__}.", hint)
    try:
        return work((audit, how), what)
    except CutlineError as error:
        return _Refusal(error.message, error.hint)


def _looked(job: tuple[str, Job], what: tuple[Archive, Reached, bool]) -> tuple[Any, ...]:
    return tuple(look_through(*what))


def _stretch_checked(job: tuple[str, Job], stretch: Stretch) -> Sent:
    return _tables(read_stretch(stretch), job)


def _items_checked(job: tuple[str, Job], items: Any) -> Sent:
    return _tables(iter(items.value), job)


def _tables(items: Iterator[Item], job: tuple[str, Job]) -> Sent:
    chunks = iter(lambda: list(islice(items, CHUNK)), [])
    processes = _process(*job)
    return packed(
        joined(unpacked(sent) for _, sent in processes.results(SimpleNamespace(items=each) for each in chunks))
    )


def _process(audit: str, job: Job) -> Processes:
    """This worker's process, begun once: it ends with the worker."""
    global _kept
    if _kept is not None and _kept[0] != audit:
        _kept[1].__exit__()
        _kept = None
    if _kept is None:
        _kept = audit, Processes(1, job)
    return _kept[1]


def _first(error: Exception) -> str:
    """The line of an error that tells most: of a failure in Python the last, else the first."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    python = [
        line for line in lines if line.split(":")[0].endswith(("Error", "Exception")) and "." not in line.split(":")[0]
    ]
    return harmless((python or lines or [type(error).__name__])[0])
