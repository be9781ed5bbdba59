"""Which pictures are the article's: how they stand in the text decides, not what the layout calls their boxes."""

import pytest
from whole_stories import LONG, seen, whole

from linter import read

OWN = [
    '<figure class="kg-card kg-image-card"><img src="/a.jpg" alt=""></figure>',
    '<figure class="kg-card kg-gallery-card"><div class="kg-gallery-row"><img src="/a.jpg" alt=""></div></figure>',
    '<div class="tile"><img src="/a.jpg" alt=""></div>',
    '<div class="magazine-cover"><figure><img src="/a.jpg" alt=""></figure></div>',
    '<div class="more-pictures"><picture><img src="/a.jpg" alt=""></picture></div>',
    '<figure class="related-image"><img src="/a.jpg" alt=""></figure>',
    '<figure class="story-promo"><img src="/a.jpg" alt=""><figcaption>The ferry at noon.</figcaption></figure>',
    '<figure class="card"><a href="/up/a-large.jpg"><img src="/a.jpg" alt=""></a><button>Enlarge</button></figure>',
]


@pytest.mark.parametrize("picture", OWN)
def test_a_layout_word_hides_no_picture_of_the_text(picture):
    assert seen(whole(picture)) == ["/a.jpg"]


@pytest.mark.parametrize("picture", OWN)
def test_a_layout_word_hides_no_picture_under_the_headline(picture):
    assert seen(whole(lead=picture)) == ["/a.jpg"]


@pytest.mark.parametrize("picture", [*OWN, '<p><img src="/a.jpg" alt=""></p>', '<div><img src="/a.jpg" alt=""></div>'])
def test_a_picture_right_behind_the_last_paragraph_is_seen(picture):
    assert seen(whole(last=picture)) == ["/a.jpg"]


def test_a_picture_behind_words_of_the_text_is_seen():
    cover = '<div class="wp-block-cover"><img src="/a.jpg" alt=""><div><h2>Chapter one</h2></div></div>'
    assert seen(whole(cover)) == ["/a.jpg"]


def test_a_cover_that_leads_elsewhere_is_a_teaser():
    link = '<h2><a href="/story/7">The mill pond</a></h2>'
    assert seen(whole(f'<div class="wp-block-cover"><img src="/t.jpg" alt="">{link}</div>')) == []


def test_a_card_of_a_link_is_no_picture():
    card = (
        '<figure class="kg-card kg-bookmark-card"><a href="https://news.example/a"><div>The mill pond</div>'
        '<div><img src="/t.jpg" alt=""></div></a><figcaption>Well told.</figcaption></figure>'
    )
    assert seen(whole(card)) == []


def test_two_pictures_behind_the_last_paragraph_are_seen():
    pictures = '<p><img src="/a.jpg" alt=""></p><p><img src="/b.jpg" alt=""></p>'
    assert seen(whole(last=pictures)) == ["/a.jpg", "/b.jpg"]


@pytest.mark.parametrize("wrapper", ["card", "article-grid more-cards", "magazine cover tile", "related teaser"])
def test_what_the_articles_own_wrapper_is_called_hides_nothing(wrapper):
    assert seen(whole('<img src="/a.jpg" alt="">', wrapper=wrapper)) == ["/a.jpg"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="card"><a href="/story/7"><img src="/t.jpg" alt=""></a></div>',
        '<div class="tile"><img src="/t.jpg" alt=""><h3>The mill pond is dry</h3></div>',
        '<div class="teaser"><img src="/t.jpg" alt=""><p>The mill pond is dry again</p></div>',
        '<div class="more"><div><img src="/t.jpg" alt=""></div><div><a href="/story/7">The mill pond</a></div></div>',
        '<aside class="card"><img src="/t.jpg" alt=""></aside>',
        '<div class="sponsored"><img src="/t.jpg" alt=""></div>',
        '<div class="newsletter-card"><img src="/t.jpg" alt=""></div>',
        '<a href="https://social.example.com/"><figure class="wide"><img src="/t.jpg" alt="Follow us"></figure></a>',
        '<article><a href="/story/7"><div><img src="/t.jpg" alt=""></div><span class="sub-caption">Countryside</span>'
        "<h3>The mill pond is dry</h3></a></article>",
        '<div class="sign-up"><img src="/t.jpg" alt=""><div><b>The coast letter</b><form><input type="email"></form></div>'
        "</div>",
        '<img src="/t" alt="" style="position:absolute;width:1px;height:1px">',
        '<div class="spinner"><img src="/t.gif" alt=""></div>',
    ],
)
def test_teasers_promotions_and_boxes_to_sign_up_in_stay_out(box):
    assert seen(whole(box)) == []


