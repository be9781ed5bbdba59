"""Several processes that check pages, started when there is something for them to do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from linter.cli.collector import collect_from_here
from linter.cli.page_check import Checked, Job, check_page, check_source
from linter.model.errors import CutlineError
from linter.model.source import Source

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor


_WAITING = 4  # stories for each process that are read ahead: an export may hold a million


class Processes:
    """The processes of one run, and the job they do; with one alone nothing is started."""

    def __init__(self, job: Job, number: int) -> None:
        self._job = job
        self._number = number
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def pages(self, names: Sequence[str]) -> Iterator[Checked]:
        """The results of pages, in the order of their names."""
        share = max(1, min(16, len(names) // (self._number * 4)))
        pool = self._started(len(names))
        return _told(lambda: pool.map(_page, names, chunksize=share))

    def stories(self, sources: Iterable[Source]) -> Iterator[Checked]:
        """The results of stories, in their order; no more of them are read than the processes are busy with."""
        if self._number < 2:
            return (check_source(each, self._job) for each in sources)
        pool = self._started(self._number)
        return _told(lambda: self._windowed(pool, sources))

    def _windowed(self, pool: ProcessPoolExecutor, sources: Iterable[Source]) -> Iterator[Checked]:
        waiting: deque[Future[Checked]] = deque()
        for each in sources:
            waiting.append(pool.submit(_story, each))
            if len(waiting) >= _WAITING * self._number:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _started(self, most: int) -> ProcessPoolExecutor:
        from concurrent.futures import ProcessPoolExecutor

        if self._pool is None:
            collect_from_here()  # what they begin with is theirs: no page is checked without the collector
            number = min(self._number, most)
            self._pool = ProcessPoolExecutor(number, initializer=_begin, initargs=(self._job,))
        return self._pool


def _told(results: Callable[[], Iterator[Checked]]) -> Iterator[Checked]:
    from concurrent.futures.process import BrokenProcessPool

    try:
        yield from results()
    except BrokenProcessPool:
        raise CutlineError(
            "A process that checked pages was ended from outside.", "Try again with a smaller --jobs."
        ) from None


_job: Any = None


def _begin(job: Job) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _job
    _job = job


def _page(name: str) -> Checked:
    return check_page(name, _job)


def _story(source: Source) -> Checked:
    return check_source(source, _job)
