"""Cutline's own table of agencies, and a newsroom's rows laid over it, each looked over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Any

from linter.data import all_words, table
from linter.model.agency import Agencies
from linter.model.errors import BadData
from linter.model.toml_words import in_toml

KINDS = ("agency", "collection", "stock", "outlet", "giver", "social", "generator")
ORDERS = ("agency-first", "photographer-first")
_LISTS = ("variants", "lines", "misspelt", "via", "files", "also")
_TRUTHS = ("photographer", "licence", "distributor", "spaced", "remove")
_WORDS = ("name", "kind", "order", "form", "source", "facts")
_KEYS = (*_WORDS, *_LISTS, *_TRUTHS, "renamed")


@cache
def ours() -> Agencies:
    """Cutline's own table, which counts where a newsroom has no rows of its own."""
    return Agencies.of(table("agencies")["agency"])


def laid_over(rows: tuple[Mapping[str, Any], ...]) -> Agencies:
    """Our table with a newsroom's rows over it, key by key; laid once for all rows that say the same.

    Raises:
        BadData: an unknown key, kind or order, a row without a name, a form that belongs to two agencies.
    """
    if not rows:
        return ours()
    try:
        content = json.dumps(rows, sort_keys=True)
    except TypeError:  # a date, say: no row that is in order holds one
        return _merged(rows)
    return _laid(content)


@lru_cache(maxsize=64)
def _laid(content: str) -> Agencies:
    return _merged(json.loads(content))


def _merged(rows: Iterable[Mapping[str, Any]]) -> Agencies:
    raw = {row["name"]: row for row in table("agencies")["agency"]}
    for row in rows:
        _check(row)
        if row.get("remove") and row["name"] not in raw:
            from linter.model.suggestions import did_you_mean

            raise BadData(f"there is no agency {row['name']} to take out{did_you_mean(row['name'], raw)}")
        laid = {**raw.get(row["name"], {"source": "the newsroom"}), **row}
        raw[row["name"]] = laid
        if "kind" not in laid:
            raise BadData(f"the agency {row['name']} has no kind.", f"It is one of {', '.join(KINDS)}.")
    ours = {row["name"] for row in rows}
    kept = [each for each in raw.values() if not each.get("remove")]
    merged = Agencies.of(sorted(kept, key=lambda each: each["name"] not in ours))
    taken: dict[str, str] = {}
    for agency in merged.rows:
        for form, _ in agency.forms():
            if taken.setdefault(form, agency.name) != agency.name and {taken[form], agency.name} & ours:
                told = f'the form "{form}" belongs to two agencies: {taken[form]} and {agency.name}.'
                raise BadData(told, "Take it out of one of them, or the other out with remove = true.")
    return merged


def _check(row: Mapping[str, Any]) -> None:
    """Raise BadData for a row of a newsroom's file that does not say what it must."""
    from linter.model.suggestions import did_you_mean

    name = row.get("name")
    if not isinstance(name, str) or not name.strip():
        raise BadData("an [[agency]] has no name.", 'Write name = "AP", say.')
    for key, value in row.items():
        if key not in _KEYS:
            raise BadData(f'the agency {name} has a key "{key}" that means nothing{did_you_mean(key, _KEYS)}')
        wrong = (
            (key in _WORDS and not isinstance(value, str) and "words in quotes")
            or (key in _TRUTHS and not isinstance(value, bool) and "true or false")
            or (key in _LISTS and not all_words(value) and "a list of words")
            or (key == "renamed" and not _all_renames(value) and "a list of { from, since, source }")
        )
        if wrong:
            raise BadData(f"{key} of the agency {name} is {wrong}, not {in_toml(value)}.")
    for key, words in (("kind", KINDS), ("order", ORDERS)):
        if key in row and row[key] not in words:
            raise BadData(f'{key} of the agency {name} cannot be "{row[key]}"{did_you_mean(row[key], words)}')


def _all_renames(value: object) -> bool:
    return isinstance(value, list | tuple) and all(
        isinstance(each, Mapping)
        and set(each) == {"from", "since", "source"}
        and all(isinstance(word, str) for word in each.values())
        for each in value
    )
