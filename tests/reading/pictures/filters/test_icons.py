"""Icons by their addresses: each way to call one is known, for a picture of any size."""

import pytest

from linter import read
from linter.reading.pictures.filters.icons import _ICONS

TEXT = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"


def pictures(address):
    image = f'<figure><img src="{address}"></figure>'
    return len(read(f"<article><h1>Pier closed again</h1>{TEXT}{image}{TEXT}</article>").blocks)


@pytest.mark.parametrize("address", [row.example for row in _ICONS.rows])
def test_a_file_that_is_called_an_icon_is_no_picture(address):
    assert pictures(address) == 0
    assert pictures(address.upper()) == 0 or address == "/quayLogoSmall.png"


@pytest.mark.parametrize(
    "address", ["/img/icn-search.png", "/a/share.gif", "/siteon0.jpg", "/icons/pier.jpg", "/img/SHARE.PNG"]
)
def test_a_file_with_hardly_another_name_or_in_a_folder_of_icons_is_no_picture(address):
    assert pictures(address) == 0


@pytest.mark.parametrize("address", ["/img/pier.jpg", "/img/search-party-at-sea.png", "/img/pier-at-noon.png"])
def test_a_photograph_is_a_picture_whatever_kind_of_file_it_is(address):
    assert pictures(address) == 1


@pytest.mark.parametrize(
    "link",
    [
        "https://social.example/sharer.php?u=https%3A%2F%2Fpaper.example%2Fpier",
        "https://chat.example/send?text=Pier&url=https://paper.example/pier",
        "whatsapp://send?text=Pier",
    ],
)
def test_a_caption_below_a_row_of_links_to_share_is_none_of_theirs(link):
    row = f'<div><a href="{link}"><img src="/s/i-chat.png" width="50" height="50" alt="Chat"></a></div>'
    caption = '<div class="caption">Ada Quill on the pier in May (ANTARA/Ned Farrow)</div>'
    assert not read(f"<article><h1>Pier closed again</h1>{row}{caption}{TEXT}{TEXT}</article>").blocks


def test_a_small_picture_in_a_link_to_its_large_file_through_a_program_is_a_picture():
    link = "/sizes?url=https%3A%2F%2Fpaper.example%2Fpier.jpg&w=1200"
    picture = f'<figure><a href="{link}"><img src="/pier.jpg" width="100" height="75" alt=""></a><figcaption>The pier. Photo: Ann Roe/AFP</figcaption></figure>'
    assert len(read(f"<article><h1>Pier closed again</h1>{TEXT}{picture}{TEXT}</article>").blocks) == 1


@pytest.mark.parametrize(
    "address", ["/ct/CT?id=wire&sty=2016&sid=36331&distro=ftp", "https://rt.example/rt.gif?item=7&id=9"]
)
def test_what_counts_the_readers_of_a_press_release_is_no_picture(address):
    assert not read(f'<article><h1>Half year</h1>{TEXT}<p><img alt="" src="{address}"></p>{TEXT}</article>').blocks


@pytest.mark.parametrize(
    "address", ["/image.php?id=7&w=600", "/photo?id=7&file=pier.jpg", "/pier.jpg?a=1&b=2", "/picture?id=7"]
)
def test_a_picture_that_a_program_hands_out_is_a_picture(address):
    assert read(f'<article><h1>Half year</h1>{TEXT}<p><img alt="" src="{address}"></p>{TEXT}</article>').blocks


@pytest.mark.parametrize(
    "address", ["/images/film_75x75.jpg", "/wp-content/themes/quay/dots.jpg", "/sites/all/themes/quay/print.jpg"]
)
def test_a_picture_that_its_name_calls_small_or_that_the_design_brings_needs_words(address):
    assert pictures(address) == 0
    said = f'<figure><img src="{address}"><figcaption>The pier at noon. Photo: Ann Roe/AFP</figcaption></figure>'
    assert len(read(f"<article><h1>Pier closed again</h1>{TEXT}{said}{TEXT}</article>").blocks) == 1


@pytest.mark.parametrize(
    "address", ["/images/pier_300x200.jpg", "/themes/politics/pier.jpg", "/images/plot-12x14-at-sea.jpg"]
)
def test_a_picture_of_a_photographs_size_is_one_without_words(address):
    assert pictures(address) == 1


@pytest.mark.parametrize(
    ("size", "count"), [('width="50"', 0), ('width="100"', 0), ('width="100%"', 1), ('height="100"', 1)]
)
def test_a_picture_is_small_by_its_width_alone_and_not_by_a_share_of_the_column(size, count):
    image = f'<div><img src="/img/pier.jpg" {size}></div>'
    assert len(read(f"<article><h1>Pier closed again</h1>{TEXT}{image}{TEXT}</article>").blocks) == count


def test_a_small_picture_in_a_figure_is_one_whatever_its_link_hands_on():
    link = "/viewer?back=https://paper.example/pier"
    picture = f'<figure><a href="{link}"><img src="/pier.jpg" width="100" height="75" alt=""></a><figcaption>The pier. Photo: Ann Roe/AFP</figcaption></figure>'
    [block] = read(f"<article><h1>Pier closed again</h1>{TEXT}{picture}{TEXT}</article>").blocks
    assert block.image.urls == ("/pier.jpg",)


@pytest.mark.parametrize("file", ["delicious.png", "post.gif"])
def test_a_button_that_a_script_hands_the_page_on_with_is_no_picture_and_its_tip_no_credit(file):
    script = "window.open('http://post.example/add?url='+encodeURIComponent(location.href)); return false;"
    button = f'<a href="#" onclick="{script}"><img src="/img/net/{file}"><cite class="tip">Send to Post</cite></a>'
    assert not read(f"<article><h1>Pier closed again</h1>{TEXT}<div>{button}</div>{TEXT}</article>").blocks


def test_a_picture_that_a_script_opens_in_a_window_of_the_same_site_hands_nothing_on():
    link = """<a href="#" onclick="window.open('/photo?of='+encodeURIComponent('/up/pier.png'))"><img src="/up/pier.png"></a>"""
    page = f"<article><h1>Pier closed again</h1>{TEXT}<div>{link}<p class='caption'>The pier at noon.</p></div>{TEXT}</article>"
    assert len(read(page).blocks) == 1


def test_a_counter_of_pages_is_no_picture_whatever_stands_below_it():
    counter = '<p><img src="https://count.example/__utm.gif?utmac=UA-1&utmdt=Pier&utmn=7"></p>'
    below = "<p><em>Copyright 2031 Harbour Radio.</em></p>"
    assert not read(f"<article><h1>Pier closed again</h1>{TEXT}{TEXT}{counter}{below}</article>").blocks


def test_a_moving_picture_without_a_size_for_readers_without_scripts_is_no_picture():
    page = "<article><h1>Pier closed again</h1>{0}<noscript><img src='/meter.{1}'></noscript>{0}</article>"
    assert not read(page.format(TEXT, "gif")).blocks
    assert len(read(page.format(TEXT, "jpg")).blocks) == 1


def test_what_makes_the_letters_larger_is_no_picture():
    sizes = "".join(f"<img src='/std/{each}.gif' onclick='size(\"{each}\")'>" for each in ("normal", "large"))
    changer = f'<div><span id="fontSizeChanger">{sizes} Font size</span></div>'
    assert not read(f"<article>{changer}<h1>Pier closed again</h1>{TEXT}{TEXT}</article>").blocks
