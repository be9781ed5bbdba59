"""The tables of agencies, lead-ins and markup words: in order, sourced, and none of them at odds with itself."""

import re

import pytest

from linter.credits.agencies import How, agencies, agency
from linter.credits.formatting import printed
from linter.credits.parser import parse, parts
from linter.credits.vocabulary import lead_words, status_words, supply_words
from linter.data import COMPACT, compact, table
from linter.model.credit import ORGANISATIONS
from linter.model.source import Chart, Text
from linter.reading.pictures.interface_words import is_control, without_controls

ROWS = table("agencies")["agency"]
KINDS = {"agency", "collection", "stock", "outlet", "giver", "social", "generator"}


def test_the_compact_copy_of_the_tables_is_up_to_date():
    assert COMPACT.read_text(encoding="utf-8") == compact(), "run python -m linter.cli.dev.compile_tables"


def test_agencies_are_sorted_and_named_once():
    names = [row["name"] for row in ROWS]
    assert names == sorted(names, key=lambda name: (name.casefold(), name))
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_an_agency_has_a_kind_a_source_and_forms_of_its_own(row):
    assert row["kind"] in KINDS
    assert row["source"] in ("guardian/grid", "credit lines", "own name")
    assert agency(row["name"]).name == row["name"]
    facts = {"order", "form", "photographer", "licence", "distributor"} & row.keys()
    assert bool(row.get("facts")) >= bool(facts), facts


@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_an_agency_is_read_from_every_form_and_printed_as_itself(row):
    known = agency(row["name"])
    for form, how in known.forms():
        for line in (form, f"Photo: Jo Lee/{form}", f"Jo Lee/{form} via Getty Images", f"© {form}"):
            named = [part.name for part in parts(line) if part.part in ORGANISATIONS]
            assert row["name"] in named, (line, how)
        written = printed(parse(Text(f"Jo Lee/{form}", lambda: Chart(()))))
        assert printed(parse(Text(written, lambda: Chart(())))) == written


def test_a_form_that_is_a_slip_or_retired_leads_to_a_form_that_is_neither():
    for row in agencies().rows:
        assert {how for form, how in row.forms() if form == row.name} == {How.NAME}


def test_distributors_are_agencies_of_the_table():
    for row in agencies().rows:
        for name in row.via:
            assert agency(name).name == name


def test_no_printed_form_belongs_to_two_agencies():
    seen = {}
    for row in ROWS:
        renamed = [each["from"] for each in row.get("renamed", ())]
        for form in (
            row["name"],
            *(form for key in ("variants", "lines", "misspelt") for form in row.get(key, ())),
            *renamed,
        ):
            assert seen.setdefault(form, row["name"]) == row["name"], form


def test_short_forms_are_known_in_their_own_capitals_only():
    assert agency("AP") is not None
    assert agency("ap") is None
    assert agency("getty images").name == "Getty Images"


def test_lead_ins_are_lower_case_and_listed_once_a_language():
    for language, words in table("credit_cues")["lead"].items():
        assert words == [word.lower() for word in words], language
        assert len(words) == len(set(words)), language
    assert {"photo", "foto", "写真", "사진", "фото"} <= lead_words()


def test_a_label_is_listed_once_and_is_no_other_lead_in_of_its_language():
    rows = table("credit_cues")
    for language, words in rows["label"].items():
        assert words == [word.lower() for word in words], language
        assert len(words) == len(set(words)), language
        assert not set(words) & set(rows["lead"].get(language, ())), language


def test_the_words_of_every_language_have_a_source():
    rows = table("credit_cues")
    languages = {*rows["lead"], *rows["label"], *rows["comma"]}
    assert set(rows["source"]) == languages
    assert len(languages) > 50
    for language, names in rows["source"].items():
        assert names, language
        assert set(names) <= set(rows["sources"]), language


def test_words_of_newspapers_are_lower_case_and_listed_once():
    rows = table("credit_cues")
    for language, words in rows["paper"].items():
        assert words == [word.lower() for word in words], language
        assert len(words) == len(set(words)), language
    unsure = rows["paper_or_family"]["words"]
    assert len(unsure) == len(set(unsure))


def test_what_is_a_credit_alone_is_a_status():
    assert {"handout", "pool"} <= supply_words() & status_words()


def test_words_of_markup_are_single_and_lower_case():
    for kind, rows in table("markup").items():
        assert len(rows["words"]) == len(set(rows["words"])), kind
        assert all(re.fullmatch(r"[a-z]+", word) for word in rows["words"]), kind


@pytest.mark.parametrize(
    "words", ["[1/5]", "hide caption", "Bild vergrößern", "Purchase Licensing Rights, opens new tab"]
)
def test_controls_are_known(words):
    assert is_control(words)


@pytest.mark.parametrize("words", ["The close of the day", "Next year in Linz", "View of the harbour", "Photo 51"])
def test_captions_that_begin_like_a_control_are_left_alone(words):
    assert not is_control(words)
    assert without_controls(words) == (0, len(words))
