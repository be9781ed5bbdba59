"""Lines behind a picture that no figure holds: in sister boxes, in lists of terms, below two pictures; and what is none."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
PIER = '<img src="/pier.jpg" width="900" height="600">'
MILL = '<img src="/mill.jpg" width="900" height="600">'
HEAD = "<h1>The pier is closed</h1>"


def words(picture, head=HEAD):
    page = read(f"<html><body><article>{head}{TEXT}{picture}{TEXT}</article></body></html>")
    return [(block.caption and block.caption.words, block.credit and block.credit.text.words) for block in page.blocks]


@pytest.mark.parametrize(
    "picture",
    [
        f"<section>{PIER}</section><section>The pier on Monday. Photo: Jo Lee</section>",
        f"<section>{PIER}</section><section>The pier on Monday.</section><section>Photo: Jo Lee</section>",
        f"{PIER}<span>The pier on Monday.</span><span>Photo: Jo Lee</span>",
        f"<div><span>{PIER}</span><span>The pier on Monday.</span><span>Photo: Jo Lee</span></div>",
        f"{PIER}<dl><dt>Caption</dt><dd>The pier on Monday.</dd><dt>Photo</dt><dd>Jo Lee</dd></dl>",
        f"<dl><dt>Picture</dt><dd>{PIER}</dd><dt>Caption:</dt><dd>The pier on Monday.</dd><dt>Photo:</dt><dd>Jo Lee</dd></dl>",
        f"<dl><dt>{PIER}<dd>The pier on Monday.<dd>Photo: Jo Lee</dl>",
        f'<div class="thumb"><div>{PIER}<div class="thumbcaption">The pier on Monday. Photo: Jo Lee</div></div></div>',
        f'<news-figure>{PIER}<span slot="caption">The pier on Monday.</span><span slot="credit">Jo Lee</span></news-figure>',
        f'<section><div class="a">{PIER}</div><div class="b"><p>The pier on Monday. Jo Lee/Reuters</p></div></section>',
    ],
)
def test_a_line_behind_a_picture_is_its_caption(picture):
    [(caption, credit)] = words(f"<section>{picture}</section>" if picture.startswith("<section><div") else picture)
    assert caption == "The pier on Monday."
    assert "Jo Lee" in credit


def test_a_name_in_a_box_of_its_own_behind_a_stop_is_the_credit():
    picture = f"<div><span>{PIER}</span><span>Waves break over the pier on Monday.</span><span>Jo Lee</span></div>"
    assert words(picture) == [("Waves break over the pier on Monday.", "Jo Lee")]


@pytest.mark.parametrize(
    "line",
    [
        "<small>© The Ledger. All rights reserved.</small>",
        "<small>Copyright 2026 The Ledger. All rights reserved.</small>",
        "<p>© 2019–2026 Reuters. All rights reserved.</p>",
        "<p><small>© El Muelle, todos los derechos reservados</small></p>",
    ],
)
def test_a_notice_that_the_whole_page_bears_is_no_credit(line):
    assert words(f"<figure>{PIER}<figcaption>The pier on Monday.</figcaption></figure>{line}") == [
        ("The pier on Monday.", None)
    ]
    assert words(f"{PIER}{line}") == [(None, None)]


def test_a_notice_in_a_caption_or_with_a_photographer_is_a_credit():
    figure = f"<figure>{PIER}<figcaption>The pier on Monday. {{}}</figcaption></figure>"
    for notice in ("© Jo Lee. All rights reserved.", "© Reuters. All rights reserved."):
        assert words(figure.format(notice)) == [("The pier on Monday.", notice)]
    assert words(f"{PIER}<p>© Jo Lee. All rights reserved.</p>")[0][1] == "© Jo Lee. All rights reserved."


@pytest.mark.parametrize("lead", ["Foto", "Photos", "Bild"])
def test_a_credit_alone_below_boxes_with_a_picture_each_is_of_all(lead):
    line = f"{lead}: Jo Lee"
    assert words(f"<div>{PIER}</div><div>{MILL}</div><p>{line}</p>") == [(None, line), (None, line)]
    assert words(f"<p>{PIER}</p>{TEXT}<p>{MILL}</p><p>{line}</p>") == [(None, None), (None, line)]


def test_a_caption_below_two_boxes_is_of_the_last():
    line = "<p><em>The mill at noon.</em></p>"
    assert words(f"<p>{PIER}</p><p>{MILL}</p>{line}") == [(None, None), ("The mill at noon.", None)]


@pytest.mark.parametrize("text", ["The pier and the mill. Photos: Jo Lee", "The pier and the mill. Photo: Jo Lee"])
def test_a_caption_of_two_pictures_above_the_headline_is_of_both(text):
    head = f'<div>{PIER}{MILL}</div><p class="caption">{text}</p>{HEAD}'
    assert words("", head) == [("The pier and the mill.", text.partition(". ")[2])] * 2


@pytest.mark.parametrize(
    "line",
    [
        "O tide that rises, tide that falls,<br>the gulls above the harbour walls<br>sleep late",
        "Tuesday, March 3",
        "Dienstag, 3. März",
        "mardi 3 mars",
        "2026년 3월 14일",
    ],
)
def test_a_poem_and_a_day_in_italics_are_no_caption(line):
    assert words(f"<p>{PIER}</p><p><em>{line}</em></p>") == [(None, None)]


@pytest.mark.parametrize(
    "line", ["The pier<br>on Monday", "March winds at the pier", "The pier on<br>Monday<br>Photo: Jo Lee"]
)
def test_a_broken_line_in_italics_is_a_caption(line):
    assert words(f"<p>{PIER}</p><p><em>{line}</em></p>")[0][0] is not None


@pytest.mark.parametrize(
    "box",
    [
        '<div class="ad-container"><a href="https://ads.example/c"><img src="/b.jpg" width="600" height="400"></a></div>',
        '<div class="video-player"><img class="poster" src="/still.jpg" width="800" height="450"><button>▶</button></div>',
        '<div class="meta"><img class="author__img" src="/jo.jpg" width="64" height="64"><span class="author"><a href="/jo">'
        "김미라 기자</a></span><time>2026년 3월 14일</time></div>",
    ],
)
def test_an_advert_a_film_and_an_authors_head_are_no_pictures_of_the_article(box):
    assert words(box) == []


def test_a_film_still_with_a_caption_is_one():
    box = f'<figure class="video">{PIER}<button>▶</button><figcaption>The pier on Monday.</figcaption></figure>'
    assert words(box) == [("The pier on Monday.", None)]


def test_the_meta_line_of_a_picture_is_its_caption():
    line = '<div class="img-meta"><span class="img-desc">The pier and the old mill behind it on Monday morning.</span></div>'
    assert words(f'<div class="img-container">{PIER}{line}</div>')[0][0].startswith("The pier and the old mill")


def test_what_somebody_says_beside_their_head_is_no_caption():
    quote = f"<blockquote>{PIER}<p>We will not leave the pier.</p><cite>{{}}</cite></blockquote>"
    assert words(quote.format("Ada Quill, captain")) == [(None, None)]
    assert words(quote.format("Jo Lee/Reuters")) == [("We will not leave the pier.", "Jo Lee/Reuters")]


def test_a_line_whose_name_says_text_of_a_picture_is_its_caption():
    box = f'<div class="img-wrap">{PIER}<span>© Jo Lee/dpa</span></div><p class="img-txt">The pier on Monday.</p>'
    assert words(box) == [("The pier on Monday.", "© Jo Lee/dpa")]


@pytest.mark.parametrize(
    "box",
    [
        '<div><span>Publicité</span><a href="https://shop.example/c"><img src="/b.jpg" width="600" height="400"></a></div>',
        '<div><span>広告</span><a href="https://shop.example/c"><img src="/b.jpg" width="600" height="400"></a></div>',
        '<div><img src="/still.jpg" width="800" height="450"><button aria-label="Video abspielen"><svg></svg></button></div>',
        '<div><img src="/still.jpg" width="800" height="450"><button title="再生"></button></div>',
    ],
)
def test_an_advert_and_a_film_are_told_where_no_class_names_them(box):
    assert words(box) == []


@pytest.mark.parametrize(
    "label",
    [
        "Enlarge",
        "Play slideshow",
        "Play audio",
        "Play the quay at noon, a slide show of all that the harbour has to show",
    ],
)
def test_a_button_that_plays_no_film_leaves_a_picture(label):
    assert words(f'<div>{PIER}<button aria-label="{label}"></button></div>') == [(None, None)]


def test_a_figure_round_the_article_element_of_a_picture_is_its_figure():
    media = f"<article><div>Image</div><div>{PIER}</div></article>"
    figure = f'<figure role="group">{media}<figcaption>The pier on Monday. <em>Photo: Jo Lee</em></figcaption></figure>'
    assert words(figure) == [("The pier on Monday.", "Photo: Jo Lee")]


def test_two_spans_that_would_be_read_as_one_word_are_two_lines():
    line = "<div><span>The pier of the old harbour</span><span>Photo: Harbour Trust</span></div>"
    assert words(f"<div>{PIER}{line}</div>") == [("The pier of the old harbour", "Photo: Harbour Trust")]


def test_lines_in_a_box_of_their_own_behind_a_row_are_each_of_its_picture():
    row = f'<div class="pics"><div class="pic">{PIER}</div><div class="pic">{MILL}</div></div>'
    lines = '<div class="caps"><div>The pier. Photo: Jo Lee</div><div>The mill. Photo: Ana Reis</div></div>'
    assert words(row + lines) == [("The pier.", "Photo: Jo Lee"), ("The mill.", "Photo: Ana Reis")]


def test_a_line_in_italics_is_the_caption_of_a_picture_whose_credit_lies_on_it():
    picture = f'<div class="source-box">{PIER}<span class="image-source">Source: Jo Lee</span></div>'
    assert words(f"{picture}<p><em>The pier on Monday.</em></p>")[0][0] == "The pier on Monday."


@pytest.mark.parametrize(
    ("end", "credit"),
    [
        ('<a href="https://photos.example/jo">Jo Lee</a>', "Jo Lee"),
        ("<em>Jo Lee</em>", "Jo Lee"),
        ('Photo: Jo Lee <a href="/pier.jpg" download>Download (2.1 MB)</a>', "Photo: Jo Lee"),
        ('Photo: Jo Lee <a class="buy" href="/buy">Buy Now</a>', "Photo: Jo Lee"),
    ],
)
def test_what_stands_at_the_end_of_a_caption_is_told_apart(end, credit):
    figure = f"<figure>{PIER}<figcaption>The pier on Monday. {end}</figcaption></figure>"
    assert words(figure) == [("The pier on Monday.", credit)]


@pytest.mark.parametrize("credit", ["Photo Jo Lee", "Jo Lee/Reuters", "(Foto Jo Lee)"])
@pytest.mark.parametrize("picture", [PIER, f'<a href="/pier.jpg">{PIER}</a>'])
def test_a_line_that_a_photographer_signs_below_the_picture_of_its_paragraph_is_a_caption(picture, credit):
    said = "Keepers open the gate of the old pier on Monday."
    assert words(f"<p>{picture}<br>{said} {credit}</p>") == [(said, credit)]
    assert words(f"<p>{picture}<br><i>{said}</i> {credit}</p>") == [(said, credit)]


@pytest.mark.parametrize("behind", ["", "Jo Lee", "By Jo Lee", "(Reuters)"])
def test_a_line_below_the_picture_of_its_paragraph_is_text_where_no_photographer_signs_it(behind):
    said = "Keepers open the gate of the old pier on Monday, and the town hopes that the ferry comes in spring."
    assert words(f"<p>{PIER}<br>{said} {behind}</p>") == [(None, None)]
