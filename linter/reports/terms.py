"""What the house calls things, and which of its lines fail: for people, and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linter.naming.house import Failed, HouseTerm
from linter.reports.json_v1 import dumps
from linter.terminal import harmless

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

    def painted(words: str, **how: Any) -> str:
        if not colour:
            return words
        from click import style

        return style(words, **how)

    if not tried:
        return "The settings say nothing of what the house calls things. Write a [[term]], or style = “guardian”.\n"
    rows = []
    for term, failed in tried:
        spellings = harmless(", ".join(_avoided(term)) or "nothing")
        by = f"  ({harmless(term.by)} style)" if term.by else ""
        head = painted(harmless(term.prefer), bold=True) + ", not " if term.prefer else "not "
        rows.append(f"{head}{spellings}{by}")
        for each in failed:
            rows.append(f"  {painted('failed', fg='red', bold=True)}  {harmless(each.line)}")
            rows.append(f"          {harmless(each.why)}")
    lines = sum(len(term.good) + len(term.bad) for term, _ in tried)
    wrong = sum(len(failed) for _, failed in tried)
    rows.append(f"{_many(len(tried), 'term')}, {_many(lines, 'line')} tried, {wrong} failed")
    return "\n".join(rows) + "\n"


def _avoided(term: HouseTerm) -> list[str]:
    return [word for family in term.group.families[1:] for word in family]


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
