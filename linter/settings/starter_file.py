"""The settings file that a newsroom begins with: every line says what it does."""

from __future__ import annotations

from linter.settings.terms import styles

_TEXT = """\
# What this house asks of captions, credits and names. Cutline reads this file for every page at or below this folder.
# Lines that begin with # do nothing: take the # away to make them count. A misspelt word is refused, not ignored.
# docs: cutline settings --why shows what is set; cutline rules lists all rules; cutline explain RULE tells of one.

# block: a page with an error fails. warn: nothing fails. observe: findings are only counted. Begin with observe.
mode = "observe"

# The level that fails a page once the mode is block: error, warning, note or never.
fail-on = "error"

# What a published style asks of names and captions: {styles}.
{style}

# Findings of today that are not to be told again. First run: cutline baseline PAGES
# baseline = "cutline-baseline.json"

[rules]
# Each rule can be off, on, note, warning or error.
# credit-missing = "error"
# caption-missing = "off"
# Rules that hold pages to a custom in which houses differ run only when they are asked for:
# caption-full-stop = "note"
# caption-relative-day = "note"
# alt-repeats-caption = "note"

# A rule's options stand under its own name:
# [rules.caption-long]
# level = "note"
# words = 40

# A name as this house writes it. Spellings that Cutline knows need no list; others stand in avoid.
# [[term]]
# prefer = "Kyiv"
# why = "the spelling that Ukraine uses"
# good = ["“Kiev is far,” he said."]
# bad = ["The train to Kiev was late."]

# A rule of the house's own: avoid, require or pattern, in caption, credit, alt, headline or text.
# [[house]]
# name = "no-shock"
# where = ["caption", "headline"]
# avoid = ["shock", "exclusive"]
# good = ["“Shock!” he said"]
# bad = ["Shock on the ferry"]

# Other settings for some pages:
# [[for]]
# paths = ["sport/**"]
# rules.credit-missing = "note"

# An exception, with its reason:
# [[allow]]
# rule = "alt-missing"
# paths = ["archive/**"]
# reason = "Pages from before 2019 are not touched."
"""


def text(style: str | None = None) -> str:
    """The file, with a style in force or as an example."""
    return _TEXT.format(styles=", ".join(styles()), style=f'style = "{style}"' if style else '# style = "guardian"')
