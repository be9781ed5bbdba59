"""A line behind a picture that is set as no paragraph of the story is, is the picture's caption."""

import pytest

from linter import read
from linter.reading.pictures.captions.set_apart import is_dated

STORY = [
    "The council closed the pier on Monday after a storm broke two of its piles, and the ferry lands at the mill.",
    "Repairs cost four million, the mayor said at the quay, and half of it comes from the state in the autumn.",
    "Nobody was hurt, though a lorry that stood on the pier at night went into the water with all its fish.",
]
PICTURE = '<img src="/pier.jpg" width="900" height="600">'
LINE = "The pier on Monday at noon"


def caption(behind, paragraph="<p>{}</p>"):
    first, *others = (paragraph.format(each) for each in STORY)
    page = f"<html><body><article><h1>Pier</h1>{first}{behind}{''.join(others)}</article></body></html>"
    (block,) = read(page).blocks
    return block.caption and block.caption.words


@pytest.mark.parametrize(
    "behind",
    [
        f'<p align="center">{PICTURE}</p><p align="center">{LINE}</p>',
        f'<p style="text-align: center">{PICTURE}</p><p style="text-align:center;"><span>{LINE}</span></p>',
        f"<center>{PICTURE}</center><center>{LINE}</center>",
        f'<p class="x7">{PICTURE}</p><p class="x7">{LINE}</p>',
        f'<p class="x7">{PICTURE}</p><p style="text-align:center">{LINE}</p>',
        f'<p>{PICTURE}</p><p><span style="color:#999999">{LINE}</span></p>',
        f'<p>{PICTURE}</p><p style="font-size: 12px; color: rgb(136, 136, 136)">{LINE}</p>',
        f'<p>{PICTURE}</p><p><font size="1">{LINE}</font></p>',
        f"<p>{PICTURE}</p><p>▲{LINE}</p>",
    ],
)
def test_a_line_that_looks_like_a_caption_is_one(behind):
    assert caption(behind).lstrip("▲") == LINE


@pytest.mark.parametrize(
    "behind",
    [
        f"<p>{PICTURE}</p><p>{LINE}</p>",
        f'<p align="center">{PICTURE}</p><p align="center"><b>{LINE}</b></p>',
        f'<p align="center">{PICTURE}</p><p align="center"><a href="/more">{LINE}</a></p>',
        f'<p align="center">{PICTURE}</p><p align="center">01</p>',
        f'<p align="center">{PICTURE}</p><p align="center">{LINE}:</p>',
        f'<p>{PICTURE}</p><p style="color: #111111; font-size: 18px">{LINE}</p>',
    ],
)
def test_a_line_like_the_story_a_heading_and_a_link_are_none(behind):
    assert caption(behind) is None


@pytest.mark.parametrize(
    "line", ["The pier on 12.05.2031", "$4m bridge, 2.10 metres high, built in 2031", "“The Pier at Dawn”, oil on wood"]
)
def test_a_day_a_figure_and_the_name_of_a_work_stand_in_captions(line):
    assert caption(f'<p>{PICTURE}</p><p style="color:#888;font-size:11px">{line}</p>') == line


@pytest.mark.parametrize(
    "line",
    [
        "* * *",
        "* The editors have changed the names.",
        "Updated on 12 May 2031, 10:15",
        "آخر تحديث: 12 مايو 2031 - 10:15",
        "By Ada Quill, Orlen",
        "Text and pictures by Ada Quill",
        "Ada Quill knows the harbour. ada@pier.example",
        "When will the ferry sail again?",
        "“We will not leave the ferry to rot at the quay.”",
        "Story continues below this advertisement",
        "4 min read",
        "↑ Back to the top of the page",
        "▲ 12 per cent, and the fares rise again in May",
    ],
)
def test_a_line_of_the_page_is_none_however_small_and_grey(line):
    behind = f'<p align="center">{PICTURE}</p><p align="center" style="color:#888;font-size:11px">{line}</p>'
    assert caption(behind) is None


