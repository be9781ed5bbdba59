"""The command cutline new."""

from __future__ import annotations

import os

import click

from linter.cli.terminal import write
from linter.model.errors import BadRule


@click.command()
@click.argument("rule")
@click.option("--into", default=".", metavar="FOLDER", help="Where the rule's own folder is put.", show_default=True)
def new(rule: str, into: str) -> None:
    """Begin a RULE of your own: a small package with the rule, its examples and its test.

    For what the settings' [[house]] rules cannot say. The rule is called RULE, such as caption-slang.
    """
    from linter.api.rule_scaffold import package
    from linter.cli.atomic_write import make_folder, save_new
    from linter.rules.registry import rules

    files = package(rule)
    if rule in rules():
        raise BadRule(f"There is a rule {rule} already, of {rules()[rule].origin}.", "Call yours something else.")
    folder = os.path.join(into, f"cutline-{rule}")
    if os.path.lexists(folder):
        raise BadRule(f"{folder} is there already.", "Call the rule something else, or take that folder away.")
    make_folder(folder)
    for name, text in files.items():
        save_new(os.path.join(folder, name), text.encode("utf-8"))
    write(
        f"{folder} is written. Install it, and try it on its examples:\n"
        f"    pip install -e {folder} pytest\n"
        f"    pytest {folder}\n"
        f"    cutline explain {rule}\n"
    )
