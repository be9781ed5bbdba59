"""Checks many pages, one after another or in several processes, and gives the results in order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import click

from linter.cli.page_check import Checked, Job, check_source, shown
from linter.cli.processes import Processes
from linter.cli.terminal import tell
from linter.model.errors import BadInput
from linter.model.source import Source
from linter.reading.files import STDIN
from linter.reading.inputs import opened
from linter.reports.counts import Tally
from linter.settings import Settings
from linter.text.printable import harmless


def sources(
    names: Iterable[str], settings: Settings, unread: list[BadInput], *, drafts: bool = False, read: Tally | None = None
) -> Iterator[Source]:
    """The pages that can be read, and the stories of exports; why another cannot is told on standard error, and kept.

    ``read`` counts the exports of which something could be read.
    """
    for name in names:
        try:
            found = opened(name, shown(name), settings.max_bytes)
            if isinstance(found, Source):
                yield found
                continue
            left_out = Counter[str]()
            refused: list[BadInput] = []
            stories = 0
            for story in _until_broken(found.stories(left_out, drafts=drafts), refused):
                stories += 1
                yield story
            if read is not None and (stories or not refused):
                read.add(Tally(exports=1))
            if refused:
                raise refused[0]
            tell_left_out(found.name, left_out)
        except BadInput as error:
            unread.append(error)
            tell(error)


def tell_left_out(name: str, left_out: Counter[str]) -> None:
    """Say on standard error what of an export was not read as a story."""
    if left_out:
        told = ", ".join(f"{number:,} {what}" for what, number in sorted(left_out.items()))
        more = " (--drafts reads drafts)" if any("status" in what for what in left_out) else ""
        click.echo(f"{harmless(name)}: left out: {harmless(told)}{more}", err=True)


def check_pages(names: Sequence[str], job: Job, jobs: int) -> Iterator[Checked]:
    """The results of the pages and of the stories in exports, in order; ``jobs`` processes, 0 for one a processor."""
    jobs = jobs or os.cpu_count() or 1
    with Processes(job, jobs) as processes:
        if min(jobs, len(names)) < 2 or STDIN in names:
            for name in names:
                yield from _one_by_one(name, job, processes)
            return
        for name, checked in zip(names, processes.pages(names), strict=True):
            if checked.export:
                yield from _one_by_one(name, job, processes)
            else:
                yield checked


def _one_by_one(name: str, job: Job, processes: Processes) -> Iterator[Checked]:
    """A page, or the stories of an export one after another, and at last the export itself."""
    try:
        found = opened(name, shown(name), job.settings.max_bytes)
    except BadInput as error:
        yield Checked(refused=error)
        return
    if isinstance(found, Source):
        yield check_source(found, job)
        return
    left_out = Counter[str]()
    refused: list[BadInput] = []
    stories = 0
    for checked in processes.stories(_until_broken(found.stories(left_out, drafts=job.drafts), refused)):
        stories += 1
        yield checked
    tell_left_out(found.name, left_out)
    # One that gave nothing and broke was not read.
    yield Checked(tally=Tally(exports=int(bool(stories or not refused))), refused=refused[0] if refused else None)


def _until_broken(stories: Iterable[Source], refused: list[BadInput]) -> Iterator[Source]:
    try:
        yield from stories
    except BadInput as error:
        refused.append(error)
