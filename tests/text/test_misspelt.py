"""Small words of English that are misspelt, told from rare words and from those that two countries spell in two ways."""

from __future__ import annotations

import pytest

from linter.data.word_lists import common_slips, known_words, rare_words
from linter.text.misspelt import Lists, misspelt, small_words


def told(words: str, article: str = "") -> list[str]:
    found = misspelt(
        words, lambda: small_words(article), lambda: known_words("en"), Lists(rare_words(), common_slips())
    )
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
        ("Residents who recieve parcels at the hall", "", "recieve, receive"),
        ("Goverment officials at the gate of the hall", "", "Goverment, Government"),
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
        ("A sign that says “No accomodation”, and the letter 'To the gaurds'", ""),
        ("The well-neccessary word @gaurds www.gaurds.example", ""),
        ("A residen of the house", "The residents left; the residen is a bird."),
        ("Sherds, steles and a crocket of the church", "The shreds of a crockett."),
        ("Gannets and shrikes above a slice of stollen", ""),
        ("They dance a minuet and instil joy with patois and a tripel", ""),
        ("A hatchling and a militiaman, snipping at the flotsam", "The hatching; the militiamen were snapping."),
        ("Synopses of the surtitles", "A synopsis of the subtitles."),
        ("A stall with pasteis and chicco sweets in a straat", ""),
        ("A sign of the school says “We recieve childern”", ""),
        ("The letter asks to recieve [sic] the money", ""),
        ("Grammer with the mayor of the town", ""),
    ],
)
def test_a_rare_word_and_one_of_another_country_are_left(words: str, article: str) -> None:
    assert told(words, article) == []
