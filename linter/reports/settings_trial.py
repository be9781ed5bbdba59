"""What settings would say about many pages, rule by rule."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from linter.model.finding import Finding
from linter.model.report import Report
from linter.reports.counts import Tally
from linter.reports.text import count, paint, read_of
from linter.text.printable import harmless

Found = Mapping[str, Sequence[tuple[Report, Finding]]]


def text(
    found: Found, pages: Mapping[str, int], read: Tally, ours: Collection[str], *, examples: int, colour: bool = False
) -> str:
    """A line for each rule, the commonest first, some findings beneath it, and a sum; a star marks ``ours``."""
    rows = []
    seen = read.pages
    for rule, findings in sorted(found.items(), key=lambda row: (row[0] not in ours, -len(row[1]), row[0])):
        star = "*" if rule in ours else " "
        share = f"on {count(pages[rule], 'page')}, {100 * pages[rule] // max(seen, 1)} %"
        level = findings[0][1].level.value
        rows.append(f"{star} {paint(rule, colour, bold=True)}  {level}  {count(len(findings), 'finding')} {share}")
        for report, each in findings[:examples]:
            at = report.source.lines.position(each.where.start)
            rows.append(f"    {harmless(report.source.name)}:{at.line}  {harmless(each.message)}")
    silent = sorted(set(ours) - found.keys())
    if silent:
        rows.append(f"* said nothing: {', '.join(silent)}")
    total = sum(map(len, found.values()))
    rows.append(f"{count(total, 'finding')} on {read_of(read)}: {total / max(seen, 1):.1f} a page")
    return "\n".join(rows) + "\n"
