"""Captioned figures whose image has no address of its own: what is said below them is read all the same."""

import pytest

from linter import lint, read

LINE = "<p>The old pier of the small town was closed again on Tuesday, said the keeper of the lighthouse beside it.</p>"
CAPTION = "<figcaption>The pier at dawn. Photo: Ida Holm/AFP</figcaption>"
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"


def page(figure):
    return f'<html lang="en"><body><article><h1>Pier closed again</h1>{LINE}{figure}{LINE}</article></body></html>'


@pytest.mark.parametrize(
    "attributes",
    [
        'src="data:image/jpeg;base64,/9j/4AAQSkZJRg" width="800" height="533"',
        'src=""',
        'src="#"',
        'src="about:blank"',
        'src="blob:https://desk.example/1"',
        'src="{{ image.url }}"',
        "",
        f'src="{PIXEL}" load-me="/q/pier.jpg" width="1" height="1"',
    ],
)
def test_the_caption_of_an_image_without_an_address_is_read_and_judged(attributes):
    (block,) = read(page(f'<figure><img {attributes} alt="">{CAPTION}</figure>')).blocks
    assert (block.caption.words, block.credit.photographers) == ("The pier at dawn.", ("Ida Holm",))
    assert not block.image.loaded
    wrong = page(f"<figure><img {attributes}><figcaption>{{{{caption}}}}</figcaption></figure>")
    assert "caption-placeholder" in {each.rule for each in lint(wrong).shown}


@pytest.mark.parametrize(
    "images",
    [
        f'<img src="{PIXEL}" data-src="/q/pier.jpg">',
        f'<img src="{PIXEL}"><noscript><img src="/q/pier.jpg"></noscript>',
        f'<img src="/q/pier.jpg"><img src="{PIXEL}">',
    ],
)
def test_a_stand_in_beside_the_picture_s_own_address_is_no_second_picture(images):
    (block,) = read(page(f"<figure>{images}{CAPTION}</figure>")).blocks
    assert block.image.urls == ("/q/pier.jpg",)
    assert block.image.loaded


def test_the_picture_that_an_inline_image_leads_to_is_known_by_its_address():
    link = f'<a href="/q/pier.jpg"><img src="{PIXEL}"></a>'
    (block,) = read(page(f"<figure>{link}{CAPTION}</figure>")).blocks
    assert block.image.urls == ("/q/pier.jpg",)


@pytest.mark.parametrize(
    "inside",
    [
        f'<iframe src="/map"></iframe><img src="{PIXEL}">',
        f'<table><tr><td>12<img src="{PIXEL}"></td></tr></table>',
        f'<img src="{PIXEL}" width="16" height="16">',
        f'<button><img src="{PIXEL}"></button>',
    ],
)
def test_a_table_an_embed_and_an_icon_are_no_picture(inside):
    figure = f"<figure>{inside}<figcaption>The ferries of a day</figcaption></figure>"
    assert not read(page(figure)).blocks


PASTED = "data:image/jpeg;base64," + "/9j/4AAQ" * 2500


def test_a_photograph_pasted_into_a_paragraph_is_listed_and_asked_for_its_caption_and_credit():
    html = page(f'<p><img src="{PASTED}" alt="The pier at dawn"></p>')
    (block,) = read(html).blocks
    assert (block.image.urls, block.image.loaded, block.caption) == ((), True, None)
    assert {"caption-missing", "credit-missing"} <= {each.rule for each in lint(html).shown}


def test_the_words_below_a_pasted_photograph_are_its_caption_and_two_of_one_figure_are_two():
    pasted = f'<p><img src="{PASTED}"></p><p class="caption">The pier at dawn. Photo: Ida Holm/AFP</p>'
    (block,) = read(page(pasted)).blocks
    assert (block.caption.words, block.credit.photographers) == ("The pier at dawn.", ("Ida Holm",))
    assert len(read(page(f'<figure><img src="{PASTED}"><img src="{PASTED[:-8]}">{CAPTION}</figure>')).blocks) == 2


@pytest.mark.parametrize(
    "image",
    [
        f'<img src="{PASTED[:3000]}" alt="">',
        f'<img src="{PASTED}" width="32" height="32">',
        f'<img src="{PASTED.replace("image/jpeg", "image/svg+xml")}">',
        f'<button><img src="{PASTED}"></button>',
        f'<div class="related"><a href="/other-story"><img src="{PASTED}"><h3>Another story</h3></a></div>',
    ],
)
def test_a_stand_in_an_icon_a_drawing_and_a_teaser_in_the_page_itself_are_no_pictures_of_the_article(image):
    assert not read(page(image)).blocks


def test_a_large_stand_in_beside_the_picture_for_readers_without_scripts_is_no_second_one():
    html = page(f'<div><img src="{PASTED}"><noscript><img src="/q/pier.jpg" alt="The pier"></noscript></div>')
    (block,) = read(html).blocks
    assert block.image.urls == ("/q/pier.jpg",)


PAINTED = "<div class='photo' style=\"background-image: url('/q/pier.jpg')\"></div>"
CREDITED = "<p class='caption'>The pier at dawn. Photo: Ida Holm/AFP</p>"


