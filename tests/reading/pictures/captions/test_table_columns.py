"""Pictures side by side in a table have the words of their own column."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
PICTURES = '<tr><td><img src="/pier.jpg"></td><td><a href="/mill.jpg"><img src="/mill.jpg"></a></td></tr>'
WORDS = "<tr><td>Waves break over the pier. Photo: Jo Lee</td><td><p>The old mill at noon.</p></td></tr>"


def said(table):
    blocks = read(f"<html><body><article><h1>Pier</h1>{TEXT}{table}{TEXT}</article></body></html>").blocks
    return [block.caption and block.caption.words for block in blocks]


@pytest.mark.parametrize("around", ["<table>{}</table>", "<table><tbody>{}</tbody></table>"])
def test_each_picture_has_the_words_below_it(around):
    assert said(around.format(PICTURES + WORDS)) == ["Waves break over the pier.", "The old mill at noon."]


@pytest.mark.parametrize(
    "rows",
    [
        PICTURES + '<tr><td colspan="2">The pier and the mill at noon on Monday.</td></tr>',
        PICTURES + "<tr><td>The pier.</td><td></td></tr>",
        PICTURES + "<tr><td>The pier.</td><td>The mill.</td><td>The quay.</td></tr>",
        PICTURES + '<tr><td>The pier.</td><td><img src="/quay.jpg"> The quay.</td></tr>',
        PICTURES + f"<tr><td>The pier.</td><td>{TEXT * 3}</td></tr>",
        PICTURES,
    ],
)
def test_a_row_that_is_no_row_of_captions_gives_none(rows):
    assert not any(each and each.startswith(("The pier.", "The mill.")) for each in said(f"<table>{rows}</table>"))


PICTURE = '<tr><td><img src="/pier.jpg"></td></tr>'


def test_a_picture_over_a_line_in_a_table_of_nothing_else_has_it_as_its_caption():
    assert said(f"<table>{PICTURE}<tr><td>Waves break over the pier.</td></tr></table>") == [
        "Waves break over the pier."
    ]


@pytest.mark.parametrize(
    "more", ["<h4>The pier</h4>", '<a href="/more">The pier</a>', "<ul><li>The pier</li></ul>", "12 March 2031"]
)
def test_a_table_that_holds_more_than_a_line_below_its_picture_gives_no_caption(more):
    assert said(f"<table>{PICTURE}<tr><td>{more}</td></tr></table>") in ([None], [])
    assert said(f"<table>{PICTURE}<tr><td>The pier.</td></tr><tr><td>The mill.</td></tr></table>") == [None]


def test_a_picture_framed_over_its_words_may_have_a_way_to_its_large_copy_in_them():
    words = "The pier at noon.<br><span><div>{}</div></span>"
    table = '<table><tr><td><img src="/pier.jpg"></td></tr><tr><td>{}</td></tr></table>'
    larger = words.format('<a href="javascript:void(0)">View full size image</a>')
    assert said(table.format(larger)) == ["The pier at noon."]
    assert said(table.format(words.format('<a href="/mill.html">The mill burns</a>'))) == [None]
