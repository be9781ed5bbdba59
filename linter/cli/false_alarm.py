"""The command cutline report-false-alarm."""

from __future__ import annotations

import os
import re

import click

from linter.cli.completion import rule_names
from linter.cli.terminal import write
from linter.model.errors import BadSettings, CutlineError
from linter.text.printable import harmless

_OF_PAGES = re.compile(r"“[^”]*”|\w*\d\w*")


@click.command("report-false-alarm")
@click.argument("page", metavar="PAGE")
@click.argument("rule", metavar="RULE", shell_complete=rule_names)
@click.option("--line", type=click.IntRange(1), help="The line of the finding; without it, the first of the rule.")
@click.option("--config", metavar="FILE", help="Settings file; without it, the nearest one above the page.")
@click.option("--out", metavar="FILE", help="The file to write.  [default: false-alarm-RULE.html]")
def report_false_alarm(page: str, rule: str, line: int | None, config: str | None, out: str | None) -> None:
    """Write a small page on which RULE says the same as on PAGE, to report a false alarm with.

    Words, numbers and addresses are replaced by others of the same shape, but for those without which the rule is
    silent: these are told. Nothing is sent anywhere.
    """
    from linter.api.false_alarm import small_page
    from linter.cli.atomic_write import save_new
    from linter.cli.options import settings_for
    from linter.engine.check import run_in_time
    from linter.model.source import Source
    from linter.model.version import __version__
    from linter.reading.files import STDIN, decoded, load

    file = out or f"false-alarm-{rule}.html"
    if os.path.lexists(file):
        raise BadSettings(f"{harmless(file)} is there already.", "Name another file with --out, or take that one away.")
    settings = settings_for((page,), config, rules=(rule,), show_all=True)
    source = decoded(load(page, settings.max_bytes).data, "<stdin>" if page == STDIN else page)
    found = [
        each
        for each in run_in_time(source, settings).shown
        if line is None or source.lines.position(each.where.start).line == line
    ]
    if not found:
        where = "there" if line else "on this page"
        raise CutlineError(f"{harmless(page)}: {rule} says nothing {where}.", "cutline check --all shows what is said.")
    shape = _OF_PAGES.sub("", found[0].message)

    def fires(html: str) -> bool:
        try:
            report = run_in_time(Source(source.name, html), settings)
        except CutlineError:
            return False
        return any(_OF_PAGES.sub("", each.message) == shape for each in report.shown)

    places = (found[0].where, *(each.where for each in found[0].related))
    small = small_page(source.text, fires, [source.text[each.start : each.end] for each in places])
    told = next((each for each in run_in_time(Source(source.name, small.html), settings).shown), found[0])
    message = harmless(told.message).replace("--", "- -").replace(">", "")
    head = f"<!-- cutline {__version__}, {told.rule} ({told.level}, {told.sure}): {message} -->\n"
    html = head + small.html if fires(head + small.html) else small.html
    save_new(file, html.encode("utf-8", "surrogatepass"))
    kept = ", ".join(map(harmless, small.kept)) or "none"
    write(
        f"{harmless(file)}: {rule} says there: {harmless(told.message)}\n"
        f"Words that stand as they are, for the rule needs them: {kept}\n"
        "Look at it before you send it. Where to: docs/false-alarms.md\n"
    )
