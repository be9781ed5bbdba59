"""The files of pages' pictures, as --images names them, and the day that they are held to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

from linter.cli.terminal import tell
from linter.model.errors import BadInput, CutlineError
from linter.model.installation import adding
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.reading.picture_files.finder import FilesOnDisk
    from linter.reading.pictures.perceptual_hash import Looks

HELD = "what they say of credit, rights and captions is held against the page."
SHOWN = "what they say is shown too."
C = TypeVar("C", bound=Callable[..., Any])


def day(ctx: click.Context, param: click.Parameter, said: str | None) -> datetime | None:
    """What --on says, as a moment; a day without a time stays without a zone, and means the whole of it."""
    from linter.text.moments import has_time, here, moment

    found = moment(said) if said else None
    if said and found is None:
        raise click.BadParameter(f'"{said}" is no day; write one as 2031-05-01, or with its time as 2031-05-01T18:00.')
    return here(said) or found if found and said and has_time(said) and not found.tzinfo else found


def on_option(command: C) -> C:
    """The day to hold embargoes to."""
    help = "The day, or moment, that embargoes and expiration dates are held to.  [default: now]"
    return click.option("--on", "now", metavar="DATE", callback=day, help=help)(command)


def images_option(what: str) -> Callable[[C], C]:
    """Where the files of the pages' pictures are; ``what`` is done with what they say."""
    words = f"Files of the pages' pictures, a folder or a map of JSON from address to path: {what}"
    return click.option("--images", "folder", metavar="DIR|MAP", help=words)


def files_in(folder: str | None, now: datetime | None) -> FilesOnDisk | None:
    """What finds the pictures' files, where somebody named a folder or a map."""
    if folder is None:
        return None
    from linter.reading.picture_files.finder import FilesOnDisk

    return FilesOnDisk(folder, now)


def looked_at(folder: str) -> list[BadInput]:
    """What of a folder cannot be read; BadInput where it holds no picture's file: said before anything is read."""
    files = files_in(folder, None)
    if files is None or next(files.all_read(), None) is not None:
        return files.taken_notes() if files else []
    closed = " ".join(note.message for note in files.taken_notes())
    raise BadInput(
        f"{harmless(folder)}: holds no picture's file. {closed}".strip(),
        "Name the folder that holds them, or a map of JSON from address to path.",
    )


def tell_newer(folder: str, began: float) -> None:
    """Say how many of the files are newer than pages that were read before: those were held to what was there then."""
    from linter.reading.files import touched
    from linter.reports.text import count

    files = files_in(folder, None)
    newer = sum(touched(path) > began for path in files.all_read()) if files else 0
    if newer:
        told = f"{count(newer, 'file')} in {harmless(folder)} came or changed since the first pages were read"
        tell(CutlineError(f"{told}: those pages are not held to what they say now.", "--again begins anew."))


def looks_in(folder: str | None, files: FilesOnDisk | None) -> Looks | None:
    """What tells pictures by their looks; where the extra is not there this is said, and the files are read still."""
    if folder is None or not can_look():
        return None
    from linter.reading.pictures.perceptual_hash import Looks

    return Looks(folder, files)


def can_look() -> bool:
    """Whether pictures can be told by their looks; where the extra is not there this is said."""
    from importlib.util import find_spec

    if find_spec("imagehash") is not None:
        return True
    words = "Pictures that look alike are not looked for: this needs the extra pictures."
    tell(CutlineError(words, f"Install it: {adding('pictures')}"))
    return False


def tell_how_many(folder: str, found: int, asked: int) -> None:
    """Say of how many pictures the files were found: what was not read was not checked."""
    if found < asked:
        tell(
            CutlineError(f"{found} of {asked} pictures {'has' if found == 1 else 'have'} a file in {harmless(folder)}.")
        )
