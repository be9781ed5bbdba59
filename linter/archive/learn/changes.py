"""What changed from one settings file to the next, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from linter.model.toml_words import in_toml
from linter.text.printable import harmless

_LEARNED = ("rules", "term", "mode")


def changes(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    """What a new file sets otherwise, anew, or no longer; and what somebody wrote that learning does not know."""
    old, new = _flat(before), _flat(now)
    for name in sorted(old.keys() | new.keys()):
        if name not in old:
            yield harmless(f"{name} is new: {in_toml(new[name])}")
        elif name not in new:
            yield harmless(f"{name} was {in_toml(old[name])} and is no longer set")
        elif old[name] != new[name]:
            yield harmless(f"{name} was {in_toml(old[name])} and is {in_toml(new[name])}")
    if kept := [name for name in before if name not in _LEARNED]:
        yield harmless(f"of your own in the file before, and not in this one: {', '.join(kept)}")


def _flat(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Rules' options and terms by their names."""
    found: dict[str, Any] = {}
    rules = settings.get("rules", {})
    for rule, options in rules.items() if isinstance(rules, Mapping) else ():
        for key, value in options.items() if isinstance(options, Mapping) else (("level", options),):
            found[f"{rule}.{key}"] = value
    terms = settings.get("term", ())
    for term in terms if isinstance(terms, list) else ():
        if isinstance(term, Mapping) and (prefer := term.get("prefer") or term.get("avoid")):
            found[f"term {term.get('group') or prefer}"] = prefer
    if "mode" in settings:
        found["mode"] = settings["mode"]
    return found
