"""The commands cutline test and cutline try."""

from __future__ import annotations

from collections import Counter

import click

from linter.cli.exit_codes import Exit, exit_code
from linter.cli.options import known_rules, pages_at, rule_option
from linter.cli.terminal import colour_option, coloured, write


@click.command()
@colour_option
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one.")
@click.pass_context
def test(ctx: click.Context, config: str | None) -> None:
    """Try the house's own terms and rules on their good and bad lines.

    Exits with 1 if a good line of a term is reported or a bad one is not. House rules are tried whenever the
    settings are read, so a line of theirs that fails is told as an error of the settings.
    """
    from linter.api.term_trial import try_lines
    from linter.reports import terms as report
    from linter.reports.text import count
    from linter.settings import Settings

    settings = Settings.find((), config)
    tried = [(term, list(try_lines(term))) for term in settings.terms]
    if tried or not settings.house:
        write(report.text(tried, colour=coloured()))
    if settings.house:
        lines = sum(len(entry.good) + len(entry.bad) for entry in settings.house)
        write(f"{count(len(settings.house), 'house rule')}, {count(lines, 'line')} tried, 0 failed\n")
    if any(failed for _, failed in tried):
        ctx.exit(Exit.FINDINGS)


@click.command("try")
@colour_option
@rule_option
@click.argument("config", metavar="SETTINGS")
@click.argument("paths", nargs=-1, required=True, metavar="PAGES...")
@click.option(
    "--examples", type=click.IntRange(0), default=2, show_default=True, help="Findings to show for each rule."
)
@click.pass_context
def try_(ctx: click.Context, config: str, paths: tuple[str, ...], examples: int, rules: tuple[str, ...]) -> None:
    """Count what a settings file would say about PAGES, rule by rule, before anybody is bothered with it.

    Rules that the file sets, and those of its own, are marked with a star. Nothing is written and nothing fails.
    """
    from linter.cli.run import sources
    from linter.engine.check import run_in_time
    from linter.model.finding import Finding
    from linter.model.report import Report
    from linter.reports.counts import Tally
    from linter.reports.settings_trial import text
    from linter.settings import Settings

    settings = Settings.find((), config)
    if rules:
        settings = settings.changed("command line", asked=known_rules(rules, settings), only_asked=True)
    pages: Counter[str] = Counter()
    found: dict[str, list[tuple[Report, Finding]]] = {}
    read = Tally()
    asked = pages_at(paths)
    unread = list(asked.refused)
    for source in sources(asked.pages, settings, unread, read=read):
        report = run_in_time(source, settings)
        read.add(Tally.of(report))
        pages.update({each.rule for each in report.shown})
        for each in report.shown:
            found.setdefault(each.rule, []).append((report, each))
    ours = {*settings.rules, *(entry.name for entry in settings.house)}
    ours |= {"naming-house-style", "naming-first-mention"} if settings.terms else set()
    ours = {name for name in ours if not rules or name in rules}
    write(text(found, pages, read, ours, examples=examples, colour=coloured()))
    ctx.exit(exit_code(unread=unread))
