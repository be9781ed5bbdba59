"""JSON whose strings know where they stand in the file."""

from __future__ import annotations

import json
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any

from linter.model.lazy_regex import lazy
from linter.model.origin import Extract
from linter.reading.formats.sourced import NOTHING, Sourced, joined, made, plain

_ESCAPE = lazy(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # one letter, in two halves
    r"|\\u[0-9a-fA-F]{4}|\\."
)


class Words(str):
    """A string of a JSON text: ``whole.text[start:end]`` is how it is written there, without its quotation marks."""

    __slots__ = ("end", "start", "whole")
    whole: Sourced
    start: int
    end: int


class _Decoder(json.JSONDecoder):
    """Python's own decoder, in the form that is written in Python: that one asks for each string by itself."""

    def __init__(self, whole: Sourced) -> None:
        super().__init__()

        def string(text: str, begin: int, strict: bool = True) -> tuple[Words, int]:
            value, end = scanstring(text, begin, False)  # a line end within a string is no reason to read nothing
            words = Words(value)
            words.whole, words.start, words.end = whole, begin, end - 1
            return words, end

        self.parse_string = string
        self.scan_once = py_make_scanner(self)


def read_json(text: Extract | Sourced) -> Any:
    """The value of a JSON text, which may itself be a string of another; ValueError where it is none, or too deep."""
    whole = plain(text) if isinstance(text, Extract) else text
    try:
        return _Decoder(whole).decode(whole.text)
    except RecursionError as error:
        raise ValueError("it stands too deep in itself") from error


def said(value: object) -> Sourced:
    """A string of JSON with its places; nothing for any other value."""
    if not isinstance(value, Words):
        return Sourced(value) if isinstance(value, str) else NOTHING
    raw, at, meant = value.whole.text, value.start, str(value)
    if not _ESCAPE.search(raw, value.start, value.end):
        return value.whole.cut(value.start, value.end)
    parts, number = [], 0
    for hit in _ESCAPE.finditer(raw, value.start, value.end):
        number += hit.start() - at
        parts += [value.whole.cut(at, hit.start()), made(meant[number], value.whole.cut(*hit.span()))]
        number, at = number + 1, hit.end()
    return joined([*parts, value.whole.cut(at, value.end)])


def every(value: Any, *keys: str | int) -> list[Any]:
    """The items of a list at the end of a path of keys; none where the path leads nowhere."""
    found = get(value, *keys)
    return found if isinstance(found, list) else []


def get(value: Any, *keys: str | int) -> Any:
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
    found = get(value, *keys)
    if isinstance(found, str):
        return str(found).strip()
    return str(found) if isinstance(found, int) and not isinstance(found, bool) else ""
