"""A value as a settings file has it, for messages: no Python, whatever somebody wrote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_LONGEST = 80


def in_toml(value: Any) -> str:
    """The value as TOML, cut where it is long."""
    words = _said(value)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def no_words(what: str, value: Any) -> tuple[str, str]:
    """What is wrong with a value that should be words in quotes, and what to do."""
    if isinstance(value, str):
        return f"{what} is empty.", "Write words between the quotes, or take the line out."
    return f"{what} is words in quotes, not {in_toml(value)}.", ""


def as_a_list(key: str, value: Any) -> str:
    """What to do where a list of words was asked for: the line to write, where one word was given."""
    one = _said(value) if isinstance(value, str) and value.strip() else '"one", "two"'
    short = "" if " " in key or len(one) > _LONGEST else f"{key.rpartition('.')[2]} = "
    return f"Write {short}[{one}]." if len(one) <= _LONGEST else 'Write it as ["one", "two"].'


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
