"""The report for programs, and the lines of cutline blocks."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from linter import lint, read
from linter.model.credit import Credit, CreditPart, Part
from linter.model.errors import BadInput
from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.page import Allow, Image, ImageBlock, Page, Role
from linter.model.report import Allowed, Crash, IdleAllow, Report
from linter.model.source import Edit, Place, Source, Text
from linter.model.spans import Span
from linter.reports import blocks, json_v1
from linter.reports.counts import Tally
from linter.reports.formats import How, Totals

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "json-v1.schema.json").read_text("utf-8"))
PLACE = [
    "line",
    "column",
    "end_line",
    "end_column",
    "offset",
    "end_offset",
    "utf16_column",
    "end_utf16_column",
]


@pytest.fixture
def report():
    source = Source("a.html", "<p>\U0001f600 one</p>\r\n<p>tw&amp;o</p>\n")
    finding = Finding(
        "credit-missing",
        Level.ERROR,
        Sure.CERTAIN,
        Span(5, 8),
        "This picture has no credit.",
        (Related(Span(17, 25), "here"),),
        Fix("Write two", (Edit(Span(5, 8), "two"),), Safety.SAFE),
        {"names": ("a", "b"), "level": Level.NOTE},
    )
    allow = Allow(("credit-missing",), "because", Span(0, 3), None)
    return Report(
        source,
        (finding,),
        (Allowed(finding, allow),),
        (finding,),
        (Crash("caption-missing", "ValueError: no"),),
        (IdleAllow(allow, "This allow is idle."),),
    )


def document(*reports, unread=()):
    total = Tally()
    for each in reports:
        total.add(Tally.of(each))
    found = json.loads("".join(json_v1.document(map(json_v1.page, reports), How(), Totals(total, unread))))
    Draft202012Validator(SCHEMA).validate(found)
    return found


def test_the_keys_stand_in_the_order_of_the_contract(report):
    found = document(report)
    assert list(found)[:4] == ["schema", "version", "pages", "summary"]
    assert found["schema"] == "cutline/1"
    (page,) = found["pages"]
    assert list(page)[:4] == ["path", "findings", "allowed", "crashes"]
    (finding,) = page["findings"]
    assert list(finding) == ["rule", "level", "sure", "message", *PLACE, "text", "related", "fix", "facts"]
    assert list(finding["related"][0])[:9] == [*PLACE, "text"]


def test_places_count_characters_and_utf16_units(report):
    (finding,) = document(report)["pages"][0]["findings"]
    assert [finding[key] for key in PLACE] == [1, 6, 1, 9, 5, 8, 7, 10]
    assert [finding["related"][0][key] for key in PLACE] == [2, 4, 2, 12, 17, 25, 4, 12]


def test_the_text_is_what_a_reader_sees_at_the_place(report):
    (finding,) = document(report)["pages"][0]["findings"]
    assert (finding["text"], finding["related"][0]["text"]) == ("one", "tw&o")


def test_fixes_facts_crashes_and_allows_are_told(report):
    (page,) = document(report)["pages"]
    (finding,) = page["findings"]
    assert (finding["fix"]["title"], finding["fix"]["safety"]) == ("Write two", "safe")
    assert (finding["fix"]["edits"][0]["new"], finding["facts"]) == (
        "two",
        {"names": ["a", "b"], "level": "note"},
    )
    assert page["crashes"] == [{"rule": "caption-missing", "error": "ValueError: no"}]
    assert page["allowed"][0]["allow"]["reason"] == "because"
    assert page["idle_allows"][0]["message"] == "This allow is idle."


def test_the_summary_counts(report):
    summary = document(report, report)["summary"]
    assert summary["pages"] == 2
    assert (summary["error"], summary["fixable"], summary["crashes"]) == (2, 2, 2)
    assert summary["rules"] == {"credit-missing": 2}


def test_no_pages_are_still_a_document():
    found = document(unread=[BadInput("gone.html: no such file.", "Check.")])
    assert (found["pages"], found["unread"]) == (
        [],
        [{"message": "gone.html: no such file.", "hint": "Check."}],
    )


def test_a_real_page_fits_the_schema(house):
    found = document(lint("<p>SHOUT <!-- cutline: allow no-such-rule --></p>", name="a\ud800\x9b.html"))
    assert found["pages"][0]["path"] == "a\ud800\x9b.html"


def test_no_character_disturbs_a_terminal_or_an_encoder():
    text = json_v1.dumps(["\x1b\x9b\u202e\ud800 é 写"])
    assert text == '["\\u001b\\u009b\\u202e\\ud800 é 写"]'


def words(text, start=0):
    return Text(text, lambda: None)


@pytest.fixture
def page():
    source = Source("a.html", "<p>\n<img src=a>")
    credit = Credit(
        words("Jo Lee/AFP"),
        (
            CreditPart(Part.PHOTOGRAPHER, 0, 6, "Jo Lee", "Jo Lee"),
            CreditPart(Part.PROVIDER, 7, 10, "AFP", "AFP"),
        ),
    )
    image = Image(Place(lambda: Span(4, 15)), ("a.jpg", "b.jpg"), words("Alt"))
    bare = Image(Place(lambda: Span(4, 15)), (), None)
    full = ImageBlock(image, words("Caption"), credit, copies=2)
    empty = ImageBlock(bare, None, None, Role.GRAPHIC)
    return Page(source, "", None, None, (), (full, empty))


def test_a_line_of_blocks_keeps_the_contract(page):
    line = blocks.line(page)
    assert line.count("\n") == 1
    found = json.loads(line)
    assert list(found) == ["path", "blocks"]
    full, empty = found["blocks"]
    assert list(full) == [
        *(
            "urls",
            "alt",
            "caption",
            "credit",
            "photographers",
            "organisations",
            "role",
            "copies",
            "line",
            "column",
        ),
        *("offset", "end_offset", "end_line", "end_column", "utf16_column", "end_utf16_column"),
        *("picture_sure", "caption_sure", "credit_sure"),
    ]
    assert list(full.values()) == [
        *(["a.jpg", "b.jpg"], "Alt", "Caption", "Jo Lee/AFP", ["Jo Lee"], ["AFP"], "photo", 2, 2, 1),
        *(4, 15, 2, 12, 1, 12, 1.0, 1.0, 1.0),
    ]
    assert list(empty.values())[:8] == [[], None, None, None, [], [], "graphic", 0]


def test_the_list_of_blocks_is_for_reading(page):
    assert blocks.text(page) == (
        "a.html: 2 image blocks\n"
        "  2:1  photo, 2 more copies\n"
        "      image    a.jpg\n"
        "      alt      Alt\n"
        "      caption  Caption\n"
        "      credit   Jo Lee/AFP\n"
        "      by       Jo Lee (photographer), AFP\n"
        "  2:1  graphic\n"
        "      image    (no address)\n"
        "      alt      -\n"
        "      caption  -\n"
        "      credit   -\n"
        "\n"
    )
    assert "\x1b[1m" in blocks.text(page, colour=True)


def test_long_and_hostile_words_are_cut_and_harmless():
    image = Image(Place(lambda: Span(0, 0)), ("x" * 999,), words("\x1b[31m"))
    text = blocks.text(Page(Source("a", ""), "", None, None, (), (ImageBlock(image, None, None),)))
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) < 330


def test_a_page_without_pictures_is_a_line_too():
    page = read("<p>The mayor.</p>", name="a.html")
    assert json.loads(blocks.line(page)) == {"path": "a.html", "blocks": []}
    assert blocks.text(page) == "a.html: no image blocks\n\n"
