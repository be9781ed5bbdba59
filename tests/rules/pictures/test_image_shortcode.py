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


IMG = "[img]https://x.org/ferry.jpg[/img]"
PAIR = '[caption id="12" width="300"]The ferry.[/caption]'


@pytest.mark.parametrize(
    "said",
    [
        f"Whoever writes {IMG} sees the ferry.",
        f"She typed “{IMG}” into the forum.",
        f"Er schrieb „{IMG}“.",
        f"Put the address between them, as in {IMG}, and send it.",
        f"<code>{IMG}</code>",
        f"{PAIR} is what the old editor left behind.",
    ],
)
def test_what_a_sentence_speaks_of_is_not_told(said):
    assert levels("Forums of the nineties", said) == []


@pytest.mark.parametrize("said", [f"It was closed. {IMG} The ferry.", IMG, f"{PAIR} The ferry left."])
def test_between_sentences_it_is_told(said):
    (level,) = levels("The ferry stays in the harbour", said)
    assert level is not Level.NOTE


def test_a_bracket_in_the_caption_of_a_shortcode_hides_it_not():
    bracket = '[caption id="12" width="300" caption="Tom [left] Vell"]<img src="/a.jpg">[/caption]'
    assert levels("The ferry stays in the harbour", "It was closed.", bracket) == [Level.ERROR]


@pytest.mark.parametrize("told", ["The [img] tag came later.", "A picture had the tag “[img]” round it."])
def test_an_article_that_names_the_tag_teaches_it(told):
    assert levels("Forums of the nineties", told, IMG) == [Level.NOTE]


def test_a_gallery_of_a_text_as_wordpress_stores_it_is_not_told():
    stored = (
        f'{TEXT}<p>[caption width="300"]<img src="/a.jpg"> The ferry.[/caption]</p>{TEXT}<p>[gallery ids="1,2"]</p>'
    )
    assert "image-shortcode" not in {each.rule for each in lint(stored).shown}
    assert "image-shortcode" not in {
        each.rule for each in lint(f'<!-- wp:paragraph -->{TEXT}<p>[gallery ids="1"]</p>').shown
    }
    assert "image-shortcode" in {each.rule for each in lint(f"<html><body>{stored}</body></html>").shown}
