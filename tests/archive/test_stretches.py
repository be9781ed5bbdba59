"""Archives read stretch by stretch, as workers of Spark do it: every file comes out as one machine writes it.

A worker is this process here; test_spark.py has true ones.
"""

import gzip
import hashlib
import json
import pickle
import threading
import zipfile

import pytest

pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")
pytest.importorskip("pebble", reason="the extra archive is not installed")

import pyarrow
import pyarrow.parquet
from warc_writer import html, http, members, page, record

from linter.archive import spark, stretches
from linter.archive.columns import ParquetFile
from linter.archive.ingest import ingest
from linter.archive.records import START, Reading
from linter.archive.sources import archives
from linter.archive.store import Store
from linter.archive.stretches import look_through
from linter.archive.work import Job
from linter.settings import Settings

JOB = Job(Settings())


class Held:
    def __init__(self, value):
        self.value = value

    def unpersist(self):
        self.value = None

    destroy = unpersist


class Here:
    """What Spark is asked for, done by this process; what would travel is packed and unpacked."""

    defaultParallelism = 2

    def __init__(self):
        self.sparkContext = self
        self.asked = []
        self._one = threading.Lock()

    def broadcast(self, value):
        return Held(value)

    def setJobGroup(self, *_):
        pass

    cancelJobGroup = setJobGroup

    def parallelize(self, values, slices):
        self.values = values
        return self

    def map(self, work):
        job = Here()
        job.work, job.asked, job._one = pickle.loads(pickle.dumps(work)), self.asked, self._one
        return job

    def collect(self):
        with self._one:
            self.asked.append(self.work.args[1].__name__)
            return [pickle.loads(pickle.dumps(self.work(0)))]


@pytest.fixture(autouse=True)
def small_stretches(monkeypatch):
    monkeypatch.setattr(spark, "STRETCH", 16)
    monkeypatch.setattr(spark, "LONG_STRETCH", 32)
    yield
    if spark._kept is not None:
        spark._kept[1].__exit__()
        spark._kept = None


def read(out, *paths, session=None):
    store = Store(out)
    refused = []
    with store.writing():
        found = archives(map(str, paths), Reading(), refused)
        if session:
            pool = spark.Spark(session, JOB)
            ingest(pool.entered(found, store), store, JOB, refused=refused, unit=32, pool=pool)
        else:
            ingest(found, store, JOB, refused=refused, unit=32)
    return [error.message for error in refused]


def files(folder):
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def warc(path):
    """Pages, some twice, among what is none, with a stretch that no reader understands."""
    odd = [record(b"x: y", kind="warcinfo", content="application/warc-fields"), record(http(b"%PDF-1.4 no page"))]
    odd += [record(b"", kind="revisit", WARC_Refers_To_Target_URI="http://a.example/1"), page(3)]
    whole = members(*map(page, range(20)), *odd) + b"\x1f\x8b\x08 broken" * 9 + members(*map(page, range(18, 70)), *odd)
    path.write_bytes(whole)


def rows(path, numbers, **how):
    pages = [html(number).decode() for number in numbers]
    table = pyarrow.table({"html": pages, "url": [f"https://p.example/{number}" for number in numbers]})
    pyarrow.parquet.write_table(table, path, **how)


def lines(numbers):
    every = [json.dumps({"url": f"https://j.example/{n}", "html": html(n).decode()}) for n in numbers]
    return "\n".join([*every[:5], "", "{no json", *every[5:]]).encode()


def everything(folder):
    """An archive of each kind, and how many of each cannot be entered."""
    warc(folder / "a.warc.gz")
    (folder / "b.warc.gz").write_bytes(gzip.compress(b"".join(map(page, range(90, 140)))))  # one member: no way in
    rows(folder / "c.parquet", range(100, 200), row_group_size=30)
    (folder / "d.jsonl").write_bytes(lines(range(190, 260)))
    (folder / "e.jsonl.gz").write_bytes(gzip.compress(lines(range(250, 300))))
    with zipfile.ZipFile(folder / "f.wacz", "w") as packed:
        packed.writestr("archive/data.warc.gz", members(*map(page, range(295, 330))))
    (folder / "pages").mkdir()
    for number in range(320, 360):
        (folder / "pages" / f"{number}.html").write_bytes(html(number))
    return folder