@pytest.mark.parametrize("behind", ['<div class="tags">Ferries</div><p><img src="/t.jpg" alt=""></p>'])
def test_a_picture_behind_other_things_than_the_text_stays_out(behind):
    assert seen(whole(last=behind)) == []


def test_a_link_to_the_pages_own_view_of_the_picture_is_no_teaser():
    link = '<a href="/view/quay/r~ada3/" class="box" data-img="/original/9b6b601b.jpg">'
    html = f'<div>{link}<img src="/resize/9b6b601b_680.jpg" alt=""><div class="desc">The crew. | Photo: AFP</div></a></div>'
    assert seen(whole(html)) == ["/resize/9b6b601b_680.jpg"]


def test_a_width_and_a_height_that_are_a_ratio_are_no_size():
    html = '<figure><img src="/a.jpg" width="16" height="9" alt=""><figcaption>The ferry at noon.</figcaption></figure>'
    assert seen(whole(html)) == ["/a.jpg"]


def test_a_photograph_whose_box_is_still_loading_is_seen():
    html = '<div><div class="photo with-spinner"><img src="/a.jpg" alt=""></div><p class="caption">The wall at noon</p></div>'
    assert seen(whole(html)) == ["/a.jpg"]


def test_a_figure_in_a_link_whose_words_are_all_in_the_link_is_a_teaser_however_deep_its_boxes():
    card = '<div class="s"><div><a href="/mine"><figure><div><img src="/m.jpg" alt=""></div><figcaption>The mine opens</figcaption></figure></a></div></div>'
    assert seen(whole(card)) == []
    assert seen(f"<h1>Ferry leaves alone</h1>{LONG}{card}{LONG}") == []


def test_a_photograph_with_its_credit_in_a_link_to_its_gallery_is_the_articles_own():
    card = '<div><figure><a href="/gallery"><img src="/a.jpg" alt=""><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></a></figure></div>'
    assert seen(whole(card)) == ["/a.jpg"]


def test_words_that_are_only_a_link_to_another_page_make_no_caption():
    box = '<aside><figure><div><img src="/a.jpg" alt=""></div><a href="/plants"><span>See the pictures</span></a></figure></aside>'
    assert seen(whole(box)) == []
    named = (
        '<figure><img src="/a.jpg" alt=""><figcaption><a href="/people/jo">Jo Lee on the pier</a></figcaption></figure>'
    )
    assert seen(whole(named)) == ["/a.jpg"]


def test_the_logo_of_an_agency_beside_its_name_is_no_picture_of_the_article():
    assert seen(whole(lead='<div><img src="/symbol/kyodo.svg" alt=""><span>Kyodo</span></div>')) == []
    chart = '<figure><img src="/rain.svg" alt=""><figcaption>Source: Reuters</figcaption></figure>'
    assert seen(whole(chart)) == ["/rain.svg"]


@pytest.mark.parametrize("folder", ["newsletters", "authors", "autor", "banners"])
def test_a_picture_of_which_nothing_is_said_from_a_folder_of_promotions_is_none_of_the_article(folder):
    image = f'<img src="/img/{folder}/join-us.png" alt="">'
    assert seen(whole(f"<div>{image}</div>")) == []
    assert seen(whole(f"<figure>{image}<figcaption>The ferry at noon.</figcaption></figure>")) != []
    assert seen(whole('<div><img src="/img/join-us/newsletters.jpg" alt=""></div>')) != []
    assert seen(whole(f'<div><img src="/{folder}/jo-lee/ferry/join-us.jpg" alt=""></div>')) != []


def test_a_picture_that_the_page_names_as_its_own_may_lie_in_any_folder():
    lead = '<div><img src="https://x.example/img/banners/ferry-at-noon.jpg" alt=""></div>'
    named = whole(lead).replace(
        "<title>", '<meta property="og:image" content="https://x.example/img/banners/ferry-at-noon.jpg"><title>'
    )
    assert len(seen(named)) == 1


@pytest.mark.parametrize("comment", ["<!-- ours -->", "<//>"])
def test_words_behind_a_comment_in_a_link_are_words_of_the_link(comment):
    card = f'<a href="/b/">Pic:<img src="/n.jpg">{comment}cutline</a>'
    assert seen(card) == seen(card.replace(comment, "<b></b>"))


