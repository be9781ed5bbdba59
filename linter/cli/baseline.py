"""The command cutline baseline."""

from __future__ import annotations

import os
from pathlib import Path

import click

from linter.cli.exit_codes import exit_code
from linter.cli.options import drafts_option, page_options, pages_at, rule_option, settings_for
from linter.cli.terminal import write


@click.command()
@page_options
@rule_option
@drafts_option
@click.option("--out", default="cutline-baseline.json", show_default=True, help="The file to write.")
@click.pass_context
def baseline(
    ctx: click.Context,
    paths: tuple[str, ...],
    config: str | None,
    out: str,
    scope: str | None,
    select: str | None,
    max_bytes: int | None,
    rules: tuple[str, ...],
    drafts: bool,
) -> None:
    """Remember what is found on pages today, so that only what is new is reported from now on.

    Findings are remembered by their words, not by their lines. Name the file in the settings: baseline =
    "cutline-baseline.json". What was mended meanwhile is forgotten when the command is run again. With --rule, what
    the file remembers of other rules stays.
    """
    from dataclasses import replace

    from linter.cli.atomic_write import save_new
    from linter.cli.report_files import spare
    from linter.cli.run import sources
    from linter.engine.check import run_in_time
    from linter.model.fingerprints import keys_of
    from linter.reports.counts import Tally
    from linter.reports.text import count, read_of
    from linter.settings.baseline import of_other_rules, written
    from linter.settings.file_reads import noting, writing_anew

    with noting() as noted, writing_anew():
        settings = settings_for(paths, config, scope=scope, select=select, max_bytes=max_bytes, rules=rules)
    before = os.path.join(settings.baseline.folder, settings.baseline.name) if settings.baseline else ""
    settings = replace(settings, baseline=None)
    found = pages_at(paths)
    spare(out, found.pages, "the baseline", [each for each in noted if os.path.abspath(each) != before])
    keys: dict[tuple[str, str], list[str]] = {}
    unread = list(found.refused)
    read = Tally()
    total = 0
    for source in sources(found.pages, settings, unread, drafts=drafts, read=read):
        report = run_in_time(source, settings)
        read.add(Tally.of(report))
        findings = (*report.shown, *report.hidden)
        total += len(findings)
        keys[source.name, source.story] = [key for each in findings for key in keys_of(source, each)]
    if not keys and unread:  # a slip in the path is no reason to forget
        ctx.exit(exit_code(unread=unread))
    folder = Path(out).absolute().parent
    kept = of_other_rules(Path(out), rules) if rules else {}
    save_new(out, written(folder, keys, kept).encode("utf-8"))
    write(f"{out}: {count(total, 'finding')} remembered; {read_of(read)}\n")
    ctx.exit(exit_code(unread=unread))
