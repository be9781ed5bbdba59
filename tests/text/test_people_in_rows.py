"""Rows of people in a caption: two in one spot, and other than as many as it says."""

from __future__ import annotations

import pytest

from linter.text.people_in_rows import in_one_spot, wrong_count


@pytest.mark.parametrize(
    "words",
    [
        "Ada Quill, left, and Ned Farrow, left, at the bridge",
        "Ada Quill (left), Ned Farrow (right) and Kim Oh (right)",
        "Ada Quill (l.) und Ned Farrow (l.) vor der Brücke",
        "Ada Quill (à gauche) et Ned Farrow (à gauche) sur le pont",
        "Ada Quill (izquierda) y Ned Farrow (izquierda) en el puente",
        "Ada Quill (a sinistra) e Ned Farrow (a sinistra) sul ponte",
        "Ada Quill (à esquerda) e Ned Farrow (à esquerda) na ponte",
        "Ada Quill (till vänster) och Ned Farrow (till vänster) på bron",
        "Ada Quill (z lewej) i Ned Farrow (z lewej) na moście",
        "Ада Квилл (слева) и Нед Фарроу (слева) на мосту",
    ],
)
def test_two_in_one_spot_of_one_sentence_are_told(words: str) -> None:
    assert len(list(in_one_spot(words))) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Ada Quill, left, and Ned Farrow, right, at the bridge",
        "Ada Quill, left, jumps. In the other picture Kim Oh, left, lands",
        "Oben: Ada Quill (l.) und Ned Farrow (r.), unten: Kim Oh (l.) und Bo Fry (r.)",
        "Ada Quill (second from left) and Ned Farrow (left)",
        "En haut, Ada Quill (à gauche), en bas, Ned Farrow (à gauche)",
        "Ada Quill (a sinistra) e Ned Farrow (a destra) sul ponte",
        "Ada Quill (au centre) et Ned Farrow (au centre)",
        "Ada Quill (left) and, in the second picture, Ned Farrow (left)",
    ],
)
def test_each_in_a_spot_or_a_sentence_of_their_own_are_left(words: str) -> None:
    assert list(in_one_spot(words)) == []


def test_a_row_of_other_than_as_many_names_as_the_caption_says_is_told() -> None:
    assert (wrong_count("Four engineers, from left: Ada Quill, Ned Farrow and Kim Oh.") or ())[2:] == (4, 3)
    assert (wrong_count("In Linz: the two pilots, from left, Ada Quill, Ned Farrow and Kim Oh.") or ())[2:] == (2, 3)
    assert (wrong_count("Quatre pilotes, de gauche à droite : Ada Quill, Ned Farrow et Kim Oh.") or ())[2:] == (4, 3)
    assert (wrong_count("Cuatro pilotos, de izquierda a derecha: Ada Quill, Ned Farrow y Kim Oh.") or ())[2:] == (4, 3)
    assert (wrong_count("Vier piloten, van links naar rechts: Ada Quill, Ned Farrow en Kim Oh.") or ())[2:] == (4, 3)
    assert (wrong_count("Fyra piloter, från vänster: Ada Quill, Ned Farrow och Kim Oh.") or ())[2:] == (4, 3)
    assert (wrong_count("Zwei Gewinner, von links: Ada Quill, Ned Farrow und Kim Oh") or ())[2:] == (2, 3)


@pytest.mark.parametrize(
    "words",
    [
        "Three engineers, from left: Ada Quill, Ned Farrow and Kim Oh.",
        "Three men, from left: Al Day, the mayor, and Bo Fry.",
        "Two teams from left: the Reds, Ada Quill and Ned Farrow’s Blues",
        "Four guests from left to right: Ada Quill, Ned Farrow, Kim Oh and her husband, Bo Fry.",
        "Three of the four engineers, from left: Ada Quill, Ned Farrow and Kim Oh",
        "Drei der vier Gewinner, von links: Ada Quill, Ned Farrow und Kim Oh",
        "Eight medals later, from left: Ada Quill, Ned Farrow and Kim Oh.",
        "After six years, from left: Ada Quill, Ned Farrow and Kim Oh.",
        "Winners of the last four games, from left: Ada Quill, Ned Farrow and Kim Oh.",
        "The two couples, from left: Ada Quill, Ned Farrow, Kim Oh and Bo Fry.",
        "Trois pilotes, de gauche à droite : Ada Quill, Ned Farrow et Kim Oh.",
        "Dos parejas, de izquierda a derecha: Ada Quill, Ned Farrow, Kim Oh y Bo Fry.",
        "Deux ans plus tard, de gauche à droite : Ada Quill, Ned Farrow et Kim Oh.",
        "Tre dei quattro piloti, da sinistra: Ada Quill, Ned Farrow e Kim Oh",
        "Zwei Ehepaare, von links: Ada Quill, Ned Farrow, Kim Oh und Bo Fry",
    ],
)
def test_a_row_that_fits_or_holds_more_than_names_is_left(words: str) -> None:
    assert wrong_count(words) is None
