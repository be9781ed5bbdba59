"""JSON whose strings know where they stand in the file."""

from __future__ import annotations

import json
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any

from linter.model.lazy_regex import lazy
from linter.model.origin import Extract
from linter.reading.formats.sourced import NOTHING, Run, Sourced

_ESCAPE = lazy(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # one letter, in two halves
    r"|\\u[0-9a-fA-F]{4}|\\."
)


class Words(str):
    """A string of a JSON file: ``extract.text[start:end]`` is how it is written there, without its quotation marks."""

    __slots__ = ("end", "extract", "start")
    extract: Extract
    start: int
    end: int


class _Decoder(json.JSONDecoder):
    """Python's own decoder, in the form that is written in Python: that one asks for each string by itself."""

    def __init__(self, extract: Extract) -> None:
        super().__init__()

        def string(text: str, begin: int, strict: bool = True) -> tuple[Words, int]:
            value, end = scanstring(text, begin, False)  # a line end within a string is no reason to read nothing
            words = Words(value)
            words.extract, words.start, words.end = extract, begin, end - 1
            return words, end

        self.parse_string = string
        self.scan_once = py_make_scanner(self)


def read_json(extract: Extract) -> Any:
    """The value of a JSON text; ValueError where it is none, or stands too deep in itself."""
    try:
        return _Decoder(extract).decode(extract.text)
    except RecursionError as error:
        raise ValueError("it stands too deep in itself") from error


def said(value: object) -> Sourced:
    """A string of JSON with its places; nothing for any other value."""
    if not isinstance(value, Words):
        return Sourced(value) if isinstance(value, str) else NOTHING
    raw = value.extract.text
    runs, at, here = [], 0, value.start
    for hit in _ESCAPE.finditer(raw, value.start, value.end):
        if hit.start() > here:
            runs.append(Run(at, hit.start() - here, value.extract, here, hit.start(), True))
            at += hit.start() - here
        runs.append(Run(at, 1, value.extract, hit.start(), hit.end(), False))
        at, here = at + 1, hit.end()
    if value.end > here:
        runs.append(Run(at, value.end - here, value.extract, here, value.end, True))
    return Sourced(str(value), tuple(runs))


def every(value: Any, *keys: str | int) -> list[Any]:
    """The items of a list at the end of a path of keys; none where the path leads nowhere."""
    found = at(value, *keys)
    return found if isinstance(found, list) else []


def at(value: Any, *keys: str | int) -> Any:
    """What stands at the end of a path of keys; None where it leads nowhere."""
    for key in keys:
        if isinstance(value, dict):
            value = value.get(key)
        elif isinstance(value, list) and isinstance(key, int) and -len(value) <= key < len(value):
            value = value[key]
        else:
            return None
    return value


def words(value: Any, *keys: str | int) -> str:
    """The string, or the number, at the end of a path of keys; empty where there is none."""
    found = at(value, *keys)
    if isinstance(found, str):
        return str(found).strip()
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else ""
