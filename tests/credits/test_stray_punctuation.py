"""Marks of a credit that are right where the whole line is seen: no word is lost, and nothing is said of them."""

import pytest

from linter import fix, lint


def figure(caption, language="en"):
    picture = f'<figure><img src="/q/ferry.jpg" alt="A ferry"><figcaption>{caption}</figcaption></figure>'
    return f'<html lang="{language}"><body><article><h1>The ferry leaves</h1>{picture}</article></body></html>'


@pytest.mark.parametrize(
    "caption",
    [
        "(The barge leaves the lock. Photo: Ida Holm/AFP)",
        "[The barge leaves the lock. Photo: Ida Holm/AFP]",
        "<em>(The barge leaves the lock. Photo: Ida Holm/AFP)</em>",
        "A barge (in 2019; Photo: AFP)",
        "The barge at noon. (<span class='credit'>Photo: Ida Holm/AFP)</span>",
        "<p>(The barge at noon.</p><p class='credit'>Photo: Ida Holm/AFP)</p>",
        "The barge at noon. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)",
    ],
)
def test_a_bracket_whose_other_half_stands_in_the_caption_is_left_alone(caption):
    page = figure(caption)
    assert fix(page).text == page
    told = {each.rule for each in lint(page).shown}
    assert told.isdisjoint({"credit-punctuation", "brackets-unbalanced"})


def test_a_korean_bracket_round_the_agencies_is_left_alone():
    page = figure("수문을 지나는 배 [로이터=연합뉴스]", "ko")
    assert fix(page).text == page
    assert {each.rule for each in lint(page).shown}.isdisjoint({"credit-punctuation", "brackets-unbalanced"})


@pytest.mark.parametrize(
    "caption",
    [
        "The barge at noon. Photo: Ida Holm | <a class='button' href='/buy'>Buy photo</a>",
        "The barge at noon. <span class='credit'>Photo: Ida Holm | <button>Buy photo</button></span>",
        "The barge at noon. Photo: Ida Holm / <span class='share'>Share</span>",
    ],
)
def test_a_mark_in_front_of_a_control_parts_the_two_and_stays(caption):
    page = figure(caption)
    assert fix(page).text == page


def test_a_word_between_two_dashes_keeps_both():
    page = figure("Das Boot brennt. <span class='credit'>Feuerwehr Tarn / -honorarfrei-</span>", "de")
    assert fix(page).text == page
    assert {each.rule for each in lint(page).shown} == set()
    left = figure("Das Boot brennt. <span class='credit'>Ida Holm/dpa-</span>", "de")
    assert fix(left).text == left.replace("dpa-", "dpa")


@pytest.mark.parametrize("caption", ["배. /연합뉴스", "수문을 지나는 배. /연합뉴스"])
def test_a_slash_behind_a_full_stop_begins_a_credit_and_keeps_its_space(caption):
    page = figure(caption, "ko")
    assert fix(page).text == page


def test_a_full_stop_in_front_of_a_control_stays():
    control = "<a class='button' href='/buy'>Buy photo</a>"
    rows = ["Rain. Foto: Ida Holm", f"Wind. Foto: Ole Dahl. {control}"]
    page = "".join(
        f'<figure><img src="/{at}.jpg" alt=""><figcaption>{row}</figcaption></figure>' for at, row in enumerate(rows)
    )
    assert fix(page).text == page


@pytest.mark.parametrize(
    ("caption", "right"),
    [
        (
            "Rain. <span class='credit'>Photo: Ida Holm/AFP)</span>",
            "Rain. <span class='credit'>Photo: Ida Holm/AFP</span>",
        ),
        ("Rain (left). Photo: Ida Holm/AFP)", "Rain (left). Photo: Ida Holm/AFP"),
        (
            "<p>Rain. Photo: Ida Holm /</p><p><button>Share</button></p>",
            "<p>Rain. Photo: Ida Holm</p><p><button>Share</button></p>",
        ),
    ],
)
def test_a_mark_without_its_other_half_anywhere_in_the_line_goes(caption, right):
    assert fix(figure(caption)).text == figure(right)


@pytest.mark.parametrize(
    ("credit", "mended"),
    [
        ("Ida Holm / / AFP", "Ida Holm / AFP"),
        ("Ida Holm,, AFP", "Ida Holm, AFP"),
        ("Ida Holm ,,AFP", "Ida Holm, AFP"),
        ("Ida Holm//AFP", "Ida Holm/AFP"),
    ],
)
def test_marks_that_stand_twice_are_mended_to_one_with_one_space(credit, mended):
    assert fix(figure(f"The barge at noon. Photo: {credit}")).text == figure(f"The barge at noon. Photo: {mended}")


@pytest.mark.parametrize(
    "address",
    ["http://pictures.example/photos/jolee...", "https://pictures.example/jolee…", "https://pictures.example/jolee/"],
)
def test_an_address_in_a_credit_is_neither_cut_off_nor_full_of_marks(address):
    page = figure(f"The barge at noon. <span class='credit'>Photo: Jo Lee, {address}</span>")
    assert fix(page).text == page
    assert {each.rule for each in lint(page).shown}.isdisjoint({"credit-punctuation", "credit-truncated"})


@pytest.mark.parametrize(
    ("credit", "right"),
    [("Photo: /AFP", "Photo: AFP"), ("Photo by , AFP", "Photo by AFP"), ("© | Reuters", "© Reuters")],
)
def test_a_mark_between_the_lead_in_and_the_first_name_is_left_over(credit, right):
    page = figure(f"The barge at noon. <span class='credit'>{credit}</span>")
    told = "This mark is left over: nothing stands in front of it."
    assert told in [each.message for each in lint(page).shown if each.rule == "credit-punctuation"]
    assert fix(page).text == page.replace(credit, right)


@pytest.mark.parametrize("credit", ["/ EFE", "| Photo: Ida Holm", "AP Photo/Ida Holm", "Photo | Ida Holm"])
def test_a_mark_with_which_a_house_begins_its_credits_stays(credit):
    page = figure(f"The barge at noon. <span class='credit'>{credit}</span>")
    assert fix(page).text == page
    assert {each.rule for each in lint(page).shown}.isdisjoint({"credit-punctuation"})
