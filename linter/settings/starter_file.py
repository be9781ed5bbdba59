"""The settings file that a newsroom begins with: every line says what it does."""

from __future__ import annotations

from linter.settings.declarations import SETTINGS
from linter.settings.terms import styles

_HEAD = """\
# What this house asks of captions, credits and names. Cutline reads this file for every page at or below this folder.
# Lines that begin with # do nothing: take the # away to make them count. A misspelt word is refused, not ignored.
# docs: cutline settings --why shows what is set; cutline rules lists all rules; cutline explain RULE tells of one.
"""
_STYLE = '# style = "guardian"'


def text(style: str | None = None) -> str:
    """The file, with a style in force or as an example."""
    parts = sorted(each.starter for each in SETTINGS if each.starter)
    whole = "\n".join([_HEAD, *(part.lines for part in parts)])
    return whole.replace("STYLES", ", ".join(styles())).replace(_STYLE, f'style = "{style}"' if style else _STYLE)
