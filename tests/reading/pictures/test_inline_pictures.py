"""Captioned figures whose image has no address of its own: what is said below them is read all the same."""

import pytest

from linter import lint, read

LINE = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"
CAPTION = "<figcaption>The pier at dawn. Photo: Ida Holm/AFP</figcaption>"
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"


def page(figure):
    return f'<html lang="en"><body><article><h1>Pier closed again</h1>{LINE}{figure}{LINE}</article></body></html>'


@pytest.mark.parametrize(
    "attributes",
    [
        'src="data:image/jpeg;base64,/9j/4AAQSkZJRg" width="800" height="533"',
        'src=""',
        'src="#"',
        'src="about:blank"',
        'src="blob:https://desk.example/1"',
        'src="{{ image.url }}"',
        "",
        f'src="{PIXEL}" load-me="/q/pier.jpg" width="1" height="1"',
    ],
)
def test_the_caption_of_an_image_without_an_address_is_read_and_judged(attributes):
    (block,) = read(page(f'<figure><img {attributes} alt="">{CAPTION}</figure>')).blocks
    assert (block.caption.words, block.credit.photographers) == ("The pier at dawn.", ("Ida Holm",))
    assert not block.image.loaded
    wrong = page(f"<figure><img {attributes}><figcaption>{{{{caption}}}}</figcaption></figure>")
    assert "caption-placeholder" in {each.rule for each in lint(wrong).shown}


@pytest.mark.parametrize(
    "images",
    [
        f'<img src="{PIXEL}" data-src="/q/pier.jpg">',
        f'<img src="{PIXEL}"><noscript><img src="/q/pier.jpg"></noscript>',
        f'<img src="/q/pier.jpg"><img src="{PIXEL}">',
    ],
)
def test_a_stand_in_beside_the_picture_s_own_address_is_no_second_picture(images):
    (block,) = read(page(f"<figure>{images}{CAPTION}</figure>")).blocks
    assert block.image.urls == ("/q/pier.jpg",)
    assert block.image.loaded


def test_the_picture_that_an_inline_image_leads_to_is_known_by_its_address():
    link = f'<a href="/q/pier.jpg"><img src="{PIXEL}"></a>'
    (block,) = read(page(f"<figure>{link}{CAPTION}</figure>")).blocks
    assert block.image.urls == ("/q/pier.jpg",)


@pytest.mark.parametrize(
    "inside",
    [
        f'<iframe src="/map"></iframe><img src="{PIXEL}">',
        f'<table><tr><td>12<img src="{PIXEL}"></td></tr></table>',
        f'<img src="{PIXEL}" width="16" height="16">',
        f'<button><img src="{PIXEL}"></button>',
    ],
)
def test_a_table_an_embed_and_an_icon_are_no_picture(inside):
    figure = f"<figure>{inside}<figcaption>The ferries of a day</figcaption></figure>"
    assert not read(page(figure)).blocks
