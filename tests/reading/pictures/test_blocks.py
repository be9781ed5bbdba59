"""Which pictures are the article's, and which words belong to them: the reader's behaviours, one by one."""

import pytest
from whole_pages import LONG, blocks, both, only, page, told

from linter import lint, read
from linter.api.library import Settings

# Figures in their real forms


def test_caption_and_credit_in_one_text_are_told_apart():
    html = '<figure><img src="a.jpg" alt=""><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></figure>'
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_caption_and_credit_in_elements_of_their_own():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><span class="caption__text">The ferry at noon.</span>'
        '<span class="caption__credit">Jo Lee/The Quay</span></figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/The Quay")


def test_two_figcaptions_are_caption_and_credit():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry at noon.</figcaption>'
        "<figcaption>Photo: Jo Lee/AFP</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_figcaption_beside_the_figure():
    html = '<div><figure><img src="a.jpg" alt=""></figure><figcaption>The ferry. Photo: Jo Lee/AFP</figcaption></div>'
    assert both(html) == ("The ferry.", "Photo: Jo Lee/AFP")


def test_credit_in_a_sibling_div_belongs_to_the_picture():
    html = (
        '<div class="media"><figure><img src="a.jpg" alt=""><figcaption>The ferry at noon.</figcaption></figure>'
        '<div class="credit">Jo Lee/AFP</div></div>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_credit_between_picture_and_caption():
    html = (
        '<figure><img src="a.jpg" alt=""><div class="photo-credit">Jo Lee/AFP</div>'
        "<figcaption>The ferry at noon.</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_credit_before_the_caption_in_one_element():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><cite>Jo Lee/AFP</cite> '
        '<span class="text">The ferry at noon.</span></figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_caption_above_the_picture():
    html = '<figure><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption><img src="a.jpg" alt=""></figure>'
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_credit_in_small_print_without_a_class():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry at noon. <small>Jo Lee/AFP</small></figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_words_with_tags_between_are_joined_without_losing_blanks():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><p>The <b>f</b>erry</p><p>at   <i>noon</i>.</p></figcaption>'
        "</figure>"
    )
    assert both(html) == ("The ferry at noon.", None)


def test_a_large_first_letter_is_part_of_its_word():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption><span class="dropcap">T</span>he <a href="/f">ferry</a> at noon.'
        "</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", None)


def test_a_figcaption_that_holds_only_a_credit_is_no_caption():
    html = '<figure><img src="a.jpg" alt=""><figcaption>Photo: Jo Lee/AFP</figcaption></figure>'
    assert both(html) == (None, "Photo: Jo Lee/AFP")


def test_an_empty_figcaption_is_known_as_empty():
    block = only('<figure><img src="a.jpg" alt=""><figcaption>&nbsp;</figcaption></figure>')
    assert block.caption is None
    assert block.empty_caption is not None


# Pages without figures


