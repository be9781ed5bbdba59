"""Captions and credits that end halfway: a bar with nothing behind it, a bracket that nothing closes."""

import pytest

from linter import lint, read

FRONT = "A gull sits on the pier."


def page(caption):
    text = "The crew of nine will be offered work on the river boats, said a speaker who gave no date."
    return f"""<html><body><article><h1>Old ferry to be withdrawn</h1><p>{text}</p>
<figure><img src="a.jpg" alt="A gull"><figcaption>{caption}</figcaption></figure><p>{text}</p></article></body></html>"""


@pytest.mark.parametrize(
    "caption",
    [
        "The gull at the pier |",
        "The gull sits at the pier. |",
        "Die Möwe sitzt am Pier ｜",
        "The gull at the pier | &nbsp;",
        "The gull at the pier | <span class='credit'></span>",
    ],
)
def test_a_bar_with_no_credit_behind_it_ends_a_caption_that_is_read(caption):
    report = lint(page(caption))
    assert not report.crashes
    assert report.pictures == 1


@pytest.mark.parametrize(
    "credit",
    ["(Photo: Jo Lee (AFP)", "(Jo Lee (AFP)", "(Photo: (Jo Lee/AFP)", "[Foto: Jo Lee [Archiv]", "（写真：佐藤（共同）"],
)
def test_a_credit_with_a_bracket_that_nothing_closes_is_read(credit):
    for caption in (f"{FRONT} {credit}", f"{FRONT} <span class='credit'>{credit}</span>"):
        report = lint(page(caption))
        assert not report.crashes
        assert report.pictures == 1


def test_a_place_behind_a_slash_and_a_sentence_is_no_photographer():
    caption = "Lluvia intensa cae en el puerto de la isla. / {}"
    assert read(page(caption.format("Santa Cruz"))).blocks[0].credit is None
    for name in ("JUAN LEZAMA", "Juan Lezama"):
        assert read(page(caption.format(name))).blocks[0].credit.text.words == f"/ {name}"
