"""What the commands write: to the terminal, to a pipe, or as an error."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

import click

from linter.model.errors import CannotEdit, CutlineError
from linter.text.printable import harmless


def coloured(stream: TextIO | None = None) -> bool:
    """Whether colours are welcome: on a terminal, unless NO_COLOR is set."""
    stream = stream or sys.stdout
    # Python leaves the streams out when they are closed.
    if stream is None or not stream.isatty():
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


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
