"""The caption of a lead picture above the headline may stand below the headline, in front of the text."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
    "<p>Nobody was hurt, though a lorry that stood on the pier at night went into the water with all its fish.</p>"
)
PIER = '<img src="/pier.jpg" width="900" height="600">'
HEAD = "<h1>Storm breaks the pier</h1>"


def captions(lead):
    blocks = read(f"<html><body><main><div>{lead}{TEXT}</div></main></body></html>").blocks
    return [block.caption and block.caption.words for block in blocks]


@pytest.mark.parametrize(
    "line",
    [
        '<p class="caption">The pier on Monday. Photo: Jo Lee</p>',
        "<p><em>The pier on Monday. Photo: Jo Lee</em></p>",
        '<div class="hero-caption">The pier on Monday. <span class="credit">Jo Lee</span></div>',
        '<p class="standfirst">Two piles are broken, the mayor says, and it takes months to mend them in the spring.</p>'
        '<p class="photo-caption">The pier on Monday.</p>',
    ],
)
@pytest.mark.parametrize(
    "byline", ["", "<p>By Kim Dane</p>", '<p class="byline"><img src="/kim.jpg" width="40"> Kim Dane</p>']
)
@pytest.mark.parametrize("box", ["{}", "<div>{}</div>", "<figure>{}</figure>"])
def test_a_caption_below_the_headline_is_that_of_the_picture_above_it(box, byline, line):
    assert captions(f"{box.format(PIER)}{HEAD}{byline}{line}") == ["The pier on Monday."]


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Kim Dane</p>",
        "<p>Text: Kim Dane, Photos: Jo Lee</p>",
        "<p>Two piles are broken, the mayor says.</p>",
        '<p class="caption">Read more: How the pier was built</p>',
        '<p class="caption">The pier.</p><p class="caption">The mill.</p>',
    ],
)
def test_what_else_stands_there_is_no_caption(line):
    assert captions(f"{PIER}{HEAD}{line}") == [None]


def test_a_caption_behind_a_second_picture_is_not_the_first_ones():
    mill = '<img src="/mill.jpg" width="900" height="600">'
    assert captions(f'{PIER}{HEAD}{mill}<p class="caption">The mill at noon.</p>') == [None, "The mill at noon."]


@pytest.mark.parametrize("name", ["hero", "lead-image"])
def test_a_lead_picture_with_caption_and_credit_in_front_of_the_article_is_read(name):
    lead = f'<div class="{name}">{PIER}<p class="x1">The pier on Monday. Photo: Jo Lee</p></div>'
    [block] = read(f"<html><body><main>{lead}<article>{HEAD}{TEXT}</article></main></body></html>").blocks
    assert block.caption.words == "The pier on Monday."


def test_a_teaser_in_front_of_the_article_is_none_of_its_pictures():
    lead = f'<div class="hero"><a href="/other">{PIER}<p>The mill on Monday. Photo: Jo Lee</p></a></div>'
    assert not read(f"<html><body><main>{lead}<article>{HEAD}{TEXT}</article></main></body></html>").blocks


def test_the_author_in_a_byline_is_no_credit_though_a_class_calls_the_name_so():
    byline = '<div class="story__byline"><span class="by">By </span><span class="story__author"><span class="story__author-credit">Ada Quill Tribune</span></span></div>'
    page = f'<article><div><div><img src="pier.jpg" width="900" height="600" alt=""></div><header><h1>Pier closed again</h1>{byline}</header></div>{TEXT}</article>'
    [block] = read(page).blocks
    assert block.credit is None
