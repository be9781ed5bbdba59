"""Words that a page prints once for each kind of screen, on one line: the reader sees one of them."""

import pytest
from whole_pages import both

from linter import lint, read

CAPTION = "Ada Quill leaves the ferry after the sitting in Orlen."
CREDIT = "Photo: Ida Bramwell/Reuters"
TWIN = '<span class="{0}"><span class="line-caption">{1}</span><span class="line-credit">{2}</span></span>'
FIGURE = '<figure><img src="/quill.jpg" alt=""><figcaption>{0}{1}</figcaption></figure>'


def figure(first, second, caption=CAPTION, credit=CREDIT):
    return FIGURE.format(TWIN.format(first, CAPTION, CREDIT), TWIN.format(second, caption, credit))


@pytest.mark.parametrize(
    "names",
    [
        ("Text Text--mobile", "Text Text--desktop"),
        ("hidden xl:block", "xl:hidden"),
        ("d-none d-md-inline", "d-md-none"),
        ("show-for-small", "show-for-large"),
        ("captionText printOnly", "captionText"),
    ],
)
def test_sister_boxes_for_two_screens_are_read_once(names):
    html = figure(*names)
    assert both(html) == (CAPTION, CREDIT)
    assert not {"caption-repeats-itself", "credit-repeated"} & {each.rule for each in lint(html).shown}


def test_a_caption_and_credit_printed_twice_for_everybody_are_still_reported():
    for names in (("first", "second"), ("text", "text")):
        assert {"caption-repeats-itself", "credit-repeated"} <= {each.rule for each in lint(figure(*names)).shown}


def test_sister_boxes_for_two_screens_that_say_different_things_are_both_read():
    caption, _ = both(figure("text-mobile", "text-desktop", "The quay at noon.", "Photo: Ida Bramwell/Reuters"))
    assert caption == f"{CAPTION} The quay at noon."


def test_words_that_a_caption_parts_do_not_run_together():
    _, credit = both(figure("first", "second"))
    assert credit == f"{CREDIT} {CREDIT}"


@pytest.mark.parametrize(
    ("one", "other"),
    [("hidden-xs", "visible-xs"), ("d-none d-md-block", "d-md-none"), ("hidden lg:block", "lg:hidden"), ("pic only-mobile", "pic only-desktop")],
)  # fmt: skip
def test_a_figure_that_a_page_keeps_once_for_each_kind_of_screen_is_one_picture(one, other):
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    box = "<div class='{}'><figure><img src='/gulls.jpg?w={}' alt='Gulls'><figcaption>{}</figcaption></figure></div>"
    words = "Gulls over Sandhaven quay. Photo: Jo Lee/AFP"
    page = f"<article>{text}{box.format(one, 900, words)}{box.format(other, 300, words)}{text}</article>"
    assert len(read(page).blocks) == 1
    apart = page.replace("</div><div", f"</div>{text}<div")  # each says on which screen it is seen
    assert len(read(apart).blocks) == 1
    assert not [each for each in lint(apart).shown if each.rule == "image-block-repeated"]


