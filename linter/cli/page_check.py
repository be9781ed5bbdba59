"""Checks one page, or one story of an export, and writes it up: the work of each process."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from linter.engine.check import run_in_time
from linter.model.errors import BadInput, UnreadPicture
from linter.model.report import Crash, Report
from linter.model.source import Source
from linter.reading.files import STDIN
from linter.reading.inputs import Export, opened
from linter.reports.counts import Tally
from linter.reports.formats import PLAIN, How, form
from linter.settings import Settings

if TYPE_CHECKING:
    from linter.archive.memory import Memory
    from linter.reading.picture_files.finder import FilesOnDisk
    from linter.reading.pictures.perceptual_hash import Looks

STDIN_NAME = "<stdin>"


class Job(NamedTuple):
    """What to do with each page.

    ``forms`` are the reports each page is written up in; ``looks`` tells pictures by how they look, ``files``
    reads what their files say. With ``drafts`` those of exports are checked too. ``memory`` is what the house has
    printed before.
    """

    settings: Settings
    forms: tuple[str, ...] = ()
    how: How = PLAIN
    looks: Looks | None = None
    files: FilesOnDisk | None = None
    drafts: bool = False
    memory: Memory | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A page's report in each form, and its counts; or why it could not be read.

    ``filed`` is how many of its pictures' files were found, and of how many pictures. An ``export`` is no page: its
    stories are checked one by one. What has counts and no form is the export itself, behind its stories.
    """

    forms: dict[str, str] = field(default_factory=dict)
    tally: Tally | None = None
    refused: BadInput | None = None
    unread_pictures: tuple[BadInput, ...] = ()
    filed: tuple[int, int] = (0, 0)
    export: bool = False


def shown(name: str) -> str:
    """A page's name in reports."""
    return STDIN_NAME if name == STDIN else name


def check_page(name: str, job: Job) -> Checked:
    """Load, check and write up one page; an export is told, and its stories are left to others."""
    try:
        found = opened(name, shown(name), job.settings.max_bytes)
    except BadInput as error:
        return Checked(refused=error)
    if isinstance(found, Export):
        found.close()
        return Checked(export=True)
    return check_source(found, job)


def check_source(source: Source, job: Job) -> Checked:
    """Check and write up one page, or one story of an export."""
    try:
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


def _pictures_told(job: Job) -> tuple[tuple[BadInput, ...], tuple[int, int]]:
    """What is to be told of the pictures' files since the last page, and how many were found."""
    told = job.files.taken_notes() if job.files else []
    names = {each.message.partition(": ")[0] for each in told if isinstance(each, UnreadPicture)}
    if job.looks:
        told += [each for each in job.looks.unread if each.message.partition(": ")[0] not in names]
        job.looks.unread.clear()
    return tuple(told), job.files.counted() if job.files else (0, 0)


def _written(report: Report, job: Job) -> dict[str, str]:
    return {name: form(name).page(report, job.how) for name in job.forms}
