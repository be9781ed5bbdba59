"""A credit line as it was read: for people, and as an object of JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from linter.model.credit import Credit, Part
from linter.model.finding import Finding
from linter.model.source import Source
from linter.reports.excerpts import marked
from linter.reports.json_v1 import dumps, finding_facts
from linter.reports.text import paint
from linter.text.printable import harmless


def line(source: Source, credit: Credit, printed: str, findings: Iterable[Finding]) -> str:
    """One line of JSON; parts and findings count their offsets in ``text``."""
    said = [part for part in credit.parts if part.part is not Part.PUNCTUATION]
    facts: dict[str, Any] = {
        "text": source.text,
        "photographers": list(credit.photographers),
        "organisations": list(credit.organisation_names),
        "status": ", ".join(credit.words_of(Part.STATUS)) or None,
        "licence": ", ".join(credit.words_of(Part.LICENCE)) or None,
        "placeholders": list(credit.words_of(Part.PLACEHOLDER)),
        "printed": printed,
        "findings": [finding_facts(source, each) for each in findings],
        "parts": [
            {
                "part": part.part.value,
                "text": part.words,
                "name": part.name or None,
                "offset": part.start,
                "end_offset": part.end,
            }
            for part in said
        ],
    }
    return dumps(facts) + "\n"


def text(source: Source, credit: Credit, printed: str, findings: Iterable[Finding], *, colour: bool = False) -> str:
    """A list to read: each part with what it is, the house's form, the faults."""

    rows = [paint(harmless(source.text), colour, bold=True)]
    for part in credit.parts:
        if part.part is Part.PUNCTUATION:
            continue
        name = f"  = {harmless(part.name)}" if part.name not in ("", part.words) else ""
        rows.append(f"  {part.part.value:12} {harmless(part.words)}{name}")
    if not credit.of(*(part for part in Part if part is not Part.PUNCTUATION)):
        rows.append("  says nothing")
    rows.append(f"  {'printed':12} {harmless(printed)}")
    for each in findings:
        words, marks = marked(source, each.where)
        level = paint(each.level.value, colour, {"error": "red", "warning": "yellow"}.get(each.level.value, "cyan"))
        rows += [f"  {level}: {harmless(each.message)}  {each.rule}", f"      {words}", f"      {marks}"]
    return "\n".join(rows) + "\n"
