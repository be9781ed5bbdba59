"""The shapes of the settings that are tables, as a JSON Schema has them: rules, terms, house rules, allows."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from linter.model.finding import Level
from linter.names.house_terms import KEYS as TERM_KEYS
from linter.rules.from_settings import KEYS as HOUSE_KEYS
from linter.rules.from_settings import PLACES
from linter.rules.registry import own_rules
from linter.rules.rule import Rule
from linter.settings.kinds import OPTIONS, ListOfWords, Schema, Words
from linter.settings.values import LEVELS

LIST = ListOfWords().schema()
WORDS = Words().schema()
CHANGES: Schema = {"^(add|drop)-": LIST}  # a list below, that of a file this one extends
_ONE_WORD = ("prefer", "group", "why", "level", "source", "name", "pattern", "message")


def rules() -> Schema:
    """A line for each rule."""
    shape = one({rule.name: _rule(rule) for rule in own_rules()})
    shape["additionalProperties"] = True  # rules of other packages
    return shape


def terms() -> Schema:
    """What the house calls things."""
    return many({key: _key(key) for key in TERM_KEYS}, [])


def house_rules() -> Schema:
    """Rules of the house's own."""
    return many({key: _key(key) for key in HOUSE_KEYS}, ["name"])


def allows() -> Schema:
    """What may be, where, and why."""
    return many({"rule": {"anyOf": [WORDS, LIST]}, "paths": LIST, "reason": WORDS}, ["rule", "paths", "reason"])


def one(properties: Mapping[str, Schema]) -> Schema:
    """A table of these keys and no others."""
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}


def many(properties: Mapping[str, Schema], required: list[str]) -> Schema:
    """A list of such tables, each with the keys that are required."""
    return {"type": "array", "items": {**one(properties), "required": required}}


def _rule(rule: type[Rule[Any]]) -> Schema:
    fields = dataclasses.fields(rule.options_type())
    options = {
        field.name.replace("_", "-"): {**_option(field), "description": field.metadata["help"]} for field in fields
    }
    level: Schema = {"enum": list(LEVELS)}
    table = one({"level": level, **options})
    table["patternProperties"] = CHANGES
    return {"description": rule.summary(), "anyOf": [level, table]}


def _option(field: dataclasses.Field[Any]) -> Schema:
    choices = field.metadata["choices"]
    if callable(choices):  # too many to tell of
        return OPTIONS[type(field.default)].schema()
    if choices and isinstance(field.default, tuple):
        return {"type": "array", "items": {"enum": list(choices)}}
    return {"enum": list(choices)} if choices else OPTIONS[type(field.default)].schema()


def _key(key: str) -> Schema:
    if key == "level":
        return {"enum": [level.value for level in Level]}
    if key == "where":
        return {"type": "array", "items": {"enum": list(PLACES)}}
    return WORDS if key in _ONE_WORD else LIST