def test_two_sizes_of_a_figure_side_by_side_are_seen_twice():
    figure = (
        "<figure class='wp-block-image size-{}'><img src='/gulls.jpg' alt='Gulls'><figcaption>{}</figcaption></figure>"
    )
    words = "Gulls over Sandhaven quay. Photo: Jo Lee/AFP"
    shown = lint(f"<article>{figure.format('large', words)}{figure.format('medium', words)}</article>").shown
    assert [each.level.value for each in shown if each.rule == "image-block-repeated"] == ["error"]


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("desktop-large", "desktop-medium", "warning"),  # two sizes of one device, or two widths of its screen
        ("img--desktop-large", "img--desktop-small", "warning"),
        ("desktop-large", "", "error"),
        ("medium", "desktop-large", "error"),
    ],
)
def test_the_name_of_a_size_in_which_a_picture_is_kept_is_no_screen(one, other, level):
    figure = "<figure class='{}'><img src='/gulls.jpg' alt='Gulls'><figcaption>Gulls over Sandhaven quay. Photo: Jo Lee/AFP</figcaption></figure>"
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    for between in ("", text):
        page = f"<article>{text}{figure.format(one)}{between}{figure.format(other)}{text}</article>"
        assert [each.level.value for each in lint(page).shown if each.rule == "image-block-repeated"] == [level]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("show-desktop-large", "show-mobile-small"),
        ("desktop-large", "mobile-small"),
        ("desktop", "mobile"),
        ("for-large-screen", "for-small-screen"),
    ],
)
def test_two_devices_in_the_names_of_figures_side_by_side_are_two_screens(one, other):
    figure = "<figure class='{}'><img src='/gulls.jpg' alt='Gulls'><figcaption>Gulls over Sandhaven quay. Photo: Jo Lee/AFP</figcaption></figure>"
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    assert len(read(f"<article>{text}{figure.format(one)}{figure.format(other)}{text}</article>").blocks) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("hidden xl:block w-full", "block xl:hidden"), ("d-none d-lg-block", "d-lg-none"), ("md:hidden", "hidden md:inline-block")],
)  # fmt: skip
def test_a_lead_picture_that_stands_above_the_headline_or_below_it_as_the_screen_is_wide_is_one_picture(one, other):
    lead = "<img class='{}' src='/vigil.jpg?fit=2500' alt='People with candles'>"
    words = "<div class='image__caption'>People hold candles on the pier of Orlen. Photo: Jo Lee/AFP</div>"
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    page = f"<article>{lead.format(one)}<div><header><h1>A vigil</h1></header>{lead.format(other)}{words}<div>{text}{text}</div></div></article>"
    (block,) = read(page).blocks
    assert block.caption.words == "People hold candles on the pier of Orlen."
    assert "lead-image-repeated" not in {each.rule for each in lint(page).shown}
    apart = page.replace("xl:hidden", "lg:hidden").replace("d-lg-none", "d-md-none").replace("md:hidden", "xs:hidden")
    assert len(read(apart).blocks) == 2


def test_the_copies_that_a_lightbox_keeps_between_a_gallery_and_the_text_are_no_more_pictures():
    def item(kind, name):
        return (
            f"<div class='{kind}__item'><div class='{kind}__image-box'><img class='{kind}__image' src='/{name}.jpg' alt=''></div>"
            f"<div class='{kind}__description'>The old {name} of Orlen at noon. <span class='{kind}__copyright'>Photo: Jo Lee/AFP</span></div></div>"
        )

    def gallery(kind):
        return f"<div class='{kind}'>{item(kind, 'ferry')}{item(kind, 'pier')}</div>"

    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 3
    page = f"<main><article><h1>The ferry</h1>{gallery('stage')}{gallery('lightbox')}<div>{text}</div></article></main>"
    assert [block.caption.words for block in read(page).blocks] == [
        "The old ferry of Orlen at noon.",
        "The old pier of Orlen at noon.",
    ]
    assert "credit-missing" not in {each.rule for each in lint(page).shown}


def test_a_caption_that_a_box_with_an_icon_holds_three_boxes_deep_behind_the_picture_is_read():
    deep = "<div class='row'><div class='col'><div class='image-caption'><i class='fa'></i> {}</div></div></div>"
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 3
    words = deep.format("Gulls over the quay. (Photo: Jo Lee/AFP)")
    page = f"<article><h1>The ferry</h1><img src='/gulls.jpg' alt='Gulls'><div class='container'>{words}</div><div>{text}</div></article>"
    assert both(page) == ("Gulls over the quay.", "(Photo: Jo Lee/AFP)")


def test_a_credit_on_a_line_of_its_own_in_front_of_the_caption_is_no_word_of_it():
    said = both(
        "<figure><img src='/gulls.jpg' alt='Gulls'><figcaption><span>Reuters</span><br>Gulls sit over the quay.</figcaption></figure>"
    )
    assert said == ("Gulls sit over the quay.", "Reuters")
    two = both(
        "<figure><img src='/gulls.jpg' alt='Gulls'><figcaption><span>The quay</span><br>Gulls sit there. Photo: Jo Lee/AFP</figcaption></figure>"
    )
    assert two == ("The quay Gulls sit there.", "Photo: Jo Lee/AFP")


@pytest.mark.parametrize(
    "box",
    [
        'class="print-only"', 'class="d-none d-print-block"', 'class="hidden print:block"', 'class="mobile-only"',
        'class="u-hidden"', 'class="visible-xs"', 'class="md:hidden"', "hidden", 'style="margin:0; display: none"',
    ],
)  # fmt: skip
def test_a_figure_kept_once_more_in_a_box_for_print_or_phones_is_one_picture_and_stops_no_page(box):
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    figure = "<figure><img src='/gulls.jpg' alt='Gulls'><figcaption>Gulls over the quay. Photo: Jo Lee/AFP</figcaption></figure>"
    page = f"<article>{text}{figure}<div {box}>{figure}</div>{text}</article>"
    assert len(read(page).blocks) == 1
    assert "image-block-repeated" not in {each.rule for each in lint(page).shown}


