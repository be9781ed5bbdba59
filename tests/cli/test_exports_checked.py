"""Exports at the command line: each story by itself, with the lines of the export, in every form of report."""

import gzip
import json
import re
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from linter.cli import main
from linter.reports.formats import FORMS

SAMPLES = Path(__file__).parents[1] / "reading" / "formats" / "samples"
SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "json-v1.schema.json").read_text("utf-8"))
WORDPRESS = SAMPLES / "wordpress-1.2.xml"
DOUBLED = ("--rule", "caption-doubled-word")


def cutline(*words, **more):
    return CliRunner().invoke(main, [str(word) for word in words], **more)


def lines_of(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("export.xml").write_bytes(WORDPRESS.read_bytes())
    Path("page.html").write_text("<p>One story of the harbour, and no picture.</p>")
    return tmp_path


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.iterdir()))
def test_a_finding_stands_at_its_line_and_column_of_the_export(name):
    lines = (SAMPLES / name).read_text("utf-8").split("\n")
    wanted = {(number, hit.start() + 1) for number, line in enumerate(lines, 1) for hit in re.finditer("the the", line)}
    pages = lines_of(cutline("check", "--drafts", "--format", "jsonl", *DOUBLED, SAMPLES / name))
    assert {(each["line"], each["column"]) for page in pages for each in page["findings"]} == wanted
    for page in pages:
        for each in page["findings"]:
            assert "\n".join(lines)[each["offset"] : each["end_offset"]] == "the the"
            assert (each["text"], each["end_line"], each["end_column"]) == ("the the", each["line"], each["column"] + 7)


def test_stories_and_pages_are_counted_by_their_names(desk):
    done = cutline("check", *DOUBLED, "export.xml", "page.html")
    assert done.exit_code == 0
    assert "export.xml: bridge\n  46:42  warning" in done.stdout
    assert "suggestion: Say it once" in done.stdout
    assert done.stdout.endswith(
        "3 warnings of caption-doubled-word on 1 page, 1 export, 2 stories, 5 pictures, 4 captions, 3 credits read "
        "(1 page or story has none)\n"
    )
    assert done.stderr == "export.xml: left out: 1 of status draft (--drafts reads drafts)\n"


def test_exports_come_packed_and_by_a_pipe_too(desk):
    plain = cutline("check", "--format", "jsonl", "export.xml").stdout
    Path("export.xml.gz").write_bytes(gzip.compress(WORDPRESS.read_bytes()))
    assert cutline("check", "--format", "jsonl", "export.xml.gz").stdout == plain.replace("export.xml", "export.xml.gz")
    piped = cutline("check", "--format", "jsonl", "-", input=WORDPRESS.read_bytes())
    assert piped.stdout == plain.replace("export.xml", "<stdin>")


@pytest.mark.parametrize("names", [["export.xml"], ["page.html", "export.xml", "page.html", "other.xml"]])
def test_several_processes_say_the_same_in_the_same_order(desk, names):
    Path("other.xml").write_bytes((SAMPLES / "rss-2.0-media.xml").read_bytes())
    one = cutline("check", "--format", "json", *names)
    assert cutline("check", "--format", "json", "--jobs", "2", *names).stdout == one.stdout


def test_the_json_report_keeps_its_schema_and_tells_stories(desk):
    report = json.loads(cutline("check", "--all", "--format", "json", "export.xml", "page.html").stdout)
    Draft202012Validator(SCHEMA).validate(report)
    assert [page.get("story") for page in report["pages"]] == ["bridge", "old", None]
    assert [report["summary"][name] for name in ("pages", "exports", "stories")] == [3, 1, 2]
    assert {each["fix"] and tuple(each["fix"]["edits"]) for page in report["pages"] for each in page["findings"]} == {
        None,
        (),
    }


@pytest.mark.parametrize("form", FORMS)
def test_every_form_tells_the_story_and_the_exports_line(desk, form):
    written = cutline("check", *DOUBLED, "--format", form, "export.xml").stdout
    assert "old" in written
    assert "46" in written


def test_of_sarif_an_export_is_one_artifact_with_all_its_pictures(desk):
    (run,) = json.loads(cutline("check", "--format", "sarif", "export.xml").stdout)["runs"]
    (artifact,) = run["artifacts"]
    assert artifact["properties"]["pictures"] == 5
    prints = [each["partialFingerprints"]["cutline/v1"] for each in run["results"]]
    assert len(set(prints)) == len(prints)
    assert run["results"][0]["locations"][0]["logicalLocations"] == [{"name": "bridge", "fullyQualifiedName": "bridge"}]


