"""cutline pictures: incoming files without a page."""

import json
import os

import picture_writer as write
import pytest
from click.testing import CliRunner

from linter.cli import main


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "deep").mkdir(parents=True)
    rows = (
        (80, "Jo <b>Lee</b>\x1b[31m"),
        (110, "Harbour News"),
        (120, "A ferry."),
        (40, "NO INTERNET"),
        (30, "20310601"),
    )
    (tmp_path / "in" / "quay.jpg").write_bytes(write.jpeg(iim=write.iim(*rows), manifest=write.manifest()))
    (tmp_path / "in" / "deep" / "crane.png").write_bytes(write.png())
    (tmp_path / "in" / "notes.txt").write_text("no picture")
    return tmp_path


def run(*args):
    return CliRunner().invoke(main, ["pictures", *args])


def test_the_table_and_the_findings_are_printed_and_the_exit_code_tells(desk):
    done = run("in", "--on", "2031-05-01")
    assert done.exit_code == 1
    assert "quay.jpg" in done.stdout
    assert "deep/crane.png" in done.stdout
    assert "NO INTERNET" in done.stdout
    assert "\x1b" not in done.stdout
    assert done.stdout.endswith("1 error, 2 warnings, 1 note in 2 picture files\n")
    assert run("in", "--on", "2031-07-01").exit_code == 0
    assert run("in", "--on", "2031-07-01", "--fail-on", "warning").exit_code == 1


def test_json_has_each_value_with_its_place(desk):
    whole = json.loads(run("in", "--format", "json").stdout)
    lines = [json.loads(line) for line in run("in", "--format", "jsonl").stdout.splitlines()]
    assert whole["schema"] == "cutline-pictures/1"
    assert whole["pictures"] == lines
    credit = next(each for each in lines if each["path"].endswith("quay.jpg"))["fields"]["credit"]
    assert credit == {
        "value": "Harbour News",
        "where": "IIM 2:110",
        "all": [{"words": ["Harbour News"], "where": "IIM 2:110"}],
    }


def test_the_contact_sheet_shows_the_pictures_and_escapes_their_words(desk):
    sheet = run("in", "--format", "html", "--on", "2031-05-01").stdout
    assert sheet.count('<li class="block') == 2
    assert "data:image/" in sheet
    assert "Jo &lt;b&gt;Lee" in sheet
    assert "Content Credentials, not checked" in sheet
    assert "<script" not in sheet


def test_several_processes_give_the_same_in_the_same_order(desk):
    for number in range(60):
        (desk / "in" / f"{number:02}.jpg").write_bytes(write.jpeg(iim=write.iim((80, f"Jo {number}"))))
    assert run("in", "--format", "jsonl", "--jobs", "2").stdout == run("in", "--format", "jsonl").stdout


def test_a_sidecar_is_read_and_named(desk):
    (desk / "in" / "deep" / "crane.xmp").write_bytes(write.xmp({"dc:creator": ["Ann Roe"]}))
    row = json.loads(run("in/deep", "--format", "jsonl").stdout)
    assert (row["sidecar"], row["fields"]["creator"]["value"]) == ("crane.xmp", "Ann Roe")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_that_cannot_be_read_is_told_listed_and_not_counted(desk, jobs):
    (desk / "in" / "empty.jpg").write_bytes(b"")
    for number in range(40):
        (desk / "in" / f"{number:02}.jpg").write_bytes(write.jpeg(iim=write.iim((80, f"Jo {number}"))))
    done = run("in", "--format", "json", "--jobs", jobs)
    said = json.loads(done.stdout)
    assert done.exit_code == 2
    assert [each["message"] for each in said["unread"]] == ["in/empty.jpg: It is empty."]
    assert not any(each["path"].endswith("empty.jpg") for each in said["pictures"])
    assert done.stderr.count("in/empty.jpg: It is empty.") == 1
    assert "in 42 picture files" in run("in").stdout


def test_a_folder_that_cannot_be_looked_into_is_told(desk, monkeypatch):
    look = os.scandir

    def closed(path):
        if str(path).endswith("deep"):
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", closed)
    done = run("in", "--format", "json")
    assert done.exit_code == 2
    assert [each["message"] for each in json.loads(done.stdout)["unread"]] == ["in/deep: Permission denied."]


def test_a_path_without_pictures_is_told_and_the_others_are_checked(desk):
    (desk / "empty").mkdir()
    done = run("empty", "none", "in")
    assert done.exit_code == 2
    assert "no picture file in this folder" in done.stderr
    assert "no such file or folder" in done.stderr
    assert "2 picture files" in done.stdout
