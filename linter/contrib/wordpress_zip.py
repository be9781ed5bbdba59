"""The plugin for WordPress as the zip that WordPress takes: its files, in order, with the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from linter.model.errors import BadInput

_PLACES = (
    Path(__file__).with_name("wordpress") / "cutline",  # where the wheel has it
    Path(__file__).parents[2] / "integrations" / "wordpress" / "cutline",  # in a clone
)
_KINDS = frozenset({".php", ".js", ".css", ".txt", ".pot", ".mo", ".po", ".json"})
_THEN = (2026, 1, 1, 0, 0, 0)  # the same for every file, so that the same plugin is the same zip


def plugin() -> bytes:
    """The zip. BadInput where this installation lacks the plugin's files."""
    folder = next((each for each in _PLACES if (each / "cutline.php").is_file()), None)
    if folder is None:
        raise BadInput("This installation holds no plugin for WordPress.", "Install Cutline again.")
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and (path.suffix in _KINDS or path.name == "LICENSE"):
                entry = zipfile.ZipInfo(f"cutline/{path.relative_to(folder).as_posix()}", _THEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    return made.getvalue()
