"""What the commands write: to the terminal, to a pipe, or as an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TextIO, TypeVar

import click

from linter.model.errors import CannotEdit, CutlineError
from linter.text.printable import harmless

C = TypeVar("C", bound=Callable[..., Any])

_NARROWEST = 40  # columns that a report needs
_FORCED = ("FORCE_COLOR", "CLICOLOR_FORCE")


def colour_option(command: C) -> C:
    """--color, which stands over what the surroundings say."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        expose_value=False,
        is_eager=True,
        callback=_chosen,
        help="Colours: on a terminal alone, always, or never. NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE say it for good."
        "  [default: auto]",
    )(command)


def _chosen(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value in ("always", "never"):
        ctx.color = ctx.find_root().color = value == "always"


def coloured(stream: TextIO | None = None) -> bool:
    """Whether colours are welcome: as --color says, else the environment, else on a terminal."""
    stream = stream or sys.stdout
    if stream is None:  # Python leaves the streams out when they are closed
        return False
    context = click.get_current_context(silent=True)
    if context is not None and context.color is not None:
        return context.color
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "0") not in ("", "0") for name in _FORCED):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """How wide the window is that standard output goes to; 0 where it goes to none."""
    if sys.stdout is None or not sys.stdout.isatty():
        return 0
    from shutil import get_terminal_size

    return max(_NARROWEST, get_terminal_size().columns)


def write(text: str) -> None:
    """Write a report for people."""
    _put(text, coloured())


def write_data(data: str | bytes) -> None:
    """Write for programs: bytes as they are, text as UTF-8 whatever the terminal speaks."""
    _put(data if isinstance(data, bytes) else data.encode())


def _put(data: str | bytes, colour: bool = False) -> None:
    try:
        click.echo(data, nl=False, color=colour)
    except BrokenPipeError:
        raise  # whoever reads has seen enough, as head has: click ends the command quietly
    except OSError as error:
        # What is left in the stream would fail again when Python ends, with a traceback.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        reason = error.strerror or str(error)
        raise CannotEdit(f"Standard output cannot be written: {reason}.", "Check where it leads to.") from error


def tell(error: CutlineError) -> None:
    """Write an error and what to do about it to standard error."""
    label = click.style("cutline:", fg="red", bold=True) if coloured(sys.stderr) else "cutline:"
    lines = [f"{label} {_safe(error.message)}"]
    if error.hint:
        lines.append(f"  {_safe(error.hint)}")
    click.echo("\n".join(lines), err=True, color=coloured(sys.stderr))


def _safe(text: str) -> str:
    return "\n".join(map(harmless, text.split("\n")))
