"""Checks what a newsroom wrote in its settings, and names the nearest right word where it is wrong."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NoReturn, cast

from linter.model.errors import BadData, BadSettings
from linter.model.suggestions import did_you_mean
from linter.model.toml_words import in_toml
from linter.names.house_terms import KEYS as TERM_KEYS
from linter.rules.from_settings import KEYS as HOUSE_KEYS
from linter.rules.from_settings import entries_from
from linter.rules.registry import AnyRule, rules
from linter.settings.declarations import EXTENDS, SETTINGS, Listed
from linter.settings.file_reads import in_order
from linter.settings.kinds import OPTIONS, Choice, ListOfWords, Tables, Words, list_of_tables
from linter.settings.path_patterns import check_glob
from linter.settings.terms import read_terms, style_rules
from linter.settings.values import LEVELS, OptionValue, Override, PathAllow, RuleSetting, build
from linter.text.printable import harmless

_GENERAL = frozenset(each.name for each in (EXTENDS, *SETTINGS) if not isinstance(each.kind, Tables))
_ABOVE = "Put it at the top of the file, above the first heading in brackets."
Table = Mapping[str, Any]
Values = dict[str, Any]  # of the fields of Settings


def values_of(table: Table, origin: str, folder: Path | None) -> dict[str, Any]:
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
        self.of_house: frozenset[str] = frozenset()

    def wrong(self, message: str, hint: str = "") -> NoReturn:
        raise BadSettings(harmless(f"{self.origin}: {message}"), hint)

    def note(self, key: str) -> None:
        self.origins[key] = self.origin

    def settings(self, table: Table, folder: Path | None) -> Values:
        self.known(table, [each.name for each in (EXTENDS, *SETTINGS)], "there is no key")
        self.in_its_place(table, "term", TERM_KEYS)
        self.in_its_place(table, "house", HOUSE_KEYS)
        values = {"folder": folder, "origins": self.origins}
        for step in (self.by_themselves, self.terms, self.house):
            values |= step(table, folder)
        self.note_each(table)
        base = self.rules_over_style(table)
        overrides = tuple(self.override(each, base, at) for at, each in self.tables(table, "for"))
        allows = tuple(self.allow(each, at) for at, each in self.tables(table, "allow"))
        return {**values, "rules": base, "overrides": overrides, "allows": allows}

    def in_its_place(self, table: Table, name: str, known: Collection[str]) -> None:
        """A setting of the whole file below the heading of one row counts for that row, as TOML has it."""
        rows = table.get(name, ())
        for row in rows if isinstance(rows, list) else ():
            for key in row if isinstance(row, Mapping) else ():
                if key not in known:
                    self.not_a_setting(key, f"[[{name}]]")

    def not_a_setting(self, key: str, where: str) -> None:
        """Refuse a setting of the whole file that stands below a heading."""
        if key in _GENERAL:
            self.wrong(f"{key} stands under {where}, and is a setting of the whole file.", _ABOVE)

    def by_themselves(self, table: Table, folder: Path | None) -> Values:
        """The settings that need no other to be understood."""
        found = {}
        for each in SETTINGS:
            if each.name in table and not each.apart:
                value = each.kind.checked(table[each.name], each.name, self.wrong)
                found[each.field] = each.read(value, folder, self.origin) if each.read else value
        return found

    def terms(self, table: Table, folder: Path | None) -> Values:
        """The house's terms over those of its style."""
        asked = [each for each in SETTINGS if each.field == "terms" and each.name in table]
        for each in asked:
            if each.name == "terms" and isinstance(table["terms"], list | Mapping):  # [[terms]], or [terms]
                self.wrong("terms names a file of terms.", "To write a term here, write [[term]] above it.")
            each.kind.checked(table[each.name], each.name, self.wrong)
        return {"terms": read_terms(table, folder, self.origin)} if asked else {}

    def house(self, table: Table, folder: Path | None) -> Values:
        """The house's own rules, which are checked against all others."""
        if "house" not in table:
            return {}
        try:
            entries = entries_from((each for _, each in self.tables(table, "house")), rules())
        except BadData as error:
            self.wrong(error.message, error.hint)
        self.of_house = frozenset(each.name for each in entries)
        return {"house": entries}

    def note_each(self, table: Table) -> None:
        """Note where each value came from; those of which each piece is told are noted piece by piece."""
        pieces = {each.name for each in SETTINGS if each.listed is Listed.PIECES}
        for key in table:
            if key not in pieces:
                self.note(key)

    def rules_over_style(self, table: Table) -> dict[str, RuleSetting]:
        """What is set of the rules, over what the house's style sets of them."""
        base = self.rules(table.get("rules", {}), "rules")
        if "style" not in table:
            return base
        styled = _Reading(f"style {table['style']}")
        below = styled.rules(style_rules(table["style"]), "rules")
        self.origins.update({key: where for key, where in styled.origins.items() if key not in self.origins})
        return {name: base.get(name, RuleSetting()).over(below.get(name, RuleSetting())) for name in below | base}

    def override(self, table: Table, base: Mapping[str, RuleSetting], at: int) -> Override:
        place = f"for.{at}"
        ours = {each.name: each for each in SETTINGS if each.some_pages}
        for name in (name for name in table if name in rules()):
            self.wrong(f"{name} is a rule and stands under [[for]] by itself.", f'Write rules.{name} = "off", say.')
        self.known(table, ("paths", "rules", *ours), "[[for]] has no key", "[[for]]")
        paths = self.paths(table, "[[for]]")
        set_here = self.rules(table.get("rules", {}), f"{place}.rules", base)
        said = {}
        for key in (key for key in ours if key in table):
            said[ours[key].field] = ours[key].kind.checked(table[key], f"{place}.{key}", self.wrong)
            self.note(f"{place}.{key}")
        return Override(paths, set_here, **said)

    def allow(self, table: Table, at: int) -> PathAllow:
        self.known(table, ("rule", "paths", "reason"), "[[allow]] has no key", "[[allow]]")
        if "rule" not in table:
            self.wrong("an [[allow]] needs the rule it allows to be broken.", 'Write rule = "credit-missing", say.')
        given = table["rule"]
        names = self.words([given] if isinstance(given, str) else given, "rule")
        for name in names:
            if name not in self.of_house:
                self.rule(name, "[[allow]]")
        paths = self.paths(table, "[[allow]]")
        if "reason" not in table:
            hint = 'Write reason = "Pages from before 2019 are not touched.", say.'
            self.wrong(f"the [[allow]] of {', '.join(names)} gives no reason.", hint)
        reason = Words().checked(table["reason"], "reason", self.wrong)
        self.note(f"allow.{at}")
        return PathAllow(names, paths, reason)

    def paths(self, table: Table, where: str) -> tuple[str, ...]:
        if "paths" not in table:
            self.wrong(f"a {where} needs paths.", 'Write paths = ["sport/**"], say.')
        paths = self.words(table["paths"], "paths")
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
            self.not_a_setting(name, where)
            if name in self.of_house:
                hint = "Write its level there. Where it may be broken, write an [[allow]] with rule and paths."
                self.wrong(f"{where} names {name}, which has a [[house]] of its own.", hint)
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
        self.known(value, ("level", *names), f"{rule.name} has no option", f"[rules.{rule.name}]")
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
        return Choice(LEVELS).checked(value, f"the level of {rule}", self.wrong)

    def option(self, value: Any, kind: type, what: str) -> OptionValue:
        if kind not in OPTIONS:
            self.wrong(f"{what} is {kind.__name__}, not {in_toml(value)}.")
        return cast("OptionValue", OPTIONS[kind].checked(value, what, self.wrong))

    def known(self, table: Table, words: Collection[str], message: str, where: str = "") -> None:
        for key in table:
            if key in words:
                continue
            if where:
                self.not_a_setting(key, where)
            meant = did_you_mean(key, words)
            self.wrong(f'{message} "{key}"{meant}', "" if meant.startswith(":") else f"Known are {', '.join(words)}.")

    def words(self, value: Any, what: str) -> tuple[str, ...]:
        return ListOfWords().checked(value, what, self.wrong)

    def tables(self, table: Table, key: str) -> list[tuple[int, Table]]:
        return list_of_tables(table.get(key, []), key, self.wrong)
