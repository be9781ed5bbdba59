"""Findings known from before: remembered by their words, and how a newsroom rolls the linter out."""

import json
import re

import pytest
from click.testing import CliRunner

from linter.cli import main

FAULT = '<figure><img src="{0}.jpg" alt=""><figcaption>DSC_000{0}.JPG</figcaption></figure>'


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.html").write_text(f"<article><p>One.</p>{FAULT.format(1)}</article>")
    (tmp_path / "cutline.toml").write_text('baseline = "cutline-baseline.json"\n')
    (tmp_path / "cutline-baseline.json").write_text('{"version": 1, "pages": {}}')
    return tmp_path


def cutline(*words):
    return CliRunner().invoke(main, list(words))


def test_what_the_baseline_knows_is_not_reported_on_whatever_line_it_stands(site):
    assert cutline("check", "a.html").exit_code == 1
    written = cutline("baseline", "a.html")
    assert (
        written.output == "cutline-baseline.json: 2 findings remembered; 1 page, 1 picture, 1 caption, 0 credits read\n"
    )
    assert cutline("check", "a.html").exit_code == 0
    (site / "a.html").write_text("\n\n<!-- -->\n" + (site / "a.html").read_text())
    assert cutline("check", "a.html").exit_code == 0


def test_what_is_new_is_reported_and_a_known_fault_made_twice_is_new_once(site):
    cutline("baseline", "a.html")
    page = site / "a.html"
    page.write_text(page.read_text().replace("</article>", f"<p>Two.</p>{FAULT.format(2)}</article>"))
    result = cutline("check", "a.html", "--format", "json")
    shown = json.loads(result.output)["pages"][0]
    assert [each["rule"] for each in shown["findings"] if each["level"] == "error"] == ["caption-is-file-name"]
    assert "DSC_0002" in json.dumps(shown["findings"])
    assert "in the baseline cutline-baseline.json" in json.dumps(shown["allowed"])


def test_the_baseline_is_named_in_the_settings_and_must_be_one(site):
    (site / "cutline-baseline.json").write_text("[]")
    result = cutline("check", "a.html")
    assert result.exit_code == 2
    assert "is not a baseline of this version" in result.output
    (site / "cutline-baseline.json").unlink()
    assert "cutline baseline PATHS writes one" in cutline("check", "a.html").output


@pytest.mark.parametrize("there", [None, "[]", "<<<<<<< ours", '{"version": 9}'])
def test_what_a_baseline_that_is_missing_or_broken_is_told_to_do_helps(site, there):
    (site / "cutline-baseline.json").unlink()
    (site / "old").mkdir()
    (site / "cutline.toml").write_text('baseline = "old/known.json"\n')
    if there is not None:
        (site / "old" / "known.json").write_text(there)
    refused = cutline("check", "a.html")
    assert refused.exit_code == 2
    way_out = re.search(r"cutline (baseline) PATHS (--out) (\S+known.json) writes", refused.output)
    assert cutline(way_out[1], "a.html", way_out[2], way_out[3]).exit_code == 0
    assert cutline("check", "a.html").exit_code == 0


def test_a_baseline_counts_pages_from_its_own_folder(site):
    cutline("baseline", "a.html")
    assert list(json.loads((site / "cutline-baseline.json").read_text())["pages"]) == ["a.html"]
    (site / "sub").mkdir()
    assert cutline("check", str(site / "sub" / ".." / "a.html"), "--config", "cutline.toml").exit_code == 0


def test_modes_say_what_findings_do(site):
    for mode, code, told in (("block", 1, True), ("warn", 0, True), ("observe", 0, False)):
        (site / "cutline.toml").write_text(f'mode = "{mode}"\n')
        result = cutline("check", "a.html")
        assert result.exit_code == code
        assert ("is a file name" in result.output) is told
        assert "1 error" in result.output


NAMED = '<figure><img src="{0}.jpg" alt=""><figcaption>The quay {0}. Photo: {1}/AFP</figcaption></figure><p>{0}.</p>'
RULES = "credit-all-capitals"


def told_of(site, *names):
    (site / "a.html").write_text(
        f"<article>{''.join(NAMED.format(at, name) for at, name in enumerate(names))}</article>"
    )
    result = cutline("check", "a.html", "--format", "json")
    page = json.loads(result.output)["pages"][0]
    return [(each["line"], each["column"]) for each in page["findings"] if each["rule"] == RULES]


def test_a_fault_in_several_places_is_known_in_each_when_the_first_is_mended(site):
    assert told_of(site, "IDA HOLMES", "IDA HOLMES", "IDA HOLMES")
    cutline("baseline", "a.html")
    assert told_of(site, "IDA HOLMES", "IDA HOLMES", "IDA HOLMES") == []
    assert told_of(site, "Ida Holmes", "IDA HOLMES", "IDA HOLMES") == []
    assert told_of(site, "Ida Holmes", "Ida Holmes", "IDA HOLMES") == []


def test_a_new_place_of_a_known_fault_is_told_there(site):
    told_of(site, "IDA HOLMES", "IDA HOLMES", "Ann Day")
    cutline("baseline", "a.html")
    (place,) = told_of(site, "IDA HOLMES", "IDA HOLMES", "ANN DAYTON")
    assert (site / "a.html").read_text()[place[1] - 1 :].startswith("ANN DAYTON")


def test_a_baseline_of_the_first_version_knows_a_fault_by_its_first_place(site):
    told_of(site, "IDA HOLMES", "IDA HOLMES")
    cutline("baseline", "a.html", "--rule", RULES)
    file = site / "cutline-baseline.json"
    old = json.loads(file.read_text())
    ((key, _),) = old["pages"]["a.html"].items()
    file.write_text(json.dumps({"version": 1, "pages": {"a.html": {key: 1}}}))
    assert told_of(site, "IDA HOLMES", "IDA HOLMES") == []


def test_a_baseline_stays_where_no_page_could_be_read(site):
    assert cutline("baseline", "a.html").exit_code == 0
    before = (site / "cutline-baseline.json").read_text()
    (site / "empty.html").write_text("")
    for wrong in ("b.html", "empty.html"):
        result = cutline("baseline", wrong)
        assert result.exit_code == 2
        assert "remembered" not in result.output
        assert (site / "cutline-baseline.json").read_text() == before
