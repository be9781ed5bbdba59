"""What a box of facts beside a story says is no caption of the picture in it."""

import pytest

from linter import read

STORY = "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
FACTS = (
    "Ada Quill, born in Tarn in 1961, was a fisherman before she went to sea. She has been harbour master since 2012."
)
IMAGE = '<img src="/quill.jpg" alt="Ada Quill">'


def captions(box):
    page = f"<html><body><article><h1>Storm breaks the pier</h1>{STORY * 3}{box}{STORY * 2}</article></body></html>"
    return [block.caption and block.caption.words for block in read(page).blocks]


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="photo-box"><p><b>Zur Person</b></p>{IMAGE}<p>{FACTS}</p></div>',
        f'<div class="box-media"><strong>Key facts:</strong>{IMAGE}<p>{FACTS}</p></div>',
        f'<div class="photo-box"><h4>¿Quién es Ada Quill?</h4>{IMAGE}<p>{FACTS}</p></div>',
        f'<div class="photo-box"><h4>背景资料</h4>{IMAGE}<p>{FACTS}</p></div>',
        f'<div class="facts photo-box">{IMAGE}<ul><li>{FACTS}</li><li>The pier: 340 metres</li></ul></div>',
        f'<div class="media"><div class="media-left">{IMAGE}</div><div class="media-content"><p>{FACTS}</p></div></div>',
    ],
    ids=["a line in bold", "with a colon", "a question", "in Chinese", "named", "side by side"],
)
def test_the_words_of_a_facts_box_are_no_caption(box):
    assert captions(box) == [None]


def test_a_caption_in_a_facts_box_is_one():
    figure = f"<figure>{IMAGE}<figcaption>Ada Quill on the pier</figcaption></figure>"
    assert captions(f'<aside class="factbox"><h3>Key facts</h3>{figure}<p>{FACTS}</p></aside>') == [
        "Ada Quill on the pier"
    ]


def test_a_line_in_a_box_of_another_name_is_its_caption():
    assert captions(f'<div class="photo-box"><p><b>Monday</b></p>{IMAGE}<p>Ada Quill on the pier</p></div>') != [None]


@pytest.mark.parametrize("line", ["Who is the man on the pier?", "About the artist"])
def test_a_caption_that_reads_like_such_a_label_is_one_where_nothing_stands_below(line):
    assert captions(f'<div class="image">{IMAGE}<p>{line}</p></div>') == [line]
