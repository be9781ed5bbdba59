"""What is asked before a pattern is tried stands in every form that the pattern knows."""

import random

import pytest

from linter.text import articles, assistant_words, joined_words, mark_slips

SIGNS = [
    " ",
    ",",
    ".",
    ";",
    ":",
    "!",
    "?",
    "-",
    "、",
    "。",
    "A",
    "É",
    "a",
    "é",
    "quay",
    "Quay",
    "1",
    "”",
    "an ",
    "a ",
    "A ",
]


@pytest.mark.parametrize("row", mark_slips._SLIPS.rows, ids=lambda row: row.name)
def test_a_slip_of_a_mark_shows_by_its_signs(row):
    assert mark_slips._SIGNS.search(row.example)


@pytest.mark.parametrize("row", assistant_words._WORDS.rows, ids=lambda row: row.name)
def test_what_an_assistant_says_shows_by_a_word(row):
    assert assistant_words.said(row.example)


def test_no_pattern_finds_what_is_not_asked_for():
    chance = random.Random(11)
    patterns = {
        mark_slips._SIGNS: (mark_slips._SLIP,),
        articles._ARTICLE: (articles._A, articles._AN, articles._ALWAYS_A, articles._ALWAYS_AN),
        joined_words._CAPITAL_INSIDE: (joined_words._CAPITAL,),
    }
    for _ in range(5_000):
        words = "".join(chance.choice(SIGNS) for _ in range(chance.randrange(1, 12)))
        for first, others in patterns.items():
            assert first.search(words) or not any(each.search(words) for each in others), words
