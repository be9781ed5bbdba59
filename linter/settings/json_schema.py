"""A JSON Schema of the settings file, for editors that complete and check TOML. Made from the program itself."""

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
from linter.settings.terms import styles
from linter.settings.validation import FAIL_ON, LEVELS, LONGEST, SCOPES, TOP
from linter.settings.values import INLINE_ALLOWS, MODES

Schema = dict[str, Any]
_WORDS: Schema = {"type": "string", "minLength": 1}
_LIST: Schema = {"type": "array", "items": {"type": "string"}}
_TYPES: Mapping[type, Schema] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: {"type": "string"},
    tuple: _LIST,
}
_ONE_WORD = ("prefer", "group", "why", "level", "source", "name", "pattern", "message")
_ABOUT = {
    "extends": "Settings files that this one is laid over; their names count from this file's folder.",
    "mode": "block: a page fails from the level fail-on. warn: nothing fails. observe: findings are only counted.",
    "fail-on": "The level from which a page fails.",
    "baseline": "The file that cutline baseline wrote: what it holds is not reported again.",
    "scope": "What to read: the article where there is one, the article, or the whole page.",
    "select": "Where the article is, as a CSS selector.",
    "ignore": "CSS selectors of parts of the page that are left out.",
    "max-bytes": "The size of a page, unpacked, above which it is refused.",
    "show-all": "Also show the notes that a rule calls a maybe.",
    "budget": "Seconds that a page may take; then it is told as not checked, and the next one is.",
    "inline-allows": "Where what is allowed in a page itself counts: in files alone (command line, editors),"
    " everywhere, also where a CMS asks before it publishes, or nowhere.",
    "agencies": "A file of the newsroom's own agencies.",
    "style": "Names as a published style writes them.",
    "terms": "A file of [[term]] tables.",
    "term": "What the house calls things.",
    "house": "Rules of the house's own.",
    "rules": "The level of each rule, or a table of its level and options.",
    "for": "Other settings for some pages.",
    "allow": "Rules that may be broken on some pages, with the reason.",
}


def schema() -> Schema:
    """The schema, of JSON Schema's draft 2020-12."""
    rules = _object({rule.name: _rule(rule) for rule in own_rules()})
    rules["additionalProperties"] = True  # rules of other packages
    known: dict[str, Schema] = {
        "mode": {"enum": list(MODES)},
        "fail-on": {"enum": list(FAIL_ON)},
        "baseline": _WORDS,
        "scope": {"enum": list(SCOPES)},
        "select": _WORDS,
        "ignore": _LIST,
        "max-bytes": {"type": "integer", "minimum": 1},
        "show-all": {"type": "boolean"},
        "budget": {"type": "number", "exclusiveMinimum": 0, "maximum": LONGEST},
        "inline-allows": {"enum": list(INLINE_ALLOWS)},
        "agencies": _WORDS,
        "style": {"enum": styles()},
        "terms": _WORDS,
        "term": _tables({key: _key(key) for key in TERM_KEYS}, []),
        "house": _tables({key: _key(key) for key in HOUSE_KEYS}, ["name"]),
        "rules": rules,
        "for": _tables({"paths": _LIST, "rules": rules, "scope": {"enum": list(SCOPES)}, "select": _WORDS}, ["paths"]),
        "allow": _tables({"rule": {"anyOf": [_WORDS, _LIST]}, "paths": _LIST, "reason": _WORDS}, ["rule", "paths"]),
    }
    keys = {"extends": _LIST, **{key: known[key] for key in TOP}}
    whole = _object({key: {**value, "description": _ABOUT[key]} for key, value in keys.items()})
    whole["patternProperties"] = {"^(add|drop)-": _LIST}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "cutline.toml",
        "description": "What a newsroom asks of captions, credits and names.",
        **whole,
    }


def _rule(rule: type[Rule[Any]]) -> Schema:
    fields = dataclasses.fields(rule.options_type())
    options = {
        field.name.replace("_", "-"): {**_kind(field), "description": field.metadata["help"]} for field in fields
    }
    level: Schema = {"enum": list(LEVELS)}
    table = _object({"level": level, **options})
    table["patternProperties"] = {"^(add|drop)-": _LIST}
    return {"description": rule.summary(), "anyOf": [level, table]}


def _kind(field: dataclasses.Field[Any]) -> Schema:
    choices = field.metadata["choices"]
    return {"enum": list(choices)} if choices else _TYPES[type(field.default)]


def _key(key: str) -> Schema:
    if key == "level":
        return {"enum": [level.value for level in Level]}
    if key == "where":
        return {"type": "array", "items": {"enum": list(PLACES)}}
    return _WORDS if key in _ONE_WORD else _LIST


def _object(properties: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}


def _tables(properties: Mapping[str, Schema], required: list[str]) -> Schema:
    return {"type": "array", "items": {**_object(properties), "required": required}}
