"""Captions that stand in a box of their own: pointed to by ids, in a list beside the slides, one for a whole gallery."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
PIER, MILL, QUAY = (f'<img src="/{name}.jpg" width="900" height="600">' for name in ("pier", "mill", "quay"))
SAID = ["Waves break over the pier.", "The old mill at noon.", "A quay under water."]
LINES = [f"{said} Photo: Jo Lee" for said in SAID]


def captions(gallery):
    blocks = read(f"<html><body><article><h1>Pier</h1>{TEXT}{gallery}{TEXT}</article></body></html>").blocks
    return [block.caption and block.caption.words for block in blocks]


@pytest.mark.parametrize("attribute", ["aria-describedby", "aria-details", "aria-labelledby"])
@pytest.mark.parametrize("slide", ['<div><img src="/{}.jpg" {}></div>', '<div {1}><img src="/{0}.jpg"></div>'])
def test_a_picture_has_the_words_that_it_points_to_and_no_other(slide, attribute):
    slides = slide.format("pier", f'{attribute}="one"') + slide.format("mill", f'{attribute}="two"')
    lines = f'<p id="one">{LINES[0]}</p><p id="two">{LINES[1]}</p>'
    assert captions(f"<div><div>{slides}</div><div>{lines}</div></div>") == SAID[:2]


def test_what_all_pictures_point_to_is_no_caption():
    slides = "".join(f'<div><img src="/{name}.jpg" aria-describedby="help"></div>' for name in ("pier", "mill"))
    assert captions(f'<div>{slides}</div><p id="help">Press the picture to see it in full.</p>') == [None, None]


@pytest.mark.parametrize(
    "pointed",
    [
        '<h2 id="one">What happens to the pier</h2>',
        '<p id="one" role="tooltip">A larger window opens.</p>',
        '<p id="one" hidden>It opens in a new tab</p>',
        '<p id="one">Click to enlarge the picture</p>',
    ],
)
def test_a_heading_and_what_a_control_does_are_no_caption(pointed):
    assert captions(f'<div aria-labelledby="one">{PIER}</div>{TEXT}{pointed}') == [None]


@pytest.mark.parametrize(
    "lines",
    [
        "<ul>" + "".join(f"<li>{line}</li>" for line in LINES) + "</ul>",
        "<section><div>" + "".join(f'<div data-for="{line[:3]}">{line}</div>' for line in LINES) + "</div></section>",
        '<ol class="captions">' + "".join(f"<li>{line}</li>" for line in SAID) + "</ol>",
    ],
)
@pytest.mark.parametrize("slides", [PIER + MILL + QUAY, f"<div>{PIER}</div><div>{MILL}</div><div><a>{QUAY}</a></div>"])
def test_the_line_of_a_list_belongs_to_the_picture_that_has_its_place(slides, lines):
    assert captions(f'<div><div class="x1">{slides}</div><div><button>1</button></div>{lines}</div>') == SAID


@pytest.mark.parametrize(
    "lines",
    [
        "<ul><li>The pier at noon</li><li>The mill at noon</li><li>The quay at noon</li></ul>",
        "<ul>" + "".join(f'<li><a href="/next">{line}</a></li>' for line in LINES) + "</ul>",
        "<ul>" + "".join(f"<li>{line}</li>" for line in LINES[:2]) + "</ul>",
    ],
)
def test_a_list_that_is_none_of_captions_gives_none(lines):
    found = captions(f"<div><div>{PIER}{MILL}{QUAY}</div>{lines}</div>")
    assert not any(found[:2])


def test_a_caption_with_its_credit_is_no_list_of_two_lines_but_of_both_pictures_above_it():
    line = '<div class="caption"><span>Pier and mill on Monday.</span><span>Photo: Jo Lee/AFP</span></div>'
    assert captions(f"<div><div>{PIER}{MILL}</div>{line}</div>") == ["Pier and mill on Monday."] * 2


def test_buttons_below_two_pictures_are_no_captions():
    assert captions(f'<div><div>{PIER}{MILL}</div><ol class="captions"><li>1</li><li>2</li></ol></div>')[0] is None


SHARED = "Pier and mill on Monday. Photo: Jo Lee"


@pytest.mark.parametrize(
    "gallery",
    [
        f"<figure><figure>{PIER}</figure><figure>{MILL}</figure><figcaption>{SHARED}</figcaption></figure>",
        f'<div class="gallery"><div><div>{PIER}{MILL}</div></div><p class="gallery-caption">{SHARED}</p></div>',
    ],
)
def test_a_gallery_whose_pictures_say_nothing_has_one_caption_for_all(gallery):
    assert captions(gallery) == ["Pier and mill on Monday."] * 2


def test_a_picture_of_a_gallery_keeps_its_own_caption():
    inner = f"<figure>{PIER}<figcaption>{LINES[0]}</figcaption></figure><figure>{MILL}</figure>"
    found = captions(f"<figure>{inner}<figcaption>{SHARED}</figcaption></figure>")
    assert found == [SAID[0], "Pier and mill on Monday."]


def test_the_caption_below_slides_shown_one_after_the_other_is_not_all_theirs():
    gallery = f'<div class="gallery slider"><div>{PIER}{MILL}</div><p class="gallery-caption">{SHARED}</p></div>'
    assert captions(gallery)[0] is None


BESIDE = "<p>Traders on the east bank say that they were not asked, and that the ferry cannot carry their vans to the market.</p>"


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="wp-block-media-text"><figure>{PIER}</figure><div class="wp-block-media-text__content">{BESIDE}</div></div>',
        f'<div class="media"><div class="media-left">{PIER}</div><div class="media-body">{BESIDE}</div></div>',
        f'<div class="photo"><div>{PIER}</div><div>{BESIDE}{BESIDE.replace("east", "west")}</div></div>',
    ],
)
def test_running_text_beside_a_picture_is_no_caption(box):
    assert captions(box) == [None]


def test_a_source_in_front_of_a_long_caption_is_its_credit():
    said = "Ada Quill denies that she took money from the harbour while she still ran the ferry to the islands."
    line = f"<div><cite>Jo Lee/Icon SMI </cite>{said}</div>"
    box = f'<div style="width:300px"><a href="#" onclick="x()">[+] Enlarge{PIER}</a>{line}</div>'
    (block,) = read(f"<html><body><article><h1>Pier</h1>{TEXT}{box}{TEXT}</article></body></html>").blocks
    assert (block.caption.words, block.credit.photographers) == (said, ("Jo Lee",))


@pytest.mark.parametrize("title", ['<b class="x-title">Old pier</b>', '<span class="title">Old pier</span>'])
def test_a_title_that_a_style_sheet_sets_apart_does_not_run_into_the_caption(title):
    figure = f"<figure>{PIER}<figcaption>{title}<span class='text'>Waves break over it.</span></figcaption></figure>"
    assert captions(figure) == ["Old pier Waves break over it."]


def test_half_a_name_in_bold_is_no_title():
    figure = (
        f"<figure>{PIER}<figcaption>The <b class='x'>You</b>Tube of the <b class='x'>e</b>Bay age</figcaption></figure>"
    )
    assert captions(figure) == ["The YouTube of the eBay age"]


@pytest.mark.parametrize("image", ['<img src="/img/1px.gif">', '<img src="/g752.jpg" alt="LOGO">'])
def test_a_pixel_and_what_is_called_a_logo_are_no_pictures(image):
    assert captions(f"<p>{image}</p>") == []


def test_a_caption_that_stands_in_the_picture_element_is_read():
    inside = '<img src="pier.jpg" alt=""><figcaption><div>The pier at noon, seen from the quay</div><div>Photo: Ann Roe</div></figcaption>'
    for opening in ('<picture><source srcset="pier.webp">', "<picture>"):
        [block] = read(f"<article><h1>Pier closed again</h1>{opening}{inside}</picture>{TEXT}{TEXT}</article>").blocks
        assert block.caption.words == "The pier at noon, seen from the quay"


def test_a_standfirst_in_the_box_of_a_named_caption_is_no_part_of_it():
    said = '<p><span class="image-description">The pier at noon.</span> <span class="copyright">Photo: dpa</span></p>'
    intro = f'<div class="intro"><div>{said}</div><p class="intro-text">Nobody asks for the ferry, and why.</p></div>'
    html = f'<article><h1>Pier closed again</h1><div><img src="/pier.jpg" alt="The pier at noon."></div>{intro}{TEXT}{TEXT}</article>'
    [block] = read(html).blocks
    assert (block.caption.words, block.credit.text.words) == ("The pier at noon.", "Photo: dpa")


def test_a_line_of_a_caption_that_is_called_its_photo_is_the_credit():
    lines = '<div class="caption"><span class="caption-body">The pier at noon.</span><span class="caption-photo">Quay Archive, Ledger</span></div>'
    [block] = read(
        f'<article><h1>Pier closed again</h1>{TEXT}<p><img src="/pier.jpg"></p>{lines}{TEXT}</article>'
    ).blocks
    assert (block.caption.words, block.credit.text.words) == ("The pier at noon.", "Quay Archive, Ledger")


def test_links_to_the_larger_picture_and_to_galleries_below_a_credit_are_no_caption():
    lines = "<p>The pier at noon.</p><p>Photo: <strong>Jo Lee, AFP</strong></p>"
    links = '<p><a href="/photos">Quay Ledger photo galleries</a></p><p><a rel="overlay">view larger</a></p>'
    box = (
        f'<div><img src="/pier.jpg" width="420" height="460"><div class="image-description">{lines}{links}</div></div>'
    )
    [block] = read(f"<article><h1>Pier closed again</h1>{box}{TEXT}{TEXT}</article>").blocks
    assert (block.caption.words, block.credit.text.words) == ("The pier at noon.", "Photo: Jo Lee, AFP")


def test_the_beginning_of_a_caption_with_dots_behind_it_is_not_read_again():
    cut = '<div id="photo-7-caption" style="display:none"><p>The pier of the small town...</p></div>'
    box = f'<li><img src="/pier.jpg"><div class="caption"><p>The pier of the small town at noon.</p></div>{cut}</li>'
    [block] = read(f"<article><h1>Pier closed again</h1><ul>{box}</ul>{TEXT}{TEXT}</article>").blocks
    assert block.caption.words == "The pier of the small town at noon."
