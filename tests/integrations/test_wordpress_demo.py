"""The demonstration of WordPress says what it lacks before it fetches or starts anything, and shows no error page."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "integrations" / "wordpress" / "demo"
sys.path.insert(0, str(DEMO))


def php_with(folder: Path, extensions: str) -> Path:
    """A program that lists its extensions as PHP does."""
    program = folder / "php"
    program.write_text(f"#!/bin/sh\necho '{extensions}'\n")
    program.chmod(0o755)
    return program


@pytest.mark.skipif(os.name == "nt", reason="a program that is a script of the shell")
@pytest.mark.parametrize(
    ("extensions", "said"),
    [
        ("Core PDO pdo_sqlite mbstring dom", "PHP lacks gd. On Debian: apt-get install php-gd"),
        ("Core mbstring gd", "PHP lacks pdo_sqlite, dom. On Debian: apt-get install php-sqlite3 php-xml"),
    ],
)
def test_what_php_lacks_is_one_line_and_nothing_is_begun(tmp_path, extensions, said):
    program = php_with(tmp_path, extensions)
    done = subprocess.run(
        [sys.executable, DEMO / "start.py", "--data", tmp_path / "data"],
        env={**os.environ, "CUTLINE_PHP": str(program)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(said)
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "data").exists()


def test_an_error_page_is_told_as_its_words():
    from newspaper import _plain

    page = "<html><head><title>Error</title><style>p { color: red }</style></head><body><p>It’s &lt;off&gt;.</p></body>"
    assert _plain(page) == "It’s <off>."
