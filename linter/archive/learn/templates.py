"""Where in a page's markup words stand: the mark of the template that printed them, and whether readers see them."""

from __future__ import annotations

import re
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.source import Source, Text
from linter.reading.html.tokenizer import VOID, Tag, attributes
from linter.reading.pictures.class_names import split

_BEFORE = 4000  # characters in front of the words, in which the elements round them were opened
_TAG = lazy(r"<(/?)([a-z][\w-]*)((?:\"[^\"]*\"|'[^']*'|[^\"'<>])*)>", re.I)
_STEPS = 2  # elements that make the mark: the innermost, and the one round it
_CLASSES = 2
_FOR_SOFTWARE = frozenset({"sronly", "visuallyhidden", "screenreader", "offscreen", "hiddenvisually"})
_UNSEEN = lazy(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect|clip-path\s*:\s*inset\(50%)", re.I)


class _Open(NamedTuple):
    """An element that is open where the words stand."""

    name: str
    classes: str
    style: str
    hidden: bool


def template_of(source: Source, at: int) -> str:
    """The elements that hold a place, by their names and classes: figure.lead > figcaption.credit."""
    return " > ".join(_told(each) for each in _opened(source, at)[-_STEPS:])


def is_unseen(source: Source, text: Text, start: int, end: int) -> bool:
    """True where words stand that software reads aloud and nobody sees."""
    return any(
        each.hidden or _UNSEEN.search(each.style) or not _FOR_SOFTWARE.isdisjoint(split(each.classes))
        for each in _opened(source, text.span(start, end).start)
    )


def stands_apart(source: Source, text: Text, end: int, start: int) -> bool:
    """True where a tag stands between the words up to ``end`` and those from ``start``: a template put them there."""
    between = source.text[text.span(max(0, end - 1), end).end : text.span(start, start + 1).start]
    return text.chart.sure and "<" in between


def _opened(source: Source, at: int) -> list[_Open]:
    """The elements that hold a place, the outermost of those near it first."""
    found: list[_Open] = []
    for hit in _TAG.finditer(source.text, max(0, at - _BEFORE), at):
        closes, name = hit[1], hit[2].lower()
        if closes:
            while any(each.name == name for each in found) and found.pop().name != name:
                pass
        elif name not in VOID and not hit[3].endswith("/"):
            spans = attributes(source.text, Tag(name, hit.start(), hit.end()))
            said = {key: source.text[low:high] for key, (_, _, low, high) in spans.items()}
            found.append(_Open(name, said.get("class", ""), said.get("style", ""), "hidden" in said))
    return found


def _told(element: _Open) -> str:
    """An element's name and classes; a class with a figure in it is a program's, and another in the next release."""
    classes = [each for each in element.classes.split() if each.replace("-", "").replace("_", "").isalpha()]
    return ".".join((element.name, *classes[:_CLASSES]))
