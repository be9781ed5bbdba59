"""Checks many pages, one after another or in several processes, and gives the results in order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from linter.cli.terminal import tell
from linter.engine.check import run_in_time
from linter.model.errors import BadInput, CutlineError
from linter.model.report import Crash, Report
from linter.model.source import Source
from linter.reading.files import STDIN, decoded, load
from linter.reports.counts import Tally
from linter.reports.formats import PLAIN, How, form
from linter.settings import Settings

if TYPE_CHECKING:
    from linter.archive.memory import Memory
    from linter.reading.picture_files.finder import FilesOnDisk
    from linter.reading.pictures.perceptual_hash import Looks

STDIN_NAME = "<stdin>"


@dataclass(frozen=True, slots=True)
class Job:
    """What to do with each page.

    ``forms`` are the reports each page is written up in; ``looks`` tells pictures by how they look, ``files``
    reads what their files say; ``memory`` is what the house has printed before.
    """

    settings: Settings
    forms: tuple[str, ...] = ()
    how: How = PLAIN
    looks: Looks | None = None
    files: FilesOnDisk | None = None
    memory: Memory | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A page's report in each form, and its counts; or why it could not be read.

    ``filed`` is how many of its pictures' files were found, and of how many pictures.
    """

    forms: dict[str, str] = field(default_factory=dict)
    tally: Tally | None = None
    refused: BadInput | None = None
    unread_pictures: tuple[BadInput, ...] = ()
    filed: tuple[int, int] = (0, 0)


def sources(names: Iterable[str], settings: Settings, unread: list[BadInput]) -> Iterator[Source]:
    """The pages that can be read, one after another; why another cannot is told on standard error, and kept."""
    for name in names:
        try:
            yield decoded(load(name, settings.max_bytes).data, STDIN_NAME if name == STDIN else name)
        except BadInput as error:
            unread.append(error)
            tell(error)


def check_page(name: str, job: Job) -> Checked:
    """Load, check and write up one page."""
    try:
        data = load(name, job.settings.max_bytes).data
        source = decoded(data, STDIN_NAME if name == STDIN else name)
        report = run_in_time(source, job.settings, looks=job.looks, files=job.files)
        report = job.memory.held(report) if job.memory else report
    except BadInput as error:
        return Checked(refused=error)
    unread, filed = _pictures_told(job)
    try:
        return Checked(_written(report, job), Tally.of(report), unread_pictures=unread, filed=filed)
    except Exception as error:
        crash = Crash("report", f"{type(error).__name__}: {error}")
        report = replace(report, shown=(), allowed=(), hidden=(), idle_allows=(), crashes=(crash,), page=None)
        return Checked(_written(report, job), Tally.of(report))


def check_pages(names: Sequence[str], job: Job, jobs: int) -> Iterator[Checked]:
    """The pages' results in the order of their names; ``jobs`` processes, 0 for one a processor."""
    jobs = min(jobs or os.cpu_count() or 1, len(names))
    if jobs < 2 or STDIN in names:
        for name in names:
            yield check_page(name, job)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    share = max(1, min(16, len(names) // (jobs * 4)))
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(job,))
    try:
        yield from pool.map(_check_in_process, names, chunksize=share)
    except BrokenProcessPool:
        raise CutlineError(
            "A process that checked pages was ended from outside.", "Try again with a smaller --jobs."
        ) from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


_job: Job | None = None


def _begin(job: Job) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _job
    _job = job


def _check_in_process(name: str) -> Checked:
    assert _job is not None
    return check_page(name, _job)


def _pictures_told(job: Job) -> tuple[tuple[BadInput, ...], tuple[int, int]]:
    """What is to be told of the pictures' files since the last page, and how many were found."""
    told: list[BadInput] = []
    for each in (job.looks.unread if job.looks else [], job.files.told if job.files else []):
        told += each
        each.clear()
    return tuple(told), job.files.counted() if job.files else (0, 0)


def _written(report: Report, job: Job) -> dict[str, str]:
    return {name: form(name).page(report, job.how) for name in job.forms}
