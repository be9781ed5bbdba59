"""Tries a house's terms on their own lines: what is good must be left alone, what is bad must be reported."""

from __future__ import annotations

import re
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
            yield Failed(line, f"it is a bad line, and nothing in it is reported{_silent(line, term)}.")
    for line in term.good:
        if found := _reported(line, term):
            yield Failed(line, f"it is a good line, and {_listed(found)} in it would be reported.")


def _silent(line: str, term: HouseTerm) -> str:
    """Why an avoided spelling in a line is left alone, and how a house insists; empty where none stands there."""
    group = term.group
    for phrase in sorted(group.shields, key=len, reverse=True):
        if phrase.casefold() in line.casefold():
            return f": “{phrase}” is a phrase in which it may stand"
    avoided = [word for family in group.families[1:] for word in family]
    here = [word for word in avoided if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line)]
    for word in here:
        if word in group.cues and not (group.cues[word] and re.search(group.cues[word], line)):
            list_all = ", ".join(f'"{each}"' for each in avoided)
            near = _in_words(group.cues[word])
            told = f"counts only in a paragraph that also has {near}" if near else "is never counted"
            insist = f"To have it told everywhere, write avoid = [{list_all}]"
            return f": “{word}” may mean something else, and {told}. {insist}"
    if here and _reported(line.translate(_UNQUOTED), term):
        return f": “{here[0]}” stands in a quotation, which is somebody else's voice"
    if here:
        return ""
    return f": none of {', '.join(f'“{word}”' for word in avoided)} stands in it" if avoided else ""


_UNQUOTED = dict.fromkeys(map(ord, "“”„‟«»‹›‘’\"'"))


def _in_words(pattern: str) -> str:
    """The alternatives of a cue as people read them, a few of them."""
    words = [word for word in pattern.replace("\\b", "").split("|") if word.isalpha()]
    return " or ".join(words[:3]) + (" or such words" if len(words) > 3 else "") if words else pattern


def _reported(line: str, term: HouseTerm) -> list[str]:
    language = next(iter(term.group.languages), "")
    said = f" lang='{escape(language)}'" if language else ""
    html = f"<html{said}><body><article><p>{escape(line)}</p></article></body></html>"
    page = open_page(Source("<line>", html), Settings(terms=(term,)))
    return [each.words for each in departures(page)] + [each.mention.words for each in openings(page)]


def _listed(words: Iterable[str]) -> str:
    return " and ".join(f"“{each}”" for each in words)
