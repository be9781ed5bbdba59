"""Captions and credits in boxes whose names say nothing: the alternative text and the other pictures tell them."""

from whole_pages import LONG, blocks, page

from linter import read


def picture(file, *lines, alt=""):
    boxes = "".join(f'<div class="x{number}">{line}</div>' for number, line in enumerate(lines))
    return f'<div class="u"><div class="v"><div class="w"><img src="/{file}.jpg" alt="{alt}"></div>{boxes}</div></div>{LONG}'


def test_a_house_that_no_table_knows_is_the_credit_where_another_picture_has_an_agency():
    html = page(
        picture("a", "The ferry on a stamp", "Orlen Post") + picture("b", "The pier of Orlen at noon", "Reuters")
    )
    assert blocks(html) == [("The ferry on a stamp", "Orlen Post"), ("The pier of Orlen at noon", "Reuters")]


def test_what_stands_right_behind_captions_and_nowhere_else_is_a_credit():
    html = page(picture("a", "The ferry on a stamp", "OP") + picture("b", "The pier of Orlen at noon"))
    assert blocks(html) == [("The ferry on a stamp", "OP"), ("The pier of Orlen at noon", None)]


def test_a_class_that_the_text_has_too_tells_nothing():
    html = page(
        picture("a", "The ferry on a stamp", "OP") + '<div class="x1">Read on.</div>' + picture("b", "The pier at noon")
    )
    assert blocks(html) == [("The ferry on a stamp", None), ("The pier at noon", None)]


def test_a_line_that_is_a_link_is_no_caption_by_its_sisters():
    html = page(picture("a", '<a href="/x">The ferry on a stamp</a>', "OP") + picture("b", "The pier of Orlen at noon"))
    assert ("The ferry on a stamp", "OP") not in blocks(html)


def test_a_line_in_the_next_box_that_says_what_the_alternative_text_says_is_the_caption():
    row = '<div class="p1"><picture><img src="/a.jpg" alt="{0}"></picture></div><div class="p2"><span>{1}</span></div>'
    said = "The harbour master and the cook"
    assert blocks(page(row.format(said, said))) == [(said, None)]
    assert blocks(page(row.format(said, said + " on Monday."))) == [(said + " on Monday.", None)]
    assert blocks(page(row.format(said, "What the cook said next"))) == [(None, None)]


def test_a_heading_or_a_link_that_says_what_the_alternative_text_says_is_none():
    assert blocks(page('<img src="/a.jpg" alt="The cook comes home"><h3>The cook comes home</h3>')) == [(None, None)]
    link = '<div><img src="/a.jpg" alt="The cook comes home"></div><div><a href="/b">The cook comes home</a></div>'
    assert ("The cook comes home", None) not in blocks(page(link))


CAPTIONED = '<figure><img src="/{}.jpg" alt=""><figcaption><span class="k1">{}</span> <span class="k2">{}</span></figcaption></figure>'


def test_a_giver_that_nobody_knows_is_the_credit_where_the_others_have_theirs():
    rows = [
        ("a", "The ferry leaves.", "Jo Lee for Quay and Pier"),
        ("b", "The cook waves.", "Tom Hale"),
        ("c", "The bell", "Orlen"),
    ]
    html = page("".join(CAPTIONED.format(*row) + LONG for row in rows))
    assert blocks(html) == [row[1:] for row in rows]


def test_a_sentence_in_the_box_of_the_others_credits_stays_in_the_caption():
    rows = [("a", "The ferry leaves.", "Tom Hale"), ("b", "Tom Hale", "The ferry comes back in.")]
    html = page("".join(CAPTIONED.format(*row) + LONG for row in rows))
    assert blocks(html) == [rows[0][1:], ("Tom Hale The ferry comes back in.", None)]


def test_a_box_with_a_paragraph_that_ends_in_a_led_in_credit_is_the_pictures():
    line = "The four women and the cook of the ferry wait for the tide on the old pier, on Monday. {}"
    box = f'<div><img src="/a.jpg" alt=""><p>{line}</p></div>'
    assert blocks(page(box.format("Photo: Jo Lee/AFP"))) == [(line[:-3], "Photo: Jo Lee/AFP")]
    assert blocks(page(box.format("They were told of it by Reuters"))) == [(None, None)]
    parted = f'<div><img src="/a.jpg" alt=""><p>{line.format("")}</p><p>Image: Jo Lee</p></div>'
    assert blocks(page(parted)) == [(line[:-3], "Image: Jo Lee")]


def test_a_paragraph_of_the_story_that_begins_as_the_alternative_text_is_no_caption():
    alt = "The harbour master of Orlen"
    behind = ", who had been on leave for a month, was not at the meeting. Nobody knows why, or who speaks for him."
    assert blocks(page(f'<p><img src="/a.jpg" alt="{alt}"></p><p>{alt}{behind}</p>')) == [(None, None)]
    said = (f"{alt}.", "Photo: Jo Lee/AFP")
    assert blocks(page(f'<p><img src="/a.jpg" alt="{alt}"></p><p>{said[0]} {said[1]}</p>')) == [said]


def test_a_picture_in_a_frame_of_indesign_has_its_caption_in_the_frame_behind_it():
    text = "<p>The harbour was quiet on Monday morning, the gulls sat on the roofs, and nobody asked for the ferry.</p>"
    frames = (
        text * 3,
        '<img src="web-resources/image/pier.jpg" alt="">',
        '<p class="Caption">The pier at dawn. Photo: Ida Holm/AFP</p>',
        text,
    )
    boxes = "".join(f'<div id="_idContainer00{number}">{frame}</div>' for number, frame in enumerate(frames))
    (block,) = read(f"<html><body>{boxes}</body></html>").blocks
    assert (block.caption.words, block.credit.photographers) == ("The pier at dawn.", ("Ida Holm",))
