"""Working folders of tests of the command line."""

import pytest
from command_line import PAGE

from linter.cli import atomic_write


@pytest.fixture
def desk(tmp_path, monkeypatch, house):
    """A working folder with three pages, and the made-up newsroom's rules."""
    folder = tmp_path / "desk"
    (folder / "sport").mkdir(parents=True)
    (folder / "good.html").write_text("<p>All is well.</p>")
    (folder / "loud.html").write_text("<p>They SHOUT.</p>\n<p>They whisper.</p>\n")
    (folder / "sport" / "quiet.html").write_text("<p>They whisper.</p>\n")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with a page, where nothing is waited for."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(atomic_write, "PATIENCE", 0.2)
    (tmp_path / "page.html").write_text(PAGE)
    return tmp_path
