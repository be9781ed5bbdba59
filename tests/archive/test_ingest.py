"""An archive read into a store: nothing lost and nothing twice, however often the reading was killed."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")
pytest.importorskip("pebble", reason="the extra archive is not installed")

import pyarrow.parquet
from consoles import ROOT
from warc_writer import http, members, page, record

from linter.archive.ingest import ingest
from linter.archive.origin import Origin
from linter.archive.processes import Processes
from linter.archive.records import Reading
from linter.archive.sources import archives
from linter.archive.store import Store
from linter.archive.work import Item, Job, unpacked
from linter.model.errors import BadInput
from linter.settings import Settings

JOB = Job(Settings())


def read(out, *paths, jobs=1, job=JOB, unit=32, again=False):
    store = Store(out)
    refused = []
    with store.writing():
        ingest(archives(map(str, paths), Reading(), refused), store, job, jobs=jobs, refused=refused, unit=unit)
    return store, refused


def rows(store, table):
    return [row for part in store.parts(table) for row in pyarrow.parquet.read_table(part).to_pylist()]


def files(folder):
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def warc(tmp_path):
    path = tmp_path / "a.warc.gz"
    extra = [
        record(b"x: y", kind="warcinfo", content="application/warc-fields"),
        page(3),  # the same bytes once more
        record(http(b"x", status="404 Not Found")),
        record(http(b"%PDF-1.4 no page")),
        record(b"", kind="revisit", WARC_Refers_To_Target_URI="http://a.example/1"),
    ]
    path.write_bytes(members(*(page(number) for number in range(60)), *extra))
    return path


def test_every_record_is_read_told_or_counted(tmp_path, warc):
    store, refused = read(tmp_path / "out", warc)
    assert refused == []
    assert store.records() == {
        "page": 62,
        "revisit": 1,
        "response with status 404": 1,
        "warcinfo": 1,
    }
    captures = rows(store, "captures")
    assert sorted({row["status"] for row in captures}) == ["again", "read", "refused", "revisit"]
    assert len(captures) == 63
    assert len(rows(store, "pages")) == 60
    assert next(row["page"] for row in captures if row["status"] == "again") == captures[3]["page"]


def test_the_folder_is_nobody_elses(tmp_path, warc):
    read(tmp_path / "out", warc)
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o700


def test_parts_are_the_same_bytes_with_one_process_and_with_two(tmp_path, warc):
    read(tmp_path / "one", warc, jobs=1)
    read(tmp_path / "two", warc, jobs=2)
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_parts_say_nothing_twice(tmp_path, warc):
    store, _ = read(tmp_path / "out", warc)
    part = store.parts("captures")[0]
    meta = pyarrow.parquet.read_metadata(part)
    columns = [meta.row_group(0).column(number) for number in range(meta.num_columns)]
    assert meta.metadata is None
    assert not any(column.is_stats_set for column in columns)
    assert not any(column.has_dictionary_page for column in columns)


def test_what_is_read_is_not_read_again_and_an_archive_that_grew_goes_on(tmp_path, warc):
    out = tmp_path / "out"
    read(out, warc)
    before = files(out)
    read(out, warc)
    assert files(out) == before
    with warc.open("ab") as file:
        file.write(members(page(100), page(5)))
    store, _ = read(out, warc)
    assert len(rows(store, "pages")) == 61
    assert [row["status"] for row in rows(store, "captures")[-2:]] == ["read", "again"]


def test_a_folder_that_grew_in_its_middle_is_read_to_the_end(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("a", "c"):
        (pages / f"{name}.html").write_text(f"<p>{name}<figure><img src={name}.jpg></figure>")
    read(tmp_path / "out", pages)
    (pages / "b.html").write_text("<p>b<figure><img src=b.jpg></figure>")
    store, _ = read(tmp_path / "out", pages)
    assert sorted(row["place"] for row in rows(store, "captures")) == ["a.html", "b.html", "c.html"]


def test_another_file_of_the_same_name_and_other_settings_are_refused(tmp_path, warc):
    read(tmp_path / "out", warc)
    with pytest.raises(BadInput, match="other settings"):
        read(tmp_path / "out", warc, job=Job(Settings(scope="page")))
    warc.write_bytes(members(*(page(number) for number in range(200, 299))))
    _, refused = read(tmp_path / "out", warc)
    assert "another file" in refused[0].message


def test_two_audits_do_not_write_into_one_folder(tmp_path):
    with Store(tmp_path).writing(), pytest.raises(BadInput, match="another audit"), Store(tmp_path).writing():
        pass


SCRIPT = """
import sys
from test_ingest import read
if __name__ == "__main__":
    read(sys.argv[1], sys.argv[2], jobs=2, unit=16)