def test_div_markup_without_any_figure():
    html = (
        '<div class="image"><img src="a.jpg" alt=""><div class="caption">The ferry at noon.</div>'
        '<div class="credit">Jo Lee/AFP</div></div>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_hashed_class_names_hide_no_word():
    html = (
        '<div class="css-1x7ab StoryImage_wrap__9d2"><img src="a.jpg" alt="">'
        '<span class="css-p3 StoryImage_caption__x81">The ferry at noon.</span>'
        '<span class="css-q4 StoryImage_credit__m22">Jo Lee/AFP</span></div>'
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee/AFP")


def test_class_names_that_say_nothing_leave_the_words_to_speak():
    html = '<div class="x1"><div class="x2"><img src="a.jpg" alt=""></div><div class="x3">The ferry at noon. Foto: Jo Lee/dpa</div></div>'
    assert both(html) == ("The ferry at noon.", "Foto: Jo Lee/dpa")


def test_caption_in_the_paragraph_behind_a_line_break():
    html = '<p><img src="a.jpg" alt=""><br><em>The ferry at noon. Photo: Jo Lee/AFP</em></p>'
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_wordpress_caption_shortcode_output():
    html = (
        '<div id="attachment_7" class="wp-caption alignnone"><img class="wp-image-7" src="a-1024x683.jpg" alt="">'
        '<p id="caption-attachment-7" class="wp-caption-text">The ferry at noon. Photo: Jo Lee/AFP</p></div>'
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_wordpress_image_block():
    html = (
        '<figure class="wp-block-image size-large"><img src="a-1024x683.jpg" alt="" class="wp-image-9">'
        '<figcaption class="wp-element-caption">The ferry at noon. <span class="credit">Jo Lee</span></figcaption>'
        "</figure>"
    )
    assert both(html) == ("The ferry at noon.", "Jo Lee")


def test_wordpress_gallery_shortcode_output():
    html = (
        '<div class="gallery galleryid-7 gallery-columns-3"><dl class="gallery-item"><dt class="gallery-icon landscape">'
        '<a href="/a.jpg"><img src="/a-150x150.jpg" alt="" class="attachment-thumbnail"></a></dt>'
        '<dd class="wp-caption-text gallery-caption">The ferry at noon. Photo: Jo Lee</dd></dl></div>'
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee")


def test_a_caption_that_the_image_says_describes_it():
    html = '<div><img src="a.jpg" alt="" aria-describedby="c9"></div><div id="c9">The ferry at noon. Photo: Jo Lee/AFP</div>'
    assert told(only(page(html))) == ("The ferry at noon.", "Photo: Jo Lee/AFP")


def test_microdata_says_what_is_caption_and_what_credit():
    html = (
        '<div itemscope itemtype="https://schema.org/ImageObject"><img itemprop="contentUrl" src="a.jpg" alt="">'
        '<span itemprop="caption">The ferry at noon.</span> <span itemprop="copyrightHolder">The Quay</span></div>'
    )
    assert both(html) == ("The ferry at noon.", "The Quay")


def test_json_ld_is_a_hint_and_never_a_caption():
    script = (
        '<script type="application/ld+json">{"@type":"ImageObject","url":"a.jpg","caption":"Unseen words"}</script>'
    )
    assert blocks(page('<figure><img src="a.jpg" alt=""></figure>', head=script)) == [(None, None)]


def test_hidden_by_css_counts():
    html = '<figure><img src="a.jpg" alt=""><figcaption style="display:none">The ferry at noon.</figcaption></figure>'
    assert both(html) == ("The ferry at noon.", None)


def test_words_in_scripts_do_not():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry.<script>var a = "Photo: Jo Lee/AFP";</script>'
        "<style>p{color:red}</style><template>Not yet</template></figcaption></figure>"
    )
    assert both(html) == ("The ferry.", None)


def test_comments_in_a_caption_are_no_words():
    html = (
        '<figure><img src="a.jpg" alt=""><figcaption>The ferry<!-- Photo: Jo Lee/AFP --> at noon.</figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", None)


# Addresses


def urls(html):
    return list(only(html).image.urls)


def test_commas_inside_srcset_addresses_stay():
    html = (
        '<figure><img alt="" srcset="https://img.example.com/c_fill,w_400/ferry-at-noon.jpg 400w, '
        'https://img.example.com/c_fill,w_800/ferry-at-noon.jpg 800w"></figure>'
    )
    assert urls(html) == [
        "https://img.example.com/c_fill,w_400/ferry-at-noon.jpg",
        "https://img.example.com/c_fill,w_800/ferry-at-noon.jpg",
    ]


def test_every_candidate_of_a_picture_element_is_an_address_of_one_picture():
    html = (
        '<figure><picture><source srcset="/ferry-at-noon-1600.webp 1600w, /ferry-at-noon-800.webp 800w">'
        '<source srcset="/ferry-at-noon-800.avif"><img src="/ferry-at-noon-800.jpg" alt=""></picture></figure>'
    )
    assert sorted(urls(html)) == [
        "/ferry-at-noon-1600.webp",
        "/ferry-at-noon-800.avif",
        "/ferry-at-noon-800.jpg",
        "/ferry-at-noon-800.webp",
    ]


@pytest.mark.parametrize("name", ["data-src", "data-lazy-src", "data-original", "data-srcset"])
def test_an_address_that_waits_for_a_script_is_found(name):
    html = f'<figure><img src="data:image/gif;base64,R0lGOD=" {name}="/ferry-at-noon.jpg" alt=""></figure>'
    assert urls(html) == ["/ferry-at-noon.jpg"]


def test_a_stand_in_is_no_address():
    html = '<figure><img src="/static/placeholder.png" data-src="/ferry-at-noon.jpg" alt=""></figure>'
    assert urls(html) == ["/ferry-at-noon.jpg"]


def test_an_image_only_in_noscript_is_found():
    html = (
        '<figure><div class="lazy"></div><noscript><img src="/ferry-at-noon.jpg" alt=""></noscript>'
        "<figcaption>The ferry at noon.</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", None)
    assert urls(html) == ["/ferry-at-noon.jpg"]


def test_a_custom_element_with_an_address_is_a_picture():
    html = (
        '<figure><lazy-image src="/ferry-at-noon.jpg"></lazy-image><figcaption>The ferry at noon.</figcaption></figure>'
    )
    assert both(html) == ("The ferry at noon.", None)
    assert urls(html) == ["/ferry-at-noon.jpg"]


def test_an_amp_image_is_a_picture():
    html = (
        '<figure><amp-img src="/ferry-at-noon.jpg" width="640" height="427" alt="A ferry"></amp-img>'
        "<figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", "Photo: Jo Lee/AFP")
    assert only(html).image.alt.words == "A ferry"


def test_an_advertisement_in_amp_is_left_alone():
    html = page(
        '<amp-ad width="300" height="250"><amp-img src="/tyres.jpg" width="300" height="250"></amp-img></amp-ad>'
    )
    assert blocks(html) == []


def test_a_missing_alt_is_not_an_empty_one():
    assert only('<figure><img src="a.jpg"></figure>').image.alt is None
    assert only('<figure><img src="a.jpg" alt=""></figure>').image.alt.words == ""
    assert only('<figure><img src="a.jpg" alt></figure>').image.alt.words == ""


# One picture or two


def figure(url, caption, more=""):
    return f'<figure><img src="{url}" alt=""{more}><figcaption>{caption}</figcaption></figure>'


def test_one_picture_at_many_sizes_is_one_block():
    html = (
        '<figure><img class="phone" src="/img/ferry-at-noon-480x320.jpg" alt=""><img class="desk" '
        'src="/img/ferry-at-noon-1600x1067.jpg" alt=""><figcaption>The ferry at noon.</figcaption></figure>'
    )
    block = only(page(html))
    assert told(block) == ("The ferry at noon.", None)
    assert block.copies == 1
    assert len(block.image.urls) == 2


def test_a_noscript_copy_is_no_second_block():
    html = (
        '<figure><img data-src="/ferry-at-noon.jpg" alt=""><noscript><img src="/ferry-at-noon.jpg" alt=""></noscript>'
        "<figcaption>The ferry at noon.</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon.", None)
    assert only(html).copies == 1


def test_a_lightbox_copy_is_no_second_block():
    lightbox = '<div class="lightbox"><img src="/ferry-at-noon.jpg?w=2400" alt=""><p>The ferry at noon.</p></div>'
    block = only(page(figure("/ferry-at-noon.jpg?w=640", "The ferry at noon.") + lightbox))
    assert told(block) == ("The ferry at noon.", None)
    assert block.copies == 1


def test_a_dialog_copy_is_no_second_block():
    dialog = '<dialog><img src="/ferry-at-noon-1600.jpg" alt=""></dialog>'
    assert len(read(page(figure("/ferry-at-noon-640.jpg", "The ferry at noon.") + dialog)).blocks) == 1


def test_a_figure_for_phones_and_one_for_desks_are_one_block():
    phone = figure("/ferry-at-noon.jpg?w=400", "The ferry.").replace("<figure", '<figure class="mobile-only"')
    desk = figure("/ferry-at-noon.jpg?w=1600", "The ferry.").replace("<figure", '<figure class="desktop-only"')
    assert only(page(phone + desk)).copies == 1


@pytest.mark.parametrize("name", ["swiper-slide swiper-slide-duplicate", "slick-slide slick-cloned", "owl-item cloned"])
def test_a_slide_that_a_script_has_copied_is_no_second_block(name):
    slide = '<div class="{}">{}</div>'
    html = slide.format(name, figure("/evening-harbour.jpg", "Evening."))
    html += slide.format("slide", figure("/morning-harbour.jpg", "Morning."))
    html += slide.format("slide", figure("/evening-harbour.jpg", "Evening."))
    found = read(page(f'<div class="slider">{html}</div>')).blocks
    assert sorted((block.caption.words, block.copies) for block in found) == [("Evening.", 1), ("Morning.", 0)]


@pytest.mark.parametrize("name", ["slick-slide slick-cloned", "owl-item cloned", "splide__slide splide__slide--clone"])
def test_a_carousel_that_is_copied_in_front_of_itself_and_behind_shows_each_picture_once(name):
    pair = [figure("/morning-harbour.jpg", "Morning."), figure("/evening-harbour.jpg", "Evening.")]
    copied = "".join(f'<div class="{name}">{each}</div>' for each in pair)
    slides = "".join(f'<div class="slide">{each}</div>' for each in pair)
    found = read(page(f'<div class="slider">{copied}{slides}{copied}</div>')).blocks
    assert [(block.caption.words, block.copies) for block in found] == [("Morning.", 2), ("Evening.", 2)]


def test_long_captions_of_slides_are_no_text_between_a_slide_and_its_copies():
    said = "The ferry leaves at noon, and all who want to cross on that day must have come to the quay by eleven."
    slide = f'<div class="{{}}"><img src="/ferry-at-noon.jpg" alt=""><p class="caption">{said} Photo: Jo Lee</p></div>'
    slides = "".join(map(slide.format, ("cloned", "slide", "cloned")))
    assert only(page(f'{LONG}<div class="slider">{slides}</div>{LONG}')).copies == 2


def test_a_copied_box_with_text_of_the_article_behind_it_is_no_slide():
    block = figure("/ferry-at-noon.jpg", "The ferry at noon.")
    html = page(f'<div class="clone">{block}</div>{LONG}<div>{block}</div>')
    assert [each.copies for each in read(html).blocks] == [0, 0]


def test_a_block_in_a_box_that_says_it_is_a_dialog_is_no_second_block():
    zoom = figure("/ferry-at-noon.jpg?w=1600", "The ferry at noon.")
    html = page(figure("/ferry-at-noon.jpg?w=640", "The ferry at noon.") + f'<div role="dialog">{zoom}</div>')
    assert only(html).copies == 1


def test_the_same_block_twice_in_one_copied_box_is_two_blocks():
    block = figure("/ferry-at-noon.jpg", "The ferry at noon.")
    html = page(f'<div class="clone"><section>{block}</section><section>{block}</section></div>')
    assert [each.copies for each in read(html).blocks] == [0, 0]


def test_the_same_block_twice_in_the_article_is_two_blocks():
    block = figure("/ferry-at-noon.jpg", "The ferry at noon. Photo: Jo Lee/AFP")
    assert blocks(page(block + LONG + block)) == [("The ferry at noon.", "Photo: Jo Lee/AFP")] * 2
    assert [each.copies for each in read(page(block + LONG + block)).blocks] == [0, 0]


def test_dsc_0412_and_dsc_0413_are_two_pictures():
    html = page(figure("/u/DSC_0412.JPG", "The ferry leaves.") + figure("/u/DSC_0413.JPG", "The captain stays."))
    first, second = read(html).blocks
    assert not first.image.keys & second.image.keys


def test_short_names_in_one_folder_are_two_pictures():
    for one, other in (("crowd", "horse"), ("mayor", "wall"), ("photo-mayor", "photo-wall"), ("1", "2")):
        folder = "/uploads/town-festival-2031"
        html = f'<div class="row"><img src="{folder}/{one}.jpg" alt=""><img src="{folder}/{other}.jpg" alt=""></div>'
        assert len(read(page(html)).blocks) == 2, (one, other)


def test_a_size_in_the_name_makes_no_other_picture():
    html = page(figure("/u/DSC_0412-300x200.jpg", "Morning.") + LONG + figure("/u/DSC_0412-1024x683.jpg", "Evening."))
    first, second = read(html).blocks
    assert first.image.keys & second.image.keys


def test_an_image_service_that_holds_the_address_makes_no_other_picture():
    html = page(
        figure("https://img.example.com/fit/640/https%3A%2F%2Fpics.example.org%2Fferry-at-noon.jpg", "Morning.")
        + LONG
        + figure("https://pics.example.org/ferry-at-noon.jpg", "Evening.")
    )
    first, second = read(html).blocks
    assert first.image.keys & second.image.keys


def test_two_pictures_side_by_side_keep_their_own_captions():
    html = '<div class="row">' + figure("/left.jpg", "Left.") + figure("/right.jpg", "Right.") + "</div>"
    assert blocks(page(html)) == [("Left.", None), ("Right.", None)]


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


# One text split into caption and credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("The ferry at noon. (Photo: Jo Lee/AFP)", "The ferry at noon.", "(Photo: Jo Lee/AFP)"),
        ("The ferry at noon. [Jo Lee/Reuters]", "The ferry at noon.", "[Jo Lee/Reuters]"),
        ("The ferry at noon – Jo Lee/AFP", "The ferry at noon", "– Jo Lee/AFP"),
        ("The ferry at noon. | Reuters", "The ferry at noon.", "| Reuters"),
        ("The ferry at noon. © Jo Lee/Getty Images", "The ferry at noon.", "© Jo Lee/Getty Images"),
        ("The ferry at noon. Photograph: Jo Lee/The Guardian", "The ferry at noon.", "Photograph: Jo Lee/The Guardian"),
        ("The ferry at noon. Image: Jo Lee", "The ferry at noon.", "Image: Jo Lee"),
        ("The ferry at noon. Credit: Jo Lee", "The ferry at noon.", "Credit: Jo Lee"),
        ("The ferry at noon. Photo by Jo Lee", "The ferry at noon.", "Photo by Jo Lee"),
        ("The ferry at noon. Picture courtesy of the Port of Linz", "The ferry at noon.", "Picture courtesy of the Port of Linz"),
        ("Die Fähre am Mittag. Foto: Jo Lee/dpa", "Die Fähre am Mittag.", "Foto: Jo Lee/dpa"),
        ("Die Fähre am Mittag. Bild: Keystone", "Die Fähre am Mittag.", "Bild: Keystone"),
        ("Die Fähre am Mittag. Quelle: Stadt Linz", "Die Fähre am Mittag.", "Quelle: Stadt Linz"),
        ("Le bac à midi. Crédit photo : Jo Lee/AFP", "Le bac à midi.", "Crédit photo : Jo Lee/AFP"),
        ("Prom w południe. Fot. Jan Kowal / PAP", "Prom w południe.", "Fot. Jan Kowal / PAP"),
        ("Паром в полдень. Фото: Иван Петров / ТАСС", "Паром в полдень.", "Фото: Иван Петров / ТАСС"),
        ("العبّارة عند الظهر. تصوير: سامر الخطيب/رويترز", "العبّارة عند الظهر.", "تصوير: سامر الخطيب/رويترز"),
        ("渡し船の最後の便。写真：山田太郎", "渡し船の最後の便。", "写真：山田太郎"),
        ("渡し船の最後の便＝ロイター", "渡し船の最後の便", "＝ロイター"),
        ("渡し船を見送る人たち＝12日、港町で、佐山みどり撮影", "渡し船を見送る人たち＝12日、港町で", "佐山みどり撮影"),
        ("마지막 나룻배가 떠난다. 사진: 김민수 기자", "마지막 나룻배가 떠난다.", "사진: 김민수 기자"),
        ("마지막 나룻배가 떠난다. /사진=연합뉴스", "마지막 나룻배가 떠난다.", "/사진=연합뉴스"),
        ("Soldiers in Raqa. JO KILIC/AFP/Getty Images", "Soldiers in Raqa.", "JO KILIC/AFP/Getty Images"),
        ("The bridge at dawn. Reuters", "The bridge at dawn.", "Reuters"),
        ("The bridge at dawn (AP Photo/Jo Lee)", "The bridge at dawn", "(AP Photo/Jo Lee)"),
        ("Ein Boot (Symbolbild). Foto: dpa", "Ein Boot (Symbolbild).", "Foto: dpa"),
        ("Rain. Photo: Jo Lee/AFP", "Rain.", "Photo: Jo Lee/AFP"),
        ("나룻배가 떠나고 있다. 김민수 기자", "나룻배가 떠나고 있다.", "김민수 기자"),
        ("정박한 배 두 척. 사진=연합뉴스 제공", "정박한 배 두 척.", "사진=연합뉴스 제공"),
        ("渡船离开港口。李明 摄", "渡船离开港口。", "李明 摄"),
        ("Το πλοίο φεύγει. (Φωτογραφία: Νίκος Παππάς)", "Το πλοίο φεύγει.", "(Φωτογραφία: Νίκος Παππάς)"),
        ("המעבורת בנמל (צילום: דנה לוי)", "המעבורת בנמל", "(צילום: דנה לוי)"),
        ("Photo: Jo Lee/AFP. The bridge at dawn was empty but for two dogs and a man.",
         "The bridge at dawn was empty but for two dogs and a man.", "Photo: Jo Lee/AFP."),
    ],
)  # fmt: skip
def test_a_credit_is_found_at_the_end_of_a_caption(text, caption, credit):
    assert both(f'<figure><img src="a.jpg" alt=""><figcaption>{text}</figcaption></figure>') == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Karla Wenzel (FDP)",
        "The share rose again (+1,3 %)",
        "The old bridge (right) and the new one (left)",
        "Jo Lee, 34, with her dog (2019)",
        "The team of FC Linz (in red).",
        "She was born in Reutlingen. Her brother left for Paris in May.",
        "The photographer Jo Lee with her camera.",
        "Prime Minister Ana Ruiz – who resigned on Monday – in parliament",
        "A sign reads “Photo: forbidden” in three languages at the gate of the harbour.",
        "Office of the Associated Press in Linz, which was closed in 1987 and is a bakery now.",
        "He saw the file photo of the ferry and laughed at it.",
        "Credit: the banks have lent more than ever this year.",
        "Video: how the ferry left without anyone on board.",
        "Map: where the ferries go in winter",
    ],
)
def test_brackets_that_are_no_credit_stay(text):
    assert both(f'<figure><img src="a.jpg" alt=""><figcaption>{text}</figcaption></figure>') == (text, None)


