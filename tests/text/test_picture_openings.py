"""What follows “a photo of”."""

from __future__ import annotations

import pytest

from linter.text.picture_openings import is_kind_of_picture, speaks_of_a_print, stands_alone


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        ("Imagen de ", "satélite de la costa"),
        ("Foto de ", "perfil de Ana Roca"),
        ("Photo d’", "illustration du port"),
        ("Image de ", "synthèse du futur stade"),
        ("Photo de ", "groupe devant la mairie"),
        ("Immagine di ", "copertina del libro"),
        ("Imagem de ", "satélite mostra o mar"),
        ("Foto do ", "ano: um cachorro"),
        ("Foto van ", "de week: een hond"),
        ("Bild von ", "oben auf den Kai"),
        ("Foto von ", "1964 mit dem alten Kai"),
        ("Photo of ", "the year: a dog"),
    ],
)
def test_a_kind_of_picture_is_no_opening(opening: str, rest: str) -> None:
    assert is_kind_of_picture(opening + rest, len(opening))


@pytest.mark.parametrize(
    ("opening", "rest"),
    [
        ("Imagen de ", "una calle"),
        ("Imagen del ", "incendio"),
        ("Foto de ", "niños en la plaza"),
        ("Foto de ", "Ana Roca"),
        ("Photo d’", "un chien"),
        ("Photo de ", "l’eau du port"),
        ("Foto di ", "bambini in piazza"),
        ("Imagem de ", "duas casas"),
        ("Foto do ", "presidente"),
        ("Afbeelding van ", "een hond"),
        ("Bild von ", "Kindern am Kai"),
        ("Photo of ", "a dog"),
    ],
)
def test_what_a_picture_shows_is_no_kind(opening: str, rest: str) -> None:
    assert not is_kind_of_picture(opening + rest, len(opening))


@pytest.mark.parametrize(
    "rest",
    [
        "Ada Quill is held by her mother",
        "Ada Quill and her dog hangs in the town hall",
        "the quay taken by Ann Roe",
        "the quay that won a prize",
        "a baker displayed at a vigil",
    ],
)
def test_a_print_of_which_something_is_said_is_not_left_out(rest: str) -> None:
    assert speaks_of_a_print(f"A photo of {rest}", len("A photo of "))


@pytest.mark.parametrize(
    "rest", ["a dog that is ill", "the mayor as she is led in", "a quay in rain", "a dog. It is ill", "what is left"]
)
def test_what_is_said_of_who_is_shown_is_of_no_print(rest: str) -> None:
    assert not speaks_of_a_print(f"A photo of {rest}", len("A photo of "))


@pytest.mark.parametrize(
    ("opening", "rest", "alone"),
    [
        ("Ein Bild von ", "einem Hund", False),
        ("Bild von ", "Kindern am Kai", False),
        ("Das Foto zeigt ", "einen Hund", False),
        ("Das Foto zeigt ", "eine Brücke", True),
        ("Foto von ", "Ada Quill", True),
        ("Zdjęcie przedstawia ", "psa", False),
        ("Image of ", "a dog", True),
    ],
)
def test_words_that_bear_a_case_do_not_stand_alone(opening: str, rest: str, alone: bool) -> None:
    assert stands_alone(opening + rest, len(opening)) is alone
