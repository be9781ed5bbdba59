"""The command cutline completion."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from linter.cli.terminal import write


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Write the completion script of a SHELL.

    For bash: eval "$(cutline completion bash)" in ~/.bashrc; the others likewise.
    """
    made = get_completion_class(shell)
    assert made is not None
    write(made(ctx.find_root().command, {}, "cutline", "_CUTLINE_COMPLETE").source() + "\n")