def test_the_alternative_text_that_is_the_caption_shows_where_the_credit_begins():
    html = (
        '<figure><img src="a.jpg" alt="The ferry at noon in the old harbour"><figcaption>The ferry at noon in the old '
        "harbour Photo: Jo Lee/AFP</figcaption></figure>"
    )
    assert both(html) == ("The ferry at noon in the old harbour", "Photo: Jo Lee/AFP")


def test_a_credit_is_split_into_people_and_organisations():
    html = '<figure><img src="a.jpg" alt=""><figcaption>Smoke. JO KILIC/AFP via Getty Images</figcaption></figure>'
    credit = only(html).credit
    assert credit.photographers == ("JO KILIC",)
    assert credit.organisations == ("AFP", "Getty Images")


# Fragments, and pages that are none


@pytest.mark.parametrize(
    "first", ["<script>if (a < b) {}</script>", "<style>p {}</style>", "<meta charset=utf-8>", "<link rel=x>"]
)
@pytest.mark.parametrize("last", ["<p>It opened at noon.</p>", "{% endblock %}", ""])
def test_a_fragment_that_begins_with_a_script_keeps_its_first_picture(first, last):
    html = (
        f'{first}\n<figure><img src="a.jpg" alt=""><figcaption>The bridge &amp; the town</figcaption></figure>\n{last}'
    )
    page = read(html)
    (block,) = page.blocks
    assert block.caption.words == "The bridge & the town"
    assert html[slice(*block.caption.where)] == "The bridge &amp; the town"


