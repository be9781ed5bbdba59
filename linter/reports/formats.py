"""What every form of report has in common: how it is asked for, and what it is told."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, Protocol, cast
from urllib.parse import quote

from linter.model.errors import CutlineError
from linter.model.finding import Level
from linter.model.fingerprints import path_of
from linter.model.report import Report
from linter.model.source import Source
from linter.reports.counts import Tally

# Each form is a module of this package. What they say is the same; they differ in who reads it.
FORMS = {
    "text": "text",
    "json": "json_v1",
    "jsonl": "jsonl",
    "html": "contact_sheet",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "rdjson": "rdjson",
}


class How(NamedTuple):
    """How a report is asked for.

    ``fails`` is the level from which on a finding fails the run, None where none does. ``observe`` asks for counts
    alone, where people read. ``pictures`` is a folder of the pages' picture files. ``columns`` are those of the window
    that people read in, 0 where there is none; ``rules`` those that alone were asked for, if some were.
    """

    colour: bool = False
    statistics: bool = False
    observe: bool = False
    fails: Level | None = Level.ERROR
    pictures: str | None = None
    columns: int = 0
    rules: tuple[str, ...] = ()


PLAIN = How()


class Totals(NamedTuple):
    """What a run came to; read when the last page is written."""

    tally: Tally
    unread: Iterable[CutlineError] = ()


class Form(Protocol):
    """A form of report: each page is written by itself, in any process, and then all are put together."""

    def page(self, report: Report, how: How) -> str: ...

    def document(self, pages: Iterable[str], how: How, totals: Totals) -> Iterator[str]: ...


def form(name: str) -> Form:
    """The module that writes a form."""
    return cast("Form", import_module(f"linter.reports.{FORMS[name]}"))


def in_story(source: Source, words: str) -> str:
    """What is said of a story, with its name, for forms that know files and lines alone."""
    return f"{source.story}: {words}" if source.story else words


def listed(rows: Iterable[str]) -> Iterator[str]:
    """The items of a JSON list, each on its line; empty ones are left out."""
    between = "\n"
    for row in rows:
        if row:
            yield between + row
            between = ",\n"


def uri_of(name: str) -> str:
    """The same as an address: relative, or file:// where the page lies elsewhere."""
    path = path_of(name)
    return Path(path).as_uri() if os.path.isabs(path) else quote(os.fsencode(path))
