"""The report for people at a terminal: each finding with its line and the words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from linter.model.finding import Finding, Level, Safety
from linter.model.report import Report
from linter.model.source import Source
from linter.model.spans import Span
from linter.reports.counts import Tally
from linter.reports.excerpts import COLUMNS, excerpt_of, lines_of, pictures
from linter.reports.formats import PLAIN, How, Totals
from linter.text.printable import harmless, width

ONLY_COUNTED = 'only counted (mode = "observe")'
_INDENT = 6  # of what stands below a finding's line
_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTE: "cyan"}
_FIX = {Safety.SAFE: "fix (cutline fix)", Safety.ASK: "fix (cutline fix --ask)", Safety.SHOW: "suggestion"}


def page(report: Report, how: How = PLAIN) -> str:
    """All that is to be said of a page, or nothing when nothing is."""
    if how.observe:
        return ""
    colour = how.colour
    names = pictures(report.page)
    there: dict[Span, list[Finding]] = {}  # what stands on the same words is told above one excerpt
    for each in report.shown:
        there.setdefault(each.where, []).append(each)
    parts = [_findings(report.source, found, names, how) for found in there.values()]
    for idle in report.idle_allows:
        where = _place(report.source, idle.allow.where)
        parts.append(_told(f"  {where}  ", "allow", "cyan", harmless(idle.message), "", how))
    for crash in report.crashes:
        label = paint("crash", colour, fg="red", bold=True)
        parts.append(f"  {label}  {harmless(crash.message)}\n")
    if not parts:
        return ""
    return paint(harmless(report.source.title), colour, bold=True) + "\n" + "".join(parts) + "\n"


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The pages as they come, and the closing lines."""
    yield from pages
    if totals.tally.pages or not totals.unread:
        shown = how.statistics or how.observe
        yield summary(
            totals.tally,
            colour=how.colour,
            statistics=shown,
            observe=how.observe,
            columns=how.columns,
            rules=how.rules,
        )


def summary(
    tally: Tally,
    *,
    colour: bool = False,
    statistics: bool = False,
    observe: bool = False,
    columns: int = 0,
    rules: Sequence[str] = (),
) -> str:
    """The closing lines: how many findings on how many pages, and what can be fixed; ``rules`` if only those ran."""
    counts = [
        paint(count(tally.levels[level.value], level.value), colour, fg=_COLOURS[level])
        for level in Level
        if tally.levels[level.value]
    ]
    of = f" of {', '.join(rules)}" if rules else ""
    parts = [f"{', '.join(counts) or 'No findings'}{of} on {read_of(tally)}"]
    if tally.safe:
        parts.append(f"{tally.safe} can be fixed with cutline fix")
    if tally.ask:
        parts.append(f"{tally.ask} {'more ' if tally.safe else ''}with cutline fix --ask")
    if observe and counts:
        parts.append(f"{ONLY_COUNTED}; cutline try SETTINGS PAGES tells them")
    told = (
        (tally.baseline, "in the baseline"),
        (tally.allowed - tally.baseline, "allowed"),
        (tally.hidden, "hidden (--all shows them)"),
    )
    parts += [f"{number} {words}" for number, words in told if number]
    if tally.crashes:
        parts.append(count(tally.crashes, "crash", "crashes"))
    rows = ""
    if statistics:
        ranked = sorted(tally.rules.items(), key=lambda item: (-item[1], item[0]))
        rows = "".join(f"{number:6}  {rule}\n" for rule, number in ranked)
    return f"{rows}{_joined(parts, ' · ', columns)}\n"


def read_of(tally: Tally) -> str:
    """What was read: the pages, the pictures on them, and how many pages have none."""
    pages = tally.pages - tally.stories
    read = [count(pages, "page")] if pages or not tally.exports else []
    one, many = "page", "pages"
    if tally.exports:
        read += [count(tally.exports, "export"), count(tally.stories, "story", "stories")]
        one, many = ("page or story", "pages and stories") if pages else ("story", "stories")
    words = f"{', '.join(read)}, {pictures_of(tally)} read"
    if tally.bare and tally.pictures:
        words += f" ({tally.bare} {f'{one} has' if tally.bare == 1 else f'{many} have'} none)"
    return words


