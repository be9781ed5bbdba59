"""Cutline: reads the HTML of a news article and reports what a careful picture editor would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linter.model.version import __version__

if TYPE_CHECKING:
    from linter.api.credit_line import CreditLine, read_credit
    from linter.api.library import fix, lint, read
    from linter.api.rule_testing import check_example, check_examples
    from linter.engine.fixing import FixResult
    from linter.model.credit import Credit
    from linter.model.errors import BadData, BadInput, BadRule, BadSettings, CannotEdit, CutlineError, NotHtml
    from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
    from linter.model.page import Allow, Image, ImageBlock, Mention, Page, Role
    from linter.model.report import Report
    from linter.model.source import Edit, Source, Text
    from linter.model.spans import Position, Span
    from linter.rules.rule import Bad, Good, Options, Rule, option
    from linter.settings import Settings

# Each name is imported when it is first asked for, so that importing the package costs nothing.
_HOMES = {
    "api.credit_line": ("CreditLine", "read_credit"),
    "api.library": ("fix", "lint", "read"),
    "api.rule_testing": ("check_example", "check_examples"),
    "engine.fixing": ("FixResult",),
    "model.credit": ("Credit",),
    "model.errors": ("BadData", "BadInput", "BadRule", "BadSettings", "CannotEdit", "CutlineError", "NotHtml"),
    "model.finding": ("Finding", "Fix", "Level", "Related", "Safety", "Sure"),
    "model.page": ("Allow", "Image", "ImageBlock", "Mention", "Page", "Role"),
    "model.report": ("Report",),
    "model.source": ("Edit", "Source", "Text"),
    "model.spans": ("Position", "Span"),
    "rules.rule": ("Bad", "Good", "Options", "Rule", "option"),
    "settings": ("Settings",),
}

__all__ = [
    "Allow",
    "Bad",
    "BadData",
    "BadInput",
    "BadRule",
    "BadSettings",
    "CannotEdit",
    "Credit",
    "CreditLine",
    "CutlineError",
    "Edit",
    "Finding",
    "Fix",
    "FixResult",
    "Good",
    "Image",
    "ImageBlock",
    "Level",
    "Mention",
    "NotHtml",
    "Options",
    "Page",
    "Position",
    "Related",
    "Report",
    "Role",
    "Rule",
    "Safety",
    "Settings",
    "Source",
    "Span",
    "Sure",
    "Text",
    "__version__",
    "check_example",
    "check_examples",
    "fix",
    "lint",
    "option",
    "read",
    "read_credit",
]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            value = getattr(import_module(f"linter.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module 'linter' has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
