"""Captioned figures whose picture a script loads are listed and checked; they were passed over in silence."""

import pytest

from linter import lint, read

LONG = (
    "<p>The harbour was quiet on Monday morning, the gulls sat on the roofs, and nobody asked for the ferry, "
    "which had left without its captain an hour before the tide turned.</p>"
)
CAPTION = '<figcaption>The ferry at noon. <span class="credit">Jo Lee/AFP</span></figcaption>'


def whole(figure):
    return (
        '<!DOCTYPE html><html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry leaves alone</h1>'
        f"{LONG}{figure}{LONG}{LONG}{LONG}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("figure", "urls"),
    [
        (f'<figure data-src="/ferry.jpg"><div class="placeholder"></div>{CAPTION}</figure>', ("/ferry.jpg",)),
        (f'<figure><div data-image="/up/Ferry.jpg"></div>{CAPTION}</figure>', ("/up/Ferry.jpg",)),
        (f'<figure><div data-lg="/up/ferry.jpg"></div>{CAPTION}</figure>', ("/up/ferry.jpg",)),
        (f"<figure><div style=\"background-image: url('/ferry.jpg')\"></div>{CAPTION}</figure>", ("/ferry.jpg",)),
        (f'<figure><a href="/up/ferry.jpg"><span class="lazy"></span></a>{CAPTION}</figure>', ("/up/ferry.jpg",)),
        (
            '<figure itemscope itemtype="http://schema.org/ImageObject" itemid="/ferry.jpg"><div><div></div></div>'
            f"{CAPTION}</figure>",
            ("/ferry.jpg",),
        ),
        (f'<figure class="media photo"><span class="visually-hidden">Photo</span><div></div>{CAPTION}</figure>', ()),
        (f'<figure><object data="/up/ferry.jpg"></object>{CAPTION}</figure>', ("/up/ferry.jpg",)),
        (f'<figure><object data="/up/12" type="image/jpeg">Ferry</object>{CAPTION}</figure>', ("/up/12",)),
        (f'<figure><embed src="/up/ferry.webp">{CAPTION}</figure>', ("/up/ferry.webp",)),
        (
            f'<figure><svg viewBox="0 0 8 6"><g><image href="/up/ferry.jpg"/></g><rect width="2"/></svg>{CAPTION}</figure>',
            ("/up/ferry.jpg",),
        ),
        ("<figure><div></div><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></figure>", ()),
    ],
)
def test_a_captioned_figure_without_an_image_element_is_listed(figure, urls):
    (block,) = read(whole(figure)).blocks
    assert block.image.urls == urls
    assert block.caption.words == "The ferry at noon."
    assert "Jo Lee/AFP" in block.credit.text.words
    assert not block.image.loaded


def test_its_words_are_checked_and_its_alternative_text_is_not_asked_for():
    figure = (
        '<figure data-src="/ferry.jpg"><div></div><figcaption>The ferry. Photo: Jo Lee/Retuers</figcaption></figure>'
    )
    assert [row.rule for row in lint(whole(figure)).shown] == ["credit-agency-misspelt"]


def test_no_credit_is_asked_for_where_it_may_be_a_chart():
    figures = (
        '<figure><img src="/a.jpg" alt="A"><figcaption>The ferry. Photo: Jo Lee/AFP</figcaption></figure>'
        f'{LONG}<figure class="image"><div id="x"></div><figcaption>Ferries per day since 2019</figcaption></figure>'
    )
    page = whole(figures)
    assert len(read(page).blocks) == 2
    assert [row.rule for row in lint(page).shown] == []


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><table><tr><td>7</td></tr></table>{CAPTION}</figure>",
        f"<figure><pre>ferry()</pre>{CAPTION}</figure>",
        f"<figure><blockquote>We leave at noon.</blockquote>{CAPTION}</figure>",
        f'<figure><iframe src="/map"></iframe>{CAPTION}</figure>',
        f"<figure><svg></svg>{CAPTION}</figure>",
        f"<figure><p>The ferry leaves at noon and comes back at six.</p>{CAPTION}</figure>",
        f'<figure><div class="jwplayer" data-poster="/a.jpg"></div>{CAPTION}</figure>',
        f'<figure><div data-video-id="7" data-image="/a.jpg"></div>{CAPTION}</figure>',
        '<figure><div id="chart"></div><figcaption>Ferries per day since 2019</figcaption></figure>',
        '<figure data-src="/ferry.jpg"><div></div></figure>',
        '<figure class="chart"><div class="flourish-embed" data-src="visualisation/7"><script src="/e.js"></script></div>'
        "<figcaption>Ferries per day. Source: Statista</figcaption></figure>",
        '<figure><div class="infogram-embed" data-id="ab/cd.png"></div><figcaption>Ferries per day</figcaption></figure>',
        '<figure><div id="g7"></div><figcaption>Ferries per day. Source: Statista</figcaption></figure>',
        '<figure><div id="g7"></div><figcaption>The quay. Map: OpenStreetMap</figcaption></figure>',
        '<figure><div data-account="1" data-brightcove="1" style="background-image:url(/a.jpg)"></div>'
        "<figcaption>The captain speaks.</figcaption></figure>",
        '<figure><div id="kaltura_7" data-image="/a.jpg"></div><figcaption>The captain speaks.</figcaption></figure>',
        '<figure><div class="quiz" data-image="/quiz.jpg"></div><figcaption>Take the quiz</figcaption></figure>',
        '<figure class="poll"><div data-poll="7"></div><figcaption>What do you think? Image: none</figcaption></figure>',
        '<figure class="instagram-embed photo"><div data-embed-url="https://social.example/p/7"></div>'
        "<figcaption>The captain wrote it at sea.</figcaption></figure>",
        f'<figure class="image"><div data-src="/a.jpg"></div><script>draw()</script>{CAPTION}</figure>',
    ],
)
def test_other_figures_hold_no_picture(figure):
    assert not read(whole(figure)).blocks


def test_a_figure_with_a_picture_is_one_block():
    figure = f'<figure data-src="/big.jpg"><img src="/small.jpg" alt="">{CAPTION}</figure>'
    assert [block.image.loaded for block in read(whole(figure)).blocks] == [True]


def test_a_figure_that_paints_its_picture_itself_keeps_its_caption():
    html = (
        "<figure style='background-image:url(/gulls.jpg)' role='img' aria-label='Gulls'>"
        "<figcaption>Gulls over Sandhaven quay. Photo: Jo Lee/AFP</figcaption></figure>"
    )
    (block,) = read(f"<article><p>The ferry is late.</p>{html}</article>").blocks
    assert (block.caption.words, block.credit.text.words) == ("Gulls over Sandhaven quay.", "Photo: Jo Lee/AFP")


@pytest.mark.parametrize(
    "place", ['<template><img src="/ferry.jpg"></template>', '<canvas data-src="/ferry.jpg"></canvas>']
)
def test_a_figure_whose_picture_waits_in_a_template_or_for_a_canvas_has_one(place):
    (block,) = read(whole(f"<figure>{place}{CAPTION}</figure>")).blocks
    assert (block.image.urls, block.image.loaded) == (("/ferry.jpg",), False)


def test_a_canvas_without_an_address_is_a_chart():
    assert not read(whole(f"<figure><canvas></canvas>{CAPTION}</figure>")).blocks