def pictures_of(read: Report | Tally) -> str:
    """The pictures that were read, and how many of them have a caption and a credit."""
    words = count(read.pictures, "picture")
    if not read.pictures:
        return words
    return f"{words}, {count(read.captions, 'caption')}, {count(read.credits, 'credit')}"


def _findings(source: Source, found: Sequence[Finding], names: dict[Span, str], how: How) -> str:
    """All that is said of one place, and what stands there, once."""
    where, colour = found[0].where, how.colour
    place = f"  {_place(source, where)}  "
    rows = [
        _told(place, each.level.value, _COLOURS[each.level], harmless(each.message), each.rule, how) for each in found
    ]
    lines = "".join(rows).splitlines()
    room = (how.columns or COLUMNS + _INDENT) - _INDENT
    excerpt, marks = lines_of(source, where, names, room)
    worst = min(found, key=lambda each: each.level.rank).level
    below = paint(marks, colour, fg=_COLOURS[worst]) if marks else ""
    lines += [f"{' ' * _INDENT}{line}" for line in (excerpt, below) if line]
    for each in found:
        for related in each.related:
            note = f"{harmless(related.note) or 'see also'}, {_place(source, related.where)}: "
            left = max(20, room - width(note)) if how.columns else COLUMNS
            words = excerpt_of(source, related.where, names, left)
            lines.append(f"{' ' * _INDENT}{note}{words}")
        if each.fix:
            words = f"{_FIX[each.fix.safety]}: {harmless(each.fix.title)}"
            lines += [f"{' ' * _INDENT}{line}" for line in folded(words, room if how.columns else 0)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _told(place: str, label: str, fg: str, message: str, rule: str, how: How) -> str:
    """A finding's line: its place, its level, the sentence and the rule, folded where there is a window."""
    hang = len(place) + len(label) + 2
    if how.columns and how.columns - hang < 30:
        hang = _INDENT
    first, *rest = folded(message, how.columns - hang if how.columns else 0)
    head = f"{place}{paint(label, how.colour, fg=fg, bold=True)}  {first}"
    lines = [head, *(" " * hang + line for line in rest)]
    if rule:
        used = width(rest[-1]) + hang if rest else len(place) + len(label) + 2 + width(first)
        shown = paint(rule, how.colour, dim=True)
        if how.columns and used + 2 + len(rule) > how.columns:
            lines.append(" " * hang + shown)
        else:
            lines[-1] += f"  {shown}"
    return "\n".join(lines) + "\n"


def folded(words: str, columns: int) -> list[str]:
    """Words as lines that fit the columns, cut at spaces, a longer word anywhere; one line where there are none."""
    if not columns or _seen(words) <= columns:
        return [words]
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if _seen(longer) > columns and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
        while "\x1b" not in lines[-1] and width(lines[-1]) > columns:
            most = next(at for at in range(columns, 0, -1) if at == 1 or width(lines[-1][:at]) <= columns)
            lines[-1:] = [lines[-1][:most], lines[-1][most:]]
    return lines


def _joined(parts: Sequence[str], by: str, columns: int) -> str:
    """Parts joined on as few lines as fit the columns; colours take none."""
    parts = [line for part in parts for line in folded(part, columns)] if columns else parts
    lines, used = [parts[0]], _seen(parts[0])
    for part in parts[1:]:
        if columns and used + len(by) + _seen(part) > columns:
            lines.append(part)
            used = _seen(part)
        else:
            lines[-1] += by + part
            used += len(by) + _seen(part)
    return "\n".join(lines)


def _seen(words: str) -> int:
    if "\x1b" in words:
        from click import unstyle

        words = unstyle(words)
    return width(words)


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
