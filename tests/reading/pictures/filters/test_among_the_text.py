"""A large picture behind the last long paragraph stands where the text stands, and short lines may close a story."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
    "<p>Nobody was hurt, though a lorry that stood on the pier at night went into the water with all its fish.</p>"
)
LINES = "<p>Long live the ferry!</p><p>The harbour hands, the pilots</p>"
SHOP = "From our shop: <b>mugs</b>, <b>maps</b>, <b>bags</b>, <b>caps</b>, <b>nets</b>"
LARGE = '<img src="/pier.jpg" width="500" height="354" alt="">'
PARTED = f'<section class="part"><div class="column">{TEXT}</div></section><section class="part"><div class="column">{{}}</div></section>'


def pictures(inside):
    html = f"<html><body><main><h1>Storm at the pier</h1>{inside}</main></body></html>"
    return [block.image.urls[0] for block in read(html).blocks]


@pytest.mark.parametrize(
    "page",
    [
        f'<div class="text">{TEXT}{LINES}<p>{LARGE}</p></div>',
        f'<div class="text">{TEXT}{LINES}<p><a href="/up/pier.jpg">{LARGE}</a></p></div>',
        PARTED.format(LINES + LARGE),
        PARTED.format(LINES + '<figure><img src="/pier.jpg" alt=""></figure>'),
        PARTED.format(LINES + '<img src="/pier.jpg" style="width: 100%; height: 100%" alt="">'),
    ],
)
def test_a_large_picture_behind_the_lines_that_close_a_story_is_read(page):
    assert pictures(page) == ["/pier.jpg"]


@pytest.mark.parametrize(
    "behind",
    [
        '<p><img src="/pier.jpg" width="200" height="90" alt=""></p>',
        f'<p><a href="/the-mill-burns.html">{LARGE}</a></p>',
        f'<div class="related"><p>{LARGE}</p></div>',
        f"<ul><li>{LARGE}</li></ul>",
        f"<aside><p>{LARGE}</p></aside>",
    ],
)
def test_signatures_teasers_and_lists_behind_those_lines_are_none_of_it(behind):
    assert pictures(f'<div class="text">{TEXT}{LINES}{behind}</div>') == []


def test_a_picture_in_another_kind_of_box_behind_the_text_is_none_of_it():
    assert pictures(f'<div class="text">{TEXT}</div><div class="strip"><p>{SHOP}</p>{LARGE}</div>') == []


def test_a_figure_that_readers_do_not_see_is_not_read_for_the_box_it_stands_in():
    hidden = '<div class="gallery d-none"><figure><img src="/pier.jpg" alt=""></figure></div>'
    assert pictures(PARTED.format(LINES + hidden)) == []
