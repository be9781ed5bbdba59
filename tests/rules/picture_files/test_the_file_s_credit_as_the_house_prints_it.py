"""picture-credit-unused: what it offers to print, in the forms that houses have."""

import re
from itertools import product

import pytest
from effort import some, thorough

from linter.engine.check import run
from linter.engine.fixing import mend
from linter.engine.open_page import open_page
from linter.model.credit import ORGANISATIONS, Part
from linter.model.picture_file import PictureFile, PictureFiles, Said
from linter.model.source import Source
from linter.rules.picture_files.picture_credit_unused import PictureCreditUnused
from linter.settings import Settings

FILE = PictureFile(
    "quay.jpg", "JPEG", {"creator": (Said(("ANN QUILL",), "XMP"),), "credit": (Said(("REUTERS",), "XMP"),)}
)


def offered(options, caption="A ferry.", file=FILE, language="en"):
    html = (
        f'<html lang="{language}"><figure><img src="quay.jpg" alt=""><figcaption>{caption}</figcaption></figure></html>'
    )
    settings = Settings.of({"rules": {"credit-form": options}} if options else {}, "here")
    page = open_page(Source("page", html), settings, files=lambda pictures: PictureFiles({"quay.jpg": file}))
    [found] = PictureCreditUnused().check_page(page)
    [edit] = found.fix.edits
    return edit.new


@pytest.mark.parametrize(
    ("options", "line"),
    [
        ({}, ". (Ann Quill/Reuters)"),
        ({"form": "Photograph: {photographers}/{providers}"}, ". Photograph: Ann Quill/Reuters"),
        ({"lead-in": "Foto:"}, ". Foto: Ann Quill/Reuters"),
        ({"separator": " / ", "order": "agency-first"}, ". (Reuters / Ann Quill)"),
        ({"brackets": "square"}, ". [Ann Quill/Reuters]"),
        ({"brackets": "none"}, ". Ann Quill/Reuters"),
    ],
)
def test_the_credit_is_offered_as_the_house_prints_it(options, line):
    assert offered(options) == line


@pytest.mark.parametrize(
    ("creator", "line"),
    [
        ("QUIGLEY, Anna", ". (Anna Quigley/Reuters)"),
        ("JÃ¶rg MÃ¼ller", ". (Jörg Müller/Reuters)"),
        ("J&ouml;rg M&uuml;ller", ". (Jörg Müller/Reuters)"),
    ],
)
def test_what_systems_spoilt_or_catalogues_turned_round_is_offered_as_pages_print_it(creator, line):
    fields = {"creator": (Said((creator,), "XMP"),), "credit": (Said(("REUTERS",), "XMP"),)}
    assert offered({}, file=PictureFile("quay.jpg", "JPEG", fields)) == line


def test_behind_a_caption_without_a_stop_it_stands_in_brackets():
    assert offered({"lead-in": "Foto:"}, "A ferry") == "y (Foto: Ann Quill/Reuters)"
    assert offered({"brackets": "round"}, "A ferry") == "y (Ann Quill/Reuters)"


PARTIES = {
    "a photographer and an agency": (("ANN QUILL",), "REUTERS"),
    "two photographers": (("Ann Quill", "Jo Lee"), "AFP"),
    "a photographer alone": (("Ann Quill",), ""),
    "an agency alone": ((), "Reuters"),
    "a house that no table knows": (("Ann Quill",), "Harbour News"),
    "a house with an ampersand": (("Ann Quill",), "Quill & Sons"),
    "a name in a sign of markup": (("Ann <Quill>",), "AFP"),
    "a name in tags": (("Ann <b>Quill</b>",), "AFP"),
    "a name with its address": (("Ann Quill <quill@example.org>",), "AFP"),
    "two agencies": (("Jo Lee",), "AFP via Getty Images"),
    "an agency with a spaced slash": (("Jo Lee",), "picture alliance / dpa"),
    "words with stops": (("Jo Lee Jr.",), "Harbour Inc."),
    "initials": (("J. R. Lee",), "AP"),
}
FORMS = (
    {},
    {"form": "Photograph: {photographers}/{providers}"},
    {"form": "({providers}/{photographers})"},
    {"form": "Foto: {photographers} / {providers}"},
    {"lead-in": "Foto:"},
    {"lead-in": "none"},
    {"separator": " / "},
    {"separator": " / ", "order": "agency-first"},
    {"order": "agency-first"},
    {"order": "photographer-first"},
    {"brackets": "square"},
    {"brackets": "none"},
    {"brackets": "round", "lead-in": "Photo:"},
    {"brackets": "none", "lead-in": "Photo:"},
    {"brackets": "none", "order": "agency-first", "separator": " | "},
    {"initials": "none"},
    {"separator": ", "},
)
CAPTIONS = (
    "A ferry at the quay.",
    "A ferry at the quay",
    "“We wait for better weather.”",
    "“We wait for better weather”",
    "Will it sail?",
    "A ferry (left) at the quay.",
    "A ferry at the quay on Jan. 3",
)
TEXT = "<p>The ferries wait at the quay for better weather, and so do their passengers.</p>"


def story(*figures):
    return f'<html lang="en"><body><article><h1>Rain</h1>{TEXT}{TEXT.join(figures)}{TEXT}</article></body></html>'


