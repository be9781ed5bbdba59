"""The article before a number, as the number is read aloud."""

import pytest

from linter import lint


def told(words, language="en"):
    html = f'<html lang="{language}"><body><figure><img src="a.jpg" alt=""><figcaption>{words}</figcaption></figure></body></html>'
    return [each.message for each in lint(html).shown if each.rule == "article-before-number"]


@pytest.mark.parametrize(
    ("words", "number", "right"),
    [
        ("A 8-year-old girl waits at the quay.", "8", "An"),
        ("The keeper has a 11th dog, and a house.", "11", "an"),
        ("The town saw a 18% rise in fares.", "18", "an"),
        ("It is a 80-foot wall.", "80", "an"),
        ("It is a 8,000-tonne ship.", "8,000", "an"),
        ("It is a 8.5-metre boat.", "8.5", "an"),
        ("He has an 10-year-old son.", "10", "a"),
        ("The mill burns. An 90-year-old man left.", "90", "A"),
        ("He asks for an 1 million grant.", "1", "a"),
    ],
)
def test_the_wrong_article_is_told(words, number, right):
    assert told(words) == [f"Read aloud, “{number}” takes “{right}” before it."]


@pytest.mark.parametrize(
    "words",
    [
        "An 8-year-old girl, a 9-year-old boy, an 80-foot wall and a 100-year-old oak.",
        "A 1,100-year-old church and an 1800s mill; a 1100-year-old oak.",
        "An 11,000-tonne ship beside a 7,000-tonne one.",
        "Class A 8-year-olds, vitamin-a 8-week trials.",
        "On the A 8 near Ulm, a 4x100-metre race.",
        "He plays a 12-string guitar in a 21st-century mill.",
        "Exit a 8 the gate.",
    ],
)
def test_the_right_one_and_what_is_no_article_are_not(words):
    assert told(words) == []


def test_other_languages_are_left_alone():
    assert told("Il a 8-year-old amis.", "fr") == []
