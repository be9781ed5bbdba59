"""The GitHub Action, its last step run as GitHub runs it."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BAD = '<figure><img src="a.jpg" alt="A bridge"><figcaption>{{caption}}</figcaption></figure>\n'


def test_the_action_marks_the_lines_and_writes_the_files(tmp_path: Path):
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
