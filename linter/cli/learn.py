"""The command cutline learn."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

import click

from linter.cli.exit_codes import exit_code
from linter.cli.options import drafts_option, not_empty, page_options, pages_at, settings_for
from linter.cli.terminal import tell, write_data
from linter.model.errors import BadInput, BadSettings, CutlineError

if TYPE_CHECKING:
    from linter.archive.learn.learning import Learner, Style
    from linter.archive.learn.trial import Trial
    from linter.archive.learn.vote import StoryVotes
    from linter.archive.records import Archive, Record
    from linter.settings import Settings

R = TypeVar("R")
_SINCE = "Only stories since a day, as 2024-05-01.  [default: the last two years]"


@click.command()
@page_options
@click.option("--host", default="", help="Only stories of this host: houses that share a system may differ.")
@click.option("--section", default="", help="Only stories of this section.")
@click.option(
    "--since", type=click.DateTime(["%Y-%m-%d"]), help="Only stories since a day.  [default: the last two years]"
)
@click.option(
    "--show", type=click.IntRange(0), default=1, show_default=True, help="Examples of each habit, to look at."
)
@click.option("--previous", metavar="FILE", help="The settings learned before: what changed is told.")
@click.option(
    "--column",
    metavar="NAME",
    callback=not_empty,
    help="The column with HTML of Parquet and JSON lines, or several: a,b.",
)
@drafts_option
@click.option("--jobs", type=click.IntRange(0), default=1, help="Processes to use; 0 for one a processor.")
@click.pass_context
def learn(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    config: str | None,
    host: str,
    section: str,
    since: datetime | None,
    show: int,
    previous: str | None,
    column: str | None,
    drafts: bool,
    jobs: int,
    **chosen: Any,
) -> None:
    """Derive the house style from published pages, by what is mostly printed: cutline learn PAGES > house.toml

    Every line of the settings file that comes out carries its evidence. What the pages do not answer is a comment,
    for a person to decide. PATH is a page, a folder, a newsroom's export, or an archive, as for cutline audit.
    """
    from linter.archive.learn.archived import told_apart
    from linter.archive.learn.changes import changes
    from linter.archive.learn.learning import Learner, Wanted
    from linter.archive.learn.settings_file import written
    from linter.archive.records import Reading
    from linter.settings.values import MODES

    before = _read_before(previous)
    settings = settings_for(paths, config, **chosen)
    unread: list[CutlineError] = []
    named, archives = told_apart(paths, Reading(settings.max_bytes, column or "", drafts), unread)
    for error in unread:
        tell(error)
    found = pages_at(named)
    wanted = Wanted(host, section, since.date() if since else None)
    learner = Learner(settings, date.today(), wanted, show)
    unread += found.refused
    for story in _each(found.pages, archives, _votes, settings, None, jobs, unread):
        learner.add(story)
    _must_hold_stories(learner)
    trial = learner.trial()
    if trial.pieces:
        for story, spoke in _each(found.pages, archives, _tried, settings, trial, jobs, []):
            learner.add_tried(story, spoke)
    style = learner.style()
    mode = before["mode"] if before.get("mode") in MODES else "observe"
    now = tomllib.loads(written(style, mode=mode, show=show))
    told = list(changes(before, now)) if previous else []
    write_data(written(style, told, mode=mode, show=show))
    _sum_up(style, told, bool(previous))
    ctx.exit(exit_code(unread=unread))


def _read_before(name: str | None) -> dict[str, Any]:
    """The settings learned before. A shell empties the file that it is to write into before anybody can read it."""
    if name is None:
        return {}
    try:
        if _is_standard_output(name):
            hint = f"Write into another file: cutline learn … --previous {name} > new.toml"
            raise BadSettings(f"{name} is being written into, and so it is empty already.", hint)
        with open(name, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise BadSettings(f"{name}: cannot be read: {error.strerror}.", "Check the spelling of the path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(
            f"{name}: is no TOML: {error}.", "Give the settings file that cutline learn wrote."
        ) from error


def _is_standard_output(name: str) -> bool:
    with suppress(OSError, ValueError):
        return os.path.samestat(os.fstat(sys.stdout.fileno()), os.stat(name))
    return False


def _must_hold_stories(learner: Learner) -> None:
    if not learner.votes.stories:
        hosts = ", ".join(sorted(filter(None, learner.left_out)))
        hint = (
            f"The pages are of {hosts}." if hosts else "The pages say no address. Learn without --host and --section."
        )
        raise BadInput("No story to learn from.", hint if learner.left_out else "Give published pages.")


def _sum_up(style: Style, told: Sequence[str], again: bool) -> None:
    """What came out, on standard error: the file itself may go to another place."""
    from linter.archive.learn.style import State
    from linter.reports.text import count as counted

    count = {state: sum(each.state is state for each in style.decisions) for state in State}
    unclear = count[State.TOLD] + count[State.LOUD]
    told_of = [f"{counted(count[State.SET], 'line')} in force", f"{counted(count[State.LEAN], 'lean')}"]
    told_of += [counted(count[State.ASKED], "question")] + ([f"{unclear} clear but not set"] if unclear else [])
    click.echo(f"cutline: {counted(style.votes.stories, 'story', 'stories')} read: {', '.join(told_of)}.", err=True)
    for line in told if again else ():
        click.echo(f"  {line}", err=True)
    if again and not told:
        click.echo("  Nothing changed.", err=True)


def _votes(name: str | Record, settings: Settings, trial: Trial | None) -> StoryVotes:
    from linter.archive.learn.habits import votes_of

    return _in_time(name, settings, lambda: votes_of(_story(name, settings)))


def _tried(name: str | Record, settings: Settings, trial: Trial | None) -> tuple[StoryVotes, frozenset[str]]:
    from linter.archive.learn.habits import without_votes

    def work() -> tuple[StoryVotes, frozenset[str]]:
        story = _story(name, settings)
        page = story.report.page
        return without_votes(story), trial.spoke(page, story.name) if trial and page is not None else frozenset()

    return _in_time(name, settings, work)


def _in_time(name: str | Record, settings: Settings, work: Callable[[], R]) -> R:
    """What a work comes to; a page over which it takes longer than the settings' budget is left out, and told."""
    from linter.archive.learn.archived import called
    from linter.engine.budget import within

    try:
        return within(settings.budget, work)
    except TimeoutError:
        raise BadInput(
            f"{called(name)}: takes longer than {settings.budget:g} seconds.", "Set a larger budget."
        ) from None


