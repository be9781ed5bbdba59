"""End tags in a page's own words that would close what the template opened: what stands behind them is checked too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import CharField, TextField
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText, expand_db_html

from linter.reading.html.tokenizer import VOID, tokens

_UNCOUNTED = VOID | {"p"}  # what has no end, and paragraphs, whose stray end tag makes an empty one


def without_stray_ends(html: str, page: Page) -> str:
    """The page's HTML with blanks in place of end tags that close nothing within the words they stand in.

    Blanks, so that every place stays where it was.
    """
    for words in set(_words(page)):
        if _blanked(words) != words:
            for shown in (words, expand_db_html(words)):
                html = html.replace(shown, _blanked(shown))
    return html


def _blanked(words: str) -> str:
    """Words in HTML without the end tags that close none of their own elements."""
    kept, last, unclosed = [], 0, dict[str, int]()
    for found in tokens(words):
        name = (found["start_name"] or found["end_name"] or "").lower()
        if not name or name in _UNCOUNTED:
            continue
        if found["start_name"]:
            unclosed[name] = unclosed.get(name, 0) + 1
        elif unclosed.get(name):
            unclosed[name] -= 1
        else:
            kept += [words[last : found.start()], " " * len(found[0])]
            last = found.end()
    return "".join((*kept, words[last:]))


def _words(page: Page) -> Iterator[str]:
    """All words of a page in which somebody may have written HTML with an end tag."""
    for each in page._meta.get_fields():
        if isinstance(each, CharField | TextField | StreamField):
            yield from _with_tags(getattr(page, each.name))


def _with_tags(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if "</" in value:
            yield value
    elif isinstance(value, RichText):
        yield from _with_tags(value.source)
    elif isinstance(value, StreamValue):
        for child in value:
            yield from _with_tags(child.value)
    elif isinstance(value, ListValue):
        for item in value:
            yield from _with_tags(item)
    elif isinstance(value, StructValue):
        for inner in value.values():
            yield from _with_tags(inner)
