"""The processes that check an archive's pages: one that dies or hangs loses its page alone; none outlives it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooSlow
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from typing import Any, Protocol, TypeVar

from linter.archive.origin import Origin
from linter.archive.work import Item, Job, as_arrow, joined, lost, packed, unpacked, worked

_AHEAD = 3  # chunks for each process that are read before the first is done
_GRACE = 5.0  # seconds beyond a page's budget; the engine itself stops a page that is slow in Python


class Chunk(Protocol):
    """Records that are checked together."""

    @property
    def items(self) -> Sequence[Item]: ...


C = TypeVar("C", bound=Chunk)
Sent = dict[str, bytes]


class Processes:
    """A pool of processes for one run."""

    def __init__(self, jobs: int, job: Job) -> None:
        self._jobs, self._job = jobs, job
        self._page = job.settings.budget + _GRACE
        self._pool = self._begun()
        self.lost = 0

    def _begun(self) -> Any:
        from pebble import ProcessPool

        # Spawned: what is forked brings along whatever was read of the archive.
        context = multiprocessing.get_context("spawn")
        return ProcessPool(self._jobs, initializer=_begin, initargs=(self._job, os.getpid()), context=context)

    def results(self, chunks: Iterable[C]) -> Iterator[tuple[C, Sent]]:
        """The tables of each chunk, in order; chunks are taken as they are needed."""
        waiting: deque[tuple[C, Future[Sent] | None]] = deque()
        for chunk in chunks:
            waiting.append((chunk, self._given(chunk.items) if chunk.items else None))
            while len(waiting) > self._jobs * _AHEAD:
                yield self._next(waiting)
        while waiting:
            yield self._next(waiting)

    def _next(self, waiting: deque[tuple[C, Future[Sent] | None]]) -> tuple[C, Sent]:
        chunk, future = waiting.popleft()
        if future is None:
            return chunk, packed(as_arrow(()))
        sent = self._awaited(future, len(chunk.items))
        return chunk, sent if isinstance(sent, dict) else self._one_by_one(chunk.items)

    def _one_by_one(self, items: Sequence[Item]) -> Sent:
        """The tables of a chunk that was lost: each page by itself, so that one alone is lost."""
        found = []
        for item in items:
            sent = self._awaited(self._given([item]), 1)
            if not isinstance(sent, dict):
                self.lost += 1
                sent = packed(as_arrow([lost(item, sent)]))
            found.append(unpacked(sent))
        return packed(joined(found))

    def _given(self, items: Sequence[Item]) -> Future[Sent]:
        for _ in range(2):
            try:
                with _unstopped():
                    future: Future[Sent] = self._pool.schedule(_work, args=[items], timeout=self._page * len(items))
                return future
            except (RuntimeError, BrokenProcessPool):  # the pool broke while it had nothing to do
                self._end()
                self._pool = self._begun()
        raise BrokenProcessPool("processes cannot be begun")

    def _awaited(self, future: Future[Sent], pages: int) -> Sent | str:
        """What a process sent, or why there is nothing."""
        from pebble import ProcessExpired

        try:
            return future.result(timeout=self._page * pages * (self._jobs * _AHEAD + 2))
        except TooSlow:
            return f"This page was not checked: it took longer than {self._page:g} seconds."
        except (ProcessExpired, BrokenProcessPool):
            return "This page was not checked: the process that read it died."
        except Exception as error:
            from linter.model.errors import told

            return f"This page was not checked: {told(error)}"

    def _end(self) -> None:
        with suppress(Exception):
            self._pool.stop()
            self._pool.join()

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()


@contextmanager
def _unstopped() -> Iterator[None]:
    """Ctrl-C waits for the end of this, and processes begun in it never get it: they would print where they stood."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # where it begins, it lets the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_FIRST = b"<p>Words.<figure><img src=a.jpg><figcaption>A bridge. Jo Lee/AFP</figcaption></figure>"
_job: Job | None = None


def _begin(job: Job, parent: int) -> None:
    global _job
    _job = job
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever runs the audit ends its processes
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    with suppress(Exception):  # Linux alone; it ends a process also while it is in a library's code
        import ctypes

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)
    worked([Item(Origin("", ""), data=_FIRST)], job)  # the tables are read here, not in the time of a page


def _end_with(parent: int) -> None:
    """End this process when its parent is gone."""
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)


def _work(items: Sequence[Item]) -> Sent:
    assert _job is not None
    return worked(items, _job)
