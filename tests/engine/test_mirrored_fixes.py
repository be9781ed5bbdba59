"""A picture that a page holds once for phones and once for desks is mended in both places, or in neither."""

import pytest
from whole_pages import LONG, page

from linter import fix, read

TWICE = (
    "<div class='md:hidden'>{}</div>",
    "<div class='hidden md:block'>{}</div>",
)
FIGURE = '<figure><img src="/quay.jpg" alt="The quay"><figcaption>{}</figcaption></figure>'


def shown_twice(first, second=None, between=""):
    one, other = TWICE
    return page(one.format(FIGURE.format(first)) + between + other.format(FIGURE.format(second or first)))


def mended(html):
    return fix(html, ask=lambda *_: True)


CAPTION = "The mayor of of Orlen on the quay. Photo: Jo Lee/AFP"


@pytest.mark.parametrize("between", ["", LONG])
def test_a_slip_in_the_caption_of_a_picture_for_two_screens_is_mended_on_both(between):
    html = shown_twice(CAPTION, between=between)
    assert len(read(html).blocks) == 1
    after = mended(html).text
    assert after.count("The mayor of Orlen on the quay.") == 2
    assert "of of" not in after


def test_the_copy_is_mended_where_its_source_writes_the_same_words_otherwise():
    html = shown_twice(
        "Ada&nbsp;Quill &amp; the the band. Photo: Jo Lee/AFP", "Ada Quill &#38; the the band. Photo: Jo Lee/AFP"
    )
    after = mended(html).text
    assert "Ada&nbsp;Quill &amp; the band." in after
    assert "Ada Quill &#38; the band." in after


def test_a_credit_is_mended_on_both_copies():
    html = shown_twice("The quay of Orlen at noon. Photo: Photo: Jo Lee/AFP")
    assert mended(html).text.count("The quay of Orlen at noon. Photo: Jo Lee/AFP") == 2


def test_no_fix_is_offered_where_the_copy_cannot_be_mended_with_it():
    html = shown_twice(CAPTION, "The mayor o<b>f o</b>f Orlen on the quay. Photo: Jo Lee/AFP")
    assert mended(html).text == html


def test_what_a_page_says_of_another_picture_is_left_alone():
    other = '<figure><img src="/gulls.jpg" alt="Gulls"><figcaption>The mayor of Orlen. Photo: Jo Lee/AFP</figcaption></figure>'
    html = shown_twice(CAPTION, between=other)
    assert mended(html).text.count("The mayor of Orlen. Photo: Jo Lee/AFP") == 1
