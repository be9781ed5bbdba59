"""Words without case and accents, as names are held against each other."""

import unicodedata

import pytest

from linter.text.accents import lookalikes, without_accents


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("Orlen", "orlen"),
        ("Kılıç", "kilic"),
        ("Søren Østby", "soren ostby"),
        ("Straße", "strasse"),
        ("Nguyễn Ánh", "nguyen anh"),
        ("“Größe”", "“grosse”"),
        ("Андрей Чижов", "андреи чижов"),
        ("Ελένη", "ελενη"),
        ("東京", "東京"),
    ],
)
def test_a_word_loses_its_case_and_its_accents_in_every_script(word, plain):
    assert without_accents(word) == plain
    assert without_accents(unicodedata.normalize("NFD", word)) == plain


def test_marks_that_follow_one_another_or_stand_alone_are_left_out():
    assert without_accents("e\u0301\u0323a \u0301 b") == "ea  b"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Новая paтуша в Линце", ["ратуша"]),
        ("Το νέο δημαρχείο στην Aθήνα", ["Αθήνα"]),
        ("A change ΔT of the heat", []),
        ("Новая рaтуша и cора в Линце", ["ратуша", "сора"]),
        ("The сat of Linz", ["cat"]),
        ("Нoва ратуша в Лінці", ["Нова"]),
        ("Встреча ITшников, Xбокс и Wi-Fi", []),
        ("iPhone в Линце", []),
    ],
)
def test_a_word_of_two_alphabets_is_written_in_that_of_its_text(text, right):
    assert [each[2] for each in lookalikes(text)] == right
