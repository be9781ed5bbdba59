"""What of a page a lost quotation mark has made the value of an attribute: nobody sees it, and no parser reads it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import repeat
from operator import add

from linter.model.lazy_regex import lazy
from linter.model.spans import Span
from linter.reading.html.start_tags import StartTags
from linter.reading.html.tokenizer import NAME

_VALUE = lazy(rf"""(?P<name>{NAME})[ \t\n\f\r]*+=[ \t\n\f\r]*+(?:"(?P<a>[^"]*+)"|'(?P<b>[^']*+)'|[^ \t\n\f\r>"']++)""")
_NAME = lazy(r"[ \t\n\f\r]([\w:@.-]+)[ \t\n\f\r]*=[ \t\n\f\r]*\Z")
_TAG = lazy(r"</?[a-zA-Z][^<>]*>?")
_PICTURE = lazy(r"<(?:img|picture|figure|amp-img)\b", re.I)
_GOES_ON = lazy(r"(?![ \t\n\f\r>]|/[ \t\n\f\r]*>|[\w:@.-]+=)")  # no end of a value, nor a tag's next attribute
_NEXT_NAME = lazy(r"[ \t\n\f\r](?:src|srcset|sizes|alt|title|class|style|width|height|loading|id|data-[\w-]+)=\Z")
_WORDS = 4  # of what is lost; fewer may be a sign in a text: "Linz > Wels"


def swallowed(text: str, tags: StartTags) -> Iterator[Span]:
    """The stretches of a page that stand in an attribute whose quotation mark was never closed.

    A value that ends its tag and goes on with others is the page; one that begins with a tag is HTML kept in an
    attribute. The mark that ends it in a browser opens another attribute, and so its value follows it. Of a picture the
    attribute that holds the name of its next is one too.
    """
    begun = map(text.find, repeat("<"), map(add, tags.starts, repeat(1)), tags.ends)  # in C: a page has 1,000 tags
    asked = [number for number, at in enumerate(begun) if at >= 0 or tags.names[number] == "img"]
    for number in asked:
        start, end = tags.starts[number], tags.ends[number]
        if text.find("<", start + 1, end) < 0:
            if text.count('"', start, end) % 2:
                yield from _next_attribute(text, start, end)
            continue
        for hit in _VALUE.finditer(text, start, end):
            group = "a" if hit["a"] is not None else "b"
            value = hit[group]
            if value and _GOES_ON.match(text, hit.end()) and _is_page(value):
                yield Span(hit.start("name"), hit.end(group))
    yield from filter(None, (_to_the_end(text, tags, mark) for mark in "\"'"))


def _next_attribute(text: str, start: int, end: int) -> Iterator[Span]:
    """The attribute of a picture whose value holds the next one's name: src="a.jpg alt="A gull"."""
    for hit in _VALUE.finditer(text, start, end):
        if hit["a"] and _NEXT_NAME.search(hit["a"]) and _GOES_ON.match(text, hit.end()):
            yield Span(hit.start("name"), hit.end("a"))


def _to_the_end(text: str, tags: StartTags, mark: str) -> Span | None:
    """The rest of a page behind the last of its quotation marks, where that opens a value."""
    at = text.rfind(mark)
    number = bisect_right(tags.starts, at) - 1
    if number < 0 or tags.ends[number] <= at:
        return None
    whole = any(hit.start() < at < hit.end() for hit in _VALUE.finditer(text, tags.starts[number], tags.ends[number]))
    name = None if whole else _NAME.search(text, tags.starts[number], at)
    return Span(name.start(1), len(text)) if name and _is_page(text[at + 1 :]) else None


def _is_page(value: str) -> bool:
    """True for what ends a tag before any begins, and then says or shows something."""
    head, ends, rest = value.partition(">")
    if not ends or "<" in head or _TAG.search(rest) is None:
        return False
    return _PICTURE.search(rest) is not None or len(_TAG.sub(" ", rest).split()) >= _WORDS
