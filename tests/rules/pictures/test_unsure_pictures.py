"""What is not surely the article's picture is no error and no warning: a note that --all shows."""

from linter import lint

LONG = (
    "<p>The harbour was quiet on Monday morning, the gulls sat on the roofs, and nobody asked for the ferry, "
    "which had left without its captain an hour before the tide turned.</p>"
)
BUTTON = '<a title="Share" href="https://share.example/post?url=x"><img src="/img/a/{}.png"></a>'


def told(last):
    html = (
        '<!doctype html><html lang="en"><head><title>Ferry</title></head><body><article><h1>Ferry leaves alone</h1>'
        f"{LONG * 3}{last}</article></body></html>"
    )
    return {row.rule for row in lint(html).shown}


def test_small_pictures_in_links_behind_the_text_that_stand_there_twice_are_no_repeats():
    row = "<div>" + BUTTON.format("qz") + BUTTON.format("ln") + "</div>"
    assert not told(row + row) & {"image-block-repeated", "alt-missing"}


def test_a_picture_of_the_text_that_stands_there_twice_is_a_repeat():
    figure = '<figure><img src="/a.jpg"><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></figure>'
    assert told(figure + LONG + figure) >= {"image-block-repeated", "alt-missing"}
