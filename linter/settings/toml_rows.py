"""Reads TOML: a settings file, and the rows of a newsroom's own file that its settings name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from linter.model.errors import BadSettings
from linter.model.lazy_regex import lazy
from linter.settings.file_reads import contents
from linter.text.printable import harmless

_TWICE = lazy(r"Cannot declare \((?P<names>.*?)\) twice")
_NAME = lazy(r"['\"]([^'\"]*)['\"]")
_LINE = lazy(r"line (\d+)")
_MANY = {"agency": "agencies", "term": "terms"}


def rows_of(name: str, key: str, folder: Path | None, origin: str) -> list[Mapping[str, Any]]:
    """The rows [[key]] of a newsroom's file beside its settings; BadSettings where it has none to read."""
    path = (folder or Path()) / name
    shown = harmless(str(path))
    try:
        data = contents(path)
    except OSError as error:
        raise BadSettings(
            f"{origin}: the {_MANY[key]} of {shown} cannot be read: {error.strerror}.",
            "The name counts from the folder of the settings.",
        ) from error
    table = parsed(data, shown)
    if unknown := table.keys() - {key}:
        raise BadSettings(f'{shown}: there is no key "{harmless(min(unknown))}".', f"Write [[{key}]] above each row.")
    rows = table.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise BadSettings(f"{shown}: {key} is a list of tables.", f"Write [[{key}]] above each row.")
    return rows


def parsed(data: bytes, name: str) -> dict[str, Any]:
    """The table of a TOML file; BadSettings, which names the file, where it is none."""
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadSettings(f"{name}: is not UTF-8 text.", "Save the file as UTF-8.") from error
    except (ValueError, RecursionError) as error:  # also a number of more digits than Python takes
        raise BadSettings(f"{name}: {harmless(_why(str(error)))}.", _hint(str(error))) from error


def _why(told: str) -> str:
    """What is wrong, in the file's own words where a table stands there twice."""
    if twice := _TWICE.match(told):
        table = ".".join(_NAME.findall(twice["names"]))
        return f"[{table}] stands there twice, the second time{_place(told)}"
    return f"is not valid TOML: {told}"


def _hint(told: str) -> str:
    if _TWICE.match(told):
        return "Write both under one heading. Only tables in double brackets, as [[for]], may stand several times."
    return "Words stand in quotes, lists in brackets."


def _place(told: str) -> str:
    at = _LINE.search(told)
    return f" on line {at[1]}" if at else ""
