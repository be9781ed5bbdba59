"""Reads TOML: a settings file, and the rows of a newsroom's own file that its settings name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from linter.model.errors import BadSettings
from linter.settings.file_reads import contents
from linter.text.printable import harmless

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
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadSettings(f"{name}: is not UTF-8 text.", _as_text(data)) from error
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also a number of more digits than Python takes
        from linter.settings.toml_mistakes import mistake

        what, hint = mistake(text, str(error))
        raise BadSettings(f"{name}: {harmless(what)}.", harmless(hint)) from error


def _as_text(data: bytes) -> str:
    """How to save as text what is none."""
    if data.startswith(b"PK\x03\x04"):
        return "This looks like a file of a word processor: save it as plain text (.txt), then name it .toml."
    return "Save the file as UTF-8: most editors ask for the encoding in “Save as”."
