"""Slides with a heading and running text each are the article's, and their texts the captions; teasers are neither."""

import pytest

from linter import read

STORY = "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
TEXTS = [
    "Built in 1871 by the fishermen themselves, the mole kept the sea out of the town for a hundred years and more.",
    "Every night at dusk a keeper climbed the ninety steps with a can of oil, until the lamp went out for good in 1958.",
    "When the flood came in 1953 the wall held, and the people of the lower town owe their lives to it until this day.",
]
LONG = (
    "Its stones came by ship from Tarn, and the last of them was laid by a girl of six on a wet day in the autumn. " * 4
)


def blocks(slide, row, texts=TEXTS):
    slides = "".join(slide.format(number=number, text=text) for number, text in enumerate(texts))
    page = f"<html><body><article><h1>Four walks</h1>{STORY * 3}{row.format(slides)}{STORY * 2}</article></body></html>"
    return [
        (block.caption and block.caption.words, block.credit and block.credit.text.words) for block in read(page).blocks
    ]


SLIDE = '<img src="/mole{number}.jpg" alt="Walk {number}"><h3>Walk {number}</h3><p>{text}</p>'


@pytest.mark.parametrize(
    ("slide", "row"),
    [
        (
            '<li><div class="teaserImg"><img src="/mole{number}.jpg"></div><div class="teaserText"><h4>Walks</h4>'
            "<h2>Walk {number}</h2><p>{text}</p></div></li>",
            '<div class="gallery"><div class="imgTeaser"><ul>{}</ul></div></div>',
        ),
        (f'<li class="card">{SLIDE}</li>', '<ul class="slideshow">{}</ul>'),
        (f'<div class="promo slide">{SLIDE}</div>', '<div class="x1">{}</div>'),
        (f'<section class="tile"><a href="#walk">{SLIDE}</a></section>', '<div class="photo-gallery more">{}</div>'),
        (f'<div class="next card"><a href="/mole{{number}}.jpg">{SLIDE}</a></div>', '<div class="carousel">{}</div>'),
    ],
)
def test_the_texts_of_slides_are_captions_whatever_the_slides_are_called(slide, row):
    assert blocks(slide, row) == [(text, None) for text in TEXTS]


def test_a_slide_may_have_several_paragraphs_and_long_ones():
    texts = [f"{text} {LONG.strip()}</p><p>{text}" for text in TEXTS]
    told = blocks(f'<li class="card">{SLIDE}</li>', '<ul class="gallery">{}</ul>', texts)
    assert told == [(f"{text} {LONG.strip()} {text}", None) for text in TEXTS]


def test_a_credit_in_a_slide_is_the_credit_and_who_wrote_the_show_is_nothing():
    slide = '<li class="card">' + SLIDE + '<span class="credit">Jo Lee/Reuters</span><p>Text: Ada Quill</p></li>'
    assert blocks(slide, '<ul class="gallery">{}</ul>') == [(text, "Jo Lee/Reuters") for text in TEXTS]


def test_a_figcaption_in_a_slide_is_the_caption_and_its_paragraphs_are_text():
    slide = (
        '<li class="card"><figure><img src="/mole{number}.jpg"><figcaption>Walk {number} by day</figcaption></figure>'
        "<p>{text}</p></li>"
    )
    assert blocks(slide, '<ul class="gallery">{}</ul>') == [(f"Walk {number} by day", None) for number in range(3)]


@pytest.mark.parametrize(
    ("slide", "texts"),
    [
        ('<div class="card">' + SLIDE + '<a href="/walk{number}.html">Read more</a></div>', TEXTS),
        (
            '<div class="card"><img src="/mole{number}.jpg"><h3><a href="/{number}">Walk</a></h3><p>{text}</p></div>',
            TEXTS,
        ),
        (f'<div class="card" onclick="go({{number}})">{SLIDE}</div>', TEXTS),
        (f'<div class="card" role="link">{SLIDE}</div>', TEXTS),
        (f'<div class="card">{SLIDE}</div>', ["The mole and the sea.", "The lamp is out.", "The wall that held."]),
        (f'<div class="card">{SLIDE}</div>', [f"{text[:-1]} …" for text in TEXTS]),
        (f'<div class="card">{SLIDE}</div>', TEXTS[:2]),
        (f'<div class="card newsletter">{SLIDE}</div>', TEXTS),
    ],
    ids=["read more", "linked heading", "pressed", "a link by role", "short", "cut", "two", "newsletters"],
)
def test_teasers_in_a_row_stay_out(slide, texts):
    assert blocks(slide, '<div class="slider teasers">{}</div>', texts) == []


@pytest.mark.parametrize("story", ["<article class='format-gallery'>", "<div class='post gallery-post'>"])
def test_a_list_of_places_in_a_story_that_is_called_a_gallery_keeps_its_text(story):
    places = "".join(
        f"<div><h2>Walk {n}</h2><img src='/mole{n}.jpg'><p>{text}</p></div>" for n, text in enumerate(TEXTS)
    )
    page = f"<html><body>{story}<h1>Four walks</h1>{STORY * 2}<div>{places}</div></body></html>"
    assert [block.caption for block in read(page).blocks] == [None] * 3