def test_a_fragment_is_read_whole():
    html = LONG + figure("/a.jpg", "One.") + LONG + figure("/b.jpg", "Two.") + LONG
    assert blocks(html) == [("One.", None), ("Two.", None)]
    assert read(html).fragment
    assert not read(page("")).fragment


def test_a_figure_alone_is_a_page():
    assert blocks(figure("/a.jpg", "One.")) == [("One.", None)]


def test_words_alone_have_no_pictures():
    assert blocks(LONG) == []
    assert blocks("<p></p>") == []


def test_blocks_come_in_reading_order_with_their_places():
    html = page(figure("/a.jpg", "One.") + LONG + figure("/b.jpg", "Two."))
    found = read(html)
    tags = [found.source.text[block.where.start : block.where.end] for block in found.blocks]
    assert tags == ['<img src="/a.jpg" alt="">', '<img src="/b.jpg" alt="">']


def test_prose_is_the_articles_and_holds_no_caption():
    html = page(figure("/a.jpg", "The ferry at noon."), after='<aside class="related"><p>Elsewhere: a bus.</p></aside>')
    words = " ".join(passage.text.words for passage in read(html).prose)
    assert words.startswith("Ferry leaves alone The harbour was quiet")
    assert "at noon" not in words
    assert "Elsewhere" not in words