def test_every_file_is_the_same_as_one_machine_writes(tmp_path):
    (tmp_path / "in").mkdir()
    source = everything(tmp_path / "in")
    session = Here()
    assert read(tmp_path / "one", source) == read(tmp_path / "many", source, session=session) == []
    assert files(tmp_path / "many") == files(tmp_path / "one")
    assert {"_looked", "_stretch_checked", "_items_checked"} == set(session.asked)


def test_an_archive_that_grew_is_entered_where_it_ended(tmp_path):
    for name in ("a.warc.gz", "d.jsonl"):
        (tmp_path / name).write_bytes(members(*map(page, range(40))) if "warc" in name else lines(range(50, 90)))
    for out in ("one", "many"):
        read(tmp_path / out, tmp_path / "a.warc.gz", tmp_path / "d.jsonl")
    with (tmp_path / "a.warc.gz").open("ab") as file:
        file.write(members(*map(page, range(30, 60))))
    with (tmp_path / "d.jsonl").open("ab") as file:
        file.write(b"\n" + lines(range(55, 99)))
    session = Here()
    read(tmp_path / "one", tmp_path / "a.warc.gz", tmp_path / "d.jsonl")
    read(tmp_path / "many", tmp_path / "a.warc.gz", tmp_path / "d.jsonl", session=session)
    assert files(tmp_path / "many") == files(tmp_path / "one")
    assert "_items_checked" not in session.asked


def test_what_is_read_is_looked_through_no_more(tmp_path):
    warc(tmp_path / "a.warc.gz")
    read(tmp_path / "out", tmp_path / "a.warc.gz")
    session = Here()
    read(tmp_path / "out", tmp_path / "a.warc.gz", session=session)
    assert session.asked == []


def test_of_parquet_only_groups_are_read_that_hold_what_is_asked(tmp_path, monkeypatch):
    rows(tmp_path / "c.parquet", range(100), row_group_size=30)
    archive = ParquetFile(str(tmp_path / "c.parquet"), 1)
    whole = list(archive.records(START, lambda place: False))
    asked: list[int] = []
    batches = pyarrow.parquet.ParquetFile.iter_batches
    monkeypatch.setattr(
        pyarrow.parquet.ParquetFile,
        "iter_batches",
        lambda self, **how: asked.extend(how["row_groups"]) or batches(self, **how),
    )
    for number, groups in ((-1, [0, 1, 2, 3]), (29, [1, 2, 3]), (58, [1, 2, 3]), (59, [2, 3]), (98, [3])):
        asked.clear()
        behind = whole[number].reached if number >= 0 else START
        assert list(archive.records(behind, lambda place: False)) == whole[number + 1 :]
        assert asked == groups


def test_a_file_that_no_worker_sees_is_told_and_hides_no_other(tmp_path, monkeypatch):
    warc(tmp_path / "a.warc.gz")
    rows(tmp_path / "c.parquet", range(100, 140))
    gone = OSError(2, "No such file or directory")
    monkeypatch.setattr(ParquetFile, "records", lambda *_: (_ for _ in ()).throw(gone))
    refused = read(tmp_path / "out", tmp_path / "c.parquet", tmp_path / "a.warc.gz", session=Here())
    assert refused == [f"{tmp_path}/c.parquet: cannot be read: No such file or directory."]
    assert {mark.archive for mark in Store(tmp_path / "out").marks() if mark.rows["pages"]} == {f"{tmp_path}/a.warc.gz"}


def test_a_worker_with_another_cutline_is_refused(tmp_path):
    warc(tmp_path / "a.warc.gz")
    session = Here()
    session.broadcast = lambda value: Held(("0.0.1", *value[1:]))
    refused = read(tmp_path / "out", tmp_path / "a.warc.gz", session=session)
    assert "A worker has Cutline" in refused[0]


def test_records_are_looked_through_a_step_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr(stretches, "STEP", 10)
    warc(tmp_path / "a.warc.gz")
    (archive,) = archives([str(tmp_path / "a.warc.gz")], Reading(), [])
    whole = list(archive.records(START, lambda place: False))
    behind, found = START, []
    for first in (True, *[False] * 100):
        look = look_through(archive, behind, first)
        found += look.records
        if look.ended:
            break
        assert len(look.records) == 10
        behind = look.records[-1].reached
    assert [(each.kind, each.reached, each.origin) for each in found] == [
        (each.kind, each.reached, each.origin) for each in whole
    ]
    assert not any(each.data for each in found)
