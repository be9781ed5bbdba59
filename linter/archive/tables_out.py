"""Answers as CSV and JSON. A cell that a spreadsheet would take for a formula is written as text."""

from __future__ import annotations

import csv
import io
from typing import Any

from linter.archive.asking import Answer
from linter.reports.json_v1 import dumps

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(answer: Answer) -> str:
    """An answer for a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(answer.columns)
    writer.writerows([_cell(value) for value in row] for row in answer.rows)
    return out.getvalue()


def as_json(answer: Answer) -> str:
    """An answer for programs. ``known`` is false where an empty answer means that nobody looked; ``said`` says why."""
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    thresholds = {each.name: each.value for each in answer.question.takes}
    told = {"question": answer.question.name, "thresholds": thresholds, "known": answer.known, "said": answer.said}
    return dumps({**told, "rows": rows}, indent=1) + "\n"


def as_text(answer: Answer) -> str:
    """An answer for a terminal: a row a paragraph."""
    from linter.text.printable import harmless

    question = answer.question
    number = f"{len(answer.rows):,}" if answer.known else "not known"
    lines = [f"{question.name}: {number}", f"  {question.says} {question.why}"]
    lines += [f"  {answer.said}"] if answer.said else []
    lines += [f"  {each.name} = {each.value:g}: {each.means}" for each in question.takes]
    for row in answer.rows:
        told = dict(zip(answer.columns, row, strict=True))
        examples = told.pop("examples", None) or []
        known = ((name.replace("_", " "), harmless(shown(value))) for name, value in told.items())
        lines += ["", "  " + "; ".join(f"{name}: {words}" for name, words in known if words)]
        lines += [f"    {harmless(str(example))}" for example in examples]
    return "\n".join(lines) + "\n"


def shown(value: Any) -> str:
    """A value as people read it."""
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, bool) or not isinstance(value, int):
        return "" if value is None else str(value)
    return f"{value:,}"


def _cell(value: Any) -> str:
    words = "\n".join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{words}" if words.startswith(_FORMULA) and not isinstance(value, int | float) else words
