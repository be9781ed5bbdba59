"""The options that several commands share, and the settings they lead to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from linter.cli.completion import rule_names
from linter.cli.terminal import colour_option, tell
from linter.model.errors import BadSettings

if TYPE_CHECKING:
    from linter.reading.files import Found
    from linter.settings import Settings

C = TypeVar("C", bound=Callable[..., Any])

ORIGIN = "command line"
_PICTURES = "pictures-missing"


def not_empty(ctx: click.Context, param: click.Parameter, said: str | None) -> str | None:
    """BadParameter for a value of nothing, as a variable of a script may be that was never set."""
    if said is not None and not said.strip():
        raise click.BadParameter("it is empty.")
    return said


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


def drafts_option(command: C) -> C:
    """Whether the drafts of an export are read."""
    return click.option("--drafts", is_flag=True, help="Of exports, read also what is not published.")(command)


def judging_options(command: C) -> C:
    """What counts as failing, and what is shown."""
    for add in (
        colour_option,
        rule_option,
        click.option("--require-pictures", is_flag=True, help="A page on which no picture is found is an error."),
        click.option("--all", "show_all", is_flag=True, help="Show also notes that a rule is not sure of."),
        click.option(
            "--fail-on",
            type=click.Choice(["error", "warning", "note", "never"]),
            help="The level from which on the exit code is 1.  [default: error]",
        ),
    ):
        command = add(command)
    return command


def rule_option(command: C) -> C:
    """--rule, as often as somebody likes."""
    return click.option(
        "--rule",
        "rules",
        metavar="RULE",
        multiple=True,
        shell_complete=rule_names,
        help="Only this rule, also where the settings have it off; several where it is given again.",
    )(command)


def settings_for(
    paths: Sequence[str],
    config: str | None,
    *,
    fail_on: str | None = None,
    scope: str | None = None,
    select: str | None = None,
    max_bytes: int | None = None,
    show_all: bool = False,
    require_pictures: bool = False,
    rules: Sequence[str] = (),
    only_asked: bool = True,
) -> Settings:
    """The settings of the nearest file, with what the command line says laid over them.

    ``rules`` are those asked for by name; others run too where ``only_asked`` is False.
    """
    from linter.model.finding import Level
    from linter.settings import RuleSetting, Settings

    if select is not None and not select.strip():
        raise BadSettings("--select is empty.", 'Write a selector, such as --select "article.story".')
    settings = Settings.find(paths, config)
    said: dict[str, Any] = {"scope": scope, "select": select, "max_bytes": max_bytes}
    said = {name: value for name, value in said.items() if value is not None}
    if fail_on is not None:
        said["fail_on"] = None if fail_on == "never" else Level(fail_on)
    if show_all:
        said["show_all"] = True
    if require_pictures:
        said["rules"] = {**settings.rules, _PICTURES: RuleSetting("error")}
    if rules:
        rules = (*rules, _PICTURES) if require_pictures else rules
        said |= {"asked": known_rules(rules, settings), "only_asked": only_asked}
    return settings.changed(ORIGIN, **said) if said else settings


def known_rules(names: Sequence[str], settings: Settings) -> tuple[str, ...]:
    """The names, once each; BadSettings where there is no such rule, nor one of the house."""
    from linter.model.suggestions import did_you_mean
    from linter.rules.registry import rules

    known = [*rules(), *(entry.name for entry in settings.house)]
    for name in names:
        if name not in known:
            raise BadSettings(f'There is no rule "{name}"{did_you_mean(name, known)}', "cutline rules lists them.")
    return tuple(dict.fromkeys(names))


def pages_at(paths: Sequence[str]) -> Found:
    """The pages that the paths lead to; a path that leads to none is reported on standard error."""
    from linter.reading.files import find

    found = find(paths)
    for error in found.refused:
        tell(error)
    return found
