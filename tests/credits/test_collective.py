"""A line that credits all pictures of a page speaks for each of them."""

import pytest

from linter import lint
from linter.credits.agencies import ours
from linter.credits.collective import credits_all

LONG = "The harbour office said on Tuesday that the old ferry would be taken out of service before the winter."


def told(line, language="en", element="p"):
    pictures = "".join(f'<img src="{at}.jpg" alt="" width="640" height="360"><p>{LONG}</p>' for at in range(3))
    page = f"<article><h1>Old ferry to be withdrawn</h1>{pictures}<{element}>{line}</{element}></article>"
    return {each.rule for each in lint(f'<html lang="{language}">{page}</html>').shown}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Photos: Jo Lee"),
        ("en", "All photos by Jo Lee"),
        ("en", "Text and photos: Jo Lee"),
        ("en", "Words and pictures by Jo Lee"),
        ("en", "Photographs were supplied by AA."),
        ("en", "Photos courtesy of the Orlen Museum"),
        ("de", "Text und Fotos: Jo Lee"),
        ("de", "Text: Ann Day. Fotos: Jo Lee"),
        ("de", "Die Fotos stammen von Jo Lee."),
        ("fr", "Texte et photos de Jo Lee"),
        ("fr", "Texte et photos : Jo Lee"),
        ("es", "Texto y fotos: Jo Lee"),
        ("pl", "Tekst i zdjęcia: Jan Kowalski"),
        ("sv", "Text & Foto: Jo Lee"),
        ("ru", "Текст и фото: Иван Клюев"),
    ],
)
def test_no_credit_is_missing_where_a_line_credits_all_pictures(language, line):
    assert "credit-missing" not in told(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "Photos de Marie Dupont",
        "Fotos de Jorge Luis Borges",
        "Photos of the ferry",
        "Photos: See how the ferry left",
        "Pictures by the hundred were taken",
        "The photos by Jo Lee show the ferry in the harbour.",
        '<a href="/gallery">Photos: Orlen Ferry Disaster</a>',
        "Text messages and photos: what we know",
        "Story and photos: page 4",
    ],
)
def test_other_lines_about_pictures_credit_none(line):
    assert "credit-missing" in told(line)


def test_a_line_that_credits_all_pictures_is_short():
    assert not credits_all("Photos: Jo Lee " + "and others " * 20, ours())
