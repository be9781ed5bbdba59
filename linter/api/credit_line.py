"""Reads a credit line by itself, without a page: its parts, its faults, and how the house prints it."""

from __future__ import annotations

from dataclasses import dataclass

from linter.credits.formatting import printed
from linter.credits.parser import parse
from linter.model.credit import Credit
from linter.model.credit_form import House
from linter.model.finding import Finding
from linter.model.page import Image, ImageBlock, Page
from linter.model.source import Chart, Place, Segment, Source, Text
from linter.model.spans import Span
from linter.rules.credits.credit_form import CreditForm
from linter.rules.from_settings import HouseRule
from linter.rules.registry import AnyRule, family_of
from linter.settings import Settings

NAME = "<credit>"


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A credit as it was read. Spans count in ``source``, whose text is the line with white space joined."""

    source: Source
    credit: Credit
    printed: str
    findings: tuple[Finding, ...]


def read_credit(text: str, settings: Settings | None = None) -> CreditLine:
    """Read a credit line as the rules for credits would, each line as if it stood under a picture of its own.

    ``printed`` is the line as the house prints it: by the options of the rule credit-form, its words put right.
    """
    settings = settings or Settings()
    source = Source(NAME, " ".join(text.split()))
    chart = Chart((Segment(0, len(source.text), 0, len(source.text), True),))
    newsroom = settings.newsroom
    credit = parse(Text(source.text, lambda: chart), newsroom.agencies)
    image = Image(Place(lambda: Span(0, len(source.text))), (), None)
    page = Page(source, "", None, None, (), (ImageBlock(image, None, credit),), fragment=True, newsroom=newsroom)
    found: list[Finding] = []
    house = House()
    for rule in settings.at(NAME).rules if source.text else ():
        if isinstance(rule, CreditForm):
            house = rule.options.house()
        if _of_credits(rule):
            found += rule.check_page(page)
    shown = [each for each in found if settings.show_all or not each.doubtful]
    shown.sort(key=lambda each: (each.where, each.rule))
    return CreditLine(source, credit, printed(credit, newsroom.agencies, house), tuple(shown))


def _of_credits(rule: AnyRule) -> bool:
    """True for the rules of that family, and for one of the house's own that looks into credits."""
    if isinstance(rule, HouseRule):
        return "credit" in rule.entry.where
    return family_of(rule.name) == "credits"
