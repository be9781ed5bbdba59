"""Where the numbers lie by which pictures and their words are found: what happens at each, and one beyond."""

import pytest

from linter import read

PROSE = "<p>The ferry left the harbour at noon, said the harbour master of the small town, and nobody saw it go.</p>"
CAPTION = "<figcaption>The pier at dawn. Photo: Ida Holm/AFP</figcaption>"
INLINE = "data:image/png;base64,"


def page(inside):
    return read(
        f'<html lang="en"><body><article><h1>The pier</h1>{PROSE * 3}{inside}{PROSE * 3}</article></body></html>'
    )


def caption_of(inside):
    (block,) = page(inside).blocks
    return block.caption.words if block.caption else None


def captioned(figcaption):
    return caption_of(f'<figure><img src="/pier.jpg" alt=""><figcaption>{figcaption}</figcaption></figure>')


@pytest.mark.parametrize(
    ("words", "caption"),
    [
        ("Ferry leaves the harbour", "Ferry leaves the harbour"),
        ("Ferry leaves harbour", None),
        ("渡" * 8, "渡" * 8),
        ("渡" * 7, None),
    ],
)
def test_a_button_that_says_four_words_or_eight_letters_without_blanks_is_a_caption(words, caption):
    assert captioned(f"<button>{words}</button>") == caption


@pytest.mark.parametrize(("number", "caption"), [(100, "Ferry leaves the harbour"), (101, None)])
def test_a_button_is_a_caption_in_a_figcaption_of_a_hundred_elements(number, caption):
    assert captioned(f"<button>Ferry leaves the harbour{'<b></b>' * (number - 2)}</button>") == caption


@pytest.mark.parametrize(("size", "caption"), [(40, "The pier at dawn."), (41, "The pier at dawn. more")])
def test_a_toggle_has_at_most_forty_characters(size, caption):
    assert captioned(f'The pier at dawn. <a href="#">{"more".ljust(size)}</a>') == caption


@pytest.mark.parametrize(("paragraphs", "passages"), [(2, 9), (3, 12)])
def test_a_box_with_three_paragraphs_of_the_article_is_the_article_whatever_it_is_called(paragraphs, passages):
    box = f'<div class="teaser">{PROSE * paragraphs}</div>'
    html = f"<html><body><main><h1>The ferry</h1>{box}{PROSE * 8}</main></body></html>"
    assert len(read(html).prose) == passages


@pytest.mark.parametrize(("paragraphs", "pictures"), [(2, 0), (3, 1)])
def test_a_picture_in_a_teaser_of_three_paragraphs_is_the_article_s(paragraphs, pictures):
    box = f'<div class="teaser"><h3>Elsewhere</h3><img src="/pier.jpg" alt="">{PROSE * paragraphs}</div>'
    html = f"<html><body><main><h1>The ferry</h1>{PROSE * 4}{box}{PROSE * 4}</main></body></html>"
    assert len(read(html).blocks) == pictures


@pytest.mark.parametrize(("lines", "found"), [(2, True), (3, False)])
def test_a_box_round_a_picture_with_three_paragraphs_is_running_text(lines, found):
    line = '<p class="caption">Passengers of the ferry wait on pier {} in the old harbour of Orlen at dawn</p>'
    words = "".join(line.format(number) for number in range(lines))
    assert bool(caption_of(f'<div class="image">{words}<div><img src="/pier.jpg" alt=""></div></div>')) is found


@pytest.mark.parametrize(("pixels", "pictures"), [(2, 1), (3, 0), (48, 0), (49, 1)])
def test_an_image_in_the_page_is_an_icon_from_three_pixels_up_to_48(pixels, pictures):
    image = f'<img src="{INLINE}aa" width="{pixels}" height="{pixels}">'
    assert len(page(f"<figure>{image}{CAPTION}</figure>").blocks) == pictures


@pytest.mark.parametrize(("size", "pictures"), [(2000, 0), (2001, 1)])
def test_a_drawing_of_more_than_2000_characters_is_no_stand_in_for_a_script_s(size, pictures):
    image = f'<img src="{INLINE.ljust(size, "a")}">'
    assert len(page(f'<figure class="chart">{image}{CAPTION}</figure>').blocks) == pictures


@pytest.mark.parametrize(("number", "pictures"), [(200, 1), (201, 0)])
def test_of_a_figure_with_an_image_in_the_page_200_elements_are_looked_at(number, pictures):
    image = f'<img src="{INLINE}aa">'
    assert len(page(f"<figure>{image}{'<b></b>' * (number - 2)}{CAPTION}</figure>").blocks) == pictures


@pytest.mark.parametrize(("size", "known"), [(600, True), (601, False)])
def test_a_caption_beside_a_picture_has_at_most_600_characters(size, known):
    words = "w" * size
    box = f'<div class="image"><div><img src="/pier.jpg" alt=""></div><div class="caption">{words}</div></div>'
    assert caption_of(box) == (words if known else None)


@pytest.mark.parametrize(("size", "known"), [(600, True), (601, False)])
def test_a_box_that_says_1200_characters_can_still_be_a_picture_s(size, known):
    words = "w" * 600
    more = f'<div class="caption">{words}</div><span class="x">{"v" * size}</span>'
    assert caption_of(f'<div class="image"><div><img src="/pier.jpg" alt=""></div>{more}</div>') == (
        words if known else None
    )


@pytest.mark.parametrize(("size", "first"), [(600, "It is closed today."), (601, "word word")])
def test_an_article_of_short_lines_is_one_where_the_page_says_no_more_than_600_characters(size, first):
    short = '<article><h1>The pier</h1><p>It is closed today.</p><img src="/pier.jpg" alt="A pier"></article>'
    note = f"<div><p>{('word ' * 200)[: size - 1]}.</p></div>"
    words = [each.text.words for each in read(f"<html><body>{short}{note}</body></html>").prose]
    assert any(each.startswith(first) for each in words)
    assert len([each for each in words if each != "The pier"]) == 1


def of_one_picture(number):
    """Figures of one picture between paragraphs, each with a caption of its own, and the first caption once more."""
    words = [
        "north",
        "south",
        "east",
        "west",
        "upper",
        "lower",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
    ]
    captions = [f"{words[at].title()} {words[at - 5]} boats {words[at - 9]} wait" for at in range(number)]
    return [
        f'<figure><img src="/pier-at-dawn.jpg" alt=""><figcaption>{each}</figcaption></figure>' for each in captions
    ]


@pytest.mark.parametrize(("number", "joined"), [(8, 0), (9, 1)])
def test_a_copy_for_readers_without_scripts_is_held_against_the_last_eight_blocks_of_its_picture(number, joined):
    figures = of_one_picture(number)
    html = "".join(PROSE + each for each in figures) + PROSE + f"<noscript>{figures[0]}</noscript>"
    copies = [
        block.copies for block in read(f"<html><body><article><h1>The pier</h1>{html}</article></body></html>").blocks
    ]
    assert copies == [int(at == joined) for at in range(number)]
