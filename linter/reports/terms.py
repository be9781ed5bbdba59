"""What the house calls things, and which of its lines fail: for people, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from linter.model.terms import HouseTerm
from linter.names.house_terms import Failed
from linter.reports.json_v1 import dumps
from linter.reports.text import count, paint
from linter.text.printable import harmless

Tried = Sequence[tuple[HouseTerm, Sequence[Failed]]]


def as_json(tried: Tried) -> str:
    """A list of objects, one a term."""
    rows = [
        {
            "prefer": term.prefer or None,
            "accepts": list(term.group.families[0]),
            "avoids": _avoided(term),
            "allows": list(term.group.shields),
            "group": term.known or None,
            "style": term.by or None,
            "why": term.why or None,
            "source": term.source or None,
            "lines": len(term.good) + len(term.bad),
            "failed": [{"line": each.line, "why": each.why} for each in failed],
        }
        for term, failed in tried
    ]
    return dumps(rows, indent=2) + "\n"


def text(tried: Tried, *, colour: bool = False) -> str:
    """A line for each term, what fails beneath it, and a sum."""

    if not tried:
        return 'The settings say nothing of what the house calls things. Write a [[term]], or style = "guardian".\n'
    rows = []
    for term, failed in tried:
        spellings = harmless(", ".join(_avoided(term)))
        by = f"  ({harmless(term.by)} style)" if term.by else ""
        rest = [f"not {spellings}"] if spellings else []
        if term.first:
            later = (word for word in term.group.families[0] if word not in term.first)
            rest.append(harmless(f"first {' or '.join(term.first)}, then {' or '.join(later)}"))
        head = [paint(harmless(term.prefer), colour, bold=True)] if term.prefer else []
        rows.append(f"{', '.join(head + rest)}{by}")
        for each in failed:
            rows.append(f"  {paint('failed', colour, 'red', bold=True)}  {harmless(each.line)}")
            rows.append(f"          {harmless(each.why)}")
    lines = sum(len(term.good) + len(term.bad) for term, _ in tried)
    wrong = sum(len(failed) for _, failed in tried)
    rows.append(f"{count(len(tried), 'term')}, {count(lines, 'line')} tried, {wrong} failed")
    return "\n".join(rows) + "\n"


def _avoided(term: HouseTerm) -> list[str]:
    return [word for family in term.group.families[1:] for word in family]
