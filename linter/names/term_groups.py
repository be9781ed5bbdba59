"""The spellings of names: which of them agree, which may stand alone, and what must not be mistaken for them.

The tables lie in ``names/*.toml``. Reading them costs 30 ms, so a compact copy, ``names.json``, is read
instead; ``python -m linter.cli.dev.compile_tables`` writes it anew, and a test holds it to the tables. Keys of a group,
the last five there for people alone:

    id          a name of our own
    families    sets of spellings that agree with each other; a page that uses two families is inconsistent
    neutral     long forms that agree with every family
    shields     phrases that hold a spelling and do not count
    cues        spelling = pattern: counted only in a paragraph that matches; an empty pattern means never
    match_case  families differ by capitals alone
    languages   of the pages it is for (default: English); an empty list means all
    enabled     whether it is looked for unless settings say otherwise; level is warning or note
    about       what is named
    prefers     house = its spelling, as published
    sensitivity spelling = why a desk may avoid it
    note        what an editor of the table ought to know
    source      where the spellings come from
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from linter.data import FOLDER, table
from linter.model.errors import BadData
from linter.model.finding import Level
from linter.model.terms import TermGroup
from linter.names.surface_forms import Form, filed

TABLES = (
    *("militants", "people", "places", "towns", "institutions", "peoples", "religion", "events", "spellings"),
    "other_languages",
)
COMPACT = FOLDER / "names.json"
_CHECKED = ("id", "families", "neutral", "shields", "cues", "match_case", "languages", "enabled", "level")
_KEYS = frozenset((*_CHECKED, "about", "note", "prefers", "sensitivity", "source"))


@cache
def term_groups() -> tuple[TermGroup, ...]:
    """Every group, in the order of the tables."""
    return tuple(group_from(row) for row in _compact()["groups"])


def group_ids() -> tuple[str, ...]:
    """What the groups are called in settings."""
    return tuple(sorted(group.id for group in term_groups()))


def filed_forms() -> Mapping[str, Sequence[Form]]:
    """The forms of all spellings by a telling word; their numbers count the groups of term_groups()."""
    forms: Mapping[str, Sequence[Form]] = _compact()["forms"]
    return forms


@cache
def _compact() -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(COMPACT.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadData(f"The table names.json cannot be read: {error}.") from error
    return found


def group_from(row: Mapping[str, Any]) -> TermGroup:
    """A group from a row of a table; what is there for people alone is left out."""
    values = {key: row[key] for key in _CHECKED if key in row}
    values["families"] = tuple(tuple(family) for family in row["families"])
    for key in ("neutral", "shields", "languages"):
        if key in values:
            values[key] = tuple(values[key])
    if "level" in values:
        values["level"] = Level(values["level"])
    return TermGroup(**values)


def as_row(group: TermGroup) -> dict[str, Any]:
    """What filing a group's forms needs to know of it."""
    return {key: getattr(group, key) for key in ("families", "neutral", "shields", "match_case")}


def checked(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rows, each looked over.

    Raises:
        BadData: an unknown key, a spelling in two families, a cue for no spelling, a group without a source.
    """
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        name = row.get("id", "without an id")
        spellings = [spelling for family in row.get("families", ()) for spelling in family]
        known = {*spellings, *row.get("neutral", ())}
        faults = {
            "is listed twice": name in found,
            f"has keys that mean nothing: {', '.join(sorted(row.keys() - _KEYS))}": row.keys() - _KEYS,
            "has fewer than two families": len(row.get("families", ())) < 2,
            "has a spelling twice": len(known) < len(spellings) + len(row.get("neutral", ())),
            "has a shield that is a spelling": known & set(row.get("shields", ())),
            "has a cue for a spelling it does not have": row.get("cues", {}).keys() - known,
            "has no source": not row.get("source"),
        }
        for fault, present in faults.items():
            if present:
                raise BadData(f"The group {name} {fault}.")
        found[name] = dict(row)
    return list(found.values())


def from_tables() -> list[dict[str, Any]]:
    """All rows of ``names/*.toml``, looked over."""
    return checked(row for name in TABLES for row in table(f"names/{name}")["group"])


def compact(rows: Iterable[Mapping[str, Any]]) -> str:
    """What ``names.json`` holds."""
    rows = [{key: row[key] for key in _CHECKED if key in row} for row in rows]
    content = {"groups": rows, "forms": filed(rows)}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
