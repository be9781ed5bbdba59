"""Pages whose pictures have a credit and no caption: when the desk meant it, and when it was forgotten."""

from dataclasses import replace

import pytest

from linter import Level, Settings, lint, read
from linter.model.evidence import Sureness
from linter.model.finding import Sure
from linter.rules.captions.caption_missing import CaptionMissing
from linter.rules.credits.credit_missing import CreditMissing

CREDITED = '<figure><img src="{0}.jpg" alt="A tent"><figcaption>Photograph: Jo Lee</figcaption></figure>'
CAPTIONED = (
    '<figure><img src="camp.jpg" alt="A camp"><figcaption>The camp at dawn. Photograph: Al Day</figcaption></figure>'
)
BARE = '<figure><img src="lake.jpg" alt="A lake"></figure>'


def missing(findings):
    return [each for each in findings if each.rule == "caption-missing"]


def test_a_review_whose_pictures_all_have_a_credit_and_none_a_caption_is_left_in_peace():
    for count in (1, 4):
        report = lint("<article>" + "".join(map(CREDITED.format, range(count))) + "</article>")
        assert not missing(report.shown)
        assert len(missing(report.hidden)) == 1


def test_a_credited_picture_without_a_caption_is_reported_beside_one_that_has_a_caption():
    (found,) = missing(lint(f"<article>{CAPTIONED}{CREDITED.format(1)}</article>").shown)
    assert found.level is Level.WARNING


def test_a_picture_with_neither_is_reported_whatever_the_others_have():
    found = missing(lint(f"<article>{CREDITED.format(1)}{BARE}</article>").shown)
    assert [each.level for each in found] == [Level.WARNING, Level.WARNING]


def test_a_house_that_sets_the_level_hears_of_every_missing_caption():
    settings = Settings.of({"rules": {"caption-missing": "warning"}})
    (found,) = missing(lint(CREDITED.format(1), settings=settings).shown)
    assert found.level is Level.WARNING


def test_what_is_missing_from_several_pictures_is_said_once_and_an_allow_counts_for_its_picture_alone():
    allowed = f"<!-- cutline: allow caption-missing -- the family's own picture -->{BARE.replace('lake', 'home')}"
    lakes = "".join(BARE.replace("lake", f"lake-{at}") for at in range(3))
    for order in (allowed + lakes, lakes + allowed):
        report = lint(f"<article>{CAPTIONED}{order}</article>")
        (found,) = missing(report.shown)
        assert found.message == "3 photographs have no caption, though another on this page has one."
        assert len(found.related) == 2
        assert [each.finding.rule for each in report.allowed] == ["caption-missing"]


def test_the_logo_of_an_agency_is_no_photograph_that_others_are_held_to():
    logo = '<span><img src="agency-logo.svg?v=2" alt="Source"></span> <span class="source">Anadolu Ajansı</span>'
    photographs = "".join(BARE.replace("lake", f"lake-{at}") for at in range(3))
    found = [each.message for each in lint(f"<article>{logo}{photographs}</article>").shown]
    assert "None of the 3 photographs on this page has a caption." in found
    assert "None of the 3 pictures on this page has a credit." in found


def weighed(number, sure):
    """A page of three captioned, credited and bare pictures, of which one is as sure as it is said to be."""
    page = read(f"<article>{CAPTIONED}{BARE}{BARE.replace('lake', 'pier')}</article>")
    blocks = list(page.blocks)
    blocks[number] = replace(blocks[number], weighed=lambda: sure)
    return replace(page, blocks=tuple(blocks))


@pytest.mark.parametrize("rule", [CaptionMissing, CreditMissing])
def test_a_picture_that_is_not_surely_the_articles_is_not_counted_and_a_doubtful_note_at_any_level(rule):
    for level in (None, Level.ERROR):
        doubtful, counted = rule(level=level).check_page(weighed(1, Sureness(picture=0.2)))
        assert (doubtful.level, doubtful.sure, doubtful.doubtful) == (Level.NOTE, Sure.MAYBE, True)
        assert "it may not be the article’s" in doubtful.message
        assert counted.level is (level or Level.WARNING)
        assert not counted.related


@pytest.mark.parametrize("rule", [CaptionMissing, CreditMissing])
def test_a_picture_beside_which_its_words_may_stand_is_a_doubtful_note(rule):
    doubtful, _ = rule().check_page(weighed(1, Sureness(caption=0.2, credit=0.2)))
    assert doubtful.doubtful


@pytest.mark.parametrize("rule", [CaptionMissing, CreditMissing])
def test_that_another_picture_has_one_is_only_said_where_that_one_is_sure(rule):
    (sure,) = rule().check_page(weighed(0, Sureness()))
    assert "another on this page has one" in sure.message
    (doubtful,) = rule().check_page(weighed(0, Sureness(picture=0.2)))
    assert "another" not in doubtful.message


@pytest.mark.parametrize(
    ("heading", "found"),
    [("Ada Quill …", 0), ("Ada Quill", 0), ("The mayor", 1), ("Ada Quill and the ferry", 1)],
)
def test_the_heading_of_a_box_that_names_whom_the_portrait_shows_is_its_caption(heading, found):
    portrait = '<figure><img src="quill.jpg" alt="Ada Quill"><figcaption>Photograph: Jo Lee</figcaption></figure>'
    text = "<p>She was the first to cross the ice, says the keeper of the harbour, and nobody else did.</p>"
    page = f"<article><h1>The ferry</h1>{text}{CAPTIONED}{text}<h2>{heading}</h2>{portrait}{text}</article>"
    assert [each.rule for each in lint(page).shown].count("caption-missing") == found


@pytest.mark.parametrize(
    ("heading", "behind", "found"),
    [
        ("<h4>Key facts</h4>", "Ada Quill, born in Tarn in 1961, was a fisherman before she went to sea.", 0),
        ("<p><b>Zur Person</b></p>", "Ada Quill, geboren 1961 in Tarn, war Fischerin, ehe sie zur See fuhr.", 0),
        ("<h4>Key facts</h4>", "The pier at Tarn was built in 1961 and is 340 metres long at low water.", 1),
    ],
)
def test_the_text_of_a_facts_box_that_begins_with_whom_the_portrait_shows_is_its_caption(heading, behind, found):
    portrait = f'<div class="photo-box">{heading}<img src="quill.jpg" alt="Ada Quill"><p>{behind}</p></div>'
    text = "<p>She was the first to cross the ice, says the keeper of the harbour, and nobody else did.</p>"
    page = f"<article><h1>The ferry</h1>{text}{CAPTIONED}{text}{portrait}{text}</article>"
    assert [each.rule for each in lint(page).shown].count("caption-missing") == found
