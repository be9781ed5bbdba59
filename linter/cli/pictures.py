"""The command cutline pictures."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

import click

from linter.cli.exit_codes import exit_code
from linter.cli.options import settings_for
from linter.cli.picture_folder import can_look, on_option
from linter.cli.report_files import format_of, spare
from linter.cli.terminal import coloured, tell, write, write_data
from linter.model.errors import BadInput, UnreadPicture
from linter.text.file_names import OF_CAMERAS, OF_DESKS, RAW_TIFFS
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.model.picture_file import JudgedFile
    from linter.reading.pictures.perceptual_hash import Look
    from linter.settings import Settings

# Of pictures as cameras write them before they are developed, as programs keep them in layers, and of newer kinds.
_UNREAD = tuple(f".{each}" for each in (*OF_DESKS, *OF_CAMERAS) if each not in RAW_TIFFS)
_RAW = tuple(f".{each}" for each in RAW_TIFFS)
_FORMS = ("text", "json", "jsonl", "html")
_SHARE = 16  # files that a process takes at once


@dataclass(frozen=True, slots=True)
class _Desk:
    """What files are judged by; with ``looks`` how each looks is found out too."""

    settings: Settings
    now: datetime
    looks: bool

    def __call__(self, path: str) -> tuple[JudgedFile, Look | None]:
        from linter.engine.incoming import judge
        from linter.engine.same_photos import told_of
        from linter.reading.picture_files.sidecars import read_with_sidecar

        judged = judge(read_with_sidecar(path), self.settings, self.now)
        looks = self.looks and not judged.file.unread and told_of(path, self.settings)
        return judged, self._look(path) if looks else None

    def _look(self, path: str) -> Look | None:
        from linter.reading.pictures.perceptual_hash import look_of
        from linter.reading.pictures.picture_opener import Unreadable

        try:
            return look_of(path)
        except Unreadable:  # its words were read, which is all that was asked
            return None


def _one_form(wanted: tuple[str, ...]) -> tuple[str, str]:
    if len(wanted) > 1:
        raise click.BadParameter("picture files are told in one form at a time.")
    return format_of(wanted[0], _FORMS)


@click.command()
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one above the first path.")
@click.option(
    "--format",
    "wanted",
    metavar="FORM[=FILE]",
    default=("text",),
    show_default=False,
    multiple=True,  # so that a second is not taken for the first without a word
    callback=lambda ctx, param, value: _one_form(value),
    shell_complete=lambda ctx, param, begun: [name for name in _FORMS if name.startswith(begun)],
    help="text: a table and findings to read; json: one object; jsonl: a line for each file; html: a contact sheet."
    " With a file it goes there: --format html=sheet.html.  [default: text]",
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
    wanted: tuple[str, str],
    fail_on: str | None,
    now: datetime | None,
    jobs: int,
) -> None:
    """Check incoming picture files by themselves: by-lines, captions, credits, restrictions, embargoes.

    PATH is a picture file or a folder of them. Read is what the files say: IPTC, XMP, Exif, and .xmp files beside
    them. With the extra pictures, files that look alike are told where they say other words.
    """
    from linter.api.verdict import stops
    from linter.engine.same_photos import SamePhotos, told_of
    from linter.reports import pictures as report

    settings = settings_for(paths, config, fail_on=fail_on)
    files, refused = _files(paths)
    rows: list[JudgedFile] = []
    unread: list[BadInput] = list(refused)
    looks = len(files) > 1 and any(told_of(path, settings) for path in files) and can_look()
    desk, before = _Desk(settings, now or datetime.now().astimezone(), looks), SamePhotos(settings)
    judged = (before.held(*each) for each in _judged(files, desk, jobs))
    found = _kept(judged, rows, unread, len(files))
    form, file = wanted
    if file:
        spare(file, files, f"the report {form}")
    if form == "text":
        pieces = report.text(found, colour=coloured() and not file, observe=settings.mode == "observe")
    elif form == "html":
        pieces = iter((report.html(found, unread),))
    else:
        lines = (report.line(each) for each in found)
        pieces = lines if form == "jsonl" else report.document(found, unread)
    if file:
        _save(file, "".join(pieces), rows)
    for piece in () if file else pieces:
        (write if form == "text" else write_data)(piece)
    levels = [each.level for judged in rows for each in judged.findings]
    ctx.exit(exit_code(unread=unread, findings=stops(levels, settings)))


def _save(file: str, text: str, rows: list[JudgedFile]) -> None:
    from linter.cli.atomic_write import save_new
    from linter.reports.text import count

    save_new(file, text.encode("utf-8", "surrogatepass"))
    told = f"{count(len(rows), 'picture file')}, {count(sum(len(each.findings) for each in rows), 'finding')}"
    click.echo(f"{harmless(file)}: {told}", err=True)


def _kept(
    found: Iterable[JudgedFile], rows: list[JudgedFile], unread: list[BadInput], total: int
) -> Iterator[JudgedFile]:
    """The files that could be read, kept in ``rows``; why another could not is told, and kept in ``unread``."""
    from linter.cli.progress import Progress

    progress = Progress(total, "files")
    for each in found:
        progress.step()
        progress.clear()
        if why := each.file.unread:
            unread.append(UnreadPicture(f"{harmless(each.file.name)}: {harmless(why)}", _hint(each.file.name)))
            tell(unread[-1])
            continue
        rows.append(each)
        yield each
    progress.clear()


def _hint(name: str) -> str:
    from linter.reading.picture_files.sidecars import ENDINGS

    if name.casefold().endswith((*ENDINGS, *_RAW)):
        return ""
    return f"Picture files end in {', '.join(ENDINGS)}. Pages and exports are read by cutline check."


def _files(paths: tuple[str, ...]) -> tuple[list[str], list[BadInput]]:
    """The picture files at some paths, in order, and what leads to none, which is told."""
    from linter.reading.picture_files.sidecars import ENDINGS

    found: dict[str, None] = {}
    refused: list[BadInput] = []
    for path in paths:
        here = [path] if os.path.exists(path) and not os.path.isdir(path) else []
        closed: list[OSError] = []
        for root, folders, names in os.walk(path, onerror=closed.append) if not here else ():
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            named = _named(names)
            here += [os.path.join(root, name) for name in named]
            refused += _left_out(root, folders, names, named, paths)
        if not os.path.lexists(path):
            refused.append(BadInput(f"{harmless(path)}: no such file or folder.", "Check the spelling of the path."))
        elif closed:
            refused += [UnreadPicture(f"{harmless(str(each.filename))}: {each.strerror}.") for each in closed]
        elif not here:
            hint = f"Picture files end in {', '.join(ENDINGS)}."
            refused.append(BadInput(f"{harmless(path)}: no picture file in this folder.", hint))
        found.update(dict.fromkeys(here))
    for error in refused:
        tell(error)
    return list(found), refused


def _named(names: list[str]) -> list[str]:
    """The picture files among some names, in order; a raw file only where it has not been developed beside it."""
    from linter.reading.picture_files.sidecars import ENDINGS

    seen = sorted(name for name in names if not name.startswith("."))
    named = [name for name in seen if name.casefold().endswith(ENDINGS)]
    developed = {os.path.splitext(name)[0].casefold() for name in named}
    raw = [name for name in seen if name.casefold().endswith(_RAW)]
    return sorted([*named, *(name for name in raw if os.path.splitext(name)[0].casefold() not in developed)])


def _left_out(
    root: str, folders: list[str], names: list[str], named: list[str], paths: tuple[str, ...]
) -> Iterator[BadInput]:
    """Pictures of a folder that are not read: those of kinds that only cameras and programs open, and behind links."""
    read = {os.path.splitext(name)[0].casefold() for name in named}
    others = (name for name in sorted(names) if name.casefold().endswith(_UNREAD))
    unknown = [name for name in others if os.path.splitext(name)[0].casefold() not in read]
    if unknown:
        some = ", ".join(harmless(name) for name in unknown[:3]) + (", …" if len(unknown) > 3 else "")
        told = f"{harmless(root)}: {len(unknown)} of a kind that is not read ({some})."
        yield UnreadPicture(told, "Such files are read once they are JPEG, TIFF or another kind.")
    above = [os.path.realpath(path) + os.sep for path in paths]
    for name in folders:
        link = os.path.join(root, name)
        if os.path.islink(link) and not any((os.path.realpath(link) + os.sep).startswith(each) for each in above):
            yield UnreadPicture(f"{harmless(link)}: a link to a folder, which is not followed.", "Name it as well.")


def _judged(files: list[str], desk: _Desk, jobs: int) -> Iterator[tuple[JudgedFile, Look | None]]:
    jobs = min(jobs or os.cpu_count() or 1, len(files) // _SHARE)
    if jobs < 2:
        yield from map(desk, files)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(partial(_in_process, desk), files, chunksize=_SHARE)


def _in_process(desk: _Desk, path: str) -> tuple[JudgedFile, Look | None]:
    return desk(path)
