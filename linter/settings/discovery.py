"""Finds the settings file of a newsroom and reads it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from linter.model.errors import BadSettings
from linter.settings.file_reads import contents, in_order
from linter.settings.toml_rows import parsed
from linter.settings.validation import values_of
from linter.settings.wrong_line import with_its_line
from linter.text.printable import harmless

FILE = "cutline.toml"
PYPROJECT = "pyproject.toml"
_MISNAMED = f"{FILE}.txt"  # as editors of plain text save it; passed over, it would look as if nothing was set
_ROOTS = (".git", ".hg")
Values = dict[str, Any]  # of the fields of Settings


def find_values(paths: Iterable[str] = (), config: str | None = None) -> Values:
    """What is set in ``config``; else in the nearest file at or above the first path, or the working folder.

    The search ends at the root of a repository. Without a file nothing is set.
    """
    if config is not None:
        return _read(Path(config), wanted=True) or {}
    first = next((path for path in paths if path != "-"), ".")
    start = Path(os.path.abspath(first))
    for folder in (start, *start.parents):
        if not folder.is_dir():
            continue
        for name in (FILE, PYPROJECT):
            found = _read(folder / name, wanted=name == FILE) if _is_there(folder / name) else None
            if found is not None:
                return found
        if _is_there(folder / _MISNAMED):
            raise BadSettings(
                f"{harmless(str(folder / _MISNAMED))}: is not read under this name.",
                f"Name it {FILE}: Windows hides the .txt that an editor added.",
            )
        if any((folder / root).exists() for root in _ROOTS):
            break
    return {}


def _is_there(path: Path) -> bool:
    """Whether there is such a file; one that may not be looked at is for the reading to tell of."""
    try:
        return path.is_file()
    except OSError:
        return True


def _read(path: Path, *, wanted: bool) -> Values | None:
    """The values that a file sets; None for a pyproject.toml that holds none, unless they are wanted."""
    with in_order(harmless(str(path))):
        return _understood(path, wanted=wanted)


def _understood(path: Path, *, wanted: bool) -> Values | None:
    name = harmless(str(path))
    try:
        data = contents(path)
    except OSError as error:
        raise BadSettings(
            f"{name}: the settings file cannot be read: {error.strerror}.", "Check its path and permissions."
        ) from error
    table: Mapping[str, Any] | None
    if path.name == PYPROJECT:
        tools = parsed(data, name).get("tool") if b"cutline" in data else None
        table = tools.get("cutline") if isinstance(tools, dict) else None
        if not isinstance(table, dict):
            if wanted:
                raise BadSettings(f"{name}: has no table [tool.cutline].", "Add one, or name another file.")
            return None
        name += " [tool.cutline]"
    else:
        table = parsed(data, name)
    whole = Path(os.path.abspath(path))
    with with_its_line(data, name, lambda part: _values(_own(part, path), name, whole)):
        return _values(table, name, whole)


def _own(table: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """What a file's table holds of ours."""
    return table.get("tool", {}).get("cutline", {}) if path.name == PYPROJECT else table


def _values(table: Mapping[str, Any], name: str, whole: Path) -> Values:
    if not _layers(table):
        return values_of(table, name, whole.parent)
    from linter.settings.inheritance import layered

    merged, origins = layered(table, whole, _beneath)
    found = values_of(merged, name, whole.parent)
    return {**found, "origins": {key: _origin(key, origins, where) for key, where in found["origins"].items()}}


def _layers(table: Mapping[str, Any]) -> bool:
    """True where a table builds on others or on a list."""
    return "extends" in table or any(key.startswith(("add-", "drop-")) for key in table)


def _beneath(path: Path) -> dict[str, Any]:
    """The table of a file that another extends, looked over on its own so that what is wrong names the file."""
    name = harmless(str(path))
    try:
        data = contents(path)
        table = parsed(data, name)
    except OSError as error:
        raise BadSettings(
            f"{name}: the settings file cannot be read: {error.strerror}.",
            "It is named in extends; names count from the folder of the file that extends.",
        ) from error
    if not _layers(table):
        with in_order(name), with_its_line(data, name, lambda part: values_of(part, name, path.parent)):
            values_of(table, name, path.parent)
    return table


def _origin(key: str, origins: Mapping[str, str], usual: str) -> str:
    """The file of a value; a rule's level may be written as rules.RULE or rules.RULE.level."""
    return origins.get(key) or origins.get(key.removesuffix(".level")) or usual
