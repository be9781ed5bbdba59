"""Captions in plain paragraphs below a picture, as office programs export them."""

import pytest

from linter import lint, read
from linter.reading.pictures.captions import plain_captions
from linter.reading.pictures.captions.plain_captions import words_of

PICTURE = '<img src="pier.jpg" alt="A pier">'
BEFORE = "<p>The harbour office said on Tuesday that the old ferry would be taken out of service before the winter.</p>"
BEHIND = (
    "<p>The crew of nine will be offered work on the river boats, said a speaker of the office on the same day.</p>"
)


def page(lines):
    return f"<article><h1>Old ferry to be withdrawn</h1>{BEFORE}{lines}{BEHIND}{BEHIND}</article>"


def read_as(lines):
    [block] = read(page(lines)).blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


@pytest.mark.parametrize("credit", ["(AP Photo/Ada Quill)", "Photo: Ada Quill", "Photo by Ada Quill.", "Ada Quill/AFP"])
def test_a_paragraph_behind_a_picture_that_ends_in_a_photographs_credit_is_its_caption(credit):
    said = ("Gulls sit on the old pier.", credit)
    for lines in (
        f"<p>{PICTURE}</p><p>Gulls sit on the old pier. {credit}</p>",
        f'<p class="c1"><span>{PICTURE}</span></p><p class="c1"><span>Gulls sit on the old pier. {credit}</span></p>',
        f"<p>{PICTURE}</p><p>&nbsp;</p><p>Gulls sit on the old pier. {credit}</p>",
        f"<p>{PICTURE}</p><p>Gulls sit on the old pier.</p><p>{credit}</p>",
    ):
        assert read_as(lines) == said, lines
        assert {row.rule for row in lint(page(lines)).shown} == set(), lines


@pytest.mark.parametrize(
    "signed", ["(Jo Lee/dpa)", "dpa/Jo Lee", "Jo Lee (AFP)", "– Jo Lee, AFP", "EFE/ Jo Lee", "(dpa/lno)"]
)
def test_the_last_line_of_a_brief_that_its_author_signs_is_no_caption(signed):
    brief = f"<article><h1>Old ferry to be withdrawn</h1><p>{PICTURE}</p><p>The office will sell the ferry. {signed}</p></article>"
    [block] = read(brief).blocks
    assert (block.caption, block.credit) == (None, None)


@pytest.mark.parametrize(
    "words",
    [
        "The office will sell it. (dpa/lno)",
        "Text: Jo Lee. Photos: Ada Quill",
        "Reporting by Jo Lee. Photos by Ada Quill.",
    ],
)
def test_signs_of_the_desk_and_a_line_that_names_the_author_are_no_caption(words):
    assert read_as(f"<p>{PICTURE}</p><p>{words}</p>")[0] is None


@pytest.mark.parametrize(
    "line",
    [
        "Read more: the ferry and its crew",
        "(Reporting by Jo Lee; Editing by Ada Quill)",
        "Jo Lee contributed to this report.",
        "Editor’s note: this story has been corrected.",
        "Lesen Sie auch: die alte Fähre",
    ],
)
def test_lines_in_italics_that_speak_of_the_story_are_no_caption(line):
    for below in (f"<p><em>{line}</em></p>", f"<p><small>{line}</small></p>"):
        assert read_as(f"<p>{PICTURE}</p>{below}") == (None, None)
    assert read_as(f"<p>{PICTURE}</p><p><em>This article of clothing was read more than worn.</em></p>")[0] is not None


@pytest.mark.parametrize("line", ["Follow Jo Lee on X: @jolee", "© dpa-infocom, dpa:310511-99-123456/2"])
def test_the_last_lines_of_a_story_are_no_credit_of_the_picture_above_them(line):
    assert read_as(f"<p>{PICTURE}</p><p>{line}</p>") == (None, None)


def test_a_credit_in_front_of_its_caption_in_a_plain_paragraph_is_read():
    lines = f"<p>{PICTURE}</p><p>Photo: Ada Quill. The gulls sit on the pier.</p>"
    assert read_as(lines) == ("The gulls sit on the pier.", "Photo: Ada Quill.")


@pytest.mark.parametrize(
    "words",
    [
        "The office will sell the ferry before the year is out, the agency was told. (AFP)",
        "The office will sell the ferry, a speaker said. By Ada Quill/AFP",
        "The office will sell the ferry.",
        "Gulls sit on the old pier, " + "and on the roofs of the town, " * 14 + "as ever. (AP Photo/Ada Quill)",
    ],
)
def test_the_end_of_a_story_and_a_long_paragraph_are_no_caption(words):
    assert read_as(f"<p>{PICTURE}</p><p>{words}</p>") == (None, None)


def test_boxes_in_boxes_are_passed_by_without_a_look_at_all_their_words(monkeypatch):
    joined = []
    monkeypatch.setattr(plain_captions, "words_of", lambda line: joined.append(words := words_of(line)) or words)
    letters = []
    for number in (30, 120):
        joined.clear()
        boxes = "".join(f'<div><p>Ferry {at} leaves.</p><img src="{at}.jpg" alt="">' for at in range(number))
        read(page(boxes + "</div>" * number))
        letters.append(sum(map(len, joined)))
    assert letters[1] < 6 * max(letters[0], 1)


