"""Every general setting, described once: its check, help, schema, line in a listing and place in the starter file."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple

from linter.settings import table_shapes
from linter.settings.agencies import read_agencies
from linter.settings.baseline import read_baseline
from linter.settings.kinds import (
    Choice,
    FileName,
    Kind,
    LevelOrNever,
    ListOfWords,
    Schema,
    Seconds,
    Selector,
    Selectors,
    Tables,
    WholeNumber,
    YesOrNo,
)
from linter.settings.terms import styles
from linter.settings.values import MODES


class Listed(Enum):
    """How ``cutline settings`` tells of a setting."""

    VALUE = "its value"
    FILE = "the name of the file that it was read from"
    COUNT = "how many there are"
    PIECES = "each of its pieces, with the file that one came from"


class Starter(NamedTuple):
    """Lines of the file that a newsroom begins with, and how far down they stand."""

    at: int
    lines: str


class Declaration(NamedTuple):
    """One general setting, as a settings file has it.

    ``into`` is the field of Settings that it sets, where that has another name. What is ``apart`` is not read by itself
    but by a step of ``validation`` that knows what it goes together with. ``read`` makes the value of the file it
    names, from the file's name, the settings' folder, and what to call the settings in messages. ``some_pages`` may
    stand in a [[for]] as well. ``many`` is what several are called, where it is not the field's name.
    """

    name: str
    kind: Kind
    help: str
    into: str = ""
    apart: bool = False
    read: Callable[[str, Path | None, str], Any] | None = None
    some_pages: bool = False
    listed: Listed = Listed.VALUE
    many: str = ""
    starter: Starter | None = None

    @property
    def field(self) -> str:
        return self.into or self.name.replace("-", "_")


def _for() -> Schema:
    pages = {each.name: each.kind.schema() for each in SETTINGS if each.some_pages}
    return table_shapes.many({"paths": table_shapes.LIST, "rules": table_shapes.rules(), **pages}, ["paths"])


EXTENDS = Declaration(  # of a file, and not of the settings that it comes to
    "extends",
    ListOfWords(),
    "Settings files that this one is laid over; their names count from this file's folder.",
)
# In the order of the schema, and of what is said to be known where a word is not.
SETTINGS = (
    Declaration(
        "mode",
        Choice(MODES),
        "block: a page fails from the level fail-on. warn: nothing fails. observe: findings are only counted.",
        starter=Starter(
            1,
            """\
# block: a page with an error fails. warn: nothing fails. observe: findings are only counted. Begin with observe.
mode = "observe"
""",
        ),
    ),
    Declaration(
        "fail-on",
        LevelOrNever(),
        "The level from which a page fails.",
        starter=Starter(
            2,
            """\
# The level that fails a page once the mode is block: error, warning, note or never.
fail-on = "error"
""",
        ),
    ),
    Declaration(
        "baseline",
        FileName(),
        "The file that cutline baseline wrote: what it holds is not reported again.",
        read=read_baseline,
        listed=Listed.FILE,
        starter=Starter(
            4,
            """\
# Findings of today that are not to be told again. First run: cutline baseline PAGES
# baseline = "cutline-baseline.json"
""",
        ),
    ),
    Declaration(
        "scope",
        Choice(("auto", "article", "page")),
        "What to read: the article where there is one, the article, or the whole page.",
        some_pages=True,
    ),
    Declaration("select", Selector(), "Where the article is, as a CSS selector.", some_pages=True),
    Declaration("ignore", Selectors(), "CSS selectors of parts of the page that are left out."),
    Declaration("max-bytes", WholeNumber(), "The size of a page, unpacked, above which it is refused."),
    Declaration("show-all", YesOrNo(), "Also show the notes that a rule calls a maybe."),
    Declaration(
        "budget",
        Seconds(longest=3600),
        "Seconds that a page may take; then it is told as not checked, and the next one is.",
    ),
    Declaration(
        "inline-allows",
        Choice(("nowhere", "files", "everywhere")),
        "Where what is allowed in a page itself counts: in files alone (command line, editors),"
        " everywhere, also where a CMS asks before it publishes, or nowhere.",
    ),
    Declaration(
        "agencies",
        FileName(),
        "A file of the newsroom's own agencies.",
        read=read_agencies,
        listed=Listed.COUNT,
    ),
    Declaration(
        "style",
        Choice(styles),
        "Names as a published style writes them.",
        into="terms",
        apart=True,
        listed=Listed.COUNT,
        starter=Starter(
            3,
            """\
# What a published style asks of names and captions: STYLES.
# style = "guardian"
""",
        ),
    ),
    Declaration("terms", FileName(), "A file of [[term]] tables.", apart=True, listed=Listed.COUNT),
    Declaration(
        "term",
        Tables(table_shapes.terms),
        "What the house calls things.",
        into="terms",
        apart=True,
        listed=Listed.COUNT,
        starter=Starter(
            6,
            """\
# A name as this house writes it. Spellings that Cutline knows need no list; others stand in avoid.
# [[term]]
# prefer = "Kyiv"
# why = "the spelling that Ukraine uses"
# good = ["“Kiev is far,” he said."]
# bad = ["The train to Kiev was late."]
""",
        ),
    ),
    Declaration(
        "house",
        Tables(table_shapes.house_rules),
        "Rules of the house's own.",
        apart=True,
        listed=Listed.COUNT,
        many="house rules",
        starter=Starter(
            7,
            """\
# A rule of the house's own: avoid, require or pattern, in caption, credit, alt, headline or text.
# [[house]]
# name = "no-shock"
# where = ["caption", "headline"]
# avoid = ["shock", "exclusive"]
# good = ["“Shock!” he said"]
# bad = ["Shock on the ferry"]
""",
        ),
    ),
    Declaration(
        "rules",
        Tables(table_shapes.rules),
        "The level of each rule, or a table of its level and options.",
        apart=True,
        listed=Listed.PIECES,
        starter=Starter(
            5,
            """\
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
""",
        ),
    ),
    Declaration(
        "for",
        Tables(_for),
        "Other settings for some pages.",
        into="overrides",
        apart=True,
        listed=Listed.PIECES,
        starter=Starter(
            8,
            """\
# Other settings for some pages:
# [[for]]
# paths = ["sport/**"]
# rules.credit-missing = "note"
""",
        ),
    ),
    Declaration(
        "allow",
        Tables(table_shapes.allows),
        "Rules that may be broken on some pages, with the reason.",
        into="allows",
        apart=True,
        listed=Listed.PIECES,
        starter=Starter(
            9,
            """\
# An exception, with its reason:
# [[allow]]
# rule = "alt-missing"
# paths = ["archive/**"]
# reason = "Pages from before 2019 are not touched."
""",
        ),
    ),
)
