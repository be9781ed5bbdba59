"""How the credits of the world's agencies are read behind their captions: invented people, our own words.

A row is a caption, its credit, who took the picture and which houses it names. Nothing is to be said of any by default.
The forms are those in which the agencies sign, and in which papers print what these hand on.
"""

import tomllib
from pathlib import Path

import pytest

from linter import lint, read
from linter.model.credit import ORGANISATIONS

WIRE = tomllib.loads(Path(__file__).with_name("tables").joinpath("credits_of_wires.toml").read_text("utf-8"))
UNSPACED = ("ja", "zh")
EACH = [(language, *row) for language, table in WIRE.items() for row in table["rows"]]


def page(language, caption):
    figure = f'<figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
    return f'<html lang="{language}"><article>{figure}</article></html>'


def read_as(language, caption):
    (block,) = read(page(language, caption)).blocks
    credit = block.credit
    houses = [each.words for each in credit.of(*ORGANISATIONS)] if credit else []
    return (
        block.caption.words if block.caption else "",
        credit.text.words if credit else "",
        "; ".join(credit.photographers) if credit else "",
        "; ".join(houses),
    )


@pytest.mark.parametrize(("language", "caption", "credit", "people", "houses"), EACH)
def test_a_credit_of_a_wire_is_read_into_its_parts_and_left_in_peace(language, caption, credit, people, houses):
    whole = caption + ("" if language in UNSPACED else " ") + credit
    assert read_as(language, whole) == (caption, credit, people, houses)
    assert not [(each.rule, each.message) for each in lint(page(language, whole)).shown]


@pytest.mark.parametrize(
    ("language", "caption", "credit"),
    [
        ("en", "Players of Tarn Town celebrate on Monday", "AP Photo/Jo Quill"),
        ("en", "Players of Tarn Town celebrate on Monday", "Getty Images"),
        ("en", "A storm hit Tarn on May 11, 2026", "Reuters"),
        ("en", "Ned Farrow waits in the rain", "JO LEE/STUFF"),
        ("fr", "Ned Farrow à Tarn, le 9 mai 2026 ", "AFP - JO QUILL"),
        ("de", "Die Spieler jubeln am Montag", "Foto: Jo Quill"),
        ("de", "Die Spieler jubeln am Montag", "picture alliance/dpa"),
        ("fr", "Les joueurs fêtent lundi", "AFP/Jo Quill"),
    ],
)
def test_a_credit_that_nothing_parts_from_its_caption_is_read(language, caption, credit):
    assert read_as(language, caption + credit)[:2] == (caption.strip(), credit)


@pytest.mark.parametrize(
    "caption",
    [
        "The rocket stands ready, said a speaker of SpaceX",
        "She posts pictures of the harbour on YouTube",
        "The parcel was brought by FedEx",
        "The logo of the magazine LensCulture",
        "An old camera beside a new iPhoneX",
        "The mayor in talks with NewsCorp",
    ],
)
def test_capitals_within_a_word_are_no_credit(caption):
    assert read_as("en", caption)[:2] == (caption, "")


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("ko", "이 남자/뉴스1"),
        ("ko", "김 대표/뉴스1"),
        ("ko", "전 장관/뉴스1"),
        ("ko", "고양이/뉴스1"),
        ("ko", "서울역/뉴스1"),
    ],
)
def test_a_few_syllables_that_are_no_name_stay_the_caption(language, caption):
    assert read_as(language, caption)[:2] == (caption.partition("/")[0], "/뉴스1")


@pytest.mark.parametrize(
    ("language", "line", "person"),
    [
        ("ko", "홍 길동/뉴스1", "홍 길동"),
        ("ko", "[촬영 홍길동]", "홍길동"),
        ("en", "Jo Lee for The Orlen Courier", "Jo Lee"),
        ("ja", "本社ヘリから山田太郎撮影", "山田太郎"),
        ("zh", "中央社記者李大華攝 115年5月11日", "李大華"),
        ("en", "THE CANADIAN PRESS/AP-Jo Quill", "Jo Quill"),
    ],
)
def test_a_credit_alone_names_who_took_the_picture(language, line, person):
    assert read_as(language, line)[1:3] == (line, person)


def test_a_picture_from_the_papers_own_aircraft_is_credited():
    assert read_as("ja", "火災のあった倉庫（本社ヘリから）")[:2] == ("火災のあった倉庫", "（本社ヘリから）")
    assert read_as("ja", "雲の上の富士山、飛行機から")[:2] == ("雲の上の富士山、飛行機から", "")


def test_small_letters_behind_a_photographer_are_a_house_and_behind_a_house_too_an_editor():
    assert read_as("de", "Die Fähre legt ab. Foto: Jo Lee/rbb")[2:] == ("Jo Lee", "rbb")
    assert read_as("id", "Kapal berangkat. ANTARA FOTO/Jo Lee/nym.")[2:] == ("Jo Lee", "ANTARA FOTO")


def test_what_korea_says_of_a_shoot_is_no_credit():
    assert read_as("ko", "드라마 촬영 현장")[:2] == ("드라마 촬영 현장", "")
    assert read_as("ko", "광장에 모인 사람들 [촬영 현장]")[0] == "광장에 모인 사람들 [촬영 현장]"
