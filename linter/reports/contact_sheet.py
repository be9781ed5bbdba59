"""The HTML report: a contact sheet of each page's pictures, its text with marks, and its names. One file, no scripts
but its own, nothing from elsewhere."""

from __future__ import annotations

import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from linter.model.finding import Level
from linter.model.report import Report
from linter.model.version import __version__
from linter.reports.counts import Tally
from linter.reports.formats import PLAIN, How, Totals
from linter.reports.json_v1 import dumps
from linter.reports.text import count, pictures_of, read_of
from linter.text.printable import harmless

_FOLDER = Path(__file__).with_name("sheet")
_MOST_RULES = 12  # in the overview's chart
_MOST_HOSTS = 40  # that pictures can be fetched from, when somebody presses for them
_MANY = 30  # pages above which a report opens on its overview, and pages without findings are told in a line


def page(report: Report, how: How = PLAIN) -> str:
    """The page's section and what the overview needs of it, as JSON."""
    from linter.reports.contact_sheet_data import host_of, sheet

    facts = sheet(report, how)
    levels = Counter(each.level.value for each in report.shown)
    rules = Counter(each.rule for each in report.shown)
    return dumps(
        {
            "id": facts.id,
            "path": facts.path,
            "headline": facts.headline,
            "levels": levels,
            "rules": rules,
            "used": sorted({each["rule"] for each in facts.every}),
            "crashes": len(report.crashes),
            "read": pictures_of(report),
            "brief": not (facts.allowed or facts.hidden or facts.idle),
            "hosts": sorted({host_of(each["remote"]) for each in facts.blocks if each["remote"]}),
            "html": template("page.html.j2").render(page=facts),
        }
    )


def document(pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]:
    """The whole file: an overview where there are several pages, then each page."""
    rows = [json.loads(each) for each in pages]
    ranked = sorted(rows, key=lambda row: _rank(row["levels"]), reverse=True)
    rules: Counter[str] = sum((Counter(row["rules"]) for row in rows), Counter())
    style, script = _file("style.css"), _file("script.js")
    yield template("document.html.j2").render(
        pages=rows,
        ranked=ranked,
        most=max((sum(row["levels"].values()) for row in rows), default=0),
        rules=sorted(rules.items(), key=lambda row: (-row[1], row[0]))[:_MOST_RULES],
        known=sorted(rules),
        why=_why({name for row in rows for name in row["used"]}),
        levels=[level.value for level in Level],
        count=count,
        totals=_totals(totals.tally),
        hosts=sorted({host for row in rows for host in row["hosts"]})[:_MOST_HOSTS],
        many=len(rows) > _MANY,
        unread=[(harmless(error.message), harmless(error.hint)) for error in totals.unread],
        version=__version__,
        style=style,
        script=script,
        style_hash=digest(style),
        script_hash=digest(script),
    )


def _totals(tally: Tally) -> str:
    """What the run came to, in a picture editor's words."""
    counts = [count(tally.levels[level.value], level.value) for level in Level if tally.levels[level.value]]
    told = (
        (tally.safe, "safe to mend"),
        (tally.ask, "to mend if you agree"),
        (tally.baseline, "known from before"),
        (tally.allowed - tally.baseline, "allowed"),
        (tally.hidden, "not shown, for their rules are not sure of them"),
    )
    parts = [f"{', '.join(counts) or 'No findings'} on {read_of(tally)}"]
    parts += [f"{number} {words}" for number, words in told if number]
    return " · ".join([*parts, *([count(tally.crashes, "crash", "crashes")] if tally.crashes else [])])


def _rank(levels: dict[str, int]) -> tuple[int, ...]:
    return tuple(levels.get(level.value, 0) for level in Level)


def _why(names: Iterable[str]) -> list[dict[str, str]]:
    """What each rule reports and why, for the end of the report."""
    from linter.rules.registry import rules

    found = []
    for name in sorted(names):
        entry = rules().get(name)
        summary, why = (
            (entry.rule.summary(), entry.rule.why()) if entry else ("A rule of the house's own settings.", "")
        )
        found.append({"name": name, "summary": summary, "why": why})
    return found


@cache
def _environment() -> Any:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def template(name: str) -> Any:
    """A template of the sheet, which escapes all it is given."""
    return _environment().get_template(name)


@cache
def _file(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def style_sheet() -> str:
    """The style of the contact sheet, for another page that shows one."""
    return _file("style.css")


def digest(text: str) -> str:
    """What a page allows in its policy: this style or script, and no other."""
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
