"""Reads what a house calls things: [[term]] in the settings or in a file beside them, and a published style."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from linter.data import FOLDER, table
from linter.model.errors import BadData, BadSettings
from linter.settings.file_reads import in_order
from linter.settings.toml_rows import rows_of
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.model.terms import HouseTerm


def styles() -> list[str]:
    """The names of the published styles that Cutline knows something of."""
    return sorted(path.stem for path in (FOLDER / "styles").glob("*.toml"))


def read_terms(settings: Mapping[str, Any], folder: Path | None, origin: str) -> tuple[HouseTerm, ...]:
    """The terms that a settings table decides on: its own, those of its file, then those of its style.

    Each of ``style``, ``terms`` and ``term`` is of its kind already, as the declarations have it. Raises BadSettings
    where a file cannot be read or a term is not in order.
    """
    from linter.names.house_terms import laid_over, terms_from

    style, inline = settings.get("style"), settings.get("term", ())
    rows, where = list(inline), origin
    if name := settings.get("terms"):
        rows += rows_of(name, "term", folder, origin)
        where = harmless(str((folder or Path()) / name)) if not inline else origin
    try:
        with in_order(where):
            ours = terms_from(rows)
    except BadData as error:
        raise BadSettings(harmless(f"{where}: {error.message}"), error.hint) from error
    published = table(f"styles/{style}") if style else {}
    below = terms_from(published.get("term", ()), by=published["name"]) if style else ()
    return laid_over(ours, below)


def style_rules(style: Any) -> dict[str, Any]:
    """What a published style sets of the rules, as a table [rules] would have it."""
    rows = table(f"styles/{style}").get("rule", ()) if style in styles() else ()
    return {row["name"]: {"level": row["level"], **row.get("options", {})} for row in rows}
