"""The report on an archive: a page with charts and tables that lead to their stories, and a CSV behind each table."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from linter.archive.asking import Answer
from linter.archive.overview import Overview, summary
from linter.archive.tables_out import as_csv, shown
from linter.model.version import __version__
from linter.reports.contact_sheet import digest, style_sheet
from linter.text.printable import harmless

_FOLDER = Path(__file__).with_name("sheet")
_MOST_ROWS = 200  # of a table on the page; the CSV has all
_MOST_BARS = 20
_ADDRESS = re.compile(r"(?i)(https?://.+):(\d+)|(https?://.+)")
# What each question's chart shows: the column of names, and that of the number.
_CHARTS = {
    "photograph-two-photographers": ("photograph", "stories"),
    "photograph-two-agencies": ("photograph", "stories"),
    "photograph-credited-once": ("photograph", "without"),
    "photographer-spelt-several-ways": ("rare", "rare_stories"),
    "agency-forms": ("agency", "stories"),
    "agency-unknown": ("provider", "stories"),
    "name-against-archive": ("here", "stories"),
    "caption-under-other-picture": ("caption", "stories"),
    "findings-over-time": ("year", "findings"),
    "findings-by-section": ("section", "findings"),
    "findings-by-photographer": ("photographer", "findings"),
    "old-agency-pictures": ("agency", "old_stories"),
    "pictures-restricted": ("picture", "stories"),
}


def files(seen: Overview, answers: list[Answer]) -> dict[str, bytes]:
    """The report's files by their names."""
    told = {each.question.name: each for each in answers}
    script, style = _file("script.js"), style_sheet() + _file("style.css")
    page = _template().render(
        version=__version__,
        totals=summary(seen).strip().split("\n"),
        sections=[_section(told[name]) for name in _CHARTS],
        style=style,
        script=script,
        style_hash=digest(style),
        script_hash=digest(script),
    )
    tables = {f"{each.question.name}.csv": ("\ufeff" + as_csv(each)).encode() for each in answers if each.known}
    return {"index.html": page.encode(), **tables}


def _section(answer: Answer) -> dict[str, Any]:
    rows = []
    for row in answer.rows[:_MOST_ROWS]:
        told = dict(zip(answer.columns, row, strict=True))
        examples = told.pop("examples", None) or []
        cells = [(harmless(shown(value)), isinstance(value, int | float)) for value in told.values()]
        rows.append({"cells": cells, "examples": [_link(str(each)) for each in examples]})
    return {
        "name": answer.question.name,
        "title": answer.question.name.replace("-", " ").capitalize(),
        "says": answer.question.says,
        "why": answer.question.why,
        "takes": [(each.name.replace("_", " "), f"{each.value:g}", each.means) for each in answer.question.takes],
        "columns": [name.replace("_", " ") for name in answer.columns if name != "examples"],
        "rows": rows,
        "count": f"{len(answer.rows):,}" if answer.known else "not known",
        "said": answer.said,
        "more": max(0, len(answer.rows) - _MOST_ROWS),
        "bars": _bars(answer),
    }


def _bars(answer: Answer) -> list[tuple[str, str, float]]:
    """The chart's bars: a name, its number, and how long it is in percent; years in their order."""
    name, number = (answer.columns.index(each) for each in _CHARTS[answer.question.name])
    sums: Counter[str] = Counter()
    for row in answer.rows:
        sums[shown(row[name])] += int(row[number])
    largest = sums.most_common(_MOST_BARS)
    ordered = sorted(largest) if answer.question.name == "findings-over-time" else largest
    most = max(sums.values(), default=1) or 1
    return [(harmless(each)[:80], f"{count:,}", round(100 * count / most, 1)) for each, count in ordered]


def _link(example: str) -> tuple[str, str]:
    """An example's words, and the address it leads to; empty for a file, which no browser should open unasked."""
    hit = _ADDRESS.fullmatch(example)
    return harmless(example), (hit[1] or hit[3]) if hit else ""


@cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text("utf-8")


@cache
def _template() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("audit.html.j2")
