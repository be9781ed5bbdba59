"""Reads a newsroom's own file of agencies, which is laid over ours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from linter.data.agencies import laid_over
from linter.errors import BadData, BadSettings
from linter.terminal import harmless

_MANY = {"agency": "agencies", "term": "terms"}


def read_agencies(name: str, folder: Path | None, origin: str) -> tuple[Mapping[str, Any], ...]:
    """The rows of a file of agencies, checked; its name counts from the folder of the settings.

    Raises BadSettings where it cannot be read, is no TOML, or holds a row that is not in order.
    """
    found = tuple(rows_of(name, "agency", folder, origin))
    try:
        laid_over(found)
    except BadData as error:
        shown = harmless(str((folder or Path()) / name))
        raise BadSettings(harmless(f"{shown}: {error.message}"), error.hint) from error
    return found


def rows_of(name: str, key: str, folder: Path | None, origin: str) -> list[Mapping[str, Any]]:
    """The rows [[key]] of a newsroom's file beside its settings; BadSettings where it has none to read."""
    import tomllib

    path = (folder or Path()) / name
    shown = harmless(str(path))
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise BadSettings(
            f"{origin}: the {_MANY[key]} of {shown} cannot be read: {error.strerror}.",
            "The name counts from the folder of the settings.",
        ) from error
    except UnicodeDecodeError as error:
        raise BadSettings(f"{shown}: is not UTF-8 text.", "Save the file as UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadSettings(
            f"{shown}: is not valid TOML: {harmless(str(error))}.", "Words stand in quotes, lists in brackets."
        ) from error
    if unknown := table.keys() - {key}:
        raise BadSettings(f'{shown}: there is no key "{harmless(min(unknown))}".', f"Write [[{key}]] above each row.")
    rows = table.get(key, [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise BadSettings(f"{shown}: {key} is a list of tables.", f"Write [[{key}]] above each row.")
    return rows