@pytest.mark.parametrize(
    "paragraph", ['<p align="center">{}</p>', '<p class="x7">{}</p>', '<p style="color:#777">{}</p>']
)
def test_where_the_story_is_set_so_too_the_look_tells_nothing(paragraph):
    assert caption(f"{paragraph.format(PICTURE)}{paragraph.format(LINE)}", paragraph) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("渡轮星期一停在码头旁边。城市摄影队 周斌 摄", "渡轮星期一停在码头旁边。"),
        ("渡轮星期一停在码头旁边。 港务局供图", "渡轮星期一停在码头旁边。"),
    ],
)
def test_a_paragraph_that_ends_with_who_took_the_picture_is_its_caption(line, said):
    assert caption(f"<p>{PICTURE}</p><p>{line}</p>") == said


def test_words_without_blanks_are_counted_by_their_letters():
    assert caption(f"<p>{PICTURE}渡轮停在码头旁边</p>") == "渡轮停在码头旁边"
    assert caption(f"<p>{PICTURE}渡轮</p>") is None


@pytest.mark.parametrize(
    "line",
    [
        "Tags: pier, storm, mayor",
        "pier, storm, mayor, harbour",
        "#pier, storm, mayor",
        "Related: How the pier was built",
        "12 March 2024",
        "Monday, March 12th, 2024",
        "Published on March 12, 2024 in News",
        "Veröffentlicht am 12.03.2024",
        "Watch the film below",
        "Listen to the interview with the mayor here:",
        "The story continues below the picture",
        "Video: see how the pier was built",
        "Subscribe to our newsletter to read more",
        "Home / News / Harbour",
        "12 comments",
        "Reading time: 4 minutes",
        "Posted in News, Harbour",
        "Czytaj także: Prom się zepsuł",
        "Baca juga: Feri rusak",
        "関連記事：フェリーが故障",
        "اقرأ أيضا: العبارة تتعطل",
    ],
)
def test_tags_days_ways_elsewhere_and_hints_are_no_captions(line):
    assert caption(f'<p>{PICTURE}</p><p style="color:#888;font-size:12px">{line}</p>') is None


@pytest.mark.parametrize(
    "line",
    ["The quay in Orlen, March 1931", "Ada Quill, Kim Dane, Jo Lee", "Stand 12 at the fair", "Fans watch from above"],
)
def test_places_with_a_year_and_names_are_captions(line):
    assert caption(f'<p>{PICTURE}</p><p style="color:#888;font-size:12px">{line}</p>') == line


def test_grey_below_the_lead_picture_may_be_a_standfirst_and_small_print_is_none():
    grey, small = (f'<p style="color:#777{more}">{LINE}</p>' for more in ("", ";font-size:12px"))
    text = "".join(f"<p>{each}</p>" for each in STORY)
    page = f"<html><body><article><h1>Pier</h1><div>{PICTURE}</div>{{}}{text}</article></body></html>"
    blocks = [read(page.format(line)).blocks[0] for line in (grey, small)]
    assert [block.caption and block.caption.words for block in blocks] == [None, LINE]


@pytest.mark.parametrize("line", ["Listen to the mayor:", "Czytaj także: Prom się zepsuł", "The whole list:"])
def test_a_line_in_italics_that_leads_on_is_no_caption(line):
    assert caption(f"<p>{PICTURE}</p><p><em>{line}</em></p>") is None


@pytest.mark.parametrize(
    "line",
    [
        '<p class="meta">12 March 2024 | News</p>',
        '<div class="post-date">March 12, 2024</div>',
        "<div>12 March 2024</div>",
        '<p class="deck">The town pays half of it.</p>',
    ],
)
def test_when_and_how_the_story_begins_is_no_caption_in_a_pictures_box(line):
    page = f'<html><body><article><h1>Pier</h1><div class="thumb">{PICTURE}{line}</div>'
    (block,) = read(page + "".join(f"<p>{each}</p>" for each in STORY)).blocks
    assert block.caption is None


@pytest.mark.parametrize(
    "day", ["11 September 2020 18:05", "2020-09-11, 18:05:30", "2020年09月11日 18:05", "12 March 2024 10:30 | News"]
)
def test_a_day_with_the_time_is_dated_and_what_happens_at_a_time_is_not(day):
    assert is_dated(day)
    assert not is_dated(f"The ferry leaves on {day}")
