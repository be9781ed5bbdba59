"""Tries a house's terms on their own lines: what is good must be left alone, what is bad must be reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from linter.engine.open_page import open_page
from linter.model.source import Source
from linter.model.terms import HouseTerm
from linter.names.house_terms import Failed
from linter.names.term_violations import departures, openings
from linter.settings import Settings


def try_lines(term: HouseTerm) -> Iterator[Failed]:
    """The lines of a term that fail; they are plain text, each a paragraph of a page in the term's language."""
    for line in term.bad:
        if not _reported(line, term):
            yield Failed(line, "it is a bad line, and nothing in it is reported.")
    for line in term.good:
        if found := _reported(line, term):
            yield Failed(line, f"it is a good line, and {_listed(found)} in it would be reported.")


def _reported(line: str, term: HouseTerm) -> list[str]:
    language = next(iter(term.group.languages), "")
    said = f" lang='{escape(language)}'" if language else ""
    html = f"<html{said}><body><article><p>{escape(line)}</p></article></body></html>"
    page = open_page(Source("<line>", html), Settings(terms=(term,)))
    return [each.words for each in departures(page)] + [each.mention.words for each in openings(page)]


def _listed(words: Iterable[str]) -> str:
    return " and ".join(f"“{each}”" for each in words)
