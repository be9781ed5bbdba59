"""Texts that stop in the middle, told from those that only end in a small word."""

from __future__ import annotations

import pytest

from linter.text.open_endings import open_ending


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The mayor opens the bridge with the", "en"),
        ("The mayor walks home in a", "en"),
        ("The mayor walks home and,", "en"),
        ("Die Brücke im Hafen und", "de"),
        ("Le maire sur le pont de", "fr"),
        ("Burmistrz na moście oraz", "pl"),
        ("Starosta na mostě a", "cs"),
        ("La alcaldesa abre el puente y", "es"),
    ],
)
def test_a_text_that_ends_in_a_word_which_none_ends_in_is_cut(words: str, language: str) -> None:
    assert open_ending(words, language) is not None


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("What the old bridge is made of", "en"),
        ("Patients with hepatitis A", "en"),
        ("On stage tonight: The The", "en"),
        ("Zigarette? Nein: die Frau, nach der", "de"),
        ("Les habitants disent : fais-le", "fr"),
        ("Literatura od a do z", "pl"),
        ("The mayor opens the bridge with the", "ja"),
        ("Un gráfico con los ejes x e y", "es"),
        ("La vocale che manca è la e", "it"),
        ("Na tablicy litera i", "pl"),
        ("Der Zug kommt am Abend in Linz an", "en"),
        ("Von den Mühlen steht nur noch eine", "de"),
        ("Le maire de la ville à la une", "fr"),
        ("Il tempio sul sentiero degli dei", "it"),
        ("De ploeg eindigt op nummer een", "nl"),
        ("Laget ligger på plats nummer ett", "sv"),
        ("Holdet blev igen nummer et", "da"),
        ("Pět hlasů proti a sto pro", "cs"),
    ],
)
def test_a_text_that_may_end_so_is_whole(words: str, language: str) -> None:
    assert open_ending(words, language) is None