def test_a_short_line_in_bold_that_names_who_is_shown_is_the_caption_of_the_picture_in_front_of_it():
    figure = f"<figure>{PICTURE}</figure>"
    assert read_as(f"{figure}<p><strong>MAYOR Jo Lee.</strong></p>") == ("MAYOR Jo Lee.", None)
    assert read_as(f"{figure}<p><b>Jo Lee and Ann Day in Linz.</b></p>") == ("Jo Lee and Ann Day in Linz.", None)
    for other in (
        "<p><strong>What the Office Says</strong></p>",
        "<p><strong>Was the Old Ferry Safe?</strong></p>",
        "<p><strong>The ferry will be withdrawn before the winter.</strong></p>",
        "<p><strong>Jo Lee.</strong> The mayor of Linz wants to hold on to the ferry.</p>",
        '<p><strong><a href="/lee">More of Jo Lee.</a></strong></p>',
    ):
        assert read_as(f"{figure}{other}") == (None, None), other


def boxed(first, second, inside="", name="f3"):
    return f'<div class="{name}"><div class="f1">{PICTURE}{inside}</div><div>{first}</div><div>{second}</div></div>'


def test_two_lines_in_the_box_of_one_picture_are_its_caption_and_whom_it_is_from():
    assert read_as(boxed("Gulls sit on the old pier", "The Linz Ledger")) == (
        "Gulls sit on the old pier",
        "The Linz Ledger",
    )


@pytest.mark.parametrize(
    ("lines", "inside"),
    [
        (("Gulls sit on the old pier", "12 May 2031"), ""),
        (("Gulls sit on the old pier", "Read the whole story"), ""),
        (("Old Pier", "The Linz Ledger"), ""),
        (("Gulls sit on the old pier", "By Jo Lee"), ""),
        (("Gulls sit on the old pier", "Harbour Hour"), '<div role="button">Play</div>'),
    ],
)
def test_a_date_a_byline_or_a_programme_below_a_picture_are_no_caption_and_source(lines, inside):
    blocks = read(page(boxed(*lines, inside))).blocks
    assert not any(block.caption for block in blocks)
    assert bool(blocks) is not bool(inside)  # what plays a film is no picture of the article


SOLO = "<p>The council closed the pier on Monday after a storm broke two of its piles, said the mayor at the quay.</p>"


def beside(line):
    html = f'<html><body><article><h1>Pier</h1>{SOLO * 2}<p><img src="/pier.jpg" alt="The pier"></p>{line}{SOLO * 2}</article></body></html>'
    (block,) = read(html).blocks
    return block.caption and block.caption.words, block.credit and block.credit.text.words


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Jo Lee is a reporter at The Ledger who covers harbours.</em></p>",
        "<p><i>Ada Quill writes for The Ledger.</i></p>",
        "<p><em>Ada Quill ist freie Journalistin für das Blatt.</em></p>",
        '<div class="bio"><em>Ada Quill grew up in Linz and has two cats.</em></div>',
        "<p><em>“We will not leave the island, ever.”</em></p>",
        "<p><strong><em>„Wir gehen hier niemals wieder weg!“</em></strong></p>",
    ],
)
def test_who_wrote_it_and_what_is_quoted_in_italics_is_no_caption(line):
    assert beside(line) == (None, None)


@pytest.mark.parametrize(
    "words",
    [
        "The keeper looks at the island.",
        "“We will not leave,” says the keeper of the island.",
        "“The pier at night”",
        "Ada Quill writes her name on the wall.",
        "The mill is a reporter’s favourite place.",
    ],
)
def test_other_lines_in_italics_are(words):
    assert beside(f"<p><em>{words}</em></p>") == (words, None)


FRAME = '<div class="Basic-Text-Frame"><div>{}</div></div>'
LINE = '<p class="Basic-Paragraph"><span class="Override-2">{}</span></p>'


def test_a_caption_in_a_layout_programs_boxes_is_read():
    words = ("Waves break over the pier on Monday.", "Photo: Jo Lee")
    assert beside(FRAME.format(LINE.format(" ".join(words)))) == words
    assert beside(FRAME.format(LINE.format(words[0]) + LINE.format(words[1]))) == words


def test_a_box_that_says_more_is_no_caption():
    more = LINE.format("Waves break. Photo: Jo Lee") + LINE.format("The mayor was not there.") + SOLO
    assert beside(FRAME.format(more)) == (None, None)


@pytest.mark.parametrize("end", ["", "<h2>Related stories</h2>"])
def test_the_last_of_a_row_of_captioned_pictures_has_its_caption_at_the_end_of_a_story_too(end):
    tag = "div" if end else "p"
    rows = "".join(
        f'<{tag}><img src="{name}.jpg" width="700"></{tag}><{tag}>The {name} at the quay. Ada Quill / AFP</{tag}>'
        for name in ("ferry", "crane", "pier")
    )
    blocks = read(f"<article><h1>Old ferry to be withdrawn</h1>{BEFORE}{BEHIND}{rows}</article>{end}").blocks
    assert [block.caption and block.caption.words for block in blocks] == [
        f"The {name} at the quay." for name in ("ferry", "crane", "pier")
    ]


def test_a_storys_last_line_behind_a_picture_that_is_alone_is_no_caption():
    last = f"<p>{PICTURE}</p><p>The office gave no date. Ada Quill / AFP</p>"
    [block] = read(f"<article><h1>Old ferry to be withdrawn</h1>{BEFORE}{BEHIND}{last}</article>").blocks
    assert block.caption is None
