"""Settings put into words: each value, and the file it came from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from linter.settings.settings import Settings
from linter.text.printable import harmless

_PLAIN = ("mode", "fail-on", "scope", "select", "ignore", "max-bytes", "show-all", "budget", "inline-allows")
_DEFAULT = "as it comes"


def told(settings: Settings, *, why: bool = False) -> str:
    """A line for each value as a settings file would have it; with ``why`` also where it came from."""
    rows = list(_rows(settings))
    wide = max(len(line) for line, _ in rows)
    lines = [f"{line:{wide}}  # {harmless(origin)}" if why else line for line, origin in rows]
    return "\n".join(lines) + "\n"


def _rows(settings: Settings) -> Iterator[tuple[str, str]]:
    def origin(key: str) -> str:
        return settings.origins.get(key, _DEFAULT)

    for key in _PLAIN:
        value = getattr(settings, key.replace("-", "_"))
        if value not in (None, ()) or key == "fail-on":
            yield f"{key} = {_value('never' if value is None else value)}", origin(key)
    if settings.baseline is not None:
        yield f"baseline = {_value(settings.baseline.name)}", origin("baseline")
    for key, many, what in (
        ("agencies", len(settings.agencies), "agencies"),
        ("terms", len(settings.terms), "terms"),
        ("house", len(settings.house), "house rules"),
    ):
        if many:
            places = sorted({where for name, where in settings.origins.items() if name in _sources(key)})
            yield f"# {many} {what}", ", ".join(places)
    for name, setting in sorted(settings.rules.items()):
        if setting.level is not None:
            yield f"rules.{name}.level = {_value(setting.level)}", origin(f"rules.{name}.level")
        for option, value in sorted(setting.options.items()):
            key = option.replace("_", "-")
            yield f"rules.{name}.{key} = {_value(value)}", origin(f"rules.{name}.{key}")
    for number, override in enumerate(settings.overrides):
        for name, setting in sorted(override.rules.items()):
            place = f"for.{number}.rules.{name}.level"
            words = f"for {', '.join(override.paths)}: rules.{name}"
            if setting.level is not None:
                yield harmless(f"{words}.level = {_value(setting.level)}"), settings.origins.get(place, "")
    for number, allow in enumerate(settings.allows):
        words = f"allow {', '.join(allow.rules)} on {', '.join(allow.paths)}: {allow.reason or 'no reason given'}"
        yield harmless(words), settings.origins.get(f"allow.{number}", "")


def _sources(key: str) -> tuple[str, ...]:
    return ("terms", "term", "style") if key == "terms" else (key,)


def _value(value: Any) -> str:
    return harmless(json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False))
