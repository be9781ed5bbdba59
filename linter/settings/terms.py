"""Reads what a house calls things: [[term]] in the settings or in a file beside them, and a published style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from linter.data import FOLDER, table
from linter.model.errors import BadData, BadSettings
from linter.settings.file_reads import contents, in_order
from linter.settings.toml_rows import rows_of
from linter.settings.wrong_line import with_its_line
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
    rows = list(inline)
    if name := settings.get("terms"):
        filed = rows_of(name, "term", folder, origin)
        path = (folder or Path()) / name
        where = harmless(str(path))
        with with_its_line(contents(path), where, lambda part: _checked(part.get("term", ()), where)):
            _checked(filed, where)
        rows += filed
    ours = _checked(rows, origin)
    published = table(f"styles/{style}") if style else {}
    below = terms_from(published.get("term", ()), by=published["name"]) if style else ()
    return laid_over(ours, below)


def _checked(rows: Iterable[Mapping[str, Any]], where: str) -> tuple[HouseTerm, ...]:
    from linter.names.house_terms import terms_from

    try:
        with in_order(where):
            return terms_from(rows)
    except BadData as error:
        raise BadSettings(harmless(f"{where}: {error.message}"), error.hint) from error


def style_rules(style: Any) -> dict[str, Any]:
    """What a published style sets of the rules, as a table [rules] would have it."""
    rows = table(f"styles/{style}").get("rule", ()) if style in styles() else ()
    return {row["name"]: {"level": row["level"], **row.get("options", {})} for row in rows}
