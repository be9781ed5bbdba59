"""Reads a newsroom's own file of agencies, which is laid over ours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from linter.credits.agencies import laid_over
from linter.model.errors import BadData, BadSettings
from linter.settings.file_reads import contents, in_order
from linter.settings.toml_rows import rows_of
from linter.settings.wrong_line import with_its_line
from linter.text.printable import harmless


def read_agencies(name: str, folder: Path | None, origin: str) -> tuple[Mapping[str, Any], ...]:
    """The rows of a file of agencies, checked; its name counts from the folder of the settings.

    Raises BadSettings where it cannot be read, is no TOML, or holds a row that is not in order.
    """
    found = tuple(rows_of(name, "agency", folder, origin))
    shown = harmless(str((folder or Path()) / name))

    def check(rows: Iterable[Mapping[str, Any]]) -> None:
        try:
            with in_order(shown):
                laid_over(tuple(rows))
        except BadData as error:
            raise BadSettings(harmless(f"{shown}: {error.message}"), error.hint) from error

    with with_its_line(contents((folder or Path()) / name), shown, lambda part: check(part.get("agency", ()))):
        check(found)
    return found
