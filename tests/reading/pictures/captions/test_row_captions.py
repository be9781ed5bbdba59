"""A line below two pictures side by side is about both; nothing in their row says of which it speaks."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
PIER, MILL = (f'<img src="/{name}.jpg" width="400" height="300">' for name in ("pier", "mill"))
SAID = "Left: the pier. Right: the mill."


def words(row):
    blocks = read(f"<html><body><article><h1>Pier</h1>{TEXT}{row}{TEXT}</article></body></html>").blocks
    return [(block.caption and block.caption.words, block.credit and block.credit.text.words) for block in blocks]


@pytest.mark.parametrize(
    "row",
    [
        f"<p>{PIER}{MILL}</p><p><em>{SAID} Photos: Jo Lee</em></p>",
        f"<div><div>{PIER}</div><div>{MILL}</div></div><p><small>{SAID} Photos: Jo Lee</small></p>",
        f"<div><div><div>{PIER}</div><div>{MILL}</div></div></div><div><p class='caption'>{SAID} Photos: Jo Lee</p></div>",
        f"<div><figure>{PIER}</figure><figure>{MILL}</figure></div><p><em>{SAID} Photos: Jo Lee</em></p>",
        f"<div>{PIER}{MILL}<p><small>{SAID} Photos: Jo Lee</small></p></div>",
        f"<table><tr><td>{PIER}</td><td>{MILL}</td></tr><tr><td colspan='2'>{SAID} Photos: Jo Lee</td></tr></table>",
    ],
)
def test_a_line_below_a_row_is_the_caption_of_each_picture_in_it(row):
    assert words(row) == [(SAID, "Photos: Jo Lee")] * 2


def test_a_credit_below_a_row_credits_each_picture_in_it():
    assert words(f"<p>{PIER}{MILL}</p><p>Photos: Jo Lee</p>") == [(None, "Photos: Jo Lee")] * 2


@pytest.mark.parametrize(
    "row",
    [
        f"<p>{PIER}</p><p>{MILL}</p><p><em>The mill at noon. Photo: Jo Lee</em></p>",
        f'<div class="slick-track"><div>{PIER}</div><div>{MILL}</div></div><p class="caption">The mill at noon.</p>',
        f"<div><figure>{PIER}</figure><figure>{MILL}<figcaption>The mill at noon.</figcaption></figure></div>",
        f'<div><p>{PIER}</p></div><div><p><a href="/mill.html">{MILL}</a></p><p><em>The mill at noon. Photo: Jo Lee</em></p></div>',
    ],
)
def test_a_line_of_one_picture_is_no_other_pictures(row):
    assert words(row)[0] == (None, None)


@pytest.mark.parametrize("behind", [TEXT, "<ul class='caption'><li>1</li><li>2</li></ul>", "<p><em>1 2</em></p>"])
def test_text_and_buttons_below_a_row_are_no_caption(behind):
    assert words(f"<p>{PIER}{MILL}</p>{behind}")[0] == (None, None)


def test_a_grid_of_many_pictures_shares_a_line_only_where_it_says_so():
    grid = "".join(f'<div><img src="/{number}.jpg"></div>' for number in range(8))
    assert words(f"<div>{grid}</div><p><em>The last of the piles.</em></p>")[0] == (None, None)
    assert words(f"<div>{grid}</div><p><em>Photos: Jo Lee</em></p>") == [(None, "Photos: Jo Lee")] * 8


@pytest.mark.parametrize("line", ["By Kim Dane", "Text und Fotos: Jo Lee", "12 March 2031"])
def test_a_line_of_the_story_below_a_row_is_no_caption(line):
    row = f"<div><div>{PIER}</div><div>{MILL}</div></div>".replace("400", "800")
    assert words(f"{row}<p><em>{line}</em></p>") == [(None, None)] * 2


@pytest.mark.parametrize(
    "said", [SAID, "Links: die Mole. Rechts: die Mühle.", "À gauche : la jetée. À droite : le moulin."]
)
def test_the_second_pictures_caption_is_the_firsts_too_where_it_names_both_sides(said):
    figures = f"<figure>{PIER}</figure><figure>{MILL}<figcaption>{said}</figcaption></figure>"
    assert words(f'<div class="row">{figures}</div>') == [(said, None)] * 2
    columns = f"<div><figure>{PIER}</figure></div><div><figure>{MILL}<figcaption>{said}</figcaption></figure></div>"
    assert words(f'<div class="columns">{columns}</div>') == [(said, None)] * 2


def test_people_from_left_to_right_stand_in_one_picture():
    figures = f"<figure>{PIER}</figure><figure>{MILL}<figcaption>From left: Jo Lee, Ada Quill</figcaption></figure>"
    assert words(f"<div>{figures}</div>")[0] == (None, None)
