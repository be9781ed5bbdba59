"""A line that is a caption by its tag or its credit: in italics, as a small heading, above the picture."""

import pytest

from linter import read

TEXT = (
    "<p>The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.</p>"
    "<p>Repairs cost four million, the mayor said at the quay, and half of it comes from the state in autumn.</p>"
)
PIER = '<img src="/pier.jpg" width="900" height="600">'


def words(picture):
    (block,) = read(f"<html><body><article><h1>Pier</h1>{TEXT}{picture}{TEXT}</article></body></html>").blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


@pytest.mark.parametrize(
    "picture",
    [
        f"<p>{PIER}</p><h6>The pier on Monday. Photo: Jo Lee</h6>",
        f"<p>{PIER}</p><h4>The pier on Monday. (Photo: Jo Lee)</h4>",
        f"<div>{PIER}<h5>The pier on Monday. Photo: Jo Lee</h5></div>",
        f"<div>{PIER}</div><div>The pier on Monday. Photo: Jo Lee</div>",
        f"<div>{PIER}</div><div class='x1'>The pier on Monday. (AP Photo/Jo Lee)</div>",
        f"<div>{PIER}</div><div><span>The pier on Monday.</span> <span>Jo Lee/Reuters</span></div>",
        f"<div>{PIER}</div><div class='x1'><div>The pier on Monday.</div><div>Jo Lee/Reuters</div></div>",
        f"<div>{PIER}</div><div><p>The pier on Monday.</p><p>Jo Lee/Reuters</p></div>",
        f"<figure>{PIER}<figcaption><span>The pier on Monday.</span><span>Photo Jo Lee</span></figcaption></figure>",
        f"<p><em>The pier on Monday. Photo: Jo Lee</em></p><p>{PIER}</p>",
        f"<div>{PIER}<br><i>The pier on Monday.</i> Photo: Jo Lee</div>",
        f"<div><div>{PIER}</div><details><summary>Image information</summary>The pier on Monday. Photo: Jo Lee</details></div>",
        f"<figure>{PIER}<figcaption>The pier on Monday. <em>Jo Lee/Reuters</em></figcaption></figure>",
        f"<figure>{PIER}<figcaption>The pier on Monday. <span class='x1'> Jo Lee </span></figcaption></figure>",
        f"<figure>{PIER}<figcaption>The pier on Monday. <em>Jo Lee/Harbour Aid</em></figcaption></figure>",
        f"<figure>{PIER}<figcaption><span>The pier on Monday.</span> <span>Jo Lee/Harbour Aid</span></figcaption></figure>",
        f"<div>{PIER}</div><div>The pier on Monday.</div><div class='image-credit'>Jo Lee</div>",
        f"<div>{PIER}<span>© Jo Lee</span></div><p class='caption'>The pier on Monday.</p>",
        f"<figure><x-lightbox>{PIER}<div>The pier on Monday. Photo: Jo Lee</div></x-lightbox></figure>",
        f"<x-figure>{PIER}<x-caption>The pier on Monday.</x-caption><x-credit>Jo Lee</x-credit></x-figure>",
        f"<figure>{PIER}<figcaption><p>The pier on Monday.</p><span class='x1'>Brightwork/Jo Lee</span></figcaption></figure>",
    ],
)
def test_a_caption_and_its_credit_are_read_from_their_line(picture):
    caption, credit = words(picture)
    assert caption == "The pier on Monday."
    assert "Jo Lee" in credit


def test_a_line_in_italics_behind_a_break_is_a_caption():
    assert words(f"<div>{PIER}<br><i>The pier on Monday</i><br><br>{'The storm came at night and left. ' * 4}</div>")[0]


@pytest.mark.parametrize(
    "picture",
    [
        f"<p>{PIER}</p><h4>How the pier was built</h4>",
        f"<p>{PIER}</p><h4><a href='/next'>The pier on Monday. Photo: Jo Lee</a></h4>",
        f"<p><em>The pier was built by hand.</em></p><p>{PIER}</p>",
    ],
)
def test_headings_and_the_text_above_are_no_captions(picture):
    assert words(picture) == (None, None)


def test_the_caption_of_the_picture_above_is_not_that_of_the_next():
    mill = '<img src="/mill.jpg" width="900" height="600">'
    lines = f"<p>{PIER}</p><p><em>The pier on Monday. Photo: Jo Lee</em></p><p>{mill}</p>"
    blocks = read(f"<html><body><article><h1>Pier</h1>{TEXT}{lines}{TEXT}</article></body></html>").blocks
    assert [block.caption and block.caption.words for block in blocks] == ["The pier on Monday.", None]


def test_the_description_behind_a_term_that_is_a_picture_is_its_caption():
    mill = '<img src="/mill.jpg" width="900" height="600">'
    lines = f"<dl><dt>{PIER}</dt><dd>The pier on Monday.</dd><dt>{mill}</dt><dd>The mill at noon.</dd></dl>"
    blocks = read(f"<html><body><article><h1>Pier</h1>{TEXT}{lines}{TEXT}</article></body></html>").blocks
    assert [block.caption and block.caption.words for block in blocks] == ["The pier on Monday.", "The mill at noon."]


def test_a_line_and_who_took_the_picture_for_whom_are_read_where_nothing_names_them():
    lines = "<span class='y1'>Waves break over the pier on Monday.</span><span class='y2'>Jo Lee for Harbour Aid</span>"
    found = words(f"<div><div>{PIER}</div><div>{lines}</div></div>")
    assert found == ("Waves break over the pier on Monday.", "Jo Lee for Harbour Aid")


