"""Agencies' instructions, and words that hold a place."""

from __future__ import annotations

import re

import pytest
from by_our_table import leaks, runs

from linter import fix, lint, read
from linter.credits.depictions import is_drawn
from linter.credits.placeholders import bare, caption_placeholder, credit_placeholder, only_marks, says_only_how
from linter.data import table


def run_words(text: str) -> list[str]:
    return [text[start:end] for start, end in runs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Smoke. TPX IMAGES OF THE DAY", ["TPX IMAGES OF THE DAY"]),
        (
            "@jo/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT. NO RESALES. NO ARCHIVES.",
            ["THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. MANDATORY CREDIT. NO RESALES. NO ARCHIVES"],
        ),
        (
            "Mandatory Credit: Photo by Jo Lee/Shutterstock (13914242dh)",
            ["Mandatory Credit:", "(13914242dh)"],
        ),
        ("Mandatory credit Kyodo/via REUTERS", ["Mandatory credit"]),
        ("A pier in Linz. *** NORWAY OUT ***", ["*** NORWAY OUT ***"]),
        ("De pier in Linz. ALLEEN VOOR REDACTIONEEL GEBRUIK", ["ALLEEN VOOR REDACTIONEEL GEBRUIK"]),
        ("Пирс в Линце. ТОЛЬКО ДЛЯ РЕДАКЦИОННОГО ИСПОЛЬЗОВАНИЯ", ["ТОЛЬКО ДЛЯ РЕДАКЦИОННОГО ИСПОЛЬЗОВАНИЯ"]),
        ("Linz’deki iskele. SADECE EDİTORYAL KULLANIM", ["SADECE EDİTORYAL KULLANIM"]),
        (
            '(----EDITORIAL USE ONLY - MANDATORY CREDIT - "X / HANDOUT" - NO MARKETING NO ADVERTISING CAMPAIGNS -'
            " DISTRIBUTED AS A SERVICE TO CLIENTS----)",
            [
                "EDITORIAL USE ONLY - MANDATORY CREDIT",
                "NO MARKETING NO ADVERTISING CAMPAIGNS - DISTRIBUTED AS A SERVICE TO CLIENTS",
            ],
        ),
        (
            "JAPAN OUT. NO COMMERCIAL OR EDITORIAL SALES IN JAPAN.",
            ["JAPAN OUT. NO COMMERCIAL OR EDITORIAL SALES IN JAPAN"],
        ),
        (
            "dpa (ACHTUNG: Nur zur redaktionellen Verwendung im Zusammenhang)",
            ["ACHTUNG: Nur zur redaktionellen Verwendung"],
        ),
        (
            "ATTENTION EDITORS - THIS PICTURE WAS PROVIDED BY A THIRD PARTY.",
            ["ATTENTION EDITORS - THIS PICTURE WAS PROVIDED BY A THIRD PARTY"],
        ),
        ("CREDIT LINE MUST READ: Jo Lee", ["CREDIT LINE MUST READ:"]),
        ("The pier. EMBARGOED UNTIL 0001 MONDAY", ["EMBARGOED UNTIL 0001 MONDAY"]),
        ("Der Steg. SPERRFRIST MONTAG 18 UHR", ["SPERRFRIST MONTAG 18 UHR"]),
        ("The pier. EMBARGO 20310503", ["EMBARGO 20310503"]),
        ("The pier. Jo Lee/AP NEW YORK TIMES OUT", ["NEW YORK TIMES OUT"]),
        ("The pier. Jo Lee/AP NO USA NO UK", ["NO USA NO UK"]),
        ("Der Steg. Jo Lee/dpa Bild OUT", ["Bild OUT"]),
        ("The old pier in Linz (AP Photo/Jo Lee) FRANCE OUT", ["FRANCE OUT"]),
    ],
)
def test_instructions_are_found_in_runs(text: str, expected: list[str]) -> None:
    assert run_words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Pupils protest against mandatory credit checks.",
        "A banner reads “FRANCE OUT” and “GERMANY OUT”.",
        "The village has no archives and no sales.",
        "A shop window: NO SALES TODAY",
        "The editorial office of the paper.",
        "A Porsche (911s) and a plane (737ng)",
        "A third party supplied the weapons.",
        "Attention, editors at work.",
        "A stamp of the EMBARGO 1973 in Linz, and one of the EMBARGO 1807.",
        "EMBARGO ON OIL, says a front page.",
        "Marchers shout NO USA in the square of Linz.",
        "The pier (built in 1912) SOLD OUT",
    ],
)
def test_ordinary_captions_hold_no_instruction(text: str) -> None:
    assert leaks(text) == ()


def test_the_table_of_leaks_is_in_order() -> None:
    rows = table("leaks")["leak"]
    assert [row["id"] for row in rows] == sorted({row["id"] for row in rows})
    for row in rows:
        re.compile(row["pattern"])
        assert row["source"]
        assert row["about"]
        assert row["case"] in ("any", "as-is")