def test_the_language_is_the_articles_own():
    assert read('<html lang="de-AT"><body><article lang="fr"><p>Bonjour</p></article>').language in ("de", "fr")
    assert read(page("")).language == "en"
    assert read('<meta property="og:locale" content="pt_BR"><p>Olá').language == "pt"
    assert read("<p>Words").language == ""


def test_the_credit_of_a_gallery_is_each_pictures_and_its_fault_is_told_once():
    inner = figure("/a1.jpg", "Noon.").replace('alt=""', 'alt="x"') + figure("/b2.jpg", "Evening.").replace(
        'alt=""', 'alt="y"'
    )
    html = page(f"<figure>{inner}<figcaption>All of it. Photos: OSMAN DEMIREL/AFP</figcaption></figure>")
    credit = "Photos: OSMAN DEMIREL/AFP"
    assert blocks(html) == [("Noon.", credit), ("Evening.", credit)]
    assert [found.message for found in lint(html).shown] == ["The name OSMAN DEMIREL is in capitals."]


def test_a_lead_picture_without_words_is_the_articles_where_the_page_says_so():
    lead = '<div class="x1"><img src="https://pics.example.com/harbour-at-dawn-1200x800.jpg" alt=""></div>'
    linked = (
        '{"@type":"NewsArticle","image":{"@type":"ImageObject","url":"https://pics.example.com/harbour-at-dawn.jpg"}}'
    )
    head = f'<script type="application/ld+json">{linked}</script>'
    assert len(read(page("", before=lead, head=head)).blocks) == 1
    assert (
        len(read(page("", before=lead, head='<meta property="og:image" content="https://x.example/other.jpg">')).blocks)
        == 0
    )
    assert len(read(page("", before=lead, head='<script type="application/ld+json">{"image": [</script>')).blocks) == 0


