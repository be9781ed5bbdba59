"""The tables of agencies, lead-ins and markup words: in order, sourced, and none of them at odds with itself."""

import ast
import re
from pathlib import Path

import pytest
from by_our_table import agency, parse, parts, printed

from linter.credits.agencies import ours
from linter.credits.vocabulary import lead_words, status_words, supply_words
from linter.data import COMPACT, compact, table
from linter.model.agency import How
from linter.model.credit import ORGANISATIONS
from linter.model.source import Chart, Text
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.interface_words import is_control, without_controls

READING = Path(__file__).parents[2] / "linter" / "reading"
NAMING = [path for path in sorted(READING.rglob("*.py")) if "class_names import" in path.read_text(encoding="utf-8")]
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
    for row in ours().rows:
        assert {how for form, how in row.forms() if form == row.name} == {How.NAME}


def test_distributors_are_agencies_of_the_table():
    for row in ours().rows:
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
        words = rows.get("words", [])
        assert len(words) == len(set(words)), kind
        assert all(re.fullmatch(r"[a-z]+", word) for word in words), kind


def test_names_of_attributes_in_the_markup_are_such_as_html_has():
    for kind, rows in table("markup").items():
        assert rows.keys() <= {"words", "attributes"}, kind
        attributes = rows.get("attributes", [])
        assert len(attributes) == len(set(attributes)), kind
        assert all(re.fullmatch(r"[a-z-]+|\[[a-z]+\]", name) for name in attributes), kind


@pytest.mark.parametrize(
    ("some", "others"),
    [("author_line", "credit_perhaps"), ("loading", "furniture"), ("pressed", "interface"), ("device", "seen")],
)
def test_a_kind_of_markup_that_narrows_another_has_no_word_of_its_own(some, others):
    beside = {"smartphone"} if some == "device" else set()
    assert class_words(some) <= class_words(others) | beside


def test_every_kind_of_markup_is_asked_for_in_the_code():
    code = "".join(path.read_text(encoding="utf-8") for path in READING.rglob("*.py"))
    for kind, rows in table("markup").items():
        assert "words" not in rows or re.search(rf'class_words\((?:"\w+", )*"{kind}"', code), kind
        assert "attributes" not in rows or f'attribute_names("{kind}")' in code, kind


@pytest.mark.parametrize("path", NAMING, ids=lambda path: path.stem)
def test_the_words_of_names_are_asked_of_the_table_and_not_written_into_the_code(path):
    for at in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        held = at.args if isinstance(at, ast.Call) and getattr(at.func, "attr", "") == "isdisjoint" else []
        if isinstance(at, ast.BinOp) and isinstance(at.op, ast.BitAnd):
            held = [at.left, at.right]
        assert not any(isinstance(each, ast.Set) for each in held), f"line {at.lineno}"


@pytest.mark.parametrize(
    "words", ["[1/5]", "hide caption", "Bild vergrößern", "Purchase Licensing Rights, opens new tab"]
)
def test_controls_are_known(words):
    assert is_control(words)


@pytest.mark.parametrize("words", ["The close of the day", "Next year in Linz", "View of the harbour", "Photo 51"])
def test_captions_that_begin_like_a_control_are_left_alone(words):
    assert not is_control(words)
    assert without_controls(words) == (0, len(words))
