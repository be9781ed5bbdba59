"""The processes that check pages: one that dies or takes too long loses its own page, and another takes its place."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from concurrent.futures import TimeoutError as TooSlow
from contextlib import suppress
from typing import Any

from pebble import ProcessExpired, ProcessPool

from linter.answer import Job, check

_PAGES = 20_000  # after which a process is replaced, so that no leak can grow


class Lost(Exception):
    """The process that checked a page died."""


class Workers:
    """A pool of processes. ``budget`` is the time in seconds that a page may take."""

    def __init__(self, processes: int, budget: float) -> None:
        # Each process comes from a clean one that has read the program once, not from this one with its threads.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["linter.answer", "linter.registry"])
        self._pool = ProcessPool(max_workers=processes, max_tasks=_PAGES, initializer=_begin, context=context)
        self._processes = processes
        self._budget = budget
        self.lost = 0

    async def warm(self) -> None:
        """Start every process and let it read its tables, so that no page waits for that."""
        jobs = [Job("<figure><img src='a.jpg'></figure>", _plain()) for _ in range(self._processes)]
        await asyncio.gather(*(self._run(job, 60) for job in jobs))

    async def check(self, job: Job) -> dict[str, Any]:
        """The answer for a page. TimeoutError where it took too long, Lost where its process died."""
        return await self._run(job, self._budget)

    async def _run(self, job: Job, budget: float) -> dict[str, Any]:
        future = self._pool.schedule(check, args=[job], timeout=budget)
        try:
            found: dict[str, Any] = await asyncio.wrap_future(future)
            return found
        except TooSlow as error:
            raise TimeoutError from error
        except ProcessExpired as error:
            self.lost += 1
            raise Lost from error

    @property
    def alive(self) -> bool:
        return bool(self._pool.active)

    def close(self) -> None:
        """Let the pages in hand finish, and end the processes."""
        pool: Any = self._pool
        pool.close()
        with suppress(TooSlow):
            pool.join(self._budget + 5)
        pool.stop()
        pool.join()


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the service ends its processes itself
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _plain() -> Any:
    from linter.settings import Settings

    return Settings()