def test_a_picture_for_wide_screens_that_shares_its_caption_is_a_copy():
    hero = (
        '<header><div class="hero"><div><figure><img src="/ferry-at-noon-1.jpg" alt="Noon"></figure></div>'
        '<aside class="from-lg"><figure><img src="/ferry-at-noon-1.jpg?w=9" alt="Noon"></figure>'
        '<p class="caption">The ferry at noon.</p><span class="copyright">Rights: Jo Lee/AFP</span></aside></div></header>'
    )
    block = only(page(hero))
    assert told(block) == ("The ferry at noon.", "Rights: Jo Lee/AFP")
    assert block.copies == 1


@pytest.mark.parametrize(
    "words", ["It rained.", "It rained for a week before the river came over its banks in the old town."]
)
def test_a_wordless_picture_in_a_fragments_only_article_element_is_the_articles(words):
    """As a CMS sends it: the article element, a paragraph, a picture that nobody gave a caption."""
    found = read(f'<article><h1>Rain</h1><p>{words}</p><figure><img src="rain.jpg" alt=""></figure></article>')
    assert [block.image.urls for block in found.blocks] == [("rain.jpg",)]


def test_a_wordless_picture_in_an_article_element_of_another_story_is_a_teasers():
    story = "<p>It rained for a week before the river came over its banks in the old town.</p>" * 3
    teaser = '<article><img src="sun.jpg" alt=""><h3>Sun at last</h3></article>'
    assert not read(f"<main><h1>Rain in town</h1>{story}{teaser}{story}</main>").blocks


