"""Towns and those who serve them as the source of a picture, and captions that are still the name of a file."""

import pytest
from by_our_table import find_credit, is_credit, parse
from captioned import read_as, told

from linter.model.source import Chart, Text


@pytest.mark.parametrize(
    "credit",
    [
        *("Photo Ville d’Orlen", "Photo Mairie de Saint-Orlen", "Foto Comune di Orlen", "Foto gemeente Orlen"),
        *("Foto Stadt Orlen", "Foto Feuerwehr Orlen", "Foto Ajuntament de Orlen", "(Foto gemeente Orlen)"),
        *("Foto: Orlens kommun", "Foto: Orlen kommune"),
    ],
)
def test_a_town_and_its_services_behind_a_word_for_a_photograph_are_a_credit(credit):
    words = f"En gul båt. {credit}" if ":" in credit else f"Le bac au quai. {credit}"
    start, end = find_credit(words)
    assert words[start:end] == credit
    assert "credit-missing" not in told(words)


def test_a_town_s_name_with_small_letters_at_its_end_is_a_credit_with_no_stop_in_front():
    assert read_as("En gul båt på stranden Foto: Orlens kommun") == ("En gul båt på stranden", "Foto: Orlens kommun")


def test_a_town_is_the_provider_and_no_part_of_the_word_in_front():
    credit = parse(Text("Photo Ville d’Orlen", lambda: Chart(())))
    assert (list(credit.photographers), list(credit.organisations)) == ([], ["Ville d’Orlen"])


@pytest.mark.parametrize(
    "words",
    [
        *("Le bac. Photo Ville de Orlen sous la neige", "De stad. Foto Stadt", "Le bac. Photo ville fantôme"),
        *("Le bac. Photo Ville Lumière", "Der Brand. Foto Polizei im Einsatz", "Photo ville d’Orlen, rue du Port"),
    ],
)
def test_a_town_that_is_to_be_seen_is_no_credit(words):
    assert find_credit(words) is None


@pytest.mark.parametrize(
    "credit", ["Foto: Ana Ruiz / EFE", "Photo: Jo Lee/AFP", "Cedida por el Ayuntamiento", "撮影・山田太郎"]
)
def test_the_name_of_a_file_in_front_of_a_credit_is_what_stands_for_the_caption(credit):
    words = f"DSC_0412.JPG {credit}"
    assert not is_credit(words)
    assert read_as(words) == ("DSC_0412.JPG", credit)
    assert "caption-is-file-name" in told(words)


def test_a_syllable_of_korean_in_front_of_a_stop_is_no_initial():
    assert read_as("문 옆에 선 항만장 박철수 씨. 사진 이정훈 기자") == (
        "문 옆에 선 항만장 박철수 씨.",
        "사진 이정훈 기자",
    )
    assert find_credit("The bridge and J. Lee") is None
