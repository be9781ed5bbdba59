"""Lines of one class behind every picture of a page and nowhere else are captions, whatever the class is called."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
SAID = ["Waves break over the pier on Monday", "The old mill at noon", "A quay under water"]


def essay(form, behind=TEXT, said=SAID):
    rows = "".join(form.format(number, line) for number, line in enumerate(said))
    blocks = read(f"<html><body><article><h1>Storm at the pier</h1>{TEXT}{rows}{behind}</article></body></html>").blocks
    return [block.caption and block.caption.words for block in blocks]


@pytest.mark.parametrize(
    "form",
    [
        '<p><img src="/{0}.jpg"></p><p class="x7">{1}</p>',
        '<div class="x1"><img src="/{0}.jpg"></div><div class="x2">{1}</div>',
        '<div><div><a href="/large/{0}.jpg"><img src="/{0}.jpg"></a></div><div class="x2"><span>{1}</span></div></div>',
    ],
)
def test_a_line_behind_each_picture_is_its_caption(form):
    assert essay(form) == SAID


@pytest.mark.parametrize(
    ("form", "behind"),
    [
        ('<p><img src="/{0}.jpg"></p><p class="x7">{1}</p>', TEXT + '<p class="x7">The mayor goes home.</p>'),
        ('<p><img src="/{0}.jpg"></p><p class="x7"><a href="/{0}">{1}</a></p>', TEXT),
        ('<p><img src="/{0}.jpg"></p><p>{1}</p>', TEXT),
        ('<p><img src="/{0}.jpg"></p><div class="x7"><h3>{1}</h3></div>', TEXT),
        ('<p><img src="/{0}.jpg"></p><div class="x7">{1}:</div>', TEXT),
    ],
)
def test_lines_that_stand_elsewhere_too_or_are_none_are_no_captions(form, behind):
    assert essay(form, behind) == [None] * 3


def test_one_line_behind_all_pictures_is_no_caption():
    assert (
        essay('<p><img src="/{0}.jpg"></p><p class="x7">{1}</p>', said=["Pictures from our archive"] * 3) == [None] * 3
    )


def test_two_pictures_prove_nothing():
    assert essay('<p><img src="/{0}.jpg"></p><p class="x7">{1}</p>', said=SAID[:2]) == [None] * 2


def test_a_line_without_a_credit_is_the_caption_where_others_of_its_class_are_captions_by_theirs():
    form = '<div class="x1"><img src="/{0}.jpg"></div><div class="x2">{1}</div>'
    long = "The old mill stood on the quay and the ferry lay beside the wall for the whole winter, as it had before, in ice"
    said = [f"{SAID[0]}. Photo: Jo Lee", long, f"{SAID[2]}. Photo: Jo Lee"]
    assert essay(form, said=said) == [f"{SAID[0]}.", long, f"{SAID[2]}."]
    assert essay(form, TEXT + '<div class="x2">The mayor goes home</div>', said)[1] is None


SENTENCES = ["The pier at noon.", "Gulls on the mole.", "A lorry in the water."]
PLAIN = f'<img src="/{{0}}.jpg" alt=""><p>{{1}}</p>{TEXT}'


def test_short_sentences_behind_pictures_alone_are_their_captions():
    assert essay(PLAIN, said=SENTENCES) == SENTENCES
    assert essay(PLAIN, said=["桟橋。", "港の朝。", "氷洞。"]) == ["桟橋。", "港の朝。", "氷洞。"]


@pytest.mark.parametrize("other", ["<p>Nobody was hurt.</p>", "<p>He left.</p>"])
def test_in_a_story_with_other_sentences_so_short_they_are_its_text(other):
    assert essay(PLAIN, other + TEXT, SENTENCES) == [None] * 3


@pytest.mark.parametrize("stop", ["", ":", "?"])
def test_short_lines_that_end_in_no_full_stop_lead_on_to_the_text(stop):
    assert essay(PLAIN, said=[each[:-1] + stop for each in SENTENCES]) == [None] * 3
