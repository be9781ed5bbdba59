"""Alternative texts that their own quotation marks end, and markup that only looks so."""

import pytest

from linter import lint


def told(tag):
    report = lint(
        f"<article><h1>Mayor</h1><figure>{tag}<figcaption>The mayor. Photo: Jo Lee</figcaption></figure></article>"
    )
    return [each.message for each in report.shown if each.rule == "alt-cut-at-quote"]


@pytest.mark.parametrize(
    ("tag", "lost"),
    [
        ('<img src="a.jpg" alt="He said "go" today">', 'go" today'),
        ('<img alt="He said "go"" src="a.jpg">', 'go"'),
        ('<img alt=""Go", he said" src="a.jpg" class="wide" />', 'Go", he said'),
        ("<img src='a.jpg' alt='It's the mayor's dog' width='900'>", "s the mayor's dog"),
    ],
)
def test_an_alternative_text_that_its_own_mark_ends_is_told(tag, lost):
    assert told(tag) == [f"A quotation mark ends this alternative text too early; “{lost}” is lost."]


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="a.jpg" alt="The mayor"class="wide">',
        '<img src="a.jpg" alt="The mayor" loading hidden>',
        "<img src=a.jpg alt=\"The mayor's dog\" title='The mayor'>",
        '<img src="a.jpg" alt="The mayor"/>',
        '<img src="a.jpg" alt="The mayor" "">',
        '<img src="a.jpg" alt="" class="wide"">',
        '<img src="a.jpg" alt=""loading="lazy">',
        '<img src="a.jpg" alt=mayor"s">',
        '<img src="a.jpg" alt="x" data-alt="He said "go" today">',
    ],
)
def test_other_slips_of_the_markup_are_not(tag):
    assert told(tag) == []
