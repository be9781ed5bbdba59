"""The command cutline audit: archives read, asked, exported, and told in a report."""

import csv
import errno
import io
import json
import os
import re
import sys

import pytest

pytest.importorskip("duckdb", reason="the extra archive is not installed")
pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("pebble", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")

import pyarrow.parquet
from click.testing import CliRunner
from small_archive import archive, picture, story
from warc_writer import http, members, page, record

from linter.archive import database
from linter.archive.asking import ask, question
from linter.archive.audit_report import files
from linter.archive.database import opened
from linter.archive.ingest import Progress
from linter.archive.overview import Overview, answers, overview
from linter.archive.store import Store
from linter.archive.tables_out import as_csv
from linter.cli import main
from linter.cli.audit import ended, told
from linter.settings import Settings


def run(*arguments, **how):
    return CliRunner().invoke(main, ["audit", *map(str, arguments)], **how)


def conflict(tmp_path, one="Jo Lee", other="Max Quill"):
    caption = "The old bridge at the harbour stands open for the ships on Monday."
    items = [
        story(number, picture("the-old-bridge-at-the-harbour", caption, f"Photo: {who}"))
        for number, who in enumerate([one, other])
    ]
    return archive(tmp_path / "out", items)


def test_an_archive_is_read_and_every_record_is_accounted_for(tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(
        members(page(1), page(1), record(http(b"x", status="404 Not Found")), record(http(b"%PDF-1.4")), page(2)[:-60])
    )
    done = run(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--jobs", 1)
    assert done.exit_code == 2, done.output  # something could not be read
    assert "5 records of 1 archive: 1 the same bytes once more, 1 broken, 1 read, 1 refused, 1 skipped" in done.output
    again = run(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--jobs", 1, "--again", "--quiet")
    assert (again.exit_code, again.output) == (2, "")


def test_the_exit_code_tells_of_findings_at_the_failing_level(tmp_path):
    (tmp_path / "clean.html").write_text("<p>Words.<figure><img src=a.jpg alt='A bridge at noon'></figure>")
    assert run(tmp_path / "clean.html", "--out", tmp_path / "out", "--jobs", 1).exit_code == 0
    (tmp_path / "cutline.toml").write_text('[rules]\ncaption-missing = "error"\n')
    assert run(tmp_path / "clean.html", "--out", tmp_path / "other", "--jobs", 1).exit_code == 1


def test_what_leads_nowhere_is_told(tmp_path):
    done = run(tmp_path / "nowhere", "--out", tmp_path / "out")
    assert done.exit_code == 2
    assert "no such file" in done.output


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_a_question_is_answered_in_three_forms(tmp_path, form):
    conflict(tmp_path)
    done = run("--ask", "photograph-two-photographers", "--out", tmp_path / "out", "--format", form)
    assert done.exit_code == 0
    assert "Max Quill" in done.output
    if form == "json":
        assert json.loads(done.output)["rows"][0]["stories"] == 2
    if form == "csv":
        assert next(csv.DictReader(io.StringIO(done.output)))["another"] == "Max Quill"


def test_the_questions_are_listed_and_unknown_ones_refused(tmp_path):
    assert "agency-forms\n" in run("--ask", "list").output
    done = run("--ask", "agency-form", "--out", conflict(tmp_path).folder)
    assert (done.exit_code, "did you mean" in done.output) == (2, True)
    assert run("--ask", "agency-forms", "--out", tmp_path / "nowhere").exit_code == 2


def test_a_report_is_written_for_the_owner_alone_with_a_csv_behind_each_table(tmp_path):
    store = conflict(tmp_path)
    done = run("report", store.folder)
    assert done.exit_code == 0, done.output
    folder = store.folder / "report"
    assert folder.stat().st_mode & 0o077 == 0
    page_of = (folder / "index.html").read_text()
    assert all((folder / name).is_file() for name in re.findall(r'href="([\w-]+\.csv)"', page_of))
    assert 'href="https://www.harbour.example/news/0"' in page_of


def test_the_report_escapes_what_pages_say_and_asks_nothing_of_the_network(tmp_path):
    store = conflict(tmp_path, "Jo &lt;img src=x onerror=alert(1)&gt; Lee")
    connection = opened(store)
    made = files(overview(store, connection), answers(connection))
    page_of = made["index.html"].decode()
    assert "<img" not in page_of
    assert "default-src 'none'" in page_of
    assert not re.search(r'(?:src|srcset)="|<link|@import|url\(', page_of)
    assert "infring" not in page_of.lower()


def test_a_cell_is_no_formula(tmp_path):
    store = conflict(tmp_path, "Jo Lee", "=HYPERLINK Quill")
    told_of = as_csv(ask(opened(store), question("photograph-two-photographers")))
    assert not re.search(r"(?m)(?:^|,)=", told_of)


def test_what_is_no_regular_file_is_never_replaced_by_an_export(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    conflict(tmp_path)
    for name in ("pipe", "out"):
        done = run("--export", tmp_path / name, "--out", tmp_path / "out")
        assert (done.exit_code, "is no regular file" in done.stderr) == (2, True)
    assert (tmp_path / "pipe").is_fifo()
    assert not list(tmp_path.glob(".cutline-*"))


def test_a_page_is_never_replaced_by_an_export_and_an_older_export_is(tmp_path):
    conflict(tmp_path)
    (tmp_path / "page.html").write_text("<p>A story that is kept.")
    done = run("--export", tmp_path / "page.html", "--out", tmp_path / "out")
    assert (done.exit_code, "is no file of DuckDB" in done.stderr) == (2, True)
    assert (tmp_path / "page.html").read_text() == "<p>A story that is kept."
    for _ in range(2):
        assert run("--export", tmp_path / "a.duckdb", "--out", tmp_path / "out").exit_code == 0


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are letters there")
def test_pages_whose_names_are_no_letters_are_read_and_are_known_again(tmp_path):
    folder = os.fsencode(tmp_path) + b"/pages-\xff"
    os.mkdir(folder)
    for number, name in enumerate([b"a\xfe.html", b"a\xff.html"]):
        with open(folder + b"/" + name, "w") as file:
            file.write(f"<p>Story {number}.<figure><img src=a.jpg alt='A bridge at noon'></figure>")
    for _ in range(2):
        done = run(os.fsdecode(folder), "--out", tmp_path / "out", "--jobs", 1)
        assert (done.exit_code, "2 records of 1 archive: 2 read." in done.output) == (0, True), done.output
    done = run(os.fsdecode(folder + b"/a\xfe.html"), "--out", tmp_path / "one", "--jobs", 1)
    assert (done.exit_code, "1 read." in done.output) == (0, True), done.output


def test_all_tables_are_exported(tmp_path):
    conflict(tmp_path)
    assert run("--export", tmp_path / "a.duckdb", "--out", tmp_path / "out").exit_code == 0
    assert (tmp_path / "a.duckdb").stat().st_size


def test_the_line_of_progress_tells_speed_bytes_and_what_was_refused():
    so_far = Progress(pages=1200, refused=3, bytes_before=50 << 20, bytes_here=14 << 20)
    assert told(so_far, 256 << 20, 20) == "1,200 pages · 60 a second · 64 of 256 MB · 3 refused"


def test_what_was_not_read_is_named(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "page.html").write_text("<p>Words.</p>")
    (tmp_path / "site" / "letter.html").write_bytes(b"%PDF-1.7 words")
    done = run(tmp_path / "site", "--out", tmp_path / "out")
    assert done.exit_code == 2
    assert re.search(r"Not read: .*site, letter.html: .*is a PDF", done.stdout)


def test_a_file_that_is_no_page_is_named_once_and_numbers_have_their_nouns(tmp_path):
    (tmp_path / "a.html").write_text("<p>Words.<figure><img src=a.jpg alt='A bridge'></figure>")
    (tmp_path / "notes.md").write_text("# Notes\n\nNo page.\n")
    done = run(tmp_path / "a.html", tmp_path / "notes.md", "--out", tmp_path / "out", "--jobs", 1)
    assert done.output.count("notes.md") == 1
    assert "\n1 story (1 without a day) with 1 picture.\n" in done.output


def test_a_full_disk_is_told_and_the_audit_goes_on_when_there_is_room(tmp_path, monkeypatch):
    (tmp_path / "a.html").write_text("<p>Words.<figure><img src=a.jpg alt='A bridge'></figure>")
    out = tmp_path / "out"

    def full(table, path, **how):
        path.write_bytes(b"PAR1")
        raise OSError(errno.ENOSPC, "Error writing bytes to file")

    with monkeypatch.context() as disk:
        disk.setattr(pyarrow.parquet, "write_table", full)
        done = run(tmp_path / "a.html", "--out", out, "--jobs", 1)
    assert (done.exit_code, "cannot be written: No space left on device" in done.output) == (2, True), done.output
    assert not [path for path in out.rglob("*") if path.suffix in (".tmp", ".parquet", ".json")]
    assert run(tmp_path / "a.html", "--out", out, "--jobs", 1).exit_code == 0


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "a.html").write_text("<p>Words.<figure><img src=a.jpg alt='A bridge'></figure>")
    done = run(tmp_path / "a.html", "--out", tmp_path / "a.html" / "out")
    assert (done.exit_code, "cannot be written: Not a directory" in done.output) == (2, True), done.output


def test_an_export_for_which_there_is_no_room_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    conflict(tmp_path)
    rows = "select * from read_parquet('/dev/full/none')"
    monkeypatch.setattr(database, "_rows", lambda store, name: rows)
    done = run("--export", tmp_path / "tables.duckdb", "--out", tmp_path / "out")
    assert (done.exit_code, "cannot be exported" in done.output) == (2, True), done.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out"]


def test_what_was_read_in_part_is_told_with_every_answer(tmp_path):
    conflict(tmp_path)
    (mark,) = (tmp_path / "out" / "units").glob("*.json")
    assert "Not read to the end" not in run("--ask", "agency-forms", "--out", tmp_path / "out").output
    mark.write_text(mark.read_text("utf-8").replace('"done": true', '"done": false'), "utf-8")
    done = run("--ask", "agency-forms", "--out", tmp_path / "out")
    assert (done.exit_code, "Not read to the end: small" in done.stderr) == (0, True)
    run("report", tmp_path / "out")
    assert "Not read to the end: small" in (tmp_path / "out" / "report" / "index.html").read_text("utf-8")


def test_an_audit_that_has_written_nothing_yet_is_told_from_one_that_read_nothing(tmp_path):
    with Store(tmp_path / "out").writing():
        done = run("--ask", "agency-forms", "--out", tmp_path / "out")
        assert (done.exit_code, "has no pages ready yet" in done.output) == (2, True), done.output
    assert "no page was read" in run("--ask", "agency-forms", "--out", tmp_path / "out").output


def test_nothing_is_answered_where_no_page_was_read(tmp_path):
    (tmp_path / "empty").mkdir()
    assert run(tmp_path / "empty", "--out", tmp_path / "out").exit_code == 2
    for asked in (["--ask", "agency-forms", "--out", tmp_path / "out"], ["report", tmp_path / "out"]):
        done = run(*asked)
        assert (done.exit_code, "no page was read into this folder" in done.stderr) == (2, True)


def test_an_archive_of_a_folder_that_cannot_be_opened_hides_no_other(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "a.wacz").write_bytes(b"PK\x03\x04 cut off")
    (tmp_path / "site" / "b.warc").write_bytes(page(1))
    (tmp_path / "site" / "page.html").write_text("<p>Words.</p>")
    done = run(tmp_path / "site", "--out", tmp_path / "out")
    assert "a.wacz: cannot be read" in done.stderr
    assert "2 records of 2 archives" in done.stdout


@pytest.mark.parametrize(("broken", "strict", "code"), [(1, False, 0), (1, True, 2), (2, False, 2)])
def test_one_page_of_a_thousand_may_be_unread_unless_the_audit_is_strict(broken, strict, code):
    counted = Overview(1, {"read": 1000, "broken": broken}, {}, 1000, 0, 0, {}, 0)
    assert ended(counted, Settings(), unread=False, strict=strict) == code


def test_an_audit_of_some_addresses_since_a_day(tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(members(page(1), page(2)))
    done = run(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--jobs", 1, "--url", "**/1", "--since", "2024-05-07")
    assert "2 records of 1 archive: 1 not since that day, 1 skipped (of another address)." in done.output
    assert run(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--url", "[z-a]").exit_code == 2
    other = run(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--jobs", 1)
    assert "other settings" in other.output
