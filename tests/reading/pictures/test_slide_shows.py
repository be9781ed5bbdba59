"""What is left alone; galleries, slide shows, live blogs."""

import pytest
from whole_pages import LONG, blocks, both, figure, only, page, told

from linter import read
from linter.api.library import Settings

# What is left alone


def test_teaser_in_a_link_with_a_heading_is_left_alone():
    teaser = '<div class="box"><a href="/other"><img src="/other.jpg" alt=""><h3>Bus arrives early</h3></a></div>'
    assert blocks(page(teaser)) == []


def test_teaser_with_a_credit_in_a_related_list_is_left_alone():
    teaser = (
        '<section class="related"><h2>More</h2><div><a href="/other"><img src="/other.jpg" alt="">'
        "<h3>Bus arrives early</h3></a><p>Nobody was there to meet it. Photo: Jo Lee/AFP</p></div></section>"
    )
    assert blocks(page("", after=teaser)) == []


def test_a_picture_that_links_to_its_own_file_is_the_articles():
    html = '<figure><a href="/ferry.jpg"><img src="/ferry.jpg" alt=""></a><figcaption>The ferry.</figcaption></figure>'
    assert both(html) == ("The ferry.", None)


def test_author_heads_are_left_alone():
    html = '<div class="author"><img src="/jo.jpg" alt="Jo Lee"><p>By Jo Lee</p></div>'
    assert blocks(page(html)) == []
    assert blocks(page('<p class="byline"><img class="avatar" src="/jo.jpg" alt=""> By Jo Lee</p>')) == []


def test_logos_icons_and_tracking_pixels_are_left_alone():
    html = (
        '<img class="logo" src="/paper.png" alt=""><img src="/icons/share.svg" alt="">'
        '<img src="https://stats.example.com/p.gif" width="1" height="1" alt="">'
    )
    assert blocks(page(html, before=html, after=html)) == []


def test_newsletter_boxes_comments_and_navigation_are_left_alone():
    for name in ("newsletter-signup", "comments", "most-popular", "sponsored"):
        box = f'<div class="{name}"><img src="/x.jpg" alt="" width="300" height="200"><p>Words of another thing.</p></div>'
        assert blocks(page(box)) == [], name
    nav = '<nav><a href="/x"><img src="/x.jpg" alt=""></a></nav>'
    assert blocks(page(nav, before=nav, after=nav)) == []


def test_the_lead_picture_above_the_text_is_found():
    lead = '<div class="hero"><figure><img src="/lead.jpg" alt=""><figcaption>The quay. Photo: Jo Lee/AFP</figcaption></figure></div>'
    html = f"<html><body><h1>Ferry leaves alone</h1>{lead}<div class='text'>{LONG * 4}</div></body></html>"
    assert blocks(html) == [("The quay.", "Photo: Jo Lee/AFP")]


def test_scope_page_takes_every_picture_and_select_only_some():
    html = page(
        figure("/a.jpg", "In the article."), after='<section class="x">' + figure("/b.jpg", "Behind it.") + "</section>"
    )
    whole = [told(block)[0] for block in read(html, settings=Settings(scope="page")).blocks]
    assert whole == ["In the article.", "Behind it."]
    some = [told(block)[0] for block in read(html, settings=Settings(select="section.x")).blocks]
    assert some == ["Behind it."]


# Galleries, slide shows, live blogs


def slides(*inside):
    return '<div class="gallery slideshow">' + "".join(f'<div class="slide">{each}</div>' for each in inside) + "</div>"


def test_each_slide_has_its_own_caption():
    html = slides(figure("/s1.jpg", "Morning. Photo: Jo Lee/AFP"), figure("/s2.jpg", "Evening. Photo: Al Day/AFP"))
    assert blocks(page(html)) == [("Morning.", "Photo: Jo Lee/AFP"), ("Evening.", "Photo: Al Day/AFP")]


def test_pictures_of_a_slide_show_are_known_as_a_gallery():
    html = slides(figure("/s1.jpg", "Morning."), figure("/s2.jpg", "Noon."), figure("/s3.jpg", "Evening."))
    found = read(page(figure("/lead.jpg", "The lead.") + LONG + html)).blocks
    assert [block.gallery for block in found] == [False, True, True, True]


def test_counters_of_a_slide_show_are_no_caption():
    html = slides(
        '<img src="/s1.jpg" alt=""><span class="counter">1/2</span><p class="caption">Morning.</p>',
        '<img src="/s2.jpg" alt=""><span class="counter">2/2</span><p class="caption">Evening.</p>',
    )
    assert blocks(page(html)) == [("Morning.", None), ("Evening.", None)]


@pytest.mark.parametrize(
    "words",
    [
        "Open this photo in gallery:",
        "[1/5]",
        "Image 3 of 7",
        "Bild vergrößern",
        "Enlarge this image",
        "hide caption",
        "Agrandir l'image",
        "写真を拡大",
    ],
)
def test_interface_words_are_no_caption(words):
    assert both(f'<figure><img src="a.jpg" alt=""><figcaption>{words}</figcaption></figure>') == (None, None)
    beside = f'<figure><img src="a.jpg" alt=""><span>{words}</span><figcaption>The ferry at noon.</figcaption></figure>'
    assert both(beside) == ("The ferry at noon.", None)


def test_interface_words_in_front_of_a_caption_are_cut_off():
    html = '<figure><img src="a.jpg" alt=""><figcaption>Open this photo in gallery: The ferry at noon.</figcaption></figure>'
    assert both(html) == ("The ferry at noon.", None)


def test_the_title_of_an_icon_is_no_caption():
    html = (
        '<figure><img src="a.jpg" alt=""><svg><title>Enlarge</title><path d="M0 0"/></svg>'
        "<button>Share</button><figcaption>The ferry at noon.</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", None)


def test_a_live_blog_keeps_pictures_and_leaves_its_reporters_heads():
    entry = (
        '<section class="entry"><header><img class="avatar" src="/staff/jo-{n}.jpg" alt="Jo Lee" width="96" height="96">'
        '<span class="byline">Jo Lee</span></header>' + LONG + "{picture}</section>"
    )
    html = entry.format(n=1, picture=figure("/n1.jpg", "The pier at ten. Photo: Jo Lee/AFP"))
    html += entry.format(n=2, picture="") + entry.format(n=3, picture=figure("/n3.jpg", "The pier at nine."))
    assert blocks(page(html)) == [("The pier at ten.", "Photo: Jo Lee/AFP"), ("The pier at nine.", None)]


def test_a_picture_in_an_embedded_post_is_not_the_articles():
    html = (
        '<blockquote class="twitter-tweet"><p>Look at this!</p><img class="avatar" src="/who.jpg" alt="" width="48" '
        'height="48"><a href="https://social.example.com/1">28 October</a></blockquote>'
    )
    assert blocks(page(html)) == []


def test_an_amp_carousel_is_as_many_blocks_as_it_has_slides():
    slide = '<figure><amp-img src="/{0}.jpg" width="640" height="427" alt=""></amp-img><figcaption>{0}.</figcaption></figure>'
    html = f'<amp-carousel type="slides">{slide.format("Morning")}{slide.format("Evening")}</amp-carousel>'
    assert blocks(page(html)) == [("Morning.", None), ("Evening.", None)]


def test_a_video_still_is_known_by_its_role():
    html = (
        '<figure><video poster="/still-of-the-ferry.jpg"></video><figcaption>The ferry on film.</figcaption></figure>'
    )
    assert told(only(page(html))) == ("The ferry on film.", None)
    assert only(page(html)).role.value == "video-poster"
