"""What cutline audit says of what it did not read: pictures' files, pages that were left out, options that do nothing."""

import json
import os
from pathlib import Path

import pytest

pytest.importorskip("duckdb", reason="the extra archive is not installed")
pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("pebble", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

import picture_writer as write
from click.testing import CliRunner

from linter.cli import main

PAGE = """<article lang="en"><h1>Rain on page {0}</h1><p>The ferries wait at the quay for better weather, for the {0}th day.</p>
<figure><img src="/uploads/old-quay-{0}.jpg" alt="A quay"><figcaption>A ferry waits in the rain. Photo: Jo Lee/AFP</figcaption>
</figure></article>"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("site", "pics"):
        (tmp_path / name).mkdir()
    for number in (1, 2):
        (tmp_path / "site" / f"{number}.html").write_text(PAGE.format(number))
    (tmp_path / "pics" / "old-quay-1.jpg").write_bytes(write.jpeg(iim=write.iim((40, "NO INTERNET"))))
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(main, ["audit", *map(str, arguments)])


def read(*more):
    return run("site", "--jobs", 1, *more)


def restricted(*more):
    return run("--ask", "pictures-restricted", *more)


def test_a_picture_file_that_cannot_be_read_is_counted_told_and_fails_the_audit(desk):
    (desk / "pics" / "old-quay-2.jpg").write_bytes(b"")
    done = read("--images", "pics")
    assert "Files of 2 pictures: 1 read, 1 not read." in done.stdout
    assert "Picture file not read: 2.html: " in done.stdout
    assert "old-quay-2.jpg: It is empty" in done.stdout
    assert done.exit_code == 2
    assert "1 not read." in (run("report", "audit"), (desk / "audit" / "report" / "index.html").read_text())[1]


def test_a_file_that_cannot_be_read_is_told_with_each_page_however_many_processes_there_are(desk):
    (desk / "pics" / "old-quay-1.jpg").write_bytes(b"")
    for number in range(2, 40):  # chunks for two processes
        (desk / "site" / f"{number}.html").write_text(PAGE.format(1) + f"<p>Again, {number}.</p>")
    for jobs in (1, 2):
        run("site", "--jobs", jobs, "--images", "pics", "--out", f"out{jobs}")
    parts = [next((desk / out / "captures").iterdir()).read_bytes() for out in ("out1", "out2")]
    assert parts[0] == parts[1]


def test_what_the_answer_of_files_stands_on_is_said_with_it(desk):
    assert read("--images", "pics").exit_code == 0
    done = restricted("--format", "json")
    told = json.loads(done.stdout)
    assert (done.exit_code, told["known"], len(told["rows"])) == (0, True, 1)
    assert told["said"] == "The files of 1 of 2 pictures were read; what those of the others say is not known."
    assert told["said"] in restricted().stdout
    assert told["said"] in restricted("--format", "csv").stderr


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_an_audit_without_files_does_not_know_which_pictures_are_restricted(desk, form):
    assert read().exit_code == 0
    done = restricted("--format", form)
    assert done.exit_code == 2
    assert "No picture file was read: the audit was made without --images. Audit again with --again" in done.stderr
    if form == "json":
        assert json.loads(done.stdout)["known"] is False


def test_the_report_says_that_restrictions_are_not_known_and_keeps_no_table_that_says_otherwise(desk):
    read("--images", "pics")
    run("report", "audit")
    table = desk / "audit" / "report" / "pictures-restricted.csv"
    assert table.is_file()
    read("--again")
    assert run("report", "audit").exit_code == 0
    assert not table.exists()
    page = (desk / "audit" / "report" / "index.html").read_text()
    assert "No picture file was read: the audit was made without --images." in page
    assert "not known" in page


def test_a_folder_that_holds_no_file_of_any_picture_fails_the_audit_and_its_question(desk):
    (desk / "pics" / "old-quay-1.jpg").rename(desk / "pics" / "another-ship.jpg")
    done = read("--images", "pics")
    assert done.exit_code == 2
    assert "Files of 2 pictures: 2 not found." in done.stdout
    for told in (done, restricted()):
        assert told.exit_code == 2
        assert "No picture file was read: of 2 pictures none had one." in told.stderr


def test_a_folder_without_a_pictures_file_is_refused_before_anything_is_read(desk):
    (desk / "pics" / "old-quay-1.jpg").rename(desk / "pics" / "notes.txt")
    done = read("--images", "pics")
    assert (done.exit_code, "pics: holds no picture's file." in done.stderr) == (2, True)
    assert not (desk / "audit").exists()


def test_an_archive_without_pictures_holds_no_restricted_one(desk):
    (desk / "site" / "1.html").write_text("<p>Words.</p>")
    (desk / "site" / "2.html").unlink()
    assert read().exit_code == 0
    assert restricted().exit_code == 0


def test_files_that_are_newer_than_pages_read_before_are_told(desk):
    assert "came or changed" not in read("--images", "pics").stderr
    assert "came or changed" not in read("--images", "pics").stderr
    later((desk / "pics" / "old-quay-2.jpg"), write.jpeg())
    assert "1 file in pics came or changed since the first pages were read" in read("--images", "pics").stderr


def later(path: Path, data: bytes) -> None:
    """Write a file, an hour from now."""
    path.write_bytes(data)
    moment = path.stat().st_mtime + 3600
    os.utime(path, (moment, moment))


def test_pages_of_a_folder_that_were_changed_since_they_were_read_are_told(desk):
    read()
    later(desk / "site" / "1.html", PAGE.format(1).encode())  # touched, and the same
    assert read().exit_code == 0
    later(desk / "site" / "1.html", PAGE.format(7).encode())
    done = read()
    assert (done.exit_code, "site: 1 page changed since an audit read this folder: 1.html." in done.stderr) == (2, True)
    assert read("--again").exit_code == 0
    assert read().exit_code == 0


def test_an_archive_that_was_written_anew_is_another_also_where_it_begins_alike(desk):
    lines = [
        json.dumps({"html": PAGE.format(number), "url": f"https://quay.example/{number}"}) for number in range(400)
    ]
    (desk / "a.jsonl").write_text("\n".join(lines) + "\n")
    assert run("a.jsonl", "--jobs", 1).exit_code == 0
    (desk / "a.jsonl").write_text("\n".join([*lines, lines[0].replace("/0", "/400")]) + "\n")
    assert "401 records" in run("a.jsonl", "--jobs", 1).stdout  # grown
    (desk / "a.jsonl").write_text("\n".join([*lines[:-1], lines[-1].replace("Jo Lee", "Jon Leigh"), *lines[:2]]) + "\n")
    done = run("a.jsonl", "--jobs", 1)
    assert (done.exit_code, "is another file than the one that was read" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("narrowed", "says"),
    [
        (["--since", "2024-05-01"], "No page was kept: 2 not published since the day."),
        (["--url", "sport/**"], "No page was kept: 2 of another address."),
    ],
)
def test_an_audit_that_kept_no_page_says_so_and_is_no_success(desk, narrowed, says):
    done = read(*narrowed)
    assert (done.exit_code, says in done.stderr) == (2, True)
    assert "no page was read into this folder" in run("--ask", "agency-forms").stderr


def test_check_takes_no_archive_of_which_no_page_was_kept(desk):
    read("--since", "2024-05-01")
    done = CliRunner().invoke(main, ["check", "site/1.html", "--archive", "audit"])
    assert (done.exit_code, "no page was read into this folder" in done.stderr) == (2, True)


@pytest.mark.parametrize("option", ["--url", "--images", "--column", "--since"])
def test_an_option_that_is_given_nothing_is_refused(desk, option):
    done = read(option, "")
    assert (done.exit_code, option in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "asked", [["--ask", "agency-forms"], ["--export", "a.duckdb"], ["report", "audit"]], ids=["ask", "export", "report"]
)
@pytest.mark.parametrize(
    "given", [["--since", "2024-05-01"], ["--url", "sport/**"], ["--images", "pics"], ["--drafts"]]
)
def test_what_asks_of_an_archive_refuses_options_of_reading_one(desk, asked, given):
    read()
    done = run(*asked, *given)
    assert (done.exit_code, f"{given[0]}: " in done.stderr and "takes no such option" in done.stderr) == (2, True)


def test_a_form_of_answers_is_refused_where_nothing_is_asked(desk):
    assert "--format: an audit without --ask takes no such option." in read("--format", "json").stderr


@pytest.mark.parametrize(
    ("before", "now", "says"),
    [
        ([], ["--since", "2024-05-01"], "--since was not given and is “2024-05-01”."),
        (["--url", "**"], ["--url", "**/*"], "--url was “**” and is “**/*”."),
        (["--drafts"], [], "--drafts was given and is not given."),
        (["--column", "text"], ["--column", "body"], "--column was “text” and is “body”."),
        (["--rule", "credit-missing"], [], "--rule was “credit-missing” and is not given."),
    ],
)
def test_an_audit_that_may_not_go_on_says_which_setting_differs(desk, before, now, says):
    read(*before)
    done = read(*now)
    assert (done.exit_code, f"its rows were made with other settings: {says}" in done.stderr) == (2, True), done.stderr


def test_a_rule_that_was_set_otherwise_is_named_with_both_values(desk):
    (desk / "cutline.toml").write_text('[rules]\nalt-missing = "off"\n')
    read()
    (desk / "cutline.toml").write_text('[rules]\nalt-missing = "error"\n')
    assert "other settings: rules.alt-missing was “off” and is “error”." in read().stderr