@pytest.mark.parametrize("name", ["profile", "author-portrait", "bio", "interview-person", "headshot", "writer"])
@pytest.mark.parametrize(
    "words",
    [
        '<p class="caption">Ada Quill at the quay at dawn. Photo: Jo Lee/AFP</p>',
        "<p>Ada Quill at the quay at dawn. Photo: Jo Lee/AFP</p>",
        '<p class="caption">Ada Quill at the quay at dawn.</p><span class="credit">Jo Lee</span>',
    ],
)
def test_a_captioned_and_credited_photograph_between_two_paragraphs_is_no_author_s_head(name, words):
    assert seen(whole(f'<div class="{name}"><img src="/a.jpg" alt="">{words}</div>')) == ["/a.jpg"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-portrait"><img src="/a.jpg" alt=""><p>By Ada Quill</p></div>',
        '<div class="bio"><img src="/a.jpg" alt=""><p>Ada Quill writes of the sea for this paper.</p></div>',
    ],
)
def test_an_author_s_head_without_a_credit_stays_out(box):
    assert seen(whole(box)) == seen(whole(lead=box)) == seen(whole(last=box)) == []


def test_a_captioned_figure_in_the_footer_of_the_article_itself_is_its_own():
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, said the mayor.</p>" * 4
    figure = '<figure><img src="/{0}.jpg"><figcaption>The {0} at noon. Photo: Jo Lee</figcaption></figure>'
    teaser = f"<article><h2>Mill burns</h2><footer>{figure.format('mill')}</footer></article>"
    html = (
        f"<!doctype html><html><body><article><h1>Pier closed</h1>{text}<footer>{figure.format('pier')}"
        f'<img src="/author.jpg" alt="Jo Lee"></footer></article><section>{teaser}</section>'
        f"<footer>{figure.format('house')}</footer></body></html>"
    )
    assert [block.image.urls for block in read(html).blocks] == [("/pier.jpg",)]


def test_a_captioned_lead_picture_with_the_credit_of_a_house_nobody_knows_is_no_furniture():
    figure = (
        '<div class="asset-masthead"><figure><img src="/a.jpg" alt=""><figcaption><span class="caption-text">The ferry at '
        'noon.</span><span class="credit">ADA QUILL, Port Quill Packet</span></figcaption></figure></div>'
    )
    assert seen(whole(lead=figure)) == ["/a.jpg"]


def test_cards_with_a_link_laid_over_picture_and_title_are_teasers():
    card = '<div class="panel"><a class="over" href="/story-{0}">&nbsp;</a><div><img src="/{0}.jpg" alt=""></div><div>The {0} leaves</div></div>'
    assert seen(whole(f'<div class="row">{card.format("ferry")}{card.format("barge")}</div>')) == []


def test_a_link_without_words_to_enlarge_one_picture_makes_no_teaser_of_it():
    photo = '<div class="photo"><a class="zoom" href="/gallery/1"></a><img src="/a.jpg" alt=""><p class="caption">The ferry.</p></div>'
    assert seen(whole(photo)) == ["/a.jpg"]


@pytest.mark.parametrize(
    ("file", "kept"), [("arton12-a1", True), ("rubon4-a1", False), ("siteon0-a1", False), ("auton7-a1", False)]
)
def test_what_spip_calls_a_logo_is_the_picture_of_an_article_by_its_file_and_else_none(file, kept):
    logo = f'<img src="local/cache-vignettes/L300xH200/{file}.jpg?15" class="spip_logo spip_logos" width="300" height="200" alt="">'
    assert bool(seen(whole(lead=logo))) is kept


def test_buttons_to_share_in_a_folder_of_their_own_are_no_pictures():
    link = '<a title="{0}" href="https://share.example/?url=x"><img src="/img/share/{0}.png"></a>'
    assert seen(whole(last="<div>" + link.format("one") + link.format("two") + "</div>")) == []


def test_the_drawing_of_a_formula_beside_the_formula_is_no_picture():
    formula = '<p>It is <span class="m"><span style="display:none"><math><mi>x</mi></math></span><img src="/svg/f1" alt="x"></span> here.</p>'
    assert seen(whole(formula)) == []


