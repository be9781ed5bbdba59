"""Facts of the trade, kept as tables: one TOML file a subject, every entry with its source."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent  # importlib.resources takes ten times as long to import as to use


@cache
def table(name: str) -> dict[str, Any]:
    """The table ``linter/data/<name>.toml`` as plain values; read once."""
    import tomllib

    from linter.errors import BadData

    try:
        return tomllib.loads(FOLDER.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise BadData(f"The table {name}.toml cannot be read: {error}.") from error