@pytest.mark.parametrize(
    "label", ["Caption: ", "Photo caption: ", "Bildunterschrift: ", "Légende : ", "图注：", "사진설명: "]
)
def test_a_line_that_says_it_is_a_caption_is_one_without_that_label(label):
    assert words(f"<p>{PIER}</p><p><span>{label}The pier on Monday.</span></p>") == ("The pier on Monday.", None)
    assert words(f"<p>{PIER}</p><p>The {label}was the pier.</p>") == (None, None)


@pytest.mark.parametrize(
    "said", ["View of the pier from below", "View over the quay below.", "Seen from below: the pier"]
)
def test_a_view_from_below_is_a_caption(said):
    assert words(f"<p>{PIER}</p><p><em>{said}</em></p>") == (said, None)


@pytest.mark.parametrize(
    "said",
    [
        "Watch the film of the pier below",
        "Translated from German by Ada Quill",
        "This text was first printed on Monday",
        "This report was supported by the Harbour Fund.",
        "Correction, 3 May: An earlier version gave a wrong year.",
        "The names of those quoted have been changed.",
        "Aus dem Englischen von Ada Quill",
        "Do you know more? Write to us: tips@orlen.example",
    ],
)
def test_a_note_on_the_text_in_italics_is_no_caption(said):
    assert words(f"<p>{PIER}</p><p><em>{said}</em></p>") == (None, None)


def test_an_interviews_questions_in_italics_are_no_captions():
    asked = "<p><em>Why was the pier closed?</em></p>"
    assert words(f"<p>{PIER}</p>{asked}{TEXT}<p><em>And when will it open?</em></p>") == (None, None)
    assert words(f"<p>{PIER}</p>{asked}") == ("Why was the pier closed?", None)


def test_a_line_below_what_is_played_behind_a_picture_is_not_the_pictures():
    played = '<iframe src="https://maps.example/pier"></iframe>'
    assert words(f"<p>{PIER}</p>{played}<p><em>The way to the pier.</em></p>") == (None, None)


@pytest.mark.parametrize(
    "behind",
    [
        "<div>The council meets again. (Jo Lee/dpa)</div>",
        "<div>The council meets again. (Jo Lee/dpa)</div><div>Share</div>",
    ],
)
def test_the_last_line_of_a_wire_story_in_boxes_is_no_caption(behind):
    text = TEXT.replace("<p>", "<div>").replace("</p>", "</div>")
    [block] = read(f"<article><h1>Pier</h1>{text}<div>{PIER}</div>{behind}</article>").blocks
    assert not block.caption


@pytest.mark.parametrize("line", ["<p>{}</p>", "<p><em>{}</em></p>", "<div>{}</div>"])
@pytest.mark.parametrize(
    "said",
    [
        "Text und Fotos: Jo Lee",
        "Texte et photos : Jo Lee",
        "Text & Photos: Jo Lee",
        "Words and pictures by Jo Lee",
        "By Kim Dane; photographs by Jo Lee",
        "取材・写真：山田太郎",
    ],
)
def test_who_wrote_the_story_and_took_its_pictures_is_no_caption(said, line):
    assert words(f"<p>{PIER}</p>{line.format(said)}") == (None, None)


def test_a_line_that_is_a_link_but_for_its_credit_is_no_caption():
    assert words(f"<div>{PIER}</div><div><a href='/mill'>The mill burns.</a> Photo: Jo Lee</div>") == (None, None)
    said = "<a href='/pier'>The pier</a> on Monday. Photo: Jo Lee"
    assert words(f"<div>{PIER}</div><div>{said}</div>") == ("The pier on Monday.", "Photo: Jo Lee")


@pytest.mark.parametrize(
    "said",
    [
        "The pier on Monday. 📷 Jo Lee",
        "The pier on Monday. 📸 @jolee",
        'The pier on Monday. <i class="fa fa-camera"></i> Jo Lee',
        'The pier on Monday. <svg class="icon-camera"></svg> <a href="/jo">Jo Lee</a>',
        'The pier on Monday. <i class="material-icons">photo_camera</i> Jo Lee',
        '<p>The pier on Monday.</p><p><i class="icon-camera"></i> Jo Lee</p>',
    ],
)
@pytest.mark.parametrize("box", ["<figure>{}<figcaption>{}</figcaption></figure>", "<div>{}<div>{}</div></div>"])
def test_a_camera_leads_in_who_took_the_picture(box, said):
    caption, credit = words(box.format(PIER, said))
    assert (caption, credit.lstrip("📷📸 ")) in (("The pier on Monday.", "Jo Lee"), ("The pier on Monday.", "@jolee"))


@pytest.mark.parametrize(
    "said",
    [
        '<i class="fa fa-camera"></i> Ada Quill',
        '<i class="icon-camera"></i> The pier as it was in May, with the ferry.',
    ],
)
def test_a_camera_in_front_of_a_caption_leaves_it_one(said):
    caption, credit = words(f"<figure>{PIER}<figcaption>{said}</figcaption></figure>")
    assert caption
    assert not credit


@pytest.mark.parametrize("credit", ["写真：ロイター", "写真：ロイター/アフロ"])
def test_a_line_without_blanks_says_as_much_as_three_words_in_front_of_a_credit(credit):
    line = "門の横に立つ港長の山田太郎さん"
    for tag in ("span", "div"):
        box = f'<div class="k1"><{tag} class="c1">{line}</{tag}><{tag} class="c2">{credit}</{tag}></div>'
        assert words(f'<div class="k0"><span>{PIER}</span>{box}</div>') == (line, credit)
    short = '<div class="k1"><span class="c1">港長</span><span class="c2">写真：ロイター</span></div>'
    assert words(f'<div class="k0"><span>{PIER}</span>{short}</div>')[0] is None
