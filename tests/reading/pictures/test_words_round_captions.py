"""What stands round a caption and is none: titles over the picture, states of boxes, a credit in front of it."""

import pytest
from whole_pages import blocks, both, only, page, told
from whole_stories import whole

from linter import lint, read

FIGURE = "<figure>{}<figcaption>The ferry at the pier on Monday.{}</figcaption></figure>"
IMAGE = '<img src="/a.jpg" alt="">'


def test_a_title_laid_over_the_picture_is_no_part_of_its_caption():
    over = f'<a href="#" role="button">{IMAGE}<div class="q">The town shows its ferry to the press</div></a>'
    assert both(FIGURE.format(over, "<span>Photo: Jo Lee/AFP</span>")) == (
        "The ferry at the pier on Monday.",
        "Photo: Jo Lee/AFP",
    )


def test_a_caption_beside_a_caption_element_that_holds_the_credit_alone_is_kept():
    html = f"<figure>{IMAGE}<p>The ferry at the pier on Monday.</p><figcaption>Photo: Jo Lee/AFP</figcaption></figure>"
    assert both(html) == ("The ferry at the pier on Monday.", "Photo: Jo Lee/AFP")


@pytest.mark.parametrize("name", ["topBox hasCaption", "top-box--has-caption", "top with-caption", "top no-credit"])
def test_a_name_that_says_what_a_box_has_makes_its_words_no_caption(name):
    html = (
        f'<div class="{name}"><p class="kick">FERRY:</p><figure>{IMAGE}</figure><div class="caption"><figcaption>'
        "The ferry has read its bill.</figcaption><figcaption>Photo: Jo Lee</figcaption></div>"
        '<div class="dates"><span>Published</span> <time>Monday 17:25</time></div></div>'
    )
    assert told(only(page(html))) == ("The ferry has read its bill.", "Photo: Jo Lee")


def test_a_box_that_has_a_caption_and_is_one_too_is_one():
    assert both(f'<div>{IMAGE}<p class="caption has-caption">The ferry at noon</p></div>') == (
        "The ferry at noon",
        None,
    )


def test_a_word_of_type_that_caption_and_credit_share_makes_no_credit_of_the_caption():
    html = (
        f'<figure>{IMAGE}<figcaption class="font-body-copy"><span class="caption-text font-body-copy">A lamp at dusk</span> '
        '<span class="credit font-body-copy">(Image credit: Reuters)</span></figcaption></figure>'
    )
    assert both(html) == ("A lamp at dusk", "(Image credit: Reuters)")


def test_a_credit_in_an_element_in_front_of_the_caption_is_cut_off():
    html = f"<figure>{IMAGE}<figcaption><span>Photo: Jo Lee Archives Le Quai</span> Hire firms counted more trips.</figcaption></figure>"
    assert both(html) == ("Hire firms counted more trips.", "Photo: Jo Lee Archives Le Quai")
    assert only(html).credit.photographers == ("Jo Lee",)


def test_a_lead_in_in_an_element_of_its_own_stays_with_the_name():
    line = "<span>Photo: </span>Jo Lee (REUTERS) | <span>Video: </span>WTV"
    html = f'<figure>{IMAGE}<figcaption>The ferry leaves.<span class="q">{line}</span></figcaption></figure>'
    assert both(html) == ("The ferry leaves.", "Photo: Jo Lee (REUTERS) | Video: WTV")


def test_a_credit_whose_last_party_stands_behind_its_element_is_not_cut():
    html = f"<figure>{IMAGE}<figcaption>The ferry leaves. <span>Photo: Jo Lee</span> for AFP</figcaption></figure>"
    assert both(html) == ("The ferry leaves.", "Photo: Jo Lee for AFP")


def test_sentences_in_a_cite_element_are_the_caption():
    said = "Travellers wait on the pier of Port Quill Ferry Terminal on November 26."
    assert both(f'<div class="slide">{IMAGE}<cite id="galleryCaption">{said}</cite></div>') == (said, None)


def test_what_one_class_calls_a_caption_and_another_a_credit_is_the_caption_beside_a_credit():
    html = (
        f'<div class="photo">{IMAGE}<div><div class="photo__caption attribution"><span>Ada Quill and Jo Marrow</span></div>'
        '<figcaption class="photo__credit">Getty Images/Sipa USA</figcaption></div></div>'
    )
    assert both(html) == ("Ada Quill and Jo Marrow", "Getty Images/Sipa USA")


