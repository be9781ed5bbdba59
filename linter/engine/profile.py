"""Where the time of a check goes: reading, and each rule, as multiples of what lxml takes to parse the same pages."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import NamedTuple

from linter.engine.open_page import open_page
from linter.model.source import Source
from linter.reading.html.tree import bare_parse
from linter.rules.needs import met_by
from linter.settings import Settings


class Cost(NamedTuple):
    """What a part of the check took on all pages: seconds, and how many times the parse."""

    part: str
    seconds: float
    ratio: float


def profile(sources: Iterable[Source], settings: Settings) -> list[Cost]:
    """The costs of reading and of each rule, the dearest first; the first row is the parse itself.

    Each page is read once and each rule that is asked of it asked once, so the figures of a few pages say little.
    """
    parse = 0.0
    spent: dict[str, float] = {}
    for source in sources:
        begun = time.perf_counter()
        bare_parse(source.text)
        parse += time.perf_counter() - begun
        here = settings.at(source.name)
        begun = time.perf_counter()
        page = open_page(source, settings)
        spent["reading"] = spent.get("reading", 0.0) + time.perf_counter() - begun
        begun = time.perf_counter()
        for block in page.blocks:
            _ = block.where
        spent["places"] = spent.get("places", 0.0) + time.perf_counter() - begun
        there = met_by(page)
        for rule in (rule for rule in here.rules if rule.needs <= there):
            begun = time.perf_counter()
            list(rule.check_page(page))
            spent[rule.name] = spent.get(rule.name, 0.0) + time.perf_counter() - begun
    rows = [Cost(part, seconds, seconds / parse if parse else 0.0) for part, seconds in spent.items()]
    whole = sum(spent.values())
    return [
        Cost("the parse", parse, 1.0),
        Cost("the check", whole, whole / parse if parse else 0.0),
        *sorted(rows, key=lambda row: -row.seconds),
    ]


def table(costs: list[Cost]) -> str:
    """The costs as lines for people: name, milliseconds, multiples of the parse."""
    wide = max(len(cost.part) for cost in costs)
    return "".join(f"{cost.part:{wide}}  {cost.seconds * 1000:9.1f} ms  {cost.ratio:6.2f} x\n" for cost in costs)
