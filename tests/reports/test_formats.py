"""The reports for machines: each in the shape its readers expect, all from the same findings, the same each time."""

import json
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner
from lxml import etree
from report_forms import HOSTILE, SAMPLES

from linter.cli import main
from linter.reports.formats import FORMS


def run(*args: str):
    return CliRunner().invoke(main, ["check", *args])


@cache
def of_samples(jobs: str = "1") -> dict[str, str]:
    """The reports of the sample pages in every form, written by one run."""
    with TemporaryDirectory() as folder:
        forms = (word for form in FORMS for word in ("--format", f"{form}={folder}/{form}"))
        done = run("--all", "--jobs", jobs, *forms, str(SAMPLES))
        assert (done.exit_code, done.stdout) == (1, "")
        assert {line.partition(": ")[2] for line in done.stderr.splitlines()} == {"12 pages, 92 findings"}
        return {form: (Path(folder) / form).read_bytes().decode() for form in FORMS}


def report(form: str, *paths: object) -> str:
    if not paths:
        return of_samples()[form]
    done = run("--all", "--format", form, *map(str, paths))
    assert done.exit_code in (0, 1), done.output
    return done.stdout


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    page = tmp_path / "pa:ge,%0A <b>.html"
    page.write_bytes(HOSTILE.encode())
    return page


def findings() -> int:
    summary = json.loads(report("json"))["summary"]
    return summary["error"] + summary["warning"] + summary["note"]


def test_every_form_tells_the_same_findings():
    pages = [json.loads(line) for line in report("jsonl").splitlines()]
    results = json.loads(report("sarif"))["runs"][0]["results"]
    counts = {
        "jsonl": sum(len(page["findings"]) for page in pages),
        "sarif": sum("suppressions" not in row for row in results),
        "github": sum(line.startswith("::") for line in report("github").splitlines()),
        "gitlab": len(json.loads(report("gitlab"))),
        "rdjson": len(json.loads(report("rdjson"))["diagnostics"]),
        "checkstyle": len(etree.fromstring(report("checkstyle").encode()).findall(".//error")),
        "junit": len(etree.fromstring(report("junit").encode()).xpath("//testcase[failure or system-out]")),
        "html": len(re.findall(r'<li class="finding \w+" id=', report("html"))),
    }
    assert counts == dict.fromkeys(counts, findings())


def test_where_findings_are_only_counted_marks_on_a_change_are_notices(tmp_path: Path):
    (tmp_path / "a.html").write_text("<figure><img src='a.jpg' alt=''><figcaption>{{caption}}</figcaption></figure>")
    assert "\n::error " in report("github", tmp_path)
    (tmp_path / "cutline.toml").write_text('mode = "observe"\n')
    told = report("github", tmp_path)
    assert told.startswith("::notice ")
    assert not re.search("^::(error|warning)", told, re.M)


def test_every_form_that_has_a_place_for_it_says_what_was_read(tmp_path: Path):
    for name, pictures in (("none", 0), ("two", 2)):
        said = ("<figcaption>A quay in Linz. Photo: Jo Lee/AFP</figcaption>", "")
        figures = "".join(f"<figure><img src='{name}{n}.jpg' alt='x'>{said[n]}</figure>" for n in range(pictures))
        (tmp_path / f"{name}.html").write_text(f"<article><p>One.</p>{figures}</article>")
    document = json.loads(report("json", tmp_path))
    read = ("pictures", "captions", "credits")
    assert [[page[name] for name in read] for page in document["pages"]] == [[0, 0, 0], [2, 1, 1]]
    assert [document["summary"][name] for name in (*read, "pages_without_pictures")] == [2, 1, 1, 1]
    lines = [json.loads(line) for line in report("jsonl", tmp_path).splitlines()]
    assert [[line[name] for name in read] for line in lines] == [[0, 0, 0], [2, 1, 1]]
    (done,) = json.loads(report("sarif", tmp_path))["runs"]
    assert done["properties"] == {"pages": 2, "pictures": 2, "captions": 1, "credits": 1}
    assert [[each["properties"][name] for name in read] for each in done["artifacts"]] == [[0, 0, 0], [2, 1, 1]]
    suites = etree.fromstring(report("junit", tmp_path).encode())
    values = [suites.xpath(f"//property[@name='{name}']/@value") for name in read]
    assert values == [["0", "2"], ["0", "1"], ["0", "1"]]
    files = etree.fromstring(report("checkstyle", tmp_path).encode())
    assert [each.text.strip() for each in files.xpath("//comment()")] == [
        "0 pictures read",
        "2 pictures, 1 caption, 1 credit read",
    ]
    for form in ("text", "github", "html"):
        assert "2 pages, 2 pictures, 1 caption, 1 credit read (1 page has none)" in report(form, tmp_path)


@pytest.mark.parametrize("form", FORMS)
def test_two_runs_give_the_same_bytes_also_in_two_processes(form: str):
    assert report(form) == of_samples("2")[form] == run("--all", "--format", form, str(SAMPLES)).stdout


@pytest.mark.parametrize("form", FORMS)
def test_a_form_holds_no_character_that_disturbs_a_terminal(form: str, hostile: Path):
    told = report(form, hostile)
    assert not {letter for letter in told if ord(letter) < 32 and letter not in "\n\t"}
    assert "\u202e" not in told


