"""Checks pages again whenever they are saved, until somebody stops it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from time import strftime

import click

from linter.cli.terminal import tell, write
from linter.model.errors import CutlineError
from linter.model.installation import adding
from linter.text.printable import harmless

Check = Callable[[Sequence[str]], object]


def watch(paths: Sequence[str], check: Check) -> None:
    """Call ``check`` with all paths, then with the pages that were saved, each time some were; Ctrl-C ends it.

    Where a settings file below the paths was saved, all are checked again.
    """
    _checked(paths, check)
    for saved in _saves(paths):
        names = ", ".join(harmless(os.path.relpath(name)) for name in saved)
        write(click.style(f"{strftime('%H:%M:%S')}  saved: {names}", dim=True) + "\n\n")
        _checked(paths if any(map(_sets, saved)) else saved, check)


def _checked(paths: Sequence[str], check: Check) -> None:
    try:
        check(paths)
    except CutlineError as error:  # mended settings, a page that is back: the next save tells
        tell(error)


def _sets(name: str) -> bool:
    return name.endswith(".toml")


def _saves(paths: Sequence[str]) -> Iterator[list[str]]:
    """The pages and settings files that were saved together, as often as some are."""
    try:
        from watchfiles import Change, watch
    except ImportError as error:
        raise CutlineError("--watch needs the extra watch.", f"Install it: {adding('watch')}") from error
    from linter.reading.files import find

    click.echo(f"Watching {', '.join(map(harmless, paths))}. Ctrl-C ends it.\n", err=True)
    for changes in watch(*paths, raise_interrupt=False):
        there = {os.path.realpath(page): page for page in find(paths).pages}
        names = sorted({name for change, name in changes if change is not Change.deleted})
        saved = [there.get(os.path.realpath(name), name if _sets(name) else "") for name in names]
        if any(saved):
            yield [name for name in saved if name]
