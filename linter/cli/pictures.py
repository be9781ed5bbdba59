"""The command cutline pictures."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import click

from linter.cli.options import settings_for
from linter.cli.picture_folder import on_option
from linter.cli.terminal import coloured, tell, write, write_data
from linter.model.errors import BadInput
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.model.picture_file import JudgedFile
    from linter.settings import Settings

_SHARE = 16  # files that a process takes at once


@dataclass(frozen=True, slots=True)
class _Desk:
    """What files are judged by."""

    settings: Settings
    now: datetime

    def __call__(self, path: str) -> JudgedFile:
        from linter.engine.incoming import judge
        from linter.reading.picture_files.sidecars import read_with_sidecar

        return judge(read_with_sidecar(path), self.settings, self.now)


@click.command()
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one above the first path.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl", "html"]),
    default="text",
    show_default=True,
    help="A table and findings to read, one object of JSON, a line of JSON for each file, or a contact sheet.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    help="The level from which on the exit code is 1.  [default: error]",
)
@on_option
@click.option("--jobs", type=click.IntRange(0), default=1, help="Processes to use; 0 for one a processor.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.pass_context
def pictures(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    config: str | None,
    form: str,
    fail_on: str | None,
    now: datetime | None,
    jobs: int,
) -> None:
    """Check incoming picture files by themselves: by-lines, captions, credits, restrictions, embargoes.

    PATH is a picture file or a folder of them. Read is what the files say: IPTC, XMP, Exif, and .xmp files beside
    them.
    """
    from linter.api.verdict import stops
    from linter.reports import pictures as report

    settings = settings_for(paths, config, fail_on=fail_on)
    files, unread = _files(paths)
    rows: list[JudgedFile] = []
    found = _kept(_judged(files, _Desk(settings, now or datetime.now().astimezone()), jobs), rows, len(files))
    if form == "text":
        for piece in report.text(found, colour=coloured()):
            write(piece)
    elif form == "html":
        write_data(report.html(found))
    else:
        lines = (report.line(each) for each in found)
        for piece in lines if form == "jsonl" else report.document(found):
            write_data(piece)
    levels = [each.level for judged in rows for each in judged.findings]
    ctx.exit(2 if unread else int(stops(levels, settings)))


def _kept(found: Iterable[JudgedFile], rows: list[JudgedFile], total: int) -> Iterator[JudgedFile]:
    from linter.cli.progress import Progress

    progress = Progress(total, "files")
    for each in found:
        progress.step()
        rows.append(each)
        progress.clear()
        yield each
    progress.clear()


def _files(paths: Iterable[str]) -> tuple[list[str], int]:
    """The picture files at some paths, in order, and how many paths lead to none, which is told."""
    from linter.reading.picture_files.finder import ENDINGS

    found: dict[str, None] = {}
    unread = 0
    for path in paths:
        here = [path] if os.path.isfile(path) else []
        for root, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            named = (name for name in sorted(names) if name.casefold().endswith(ENDINGS) and not name.startswith("."))
            here += [os.path.join(root, name) for name in named]
        if not here:
            unread += 1
            there = os.path.exists(path)
            why = "no picture file in this folder" if there else "no such file or folder"
            hint = f"Picture files end in {', '.join(ENDINGS)}." if there else "Check the spelling of the path."
            tell(BadInput(f"{harmless(path)}: {why}.", hint))
        found.update(dict.fromkeys(here))
    return list(found), unread


def _judged(files: list[str], desk: _Desk, jobs: int) -> Iterator[JudgedFile]:
    jobs = min(jobs or os.cpu_count() or 1, len(files) // _SHARE)
    if jobs < 2:
        yield from map(desk, files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(partial(_in_process, desk), files, chunksize=_SHARE)


def _in_process(desk: _Desk, path: str) -> JudgedFile:
    return desk(path)
