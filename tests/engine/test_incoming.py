"""Picture files judged by themselves."""

import hashlib
from datetime import UTC, datetime

import picture_writer as write
import pytest

from linter.engine.incoming import judge
from linter.reading.picture_files.reader import picture_of
from linter.settings import Settings

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)
WHOLE = ((80, "Jo Lee"), (110, "Harbour News"), (116, "2031 Harbour News"), (120, "A ferry at the quay."))


def found(data, **settings):
    judged = judge(picture_of(data, "a.jpg"), Settings.of(settings, "test"), NOON)
    return [(each.rule, each.level.value) for each in judged.findings]


def test_a_file_that_says_all_and_asks_nothing_is_clean():
    assert found(write.jpeg(iim=write.iim(*WHOLE))) == []


@pytest.mark.parametrize(
    ("row", "rule", "level"),
    [
        ((30, "20310601"), "picture-embargoed", "error"),
        ((40, "EMBARGO: ask the desk"), "picture-embargoed", "warning"),
        ((37, "20310401"), "picture-expired", "error"),
        ((40, "NO INTERNET"), "picture-restricted", "warning"),
        ((40, "SPAIN OUT"), "picture-restricted", "note"),
        ((40, "MANDATORY CREDIT"), "picture-mandatory-credit", "note"),
    ],
)
def test_what_a_file_asks_is_told_by_how_bad_it_is(row, rule, level):
    assert found(write.jpeg(iim=write.iim(*WHOLE, row))) == [(rule, level)]


def test_a_house_sets_levels_and_what_it_is():
    data = write.jpeg(iim=write.iim(*WHOLE, (40, "SPAIN OUT")))
    ours = {"rules": {"picture-restricted": {"ours": ["Spain"]}}}
    assert found(data, **ours) == [("picture-restricted", "error")]
    assert found(data, rules={"picture-restricted": "error"}) == [("picture-restricted", "error")]
    assert found(data, rules={"picture-restricted": "off"}) == []


def test_what_is_missing_is_told_in_one_line():
    judged = judge(picture_of(write.jpeg(), "a.jpg"), Settings(), NOON)
    assert [each.message for each in judged.findings] == ["It has no by-line, no caption, no copyright."]


def test_values_that_are_cut_short_agree_and_others_do_not():
    long = "The ferry Seestern waits at the quay of Sörby for better weather to come on Friday."
    short = write.iim(*WHOLE[:3], (120, long[:40]))
    assert found(write.jpeg(iim=short, xmp=write.xmp({"dc:description": long}))) == []
    other = write.iim(*WHOLE[:3], (120, "A crane lifts a beam in the harbour."))
    assert found(write.jpeg(iim=other, xmp=write.xmp({"dc:description": long}))) == [
        ("picture-metadata-disagrees", "note")
    ]


def test_a_digest_out_of_step_letters_that_were_guessed_and_credentials_are_notes():
    block = write.iim(*WHOLE[1:], (80, "Jörg".encode("cp1252")), charset=b"")
    data = write.jpeg(iim=block, digest=hashlib.md5(b"older").digest(), manifest=write.manifest())
    assert [rule for rule, _ in found(data)] == [
        "picture-metadata-disagrees",
        "picture-charset-guessed",
        "picture-credentials",
    ]


def test_two_by_lines_in_another_order_are_the_same():
    two = write.iim(*WHOLE[1:], (80, "Ann Quill"), (80, "Jo Lee"))
    assert found(write.jpeg(iim=two, xmp=write.xmp({"dc:creator": ["Jo Lee", "Ann Quill"]}))) == []


@pytest.mark.parametrize(
    "form", ["{}", "http://cv.iptc.org/newscodes/digitalsourcetype/{}", "https://cv.iptc.org/{}/", "digsrctype:{}"]
)
def test_a_picture_of_a_machine_is_told_in_whatever_form_its_file_says_so(form):
    made = {"Iptc4xmpExt:DigitalSourceType": form.format("trainedAlgorithmicMedia")}
    assert found(write.jpeg(iim=write.iim(*WHOLE), xmp=write.xmp(made))) == [("picture-ai-unlabelled", "note")]


def test_what_is_no_picture_is_told_once():
    assert found(b"%PDF-1.7") == [("picture-unreadable", "warning")]


def test_a_day_to_wait_for_is_among_what_a_file_asks():
    judged = judge(picture_of(write.jpeg(iim=write.iim(*WHOLE, (30, "20310601"))), "a.jpg"), Settings(), NOON)
    assert judged.asked == ("not before 2031-06-01",)
