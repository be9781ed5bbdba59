"""Facts of the trade, kept as tables: one TOML file a subject, every entry with its source.

Reading the TOML costs more than reading a small page, so a compact copy of the tables, ``tables.json``, is read in its
place; ``python -m linter.cli.dev.compile_tables`` writes it anew (and that of the names), and a test holds it to the
tables.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent  # importlib.resources takes ten times as long to import as to use
COMPACT = FOLDER / "tables.json"


@cache
def table(name: str) -> dict[str, Any]:
    """The table ``linter/data/<name>.toml`` as plain values; read once."""
    found: dict[str, Any] | None = _compact().get(name)
    return from_toml(name) if found is None else found


@cache
def _compact() -> dict[str, Any]:
    from linter.model.errors import BadData

    try:
        found: dict[str, Any] = json.loads(COMPACT.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadData(f"The table tables.json cannot be read: {error}.") from error
    return found


def from_toml(name: str) -> dict[str, Any]:
    """A table as its TOML file has it."""
    import tomllib

    from linter.model.errors import BadData

    try:
        return tomllib.loads(FOLDER.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise BadData(f"The table {name}.toml cannot be read: {error}.") from error


def all_words(value: object) -> bool:
    """True for a list of words, none of them empty, as a newsroom's own tables have them."""
    return isinstance(value, list | tuple) and all(isinstance(each, str) and each.strip() for each in value)


def compact() -> str:
    """What ``tables.json`` holds: every table but those of the names, which have a copy of their own."""
    tables = {path.stem: from_toml(path.stem) for path in sorted(FOLDER.glob("*.toml"))}
    return json.dumps(tables, ensure_ascii=False, separators=(",", ":")) + "\n"
