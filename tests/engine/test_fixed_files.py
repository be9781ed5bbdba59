"""A mended page as a file: its mode, its link and its packing stay, and what cannot be written is told."""

import gzip
import os
import stat

import pytest

from linter import CannotEdit
from linter.cli.atomic_write import save


def test_a_mended_page_keeps_its_mode_and_its_link(tmp_path):
    page, link = tmp_path / "page.html", tmp_path / "link.html"
    page.write_bytes(b"old")
    page.chmod(0o640)
    link.symlink_to(page)
    save(str(link), b"old", b"new", packed=False)
    assert page.read_bytes() == b"new"
    assert link.is_symlink()
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.html", "page.html"]


def test_a_packed_page_is_packed_again(tmp_path):
    page = tmp_path / "page.html.gz"
    page.write_bytes(gzip.compress(b"old"))
    save(str(page), b"old", b"new", packed=True)
    assert gzip.decompress(page.read_bytes()) == b"new"


def test_a_page_changed_meanwhile_is_left_alone(tmp_path):
    page = tmp_path / "page.html"
    page.write_bytes(b"someone else's")
    with pytest.raises(CannotEdit, match="changed by somebody else"):
        save(str(page), b"old", b"new", packed=False)
    with pytest.raises(CannotEdit, match="changed by somebody else"):
        save(str(page), b"old", b"new", packed=True)
    assert page.read_bytes() == b"someone else's"


def test_a_page_that_vanished_is_refused(tmp_path):
    with pytest.raises(CannotEdit, match="no longer there"):
        save(str(tmp_path / "gone.html"), b"old", b"new", packed=False)


def test_a_read_only_page_is_refused(tmp_path, monkeypatch):
    page = tmp_path / "page.html"
    page.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    with pytest.raises(CannotEdit, match="is read-only"):
        save(str(page), b"old", b"new", packed=False)


def test_a_write_that_fails_leaves_the_page_and_no_rubbish(tmp_path, monkeypatch):
    page = tmp_path / "page.html"
    page.write_bytes(b"old")

    def full(*names):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(CannotEdit, match="cannot be written: No space left"):
        save(str(page), b"old", b"new", packed=False)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
