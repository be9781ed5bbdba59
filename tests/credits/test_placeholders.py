"""What stands where words were to come, told from words that are some."""

from __future__ import annotations

import pytest

from linter.credits.placeholders import caption_placeholder, machine_written, only_placeholder


@pytest.mark.parametrize(
    "words",
    [
        "Image title",
        "Please add your caption here.",
        "Caption: TBC",
        "xxx",
        "XXXX",
        "Hier bitte noch eine Bildunterschrift einfügen",
        "Légende à compléter",
        "Insira a legenda aqui",
        "Escribe aquí el pie de foto",
        "Voeg bijschrift toe",
        "Добавьте подпись",
        "कैप्शन यहाँ लिखें",
        "请输入图片说明",
    ],
)
def test_what_asks_for_a_caption_is_none(words: str) -> None:
    assert only_placeholder(words)


@pytest.mark.parametrize(
    "words",
    [
        "Her caption read: wish you were here",
        "The description fits a man of thirty",
        "Die Legende ist hier",
        "La leyenda, aquí en Linz",
        "Hier steht der Titel noch aus",
        "TK Maxx in Leeds",
        "A sign reads “TK TK BOOM” in Leeds",
        "Who is she (and why?) asks the mayor",
        "The Games of the XXX Olympiad",
        "Podpis prezydenta pod ustawą",
    ],
)
def test_a_caption_with_the_same_words_is_one(words: str) -> None:
    assert caption_placeholder(words) is None


def test_what_a_reporter_left_open_within_a_caption_is_found() -> None:
    left = {
        "Mayor [insert name] opens the bridge": "[insert name]",
        "Die Brücke, [Name ergänzen], am Montag": "[Name ergänzen]",
        "The mayor, name TK, in Linz": "name TK",
        "The bridge is TK TK metres long": "TK TK",
        "Ada Quilfeather (sp?) on the bridge": "(sp?)",
        "The bridge in Linz [check spelling]": "[check spelling]",
    }
    assert {words: words[slice(*(caption_placeholder(words) or (0, 0)))] for words in left} == left


def test_what_a_recogniser_of_objects_wrote_is_told_from_a_warning_to_readers() -> None:
    assert machine_written("Image may contain Human Person Bridge and Outdoors")
    assert machine_written("Das Ufer. Möglicherweise ein Bild von 2 Personen")
    assert machine_written("This image may contain disturbing scenes") is None
    assert machine_written("The jar may contain nuts") is None
