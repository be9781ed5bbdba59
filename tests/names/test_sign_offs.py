"""The author's name in the byline is held against the line at the end of the story."""

import pytest

from linter import lint, read

LONG = (
    "The harbour office said on Tuesday that the old ferry would be taken out of service before the winter comes, "
    "and that nobody had yet been asked to build a new one for the people of the northern bank."
)


def told(language, byline, sign_off):
    text = f"<h1>Old ferry to be withdrawn</h1><p class='byline'>{byline}</p><p>{LONG}</p><p>{LONG}</p>"
    page = f"<html lang='{language}'><article>{text}<p><em>{sign_off}</em></p></article></html>"
    return [each.message for each in lint(page).shown if each.rule == "name-spelt-two-ways"]


@pytest.mark.parametrize(
    ("language", "byline", "sign_off", "message"),
    [
        ("en", "By Jon Smith", "John Smith is a reporter at the Ledger.", "Jon Smith once and John Smith once"),
        ("en", "By Ada Quill, harbour reporter", "Ada Quil covers harbours.", "Ada Quill once and Ada Quil once"),
        (
            "en",
            "By Maya Gebel and Anton Deutsch March 7, 2031",
            "Reporting by Maya Gebell in Orlen, Anton Deutsch in Linz and Ida Moen; Editing by Jo Dahl",
            "Maya Gebel once and Maya Gebell once",
        ),
        (
            "en",
            "By Maya Gebel",
            "(Reporting by Maya Gebell in Orlen; Editing by Jo Dahl)",
            "Maya Gebel once and Maya Gebell once",
        ),
        (
            "de",
            "Von Katarina Meyer",
            "Katharina Meyer ist Redakteurin.",
            "Katarina Meyer once and Katharina Meyer once",
        ),
        ("fr", "Par Nicola Dupont", "Nicolas Dupont est journaliste.", "Nicola Dupont once and Nicolas Dupont once"),
        ("es", "Ana Gimenez", "Ana Jimenez es redactora de El Muelle.", "Ana Gimenez once and Ana Jimenez once"),
    ],
)
def test_an_author_who_signs_otherwise_than_the_byline_says_is_told(language, byline, sign_off, message):
    assert told(language, byline, sign_off) == [f"This page writes {message}."]


@pytest.mark.parametrize(
    ("language", "byline", "sign_off"),
    [
        ("en", "By Jon Smith", "Jon Smith is a reporter at the Ledger."),
        ("en", "By Jon Smith", "Jane Smith is a reporter at the Ledger."),
        ("en", "By Jon Smith and John Smith", "John Smith is a reporter at the Ledger."),
        ("en", "By Jon Smith", "John Smyth is the mayor of Orlen."),
        ("de", "Von Martin Huber", "Martina Huber ist seit 2019 Bürgermeisterin von Linz."),
        ("en", "By Anna Smith", "Anne Smith was 84 when she died."),
        ("en", "By Maria Rossi, Mario Rossi", "Mario Rossi is a reporter at the Ledger."),
        ("en", "By Maya Gebel", "Reporting by Maya Gebel and Maya Gebell; Editing by Ida Moen"),
        ("en", "By Maya Gebel and Anton Deutsch", "Reporting by Maya Gebel in Orlen; Editing by Anton Deutsche"),
        ("en", "By Maria Rossi", "Reporting by Mario Rossi in Rome; Editing by Ida Moen"),
        ("en", "By the Ledger staff", "The Ledger is printed in Orlen."),
        ("en", "By Jon Smith", "Smith is a reporter at the Ledger."),
    ],
)
def test_two_people_and_one_name_are_left_alone(language, byline, sign_off):
    assert told(language, byline, sign_off) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>John Smith is a reporter.</p>",
        "<p><b>John Smith</b> is a reporter at the Ledger.</p>",
        "<p>John Smith<br>is a reporter at the Ledger.</p>",
        "<div><span>JOHN</span> <span>Smith</span> covers harbours.</div>",
    ],
)
def test_the_line_at_the_end_is_found_however_its_words_are_marked(line):
    text = f"<h1>Old ferry to be withdrawn</h1><p class='byline'>By Jon Smith</p><p>{LONG}</p><p>{LONG}</p>"
    page = read(f"<html lang='en'><article>{text}{line}</article></html>")
    assert page.sign_off is not None
    assert page.sign_off.words.lower().startswith("john smith ")
