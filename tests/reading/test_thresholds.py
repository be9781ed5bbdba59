"""Where the numbers of the room of reading lie: what happens at each, and one beyond."""

import json

import pytest

from linter import Source, lint, read
from linter.credits.agencies import ours
from linter.model.errors import Unreadable
from linter.reading.article import find_article
from linter.reading.content_sniffing import kind_of
from linter.reading.html.tree import Tree
from linter.reading.pictures.addresses import apart_by
from linter.reading.pictures.class_names import names
from linter.reading.pictures.lazy_loading import addresses
from linter.reading.pictures.unloaded import unloaded_picture
from linter.reading.special_files import is_descriptor

PROSE = "<p>The ferry left the harbour at noon, said the harbour master of the small town, and nobody saw it go.</p>"
FIGURE = '<figure><img src="a.jpg" alt="A ferry"><figcaption>{}</figcaption></figure>'


def first(html, tag):
    return next(Tree(Source("page.html", html)).root.iter(tag))


def article(inside):
    return f"<html><body><article><h1>The ferry</h1>{PROSE * 4}{inside}</article></body></html>"


@pytest.mark.parametrize(("words", "paragraphs"), [("a" * 60, 1), ("a" * 59, 0), ("写" * 25, 1), ("写" * 24, 0)])
def test_a_paragraph_has_sixty_letters_or_twenty_five_of_a_script_that_needs_fewer(words, paragraphs):
    assert len(find_article(Tree(Source("page.html", f"<p>{words}</p>"))).paragraphs) == paragraphs


@pytest.mark.parametrize(("controls", "binary"), [(8, True), (7, False)])
def test_eight_control_characters_in_few_letters_make_binary_data(controls, binary):
    assert bool(kind_of("<p>x</p>" + "\x01" * controls + "a" * 100, None)) is binary


@pytest.mark.parametrize(("size", "binary"), [(399, True), (400, False)])
def test_one_control_character_in_fifty_is_a_page_that_was_converted_badly(size, binary):
    text = "<p>x</p>" + "\x01" * 8
    assert bool(kind_of(text + "a" * (size - len(text)), None)) is binary


@pytest.mark.parametrize(("at", "binary"), [(8192, True), (8229, False)])
def test_what_a_page_is_its_first_8192_characters_tell(at, binary):
    text = "<p>" + "a" * (at - 3 - 200) + "\x01" * 200
    assert bool(kind_of(text, None)) is binary


@pytest.mark.parametrize("number", [1000, 1001])
def test_a_tag_has_at_most_a_thousand_attributes(number):
    page = "<img src=a.jpg " + " ".join(f"a{each}=x" for each in range(number - 1)) + ">"
    if number == 1000:
        assert len(read(page).blocks) == 1
    else:
        with pytest.raises(Unreadable):
            read(page)


def stated(rows, size=0):
    """Whether the metadata says something of the last of these pictures."""
    keys = only_keys(f"https://x.org/p{rows - 1}.jpg")
    said = [
        {"@type": "ImageObject", "contentUrl": f"https://x.org/p{each}.jpg", "creditText": "Jo Lee"}
        for each in range(rows)
    ]
    page = read(f'<script type="application/ld+json">{json.dumps(said).ljust(size)}</script>{PROSE}')
    return bool(page.stated.of(keys))


def only_keys(url):
    (block,) = read(f"<img src={url} alt=x>").blocks
    return block.image.keys


@pytest.mark.parametrize(("number", "known"), [(400, True), (401, False)])
def test_four_hundred_pictures_of_the_metadata_are_known(number, known):
    assert stated(number) is known


@pytest.mark.parametrize(("size", "known"), [(499_999, True), (500_000, False)])
def test_a_script_of_metadata_is_shorter_than_500_000_characters(size, known):
    assert stated(1, size) is known


@pytest.mark.parametrize(("pixels", "pictures"), [(111, 1), (110, 0)])
def test_a_picture_of_110_pixels_is_an_icon(pixels, pictures):
    html = article(FIGURE.format("A ferry.").replace("alt=", f"width={pixels} height={pixels} alt="))
    assert len(read(html).blocks) == pictures


@pytest.mark.parametrize(("size", "found"), [(1999, 1), (2000, 0)])
def test_an_address_that_a_script_is_to_load_is_shorter_than_2000_characters(size, found):
    value = "/" + "a" * (size - 5) + ".jpg"
    assert len(addresses(first(f"<div data-picture='{value}'></div>", "div"))) == found


