"""The command cutline check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from linter.cli.collector import collect_from_here
from linter.cli.completion import forms
from linter.cli.exit_codes import exit_code
from linter.cli.options import drafts_option, judging_options, page_options, pages_at, settings_for
from linter.cli.picture_folder import HELD, images_option, on_option
from linter.cli.report_files import Reports, formats
from linter.cli.terminal import coloured, columns, tell, write
from linter.model.errors import BadInput, CutlineError, UnreadPicture
from linter.reports.formats import FORMS

if TYPE_CHECKING:
    from linter.archive.memory import Memory
    from linter.settings import Settings

_FORMS = tuple(FORMS)


@click.command()
@page_options
@judging_options
@click.option(
    "--format",
    "wanted",
    metavar="FORM[=FILE]",
    callback=formats,
    shell_complete=forms,
    multiple=True,
    default=["text"],
    help=f"{', '.join(_FORMS[:-1])} or {_FORMS[-1]}; several at once, each but one to a file: --format text"
    " --format sarif=out.sarif.  [default: text]",
)
@images_option(f"{HELD} Those that look alike are told by the extra pictures.")
@on_option
@click.option(
    "--archive", metavar="DIR", help="Hold pages to what cutline audit read into DIR. Needs cutline[archive]."
)
@click.option("--changed-since", metavar="REV", help="Only pages that differ from a git revision, and new ones.")
@click.option("--jobs", type=click.IntRange(0), default=1, help="Processes to use; 0 for one a processor.")
@click.option("--quiet", "-q", is_flag=True, help="Write no report: the exit code tells.")
@click.option("--diff", is_flag=True, help="Show what cutline fix would change, and no report.")
@click.option("--profile", is_flag=True, help="Write what reading and each rule cost, and no report.")
@click.option("--watch", is_flag=True, help="Check again what is saved, until Ctrl-C. Needs cutline[watch].")
@drafts_option
@click.option("--statistics", is_flag=True, help="Count the findings of each rule at the end.")
@click.pass_context
def check(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    config: str | None,
    wanted: tuple[tuple[str, str], ...],
    folder: str | None,
    now: datetime | None,
    archive: str | None,
    changed_since: str | None,
    jobs: int,
    quiet: bool,
    diff: bool,
    profile: bool,
    watch: bool,
    statistics: bool,
    drafts: bool,
    **chosen: Any,
) -> None:
    """Check pages and report what is wrong with their pictures' captions and credits.

    PATH is a file, a folder (its .html, .htm and .html.gz files), or - for standard input. A file may be an export or a
    feed of many stories: each is checked by itself.
    """
    if diff or watch or profile:
        collect_from_here()
    if diff:
        from linter.cli.fix import fix

        ctx.invoke(fix, paths=paths, config=config, folder=folder, now=now, diff=True, ask=False, **chosen)
    if watch:
        _watch(ctx, paths, wanted)
        return
    from linter.api.verdict import stops
    from linter.cli.page_check import Job
    from linter.cli.picture_folder import files_in, looks_in, tell_how_many
    from linter.cli.progress import Progress
    from linter.cli.run import check_pages
    from linter.reports.counts import Tally
    from linter.reports.formats import How, Totals
    from linter.settings.file_reads import noting

    with noting() as noted:
        settings = settings_for(paths, config, **chosen)
    observe = settings.mode == "observe"
    files, memory = files_in(folder, now), _memory(archive)
    looks = looks_in(folder, files)
    wide = columns() if ("text", "") in wanted else 0  # a report that goes to a file has no window
    how = How(coloured(), statistics, observe, settings.stops, folder, wide, settings.asked)
    reports = Reports([each for each in wanted if each[1]] if quiet else wanted, how, quiet)
    found = pages_at(paths)
    reports.spare(found.pages, noted, files)
    if changed_since is not None:
        from linter.cli import git_changes

        found = replace(found, pages=tuple(git_changes.changed_since(changed_since, found.pages)))
    if profile:
        ctx.exit(exit_code(unread=_profile(found.pages, settings) or found.refused))
    unread: list[CutlineError] = list(found.refused)
    total = Tally()
    progress = Progress(len(found.pages))

    filed = [0, 0]
    job = Job(settings, reports.forms, how, looks, files, drafts, memory)
    told: set[str] = set()

    def pages() -> Iterator[dict[str, str]]:
        for checked in check_pages(found.pages, job, jobs):
            collect_from_here()
            if checked.tally is None or not checked.tally.stories:
                progress.step()
            filed[:] = (filed[0] + checked.filed[0], filed[1] + checked.filed[1])
            for error in checked.unread_pictures:
                if error.message not in told:  # by another process
                    progress.clear()
                    tell(error)
                    told.add(error.message)
                    if isinstance(error, UnreadPicture):
                        unread.append(error)
            if checked.refused is not None:
                progress.clear()
                unread.append(checked.refused)
                tell(checked.refused)
            if checked.tally is not None:
                total.add(checked.tally)
                progress.clear()
                if checked.forms:
                    yield checked.forms
        progress.clear()

    reports.write(pages(), Totals(total, unread))
    if folder is not None:
        tell_how_many(folder, *filed)
    ctx.exit(exit_code(crashed=total.crashes, unread=unread, findings=stops(total.found, settings)))


def _memory(archive: str | None) -> Memory | None:
    """What was printed before, for pages to be held against."""
    if archive is None:
        return None
    from linter.archive.memory import Memory
    from linter.cli.audit import need

    need()
    return Memory(archive)


def _watch(ctx: click.Context, paths: Sequence[str], wanted: Sequence[tuple[str, str]]) -> None:
    """Check, and check again what is saved, with the same options."""
    from linter.cli.watch import watch

    if "-" in paths or tuple(wanted) != (("text", ""),) or ctx.params["changed_since"] or ctx.params["profile"]:
        raise click.UsageError(
            "--watch is for people at a terminal: it goes with files and folders, and no other form."
        )
    said = {name: value for name, value in ctx.params.items() if name not in ("paths", "watch")}

    def again(some: Sequence[str]) -> None:
        with suppress(click.exceptions.Exit):
            ctx.invoke(check, paths=tuple(some), watch=False, **said)

    watch(paths, again)


def _profile(names: Sequence[str], settings: Settings) -> Sequence[BadInput]:
    """Write the costs; gives back what could not be read."""
    from linter.cli.run import sources
    from linter.engine.profile import profile, table

    unread: list[BadInput] = []
    write(table(profile(sources(names, settings, unread), settings)))
    return unread
