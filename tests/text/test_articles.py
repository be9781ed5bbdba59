"""Articles that do not go with the word behind them."""

from __future__ import annotations

import pytest

from linter.data.word_lists import known_words
from linter.text.articles import wrong_articles


def told(words: str) -> list[tuple[str, str]]:
    return [(right, word) for _, _, right, word in wrong_articles(words, lambda: known_words("en"))]


@pytest.mark.parametrize(
    ("words", "right", "word"),
    [
        ("A old bridge", "An", "old"),
        ("beside a empty quay", "an", "empty"),
        ("with a Israeli soldier", "an", "Israeli"),
        ("in a hour", "an", "hour"),
        ("An bridge in Linz", "A", "bridge"),
        ("with an unique view", "a", "unique"),
        ("at an European summit", "a", "European"),
        ("beside an new quay", "a", "new"),
        ("a onerous task", "an", "onerous"),
        ("an yard of the old mill", "a", "yard"),
        ("A old bridge near the town of El Paso, La Paz", "An", "old"),
        ("beside a LED lamp at the quay", "an", "LED"),
        ("an NASA rocket", "a", "NASA"),
        ("an BBC crew", "a", "BBC"),
        ("an union leader", "a", "union"),
        ("an U.S. soldier", "a", "U.S."),
        ("an UFO", "a", "UFO"),
        ("an T-shirt", "a", "T-shirt"),
        ("a F-16 over the quay", "an", "F-16"),
        ("a R&B singer at the fair", "an", "R&B"),
        ("a ATM in the wall of a bank", "an", "ATM"),
        ("a EU summit for the towns", "an", "EU"),
        ("an utopian novel", "a", "utopian"),
        ("a unidentified man", "an", "unidentified"),
        ("a umbrella", "an", "umbrella"),
        ("a uninhabited island", "an", "uninhabited"),
    ],
)
def test_an_article_that_does_not_go_with_the_word_is_told(words: str, right: str, word: str) -> None:
    assert told(words) == [(right, word)]


@pytest.mark.parametrize(
    "words",
    [
        "An old bridge, an hour away, a bridge",
        "an unidentified man, an uninvited guest, a European, a ewe, a one-way street, a once proud port",
        "an historic hotel, an MP, an mRNA vaccine, an X-ray, an lbw decision",
        "Frankfurt an der Oder, Viva a España",
        "a onesie, a onetime ally, an mpeg, an yttrium crystal",
        "A indicates the entrance, B the exit",
        "A agenda do presidente na terça",
        "El alcalde visita a este barrio con su familia",
        "Il y a encore des jours, a film by Ada Quill",
        "Vitamin A improves sight; Group A exits; plan a also failed",
        "one of 49 victims of a hepatitis a outbreak at the camp",
        "a.m. and 3 a east; R&A officials; O'Hara a 'andsome man",
        "a SQL database and a FAQ for the town, an SQL database, an FAQ, a URL, an UNRWA school, a AAA battery, an Uber",
        "a UN convoy, a US soldier, a UEFA cup, an EU summit, a EURO 2024 match, an RAF jet, an A-level, a HGV, an HGV",
        "“I seen a old fella with an dog,” he said",
        "Visita a ISS",
        "Viaje a EEUU",
        "a unidirectional mic, a unimodal curve, an unionised molecule, an Euler path, an hotel, an heirloom, a unicorn",
    ],
)
def test_what_is_right_by_its_sound_or_is_no_article_is_left(words: str) -> None:
    assert told(words) == []
