"""Settings files that build on others: extends, and tables laid over tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from linter.model.errors import BadSettings
from linter.settings.declarations import SETTINGS
from linter.settings.kinds import FileName
from linter.text.printable import harmless

_NAMES_A_FILE = tuple(each.name for each in SETTINGS if isinstance(each.kind, FileName))
_DEEPEST = 8  # files on one way down: a group, a paper, a desk and what they share
_MOST_FILES = 256  # laid over each other, each as often as it is extended: fan-out grows with every storey
Table = dict[str, Any]


def layered(table: Mapping[str, Any], path: Path, read: Callable[[Path], Table]) -> tuple[Table, dict[str, str]]:
    """A settings table with those it extends beneath it, and for each value the file it came from.

    What is said nearer wins: tables are laid over each other key by key, lists of words replace or, as add-KEY and
    drop-KEY, change the one below, and lists of tables ([[for]], [[term]] …) are joined.

    Raises:
        BadSettings: a file that cannot be read, that extends itself, or that stands too deep; too many files.
    """
    laid = _layered(table, path, read, (), {})
    return laid.table, laid.origins


class _Laid(NamedTuple):
    """A table with those beneath it; ``files`` counts each file as often as it is laid."""

    table: Table
    origins: dict[str, str]
    files: int


def _layered(
    table: Mapping[str, Any],
    path: Path,
    read: Callable[[Path], Table],
    above: tuple[Path, ...],
    known: dict[Path, _Laid],
) -> _Laid:
    shown = harmless(str(path))
    if path in above:
        raise BadSettings(f"{shown}: extends itself, by way of other files.", "Take one of the extends out.")
    if len(above) > _DEEPEST:
        raise BadSettings(
            f"{shown}: more than {_DEEPEST} files build on each other down to this one.", "Extend it from further up."
        )
    names = table.get("extends", [])
    if isinstance(names, str) or not isinstance(names, list) or not all(isinstance(each, str) for each in names):
        raise BadSettings(f"{shown}: extends is a list of words.", 'Write extends = ["newsroom.toml"].')
    merged: Table = {}
    origins: dict[str, str] = {}
    files = 1
    for name in names:
        below = (path.parent / name).resolve()
        if below not in known:
            known[below] = _layered(read(below), below, read, (*above, path), known)
        found = known[below]
        files += found.files
        if files > _MOST_FILES:
            raise BadSettings(
                f"{shown}: builds on more than {_MOST_FILES} files, each counted as often as it is extended.",
                "Extend a file once, from one place.",
            )
        _lay(merged, found.table, origins, found.origins, "", shown)
    ours = {key: value for key, value in table.items() if key != "extends"}
    for key in _NAMES_A_FILE:
        if above and isinstance(ours.get(key), str):
            ours[key] = str(path.parent / ours[key])
    _lay(merged, ours, origins, {}, shown, shown)
    return _Laid(merged, origins, files)


def _lay(
    under: Table, over: Mapping[str, Any], origins: dict[str, str], theirs: Mapping[str, str], origin: str, file: str
) -> None:
    _lay_table(under, over, "", lambda place: origins.__setitem__(place, theirs.get(place, origin)), file)


def _lay_table(under: Table, over: Mapping[str, Any], place: str, note: Callable[[str], None], file: str) -> None:
    for key, value in over.items():
        here = f"{place}.{key}" if place else key
        change, _, bare = key.partition("-")
        if change in ("add", "drop") and bare and isinstance(value, list):
            before = _list_below(under, bare, key, file)
            kept = [each for each in before if each not in value]
            under[bare] = kept + value if change == "add" else kept
            note(f"{place}.{bare}" if place else bare)
        elif isinstance(value, Mapping):
            below = under.get(key)
            if not isinstance(below, dict):  # a rule may be set by its level alone
                under[key] = {"level": below} if isinstance(below, str) else {}
            _lay_table(under[key], value, here, note, file)
        elif place.endswith("rules") and isinstance(value, str) and isinstance(under.get(key), dict):
            under[key]["level"] = value
            note(f"{here}.level")
        elif isinstance(value, list) and value and isinstance(value[0], Mapping):
            under[key] = [*_list_below(under, key, key, file), *value]
            note(here)
        else:
            under[key] = value
            note(here)


def _list_below(under: Table, key: str, written: str, file: str) -> list[Any]:
    below = under.get(key, [])
    if not isinstance(below, list):
        hint = "It stands in a file that this one extends, or in this one."
        raise BadSettings(harmless(f"{file}: {written} changes a list, and {key} below it is none."), hint)
    return below