def _story(name: str | Record, settings: Settings) -> Any:
    from linter.archive.learn.archived import called
    from linter.archive.learn.stories import reading, story_of
    from linter.archive.origin import Origin, is_address
    from linter.cli.page_check import shown
    from linter.engine.check import run
    from linter.reading.files import decoded, load, to_source

    if isinstance(name, str):
        origin = Origin("", name)
        source = decoded(load(name, settings.max_bytes).data, shown(name))
    else:
        origin = name.origin or Origin("", "")
        source = to_source(name.data, called(name), settings.max_bytes, origin.charset)
    report = run(source, reading(settings))
    if report.page is None:
        said = report.crashes[0].message if report.crashes else "was not read."
        raise BadInput(f"{called(name)}: {said}")
    return story_of(report, origin.url if is_address(origin.url) else "", origin.section, origin.published)


_Work = Callable[[Any, "Settings", "Trial | None"], R]


def _each(
    names: Sequence[str],
    archives: Sequence[Archive],
    work: _Work[R],
    settings: Settings,
    trial: Trial | None,
    jobs: int,
    unread: list[CutlineError],
) -> Iterator[R]:
    """What a work makes of each page, in their order; why a page cannot be read is told, and kept."""
    from linter.archive.learn.archived import records
    from linter.cli.progress import Progress

    # Nobody knows how many stories an archive holds.
    progress = Progress(None, "stories") if archives else Progress(len(names))
    archived = (
        record if isinstance(record, CutlineError) else _one(record, work, settings, trial)
        for archive in archives
        for record in records(archive)
    )
    for result in chain(_results(names, work, settings, trial, jobs), archived):
        progress.step()
        if isinstance(result, CutlineError):
            progress.clear()
            unread.append(result)
            if trial is None:  # told once, not when it is tried again
                tell(result)
        else:
            yield result
    progress.clear()


def _results(
    names: Sequence[str], work: _Work[R], settings: Settings, trial: Trial | None, jobs: int
) -> Iterator[R | CutlineError]:
    jobs = min(jobs or os.cpu_count() or 1, len(names))
    if jobs < 2:
        yield from (_one(name, work, settings, trial) for name in names)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    share = max(1, min(16, len(names) // (jobs * 4)))
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(work, settings, trial))
    try:
        yield from pool.map(_in_process, names, chunksize=share)
    except BrokenProcessPool:
        raise CutlineError(
            "A process that read pages was ended from outside.", "Try again with a smaller --jobs."
        ) from None
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _one(name: str | Record, work: _Work[R], settings: Settings, trial: Trial | None) -> R | CutlineError:
    try:
        return work(name, settings, trial)
    except BadInput as error:
        return error


_task: tuple[Any, ...] = ()


def _begin(*task: Any) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _task
    _task = task


def _in_process(name: str) -> Any:
    return _one(name, *_task)
