"""Words, sentences, headlines and shouting."""

from __future__ import annotations

import pytest

from linter.text.words import (
    how_many_words,
    in_shouting,
    in_title_case,
    length,
    looks_english,
    parted_words,
    same_words,
    sentences,
)


def test_sentences_do_not_end_behind_abbreviations() -> None:
    text = "The U.S. Army met Dr. Lee on Feb. 9 in St. Louis. It rained."
    assert [text[a:b] for a, b in sentences(text)] == [text[:-11], "It rained."]


def test_headlines_in_title_case_are_known() -> None:
    assert in_title_case("Internet Use Grows in Rural Towns")
    assert not in_title_case("Internet use grows in rural towns")


def test_texts_are_compared_by_their_words() -> None:
    assert same_words("The  Old Port, at dawn.") == same_words("the old port at dawn")


def test_english_is_known_by_its_commonest_words() -> None:
    assert looks_english("The mayor of the town opened the bridge and went to lunch.")
    assert not looks_english("Der Bürgermeister eröffnete am Montag die neue Brücke in Linz.")
    assert not looks_english("")


def test_shouting_is_four_words_in_capitals() -> None:
    assert in_shouting("WE WILL LEAVE NATO NOW", 14, 18)
    assert not in_shouting("the head of NATO said", 12, 16)


def test_words_are_counted_where_no_blanks_part_them() -> None:
    assert [how_many_words(each) for each in ("1.299,00 EUR", "月曜日の港", "ท่าเรือเก่า AFP", "오래된 부두")] == [
        4,
        2,
        4,
        2,
    ]
    assert [parted_words(each) for each in ("1.299,00 EUR", "月曜日の港", "ท่าเรือเก่า AFP", "오래된 부두")] == [
        2,
        2,
        4,
        2,
    ]


def test_a_text_is_as_long_as_what_it_says_would_be_in_letters_of_an_alphabet() -> None:
    assert [length(each) for each in ("The pier", "Die Brücke", "月曜日の港", "부두")] == [8, 10, 12.5, 5]
    assert length("ท่าเรือ") == pytest.approx(len("ท่าเรือ") * 4 / 3)
