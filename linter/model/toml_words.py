"""A value as a settings file has it, for messages: no Python, whatever somebody wrote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_LONGEST = 80


def in_toml(value: Any) -> str:
    """The value as TOML, cut where it is long."""
    words = _said(value)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_said(each)}" for key, each in value.items()) + " }" if value else "{}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(_said, value))}]"
    return "nothing" if value is None else str(value)