def test_a_slash_in_an_element_of_its_own_cuts_no_credit_in_two():
    line = "<span>The ferry leaves. Photo by </span><a href='/u/q'><span>Ada Quill</span></a><span> / </span><a href='/'><span>Unsplash</span></a>"
    html = f"<figure>{IMAGE}<figcaption>{line}</figcaption></figure>"
    assert both(html) == ("The ferry leaves.", "Photo by Ada Quill / Unsplash")


SLIDE = '<div class="slide"><div class="with-spinner__s1"></div><div class="with-spinner__2"><img src="/{}.jpg" alt=""></div></div>'


def gallery(counter):
    slides = "".join(map(SLIDE.format, "abc"))
    return (
        f'<div class="gallery"><div class="scroller">{slides}</div><div class="detail"><b>{counter}</b>'
        "<span>A cook on the pier, May 5, 2031. REUTERS/Jo Lee</span></div></div>"
    )


def test_a_counter_says_which_picture_of_a_gallery_the_words_below_belong_to():
    said = ("A cook on the pier, May 5, 2031.", "REUTERS/Jo Lee")
    assert blocks(page(gallery("[1/3]"))) == [said, (None, None), (None, None)]
    assert blocks(page(gallery("2 of 3"))) == [(None, None), said, (None, None)]
    assert said not in blocks(page(gallery("1/7")))  # of how many, nobody knows


def test_a_slide_whose_words_come_when_a_reader_turns_to_it_is_asked_for_none():
    assert not {"credit-missing", "caption-missing"} & {each.rule for each in lint(page(gallery("[1/3]"))).shown}


def test_what_a_gallery_asks_its_readers_to_do_is_no_caption_of_the_picture_shown():
    assert (
        blocks(page(gallery("1/3").replace("A cook on the pier, May 5, 2031. REUTERS/Jo Lee", "Swipe to see more")))
        == [(None, None)] * 3
    )


def test_a_dot_that_parts_caption_and_credit_is_no_part_of_the_caption():
    html = f'<figure>{IMAGE}<figcaption>The ferry at noon • <span class="credit">Photo: Jo Lee</span></figcaption></figure>'
    assert both(html) == ("The ferry at noon", "Photo: Jo Lee")


def test_what_tells_what_is_seen_in_an_element_for_the_credit_is_the_caption():
    html = f'<div class="photo">{IMAGE}<span class="copyright">View of the pier at dawn © Quill Museum / Jo Lee</span></div>'
    assert both(html) == ("View of the pier at dawn", "© Quill Museum / Jo Lee")


def test_a_giver_in_front_of_a_sign_of_copyright_is_no_caption():
    html = f'<div class="photo">{IMAGE}<span class="copyright">Ville de Quai © Jo Lee</span></div>'
    assert both(html) == (None, "Ville de Quai © Jo Lee")


def test_a_heading_that_its_name_calls_a_credit_is_the_pictures():
    picture = '<div class="inlineImage"><img src="/a.jpg" alt="" width="190"><{}>Pool photo by Jo Lee</{}>{}</div>'
    caption = '<p class="caption">The quay on Thursday, while the mayor was there.</p>'
    (block,) = read(whole(picture.format('h6 class="credit"', "h6", caption))).blocks
    assert (block.caption.words, block.credit.photographers) == (
        "The quay on Thursday, while the mayor was there.",
        ("Jo Lee",),
    )
    (block,) = read(whole(picture.format('h6 class="name"', "h6", caption))).blocks
    assert block.credit is None


def test_a_bar_between_the_controls_of_a_gallery_is_no_caption():
    bar = '<span class="navigation"><a class="prev">Previous</a>&nbsp;|&nbsp;<a href="/2" class="next">Next</a></span>'
    count = f'<p class="photoDetails">{bar} Image <span class="count">1</span> of 8</p>'
    gallery = f'<div class="photoGallery">{count}<div class="figure"><img src="/a.jpg" alt=""></div></div>'
    (block,) = read(whole(gallery)).blocks
    assert block.caption is None
