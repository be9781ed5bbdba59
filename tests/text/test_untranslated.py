"""Sentences of English, told from names, titles, quotations and other languages that share its words."""

from __future__ import annotations

import pytest

from linter.data.word_lists import known_words
from linter.text.untranslated import is_english_sentence


def english(words: str) -> bool:
    return is_english_sentence(words, lambda: known_words("en"))


@pytest.mark.parametrize(
    "words",
    [
        "Residents walk across the old steel bridge with flags in their hands",
        "Symbolbild: Residents walk across the old steel bridge with flags in their hands",
        "Linz: Residents walk across the old steel bridge with flags in their hands",
        "A crane under construction by the property developer Orlen is seen in central Linz on May 8",
    ],
)
def test_a_sentence_of_english_is_one(words: str) -> None:
    assert english(words)


@pytest.mark.parametrize(
    "words",
    [
        "The Ballad of the Old Bridge, Ada Quill and the Harbour Band",
        "Ein Plakat mit den Worten „Residents walk across the old steel bridge with flags“",
        "Walk across the bridge",
        "Song: residents walk across the old steel bridge with flags in their hands",
        "Tweet der Stadt: Residents walk across the old steel bridge with flags in their hands",
        "This file is licensed under the Creative Commons licence for all who work with it",
        "De brug in Linz is weer open, met vlaggen van de stad en de haven",
        "En man på en bro med flaggor i handen efter festen i staden",
        "Residentes cruzan el puente con banderas en las manos",
        "Die Band Residents im Hafen von Linz, mit Fans in der Hand",
        "橋を渡る市民たち",
    ],
)
def test_names_quotations_and_other_languages_are_none(words: str) -> None:
    assert not english(words)
