"""The command cutline credit."""

from __future__ import annotations

import sys

import click

from linter.cli.terminal import colour_option, coloured, write, write_data


@click.command()
@colour_option
@click.option("--all", "show_all", is_flag=True, help="Show also notes that a rule is not sure of.")
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="A list to read, or a line of JSON for each credit.",
)
@click.argument("texts", nargs=-1, required=True, metavar="TEXT...")
def credit(texts: tuple[str, ...], config: str | None, form: str, show_all: bool) -> None:
    """Show how a credit line is read: its parts, its faults, and the line as the house prints it.

    Each TEXT is a credit by itself, such as "Photo: Jo Lee/AFP"; - reads a credit a line from standard input.
    The house's form is that of the rule credit-form in the settings.
    """
    from linter.api.credit_line import read_credit
    from linter.reports import credit as report
    from linter.settings import Settings

    settings = Settings.find((), config)
    if show_all:
        settings = settings.changed("command line", show_all=True)
    for number, words in enumerate(_lines(texts)):
        found = read_credit(words, settings)
        facts = (found.source, found.credit, found.printed, found.findings)
        if form == "json":
            write_data(report.line(*facts))
        else:
            write("\n" * bool(number) + report.text(*facts, colour=coloured()))


def _lines(texts: tuple[str, ...]) -> list[str]:
    found: list[str] = []
    for words in texts:
        if words == "-":
            data = sys.stdin.buffer.read().decode("utf-8-sig", "replace")
            found += [line for line in data.splitlines() if line.strip()]
        else:
            found.append(words)
    return found
