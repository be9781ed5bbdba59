"""The commands cutline init and cutline settings."""

from __future__ import annotations

import os

import click

from linter.cli.completion import styles
from linter.cli.terminal import write
from linter.model.errors import BadSettings


@click.command()
@click.argument("file", default="cutline.toml")
@click.option(
    "--style", metavar="STYLE", shell_complete=styles, help="Begin with a published style's names: guardian, say."
)
def init(file: str, style: str | None) -> None:
    """Write a settings FILE that says what each line does, to begin a house style with."""
    from linter.cli.atomic_write import save_new
    from linter.model.suggestions import did_you_mean
    from linter.settings.starter_file import text
    from linter.settings.terms import styles as known

    if style is not None and style not in known():
        raise BadSettings(
            f'There is no style "{style}"{did_you_mean(style, known())}', f"Known are {', '.join(known())}."
        )
    if os.path.lexists(file):
        raise BadSettings(f"{file} is there already.", "Name another file, or take that one away.")
    save_new(file, text(style).encode("utf-8"))
    write(f"{file} is written. Open it, change what you like, and try it: cutline try {file} PAGES\n")


@click.command()
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one.")
@click.option("--why", is_flag=True, help="Tell for each value which file it came from.")
def settings(config: str | None, why: bool) -> None:
    """Print what is set, and what is as it comes."""
    from linter.settings import Settings
    from linter.settings.listing import told

    write(told(Settings.find((), config), why=why))
