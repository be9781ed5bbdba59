"""Cutline: reads the HTML of a news article and reports what a careful picture editor would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from linter.version import __version__

if TYPE_CHECKING:
    from linter.credit_line import CreditLine, read_credit
    from linter.errors import BadData, BadInput, BadRule, BadSettings, CannotEdit, CutlineError, NotHtml
    from linter.fixing import FixResult
    from linter.library import fix, lint, read
    from linter.model import (
        Allow,
        Credit,
        Edit,
        Finding,
        Fix,
        Image,
        ImageBlock,
        Level,
        Mention,
        Page,
        Related,
        Report,
        Role,
        Safety,
        Source,
        Sure,
        Text,
    )
    from linter.rule import Bad, Good, Options, Rule, option
    from linter.settings import Settings
    from linter.spans import Position, Span
    from linter.testing import check_example, check_examples

# Each name is imported when it is first asked for, so that importing the package costs nothing.
_HOMES = {
    "credit_line": ("CreditLine", "read_credit"),
    "errors": ("BadData", "BadInput", "BadRule", "BadSettings", "CannotEdit", "CutlineError", "NotHtml"),
    "fixing": ("FixResult",),
    "library": ("fix", "lint", "read"),
    "model": (
        *("Allow", "Credit", "Edit", "Finding", "Fix", "Image", "ImageBlock", "Level", "Mention", "Page"),
        *("Related", "Report", "Role", "Safety", "Source", "Sure", "Text"),
    ),
    "rule": ("Bad", "Good", "Options", "Rule", "option"),
    "settings": ("Settings",),
    "spans": ("Position", "Span"),
    "testing": ("check_example", "check_examples"),
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
