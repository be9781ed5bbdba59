"""Lines of JSON, or a list of objects, with a column that holds each story's HTML; lines of ninjs and of ANS."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from linter.model.errors import BadInput
from linter.model.lazy_regex import lazy
from linter.model.origin import Extract
from linter.model.spans import Position
from linter.reading.formats import arc, ninjs
from linter.reading.formats.document import Document
from linter.reading.formats.json_values import get, read_json, said, words
from linter.reading.formats.sourced import origin_of
from linter.text.printable import harmless

COLUMNS = ("html", "raw_html", "body_html", "content_html", "content", "body", "page")
_NAMES = ("slug", "id", "_id", "uuid", "url", "title")
_HTML = lazy(r"<(?:p|div|h[1-6]|figure|img|article|html|body|section|a|ul|blockquote|picture)\b[^<>]*>", 2)


def column_of(row: Any) -> str:
    """Which column of an object holds HTML; empty for none."""
    if not isinstance(row, dict):
        return ""
    return next((name for name in COLUMNS if isinstance(row.get(name), str) and _HTML.search(row[name])), "")


def begins(text: str) -> bool:
    """Whether the first line of a text is an object that holds HTML, and another stands behind it, or nothing.

    An item of ninjs or of ANS need hold none; where it stands alone it is read as a file of its own.
    """
    row, more = _first(text)
    return more if _module(row) else column_of(row) != ""


def begins_with_items(text: str) -> bool:
    """Whether lines hold items of ninjs or of ANS, to which there is more than HTML: their pictures stand beside it."""
    row, more = _first(text)
    return more and _module(row) is not None


def _first(text: str) -> tuple[Any, bool]:
    """The object of the first line, None for what is none, and whether another line stands behind it."""
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    if not first.startswith("{") or (rest.strip() and not rest.lstrip().startswith("{")):
        return None, False
    try:
        return json.loads(first), rest.strip() != ""
    except (ValueError, RecursionError):
        return None, False


def _module(row: Any) -> Any:
    """The module that reads a line which is an item of another format; None for every other."""
    return next((each for each in (arc, ninjs) if each.is_one(row)), None) if isinstance(row, dict) else None


def is_one(value: Any) -> bool:
    """Whether a JSON value is a list of objects that hold HTML."""
    return isinstance(value, list) and bool(value) and all(map(column_of, value[:3]))


def stories(value: Any, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The stories of a list."""
    for number, row in enumerate(value, 1):
        if (found := _story(row, f"row {number}")) is not None:
            yield found
        else:
            left_out["without HTML"] = left_out.get("without HTML", 0) + 1


def lines(file: IO[bytes], name: str, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The stories of a file of lines, one line at a time."""
    offset = 0
    for number, raw in enumerate(file, 1):
        text = raw.decode("utf-8-sig" if number == 1 else "utf-8", "replace")
        if text.strip():
            try:
                row = read_json(Extract(text, offset, Position(number, 1, 1)))
            except ValueError as error:
                told = f"{harmless(name)}: line {number:,} is no JSON."
                raise BadInput(told, "What stands before it was read, the rest was not.") from error
            if (module := _module(row)) is not None:
                yield from module.stories(row, drafts, left_out)
            elif (found := _story(row, f"line {number}")) is not None:
                yield found
            else:
                left_out["without HTML"] = left_out.get("without HTML", 0) + 1
        offset += len(text)


def _story(row: Any, name: str) -> Document | None:
    """A story whose HTML is a page's or a fragment, as it stands."""
    column = column_of(row)
    if not column:
        return None
    html = said(row[column])
    return Document(
        html.text,
        next((found for each in _NAMES if (found := words(row, each))), name)[:200],
        url=words(row, "url") or words(row, "canonical_url"),
        published=words(row, "published") or words(row, "published_at") or words(row, "date"),
        title=words(row, "title") or words(row, "headline"),
        section=words(row, "section"),
        author=words(row, "author"),
        language=words(row, "language") or words(row, "lang"),
        draft=get(row, "draft") is True,
        origin=origin_of(html),
    )
