"""Words that a page prints once for each kind of screen, on one line: the reader sees one of them."""

import pytest
from test_reading_pictures import both

from linter import lint

CAPTION = "Ada Quill leaves the ferry after the sitting in Orlen."
CREDIT = "Photo: Ida Bramwell/Reuters"
TWIN = '<span class="{0}"><span class="line-caption">{1}</span><span class="line-credit">{2}</span></span>'
FIGURE = '<figure><img src="/quill.jpg" alt=""><figcaption>{0}{1}</figcaption></figure>'


def figure(first, second, caption=CAPTION, credit=CREDIT):
    return FIGURE.format(TWIN.format(first, CAPTION, CREDIT), TWIN.format(second, caption, credit))


@pytest.mark.parametrize(
    "names",
    [
        ("Text Text--mobile", "Text Text--desktop"),
        ("hidden xl:block", "xl:hidden"),
        ("d-none d-md-inline", "d-md-none"),
        ("show-for-small", "show-for-large"),
        ("captionText printOnly", "captionText"),
    ],
)
def test_sister_boxes_for_two_screens_are_read_once(names):
    html = figure(*names)
    assert both(html) == (CAPTION, CREDIT)
    assert not {"caption-repeats-itself", "credit-repeated"} & {each.rule for each in lint(html).shown}


def test_a_caption_and_credit_printed_twice_for_everybody_are_still_reported():
    for names in (("first", "second"), ("text", "text")):
        assert {"caption-repeats-itself", "credit-repeated"} <= {each.rule for each in lint(figure(*names)).shown}


def test_sister_boxes_for_two_screens_that_say_different_things_are_both_read():
    caption, _ = both(figure("text-mobile", "text-desktop", "The quay at noon.", "Photo: Ida Bramwell/Reuters"))
    assert caption == f"{CAPTION} The quay at noon."


def test_words_that_a_caption_parts_do_not_run_together():
    _, credit = both(figure("first", "second"))
    assert credit == f"{CREDIT} {CREDIT}"
