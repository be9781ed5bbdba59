"""Small words twice in a row, told from those that stand twice by right."""

from __future__ import annotations

import pytest

from linter.text.doubled_words import doubled, twice_by_right


def told(words: str, language: str) -> bool:
    return any(not twice_by_right(words, hit, language) for hit in doubled(language).finditer(words))


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The mayor of the the old town", "en"),
        ("She went to to the market", "en"),
        ("The keeper with with his dog", "en"),
        ("Le maire de de la ville", "fr"),
        ("La casa de de piedra", "es"),
        ("El alcalde de de Linz", "es"),
        ("Die Stadt hat eine eine Brücke", "de"),
        ("Staden har ett ett torg", "sv"),
        ("A a bridge in the town", "en"),
    ],
)
def test_a_word_that_was_left_twice_is_told(words: str, language: str) -> None:
    assert told(words, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("The rights they have have been cut", "en"),
        ("Im im Bau befindlichen Tunnel steht Wasser", "de"),
        ("Menschen auf auf dem Platz stehenden Wagen", "de"),
        ("Ein Paar in einem im im Jahr 1900 gebauten Haus", "de"),
        ("Staden han kom från från början", "sv"),
        ("The power she has has grown", "en"),
        ("The pub that they go to to watch it", "en"),
        ("What they were looking at at the time", "en"),
        ("She sang in a a cappella group", "en"),
        ("The band sings to to to", "en"),
        ("La tombe de de Gaulle", "fr"),
        ("De de Gaulle à Macron", "fr"),
        ("Il en faut un un peu plus grand", "fr"),
        ("Le maire à la une une fois encore", "fr"),
        ("Hun hjalp til til klokken ti", "da"),
        ("Vitamin A a day keeps the doctor away", "en"),
        ("A cause worth dying for for many in the town", "en"),
        ("Something to live for for the rest of his days", "en"),
        ("A friend of his his sister met", "en"),
        ("Der Garten hat Rosen, Tulpen und und und", "de"),
        ("Die eine eine Ärztin, die andere eine Anwältin", "de"),
        ("Vägen stängdes av av polisen", "sv"),
        ("Vejen blev spærret af af politiet", "da"),
        ("Hun fulgte med med bussen", "no"),
        ("Föräldrarna till ett ett år gammalt barn", "sv"),
        ("De een een fiets, de ander een auto", "nl"),
        ("El eje y y el eje x", "es"),
    ],
)
def test_a_word_that_ends_a_clause_or_begins_a_name_is_left(words: str, language: str) -> None:
    assert not told(words, language)
