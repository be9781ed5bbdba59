"""The processes that check pages: one that dies or takes too long loses its own page, and another takes its place.

pebble 5.2.3 gives up a whole pool when one of its processes dies while none has a page (BrokenProcessPool, "All workers
expired", though the others live). A pool that broke is made anew; the pages it had in hand are lost, and told so.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
from concurrent.futures import TimeoutError as TooSlow
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from threading import Thread
from typing import Any

from pebble import ProcessExpired, ProcessPool

from linter.api.answer import Job, check

_PAGES = 20_000  # after which a process is replaced, so that no leak can grow
_GRACE = 5.0  # seconds beyond a page's budget in which some page ends, as long as processes take any
_log = logging.getLogger("cutline")


class Lost(Exception):
    """The process that checked a page died."""


class Workers:
    """A pool of processes. ``budget`` is the time in seconds that a page may take."""

    def __init__(self, processes: int, budget: float) -> None:
        # Each process comes from a clean one that has read the program once, not from this one with its threads.
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["linter.servers.http.prepared"])
        self._processes = processes
        self._budget = budget
        self._in_hand = 0
        self._ended = 0  # pages that came to any end
        self.lost = 0
        self._pool = self._begun()

    def _begun(self) -> ProcessPool:
        return ProcessPool(self._processes, max_tasks=_PAGES, initializer=_begin, context=self._context)

    async def warm(self) -> None:
        """Start every process and let it read its tables, so that no page waits for that."""
        jobs = [Job("<figure><img src='a.jpg'></figure>", _plain()) for _ in range(self._processes)]
        await asyncio.gather(*(self._run(job, 60) for job in jobs))

    async def check(self, job: Job) -> dict[str, Any]:
        """The answer for a page. TimeoutError where it took too long, Lost where its process died."""
        return await self._run(job, self._budget)

    async def _run(self, job: Job, budget: float) -> dict[str, Any]:
        pool = self._pool
        self._in_hand += 1
        try:
            pool = self._sound()
            future = _scheduled(pool, job, budget)
            return await self._awaited(pool, asyncio.wrap_future(future), budget)
        except TooSlow as error:
            raise TimeoutError from error
        except (ProcessExpired, Lost) as error:
            self.lost += 1
            raise Lost from error
        except (BrokenProcessPool, asyncio.CancelledError) as error:
            if isinstance(error, asyncio.CancelledError) and pool is self._pool and _stands(pool):
                raise  # the request was given up, not the pool
            self.lost += 1
            self._replace(pool)
            raise Lost from error
        finally:
            self._in_hand -= 1
            self._ended += 1

    async def _awaited(
        self, pool: ProcessPool, answer: asyncio.Future[dict[str, Any]], budget: float
    ) -> dict[str, Any]:
        """The answer, however many pages stand before it, as long as some come to an end.

        A process that is killed at the moment it takes a page may leave that page alone without an end, while the
        others go on: it is given up a page's time after its turn has come, or its pool has gone.
        """
        turn = self._ended + self._in_hand - 1  # when so many have ended, its turn has come
        while True:
            before = self._ended
            done, _ = await asyncio.wait([answer], timeout=budget + _GRACE)
            if done:
                return answer.result()
            if before >= turn or pool is not self._pool:
                answer.cancel()
                raise Lost("a page that no process has")
            if self._ended == before:
                raise BrokenProcessPool("pages that no process takes")

    def _sound(self) -> ProcessPool:
        """The pool, made anew if it broke while it had nothing to do."""
        if not _stands(self._pool):
            self._replace(self._pool)
        return self._pool

    def _replace(self, broken: ProcessPool) -> None:
        if broken is self._pool:
            _log.error("the processes that check pages are begun anew")
            self._pool = self._begun()
            Thread(target=_ended, args=(broken,), daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether pages can be checked; processes that broke while they had nothing to do are begun anew first."""
        return _stands(self._sound())

    @property
    def ready(self) -> bool:
        """Whether a page would be taken now: at least one process lives, which the pool may not know yet."""
        pool: Any = self._sound()
        return _stands(pool) and any(_lives(pid) for pid in list(pool._pool_manager.worker_manager.workers))

    def close(self) -> None:
        """Let the pages in hand finish, and end the processes."""
        pool: Any = self._pool
        pool.close()
        with suppress(TooSlow):
            pool.join(self._budget + 5)
        pool.stop()
        pool.join()


def _stands(pool: ProcessPool) -> bool:
    """True where the pool runs, or has just begun: beginning it may itself fail."""
    try:
        return bool(pool.active)
    except (BrokenProcessPool, OSError, RuntimeError):
        return False


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def _scheduled(pool: ProcessPool, job: Job, budget: float) -> Any:
    try:
        return pool.schedule(check, args=[job], timeout=budget)
    except RuntimeError as error:  # what pebble raises for a pool that broke a moment ago
        raise BrokenProcessPool(str(error)) from error


def _ended(pool: Any) -> None:
    """What is left of a broken pool taken down, in a thread of its own: it may take its time."""
    with suppress(Exception):
        pool.stop()
        pool.join()


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the service ends its processes itself
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _plain() -> Any:
    from linter.settings import Settings

    return Settings()
