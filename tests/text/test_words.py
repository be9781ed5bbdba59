"""Words, quotations and file names."""

from __future__ import annotations

import pytest
from effort import steps

from linter.text.file_names import is_file_name, is_slug
from linter.text.letter_case import in_capitals, usual_case
from linter.text.quotations import quotations
from linter.text.words import (
    in_shouting,
    in_title_case,
    looks_english,
    same_words,
    sentences,
)


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


@pytest.mark.parametrize(
    "name",
    [
        "DSC_0412.JPG", "IMG00023", "IMG_2041", "GettyImages-1419226317", "GettyImages-1419.jpg", "foo-bar-1024x683.jpg",
        "crowd-1024x683", "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d", "20251117_133533", "1584304517924", "judyly.jpg",
        "Foto vom Rathaus 2.jpeg", "P1040321", "lastname_event_01", "iStock-530834372", "shutterstock_1234567",
        "WhatsApp Image 2024-05-01 at 10.22.33", "d41d8cd98f00b204e9800998ecf8427e",
    ],
)  # fmt: skip
def test_file_names_are_told_from_words(name: str) -> None:
    assert is_file_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "Apollo 11", "1969", "Covid-19", "The IMG_2041.JPG that started it all", "Boeing 737-800", "F-16", "U2",
        "Mother-in-law-to-be", "@jo_lee_photo", "https://example.com/a.jpg", "12.05.2024", "Berlin-Mitte",
        "0:2", "deadbeef", "What is a .jpg?", "A", "defaced", "PKW-Unfall", "NGC 1234", "IMG Academy",
    ],
)  # fmt: skip
def test_words_are_no_file_names(words: str) -> None:
    assert not is_file_name(words)


def test_a_slug_is_words_joined_as_in_an_address() -> None:
    assert is_slug("U-S-President-Donald-Trump-looks-on")
    assert not is_slug("Mother-in-law-to-be")
    assert not is_slug("Rhein-Main-Neckar-Raum")
    assert not is_slug("a quite ordinary caption")


def test_sentences_do_not_end_behind_abbreviations() -> None:
    text = "The U.S. Army met Dr. Lee on Feb. 9 in St. Louis. It rained."
    assert [text[a:b] for a, b in sentences(text)] == [text[:-11], "It rained."]


def test_shouting_is_four_words_in_capitals() -> None:
    assert in_shouting("WE WILL LEAVE NATO NOW", 14, 18)
    assert not in_shouting("the head of NATO said", 12, 16)


def test_headlines_in_title_case_are_known() -> None:
    assert in_title_case("Internet Use Grows in Rural Towns")
    assert not in_title_case("Internet use grows in rural towns")


def test_texts_are_compared_by_their_words() -> None:
    assert same_words("The  Old Port, at dawn.") == same_words("the old port at dawn")


def test_english_is_known_by_its_commonest_words() -> None:
    assert looks_english("The mayor of the town opened the bridge and went to lunch.")
    assert not looks_english("Der Bürgermeister eröffnete am Montag die neue Brücke in Linz.")
    assert not looks_english("")


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("GEORG HOCHMUTH", "Georg Hochmuth"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("ANN MCDONALD", "Ann McDonald"),
        ("SEAN O'BRIEN", "Sean O'Brien"),
        ("SEAN O’BRIEN", "Sean O’Brien"),
        ("MARIE D'ARC", "Marie D'Arc"),
        ("JEAN-PIERRE MÜLLER", "Jean-Pierre Müller"),
        ("J.R. SMITH III", "J.R. Smith III"),
        ("DE LUCA ANNA", "De Luca Anna"),
    ],
)
def test_names_in_capitals_are_written_as_usual(name: str, usual: str) -> None:
    assert usual_case(name) == usual


def test_initials_and_pen_names_are_not_names_in_capitals() -> None:
    assert in_capitals("GEORG HOCHMUTH")
    for name in ("JR", "AFP TV", "J. SMITH", "Georg Hochmuth", "MADONNA", "共同 通信"):
        assert not in_capitals(name)
