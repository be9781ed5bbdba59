"""Shapes of page that a program, an attacker or a long evening may make, each as large as one asks.

``SHAPES`` gives each by its name: a function of a number, with a sentence that says what grows with it. ``done`` does
with a page all that is done with pages: it is read, checked by every rule, written up in every form of report, and
every fix is forced.
"""

from linter.api.library import read
from linter.engine.check import run
from linter.engine.fixing import FixResult, mend
from linter.model.source import Source
from linter.reports.formats import FORMS, PLAIN, form
from linter.settings import Settings
from shapes import boxes, endless, findings, names, pages
from shapes.writing import SHAPES

__all__ = ["SHAPES", "boxes", "done", "endless", "findings", "names", "pages", "sized"]

ALL = Settings(show_all=True)


def done(page: str) -> FixResult:
    """Read a page, check it by every rule, write it up in every form, and force every fix that there is."""
    read(page)
    report = run(Source("page.html", page), ALL)
    for name in FORMS:
        form(name).page(report, PLAIN)
    return mend(Source("page.html", page), lambda source: run(source, ALL), lambda *_: True)


def sized(name: str, least: int) -> int:
    """The number with which a shape has at least so many characters, in powers of two."""
    number = 1
    while len(SHAPES[name](number)) < least:
        number *= 2
    return number
