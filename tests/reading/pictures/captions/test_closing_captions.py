"""A story's last line behind a picture is its caption where its photographer's name is no signature of the story."""

import pytest

from linter import read

TOLD = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in the autumn.</p>"
)
FIGURE = '<figure><img src="/mole.jpg" width="900" height="600"></figure>'
STOPPED = "The mole at dawn on Monday. Ana Reyes / EFE"


def words(line, head="", byline="", told=TOLD):
    page = f"<html><head>{head}</head><body><article><h1>Storm breaks the pier</h1>{byline}{told}{FIGURE}<p>{line}</p></article></body></html>"
    (block,) = read(page).blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("The mole at dawn on Monday (Jo Lee/AFP)", "(Jo Lee/AFP)"),
        ("The mole at dawn on Monday - Ana Reyes / EFE", "- Ana Reyes / EFE"),
    ],
)
def test_a_credit_in_front_of_which_no_sentence_ends_is_the_pictures(line, credit):
    assert words(line) == ("The mole at dawn on Monday", credit)


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ('<meta name="author" content="Ada Quill">', ""),
        ("", '<p class="byline">By Ada Quill</p>'),
        ("", '<div><a rel="author" href="/ada">Ada Quill</a></div>'),
    ],
)
def test_behind_a_full_stop_it_is_where_the_page_names_another_author(head, byline):
    assert words(STOPPED, head, byline) == ("The mole at dawn on Monday.", "Ana Reyes / EFE")


@pytest.mark.parametrize(
    ("line", "head", "told"),
    [
        (STOPPED, "", TOLD),
        (STOPPED, '<meta name="author" content="Ana Reyes">', TOLD),
        (STOPPED, '<meta name="author" content="EFE">', TOLD),
        ("The office will sell the ferry. (Ana Reyes/EFE)", '<meta name="author" content="Ada Quill">', TOLD),
        ("The office will sell the ferry. (lno/dpa)", '<meta name="author" content="Ada Quill">', TOLD),
        ("The mole at dawn on Monday (Jo Lee/AFP)", "", ""),
        (f"{'The office will sell the ferry soon, ' * 4}Ana Reyes / EFE", "", TOLD),
    ],
    ids=["no author", "by the author", "an agency's", "in brackets", "short forms", "the whole story", "long"],
)
def test_what_may_sign_the_story_is_no_credit(line, head, told):
    assert words(line, head, told=told) == (None, None)
