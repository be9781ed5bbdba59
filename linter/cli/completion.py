"""The command cutline completion, and what a shell completes: names of rules, styles and forms of report."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem, get_completion_class

from linter.cli.terminal import write


def rule_names(ctx: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The rules whose names begin so, each with what it reports."""
    from linter.rules.registry import rules

    return [
        CompletionItem(name, help=entry.rule.summary()) for name, entry in rules().items() if name.startswith(begun)
    ]


def styles(ctx: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The published styles whose names begin so."""
    from linter.settings.terms import styles as known

    return [CompletionItem(name) for name in known() if name.startswith(begun)]


def forms(ctx: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The forms of report whose names begin so."""
    from linter.reports.formats import FORMS

    return [CompletionItem(name) for name in FORMS if name.startswith(begun)]


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