@pytest.mark.parametrize(
    "words",
    [
        "De Amsterdamse brug is weer open.",
        "Von Linz aus fährt der neue Zug bis nach Wien.",
        "By Friday the river had gone down.",
        "De Standaard",
    ],
)
def test_words_that_begin_as_a_byline_might_are_no_byline(words):
    (block,) = read(page(f'<figure><img src="a.jpg" alt="x"><figcaption>{words}</figcaption></figure>')).blocks
    assert (block.caption or block.credit.text).words == words


@pytest.mark.parametrize("words", ["Von Jo Lee", "By Jo Lee, science reporter", "Text: Åsa Berg och Jo Lee"])
def test_a_picture_with_a_byline_beside_it_is_its_authors_portrait(words):
    assert not read(page(f'<figure><img src="a.jpg" alt="x"><figcaption>{words}</figcaption></figure>')).blocks


@pytest.mark.parametrize(
    "credit",
    [
        "Montage: Jonte Ahrwald; Foto: Silke Brennmoor/dpa",
        "Grafik: Jonte Ahrwald, Foto: dpa",
        "Map: Jo Lee; Photo: Ines Dorrabray/Reuters",
    ],
)
def test_a_credit_with_two_lead_ins_behind_a_caption_is_one_credit(credit):
    html = (
        f'<figure><img src="a.jpg" alt=""><figcaption>Nets dry on the quay of Sandhaven. {credit}</figcaption></figure>'
    )
    assert both(html) == ("Nets dry on the quay of Sandhaven.", credit)


@pytest.mark.parametrize(
    "words",
    [
        "<p><span><em>{0}</em></span></p>",
        "<div class='text'><div><p><em>{0}</em></p></div></div>",
        "<p><span style='font-size:small'><span><i>{0}</i></span></span></p>",
    ],
)
def test_an_italic_line_behind_a_picture_is_its_caption_in_however_many_boxes(words):
    line = words.format("Gulls over Sandhaven quay. Photo: Jo Lee/AFP")
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    html = f"<article>{text}{text}<div><span><img src='/a.jpg' alt=''></span></div>{line}{text}</article>"
    assert both(html) == ("Gulls over Sandhaven quay.", "Photo: Jo Lee/AFP")
