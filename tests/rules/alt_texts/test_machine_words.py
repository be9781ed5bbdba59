"""What programs write into alternative texts is told in the languages that they write."""

import pytest

from linter import lint


def told(alt, language):
    page = f'<html lang="{language}"><article><figure><img src="a.jpg" alt="{alt}"><figcaption>Rain.</figcaption></figure></article>'
    return {each.rule for each in lint(f"{page}</html>").shown}


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        ("da", "Et billede, der indeholder himmel, vand Automatisk genereret beskrivelse"),
        ("nb", "Et bilde som inneholder himmel Automatisk generert beskrivelse"),
        ("cs", "Obsah obrázku obloha, voda Popis byl vytvořen automaticky"),
        ("hu", "A képen ég, víz látható Automatikusan generált leírás"),
        ("fi", "Kuva, joka sisältää kohteen taivas Kuvaus luotu automaattisesti"),
    ],
)
def test_words_that_word_made_do_not_say_what_is_shown(language, alt):
    assert "alt-machine-written" in told(alt, language)


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        ("en", "A screenshot of a message containing threats, sent to the mayor"),
        ("en", "A close-up of a jar containing live bees, on a table"),
        ("en", "Image may contain flashing lights"),
        ("de", "Ein Bild, das einen Aufruf zur Gewalt enthält"),
        ("fr", "Une image contenant des insultes, publiée sur un réseau social"),
    ],
)
def test_a_sentence_that_says_what_something_contains_is_somebodys_own(language, alt):
    assert "alt-machine-written" not in told(alt, language)


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        ("en", "A picture containing text, outdoor, sign"),
        ("en", "Image may contain Human, Person and Crowd"),
        ("de", "Ein Bild, das Text, Person, Gebäude enthält."),
    ],
)
def test_a_list_of_things_is_a_programs(language, alt):
    assert "alt-machine-written" in told(alt, language)


def test_what_reuters_calls_its_file_is_a_file_name():
    assert "alt-is-file-name" in told("2031-05-11T101010Z_1_LYNXMPEQ_RTROPTP_4_FERRY", "fr")
    assert "alt-is-file-name" not in told("2031-05-11: a ferry in Linz", "en")
