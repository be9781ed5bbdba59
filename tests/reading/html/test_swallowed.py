"""What a lost quotation mark makes the value of an attribute is not read, and said to be not."""

import pytest

from linter import lint, read

TEXT = "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
FIGURE = '<figure><img src="/pier.jpg" alt="The pier"><figcaption>The pier on Monday.</figcaption></figure>'


def lost(html):
    return [html[where.start : where.end] for where in read(html).swallowed]


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="/pier>The pier</a> is closed. ',
        '<p class="lead>The pier is closed to all. ',
        "<meta name=description content=\"The pier is closed>",
        '<img src="/mill.jpg" alt="The mill>',
    ],
)  # fmt: skip
def test_an_attribute_that_is_not_closed_swallows_what_follows(tag):
    page = f"<article><h1>The pier</h1>{TEXT}{tag}{FIGURE}{TEXT}</article>"
    [found] = lost(page)
    assert found.endswith("<img src=")
    assert [each.rule for each in lint(page).shown if each.rule == "attribute-unclosed"]


def test_where_no_quotation_mark_follows_the_rest_of_the_page_is_lost():
    page = f"<article><h1>The pier</h1>{TEXT}<p class=\"x>{TEXT}<img src='/pier.jpg'></article>"
    assert lost(page) == [page[page.index("class=") :]]
    assert len(read(page).prose) < 3


@pytest.mark.parametrize(
    "tag",
    [
        '<div data-html="<p class=x>The pier is closed to all.</p><img src=a.jpg>"></div>',
        "<iframe srcdoc='<p class=\"x\">The pier is closed to all.</p>'></iframe>",
        """<div data-story='{"html": "<p class=\\"x\\">The pier is > closed.</p><img src=\\"a.jpg\\">"}'></div>""",
        '<img src="/mill.jpg" alt="Linz > Wels, <b>closed to all the ferries</b>">',
        "<a onclick=\"show('<img src=' + x + '>')\">The pier</a>",
        '<div data-html="<img src="/pier.jpg">"></div>',
        '<p title="Five > four <b>and so on and on</b>"class="x">The pier</p>',
        '<img src="/mill.jpg" alt="The "old" mill > here">',
        "<p class=x>It's the pier's own <b>ferry</b>, isn't it</p>",
        "<p>She said <i>class=\"x</i></p>",
    ],
)  # fmt: skip
def test_html_that_a_page_keeps_in_an_attribute_is_not_lost(tag):
    assert lost(f"<article><h1>The pier</h1>{TEXT}{FIGURE}{TEXT}{tag}</article>") == []
    assert lost(f"<article><h1>The pier</h1>{TEXT}{tag}{FIGURE}{TEXT}</article>") == []


def test_a_page_that_ends_within_a_tag_of_its_own_has_lost_nothing():
    assert lost(f"<article><h1>The pier</h1>{TEXT}{FIGURE}<img src='/mill.jpg' alt=\"The mill") == []


@pytest.mark.parametrize(
    "tag", ['<img src="/mill.jpg alt="The mill">', '<img src="/mill.jpg" alt="The mill class="x">']
)
def test_a_picture_whose_next_attribute_is_lost_is_told(tag):
    page = f"<article><h1>The pier</h1>{TEXT}<figure>{tag}</figure>{FIGURE}{TEXT}</article>"
    [found] = lost(page)
    assert found.endswith("=")
    assert "attribute-unclosed" in [each.rule for each in lint(page).shown]


@pytest.mark.parametrize(
    "tag",
    [
        '<img src="/mill.jpg" alt="The 5" disc">',
        '<img src="/mill.jpg" alt="A form: name= class=" title="x">',
        '<img src="/mill.jpg" alt=\'He wrote class="x in it\'>',
        "<img src='/mill.jpg' alt='a \" b'>",
    ],
)
def test_a_quotation_mark_in_an_alternative_text_loses_no_attribute(tag):
    assert lost(f"<article><h1>The pier</h1>{TEXT}<figure>{tag}</figure>{FIGURE}{TEXT}</article>") == []
