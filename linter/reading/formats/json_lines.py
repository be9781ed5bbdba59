"""Lines of JSON, or a list of objects, with a column that holds each story's HTML; lines of ninjs and of ANS."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import IO, Any

from linter.model.errors import PartlyUnread
from linter.model.lazy_regex import lazy
from linter.model.origin import Extract
from linter.model.spans import Position
from linter.reading.formats import arc, ninjs
from linter.reading.formats.document import Document
from linter.reading.formats.json_values import get, read_json, said, words
from linter.reading.formats.sourced import origin_of
from linter.text.printable import harmless

COLUMNS = ("html", "raw_html", "body_html", "content_html", "content", "body", "page")
HINT = f"It is looked for under the names {', '.join(COLUMNS)}."
_LOOKED = 20  # lines that show what a file is: one may be broken, or a story without text
_SHOWN = 20  # names of columns
_TOLD = 5  # lines that are named
_NAMES = ("slug", "id", "_id", "uuid", "url", "title")
_HTML = lazy(r"<(?:p|div|h[1-6]|figure|img|article|html|body|section|a|ul|blockquote|picture)\b[^<>]*>", 2)


def column_of(row: Any) -> str:
    """Which column of an object holds HTML, its name as it stands there; empty for none."""
    if not isinstance(row, dict):
        return ""
    return next(
        (name for name in in_any_case(COLUMNS, row) if isinstance(row[name], str) and _HTML.search(row[name])), ""
    )


def in_any_case(names: Iterable[str], there: Iterable[str]) -> list[str]:
    """Those of some columns that are there, in the order of the names, each as it is written there: HTML, Html."""
    held = {name.casefold(): name for name in there}
    held.update((name, name) for name in there)
    return [held[name] for name in names if name in held]


def first_lines(data: bytes) -> str:
    """The lines of a file that tell whether it is lines of JSON."""
    end = 0
    for _ in range(_LOOKED):
        end = data.find(b"\n", end) + 1
        if not end:
            return data.decode("utf-8-sig", "replace")
    return data[:end].decode("utf-8-sig", "replace")


def begins(text: str) -> bool:
    """Whether the first lines of a text are objects of which one holds HTML.

    An item of ninjs or of ANS need hold none; where it stands alone it is read as a file of its own.
    """
    rows, more = _rows(text)
    return more if any(map(_module, rows)) else any(map(column_of, rows))


def begins_with_items(text: str) -> bool:
    """Whether lines hold items of ninjs or of ANS, to which there is more than HTML: their pictures stand beside it."""
    rows, more = _rows(text)
    return more and any(map(_module, rows))


def columns_of(text: str) -> list[str]:
    """What lines of JSON call their values, where none of them is known to hold HTML, and none is an item."""
    rows, more = _rows(text)
    known = not more or any(map(_module, rows)) or any(map(column_of, rows))
    return [] if known else list(dict.fromkeys(name for row in rows for name in row))


def _rows(text: str) -> tuple[list[dict[str, Any]], bool]:
    """The objects of the first lines, and whether there are several lines. None where fewer than half are objects, but
    where each begins as one: what is written over several lines is one value."""
    said = [line for line in text.lstrip("\ufeff").split("\n", _LOOKED)[:_LOOKED] if line.strip()]
    begun = [line for line in said if line.lstrip().startswith("{")]
    rows = []
    for line in begun:
        with suppress(ValueError, RecursionError):
            rows.append(json.loads(line))
    return (rows if len(begun) == len(said) or len(rows) * 2 >= len(said) else []), len(said) > 1


def no_column(names: list[str]) -> str:
    """That none of some columns is known to hold HTML."""
    shown = ", ".join(names[:_SHOWN]) + (", …" if names[_SHOWN:] else "")
    return f"none of its columns is known to hold HTML: {harmless(shown)}."


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
    """The stories of a file of lines, one line at a time. At its end BadInput tells of lines that are no JSON."""
    offset = 0
    broken: list[int] = []
    for number, raw in enumerate(file, 1):
        text = raw.decode("utf-8-sig" if number == 1 else "utf-8", "replace")
        if text.strip():
            try:
                row = read_json(Extract(text, offset, Position(number, 1, 1)))
            except ValueError:
                broken.append(number)
            else:
                if (module := _module(row)) is not None:
                    yield from module.stories(row, drafts, left_out)
                elif (found := _story(row, f"line {number}")) is not None:
                    yield found
                else:
                    left_out["without HTML"] = left_out.get("without HTML", 0) + 1
        offset += len(text)
    if broken:
        lines = "line" if len(broken) == 1 else "lines"
        told = [f"{each:,}" for each in broken[:_TOLD]] + [f"{len(broken) - _TOLD:,} more"] * bool(broken[_TOLD:])
        numbers = " and ".join(filter(None, (", ".join(told[:-1]), told[-1])))
        said = f"{harmless(name)}: {lines} {numbers} {'is' if len(broken) == 1 else 'are'} no JSON."
        raise PartlyUnread(said, "The other lines were read.", (f"line {each:,} is no JSON" for each in broken))


def _story(row: Any, name: str) -> Document | None:
    """A story whose HTML is a page's or a fragment, as it stands."""
    column = column_of(row)
    if not column:
        return None
    html = said(row[column])
    row = {name.casefold(): value for name, value in row.items()} | row
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
