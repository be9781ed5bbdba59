"""A check whose findings swap words, for tests of fixing."""

import re

from linter.engine.fixing import mend
from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.report import Report
from linter.model.source import Edit, Source
from linter.model.spans import Span

SAFE, ASK, SHOW = Safety.SAFE, Safety.ASK, Safety.SHOW


def swaps(*rows):
    """A check made of rows (rule, pattern, new words, safety): what the pattern finds is to become new."""

    def check(source):
        found = []
        for rule, pattern, new, safety in rows:
            for hit in re.finditer(pattern, source.text):
                span = Span(*hit.span())
                fix = None if new is None else Fix(f"Write {new}", (Edit(span, hit.expand(new)),), safety)
                found.append(Finding(rule, Level.ERROR, Sure.CERTAIN, span, f"{hit[0]} stands here.", fix=fix))
        return Report(source, tuple(sorted(found, key=lambda each: (each.where, each.rule))))

    return check


def mended(text, *rows, ask=None, encoding="utf-8"):
    return mend(Source("a.html", text, encoding), swaps(*rows), ask)
