"""What is asked before a pattern is tried stands in every form that the pattern knows."""

import random
import re

import pytest

from linter.credits import separators
from linter.credits.agencies import ours
from linter.credits.parser import parts
from linter.credits.predicates import names_an_agency
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


@pytest.mark.parametrize("rows", [separators._SEPARATORS.rows, separators._SIGNS.rows], ids=["separators", "signs"])
def test_what_parts_two_parties_begins_with_a_letter_that_is_asked_first(rows):
    first = re.compile(f"[{separators._FIRST}]", re.I)
    for row in rows:
        hit = re.search(row.pattern, row.example, re.I)
        assert first.match(hit[0]), row.name


def test_parties_are_parted_where_the_pattern_alone_parts_them():
    whole = re.compile(separators._SEPARATORS, re.I)
    signs = [
        *f"／/|;{separators.BULLETS}©ⓒ·＝=–—―-、,.:()（）[] ",
        *(" via ", " for ", "Jo", "AFP", "뉴시스", "日本", " and ", "licensed under"),
    ]
    chance = random.Random(13)
    for _ in range(5_000):
        words = "".join(chance.choices(signs, k=chance.randrange(1, 9)))
        found = [[hit.span() for hit in pattern.finditer(words)] for pattern in (whole, separators.SEPARATOR)]
        assert found[0] == found[1], words


def test_an_agency_glued_to_a_name_is_found_and_marks_within_a_sentence_cost_no_second_look(monkeypatch):
    assert names_an_agency("Jo LeeAFP", ours())
    assert names_an_agency("Ana RuizÉLReuters", ours()) is False
    looked = []
    monkeypatch.setattr("linter.credits.predicates.parts", lambda *asked: looked.append(asked) or parts(*asked))
    for words in ("The “old” quay at Linz – a year on", "Der Kran in ÖBERLINZ steht", "Jo McDale opens the quay"):
        assert not names_an_agency.__wrapped__(words, ours())
    assert not looked
    assert names_an_agency.__wrapped__("Jo Lee/AFP", ours())
    assert looked
