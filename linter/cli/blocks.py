"""The command cutline blocks."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import click

from linter.cli.exit_codes import exit_code
from linter.cli.options import drafts_option, page_options, pages_at, settings_for
from linter.cli.picture_folder import SHOWN, files_in, images_option, tell_how_many
from linter.cli.terminal import colour_option, coloured, tell, write, write_data
from linter.model.errors import BadInput, UnreadPicture
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.model.page import Page
    from linter.reading.picture_files.finder import FilesOnDisk
    from linter.settings import Settings


class _Blocks(click.Command):
    """A page behind a bare ``--why`` is a page, no words to look for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        for number, (option, value) in enumerate(pairwise(args)):
            if option == "--why" and (value == "-" or os.path.exists(value)):
                args[number] = "--why="
        return super().parse_args(ctx, args)


@click.command(cls=_Blocks)
@page_options
@images_option(SHOWN)
@drafts_option
@colour_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="A list to read, one object of JSON, or a line of JSON for each page.",
)
@click.option(
    "--why",
    is_flag=False,
    flag_value="",
    metavar="[PICTURE|WORDS]",
    help="Say of each picture and of each line near it what speaks for and against it: of all, or of those whose "
    "address or words hold what is named.",
)
@click.pass_context
def blocks(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    config: str | None,
    folder: str | None,
    form: str,
    why: str | None,
    drafts: bool,
    **chosen: Any,
) -> None:
    """List the pictures found on pages, with their captions and credits."""
    from linter.reports import blocks as report
    from linter.reports import reasons

    settings = settings_for(paths, config, **chosen)
    found = pages_at(paths)
    files = files_in(folder, None)
    beside = files is not None
    opened = _Opened(settings, len(found.refused), files, drafts)
    if form == "text":
        for page in opened.pages(found.pages):
            colour = coloured()
            write(
                report.text(page, colour=colour, beside=beside)
                if why is None
                else reasons.text(page, why, colour=colour)
            )
    else:
        lines = (report.line(page, why, beside=beside) for page in opened.pages(found.pages))
        for piece in lines if form == "jsonl" else report.document(lines):
            write_data(piece)
    if folder is not None and files is not None:
        for error in files.taken_notes():
            tell(error)
            opened.unread += isinstance(error, UnreadPicture)
        tell_how_many(folder, *files.counted())
    ctx.exit(exit_code(unread=opened.unread))


class _Opened:
    """Pages opened one after the other; those that cannot be read are told and counted."""

    def __init__(self, settings: Settings, unread: int, files: FilesOnDisk | None, drafts: bool) -> None:
        self.settings = settings
        self.drafts = drafts
        self.files = files
        self.unread = unread

    def pages(self, names: Iterable[str]) -> Iterator[Page]:
        from linter.cli.run import sources
        from linter.engine.budget import within
        from linter.engine.open_page import open_page

        settings = self.settings
        unread: list[BadInput] = []
        for source in sources(names, settings, unread, drafts=self.drafts):
            try:
                yield within(settings.budget, partial(open_page, source, settings, files=self.files))
            except TimeoutError:
                words = f"{harmless(source.title)}: could not be read within {settings.budget:g} seconds."
                unread.append(BadInput(words))
                tell(unread[-1])
            except BadInput as error:
                unread.append(error)
                tell(error)
        self.unread += len(unread)
