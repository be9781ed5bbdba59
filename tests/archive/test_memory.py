"""A page held against what the house has printed: notes, and warnings where several stories agree."""

import pytest

pytest.importorskip("duckdb", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

from click.testing import CliRunner
from small_archive import archive, picture, story

from linter import read
from linter.archive.memory import Memory
from linter.cli import main
from linter.model.errors import BadInput

BRIDGE = "the-old-bridge-at-the-harbour"
CAPTION = "The old bridge at the harbour stands open for the ships on Monday."


def said(tmp_path, before, now):
    items = [story(number, picture(BRIDGE, CAPTION, credit)) for number, credit in enumerate(before)]
    items.append(story(99))  # in which no picture stands
    memory = Memory(str(archive(tmp_path / "out", items).folder))
    page = story(9, picture(BRIDGE, CAPTION, now)).data.replace(
        b"<html", b'<link rel="canonical" href="https://www.harbour.example/news/9"><html'
    )
    return [(each.rule, each.level.value, each.message) for each in memory.findings(read(page))]


def test_another_photographer_than_before_is_a_note(tmp_path):
    ((rule, level, message),) = said(tmp_path, ["Photo: Jo Lee/AFP"], "Photo: Max Quill/AFP")
    assert (rule, level) == ("archive-photographer", "note")
    assert message == (
        "This photograph was credited to Jo Lee in a story of 2024-05-07 (https://www.harbour.example/news/0)."
    )


def test_and_a_warning_where_two_stories_agree(tmp_path):
    ((_, level, message),) = said(tmp_path, ["Photo: Jo Lee/AFP", "Photo: Jo Lee/AFP"], "Photo: Max Quill/AFP")
    assert level == "warning"
    assert "and in 1 more" in message


def test_two_stories_that_do_not_agree_are_no_warning(tmp_path):
    ((_, level, _),) = said(tmp_path, ["Photo: Jo Lee/AFP", "Photo: Ada Stone/AFP"], "Photo: Max Quill/AFP")
    assert level == "note"


def test_a_credit_that_it_had_each_time_is_told_where_there_is_none(tmp_path):
    ((rule, level, message),) = said(tmp_path, ["Photo: Jo Lee/AFP"], "")
    assert (rule, level) == ("archive-credit", "note")
    assert "“Photo: Jo Lee/AFP”" in message


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (["Photo: Jo Lee/AFP"], "Photo: Jo Lee/AFP"),
        (["Photo: Jo Lee/AFP"], "Photo: J. Lee/AFP"),
        (["Photo: Jo Lee/AFP"], "Photo: AFP"),
        (["Photo: AFP"], "Photo: Jo Lee/AFP"),
        (["Photo: Jo Lee/AFP", ""], ""),
        ([], "Photo: Jo Lee/AFP"),
    ],
)
def test_what_does_not_contradict_is_not_told(tmp_path, before, now):
    assert said(tmp_path, before, now) == []


def test_cutline_check_holds_pages_to_an_archive(tmp_path):
    items = [story(number, picture(BRIDGE, CAPTION, "Photo: Jo Lee/AFP")) for number in range(2)]
    store = archive(tmp_path / "out", items)
    path = tmp_path / "page.html"
    path.write_bytes(
        b'<link rel="canonical" href="https://www.harbour.example/news/9">'
        + story(9, picture(BRIDGE, CAPTION, "Photo: Max Quill/AFP")).data
    )
    done = CliRunner().invoke(main, ["check", str(path), "--archive", str(store.folder)])
    assert "archive-photographer" in done.output
    for form in ("html", "sarif", "json", "junit"):
        done = CliRunner().invoke(main, ["check", str(path), "--archive", str(store.folder), "--format", form])
        assert "credited to Jo Lee" in done.output
        assert done.exit_code == 0


def test_a_folder_without_an_archive_is_refused(tmp_path):
    with pytest.raises(BadInput, match="no archive"):
        Memory(str(tmp_path))
