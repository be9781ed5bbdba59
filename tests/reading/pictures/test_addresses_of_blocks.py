"""Where a block's picture can be had, and whether two are one picture at two sizes or for two devices."""

import pytest
from whole_pages import LONG, blocks, both, figure, only, page, told

from linter import read

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
