"""Shortcodes and Markdown in print, and in articles that teach them. Each page is made up."""

import pytest

from linter import Level, Settings, lint

TEXT = "<p>The ferry to the far bank was cancelled again this morning, said the harbour master of the small town.</p>"
TYPED = ('[gallery ids="12,13"]', "![The ferry](ferry.jpg)", "[[File:Ferry.jpg|thumb|The ferry]]")


def levels(headline, *paragraphs):
    html = f"<article><h1>{headline}</h1>{TEXT}{''.join(f'<p>{each}</p>' for each in paragraphs)}{TEXT}</article>"
    report = lint(html, settings=Settings(show_all=True))
    return [each.level for each in report.shown if each.rule == "image-shortcode"]


@pytest.mark.parametrize("typed", TYPED)
def test_what_an_article_teaches_is_a_note(typed):
    assert levels("How WordPress prints its pictures", "This is how it looks:", typed) == [Level.NOTE]
    assert levels("A wiki of your own", "In wikitext and in Markdown it is one line.", typed) == [Level.NOTE]


@pytest.mark.parametrize("typed", TYPED)
def test_in_any_other_story_it_is_an_error(typed):
    assert levels("The ferry stays in the harbour", "It was closed.", typed) == [Level.ERROR]
