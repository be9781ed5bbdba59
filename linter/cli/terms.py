"""The command cutline terms."""

from __future__ import annotations

import click

from linter.cli.exit_codes import Exit
from linter.cli.terminal import colour_option, coloured, write, write_data


@click.command()
@colour_option
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.pass_context
def terms(ctx: click.Context, config: str | None, form: str) -> None:
    """List what the house calls things, and try each term on its own lines.

    The terms are those of the settings: [[term]], the file that terms names, and the style. Exits with 1 if a
    good line of a term is reported or a bad one is not.
    """
    from linter.api.term_trial import try_lines
    from linter.reports import terms as report
    from linter.settings import Settings

    tried = [(term, list(try_lines(term))) for term in Settings.find((), config).terms]
    if form == "json":
        write_data(report.as_json(tried))
    else:
        write(report.text(tried, colour=coloured()))
    if any(failed for _, failed in tried):
        ctx.exit(Exit.FINDINGS)
