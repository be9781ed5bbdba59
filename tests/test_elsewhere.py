"""What others run Cutline with: pre-commit's hooks, and the GitHub Action."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BAD = '<figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure>\n'
MENDED = '<figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge. Photo: Jo Lee/AFP</figcaption></figure>\n'
FIXABLE = MENDED.replace("Photo:", "Photo: Photo:")


@pytest.fixture
def site(tmp_path: Path):
    """A small git repository of pages."""
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    for name, html in (("bad.html", BAD), ("good.html", MENDED), ("fixable.html", FIXABLE), ("notes.txt", BAD)):
        (tmp_path / name).write_text(html)
    subprocess.run(["git", "-C", tmp_path, "add", "."], check=True)
    return tmp_path


def hook(site: Path, name: str, *files: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), name, "--files", *files]
    return subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)


def test_the_hook_stops_a_commit_with_an_error(site):
    done = hook(site, "cutline", "bad.html", "good.html", "notes.txt")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "caption-placeholder" in done.stdout
    assert "notes.txt" not in done.stdout
    assert hook(site, "cutline", "good.html").returncode == 0


def test_the_fixing_hook_mends_pages_and_says_so(site):
    done = hook(site, "cutline-fix", "fixable.html")
    assert "files were modified by this hook" in done.stdout, done.stdout + done.stderr
    assert (site / "fixable.html").read_text() == MENDED


def test_the_action_marks_the_lines_and_writes_the_files(tmp_path: Path):
    """The last step of action.yml, run as GitHub runs it, with the command of this installation."""
    text = (ROOT / "action.yml").read_text()
    script = re.search(r"      run: \|\n((?:        .*\n|\n)+)\Z", text)[1]
    bin_folder = tmp_path / "cutline" / "bin"
    bin_folder.mkdir(parents=True)
    (bin_folder / "cutline").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m linter "$@"\n')
    (bin_folder / "cutline").chmod(0o755)
    (tmp_path / "bad.html").write_text(BAD)
    inputs = {"PATHS": "bad.html", "ARGS": "--fail-on warning", "SARIF": "out.sarif", "HTML": "", "CHANGED_SINCE": ""}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=tmp_path,
        env={**os.environ, **inputs, "RUNNER_TEMP": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "\n::error file=bad.html,line=1," in done.stdout
    assert (tmp_path / "out.sarif").is_file()
