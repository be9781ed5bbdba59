"""Small words of English that are misspelt, told from rare words and from those that two countries spell in two ways."""

from __future__ import annotations

import pytest

from linter.data.word_lists import known_words
from linter.text.misspelt import misspelt, small_words


def told(words: str, article: str = "") -> list[str]:
    found = misspelt(words, lambda: small_words(article), lambda: known_words("en"))
    return [f"{words[start:end]}, {meant}" for start, end, meant in found]


@pytest.mark.parametrize(
    ("words", "article", "what"),
    [
        ("The old buidlings of the town", "", "buidlings, buildings"),
        ("The gaurds at the gate", "", "gaurds, guards"),
        ("A neccessary repair of the wall", "", "neccessary, necessary"),
        ("Rain on the new accomodation", "", "accomodation, accommodation"),
        ("The enviroment of the lake", "They speak of the environment.", "enviroment, environment"),
        ("The residens of the street", "The residents left.", "residens, residents"),
    ],
)
def test_a_word_that_can_hardly_be_another_is_told(words: str, article: str, what: str) -> None:
    assert told(words, article) == [what]


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("A spectre in the theatre, with sabres and a manoeuvre", "A specter in the theater."),
        ("The carriage was tunnelled, chiselled, shrivelled and jewelled", "It was tunneled and chiseled."),
        ("Enrolments at the school, and its fulfilment", "The enrollments and the fulfillment."),
        ("The weaponised, harboured and prioritising firm", "It is weaponized, harbored and prioritizing."),
        ("The airers and the preppers", "The fires of the shop."),
        ("Her retries, and a door retried and premade", ""),
        ("El ayuntamiento de la ciudad con los vecinos", "The residents of the town."),
        ("The well-neccessary word @gaurds www.gaurds.example", ""),
        ("A residen of the house", "The residents left; the residen is a bird."),
    ],
)
def test_a_rare_word_and_one_of_another_country_are_left(words: str, article: str) -> None:
    assert told(words, article) == []
