"""Labels for those who cannot see, and words that are there to be pressed, among the words of a caption."""

import pytest

from linter import read


def told(inside):
    (block,) = read(
        f"<article><p>The ferry is late.</p><figure><img src='/a.jpg' alt=''>{inside}</figure></article>"
    ).blocks
    return (
        block.caption.words if block.caption else None,
        block.credit.text.words if block.credit else None,
    )


@pytest.mark.parametrize(
    ("label", "credit"),
    [
        ('<span class="x-vh">Image source, </span>', "Image source, HARBOUR PICTURES"),
        ('<span class="visually-hidden">Image source, </span>', "Image source, HARBOUR PICTURES"),
        ('<span class="sr-only">Photo credit</span>', "Photo credit HARBOUR PICTURES"),
        ('<span class="screenreader">Bildquelle</span>', "Bildquelle HARBOUR PICTURES"),
        ("<span>Credit...</span>", "Credit...HARBOUR PICTURES"),
    ],
)
def test_a_label_and_a_name_in_two_spans_are_a_credit(label, credit):
    html = f'<p>{label}<span lang="en">HARBOUR PICTURES</span></p><figcaption><p>The ferry at noon</p></figcaption>'
    assert told(html) == ("The ferry at noon", credit)


def test_a_hidden_label_of_the_caption_is_no_word_of_it():
    html = '<figcaption><span class="x-vh">Image caption, </span><p>The ferry at noon</p></figcaption>'
    assert told(html) == ("The ferry at noon", None)


def test_a_hidden_label_in_what_is_marked_as_the_credit_is_left_out():
    html = '<figcaption>The ferry. <span class="credit"><span class="sr-only">Credit</span>Jo Lee for AFP</span></figcaption>'
    assert told(html) == ("The ferry.", "Jo Lee for AFP")


def test_a_label_names_nothing_outside_its_own_line():
    html = '<p><span class="x-vh">Image source, </span></p><figcaption>The ferry at noon</figcaption>'
    assert told(html) == ("The ferry at noon", None)


@pytest.mark.parametrize(
    "toggle",
    [
        "<span [text]=\"open ? 'less' : 'more'\">more</span>",
        "<span>more</span>",
        '<span role="button" tabindex="0"> Read more</span>',
        '<a href="#">more »</a>',
        '<span onclick="open()">… mehr</span>',
        '<span aria-expanded="false">lire la suite</span>',
        "<button>more</button>",
    ],
)
def test_a_toggle_is_not_glued_to_a_name(toggle):
    html = f'<figcaption on="tap:x" tabindex="0" role="button">The ferry at noon. Photo: Jo Lee{toggle} </figcaption>'
    assert told(html) == ("The ferry at noon.", "Photo: Jo Lee")


@pytest.mark.parametrize(
    "caption",
    [
        "The ferry carries <i>more</i> than it should",
        "Nobody asked for <b>more</b>",
        'The ferry <a href="/ferry">Aurora</a> at noon',
        'The <span role="button" tabindex="0">captain</span> of the ferry',
        "<span>M</span>ore than a ferry",
    ],
)
def test_words_of_the_caption_stay(caption):
    words, _ = told(f"<figcaption>{caption}.</figcaption>")
    plain = read(f"<article><h1>{caption}.</h1></article>").headline.words
    assert words == plain
