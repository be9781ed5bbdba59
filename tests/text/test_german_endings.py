"""German adjectives that end otherwise than their article asks, told from adverbs and other words that end so."""

from __future__ import annotations

import pytest

from linter.text.german_endings import wrong_endings


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Anwohner vor dem zerstörtem Bahnhof", "zerstörten"),
        ("Der Wirt in seinem altem Keller", "alten"),
        ("Die Folgen eines schwere Unfalls", "schweren"),
        ("Das Dach des neues Bahnhofs", "neuen"),
        ("Das Fest dauert von 1. bis 8. Mai", "vom"),
        ("Von 30. April bis 8. Mai ist Markt", "Vom"),
    ],
)
def test_an_ending_that_does_not_go_with_the_article_is_told(words: str, right: str) -> None:
    assert [found[2] for found in wrong_endings(words)] == [right]


@pytest.mark.parametrize(
    "words",
    [
        "Anwohner vor dem zerstörten Bahnhof in gutem Zustand",
        "Der Wirt, dem zudem Geld fehlt",
        "Ein Verfahren, dem seinem Wesen nach Grenzen gesetzt sind",
        "Die Häuser des nahe Paris gelegenen Dorfs",
        "Der Saum des beige Mantels",
        "Der Film „Im fremdem Land“ läuft",
        "Auf der Place des petites Dames in Lyon",
        "Im Palais des sports Nîmes",
        "Dieses alte Haus ist jedes zweite Jahr offen",
        "Ein extrem kalter Keller im extrem Kalten",
        "Die Kinder von 1. bis 4. Klasse",
        "Von 8. Mai an ist Markt",
    ],
)
def test_what_may_stand_so_is_left(words: str) -> None:
    assert not list(wrong_endings(words))