@pytest.mark.parametrize(("number", "found"), [(200, 1), (201, 0)])
def test_of_an_element_with_more_than_200_attributes_the_usual_ones_are_read(number, found):
    more = " ".join(f"a{each}=x" for each in range(number - 1))
    element = first(f"<img data-picture='/b.jpg' {more}>", "img")
    assert len(element.attrib) == number
    assert len(addresses(element)) == found


@pytest.mark.parametrize(("number", "named"), [(200, True), (201, False)])
def test_an_element_with_more_than_200_attributes_has_no_name(number, named):
    more = " ".join(f"a{each}=x" for each in range(number - 1))
    assert bool(names(first(f"<div class='caption' {more}></div>", "div"))) is named


@pytest.mark.parametrize(("number", "found"), [(101, True), (102, False)])
def test_a_figure_whose_picture_is_to_be_loaded_has_at_most_101_elements(number, found):
    inside = "<div data-src='/a.jpg'></div>" + "<span></span>" * (number - 2)
    figure = first(f"<figure>{inside}<figcaption>A ferry. Photo: Jo Lee/AFP</figcaption></figure>", "figure")
    assert (unloaded_picture(figure, ours()) is not None) is found


@pytest.mark.parametrize(("between", "pictures"), [(3, 1), (4, 0)])
def test_a_picture_right_behind_the_text_stands_within_four_elements(between, pictures):
    inside = f"<h1>The ferry</h1><div>{PROSE * 4}</div>{'<i></i>' * between}<img src=a.jpg alt=x>"
    assert len(read(f"<html><body><main>{inside}</main></body></html>").blocks) == pictures


@pytest.mark.parametrize(("number", "lines"), [(24, 1), (25, 2)])
def test_of_twenty_four_lines_in_a_figure_one_said_before_is_left_out(number, lines):
    said = "".join(f"<p>Line {each} tells of the ferry.</p>" for each in range(number - 1))
    (block,) = read(article(FIGURE.format(f"{said}<p>Line 0 tells of the ferry.</p>"))).blocks
    assert block.caption.words.count("Line 0 ") == lines


@pytest.mark.parametrize("number", [12, 13])
def test_each_allow_covers_its_own_element_however_many_there_are(number):
    """Twelve ends of elements are sought one by one, more at once: no reader sees which."""
    picture = "<div data-cutline-allow='caption-is-file-name'>{}</div>"
    figures = [FIGURE.format(f"DSC_{each:04}.JPG").replace("a.jpg", f"{each}.jpg") for each in range(number + 1)]
    report = lint(article("".join(map(picture.format, figures[:-1])) + figures[-1]))
    assert len([each for each in report.allowed if each.finding.rule == "caption-is-file-name"]) == number
    assert len([each for each in report.shown if each.rule == "caption-is-file-name"]) == 1


@pytest.mark.parametrize(("pixels", "pictures"), [(400, 2), (401, 1)])
def test_small_pictures_of_two_shapes_are_two_up_to_400_pixels(pixels, pictures):
    wide, square = (
        f"quay-at-dawn-in-the-fog-{pixels}x{pixels // 2}.jpg",
        f"quay-at-dawn-in-the-fog-{pixels}x{pixels}.jpg",
    )
    assert len({apart_by(wide), apart_by(square)}) == pictures


@pytest.mark.parametrize(("rows", "table"), [(50, True), (49, False)])
def test_fifty_rows_tell_a_table_whatever_stands_behind(rows, table):
    text = "headline,body\n" + '"One","<p>x</p>"\n' * (rows - 1)
    assert kind_of(text, None)
    assert bool(kind_of(text + "One line\n", None)) is table


@pytest.mark.parametrize(("links", "found"), [(39, True), (40, False)])
def test_a_descriptor_is_found_behind_forty_links(tmp_path, links, found):
    path = "/dev/fd/0"
    for number in range(links):
        (tmp_path / f"{number}").symlink_to(path)
        path = tmp_path / f"{number}"
    assert is_descriptor(str(path)) is found


@pytest.mark.parametrize("deep", [1, 39, 40, 41, 400])
def test_a_picture_is_its_figures_in_however_many_boxes_it_lies(deep):
    inside = "<span>" * deep + "<img src=a.jpg alt=x>" + "</span>" * deep
    blocks = read(article(f"<figure>{inside}<figcaption>A ferry. Photo: Jo Lee/AFP</figcaption></figure>")).blocks
    assert [bool(block.credit) for block in blocks] == [True]
