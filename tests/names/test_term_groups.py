"""The tables of names are in order."""

from __future__ import annotations

import re

import pytest

from linter.data import table
from linter.model.errors import BadData
from linter.names.surface_forms import usual_signs
from linter.names.term_groups import COMPACT, checked, compact, from_tables, term_groups
from linter.text.accents import without_accents

ROWS = from_tables()


def test_the_compact_copy_is_current() -> None:
    assert COMPACT.read_text(encoding="utf-8") == compact(ROWS), "run python -m linter.cli.dev.compile_tables"


def test_every_group_is_loaded() -> None:
    assert [group.id for group in term_groups()] == [row["id"] for row in ROWS]
    assert len(ROWS) >= 644


def test_ids_are_kebab_case_and_sorted_in_each_category() -> None:
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"]) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_group_is_in_order(row: dict) -> None:
    spellings = [spelling for family in row["families"] for spelling in family]
    assert len(spellings) == len(set(map(usual_signs, spellings))), "a spelling stands twice"
    assert row["source"]
    assert all(spelling == " ".join(spelling.split()) for spelling in spellings)
    for cue in row.get("cues", {}).values():
        re.compile(cue)
    for shield in row.get("shields", ()):
        assert any(spelling.casefold() in shield.casefold() for spelling in (*spellings, *row.get("neutral", ()))), (
            f"{shield} shields nothing"
        )


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"id": "a", "families": [["A"]], "source": "s"}, "fewer than two families"),
        ({"id": "a", "families": [["A"], ["A"]], "source": "s"}, "a spelling twice"),
        ({"id": "a", "families": [["A"], ["B"]]}, "no source"),
        ({"id": "a", "families": [["A"], ["B"]], "source": "s", "sheilds": []}, "sheilds"),
        ({"id": "a", "families": [["A"], ["B"]], "source": "s", "cues": {"C": ""}}, "a cue for a spelling"),
        (
            {"id": "a", "families": [["A"], ["B"]], "source": "s", "shields": ["B"]},
            "a shield that is a spelling",
        ),
    ],
)
def test_a_wrong_row_is_refused_by_name(row: dict, fault: str) -> None:
    with pytest.raises(BadData, match=fault):
        checked([row])


def test_titles_are_folded_and_listed_once_a_language() -> None:
    for language, words in table("beside_names")["titles"].items():
        assert len(words) == len(set(words)), language
        assert words == [without_accents(word) for word in words], language
