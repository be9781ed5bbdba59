"""Settings put into words: each value, and the file it came from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any

from linter.settings.declarations import SETTINGS, Declaration, Listed
from linter.settings.settings import Settings
from linter.text.printable import harmless

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

    for each in _listed(Listed.VALUE):
        value = each.kind.written(getattr(settings, each.field))
        if value is not None:
            yield f"{each.name} = {_value(value)}", origin(each.name)
    for each in _listed(Listed.FILE):
        read = getattr(settings, each.field)
        if read is not None:
            yield f"{each.name} = {_value(read.name)}", origin(each.name)
    for field, declared in groupby(_listed(Listed.COUNT), attrgetter("field")):
        those = list(declared)
        if many := len(getattr(settings, field)):
            places = {settings.origins[each.name] for each in those if each.name in settings.origins}
            yield (
                f"# {many} {(those[0].many or field).removesuffix('s' if many == 1 else '')}",
                ", ".join(sorted(places)),
            )
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


def _listed(how: Listed) -> Iterator[Declaration]:
    return (each for each in SETTINGS if each.listed is how)


def _value(value: Any) -> str:
    return harmless(json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False))
