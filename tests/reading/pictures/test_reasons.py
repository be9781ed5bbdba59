"""Why a picture was kept or left out, and a line near it taken or not: nothing is dropped unseen."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from whole_pages import LONG, page

from linter import read
from linter.data import table
from linter.model.evidence import GUESS, SURE
from linter.reading.pictures import editorial_filter, line_facts, picture_facts
from linter.reading.pictures.filters import icons, links_elsewhere
from linter.settings import Settings

FIGURE = (
    '<figure><img src="/ferry.jpg" alt="A ferry"><figcaption>The ferry at noon. Photo: Jo Lee/AFP</figcaption></figure>'
)
TEASER = '<div class="row"><img src="/mine.jpg" alt=""><h3><a href="/mine">The mine opens again</a></h3></div>'


def left_out(html, **settings):
    """What was left out: the file of each picture, and the fact that decided."""
    found = read(html, settings=Settings(**settings)).left_out
    return {seen.image.urls[0]: [each.fact for each in seen.evidence if each.decisive] for seen in found}


LEFT = {
    "address-says-icon": '<img src="/site-logo.png" alt="">',
    "size-of-an-icon": '<img src="/a.jpg" alt="" width="32" height="32">',
    "small": '<img src="/a.jpg" alt="" width="90" height="80">',
    "drawn-without-words": '<div><img src="/wave.svg" alt=""></div>',
    "film-still-without-words": '<video poster="/a.jpg"></video>',
    "in-menu-form-or-advert": '<form><img src="/a.jpg" alt=""></form>',
    "own-name-says-icon": '<img class="icon" src="/a.jpg" alt="">',
    "class-word-says-furniture": '<div class="toolbar"><img src="/a.jpg" alt=""></div>',
    "class-word-says-teaser": '<div class="newsletter"><img src="/a.jpg" alt=""></div>',
    "class-word-says-portrait": '<div class="author"><img src="/a.jpg" alt=""></div>',
    "linked-heading-in-the-box": TEASER,
    "box-is-mostly-a-link": '<div><img src="/a.jpg" alt=""><p><a href="/b">The mine opens again</a></p></div>',
    "in-a-link": '<p><a href="/b"><img src="/a.jpg" alt=""></a></p>',
}


@pytest.mark.parametrize("fact", LEFT)
def test_a_picture_that_is_left_out_stays_on_the_page_with_the_fact_that_decided(fact):
    (told,) = left_out(page(LEFT[fact])).values()
    assert told == [fact]


def test_pictures_of_menu_and_footer_are_told_to_be_out_of_reach():
    assert left_out(page("", after='<footer><img src="/b.png" alt=""></footer>')) == {"/b.png": ["out-of-reach"]}


def test_a_part_that_the_settings_leave_out_is_told_with_its_pictures():
    assert left_out(page(f'<div class="ours">{FIGURE}</div>'), ignore=(".ours",)) == {
        "/ferry.jpg": ["left-out-by-the-settings"]
    }


def test_a_picture_that_is_kept_says_what_speaks_for_it():
    (seen,) = read(page(FIGURE)).reasons.pictures
    facts = {each.fact for each in seen.evidence}
    assert {"in-figure-with-figcaption", "caption-and-credit", "between-the-paragraphs"} <= facts
    assert seen.block is not None
    assert seen.reasons == ()


def test_why_a_picture_was_left_out_is_said_in_sentences_the_deciding_one_first():
    (seen,) = read(page(TEASER)).left_out
    assert seen.reasons[0] == "A heading beside it is a link to another page."


def test_each_line_near_a_picture_says_what_it_was_taken_for():
    html = page(
        f'<div><img src="/a.jpg" alt="A ferry"><p class="caption">The ferry at noon.</p><h4>Noon</h4></div>{LONG}'
    )
    (seen,) = read(html).reasons.pictures
    told = {line.text.words: (line.taken, {each.fact for each in line.evidence}) for line in seen.lines}
    assert told["The ferry at noon."][0] == "caption"
    assert {"class-word-says-caption", "in-the-pictures-box"} <= told["The ferry at noon."][1]
    assert told["Noon"][0] == ""
    assert "in-a-heading" in told["Noon"][1]


def test_a_line_that_holds_both_is_taken_for_both():
    (seen,) = read(page(FIGURE)).reasons.pictures
    assert [line.taken for line in seen.lines if line.taken] == ["caption and credit"]


def test_every_fact_has_its_sentence_and_every_sentence_its_fact():
    told = table("evidence")
    decisive = set()
    for module in (editorial_filter, icons, links_elsewhere):
        words = re.findall(r'return (?:fact or )?"([a-z-]+)"', Path(module.__file__).read_text("utf-8"))
        decisive |= {each for each in words if "-" in each or each == "small"}
    assert set(told["picture"]) == set(picture_facts.NAMES) | set(picture_facts.ONLY_DECISIVE)
    assert decisive <= set(told["picture"])
    assert set(told["line"]) == set(line_facts.FACTS)
    for kind in ("picture", "line"):
        assert set(table("weights")[kind]) <= {*told[kind], "bias"}


def test_facts_that_speak_for_a_picture_make_it_surer():
    own, other = read(page(FIGURE)).reasons.pictures, read(page(TEASER)).reasons.pictures
    assert own[0].sure > 0.9 > 0.5 > other[0].sure
    assert [line.sure > 0.5 for line in own[0].lines if line.taken] == [True]


def test_a_captioned_figure_is_surely_read():
    (block,) = read(page(FIGURE)).blocks
    assert min(block.picture_sure, block.caption_sure, block.credit_sure) > 0.9


def test_a_bare_picture_between_paragraphs_is_less_surely_the_articles_but_surely_without_words():
    captioned, bare = read(page(f'{FIGURE}{LONG}<div><img src="/pier.jpg" alt=""></div>{LONG}')).blocks
    assert captioned.picture_sure > bare.picture_sure > 0.5
    assert bare.caption_sure > 0.9 < bare.credit_sure


def test_a_line_called_caption_that_nothing_was_made_of_leaves_open_whether_a_picture_has_one():
    dated = '<div class="caption">Saved at 12:31</div><h2>The mine</h2>'
    (plain,) = read(page(f'<figure><img src="/a.jpg" alt=""></figure>{LONG}')).blocks
    (doubtful,) = read(page(f'{dated}<figure><img src="/a.jpg" alt=""></figure>{LONG}')).blocks
    assert plain.caption is doubtful.caption is None
    assert plain.caption_sure >= doubtful.caption_sure


def test_what_is_weighed_of_a_picture_is_what_its_reasons_say():
    (seen,) = read(page(FIGURE)).reasons.pictures
    assert seen.block is not None
    assert seen.block.picture_sure == seen.sure


class Doubtful:
    def reaches(self, least, what):
        assert what == "picture", "the words are asked for"
        return least <= 0.2


def test_of_a_picture_that_is_hardly_the_articles_the_words_are_not_weighed():
    (block,) = read(page(FIGURE)).blocks
    doubtful = replace(block, weighed=Doubtful)
    assert not doubtful.is_sure_of("caption")
    assert not doubtful.is_sure_of("credit")


NEAR = (
    "<p>The quay of Linz lies still.</p>",
    "<small>Jo Lee/AFP</small>",
    '<div class="caption">The pier at noon</div>',
    '<h2>The mine</h2><span class="credit">Photo: Ann Roe</span>',
    "<div>Photo: Ann Roe/dpa</div><p><a href='/b'>The mine opens again</a></p>",
)


@pytest.mark.parametrize("before", NEAR)
@pytest.mark.parametrize("behind", NEAR)
@pytest.mark.parametrize("box", ['<figure><img src="/pier.jpg" alt=""></figure>', f"<div>{FIGURE}</div>"])
def test_whether_a_reading_is_sure_is_what_its_number_says(before, behind, box):
    html = page(f'{LONG}<div>{before}<img src="/b.jpg" alt="">{behind}</div>{LONG}{before}{box}{behind}{LONG}')
    for asked, told in zip(read(html).blocks, read(html).blocks, strict=True):
        numbers = {"picture": told.picture_sure, "caption": told.caption_sure, "credit": told.credit_sure}
        for least in (GUESS, SURE, 0.5, 0.9):
            assert {what: asked.weighed().reaches(least, what) for what in numbers} == {
                what: number >= least for what, number in numbers.items()
            }


def test_a_comment_beside_a_picture_is_no_line_near_it():
    (seen,) = read(
        page(f'{LONG}<!-- placed by the desk --><img src="/pier.jpg" alt=""><!-- end -->{LONG}')
    ).reasons.pictures
    assert not any("desk" in line.text.words for line in seen.lines)


def test_allows_in_comments_among_pictures_behind_the_text_are_passed_by():
    story = "".join(
        f"<p>The ferry of day {at} left, and nobody on the mole saw its captain all day.</p>" for at in range(4)
    )
    pictures = "".join(
        f'<!-- cutline: allow credit-missing -- ours {at} --><figure><img src="/p/n-{at}.jpg" alt="x"></figure>'
        for at in range(3)
    )
    said = read(f'<html lang="en"><body><article><h1>The ferry</h1>{story}{pictures}</article></body></html>')
    assert len(said.reasons.pictures) == 3
    assert all(seen.evidence for seen in said.reasons.pictures)
