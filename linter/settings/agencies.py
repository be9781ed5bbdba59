"""Reads a newsroom's own file of agencies, which is laid over ours."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from linter.data.agencies import laid_over
from linter.errors import BadData, BadSettings
from linter.terminal import harmless


def read_agencies(name: str, folder: Path | None, origin: str) -> tuple[Mapping[str, Any], ...]:
    """The rows of a file of agencies, checked; its name counts from the folder of the settings.

    Raises BadSettings where it cannot be read, is no TOML, or holds a row that is not in order.
    """
    import tomllib

    path = (folder or Path()) / name
    shown = harmless(str(path))
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise BadSettings(
            f"{origin}: the agencies of {shown} cannot be read: {error.strerror}.",
            "The name counts from the folder of the settings.",
        ) from error
    except UnicodeDecodeError as error:
        raise BadSettings(f"{shown}: is not UTF-8 text.", "Save the file as UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadSettings(
            f"{shown}: is not valid TOML: {harmless(str(error))}.", "Words stand in quotes, lists in brackets."
        ) from error
    if unknown := table.keys() - {"agency"}:
        raise BadSettings(f'{shown}: there is no key "{harmless(min(unknown))}".', "Write [[agency]] above each row.")
    rows = table.get("agency", [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise BadSettings(f"{shown}: agency is a list of tables.", "Write [[agency]] above each row.")
    found = tuple(rows)
    try:
        laid_over(found)
    except BadData as error:
        raise BadSettings(harmless(f"{shown}: {error.message}"), error.hint) from error
    return found