@pytest.mark.parametrize(
    "round_it", ["{}", "<div class='hero'>{}</div>", "<figure><img src='/q/tide.jpg'></figure><p>It is low tide.</p>{}"]
)
def test_a_photograph_that_a_style_paints_in_front_of_its_credit_is_listed(round_it):
    block = read(page(round_it.format(PAINTED + CREDITED))).blocks[-1]
    assert (block.image.urls, block.caption.words) == (("/q/pier.jpg",), "The pier at dawn.")
    assert block.credit.photographers == ("Ida Holm",)


@pytest.mark.parametrize(
    "html",
    [
        PAINTED,
        PAINTED + "<p class='caption'>The pier at dawn</p>",
        PAINTED.replace("></div>", "><p>The keeper speaks.</p></div>") + CREDITED,
        PAINTED.replace("pier.jpg", "paper.svg") + CREDITED,
    ],
)
def test_a_painted_background_without_a_credit_behind_it_is_decoration(html):
    assert not read(page(html)).blocks


def test_the_blurred_copy_beside_a_picture_takes_no_words_from_it():
    blocks = read(page(f"<div><img src='/q/tide.jpg'>{PAINTED}{CREDITED}</div>")).blocks
    assert [each.image.urls for each in blocks] == [("/q/tide.jpg",)]
    blocks = read(page(f"{PAINTED}<figure><img src='/q/tide.jpg'>{CAPTION}</figure>")).blocks
    assert [each.image.urls for each in blocks] == [("/q/tide.jpg",)]


_BAY = (
    '<div class="media"><img src="/loading-bay.jpg" alt="" width="900" height="600">{}<p class="caption">{}</p></div>'
)


@pytest.mark.parametrize("file", ["/loading-bay.jpg", "/blank-walls.jpg", "/icons/madonna.jpg", "/avatars/film.jpg"])
def test_a_large_photograph_with_an_address_as_of_stand_ins_and_icons_is_listed_with_its_credit(file):
    html = _BAY.format("", "The bay at noon. Photo: Jo Lee").replace("/loading-bay.jpg", file)
    found = read(page(html))
    (block,) = found.blocks
    assert (block.caption.words, block.credit.text.words) == ("The bay at noon.", "Photo: Jo Lee")
    assert not found.left_out  # kept and left out at once is no answer


def test_a_stand_in_beside_its_picture_is_no_second_block():
    behind = '<noscript><img src="/ferry-at-noon.jpg" alt=""></noscript>'
    (block,) = read(page(_BAY.format(behind, "The ferry at noon. Photo: Jo Lee"))).blocks
    assert block.image.urls == ("/ferry-at-noon.jpg",)


def test_a_stand_in_without_words_or_with_what_a_script_loads_is_no_photograph():
    assert not read(page(_BAY.format("", ""))).blocks
    waits = _BAY.replace("<img", '<img data-key="17"').format("", "The bay at noon. Photo: Jo Lee")
    assert not read(page(waits)).blocks


@pytest.mark.parametrize(
    "src",
    [
        "blob:https://desk.example/1",
        "{{ image.url }}",
        "${image.url}",
        "<%= image.url %>",
        "{image_url}",
        "",
        "undefined",
    ],
)
@pytest.mark.parametrize(
    "box",
    [
        '<div class="wp-caption"><img {}><p class="wp-caption-text">{}</p></div>',
        '<div class="photo"><a><img {}></a><div class="caption">{}</div></div>',
        '<dl class="wp-caption"><dt><img {}></dt><dd class="wp-caption-dd">{}</dd></dl>',
    ],
)
def test_a_picture_that_an_editor_or_a_template_left_without_an_address_is_listed_with_the_caption_below_it(src, box):
    (block,) = read(page(box.format(f'src="{src}" alt="The pier"', "The pier at dawn. Photo: Ida Holm/AFP"))).blocks
    assert (block.caption.words, block.credit.photographers) == ("The pier at dawn.", ("Ida Holm",))


@pytest.mark.parametrize(
    "html",
    [
        '<div><img src="" alt=""></div><p>The pier is closed.</p>',
        '<div class="lightbox"><img src="" alt=""><p class="caption">The pier at dawn.</p></div>',
        '<div><img src="" width="24" height="24"><p class="caption">The pier at dawn.</p></div>',
        '<div><img src="" alt=""><p class="caption"></p></div>',
    ],
)
def test_an_image_without_an_address_and_without_words_a_layer_s_and_an_icon_are_no_pictures(html):
    assert read(page(html)).blocks == ()


def test_a_large_photograph_named_as_an_icon_is_known_by_its_caption_and_credit_wherever_they_stand():
    image = '<img src="/icons/madonna.jpg" alt="" width="900" height="600">'
    for html in (
        f"<figure>{image}<figcaption>The icon at noon. Photo: Jo Lee</figcaption></figure>",
        f"<p>{image}</p><p><em>The icon at noon. Photo: Jo Lee</em></p>",
    ):
        (block,) = read(page(html)).blocks
        assert (block.caption.words, block.credit.text.words) == ("The icon at noon.", "Photo: Jo Lee")
    (seen,) = read(page(image)).left_out
    assert [each.fact for each in seen.evidence if each.decisive] == ["address-says-icon"]


def test_a_picture_pasted_into_an_editor_is_listed_though_the_editor_calls_its_figure_a_widget():
    image = '<img src="blob:https://desk.example/1" alt="The pier">'
    (block,) = read(
        page(f'<figure class="image ck-widget">{image}{CAPTION}<div class="ck-widget__type"></div></figure>')
    ).blocks
    assert block.caption.words == "The pier at dawn."