@pytest.mark.parametrize("name", ["wide", "show", "photo-large", "hide-credit", "border-none"])
def test_a_figure_that_readers_see_twice_is_still_reported(name):
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    figure = "<figure><img src='/gulls.jpg' alt='Gulls'><figcaption>Gulls over the quay. Photo: Jo Lee/AFP</figcaption></figure>"
    page = f'<article>{text}{figure}<div class="{name}">{figure}</div>{text}</article>'
    assert "image-block-repeated" in {each.rule for each in lint(page).shown}


def test_a_copy_for_desks_that_lacks_what_the_one_for_phones_has_is_told_of():
    whole = f'<img src="/quill.jpg" alt="A ferry"><figcaption>{CAPTION} {CREDIT}</figcaption>'
    short = f'<img src="/quill.jpg" alt="A ferry"><figcaption>{CAPTION}</figcaption>'
    text = "<p>The ferry left the old quay at noon with forty people, and a band played until it was gone.</p>"
    page = (
        '<article><h1>One</h1>{2}<figure class="mobile-only">{0}</figure>'
        '{2}<figure class="desktop-only">{1}</figure>{2}</article>'
    )
    assert len(read(page.format(whole, whole, text)).blocks) == 1
    assert "credit-missing" in {each.rule for each in lint(page.format(whole, short, text)).shown}


@pytest.mark.parametrize(
    "other", ["Café by the quay at dawn .", "Cafe\u0301 by the quay at dawn.", "Café  by the quay at\u00a0dawn."]
)
def test_a_space_or_an_accent_in_two_letters_makes_no_other_caption_of_a_copy(other):
    figure = "<div class='{}'><figure><img src='/gulls.jpg' alt='Gulls'><figcaption>{}</figcaption></figure></div>"
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>"
    first, second = figure.format("mobile", "Café by the quay at dawn."), figure.format("desktop", other)
    assert len(read(f"<article>{text}{first}{second}{text}</article>").blocks) == 1


@pytest.mark.parametrize("name", ["thumbnails", "gallery-thumbs", "swiper thumbs-swiper", "carousel-indicators"])
def test_the_small_copies_below_a_gallery_are_its_pictures_again(name):
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 2
    figure = (
        "<figure><img src='/{0}.jpg' alt='A'><figcaption>{1} over the quay at dawn. Photo: Jo Lee</figcaption></figure>"
    )
    shown = figure.format("gulls", "Gulls") + figure.format("terns", "Terns")
    small = "".join(f"<button><img src='/{each}-150x150.jpg' alt=''></button>" for each in ("gulls", "terns"))
    page = f"<article>{text}<div class='gallery'>{shown}</div><div class='{name}'>{small}</div>{text}</article>"
    assert [each.copies for each in read(page).blocks] == [1, 1]
    apart = page.replace(name, "gallery")
    assert len(read(apart).blocks) > 2


def test_a_small_picture_with_words_of_its_own_is_no_copy():
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 2
    figure = "<div class='{}'><figure><img src='/gulls.jpg' alt='A'><figcaption>{} over the quay at dawn.</figcaption></figure></div>"
    page = f"<article>{text}{figure.format('a', 'Gulls')}{figure.format('thumbnail', 'Geese')}{text}</article>"
    assert len(read(page).blocks) == 2


def test_the_featured_image_of_a_theme_is_no_strip_of_thumbnails():
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 2
    lead = "<div class='post-thumbnail'><img class='attachment-post-thumbnail' src='/gulls.jpg' alt='A'></div>"
    figure = (
        "<figure><img src='/gulls-1024x683.jpg' alt='A'><figcaption>Gulls over the quay at dawn.</figcaption></figure>"
    )
    shown = lint(f"<article><h1>Gulls</h1>{lead}{figure}{text}</article>").shown
    assert "lead-image-repeated" in {each.rule for each in shown}


def test_a_wide_screen_figure_is_seen_by_everybody():
    text = "<p>It waits for the tide, says the keeper of the harbour, and for nobody else in the town.</p>" * 2
    lead = "<figure class='media wide-screen'><img src='/gulls.jpg' alt='A'><figcaption>Gulls at dawn.</figcaption></figure>"
    page = f"<article>{text}{lead}{text}<figure><img src='/gulls.jpg' alt='A'></figure>{text}</article>"
    assert len(read(page).blocks) == 2