@pytest.mark.parametrize(
    "figure",
    [
        '<figure><a href="/pier"><img src="/p.jpg"></a><figcaption><a href="/pier">How the pier was built</a></figcaption></figure>',
        '<figure><a href="/pier"><img src="/p.jpg"></a><figcaption>Read also: <a href="/pier">How it was built</a></figcaption></figure>',
        '<div role="button"><span>How the pier was built</span><span>01:07</span><div><img src="/p.jpg"></div></div>',
    ],
)
def test_a_figure_or_a_button_that_only_leads_to_another_story_is_no_picture(figure):
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    assert (
        read(f"<html><body><article><h1>Storm at the pier</h1>{text}{figure}{text}</article></body></html>").blocks
        == ()
    )


@pytest.mark.parametrize(
    "figure",
    [
        '<figure><a href="/pier"><img src="/p.jpg"></a><figcaption>The pier on Monday</figcaption></figure>',
        '<a href="/news/p.jpg/view"><figure><img src="/p.jpg"><figcaption>The pier on Monday</figcaption></figure></a>',
        '<figure><img class="logo-img" src="/p.jpg"><figcaption>The pier on Monday. Photo: Jo Lee</figcaption></figure>',
        '<div><img src="/p.jpg"><div class="photo-credit"><a href="https://jo.example">Jo Lee</a></div></div>',
        '<figure><img alt="Logo" src="/p.jpg"><figcaption>The pier on Monday</figcaption></figure>',
        '<a href="/shop"><span><img src="/p.jpg"></span><p>Photograph: Brightwork</p></a>',
        '<figure><div role="button"><img src="/p.jpg"></div><figcaption>The pier on Monday</figcaption></figure>',
    ],
)
def test_a_captioned_or_credited_picture_in_a_link_is_the_articles(figure):
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    page = read(f"<html><body><article><h1>Storm at the pier</h1>{text}{figure}{text}</article></body></html>")
    assert [block.image.urls for block in page.blocks] == [("/p.jpg",)]


@pytest.mark.parametrize(
    "box",
    [
        '<div><a href="https://shop.example/x" rel="nofollow sponsored"><img src="/lamp.jpg" width="600" height="400"></a></div>',
        '<div><img src="/lamp.jpg" width="300" height="300"><div>A lamp</div><div>€ 12,90</div><a href="https://shop.example/x">Buy</a></div>',
        '<div><a href="/shop/lamp"><img src="/lamp.jpg" width="300" height="300"></a><b>1.299,00 EUR</b></div>',
    ],
)
def test_what_is_for_sale_is_no_picture_of_the_article(box):
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    page = read(f"<html><body><article><h1>Storm at the pier</h1>{text}{box}{text}</article></body></html>")
    assert page.blocks == ()
    assert [seen.evidence[0].fact for seen in page.left_out] == ["for-sale"]


def test_a_price_in_a_caption_sells_nothing():
    text = "<p>The council closed the pier on Monday after a storm broke two of its piles, and nobody was hurt.</p>" * 3
    figure = '<figure><img src="/p.jpg" width="900"><figcaption>The ferry costs € 12,90 now.</figcaption></figure>'
    assert (
        len(read(f"<article><h1>Storm at the pier</h1>{text}{figure}<a href='/x'>Read on</a>{text}</article>").blocks)
        == 1
    )


@pytest.mark.parametrize(
    "drawn", ['<iframe src="https://charts.example/1"></iframe>', '<script src="/chart.js"></script>']
)
def test_a_chart_for_readers_without_scripts_beside_what_draws_it_is_no_picture(drawn):
    assert seen(whole(f'<figure>{drawn}<noscript><img src="/chart.png" alt=""></noscript></figure>')) == []


def page(before, head="<h1>Ferry leaves alone</h1>", stated=""):
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>Ferry</title>{stated}</head><body><main>{before}'
        f"<article>{head}{LONG}{LONG}{LONG}</article></main></body></html>"
    )


@pytest.mark.parametrize(
    "lead",
    [
        '<div class="box"><figure id="page-lede"><img src="/a.jpg" alt=""></figure></div>',
        '<div class="box"><img class="wp-post-image" src="/a.jpg" alt=""></div>',
    ],
)
def test_a_lead_picture_in_front_of_the_articles_element_is_known_by_its_name(lead):
    assert seen(page(lead)) == ["/a.jpg"]


def test_the_picture_of_another_post_is_none():
    assert seen(page('<div><a href="/mill"><img class="wp-post-image" src="/t.jpg" alt=""></a></div>')) == []


def test_the_stated_picture_in_front_of_the_article_is_seen_with_the_line_that_says_its_alternative_text():
    lead = '<table><tr><td><img src="/a.jpg" alt="Ada Quill on the pier"></td></tr><tr><td>{}</td></tr></table>'
    stated = '<meta property="og:image" content="/a.jpg">'
    assert seen(page(lead.format("Ada Quill on the pier"), stated=stated)) == ["/a.jpg"]
    assert seen(page(lead.format("Ada Quill on the pier"))) == []


