"""The GitHub Action, its last step run as GitHub runs it."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BAD = '<figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure>\n'


def run_action(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    text = (ROOT / "action.yml").read_text()
    script = re.search(r"      run: \|\n((?:        .*\n|\n)+)\Z", text)[1]
    bin_folder = folder / "cutline" / "bin"
    bin_folder.mkdir(parents=True, exist_ok=True)
    (bin_folder / "cutline").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m linter "$@"\n')
    (bin_folder / "cutline").chmod(0o755)
    nothing = dict.fromkeys(("PATHS", "ARGS", "SARIF", "HTML", "CHANGED_SINCE"), "")
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, **nothing, **inputs, "RUNNER_TEMP": str(folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_action_marks_the_lines_and_writes_the_files(tmp_path: Path):
    (tmp_path / "bad.html").write_text(BAD)
    done = run_action(tmp_path, PATHS="bad.html", ARGS="--fail-on warning", SARIF="out.sarif")
    assert done.returncode == 1, done.stderr
    assert "\n::error file=bad.html,line=1," in done.stdout
    assert (tmp_path / "out.sarif").is_file()


def test_paths_of_the_action_stand_one_a_line_where_their_names_have_spaces(tmp_path: Path):
    for name in ("the bridge.html", "the quay.html"):
        (tmp_path / name).write_text(BAD)
    done = run_action(tmp_path, PATHS="the bridge.html\nthe quay.html\n")
    assert done.returncode == 1, done.stderr
    assert all(f"::error file={name},line=1," in done.stdout for name in ("the bridge.html", "the quay.html"))


def test_one_name_with_a_space_stands_in_a_line_of_its_own(tmp_path: Path):
    (tmp_path / "the bridge.html").write_text(BAD)
    done = run_action(tmp_path, PATHS="  the bridge.html \n")
    assert "::error file=the bridge.html,line=1," in done.stdout


def test_no_path_of_the_action_can_bring_in_an_option_or_a_pattern(tmp_path: Path):
    (tmp_path / "bad.html").write_text(BAD)
    assert run_action(tmp_path, PATHS="--fail-on=never bad.html").returncode == 2
    assert run_action(tmp_path / "again", PATHS="*.html").returncode == 2


def test_no_revision_of_the_action_can_bring_in_an_option(tmp_path: Path):
    (tmp_path / "bad.html").write_text(BAD)
    done = run_action(tmp_path, PATHS="bad.html", CHANGED_SINCE="--output=stolen.txt")
    assert done.returncode == 2
    assert not (tmp_path / "stolen.txt").exists()
