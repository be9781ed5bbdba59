"""Pages from files, folders and standard input, and what is refused."""

import gzip
import io
import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from linter.cli import main
from linter.model.errors import BadInput
from linter.reading import files
from linter.reading.files import find, load, to_source, unpacked

LIMIT = 1000


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.html", "a.htm", "deep/c.HTML", "deep/d.html.gz", "deep/e.txt", ".hidden/f.html", "g.xml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"<p>" + name.encode())
    return tmp_path


def test_a_folder_gives_its_pages_in_order(site):
    assert find(["."]).pages == ("./a.htm", "./b.html", "./deep/c.HTML", "./deep/d.html.gz")


def test_a_file_is_taken_whatever_its_name(site):
    assert find(["g.xml", "-"]).pages == ("g.xml", "-")


def test_a_page_named_twice_is_read_once(site):
    assert find(["b.html", "./b.html", "-", "-", "."]).pages[:2] == ("b.html", "-")
    assert len(find(["b.html", "."]).pages) == 4


def test_a_missing_path_is_refused_and_the_others_found(site):
    found = find(["gone.html", "b.html"])
    assert found.pages == ("b.html",)
    assert found.refused[0].message == "gone.html: no such file or folder."


def test_a_folder_without_pages_is_refused(site):
    (site / "empty").mkdir()
    assert find(["empty"]).refused[0].message == "empty: no page in this folder."


def test_a_name_cannot_disturb_the_terminal(site):
    assert "\x1b" not in find(["a\x1b[31m.html"]).refused[0].message


def test_a_name_with_a_nul_is_refused():
    assert len(find(["a\0b"]).refused) == 1
    with pytest.raises(BadInput, match="cannot be read"):
        load("a\0b", LIMIT)


def test_a_folder_that_may_not_be_entered_is_refused(site, monkeypatch):
    def walk(folder, onerror):
        onerror(PermissionError(13, "Permission denied", "./locked"))
        yield folder, [], ["a.html"]

    monkeypatch.setattr(os, "walk", walk)
    found = find(["."])
    assert found.pages == ("./a.html",)
    assert found.refused[0].message == "./locked: may not be read."


def test_a_file_that_may_not_be_read_is_refused(monkeypatch):
    def locked(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", locked)
    with pytest.raises(BadInput, match=r"a.html: may not be read."):
        load("a.html", LIMIT)


def test_a_file_that_vanished_is_refused():
    with pytest.raises(BadInput, match=r"gone.html: no such file."):
        load("gone.html", LIMIT)


def test_a_link_to_a_file_that_is_gone_is_told_as_one(site):
    (site / "link.html").symlink_to("nowhere.html")
    found = find(["link.html"])
    assert found.refused[0].message == "link.html: is a link to a file that is not there."
    assert "./link.html" in find(["."]).pages
    with pytest.raises(BadInput, match="is a link to a file that is not there"):
        load("link.html", LIMIT)


def test_a_folder_in_the_place_of_a_page_is_refused(tmp_path):
    with pytest.raises(BadInput, match="cannot be read: Is a directory"):
        load(str(tmp_path), LIMIT)


def test_a_page_that_is_too_large_is_refused(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"x" * LIMIT)
    assert len(load(str(path), LIMIT).data) == LIMIT
    path.write_bytes(b"x" * (LIMIT + 1))
    with pytest.raises(BadInput, match="larger than 1,000 bytes") as caught:
        load(str(path), LIMIT)
    assert "max-bytes" in caught.value.hint


def test_a_packed_page_is_known_by_its_bytes(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(gzip.compress(b"<p>one</p>") + gzip.compress(b"<p>two</p>") + b"\0\0")
    loaded = load(str(path), LIMIT)
    assert (loaded.data, loaded.packed) == (b"<p>one</p><p>two</p>", True)


def test_a_packed_page_that_swells_above_the_limit_is_refused_early():
    bomb = gzip.compress(b"\0" * 50_000_000)
    with pytest.raises(BadInput, match="larger than 100,000 bytes"):
        unpacked(bomb, "bomb.html.gz", 100_000)
    with pytest.raises(BadInput, match="larger than"):
        unpacked(gzip.compress(b"x" * 600) * 2, "two.html.gz", LIMIT)


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-5], lambda data: data[:12] + b"\xff" * 30, lambda data: data[:2]]
)
def test_a_broken_packed_page_is_refused(damage):
    with pytest.raises(BadInput, match="broken or cut short"):
        unpacked(damage(gzip.compress(b"<p>page</p>" * 9)), "a.html.gz", LIMIT)


def test_standard_input_is_read_up_to_the_limit(monkeypatch):
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"<p>x")))
    assert load("-", LIMIT).data == b"<p>x"
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"x" * 9999)))
    with pytest.raises(BadInput, match="larger"):
        load("-", LIMIT)


def test_closed_standard_input_is_refused(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(BadInput, match="closed"):
        load("-", LIMIT)


def test_text_and_bytes_become_a_source():
    assert to_source("<p>é</p>", "a", LIMIT).text == "<p>é</p>"
    assert to_source(gzip.compress("<p>é</p>".encode()), "a", LIMIT).text == "<p>é</p>"
    with pytest.raises(BadInput, match="larger"):
        to_source("x" * 1001, "a", LIMIT)


def test_a_report_of_cutline_s_own_is_no_page_of_a_folder_and_one_when_it_is_named(tmp_path):
    (tmp_path / "page.html").write_text("<figure><img src=a.jpg alt=''><figcaption>A quay.</figcaption></figure>")
    sheet = tmp_path / "sheet.html"
    CliRunner().invoke(main, ["check", str(tmp_path / "page.html"), "--format", f"html={sheet}"])
    assert sheet.is_file()
    assert [os.path.basename(page) for page in find([str(tmp_path)]).pages] == ["page.html"]
    assert find([str(sheet)]).pages == (str(sheet),)


def test_every_report_that_is_a_document_begins_with_what_it_is_known_by(tmp_path):
    parts = [path.read_bytes() for path in Path(files.__file__).parents[1].glob("*/sheet/*.html.j2")]
    documents = [each for each in parts if each.startswith(b"<!DOCTYPE")]
    assert len(documents) >= 3
    assert all(files._OURS in each[: files._BEGINNING] for each in documents)


def test_the_file_that_proves_to_google_whose_site_it_is_is_no_page_of_a_folder(tmp_path):
    proof = tmp_path / "google0123456789abcdef.html"
    proof.write_text("google-site-verification: google0123456789abcdef.html")
    (tmp_path / "google-news.html").write_text("<p>Google</p>")
    assert [os.path.basename(page) for page in find([str(tmp_path)]).pages] == ["google-news.html"]
    assert find([str(proof)]).pages == (str(proof),)


@pytest.mark.parametrize("limit", [10**12, 2**63 - 1, 10**20])
@pytest.mark.parametrize("packed", [False, True])
def test_a_limit_above_any_memory_lets_every_page_through(tmp_path, monkeypatch, limit, packed):
    page = b"<p>The pier at dawn</p>" * 100_000
    path = tmp_path / "pier.html"
    path.write_bytes(gzip.compress(page) if packed else page)
    assert load(str(path), limit).data == page
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(path.read_bytes())))
    assert load("-", limit).data == page