def test_the_table_of_placeholders_is_in_order() -> None:
    rows = table("placeholders")
    for section, keys in (("caption", ["words"]), ("credit", ["words"])):
        assert rows[section]["source"]
        for key in keys:
            words = rows[section][key]
            assert words == sorted(set(words))
            assert len(set(map(bare, words))) >= len(words) - 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Image caption goes here", "Image caption goes here"),
        ("[CAPTION]", "[CAPTION]"),
        ("TK", "TK"),
        ("TKTK", "TKTK"),
        ("Lorem ipsum dolor sit amet", "Lorem ipsum dolor"),
        ("undefined", "undefined"),
        ("Smoke over {{ place }} today", "{{ place }}"),
        ("[object Object]", "[object Object]"),
        ("Photo %s", "%s"),
        ("Bildunterschrift hier", "Bildunterschrift hier"),
    ],
)
def test_placeholders_are_found_in_captions(text: str, expected: str) -> None:
    found = caption_placeholder(text)
    assert found is not None
    assert text[found[0] : found[1]] == expected


@pytest.mark.parametrize(
    "text",
    [
        "TK Maxx in Leeds",
        "A test flight",
        "Profits rose 5 %sixfold",
        "None of the players spoke",
        "xXx premiered in 2002",
        "Emperor Franz Joseph I (centre)",
        "The template says ‘caption’ in small letters",
        "100 % sure",
        "Null Bock auf Schule",
        "",
    ],
)
def test_ordinary_captions_are_no_placeholders(text: str) -> None:
    assert caption_placeholder(text) is None


def test_words_in_a_credit_that_name_nobody() -> None:
    for words in (
        "STRINGER",
        "Uncredited",
        "AFP Contributor",
        "XXSTRINGERXX",
        "-",
        ".",
        "Staff",
        "taken from picture library",
    ):
        assert credit_placeholder(words), words
    for words in ("Ann Stringer", "Stringer Lee", "AFP", "Handout", "Privat", "©AFP"):
        assert not credit_placeholder(words), words
    assert says_only_how("Handout")
    assert not says_only_how("Handout/City of Linz")


def test_marks_alone_are_no_words_but_an_emoji_is() -> None:
    assert only_marks("—")
    assert only_marks("* * *")
    assert not only_marks("❤")
    assert not only_marks("1")
    assert not only_marks("")


@pytest.mark.parametrize(
    ("alt", "credit"),
    [
        ("Map showing rainfall in May", ""),
        ("A map of the river", ""),
        ("Trump's climate legacy. A line chart, showing emissions", ""),
        ("", "Photo illustration by Jo Lee"),
        ("", "коллаж: Андрей"),
        ("Karte der Region", ""),
    ],
)
def test_drawn_pictures_are_known_by_the_words_beside_them(alt: str, credit: str) -> None:
    assert is_drawn(alt, credit)


@pytest.mark.parametrize(
    ("alt", "credit"),
    [
        ("A mayor cuts a ribbon", "Photo: Jo Lee/AFP"),
        ("Two soldiers bent over a map", ""),
        ("The charts were topped by Jo Lee", "Photo: Graphica Press"),
        ("", ""),
    ],
)
def test_photographs_are_not_taken_for_drawings(alt: str, credit: str) -> None:
    assert not is_drawn(alt, credit)


def test_the_line_ends_round_and_in_an_instruction_stay():
    html = '<figure><img src="a.jpg" alt=""><figcaption>\nA flood in Linz. Jo Lee/AFP\nNO RESALES.\r\n NO ARCHIVES.\n</figcaption></figure>'
    mended = html.replace("NO RESALES.\r\n NO ARCHIVES.", "\r\n")
    assert fix(html, ask=lambda finding, _: finding.rule == "caption-agency-instructions").text == mended


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("Foto: Jo Lee, Abdruck honorarfrei", "Abdruck honorarfrei"),
        ("Foto: Jo Lee (honorarfrei bei Namensnennung)", "honorarfrei bei Namensnennung"),
        ("Honorarfrei bei Nennung: Jo Lee/Orlener Bote", "Honorarfrei bei Nennung:"),
        ("Der Autor schreibt honorarfrei.", ""),
        ("Foto: Honorarfrei", ""),
    ],
)
def test_a_giver_that_asks_nothing_but_its_name_writes_so_to_editors(words: str, order: str) -> None:
    assert [words[start:end] for start, end in runs(words)] == [order] * bool(order)


def told_of(words):
    """The credit of a box that the page calls one, and what caption-agency-instructions marks in it."""
    figure = f'<figure><img src="a.jpg" alt="x"><figcaption>A barn burns. <span class="credit">{words}</span></figcaption></figure>'
    page = f"<article><h1>Old ferry</h1>{figure}</article>"
    [block] = read(page).blocks
    found = [each for each in lint(page).shown if each.rule == "caption-agency-instructions"]
    return block.credit and block.credit.text.words, len(found)


@pytest.mark.parametrize(
    ("words", "credit", "told"),
    [
        ("MANDATORY CREDIT: Jo Lee / NO SALES", "Jo Lee", 2),
        ("MANDATORY CREDIT: Orlen Museum / NO SALES", "Orlen Museum", 2),
        ("Jo Lee NO SALES", "Jo Lee", 1),
        ("Jo Lee (FRANCE OUT)", "Jo Lee", 1),
        ("Jo Lee / UK OUT", "Jo Lee", 1),
        ("“NO RESALES”, poster by Jo Lee", "poster by Jo Lee", 0),
        ("Mandatory Credit Union", "Mandatory Credit Union", 0),
    ],
)
def test_an_order_in_a_box_of_the_credit_is_one_where_nothing_quotes_it(words, credit, told):
    assert told_of(words) == (credit, told)