def figure(name, caption):
    return f'<figure><img src="{name}" alt="A ferry"><figcaption>{caption}</figcaption></figure>'


def letters(words):
    """The letters of some names, in whatever order these stand."""
    return sorted(letter for letter in words.casefold() if letter.isalnum())


def parties_of(credit):
    return "".join(part.words for part in credit.parts if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS))


@thorough
@pytest.mark.parametrize(("options", "parties"), some(product(FORMS, PARTIES)), ids=str)
def test_what_is_printed_is_read_back_as_the_same_parties_and_nobody_finds_fault_with_it(options, parties):
    creators, credit = PARTIES[parties]
    fields = {"creator": (Said(creators, "XMP"),)} if creators else {}
    fields |= {"credit": (Said((credit,), "XMP"),)} if credit else {}
    file = PictureFile("quay.jpg", "JPEG", fields)
    settings = Settings.of({"rules": {"credit-form": options}} if options else {}, "here")

    def held(pictures):
        return PictureFiles({"quay.jpg": file})

    def check(source):
        return run(source, settings, files=held)

    wanted = letters(re.sub(r"</?b>|<.*@.*>|via", "", "".join((*creators, credit))))
    for caption in CAPTIONS:
        page = Source("page", story(figure("quay.jpg", caption)))
        done = mend(page, check, lambda finding, fix, source: True, ("picture-credit-unused",))
        left = [each.message for each in done.report.shown if each.rule.startswith(("credit", "picture"))]
        if not done.changed:  # a name alone that a house wants without a lead-in would be read as nobody's credit
            assert not done.refused
            assert options in UNREAD.get(parties, ())
            continue
        [block] = open_page(done.after, settings, files=held).blocks
        assert (left, block.caption.words.rstrip(".")) == ([], caption.rstrip("."))
        assert letters(parties_of(block.credit)) == wanted


UNREAD = {
    "a photographer alone": ({"lead-in": "none"}, {"form": "({providers}/{photographers})"}),
    "a house with an ampersand": ({"lead-in": "none"},),
    "a name in a sign of markup": ({"lead-in": "none"}, {"form": "({providers}/{photographers})"}),
}


def test_two_photographers_stand_behind_the_agency_where_the_house_has_it_so():
    two = PictureFile(
        "quay.jpg", "JPEG", {"creator": (Said(("Ann Quill", "Jo Lee"), "XMP"),), "credit": (Said(("AFP",), "XMP"),)}
    )
    assert offered({"order": "agency-first"}, file=two) == ". (AFP/Ann Quill/Jo Lee)"
    assert offered({"brackets": "none", "order": "agency-first"}, "A ferry", two) == "y. AFP/Ann Quill/Jo Lee"


def test_a_quotation_with_its_stop_within_needs_no_brackets():
    assert (
        offered({"form": "Photograph: {photographers}/{providers}"}, "“We wait.”") == "” Photograph: Ann Quill/Reuters"
    )
    assert offered({"lead-in": "Foto:"}, "“We wait.”") == "” Foto: Ann Quill/Reuters"


def test_a_name_alone_is_led_in_as_the_page_s_language_does():
    alone = PictureFile("quay.jpg", "JPEG", {"creator": (Said(("Ann Quill",), "XMP"),)})
    assert offered({}, "A ferry", alone) == "y (Photo: Ann Quill)"
    assert offered({}, "Eine Fähre", alone, "de") == "e (Foto: Ann Quill)"
    assert offered({"brackets": "square"}, "A ferry", alone) == "y [Photo: Ann Quill]"


def test_a_credit_is_printed_though_another_picture_has_none():
    page = Source("page", story(figure("quay.jpg", "A ferry."), figure("crane.jpg", "A crane.")))

    def check(source):
        return run(source, Settings(), files=lambda pictures: PictureFiles({"quay.jpg": FILE}))

    done = mend(page, check, lambda finding, fix, source: True)
    assert done.refused == ()
    assert "A ferry. (Ann Quill/Reuters)" in done.text
    assert [each.message for each in done.report.shown if each.rule == "credit-missing"] == [
        "This picture has no credit, though another on this page has one."
    ]


def test_a_field_that_still_holds_its_own_name_is_no_credit():
    named = {"creator": (Said(("Byline/Credits",), "IIM 2:80"),), "credit": (Said(("CREDIT",), "IIM 2:110"),)}
    page = open_page(
        Source("page", '<figure><img src="quay.jpg" alt=""><figcaption>A ferry.</figcaption></figure>'),
        Settings(),
        files=lambda pictures: PictureFiles({"quay.jpg": PictureFile("quay.jpg", "JPEG", named)}),
    )
    assert list(PictureCreditUnused().check_page(page)) == []


@pytest.mark.parametrize("caption", ["A ferry,", "A ferry:", "The ferries –"])
@pytest.mark.parametrize("options", [{"brackets": "none"}, {"brackets": "none", "lead-in": "Foto:"}])
def test_no_full_stop_is_set_behind_another_mark(caption, options):
    html = f'<figure><img src="quay.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
    settings = Settings.of({"rules": {"credit-form": options}}, "here")
    page = open_page(Source("page", html), settings, files=lambda pictures: PictureFiles({"quay.jpg": FILE}))
    [found] = PictureCreditUnused().check_page(page)
    assert found.fix is None
