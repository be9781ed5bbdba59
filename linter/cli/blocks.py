"""The command cutline blocks."""

from __future__ import annotations

from typing import Any

import click

from linter.cli.options import page_options, pages_at, settings_for
from linter.cli.terminal import coloured, tell, write, write_data
from linter.model.errors import BadInput
from linter.text.printable import harmless


@click.command()
@page_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "jsonl"]),
    default="text",
    show_default=True,
    help="A list to read, or a line of JSON for each page.",
)
@click.pass_context
def blocks(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    config: str | None,
    form: str,
    **chosen: Any,
) -> None:
    """List the pictures found on pages, with their captions and credits."""
    from functools import partial

    from linter.cli.run import STDIN_NAME
    from linter.engine.budget import within
    from linter.engine.open_page import open_page
    from linter.reading.files import STDIN, decoded, load
    from linter.reports import blocks as report

    settings = settings_for(paths, config, **chosen)
    found = pages_at(paths)
    unread = len(found.refused)
    for name in found.pages:
        try:
            data = load(name, settings.max_bytes).data
            source = decoded(data, STDIN_NAME if name == STDIN else name)
            page = within(settings.budget, partial(open_page, source, settings))
        except (BadInput, TimeoutError) as error:
            if isinstance(error, TimeoutError):
                error = BadInput(f"{harmless(name)}: could not be read within {settings.budget:g} seconds.")
            unread += 1
            tell(error)
            continue
        if form == "jsonl":
            write_data(report.line(page))
        else:
            write(report.text(page, colour=coloured()))
    ctx.exit(2 if unread else 0)