def test_a_baseline_knows_the_findings_of_each_story_apart(desk):
    assert cutline("baseline", "export.xml").exit_code == 0
    kept = json.loads(Path("cutline-baseline.json").read_text())["pages"]
    assert set(kept) == {"export.xml#bridge", "export.xml#old"}
    Path("cutline.toml").write_text('baseline = "cutline-baseline.json"\n')
    assert "No findings on 1 export, 2 stories" in cutline("check", "export.xml").stdout


def test_pictures_are_listed_story_by_story(desk):
    pages = lines_of(cutline("blocks", "--format", "jsonl", "export.xml"))
    assert [page["story"] for page in pages] == ["bridge", "old"]
    assert [block["caption"] for block in pages[0]["blocks"]] == [
        "Ships lie in the the harbour.",
        "The mayor opens the the bridge.",
    ]
    assert [block["line"] for block in pages[0]["blocks"]] == [49, 17]


def test_an_export_that_breaks_off_is_checked_so_far_and_told(desk):
    Path("export.xml").write_bytes(WORDPRESS.read_bytes()[:2500])
    done = cutline("check", "export.xml")
    assert done.exit_code == 2
    assert "cutline: export.xml: the XML is broken in line" in done.stderr
    assert "1 export, 2 stories" in done.stdout


def test_a_selector_of_the_houses_pages_is_no_matter_of_stories(desk):
    done = cutline("check", "--select", ".story-body", "export.xml")
    assert done.exit_code == 0
    assert "2 stories" in done.stdout


def test_what_is_larger_than_a_page_may_be_is_read_story_by_story(desk):
    assert "2 stories" in cutline("check", "--max-bytes", "600", "export.xml").stdout


def test_what_holds_stories_and_is_not_known_is_told_with_what_is(desk):
    Path("other.json").write_text('{"words": "none"}')
    done = cutline("check", "other.json")
    assert done.exit_code == 2
    assert "or an export that is read: WordPress (WXR), RSS, Atom," in done.stderr


def test_an_export_is_never_mended(desk):
    done = cutline("fix", "export.xml")
    assert done.exit_code == 2
    assert done.stderr.startswith("cutline: export.xml: is a WordPress export: it is checked, and never mended.\n")
    assert Path("export.xml").read_bytes() == WORDPRESS.read_bytes()


@pytest.mark.parametrize("command", ["check", "blocks"])
def test_a_parquet_file_without_its_reader_is_refused_and_never_counted_as_read(desk, monkeypatch, command):
    Path("stories.parquet").write_bytes(b"PAR1" + bytes(20) + b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    done = cutline(command, "stories.parquet", "page.html")
    assert done.exit_code == 2
    assert "stories.parquet: is a Parquet file, which needs pyarrow." in done.stderr
    assert "[parquet]" in done.stderr
    assert "1 export" not in done.stdout


def test_a_parquet_column_of_numbers_or_tables_is_no_page_and_an_empty_row_is_told(tmp_path):
    arrow, written = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    page = "<article><p>A ferry lies at the quay.</p></article>"
    for name, values in (("numbers", [1, 2]), ("tables", [{"html": page}])):
        written.write_table(arrow.table({"page": values}), tmp_path / f"{name}.parquet")
        found = cutline("check", tmp_path / f"{name}.parquet")
        assert (found.exit_code, "none of its columns is known to hold HTML: page." in found.stderr) == (2, True)
    kinds = (arrow.string(), arrow.large_string(), arrow.dictionary(arrow.int8(), arrow.string()))
    for number, kind in enumerate(kinds):
        rows = arrow.array([page, None, ""], arrow.string()).cast(kind)
        written.write_table(arrow.table({"body": [3, 4, 5], "html": rows}), tmp_path / f"{number}.parquet")
        found = cutline("check", tmp_path / f"{number}.parquet")
        assert (found.exit_code, "left out: 2 without HTML" in found.stdout + found.stderr) == (0, True)


def test_a_story_that_cannot_be_read_is_named_with_its_export(tmp_path):
    rows = [{"id": "a", "html": "<p>One</p>"}, {"id": "b", "html": "<div>" * 3_000}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    found = cutline("check", tmp_path / "a.jsonl")
    assert found.exit_code == 2
    assert "a.jsonl: b: its elements stand in one another" in found.stderr
