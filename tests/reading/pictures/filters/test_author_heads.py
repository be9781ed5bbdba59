"""The head of the story's author is told by the author's name, where no class name says so."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
    "<p>Nobody was hurt, though a lorry that stood on the pier at night went into the water with all its fish.</p>"
)


def pictures(above, author="Kim Müller-Dane", text=TEXT):
    head = f"<html><head><meta name='author' content='{author}'></head><body><main><article><h1>Storm at the pier</h1>"
    return [block.image.urls[0] for block in read(f"{head}{above}{text}</article></main></body></html>").blocks]


@pytest.mark.parametrize(
    "head",
    [
        '<div><img src="/u/kim-mueller-dane_square-300.jpg"><span>12 March</span></div>',
        '<div><img src="/u/KimMullerDane.png"></div>',
        '<div><img src="/u/4711.jpg" alt="Portrait of Kim Müller-Dane"></div>',
        '<figure><img src="/u/4711.jpg" alt=""><span>Kim Müller-Dane</span></figure>',
    ],
)
def test_a_picture_that_only_names_the_author_is_the_authors_head(head):
    assert pictures(head) == []


@pytest.mark.parametrize(
    "picture",
    [
        '<div><img src="/u/kim-mueller-dane-pier-storm.jpg"></div>',
        '<div><img src="/u/4711.jpg" alt="The pier after the storm, photographed by Kim Müller-Dane at noon"></div>',
        '<figure><img src="/u/4711.jpg"><figcaption>Kim Müller-Dane</figcaption></figure>',
        '<figure><img src="/u/4711.jpg" alt="Kim Müller-Dane"><figcaption>Kim Müller-Dane at the pier</figcaption></figure>',
        '<div><img src="/u/4711.jpg" alt="Jo Lee"></div>',
        '<div><img src="/u/4711.jpg" alt="Photo: Kim Müller-Dane"></div>',
        '<div><img src="/u/4711.jpg" alt="© Kim Müller-Dane"></div>',
        '<div><img src="/u/kim-mueller-dane-photo-1.jpg" width="900" height="600"></div>',
    ],
)
def test_a_picture_of_more_than_that_is_the_articles(picture):
    assert len(pictures(picture)) == 1


def test_an_author_of_one_word_is_no_name():
    assert pictures('<div><img src="/u/dane.jpg"></div>', author="Dane") == ["/u/dane.jpg"]


@pytest.mark.parametrize(
    ("alt", "shown"),
    [("Kim Müller-Dane climbs the pier", 1), ("Portrait of Kim Müller-Dane", 0), ("Kim Müller-Dane", 0)],
)
def test_in_the_text_a_picture_that_says_what_the_author_does_is_the_articles(alt, shown):
    assert len(pictures("", text=f'{TEXT}<p><img src="/u/4711.jpg" alt="{alt}"></p>{TEXT}')) == shown


@pytest.mark.parametrize("line", ["<p><em>By Kim Müller-Dane</em></p>", "<p><small>Von Jo Lee</small></p>"])
def test_a_byline_below_a_photographs_size_leaves_it_the_articles(line):
    for top, text in ((True, TEXT), (False, f"{TEXT}{{}}{TEXT}")):
        picture = f'<p><img src="/u/pier.jpg" width="900" height="600"></p>{line}'
        assert pictures(picture if top else "", text=text.format(picture)) == ["/u/pier.jpg"]
    assert pictures(f'<div><img src="/u/kim.jpg" width="120" height="120">{line}</div>') == []


@pytest.mark.parametrize("cut", ["img-fluid rounded-circle", "w-10 h-10 rounded-full", "img-circle"])
def test_a_picture_cut_to_a_circle_with_nothing_said_of_it_is_a_head(cut):
    head = f'<div><img class="{cut}" src="/u/4711.jpg" alt=""><div><a href="/a">Jo Lee</a><br><small>12.03.2031</small></div></div>'
    assert pictures(head) == []
    assert pictures(head.replace(cut, "img-fluid rounded")) == ["/u/4711.jpg"]


def test_a_picture_cut_to_a_circle_with_a_caption_is_a_picture():
    circle = '<figure><img class="rounded-circle" src="/u/4711.jpg" alt=""><figcaption>Kim at the pier on Monday</figcaption></figure>'
    assert pictures("", text=TEXT + circle + TEXT) == ["/u/4711.jpg"]


@pytest.mark.parametrize(
    ("file", "kept"), [("dane-headshot-v2", []), ("dane-on-the-pier", ["/u/dane-on-the-pier.jpg"])]
)
def test_a_credited_head_is_the_authors_where_its_file_is_called_one(file, kept):
    words = '<h6 class="credit">Earl Fox/Tarn Courier</h6><p class="caption">Kim Müller-Dane</p>'
    head = f'<div class="image"><img src="/u/{file}.jpg" width="190" height="240" alt="">{words}</div>'
    assert pictures(head) == kept
