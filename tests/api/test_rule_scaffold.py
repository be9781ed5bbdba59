"""cutline new begins a rule that runs, passes its own tests, and is never written over anything."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from linter.cli import main


def new(*args: str):
    return CliRunner().invoke(main, ["new", *args])


def test_the_rule_passes_its_own_tests_as_it_is_written(tmp_path: Path):
    assert new("caption-slang", "--into", str(tmp_path)).exit_code == 0
    folder = tmp_path / "cutline-caption-slang"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"PYTHONPATH": f"{Path(__file__).parents[2]}", "PATH": ""},
    )
    assert "4 passed" in done.stdout, done.stdout + done.stderr


def test_the_package_declares_its_rule_where_cutline_looks(tmp_path: Path):
    new("caption-slang", "--into", str(tmp_path))
    project = tomllib.loads((tmp_path / "cutline-caption-slang" / "pyproject.toml").read_text())
    assert project["project"]["entry-points"]["cutline.rules"] == {"caption-slang": "caption_slang"}


def test_an_installed_rule_is_listed_and_reports(tmp_path: Path):
    new("caption-slang", "--into", str(tmp_path))
    info = tmp_path / "cutline-caption-slang" / "cutline_caption_slang-0.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: cutline-caption-slang\nVersion: 0.1.0\n")
    (info / "entry_points.txt").write_text("[cutline.rules]\ncaption-slang = caption_slang\n")
    page = tmp_path / "page.html"
    page.write_text('<figure><img src="a.jpg" alt="A"><figcaption>The fair, date TBC</figcaption></figure>')
    done = subprocess.run(
        [sys.executable, "-m", "linter", "check", "--all", str(page)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={"PYTHONPATH": f"{info.parent}:{Path(__file__).parents[2]}", "PATH": ""},
    )
    assert "This caption still says “TBC”." in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["Slang", "slang", "caption_slang", "../caption-slang", "caption-", "1-slang"])
def test_a_name_that_is_none_is_refused(name: str, tmp_path: Path):
    done = new(name, "--into", str(tmp_path))
    assert (done.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert "caption-slang" in done.stderr


def test_the_name_of_a_rule_there_is_is_refused(tmp_path: Path):
    done = new("caption-missing", "--into", str(tmp_path))
    assert done.exit_code == 2
    assert "There is a rule caption-missing already, of cutline." in done.stderr


def test_a_folder_that_is_there_is_left_as_it_is(tmp_path: Path):
    mine = tmp_path / "cutline-caption-slang"
    mine.mkdir()
    (mine / "caption_slang.py").write_text("mine")
    assert new("caption-slang", "--into", str(tmp_path)).exit_code == 2
    assert [each.name for each in mine.iterdir()] == ["caption_slang.py"]
