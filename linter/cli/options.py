"""The options that several commands share, and the settings they lead to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from linter.cli.terminal import tell
from linter.model.errors import BadSettings

if TYPE_CHECKING:
    from linter.reading.files import Found
    from linter.settings import Settings

C = TypeVar("C", bound=Callable[..., Any])

ORIGIN = "command line"


def page_options(command: C) -> C:
    """The pages to read and how to read them."""
    for add in (
        click.option("--max-bytes", type=click.IntRange(1), help="Refuse pages above this size, unpacked."),
        click.option(
            "--config",
            metavar="FILE",
            help="Settings file; without it, the nearest one above the first path.",
        ),
        click.option("--select", metavar="CSS", help="Where the article is, as a CSS selector."),
        click.option(
            "--scope",
            type=click.Choice(["auto", "article", "page"]),
            help="What to read: the article where there is one, the article, or the whole page.",
        ),
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
    ):
        command = add(command)
    return command


def judging_options(command: C) -> C:
    """What counts as failing, and what is shown."""
    for add in (
        click.option("--all", "show_all", is_flag=True, help="Show also notes that a rule is not sure of."),
        click.option(
            "--fail-on",
            type=click.Choice(["error", "warning", "note", "never"]),
            help="The level from which on the exit code is 1.  [default: error]",
        ),
    ):
        command = add(command)
    return command


def settings_for(
    paths: Sequence[str],
    config: str | None,
    *,
    fail_on: str | None = None,
    scope: str | None = None,
    select: str | None = None,
    max_bytes: int | None = None,
    show_all: bool = False,
) -> Settings:
    """The settings of the nearest file, with what the command line says laid over them."""
    from linter.model.finding import Level
    from linter.settings import Settings

    if select is not None and not select.strip():
        raise BadSettings("--select is empty.", 'Write a selector, such as --select "article.story".')
    settings = Settings.find(paths, config)
    said: dict[str, Any] = {"scope": scope, "select": select, "max_bytes": max_bytes}
    said = {name: value for name, value in said.items() if value is not None}
    if fail_on is not None:
        said["fail_on"] = None if fail_on == "never" else Level(fail_on)
    if show_all:
        said["show_all"] = True
    return settings.changed(ORIGIN, **said) if said else settings


def pages_at(paths: Sequence[str]) -> Found:
    """The pages that the paths lead to; a path that leads to none is reported on standard error."""
    from linter.reading.files import find

    found = find(paths)
    for error in found.refused:
        tell(error)
    return found