"""


def begun(tmp_path, out, warc):
    script = tmp_path / "run.py"
    script.write_text(SCRIPT)
    folders = os.pathsep.join(map(str, (ROOT, ROOT / "tests", ROOT / "tests" / "archive")))
    return subprocess.Popen([sys.executable, script, out, warc], env={**os.environ, "PYTHONPATH": folders})


def test_killed_at_any_moment_and_begun_again_nothing_is_lost_and_nothing_twice(tmp_path, warc):
    read(tmp_path / "whole", warc, unit=16)
    moments = random.Random(23)
    for _ in range(3):
        run = begun(tmp_path, tmp_path / "killed", warc)
        time.sleep(moments.uniform(0.5, 4))
        run.send_signal(signal.SIGKILL)
        run.wait()
    read(tmp_path / "killed", warc, unit=16)
    assert files(tmp_path / "killed") == files(tmp_path / "whole")


def test_parts_without_a_mark_are_of_a_killed_run_and_go(tmp_path, warc):
    read(tmp_path / "out", warc, unit=16)
    before = files(tmp_path / "out")
    last = sorted((tmp_path / "out" / "units").iterdir())[-1]
    last.unlink()
    (tmp_path / "out" / "pages" / f"{last.stem}.tmp").write_bytes(b"half")
    assert len(Store(tmp_path / "out").parts("pages")) < len(list((tmp_path / "out" / "pages").glob("*.parquet")))
    read(tmp_path / "out", warc, unit=16)
    assert files(tmp_path / "out") == before


def sent_for(processes, items):
    ((_, sent),) = processes.results([SimpleNamespace(items=items)])
    return sent


def test_a_page_whose_process_dies_or_hangs_is_lost_alone(monkeypatch):
    job = Job(Settings(budget=60))
    items = [Item(Origin("a", str(number)), f"{number:032x}", b"<p>x<img src=%d.jpg>" % number) for number in range(3)]
    with Processes(1, job) as processes:
        whole = unpacked(sent_for(processes, items))
        assert [row["status"] for row in whole["captures"].to_pylist()] == ["read"] * 3
        pool = processes._pool
        schedule = pool.schedule

        def with_a_killer(work, args, timeout):
            dying = any(item.origin.place == "1" for item in args[0])
            return schedule(os._exit if dying else work, args=[9] if dying else args, timeout=timeout)

        monkeypatch.setattr(pool, "schedule", with_a_killer)
        found = unpacked(sent_for(processes, items))["captures"].to_pylist()
        assert [row["status"] for row in found] == ["read", "crashed", "read"]
        assert "died" in found[1]["said"]

        def with_a_sleeper(work, args, timeout):
            hanging = any(item.origin.place == "2" for item in args[0])
            return schedule(
                time.sleep if hanging else work, args=[60] if hanging else args, timeout=1.5 if hanging else timeout
            )

        monkeypatch.setattr(pool, "schedule", with_a_sleeper)
        found = unpacked(sent_for(processes, items))["captures"].to_pylist()
        assert [row["status"] for row in found] == ["read", "read", "crashed"]
        assert "longer" in found[2]["said"]
    assert processes.lost == 2


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="signals are looked at as on Linux")
def test_a_process_never_gets_the_stop_of_a_terminal_which_is_its_parents():
    psutil = pytest.importorskip("psutil")
    with Processes(1, JOB) as processes:
        sent_for(processes, [Item(Origin("a", "1"), "1" * 32, b"<p>x<img src=a.jpg>")])
        status = [
            Path(f"/proc/{each.pid}/status").read_text("utf-8")
            for each in psutil.Process().children()
            if "spawn_main" in " ".join(each.cmdline())
        ]
    blocked = [int(line.split()[1], 16) for each in status for line in each.splitlines() if line.startswith("SigBlk")]
    assert blocked
    assert all(each & 1 << signal.SIGINT - 1 for each in blocked)
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


@pytest.mark.skipif(sys.platform == "win32", reason="processes are looked at as on Unix")
def test_processes_end_with_their_parent(tmp_path, warc):
    psutil = pytest.importorskip("psutil")
    run = begun(tmp_path, tmp_path / "out", warc)
    children = []
    for _ in range(200):
        time.sleep(0.1)
        children = psutil.Process(run.pid).children(recursive=True) if run.poll() is None else children
        if len(children) >= 2 or run.poll() is not None:
            break
    run.send_signal(signal.SIGKILL)
    run.wait()
    gone, alive = psutil.wait_procs(children, timeout=90)
    assert alive == []
    assert gone


def test_the_marks_are_read_once_however_many_archives_there_are(tmp_path, monkeypatch):
    for number in range(6):
        (tmp_path / f"{number}.warc.gz").write_bytes(members(page(number)))
    paths = sorted(tmp_path.glob("*.warc.gz"))
    read(tmp_path / "out", *paths)
    times = []
    whole = Store._read
    monkeypatch.setattr(Store, "_read", lambda self: times.append(1) or whole(self))
    store, _ = read(tmp_path / "out", *paths)
    assert len(store.marks()) == 6
    assert len(times) == 1


def test_a_folder_with_files_that_no_audit_wrote_is_left_alone(tmp_path, warc):
    (tmp_path / "site" / "pages").mkdir(parents=True)
    (tmp_path / "site" / "pages" / "story.html").write_text("<p>Words.</p>")
    with pytest.raises(BadInput, match="site: holds files that no audit wrote"):
        read(tmp_path / "site", warc)
    assert (tmp_path / "site" / "pages" / "story.html").read_text() == "<p>Words.</p>"
    read(tmp_path / "out", warc)
    (tmp_path / "out" / "pages" / "notes.txt").write_text("mine")
    with Store(tmp_path / "out").writing():
        Store(tmp_path / "out").erase()
    assert [path.name for path in (tmp_path / "out" / "pages").iterdir()] == ["notes.txt"]
