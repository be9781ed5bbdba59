"""Reads the examples of rules: the marks ⟦ ⟧ round the reported characters, and what a rule says of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from linter.engine.open_page import Files, open_page
from linter.model.errors import BadRule, BadSettings
from linter.model.finding import Safety
from linter.model.picture_file import PictureFile, PictureFiles, Said
from linter.model.source import Source
from linter.model.spans import Span
from linter.rules.documentation import explain
from linter.rules.rule import Bad, Good, Rule
from linter.settings import Settings

OPEN, CLOSE = "⟦", "⟧"
NOW = datetime(2031, 5, 1, 12, tzinfo=UTC)  # in the examples of rules that ask what day it is


def unmarked(html: str) -> tuple[str, list[Span]]:
    """The HTML without its marks, and the marked places; marks may stand inside one another."""
    plain: list[str] = []
    waiting: list[int] = []
    places: list[Span] = []
    for letter in html:
        if letter == OPEN:
            waiting.append(len(plain))
        elif letter == CLOSE:
            if not waiting:
                raise BadRule(f"A {CLOSE} has no {OPEN} before it: {html}")
            places.append(Span(waiting.pop(), len(plain)))
        else:
            plain.append(letter)
    if waiting:
        raise BadRule(f"A {OPEN} has no {CLOSE} behind it: {html}")
    return "".join(plain), sorted(places)


def with_options(rule: type[Rule[Any]], example: Good | Bad) -> Rule[Any]:
    """The rule with the example's options, which may be spelt as in a settings file."""
    options = {
        name.replace("-", "_"): tuple(value) if isinstance(value, list) else value
        for name, value in example.options.items()
    }
    try:
        return rule(rule.options_type()(**options))
    except (TypeError, ValueError) as error:
        raise BadRule(f"An example of {rule.name} has options that the rule does not take: {error}.") from error


def files_of(example: Good | Bad) -> Files:
    """The files of an example's pictures, where it has any; two people in one field stand with a semicolon between."""
    by_url = {
        url: PictureFile(url, "JPEG", {name: (Said(tuple(said.split("; ")), "XMP"),) for name, said in row.items()})
        for url, row in example.files.items()
    }

    def find(pictures: Iterable[tuple[str, ...]]) -> PictureFiles:
        return PictureFiles(by_url, NOW)

    return find if by_url else None


def settings_of(rule: type[Rule[Any]], example: Good | Bad) -> Settings:
    """The settings that hold for an example; BadRule where they are not in order."""
    try:
        return Settings.of(example.settings, "the example")
    except BadSettings as error:
        raise BadRule(f"An example of {rule.name} has settings that do not hold: {error.message}") from error


def safeties(rule: type[Rule[Any]]) -> list[Safety]:
    """How safe the fixes are that a rule's examples show, the safest first."""
    found: set[Safety] = set()
    for example in rule.examples:
        if isinstance(example, Bad):
            settings = settings_of(rule, example)
            page = open_page(Source("<example>", unmarked(example.html)[0]), settings, files=files_of(example))
            findings = list(with_options(rule, example).check_page(page))
            found.update(each.fix.safety for each in findings if each.fix)
    return [safety for safety in Safety if safety in found]


def documented(rule: type[Rule[Any]]) -> str:
    """One rule as Markdown, with how safe its fixes are."""
    return explain(rule, safeties(rule))
