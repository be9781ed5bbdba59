"""Lines that credit all pictures, or say who the author is, are found however their words are parted by tags."""

import pytest

from linter import read

TEXT = "<p>" + "The ferries of the town stayed in the harbour for the whole of the day, said the mayor. " * 3 + "</p>"
PAGE = "<article><h1>Ferries wait</h1><p class='byline'>By Ada Quill</p>{}<figure><img src='a.jpg' alt='A'></figure>{}{}</article>"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Photos: Jo Lee</p>",
        "<p><b>Photos</b>: <i>Jo Lee</i></p>",
        "<div>\n   \n<div><span>Photos:</span></div> <a>Jo Lee</a>\n</div>",
        f"<div>{' ' * 900}<b>FOTOS:</b> Jo Lee</div>",
    ],
)
def test_a_line_that_credits_all_pictures_is_found(line):
    page = read(PAGE.format(TEXT, TEXT, line))
    assert [each.text.words.casefold().endswith("jo lee") for each in page.collective_credits] == [True]


def test_a_box_of_pictures_that_says_no_more_than_whose_they_are_speaks_of_its_own_alone():
    gallery = "<div class='box'><img src='b.jpg' alt='B'><img src='c.jpg' alt='C'><p>Photos: Jo Lee</p></div>"
    page = read(PAGE.format(TEXT, TEXT * 2 + gallery, TEXT))
    assert [page.shares_credit(block) for block in page.blocks] == [False, True, True]


@pytest.mark.parametrize(
    "line", ["<p>Ada Quill is a reporter at the Ledger.</p>", "<p><b>Ádà</b> Quill is a reporter.</p>"]
)
def test_a_line_that_says_who_the_author_is_is_found(line):
    assert read(PAGE.format(TEXT, TEXT, line)).sign_off is not None


def test_a_long_text_in_boxes_in_boxes_is_not_read_again_for_each_of_them(monkeypatch):
    from linter.reading import collective_credits

    asked = []
    monkeypatch.setattr(collective_credits, "may_credit_all", lambda said: asked.append(len(said)))
    read(PAGE.format(TEXT, TEXT, "<div>" * 20 + TEXT * 40 + "</div>" * 20))
    assert max(asked) <= 240
