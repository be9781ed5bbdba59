"""Parts of a page that are left out, and pages that have changed since a revision."""

import json
import subprocess

import pytest
from click.testing import CliRunner

from linter import fix, lint, read
from linter.api.answer import Job, check
from linter.cli import main
from linter.engine.profile import profile
from linter.model.errors import BadSettings
from linter.model.source import Source
from linter.rules.captions.caption_is_file_name import CaptionIsFileName
from linter.settings import Settings

FAULT = '<figure><img src="{0}.jpg" alt=""><figcaption>DSC_000{0}.JPG</figcaption></figure>'
PAGE = f'<article><p>One.</p>{FAULT.format(1)}<div class="poll">{FAULT.format(2)}</div><p>Two.</p></article>'


def names(settings):
    report = lint(PAGE, settings=Settings.of(settings))
    return [
        report.source.text[each.where.start : each.where.end]
        for each in report.shown
        if each.rule == "caption-is-file-name"
    ]


def test_what_stands_in_an_ignored_part_is_not_reported():
    assert names({}) == ["DSC_0001.JPG", "DSC_0002.JPG"]
    assert names({"ignore": [".poll"]}) == ["DSC_0001.JPG"]
    assert names({"ignore": [".nothing", "figure"]}) == []


def _pictures(page):
    return [block.image.urls[0] for block in page.blocks]


def _by_blocks(settings, folder):
    (folder / "page.html").write_text(PAGE)
    (folder / "cutline.toml").write_text('ignore = [".poll"]\n')
    done = CliRunner().invoke(main, ["blocks", str(folder / "page.html"), "--format", "jsonl"])
    return [block["urls"][0] for block in json.loads(done.stdout)["blocks"]]


def _by_profile(settings, folder):
    seen = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(CaptionIsFileName, "check_page", lambda self, page: seen.extend(_pictures(page)) or ())
        profile([Source("page.html", PAGE)], settings)
    return seen


def _by_service(settings, folder):
    pictures = [(f"{number}.jpg", str(number), "") for number in (1, 2)]
    found = check(Job(PAGE, settings, pictures=pictures))["findings"]
    return [f"{each['location']['image_id']}.jpg" for each in found if each["rule"] == "caption-is-file-name"]


DOORS = {
    "lint": lambda settings, folder: _pictures(lint(PAGE, settings=settings).page),
    "read": lambda settings, folder: _pictures(read(PAGE, settings=settings)),
    "fix": lambda settings, folder: _pictures(fix(PAGE, settings=settings).report.page),
    "blocks": _by_blocks,
    "check --profile": _by_profile,
    "service": _by_service,
}


@pytest.mark.parametrize("door", DOORS)
def test_whoever_opens_a_page_sees_the_same_pictures(door, tmp_path):
    assert DOORS[door](Settings.of({"ignore": [".poll"]}), tmp_path) == ["1.jpg"]


def test_a_selector_that_is_none_is_refused():
    with pytest.raises(BadSettings, match="no CSS selector"):
        names({"ignore": ["..poll"]})


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a", "b"):
        (tmp_path / f"{name}.html").write_text(FAULT.format(1))
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    for words in (("init", "-q"), ("add", "."), (*who, "commit", "-qm", "one")):
        subprocess.run(["git", *words], check=True)
    return tmp_path


def checked(*words):
    result = CliRunner().invoke(main, ["check", *words])
    return result, [name for name in ("a.html", "b.html", "c.html") if f"/{name}\n" in result.output]


def test_only_changed_and_new_pages_are_checked(site):
    assert checked("--changed-since", "HEAD", ".")[1] == []
    (site / "b.html").write_text(FAULT.format(2))
    (site / "c.html").write_text(FAULT.format(3))
    result, pages = checked("--changed-since", "HEAD", ".")
    assert pages == ["b.html", "c.html"]
    assert result.exit_code == 1


def test_a_revision_that_is_not_there_is_told(site):
    for revision in ("nowhere", "--output=x"):
        result, _ = checked("--changed-since", revision, ".")
        assert result.exit_code == 2
        assert "no revision" in result.output
        assert "kept in git" not in result.output  # they are


def test_a_clone_with_only_its_newest_commits_is_told_apart_from_a_wrong_name(site, tmp_path, monkeypatch):
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", "--depth", "1", site.as_uri(), str(clone)], check=True)
    monkeypatch.chdir(clone)
    result, _ = checked("--changed-since", "origin/elsewhere", ".")
    assert result.exit_code == 2
    assert "fetch-depth: 0" in result.output
    monkeypatch.chdir(site)
    assert "fetch-depth" not in checked("--changed-since", "origin/elsewhere", "a.html")[0].output
