"""Of an archive only some pages are read, or judged: the others are counted and told."""

from datetime import date

import pytest
from archive.test_ingest import JOB, files, read, rows, warc  # noqa: F401 -- a fixture

from linter.archive import work
from linter.archive.origin import Origin
from linter.archive.work import Item, Job
from linter.model.errors import BadInput
from linter.settings import Settings

pytest.importorskip("fastwarc", reason="the extra archive is not installed")

pytest.importorskip("pyarrow", reason="the extra archive is not installed")

pytest.importorskip("pebble", reason="the extra archive is not installed")


def test_only_pages_of_some_addresses_are_read_and_the_others_counted(tmp_path, warc):  # noqa: F811
    job = Job(Settings(), url="**/1?")
    store, _ = read(tmp_path / "out", warc, job=job)
    assert store.records()["of another address"] == 53
    assert len(rows(store, "pages")) == 10
    assert all(row["url"].rpartition("/")[2][0] == "1" for row in rows(store, "pages"))
    for other in (JOB, Job(Settings(), url="**/2?")):
        with pytest.raises(BadInput, match="other settings"):
            read(tmp_path / "out", warc, job=other)
    before = files(tmp_path / "out")
    read(tmp_path / "out", warc, job=job)
    assert files(tmp_path / "out") == before


def test_a_page_in_a_file_has_the_address_that_it_says_and_the_files_path_only_where_it_says_none(tmp_path):
    pages = tmp_path / "pages"
    heads = {
        "sport/a.html": '<link rel="canonical" href="https://harbour.example/news/a">',
        "saved/b.html": '<link rel="canonical" href="https://harbour.example/sport/b">',
        "sport/c.html": "",
        "news/d.html": "",
    }
    for name, head in heads.items():
        (pages / name).parent.mkdir(parents=True, exist_ok=True)
        (pages / name).write_text(f"<html><head>{head}</head><p>{name}<figure><img src=a.jpg></figure></html>")
    store, _ = read(tmp_path / "out", pages, job=Job(Settings(), url="sport/**"))
    assert {row["place"] for row in rows(store, "captures")} == {"saved/b.html", "sport/c.html"}
    assert store.records()["of another address"] == 2


def test_a_folder_of_which_some_pages_are_left_out_is_not_written_again(tmp_path):
    pages = tmp_path / "pages"
    for name in ("sport/a.html", "news/b.html"):
        (pages / name).parent.mkdir(parents=True)
        (pages / name).write_text(f"<p>{name}<figure><img src=a.jpg></figure>")
    job = Job(Settings(), url="sport/**")
    store, _ = read(tmp_path / "out", pages, job=job)
    assert [row["place"] for row in rows(store, "captures")] == ["sport/a.html"]
    before = files(tmp_path / "out")
    read(tmp_path / "out", pages, job=job)
    assert files(tmp_path / "out") == before


def test_only_pages_since_a_day_are_judged_and_the_others_told(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    days = {"new": "2024-05-07", "old": "2019-01-02"}
    for name, day in days.items():
        head = f'<meta property="article:published_time" content="{day}T10:00:00Z">'
        (pages / f"{name}.html").write_text(f"{head}<p>{name}<figure><img src={name}.jpg></figure>")
    (pages / "none.html").write_text("<p>none<figure><img src=none.jpg></figure>")
    store, _ = read(tmp_path / "out", pages, job=Job(Settings(), since=date(2024, 5, 7)))
    told = {row["place"]: (row["status"], row["said"]) for row in rows(store, "captures")}
    assert told == {
        "new.html": ("read", ""),
        "none.html": ("older", "no day is known on which it was published"),
        "old.html": ("older", "published on 2019-01-02"),
    }
    assert len(rows(store, "blocks")) == len(rows(store, "pages")) == 1
    with pytest.raises(BadInput, match="other settings"):
        read(tmp_path / "out", pages, job=Job(Settings(), since=date(2024, 5, 8)))


def test_a_page_whose_address_says_that_it_is_too_old_is_not_checked(monkeypatch):
    monkeypatch.setattr(work, "run_in_time", None)
    item = Item(Origin("a", "0", "https://a.example/2019/01/02/x"), "00", b"<p>Words.")
    (row,) = work.rows_for(item, Job(Settings(), since=date(2024, 5, 7)))["captures"]
    assert row[-2:] == ("older", "published on 2019-01-02")
