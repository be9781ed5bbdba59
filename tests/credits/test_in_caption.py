"""A credit that is led in by a word for photographs is told in a caption whose credit stands in its own element."""

import pytest

from linter import lint


def told(caption, credit):
    words = f'<span class="caption-text">{caption}</span> <span class="credit">{credit}</span>'
    page = f'<html lang="en"><article><h1>Big Water</h1><p>Words of it.</p><figure><img src=a.jpg alt=""><figcaption>{words}</figcaption></figure></article></html>'
    return [each for each in lint(page).shown if each.rule == "credit-in-caption"]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Water covers the quay. Photo: Kurt Lindqvist", "Kurt Lindqvist"),
        ("Water covers the quay. (Photo by Ann Roe)", "Photo: Ann Roe"),
        ("Water covers the quay. Photo: Ann Roe", "Kurt Lindqvist"),
    ],
)
def test_it_needs_no_agency(caption, credit):
    (finding,) = told(caption, credit)
    assert (finding.fix is None) == ("Ann Roe" in caption and credit == "Kurt Lindqvist")


@pytest.mark.parametrize("caption", ["The mayor looks at a photo by Ann Roe", "Ann Roe in Linz, 1963. Photo: Archive"])
def test_words_of_the_caption_are_left_alone(caption):
    assert not told(caption, "Kurt Lindqvist")
