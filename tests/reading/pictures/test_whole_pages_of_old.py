"""Shapes of older and plainer pages: buttons between picture and caption, galleries by name, wrappers of media."""

import pytest
from whole_stories import seen, whole

from linter import read

CAPTION = "Goats stand on the rock before they are taken to the mainland."


def told(picture):
    """The caption, the credit and the photographers of each picture of a page."""
    return [
        (
            block.caption and block.caption.words,
            block.credit and block.credit.text.words,
            list(block.credit.photographers) if block.credit else [],
        )
        for block in read(whole(picture)).blocks
    ]


@pytest.mark.parametrize("name", ["copy", "img__cont__copy", "image-copy"])
def test_words_that_a_name_calls_copy_are_a_caption_where_no_credit_is_made_of_them(name):
    lines = f'<div class="{name}">{CAPTION}</div><div class="author">Photograph by <b>Ed Marlow, Rock Trust</b></div>'
    assert told(f'<div class="lead"><img src="/a.jpg" alt="Goats"><div>{lines}</div></div>') == [
        (CAPTION, "Photograph by Ed Marlow, Rock Trust", ["Ed Marlow"])
    ]


def test_a_right_that_a_name_calls_copy_stays_a_credit():
    figure = f'<figure><img src="/a.jpg" alt=""><figcaption>{CAPTION} <span class="copy">Ana Reis</span></figcaption></figure>'
    assert told(figure)[0][:2] == (CAPTION, "Ana Reis")


ROW = (
    '<div class="out"><a href="https://post.example/share?u=https://x.example/1"><img src="/b.png" width="50" height="50"></a>'
    '<a href="javascript:;"><img src="/c.png" width="50" height="50"></a></div><div class="clear"></div>'
)


def test_buttons_to_share_do_not_part_a_picture_from_what_is_called_its_caption():
    shown = f'<img src="/a.jpg" width="600" height="375" alt="">{ROW}<div class="caption">{CAPTION} (AFP/Jo Lee)</div>'
    assert told(f"<div>{shown}</div>") == [(CAPTION, "(AFP/Jo Lee)", ["Jo Lee"])]


def test_behind_buttons_to_share_a_plain_line_is_no_caption():
    shown = f'<img src="/a.jpg" width="600" height="375" alt="">{ROW}<p><em>Goats have lived here for ages.</em></p>'
    assert [row[0] for row in told(shown)] == [None]


@pytest.mark.parametrize("title", ["Photos: The storm", "Fotos: Der Sturm in Bildern", "Pictures: Dog yoga"])
def test_the_name_of_a_gallery_in_the_link_to_it_is_no_credit(title):
    assert seen(whole(f'<div><a href="https://x.example/g"><img src="/a.jpg"><br>{title}</a></div>')) == []


def test_a_credit_in_the_link_of_a_picture_is_one():
    linked = '<div><a href="https://x.example/g"><img src="/a.jpg" width="800"><br>Photo: Jo Lee/Reuters</a></div>'
    assert told(linked) == [(None, "Photo: Jo Lee/Reuters", ["Jo Lee"])]


def test_pictures_in_one_link_with_its_words_lead_elsewhere():
    row = '<img src="/a.jpg"><img src="/b.jpg">'
    assert seen(whole(f'<div><a href="/films.html"><div><span>50 films</span>{row}</div></a></div>')) == []


def test_a_picture_and_a_title_that_lead_to_one_page_are_a_teaser():
    words = "Summer is here, and the goats swim from rock to rock off the Greek coast all day, as our pictures show."
    box = f'<a href="/goats.html"><figure><img src="/a.jpg"></figure></a><div>{words} <a href="/goats.html">More</a></div>'
    assert seen(whole(f"<div>{box}</div>")) == []


def test_a_storys_own_picture_may_lead_to_the_story_as_its_headline_does():
    head = '<head><meta property="og:image" content="https://x.example/a.jpg"></head>'
    own = '<a href="/goats.html"><figure><img src="https://x.example/a.jpg"></figure></a><div>17 May <a href="/goats.html">Goats</a></div>'
    page = whole(f"<div>{own}</div>").replace("<head></head>", "").replace("<body", f"{head}<body", 1)
    assert "og:image" in page
    assert seen(page) == ["https://x.example/a.jpg"]


