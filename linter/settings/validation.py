"""Checks what a newsroom wrote in its settings, and names the nearest right word where it is wrong."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NoReturn, cast

from linter.model.errors import BadData, BadSettings
from linter.model.finding import Level
from linter.model.suggestions import did_you_mean
from linter.rules.from_settings import entries_from
from linter.rules.registry import AnyRule, rules
from linter.settings.agencies import read_agencies
from linter.settings.baseline import read_baseline
from linter.settings.file_reads import in_order, note
from linter.settings.path_patterns import check_glob
from linter.settings.terms import read_terms, style_rules
from linter.settings.values import INLINE_ALLOWS, MODES, OptionValue, Override, PathAllow, RuleSetting, build
from linter.text.printable import harmless

LEVELS = ("off", "on", *(level.value for level in Level))
FAIL_ON = (*(level.value for level in Level), "never")
LONGEST = 3600  # seconds for a page
SCOPES = ("auto", "article", "page")
TOP = (
    "mode",
    "fail-on",
    "baseline",
    "scope",
    "select",
    "ignore",
    "max-bytes",
    "show-all",
    "budget",
    "inline-allows",
    "agencies",
    "style",
    "terms",
    "term",
    "house",
    "rules",
    "for",
    "allow",
)


def values_of(table: Mapping[str, Any], origin: str, folder: Path | None) -> dict[str, Any]:
    """The values of Settings' fields that a table sets, checked.

    ``origin`` names the file in messages, globs count from ``folder``.
    """
    with in_order(harmless(origin)):
        return _Reading(origin).settings(table, folder)


class _Reading:
    """One file's reading: where we are, for messages, and where each value came from."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self.origins: dict[str, str] = {}

    def wrong(self, message: str, hint: str = "") -> NoReturn:
        raise BadSettings(harmless(f"{self.origin}: {message}"), hint)

    def note(self, key: str) -> None:
        self.origins[key] = self.origin

    def settings(self, table: Mapping[str, Any], folder: Path | None) -> dict[str, Any]:
        self.known(table, ("extends", *TOP), "there is no key")
        values: dict[str, Any] = {}
        if "fail-on" in table:
            level = self.one_of(table["fail-on"], FAIL_ON, "fail-on")
            values["fail_on"] = None if level == "never" else Level(level)
        if "mode" in table:
            values["mode"] = self.one_of(table["mode"], MODES, "mode")
        if "baseline" in table:
            name = self.words(table["baseline"], "baseline")
            note((folder or Path()) / name)
            values["baseline"] = read_baseline(name, folder, self.origin)
        if "scope" in table:
            values["scope"] = self.one_of(table["scope"], SCOPES, "scope")
        if "select" in table:
            values["select"] = self.selector(table["select"], "select")
        if "ignore" in table:
            values["ignore"] = self.list_of_words(table["ignore"], "ignore")
            for each in values["ignore"]:
                self.selector(each, "ignore")
        if "max-bytes" in table:
            size = table["max-bytes"]
            if type(size) is not int or size < 1:
                self.wrong(f"max-bytes is a whole number above 0, not {size!r}.")
            values["max_bytes"] = size
        if "show-all" in table:
            if type(table["show-all"]) is not bool:
                self.wrong(f"show-all is true or false, not {table['show-all']!r}.")
            values["show_all"] = table["show-all"]
        if "budget" in table:
            time = table["budget"]
            if type(time) not in (int, float) or not 0 < time <= LONGEST:
                self.wrong(f"budget is a number of seconds above 0, {LONGEST:,} at most, not {time!r}.")
            values["budget"] = float(time)
        if "inline-allows" in table:
            values["inline_allows"] = self.one_of(table["inline-allows"], INLINE_ALLOWS, "inline-allows")
        if "agencies" in table:
            values["agencies"] = read_agencies(self.words(table["agencies"], "agencies"), folder, self.origin)
        if table.keys() & {"style", "terms", "term"}:
            values["terms"] = read_terms(table, folder, self.origin)
        if "house" in table:
            try:
                values["house"] = entries_from((each for _, each in self.tables(table, "house")), rules())
            except BadData as error:
                self.wrong(error.message, error.hint)
        for key in table:
            if key not in ("rules", "for", "allow"):
                self.note(key)
        base = self.rules(table.get("rules", {}), "rules")
        if "style" in table:
            styled = _Reading(f"style {table['style']}")
            below = styled.rules(style_rules(table["style"]), "rules")
            base = {name: base.get(name, RuleSetting()).over(below.get(name, RuleSetting())) for name in below | base}
            self.origins.update({key: where for key, where in styled.origins.items() if key not in self.origins})
        overrides = tuple(self.override(each, base, at) for at, each in self.tables(table, "for"))
        allows = tuple(self.allow(each, at) for at, each in self.tables(table, "allow"))
        laid = {"rules": base, "overrides": overrides, "allows": allows, "folder": folder, "origins": self.origins}
        return {**laid, **values}

    def override(self, table: Mapping[str, Any], base: Mapping[str, RuleSetting], at: int) -> Override:
        place = f"for.{at}"
        self.known(table, ("paths", "rules", "scope", "select"), "[[for]] has no key")
        paths = self.paths(table, "[[for]]")
        ours = self.rules(table.get("rules", {}), f"{place}.rules", base)
        scope = self.one_of(table["scope"], SCOPES, "scope") if "scope" in table else None
        select = self.selector(table["select"], f"{place}.select") if "select" in table else None
        for key in ("scope", "select"):
            if key in table:
                self.note(f"{place}.{key}")
        return Override(paths, ours, scope, select)

    def allow(self, table: Mapping[str, Any], at: int) -> PathAllow:
        self.known(table, ("rule", "paths", "reason"), "[[allow]] has no key")
        if "rule" not in table:
            self.wrong("an [[allow]] needs the rule it allows to be broken.", 'Write rule = "credit-missing", say.')
        given = table["rule"]
        names = self.list_of_words([given] if isinstance(given, str) else given, "rule")
        for name in names:
            self.rule(name, "[[allow]]")
        reason = self.words(table["reason"], "reason") if "reason" in table else ""
        self.note(f"allow.{at}")
        return PathAllow(names, self.paths(table, "[[allow]]"), reason)

    def paths(self, table: Mapping[str, Any], where: str) -> tuple[str, ...]:
        if "paths" not in table:
            self.wrong(f"a {where} needs paths.", 'Write paths = ["sport/**"], say.')
        paths = self.list_of_words(table["paths"], "paths")
        if not paths or "" in paths:
            self.wrong(f"the paths of a {where} are empty.", 'Write paths = ["sport/**"], say.')
        for path in paths:
            try:
                check_glob(path)
            except BadSettings as error:
                self.wrong(error.message, error.hint)
        return paths

    def rules(self, table: Any, place: str, base: Mapping[str, RuleSetting] | None = None) -> dict[str, RuleSetting]:
        if not isinstance(table, Mapping):
            self.wrong("rules is a table: a line for each rule.", 'Write credit-missing = "off" under [rules].')
        found = {}
        for name, value in table.items():
            rule = self.rule(name, "[rules]")
            setting = self.setting(rule, value, f"{place}.{name}")
            found[name] = setting
            try:
                build(rule, setting.over((base or {}).get(name, RuleSetting())))
            except BadSettings as error:
                self.wrong(error.message, error.hint)
        return found

    def rule(self, name: str, where: str) -> type[AnyRule]:
        entry = rules().get(name)
        if entry is None:
            self.wrong(
                f'{where} names a rule "{name}" that does not exist{did_you_mean(name, rules())}',
                "cutline rules lists them all.",
            )
        return entry.rule

    def setting(self, rule: type[AnyRule], value: Any, place: str) -> RuleSetting:
        if not isinstance(value, Mapping):
            self.note(f"{place}.level")
            return RuleSetting(self.level(value, rule.name))
        types = {field.name: type(field.default) for field in dataclasses.fields(rule.options_type())}
        names = {name.replace("_", "-"): name for name in types}
        self.known(value, ("level", *names), f"{rule.name} has no option")
        options: dict[str, OptionValue] = {}
        level = None
        for key, each in value.items():
            self.note(f"{place}.{key}")
            if key == "level":
                level = self.level(each, rule.name)
            else:
                options[names[key]] = self.option(each, types[names[key]], f"{key} of {rule.name}")
        return RuleSetting(level, options)

    def level(self, value: Any, rule: str) -> str:
        if isinstance(value, bool):
            self.wrong(
                f"the level of {rule} is a word, not {str(value).lower()}.",
                f'Write {rule} = "{"on" if value else "off"}".',
            )
        return self.one_of(value, LEVELS, f"the level of {rule}")

    def option(self, value: Any, kind: type, what: str) -> OptionValue:
        if kind is tuple:
            return self.list_of_words(value, what)
        if type(value) is not kind or not isinstance(value, bool | int | str):
            wanted = {bool: "true or false", int: "a whole number", str: "words in quotes"}.get(kind)
            self.wrong(f"{what} is {wanted or kind.__name__}, not {value!r}.")
        return value

    def known(self, table: Mapping[str, Any], words: Collection[str], message: str) -> None:
        for key in table:
            if key not in words:
                self.wrong(f'{message} "{key}"{did_you_mean(key, words)}', f"Known are {', '.join(words)}.")

    def one_of(self, value: Any, words: Collection[str], what: str) -> str:
        if not isinstance(value, str) or value not in words:
            self.wrong(
                f"{what} cannot be {value!r}{did_you_mean(str(value), words)}",
                f"It is one of {', '.join(words)}.",
            )
        return value

    def words(self, value: Any, what: str) -> str:
        if not isinstance(value, str) or not value.strip():
            self.wrong(f"{what} is words in quotes, not {value!r}.")
        return value

    def selector(self, value: Any, what: str) -> str:
        from linter.reading.html.css_selectors import check_selector

        if what != "ignore":
            self.words(value, what)
        try:
            check_selector(value)
        except BadSettings as error:
            self.wrong(f"{what}: {error.message}", error.hint)
        return cast("str", value)

    def list_of_words(self, value: Any, what: str) -> tuple[str, ...]:
        if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
            self.wrong(f"{what} is a list of words, not {value!r}.", 'Write it as ["one", "two"].')
        return tuple(value)

    def tables(self, table: Mapping[str, Any], key: str) -> list[tuple[int, Mapping[str, Any]]]:
        value = table.get(key, [])
        if not isinstance(value, list | tuple) or not all(isinstance(each, Mapping) for each in value):
            self.wrong(f"{key} is a list of tables.", f"Write [[{key}]] above each.")
        return list(enumerate(value))