def test_several_reports_come_from_one_run(tmp_path: Path):
    sarif, sheet = tmp_path / "out.sarif", tmp_path / "out.html"
    done = run(str(SAMPLES), "--format", "text", "--format", f"sarif={sarif}", "--format", f"html={sheet}")
    assert done.exit_code == run(str(SAMPLES)).exit_code == 1
    assert done.stdout == run(str(SAMPLES)).stdout
    assert json.loads(sarif.read_text())["version"] == "2.1.0"
    assert sheet.read_text().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("formats", "why"),
    [
        (["sariff"], 'did you mean "sarif"'),
        (["sarif="], "names no file"),
        (["sarif=/nowhere/at/all.sarif"], "the folder of /nowhere/at/all.sarif is not there"),
        (["text", "json"], "Only one report can go to standard output"),
        (["text=a.out", "json=./a.out"], "Two reports cannot go to one file"),
    ],
)
def test_reports_that_cannot_be_written_are_refused_before_any_page_is_read(formats, why):
    done = run("nowhere.html", *(word for name in formats for word in ("--format", name)))
    assert done.exit_code == 2
    assert why in done.stderr
    assert "nowhere.html" not in done.stderr


def test_quiet_writes_the_files_and_nothing_else(tmp_path: Path):
    out = tmp_path / "out.json"
    done = run(str(SAMPLES), "--quiet", "--format", "text", "--format", f"json={out}")
    assert done.output == ""
    assert json.loads(out.read_text())["schema"] == "cutline/1"


def test_a_page_that_cannot_be_read_is_told_in_the_forms_that_hold_pages(tmp_path: Path):
    big = tmp_path / "big.html"
    big.write_text("<p>" * 50)
    for form, words in (("junit", "<error "), ("checkstyle", "big.html"), ("sarif", "big.html"), ("github", "::error")):
        assert words in run(str(big), "--max-bytes", "10", "--format", form).stdout


class TestGitHub:
    def test_a_page_cannot_write_commands_of_its_own(self, hostile: Path):
        lines = report("github", hostile).splitlines()[:-1]
        assert all(line.startswith(("::warning file=", "::error file=", "::notice file=")) for line in lines)
        assert all("%250A" in line.split("::")[1] for line in lines)
        assert all(line.count("::") == 2 or "%250A::error::owned" in line for line in lines)

    def test_commas_and_colons_of_a_file_name_are_escaped(self, hostile: Path):
        assert "pa%3Age%2C%250A" in report("github", hostile)


class TestGitLab:
    def test_fingerprints_are_all_different(self):
        rows = json.loads(report("gitlab"))
        assert len({row["fingerprint"] for row in rows}) == len(rows)

    def test_a_fingerprint_stays_when_lines_move(self, tmp_path: Path):
        page = tmp_path / "page.html"
        html = '<figure><img src="a.jpg" alt="Image"><figcaption>DSC_0412.JPG</figcaption></figure>'
        page.write_text(html)
        before = {row["fingerprint"] for row in json.loads(report("gitlab", page))}
        page.write_text("<p>One.</p>\n\n" + html)
        assert {row["fingerprint"] for row in json.loads(report("gitlab", page))} == before

    def test_severities_are_those_it_knows(self):
        assert {row["severity"] for row in json.loads(report("gitlab"))} <= {"info", "minor", "major", "critical"}


def test_rdjson_counts_columns_in_bytes(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text('<figure><img src="a.jpg" alt="Ä"><figcaption>Ä😀 {{caption}}</figcaption></figure>', "utf-8")
    row = next(
        row
        for row in json.loads(report("rdjson", page))["diagnostics"]
        if row["code"]["value"] == "caption-placeholder"
    )
    line = page.read_text("utf-8").encode()
    start, end = (row["location"]["range"][end]["column"] - 1 for end in ("start", "end"))
    assert line[start:end] == b"{{caption}}"


def test_junit_fails_only_what_fails_the_run():
    def failures(*more: str) -> int:
        told = run(str(SAMPLES), "--format", "junit", *more).stdout
        return len(etree.fromstring(told.encode()).findall(".//failure"))

    summary = json.loads(run(str(SAMPLES), "--format", "json").stdout)["summary"]
    assert failures() == summary["error"]
    assert failures("--fail-on", "warning") == summary["error"] + summary["warning"]
    assert failures("--fail-on", "never") == 0


def test_sarif_tells_of_allowed_findings_as_suppressed():
    rows = json.loads(report("sarif"))["runs"][0]["results"]
    told = [row["suppressions"] for row in rows if "suppressions" in row]
    assert told
    assert all(each[0]["kind"] == "inSource" and each[0]["justification"] for each in told)


def test_sarif_columns_are_utf16(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text('<figure><img src="a.jpg" alt="Ä"><figcaption>😀 {{caption}}</figcaption></figure>', "utf-8")
    rows = json.loads(report("sarif", page))["runs"][0]["results"]
    row = next(row for row in rows if row["ruleId"] == "caption-placeholder")
    region = row["locations"][0]["physicalLocation"]["region"]
    wide = page.read_text("utf-8").encode("utf-16-le")
    assert wide[2 * region["startColumn"] - 2 : 2 * region["endColumn"] - 2].decode("utf-16-le") == "{{caption}}"


def test_the_help_and_the_documents_name_every_form():
    documents = Path(__file__).parents[2] / "docs"
    asked = " ".join((documents / "cli.md").read_text("utf-8").split())
    assert f"{', '.join([*FORMS][:-1])} or {[*FORMS][-1]};" in asked
    told = (documents / "reports.md").read_text("utf-8")
    assert [form for form in FORMS if f"| `{form}` |" not in told] == []
