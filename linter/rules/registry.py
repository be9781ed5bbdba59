"""Finds the rules: our own, one a file, and those of installed packages."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

from linter.model.errors import BadRule, CutlineError
from linter.model.finding import Level
from linter.model.suggestions import did_you_mean
from linter.rules.families import FAMILIES, FOLDERS, Family
from linter.rules.rule import NAME, Rule

GROUP = "cutline.rules"
OURS = "linter.rules"
_DECLARED = re.compile(rb"^\[cutline\.rules\]\s*^[^\s\[]", re.MULTILINE)

AnyRule = Rule[Any]


class Entry(NamedTuple):
    """A rule and the package it comes from."""

    rule: type[AnyRule]
    origin: str

    @property
    def family(self) -> Family:
        """The folder's for a rule of ours, else what the rule says."""
        module = self.rule.__module__.split(".")
        return FOLDERS[module[2]] if module[:2] == OURS.split(".") else self.rule.family


@cache
def rules() -> Mapping[str, Entry]:
    """Every rule by name, in order."""
    return gather([*((rule, "cutline") for rule in own_rules()), *_installed_rules()])


def rule_named(name: str) -> type[AnyRule]:
    """The rule of a name; an unknown one is an error that names the nearest."""
    if entry := rules().get(name):
        return entry.rule
    raise CutlineError(f'There is no rule "{name}"{did_you_mean(name, rules())}', "cutline rules lists them.")


def family_of(name: str) -> Family:
    """The family of a rule; one of the house's own is one of style."""
    entry = rules().get(name)
    return entry.family if entry else "style"


def summary_of(name: str) -> str:
    """What a rule reports, in one sentence for people who know no names of rules; empty for one of the house's own."""
    entry = rules().get(name)
    return entry.rule.summary().replace("`", "") if entry else ""


def gather(found: Iterable[tuple[type[AnyRule], str]]) -> dict[str, Entry]:
    """Rules by name, sorted; two of one name are refused, naming both."""
    entries: dict[str, Entry] = {}
    for rule, origin in found:
        _check(rule, origin)
        if other := entries.get(rule.name):
            both = f"{_place(other.rule, other.origin)} and {_place(rule, origin)}"
            raise CutlineError(
                f"Two rules are called {rule.name}: {both}.",
                "Rename one of them, or uninstall its package.",
            )
        entries[rule.name] = Entry(rule, origin)
    return dict(sorted(entries.items()))


def own_rules() -> Iterator[type[AnyRule]]:
    """The rules in the folders of ``linter.rules``, a folder a family; each file holds the one rule it is named
    after."""
    for module in (each for folder in FOLDERS for each in _modules(import_module(f"{OURS}.{folder}"))):
        name = module.__name__.rpartition(".")[2]
        found = _rules_in(module)
        wanted = name.replace("_", "-")
        if [getattr(rule, "name", None) for rule in found] != [wanted]:
            raise BadRule(f"{module.__name__} must hold one rule, called {wanted}.", "A file is named as its rule.")
        yield found[0]


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    """The modules of a package, and of the packages within it; what begins with _ is what several share."""
    from pkgutil import iter_modules

    for name in sorted(found.name for found in iter_modules(package.__path__) if not found.name.startswith("_")):
        module = import_module(f"{package.__name__}.{name}")
        yield module
        if hasattr(module, "__path__"):
            yield from _modules(module)


def _rules_in(module: ModuleType) -> list[type[AnyRule]]:
    """The rules written in a module; a class whose name begins with _ is what several rules share."""
    written = [thing for thing in vars(module).values() if getattr(thing, "__module__", "") == module.__name__]
    return [
        thing
        for thing in written
        if isinstance(thing, type) and issubclass(thing, Rule) and not thing.__name__.startswith("_")
    ]


def _installed_rules() -> Iterator[tuple[type[AnyRule], str]]:
    if not _some_package_declares_rules(sys.path):
        return
    from importlib.metadata import entry_points

    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        origin = point.dist.name if point.dist else point.value
        try:
            yield from ((rule, origin) for rule in _rules_of(point.load()))
        except CutlineError:
            raise
        except Exception as error:
            raise CutlineError(
                f"The rules of the package {origin} ({point.value}) cannot be loaded: {type(error).__name__}: {error}.",
                f"Mend or uninstall {origin}.",
            ) from error


def _rules_of(thing: object) -> list[type[AnyRule]]:
    """A rule, or all rules of a module, or of a package and the modules in it."""
    if isinstance(thing, type) and issubclass(thing, Rule):
        return [thing]
    if not isinstance(thing, ModuleType):
        raise BadRule(f"{thing!r} is neither a rule nor a module of rules.")
    found = _rules_in(thing)
    if hasattr(thing, "__path__"):
        for module in _modules(thing):
            found.extend(_rules_in(module))
    return found


def _some_package_declares_rules(path: list[str]) -> bool:
    """Whether it is worth importing importlib.metadata, which costs more than checking a small page."""
    for folder in path:
        if os.path.isfile(folder):
            return True
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                try:
                    with open(os.path.join(folder, name, "entry_points.txt"), "rb") as file:
                        if _DECLARED.search(file.read()):
                            return True
                except OSError:
                    continue
    return False


def _place(rule: type[AnyRule], origin: str) -> str:
    return f"{rule.__module__}.{rule.__qualname__} of {origin}"


def _check(rule: type[AnyRule], origin: str) -> None:
    name = getattr(rule, "name", None)
    wrong = ""
    if not isinstance(name, str) or not NAME.fullmatch(name):
        wrong = "needs a name in small letters with hyphens"
    elif rule.family not in FAMILIES:
        wrong = f"needs a family that is one of {', '.join(FAMILIES)}"
    elif not isinstance(getattr(rule, "level", None), Level):
        wrong = "needs a level"
    elif not rule.summary():
        wrong = "needs a docstring, whose first line says what it reports"
    elif not getattr(rule, "examples", ()):
        wrong = "needs examples"
    elif "level" in getattr(rule.options_type(), "__dataclass_fields__", ()):
        wrong = "may not call an option level, which is a word of the settings"
    if wrong:
        raise BadRule(f"The rule {_place(rule, origin)} {wrong}.")
