"""Captions behind pictures with labels on them, in the next row of a letter's table, and entries that are none."""

import pytest
from whole_stories import whole

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
PIER, MILL = (f'<img src="/{name}.jpg" width="900" height="600">' for name in ("pier", "mill"))


def words(inside, around="<article><h1>Storm breaks the pier</h1>{}</article>"):
    blocks = read(f"<html><body>{around.format(inside)}</body></html>").blocks
    return [(block.caption and block.caption.words, block.credit and block.credit.text.words) for block in blocks]


def test_a_named_caption_behind_a_picture_with_labels_on_it_is_its_caption():
    pins = '<div class="pin"><span>1</span><div>The lamp</div></div><div class="pin"><span>2</span><div>The gate</div></div>'
    spots = f'<div class="spots">{PIER}{pins}</div><p class="caption">The pier at noon. Photo: Jo Lee</p>'
    assert words(TEXT + spots + TEXT) == [("The pier at noon.", "Photo: Jo Lee")]
    assert words(TEXT + spots.replace('class="caption"', 'class="x1"').replace(" Photo: Jo Lee", "") + TEXT) == [
        (None, None)
    ]


def test_before_and_after_are_labels_of_two_pictures_with_one_caption():
    pair = f"<div class='pair'><div>{PIER}<span>Before</span></div><div>{MILL}<span>After</span></div></div>"
    line = '<p class="caption">The pier before and after the storm. Photos: Jo Lee</p>'
    assert words(TEXT + pair + line + TEXT) == [("The pier before and after the storm.", "Photos: Jo Lee")] * 2
    assert words(TEXT + pair + TEXT) == [(None, None)] * 2


@pytest.mark.parametrize(
    ("cell", "credit"),
    [
        ('<td style="font-size:11px;color:#888">The pier at noon on Monday</td>', None),
        ("<td>The pier at noon on Monday Photo: Jo Lee</td>", "Photo: Jo Lee"),
    ],
)
def test_a_row_of_a_letters_table_below_a_picture_may_be_its_caption(cell, credit):
    rows = f"<tr><td>{PIER}</td></tr><tr>{cell}</tr><tr><td>{TEXT}</td></tr><tr><td>{TEXT}</td></tr>"
    letter = f"<tr><td><h1>Storm breaks the pier</h1></td></tr>{rows}"
    assert words(letter, "<table>{}</table>") == [("The pier at noon on Monday", credit)]


def test_a_row_of_text_below_a_picture_is_none():
    rows = (
        f"<tr><td>{PIER}</td></tr><tr><td>The ferry lands at the mill until autumn.</td></tr><tr><td>{TEXT}</td></tr>"
    )
    assert words(f"<tr><td><h1>Storm breaks the pier</h1></td></tr>{rows}", "<table>{}</table>") == [(None, None)]


def test_an_entry_of_a_live_blog_is_no_caption():
    entries = (
        f"<li><b>10:05</b> The ferry has left the mill with forty people.{PIER}</li><li><b>10:01</b> It rains.</li>"
    )
    assert words(f"{TEXT}<ul>{entries}</ul>{TEXT}") == [(None, None)]


def test_a_title_in_italics_within_the_text_behind_a_picture_is_no_caption():
    said = "Hear the new part of our talks <em>The Tide Table With Ada Quill</em>. The editor speaks of the pier and the mill."
    linked = f'<p><a href="/tide/tide-ep-3/" rel="attachment">{PIER}</a>{said}</p>'
    assert words(linked + TEXT) == words(linked.replace("em>", "small>") + TEXT) == [(None, None)]
    assert words(f"<p>{PIER}<em>The pier at noon on Monday</em></p>{TEXT}") == [("The pier at noon on Monday", None)]


SIGNED = "<figure><img src='/a.jpg' alt=''><figcaption>The pier at noon</figcaption></figure><p>{}</p>"


def signed(line, lead=False):
    picture = SIGNED.format(line)
    (block,) = read(whole(lead=picture) if lead else whole(picture)).blocks
    return block.credit and block.credit.text.words


def test_a_person_with_a_house_behind_a_captioned_picture_of_the_text_took_it():
    assert signed("Julian Quill/Icon Arts") == "Julian Quill/Icon Arts"


@pytest.mark.parametrize("line", ["Mill Road/Quay Lane", "Julian Quill/he took it.", "Julian Quill/Jo Lee/Ada Tan"])
def test_other_lines_with_a_slash_are_no_credit(line):
    assert signed(line) is None


def test_in_front_of_the_text_such_a_line_is_the_storys_byline():
    assert signed("Julian Quill/Icon Arts", lead=True) is None