def test_slides_that_lead_to_other_stories_are_none_of_a_page_without_a_headline():
    slide = (
        '<li><img src="/{0}.jpg" alt=""><div class="tp-caption">The mill at {0}</div><a href="/{0}">Read on</a></li>'
    )
    slides = f"<ul>{slide.format('noon')}{slide.format('night')}</ul>"
    assert seen(page(slides, head="")) == []


@pytest.mark.parametrize("offer", ["Watch Video", "Video ansehen", "Voir la vidéo", "Ver el vídeo"])
def test_a_title_with_a_link_to_a_film_is_a_teaser(offer):
    box = '<div class="rel"><a href="javascript:void(0)"><img src="/t.jpg" alt=""></a><div class="image">{}</div></div>'
    teaser = box.format(f'The mill pond freezes over <a href="javascript:void(0)">{offer}</a>')
    assert seen(whole(teaser)) == []
    own = box.format("The mill pond freezes over, <a href='/pond'>as it did last year</a>")
    assert seen(whole(own)) == ["/t.jpg"]


def test_a_link_to_a_film_behind_a_figures_caption_makes_no_teaser_of_it():
    figure = '<figure><img src="/t.jpg" alt=""><figcaption>The pier at noon. <a href="/v">Watch video</a></figcaption></figure>'
    assert seen(whole(figure)) == ["/t.jpg"]


def test_a_link_to_the_page_itself_makes_no_teaser_of_its_picture():
    own = '<link rel="canonical" href="https://paper.example/2031/ferry-leaves-alone/">'
    lead = '<p><a href="https://paper.example/2031/ferry-leaves-alone"><img src="/a.jpg" alt=""></a></p>'
    assert seen(page("", head=f"<h1>Ferry leaves alone</h1>{lead}", stated=own)) == ["/a.jpg"]
    assert seen(page("", head=f"<h1>Ferry leaves alone</h1>{lead}")) == []
    assert seen(
        page("", head=f"<h1>Ferry leaves alone</h1>{lead.replace('paper.ex', 'media.paper.ex')}", stated=own)
    ) == ["/a.jpg"]
    badge = lead.replace("paper.example", "builds.example.org")
    assert seen(page("", head=f"<h1>Ferry leaves alone</h1>{badge}", stated=own)) == []


@pytest.mark.parametrize("address", ["http://[quay", "http://[::g]/2031/ferry", "https://paper.example]/ferry"])
def test_an_address_that_is_none_ends_no_check(address):
    own = f'<link rel="canonical" href="{address}">'
    linked = f'<p><a href="{address}"><img src="/a.jpg" alt="The quay"></a></p>'
    assert seen(page(linked, stated='<link rel="canonical" href="https://paper.example/ferry">')) == []
    assert seen(page(linked, stated=own)) == []


def test_the_head_of_a_story_is_no_teaser_though_its_section_is_a_heading_with_a_link():
    head = (
        '<div class="head head--cover"><div><img src="/a.jpg" alt=""></div><header><h4><a href="/news">News</a></h4>'
        "<h1>Ferry leaves alone</h1></header></div>"
    )
    assert seen(page("", head=head)) == ["/a.jpg"]
    assert seen(page("", head=head.replace("/a.jpg", "/print.gif"))) == []


def test_a_button_in_a_row_of_those_to_share_is_no_picture_and_what_it_says_no_caption():
    row = '<ul class="entry-share-buttons"><li><div><img src="/white.png" alt=""><span>Send to reader</span></div></li></ul>'
    assert seen(whole(row)) == []


def test_a_spacer_that_comes_with_the_system_is_no_picture():
    assert seen(whole('<p><img src="/wp-includes/js/editor/img/trans.gif" title="More..."></p>')) == []


@pytest.mark.parametrize(("file", "kept"), [("plugins/img/trans.gif", 0), ("images/pier.jpg", 1)])
def test_a_drawing_of_the_systems_own_is_no_picture_though_the_metadata_give_it(file, kept):
    address = f"https://paper.example/wp-includes/{file}"
    page = whole(LONG.replace("<p>", f'<p><img title="More..." alt="" src="{address}">'))
    page = page.replace("</head>", f'<meta property="og:image" content="{address}"></head>')
    assert len(seen(page)) == kept