def test_a_picture_in_a_paragraph_that_links_to_one_page_twice_is_the_articles():
    words = (
        "The hall opens in May, and the <a href='/hall.html'>tickets</a> are on sale from Monday on, the house said."
    )
    assert seen(whole(f'<p><a href="/hall.html"><img src="/a.jpg" width="900"></a> {words}</p>')) == ["/a.jpg"]


def test_an_article_element_with_nothing_but_a_picture_is_its_wrapper():
    field = '<div class="field"><img src="/a.jpg" width="892" height="509"></div>'
    assert seen(whole(f'<article class="embedded"><article class="media">{field}</article></article>')) == ["/a.jpg"]
    assert seen(whole(f'<article class="embedded"><a href="/other.html">{field}</a></article>')) == []


@pytest.mark.parametrize("line", ["See more photos:", "Weitere Bilder vom Fest:"])
def test_pictures_behind_a_line_that_leads_on_to_them_are_the_articles(line):
    shown = f'<div>{line}</div><div><span><img src="/a.jpg" width="450"></span></div><div><img src="/b.jpg"></div>'
    assert seen(whole(last=shown)) == ["/a.jpg", "/b.jpg"]


@pytest.mark.parametrize("line", ["Read also:", "Photos", "Our photos are for sale"])
def test_pictures_behind_another_line_are_not(line):
    assert seen(whole(last=f'<div>{line}</div><div><span><img src="/a.jpg" width="450"></span></div>')) == []


PERSON = '<figure {}><img src="/a.jpg" alt="Inga Bull"><figcaption><cite>Inga Bull</cite></figcaption></figure>'


@pytest.mark.parametrize("mark", ['class="AuthorBox"', 'itemscope itemtype="https://schema.org/Person"'])
def test_a_name_below_a_head_behind_the_text_is_the_authors(mark):
    assert seen(whole(last=f"<div>{PERSON.format(mark)}<p>Inga Bull writes of the sea.</p></div>")) == []


def test_a_name_below_a_head_in_the_text_is_a_caption():
    figure = PERSON.format('class="AuthorBox"').replace("cite>", "b>")
    assert seen(whole(figure)) == ["/a.jpg"]


def test_what_loads_a_player_or_a_picture_stands_in_for_it():
    film = '<div><img id="tlThumb" src="/a.jpg" width="600"><img id="tlPlayButton" src="/over.png"></div>'
    assert seen(whole(film)) == ["/a.jpg"]
    loads = (
        '<figure><div id="loading"><img alt="preload" src="/preload.gif"></div><img src="/a.jpg" width="600"></figure>'
    )
    assert seen(whole(loads)) == ["/a.jpg"]


def test_words_in_front_of_buttons_to_share_part_no_caption_either():
    row = '<div>Share this: <a href="https://post.example/share?u=https://x.example/1">Post</a></div>'
    shown = (
        f'<img src="/a.jpg" width="600" height="375" alt="">{row}<p class="wp-caption-text">{CAPTION} Photo: Jo Lee</p>'
    )
    assert told(shown) == [(CAPTION, "Photo: Jo Lee", ["Jo Lee"])]


BYLINE = (
    '<div class="byline"><div>Story By</div> <a href="/p/d">Dana Gray</a> | <div><span>Apr 19, 2013</span></div></div>'
)


def test_a_byline_with_its_day_is_no_credit_and_makes_no_picture_of_a_teasers():
    lines = f'<h3><a href="/other.html">What the vote means for the town</a></h3>{BYLINE}<div>The bill passed.</div>'
    assert seen(whole(f'<div><div><a href="/other.html"><img src="/a.jpg"></a></div>{lines}</div>')) == []
    shown = f'<div class="picture"><img src="/a.jpg" width="900" height="600"><div class="caption">{CAPTION}</div>{BYLINE}</div>'
    assert [row[1:] for row in told(shown)] == [(None, [])]


def test_the_name_of_a_field_is_no_caption():
    assert told('<div><div>Episode teaser image:</div><div><img src="/a.jpg" width="900"></div></div>') == [
        (None, None, [])
    ]
