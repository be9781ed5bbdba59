"""The command cutline fix."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from linter.cli.exit_codes import exit_code
from linter.cli.options import judging_options, page_options, pages_at, settings_for
from linter.cli.picture_folder import HELD, images_option, on_option
from linter.cli.terminal import coloured, columns, tell, write, write_data
from linter.model.codec import to_bytes
from linter.model.errors import BadInput, CannotEdit, CutlineError, UnreadPicture
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.cli.asking import Asking
    from linter.engine.fixing import FixResult
    from linter.model.report import Report
    from linter.model.source import Source
    from linter.reading.picture_files.finder import FilesOnDisk
    from linter.settings import Settings


@click.command()
@page_options
@judging_options
@images_option(HELD)
@on_option
@click.option("--diff", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--ask", is_flag=True, help="Offer, one by one, also the fixes that need an editor's eye.")
@click.pass_context
def fix(
    ctx: click.Context,
    /,
    paths: tuple[str, ...],
    config: str | None,
    folder: str | None,
    now: datetime | None,
    diff: bool,
    ask: bool,
    **chosen: Any,
) -> None:
    """Mend pages: apply the fixes that no reader could take for a change of meaning.

    Files are changed in place, and only in the reported words. From standard input (-), the mended page goes
    to standard output. The exit code speaks of what is left.
    """
    from linter.api.verdict import stops
    from linter.cli.asking import Asking
    from linter.cli.picture_folder import files_in
    from linter.reading.files import STDIN
    from linter.reports.counts import Tally
    from linter.reports.text import read_of

    if ask and (STDIN in paths or not _on_terminal()):
        raise click.UsageError("--ask puts questions, and standard input is not a terminal here.")
    settings = settings_for(paths, config, only_asked=False, **chosen)
    found = pages_at(paths)
    unread = len(found.refused)
    left = Tally()
    fixed = refused = 0
    asking = Asking(settings.asked) if ask else None
    files = files_in(folder, now)
    for name in found.pages:
        try:
            result = _mend(name, settings, asking, diff, files)
        except (BadInput, CannotEdit) as error:
            unread += 1
            tell(error)
            continue
        for each in files.taken_notes() if files else ():
            tell(each)
            unread += isinstance(each, UnreadPicture)
        left.add(Tally.of(_of_rules(result.report, settings.asked)))
        for crash in result.report.crashes:
            tell(CutlineError(f"{harmless(name)}: {harmless(crash.message)}"))
        fixed += len(result.fixed)
        refused += len(result.refused)
        if not diff or not columns():  # the changes are on the terminal, word by word
            _say(_told(result, diff), aside=diff or name == STDIN)
    of = f" of {', '.join(settings.asked)}" if settings.asked else ""
    words = f"{fixed} {_done(diff)}, {refused} refused, {sum(left.levels.values())} left"
    _say(f"{words}{of} on {read_of(left)}\n", aside=diff or STDIN in paths)
    ctx.exit(exit_code(crashed=left.crashes, unread=unread, findings=stops(left.found, settings)))


def _say(words: str, *, aside: bool) -> None:
    """Write for people; ``aside``, on standard error, where standard output is for the page or the changes."""
    if aside:
        click.echo(words, nl=False, err=True)
    else:
        write(words)


def _on_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _mend(name: str, settings: Settings, asking: Asking | None, diff: bool, files: FilesOnDisk | None) -> FixResult:
    from linter.cli.atomic_write import must_be_regular, save
    from linter.cli.page_check import STDIN_NAME
    from linter.engine.check import run_in_time
    from linter.engine.fixing import check_round_trip, mend
    from linter.reading.files import STDIN, decoded, load
    from linter.reading.inputs import refuse_export

    in_place = name != STDIN and not diff
    if in_place:
        must_be_regular(name)
    loaded = load(name, settings.max_bytes)
    refuse_export(loaded.data, name)
    source = decoded(loaded.data, STDIN_NAME if name == STDIN else name)
    check_round_trip(source, loaded.data)
    first = run_in_time(source, settings, files=files)
    if asking is not None:
        asking.begin(first)

    def again(each: Source) -> Report:
        return first if each is source else run_in_time(each, settings, files=files)

    result = mend(source, again, asking, settings.asked)
    if diff:
        _write_diff(result)
    elif name == STDIN:
        write_data(result.data)
    elif in_place and result.changed:
        save(name, loaded.data, result.data, packed=loaded.packed)
    return result


def _write_diff(result: FixResult) -> None:
    """The changes: word by word on a terminal, else as a patch that can be applied."""
    if wide := columns():
        from linter.reports.changes import changes

        told = list(changes(result.before, result.edits, colour=coloured(), columns=wide - 2))
        if told:
            write("".join([f"{harmless(result.before.name)}\n", *(f"  {line}\n" for line in told)]))
        return
    from difflib import unified_diff

    name = harmless(result.before.name)
    before, after = (_lines(page.text) for page in (result.before, result.after))
    lines = unified_diff(before, after, f"{name} (as it is)", f"{name} (fixed)")
    write_data(to_bytes("".join(lines), result.before.encoding))


def _lines(text: str) -> list[str]:
    """The lines with their ends; the last gets one too, as a diff needs it."""
    return [line + "\n" for line in text.removesuffix("\n").split("\n")] if text else []


def _done(diff: bool) -> str:
    return "would be fixed" if diff else "fixed"


def _of_rules(report: Report, rules: tuple[str, ...]) -> Report:
    """The report with the findings of some rules alone, where some were asked for."""
    return replace(report, shown=tuple(each for each in report.shown if each.rule in rules)) if rules else report


def _told(result: FixResult, diff: bool) -> str:
    """What was done to a page, a line each; nothing when nothing was."""
    lines = []
    for place, word, finding, why in (
        *((each.where, _done(diff), each.finding, "") for each in result.fixed),
        *((each.where, "refused", each.finding, f"; {each.why}") for each in result.refused),
    ):
        at = result.before.lines.position(place.start)
        title = harmless(finding.fix.title if finding.fix else finding.message)
        lines.append(f"  {at.line}:{at.column}  {word}  {title}  {finding.rule}{harmless(why)}\n")
    return "".join([f"{harmless(result.before.name)}\n", *lines]) if lines else ""
