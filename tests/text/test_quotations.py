"""Quotation marks of many languages, and the apostrophes and inches that are none."""

from __future__ import annotations

import pytest
from effort import steps

from linter.text.quotations import quotations


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “go” and left.", ["“go”"]),
        ("He said “go ‘now’ please” and left.", ["“go ‘now’ please”"]),
        ('"The SDF have started," tweeted Bali.', ['"The SDF have started,"']),
        ("„Wir sind da“, sagte er. „Nein“, sagte sie.", ["„Wir sind da“", "„Nein“"]),
        ("„Tak”, powiedział.", ["„Tak”"]),
        ("« Oui », dit-il.", ["« Oui »"]),
        ("»Ja«, sagte sie.", ["»Ja«"]),
        ("”Hej”, sa hon.", ["”Hej”"]),
        ("「はい」と言った『本』", ["「はい」", "『本』"]),
        ("She said ‘don’t touch the soldiers’ boots’ and left.", ["‘don’t touch the soldiers’ boots’"]),
        ("'I was scared' says Lee's mum", ["'I was scared'"]),
        ("The book “Kiev” and the film “Odessa”", ["“Kiev”", "“Odessa”"]),
    ],
)
def test_quotations_are_found_in_the_marks_of_many_languages(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The soldiers’ boots don’t fit.",
        "He is 5'10\" tall, she 5'8\".",
        "’Tis the season of the ’90s and rock 'n' roll.",
        "The dogs' bowls and the cats' beds",
        "",
    ],
)
def test_apostrophes_and_inches_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


def test_a_speech_that_goes_on_in_the_next_paragraph_is_quoted_to_its_end() -> None:
    assert quoted("“We fought Isis. We won.") == ["“We fought Isis. We won."]


def test_a_stray_apostrophe_does_not_hide_a_quotation_behind_it() -> None:
    assert quoted("The 'ouse was “gone” by then") == ["“gone”"]


@pytest.mark.parametrize("mark", ["“", "‘", "'", '"', "„", "» "])
def test_quotations_takes_linear_time_on_hostile_marks(mark: str) -> None:
    small, large = (steps(quotations, f"{mark}a " * number) for number in (400, 1600))
    assert small > 400, "it looks at every mark"
    assert large < 5 * small


def test_rules_that_ask_for_each_date_of_a_text_have_it_read_once():
    text = "The “ferry” on 12 August 2024. " * 40
    assert steps(lambda: [quotations(text) for _ in range(40)]) < 2 * steps(quotations, text + "“ferry”")
