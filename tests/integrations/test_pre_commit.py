"""The hooks for pre-commit, run for real on a small git repository."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BAD = '<figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure>\n'
MENDED = '<figure><img src="a.jpg" alt="A bridge"><figcaption>A bridge. Photo: Jo Lee/AFP</figcaption></figure>\n'
FIXABLE = MENDED.replace("Photo:", "Photo: Photo:")


@pytest.fixture
def site(tmp_path: Path):
    """A small git repository of pages."""
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
