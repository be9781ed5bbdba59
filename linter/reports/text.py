"""The report for people at a terminal: each finding with its line and the words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from linter.model.finding import Finding, Level, Safety
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.reports.counts import Tally
from linter.reports.formats import PLAIN, How, Totals
from linter.text.printable import harmless, width

COLUMNS = 100  # of a line of source that is shown
_BEFORE = 40  # of them in front of the place
_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTE: "cyan"}
_FIX = {Safety.SAFE: "fix (cutline fix)", Safety.ASK: "fix (cutline fix --ask)", Safety.SHOW: "suggestion"}


def page(report: Report, how: How = PLAIN) -> str:
    """All that is to be said of a page, or nothing when nothing is."""
    if how.observe:
        return ""
    colour = how.colour
    parts = [_finding(report.source, each, colour) for each in report.shown]
    for idle in report.idle_allows:
        where = _place(report.source, idle.allow.where)
        parts.append(f"  {where}  {paint('allow', colour, fg='cyan')}  {harmless(idle.message)}\n")
    for crash in report.crashes:
        label = paint("crash", colour, fg="red", bold=True)
        parts.append(f"  {label}  {harmless(crash.message)}\n")
    if not parts:
        return ""
    return paint(harmless(report.source.name), colour, bold=True) + "\n" + "".join(parts) + "\n"


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The pages as they come, and the closing lines."""
    yield from pages
    if totals.tally.pages or not totals.unread:
        yield summary(totals.tally, colour=how.colour, statistics=how.statistics or how.observe)


def summary(tally: Tally, *, colour: bool = False, statistics: bool = False) -> str:
    """The closing lines: how many findings on how many pages, and what can be fixed."""
    counts = [
        paint(count(tally.levels[level.value], level.value), colour, fg=_COLOURS[level])
        for level in Level
        if tally.levels[level.value]
    ]
    line = f"{', '.join(counts) or 'No findings'} on {read_of(tally)}"
    if tally.safe:
        line += f" · {tally.safe} can be fixed with cutline fix"
    if tally.ask:
        line += f" · {tally.ask} {'more ' if tally.safe else ''}with cutline fix --ask"
    for number, words in ((tally.allowed, "allowed"), (tally.hidden, "hidden (--all shows them)")):
        if number:
            line += f" · {number} {words}"
    if tally.crashes:
        line += f" · {count(tally.crashes, 'crash', 'crashes')}"
    rows = ""
    if statistics:
        ranked = sorted(tally.rules.items(), key=lambda item: (-item[1], item[0]))
        rows = "".join(f"{number:6}  {rule}\n" for rule, number in ranked)
    return f"{rows}{line}\n"


def read_of(tally: Tally) -> str:
    """What was read: the pages, the pictures on them, and how many pages have none."""
    words = f"{count(tally.pages, 'page')}, {count(tally.pictures, 'picture')} read"
    if tally.bare and tally.pictures:
        words += f" ({tally.bare} {'page has' if tally.bare == 1 else 'pages have'} none)"
    return words


def _finding(source: Source, finding: Finding, colour: bool) -> str:
    level = paint(finding.level.value, colour, fg=_COLOURS[finding.level], bold=True)
    rule = paint(finding.rule, colour, dim=True)
    lines = [f"  {_place(source, finding.where)}  {level}  {harmless(finding.message)}  {rule}"]
    excerpt, marks = marked(source, finding.where)
    lines += [f"      {excerpt}", "      " + paint(marks, colour, fg=_COLOURS[finding.level])]
    for related in finding.related:
        note = harmless(related.note) or "see also"
        words = excerpt_of(source, related.where)
        lines.append(f"      {note}, {_place(source, related.where)}: {words}")
    if finding.fix:
        lines.append(f"      {_FIX[finding.fix.safety]}: {harmless(finding.fix.title)}")
    return "\n".join(line.rstrip() for line in lines) + "\n"


def excerpt_of(source: Source, where: Span) -> str:
    """The source at a place, on one line and cut to a readable length."""
    words = source.text[where.start : min(where.end, where.start + COLUMNS)]
    cut = where.end - where.start > COLUMNS // 2
    return harmless(" ".join(words.split())[: COLUMNS // 2]) + ("…" if cut else "")


def marked(source: Source, where: Span) -> tuple[str, str]:
    """The line of a place, cut to about 100 columns round it, and the marks that go underneath."""
    text = source.text
    start = min(max(where.start, 0), len(text))
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    window = text[start : start + COLUMNS]
    ends = [at for at in (window.find("\n"), window.find("\r")) if at >= 0]
    line_end = start + min(ends, default=len(window))
    left = max(line_start, start - _BEFORE)
    before = text[left:start].lstrip()
    cut_left = left > line_start
    after = text[start:line_end]
    before, after = harmless(before), harmless(after)
    while width(before) > _BEFORE:
        before, cut_left = before[1:], True
    lead = "…" if cut_left else ""
    room = COLUMNS - width(lead + before) - 1
    shown, used = "", 0
    for letter in after:
        used += width(letter)
        if used > room:
            break
        shown += letter
    cut_right = len(shown) < len(after) or (not ends and start + len(window) < len(text))
    words = shown[: max(0, where.end - start)]
    marks = "^" * max(1, width(words))
    return lead + before + shown + ("…" if cut_right else ""), " " * width(lead + before) + marks


def _place(source: Source, where: Span) -> str:
    position = source.lines.position(where.start)
    return f"{position.line}:{position.column}"


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: 1 page, 2 pages."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def paint(words: str, colour: bool, fg: str | None = None, bold: bool | None = None, dim: bool | None = None) -> str:
    """The words in a colour for the terminal; as they are where colours are not welcome."""
    if not colour:
        return words
    from click import style

    return style(words, fg=fg, bold=bold, dim=dim)
