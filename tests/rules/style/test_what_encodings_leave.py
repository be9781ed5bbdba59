"""Codes, tags and question marks that a system left in captions for letters it did not have."""

import pytest

from linter import lint


def told(words, language="en"):
    html = f'<html lang="{language}"><body><article><figure><img src="a.jpg" alt=""><figcaption>{words}</figcaption></figure></article></body></html>'
    rules = ("text-double-escaped", "text-mojibake")
    return [(each.rule, each.level.value) for each in lint(html).shown if each.rule in rules]


@pytest.mark.parametrize("code", ["oslash", "Aring", "ntilde", "scaron", "iquest", "laquo", "Eacute", "aelig"])
def test_the_code_of_a_letter_or_mark_of_any_language_is_told(code):
    assert told(f"Linz x&amp;{code};x", "da") == [("text-double-escaped", "error")]


@pytest.mark.parametrize("tag", ['&lt;img src="x.jpg"&gt;', "&lt;/div&gt;", "&lt;font color=red&gt;"])
def test_a_tag_that_readers_see_is_told(tag):
    assert told(f"The pier of Linz {tag}") == [("text-double-escaped", "warning")]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "La jet?e de Linz"),
        ("de", "Die Br?cke und die Gr??e"),
        ("ru", "????? ??? ????????"),
        ("en", "A caf?s owner"),
    ],
)
def test_a_question_mark_for_a_letter_is_told(language, words):
    assert set(told(words, language)) == {("text-mojibake", "warning")}


@pytest.mark.parametrize(
    "words",
    [
        "Who won?the game",
        "Really??? Yes",
        "Who?what?where",
        "See linz.example/a?b=c",
        "x &lt; y and y &gt; z",
        "What? ??? !!!",
    ],
)
def test_a_question_and_a_sum_are_left(words):
    assert told(words) == []
