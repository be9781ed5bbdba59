"""The command cutline fix."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from linter.cli.options import judging_options, page_options, pages_at, settings_for
from linter.cli.picture_folder import HELD, images_option, on_option
from linter.cli.terminal import coloured, tell, write, write_data
from linter.model.codec import to_bytes
from linter.model.errors import BadInput, CannotEdit, CutlineError
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.engine.fixing import FixResult
    from linter.model.finding import Finding, Fix
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
    from linter.cli.picture_folder import files_in
    from linter.reading.files import STDIN
    from linter.reports.counts import Tally
    from linter.reports.text import read_of

    if ask and (STDIN in paths or not _on_terminal()):
        raise click.UsageError("--ask puts questions, and standard input is not a terminal here.")
    settings = settings_for(paths, config, **chosen)
    found = pages_at(paths)
    unread = len(found.refused)
    left = Tally()
    fixed = refused = 0
    asking = _Asking() if ask else None
    files = files_in(folder, now)
    for name in found.pages:
        try:
            result = _mend(name, settings, asking, diff, files)
        except (BadInput, CannotEdit) as error:
            unread += 1
            tell(error)
            continue
        left.add(Tally.of(result.report))
        for crash in result.report.crashes:
            tell(CutlineError(f"{harmless(name)}: {harmless(crash.message)}"))
        fixed += len(result.fixed)
        refused += len(result.refused)
        _say(_told(result), aside=diff or name == STDIN)
    words = f"{fixed} {'would be ' if diff else ''}fixed, {refused} refused, {sum(left.levels.values())} left"
    _say(f"{words} on {read_of(left)}\n", aside=diff or STDIN in paths)
    ctx.exit(3 if left.crashes else 2 if unread else int(stops(left.found, settings)))


def _say(words: str, *, aside: bool) -> None:
    """Write for people; ``aside``, on standard error, where standard output is for the page or the changes."""
    if aside:
        click.echo(words, nl=False, err=True)
    else:
        write(words)


def _on_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


class _Asking:
    """Puts each fix to the editor; q answers no to all that follow."""

    def __init__(self) -> None:
        self.stopped = False

    def __call__(self, finding: Finding, fix: Fix, source: Source) -> bool:
        from linter.reports.text import excerpt_of, marked

        if self.stopped:
            return False
        place = source.lines.position(finding.where.start)
        words = f"{harmless(source.name)}:{place.line}:{place.column}  {harmless(finding.message)}"
        click.echo("\n".join((words, *(f"    {line}" for line in marked(source, finding.where)))), err=True)
        for edit in fix.edits:
            new = harmless(edit.new) or "(nothing)"
            click.echo(f"    {excerpt_of(source, edit.span) or '(nothing)'}  ->  {new}", err=True)
        answer = click.prompt(harmless(fix.title), type=click.Choice(["y", "n", "q"]), default="n", err=True)
        self.stopped = answer == "q"
        return bool(answer == "y")


def _mend(name: str, settings: Settings, asking: _Asking | None, diff: bool, files: FilesOnDisk | None) -> FixResult:
    from linter.cli.atomic_write import must_be_regular, save
    from linter.cli.run import STDIN_NAME
    from linter.engine.check import run_in_time
    from linter.engine.fixing import check_round_trip, mend
    from linter.reading.files import STDIN, decoded, load

    in_place = name != STDIN and not diff
    if in_place:
        must_be_regular(name)
    loaded = load(name, settings.max_bytes)
    source = decoded(loaded.data, STDIN_NAME if name == STDIN else name)
    check_round_trip(source, loaded.data)
    result = mend(source, lambda each: run_in_time(each, settings, files=files), asking)
    if diff:
        _write_diff(result)
    elif name == STDIN:
        write_data(result.data)
    elif in_place and result.changed:
        save(name, loaded.data, result.data, packed=loaded.packed)
    return result


def _write_diff(result: FixResult) -> None:
    from difflib import unified_diff

    name = harmless(result.before.name)
    before, after = (_lines(page.text) for page in (result.before, result.after))
    lines = unified_diff(before, after, f"{name} (as it is)", f"{name} (fixed)")
    if sys.stdout.isatty():
        write("".join(_painted(line) for line in lines))
    else:
        write_data(to_bytes("".join(lines), result.before.encoding))


def _lines(text: str) -> list[str]:
    """The lines with their ends; the last gets one too, as a diff needs it."""
    return [line + "\n" for line in text.removesuffix("\n").split("\n")] if text else []


def _painted(line: str) -> str:
    line = harmless(line.rstrip("\r\n"))
    fg = {"+": "green", "-": "red", "@": "cyan"}.get(line[:1])
    return (click.style(line, fg=fg) if coloured() and fg else line) + "\n"


def _told(result: FixResult) -> str:
    """What was done to a page, a line each; nothing when nothing was."""
    lines = []
    for place, word, finding, why in (
        *((each.where, "fixed", each.finding, "") for each in result.fixed),
        *((each.where, "refused", each.finding, f"; {each.why}") for each in result.refused),
    ):
        at = result.before.lines.position(place.start)
        title = harmless(finding.fix.title if finding.fix else finding.message)
        lines.append(f"  {at.line}:{at.column}  {word}  {title}  {finding.rule}{harmless(why)}\n")
    return "".join([f"{harmless(result.before.name)}\n", *lines]) if lines else ""
