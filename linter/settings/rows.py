"""Reads the rows of a newsroom's own TOML file that its settings name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from linter.errors import BadSettings
from linter.terminal import harmless

_MANY = {"agency": "agencies", "term": "terms"}


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
