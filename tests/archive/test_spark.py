"""An audit on Apache Spark, by true workers of it: its tables are those of one machine, and a page is lost alone."""

import json
import os
import shutil
import subprocess
import sys

import pytest

pytest.importorskip("duckdb", reason="the extra archive is not installed")
pytest.importorskip("fastwarc", reason="the extra archive is not installed")
pytest.importorskip("pebble", reason="the extra archive is not installed")
pytest.importorskip("pyarrow", reason="the extra archive is not installed")
pytest.importorskip("pyspark", reason="the extra spark is not installed")
if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
    pytest.skip("Spark needs Java, and there is none", allow_module_level=True)

import duckdb
import pyarrow
import pyarrow.parquet
from consoles import ROOT
from warc_writer import chunked, http, members, page, record

from linter.archive.schema import TABLES

AGENCIES = ("AFP", "Reuters", "AP", "Getty Images")
PEOPLE = (
    "Ada Quill",
    "Ben Brockmann",
    "Cleo Marchetti",
    "Dario Lindqvist",
    "Edda Halvorsen",
    "Fedor Nordstrom",
    "Greta Stevenage",
)
DYING = '''
"""A rule whose process dies at one page."""

import os
from dataclasses import dataclass

from linter import Good, Level, Options, Rule, Sure


@dataclass(frozen=True)
class DyingOptions(Options):
    pass


class Dying(Rule[DyingOptions]):
    """A caption at which the process dies."""

    name = "dying-here"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (Good("<p>Words.</p>"),)

    def check_block(self, block, page):
        if block.caption and "view 77 " in block.caption.words:
            os._exit(9)
        return iter(())
'''


def story(number):
    return (
        f'<html lang="en"><body><article><h1>Story {number}</h1><p>Words of story {number} from Kyiv, Kiev and Linz.</p>'
        f'<figure><img src="/view-of-the-harbour-number-{number % 200:05}.jpg" alt=""><figcaption>The harbour is seen in '
        f"view {number} of the town. <span class=credit>Photo: {PEOPLE[number % 7]}/{AGENCIES[number % 4]}</span>"
        "</figcaption></figure></article></body></html>"
    ).encode()


def warc(path, numbers):
    answers = [http(story(n)) if n % 3 else http(chunked(story(n)), Transfer_Encoding="chunked") for n in numbers]
    pages = [record(http_, uri=f"https://a.example/news/{n}") for n, http_ in zip(numbers, answers, strict=True)]
    odd = [record(b"", kind="revisit"), record(http(b"x", status="404 Not Found")), record(http(b"%PDF-1.4"))]
    path.write_bytes(members(*pages[:150], *odd) + b"\x1f\x8b\x08 no record" * 5 + members(*pages[150:], pages[3]))


def parquet(path, numbers):
    table = pyarrow.table(
        {
            "html": pyarrow.array([story(n) for n in numbers], pyarrow.binary()),
            "url": [f"https://p.example/sport/{n}" for n in numbers],
            "published": [f"2024-05-{n % 28 + 1:02}T10:00:00Z" for n in numbers],
        }
    )
    pyarrow.parquet.write_table(table, path, row_group_size=100)


def audit(*arguments, also=()):
    """The command, as somebody runs it."""
    path = os.pathsep.join(map(str, [*also, ROOT]))
    done = subprocess.run(
        [sys.executable, "-m", "linter", "audit", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.returncode in (0, 1, 2, 3), done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    """The same archives read by this machine's processes and on Spark."""
    folder = tmp_path_factory.mktemp("both")
    (folder / "in").mkdir()
    warc(folder / "in" / "a.warc.gz", range(300))
    parquet(folder / "in" / "b.parquet", range(280, 560))
    lines = (json.dumps({"url": f"https://j.example/{n}", "html": story(n).decode()}) for n in range(550, 620))
    (folder / "in" / "c.jsonl").write_text("\n".join(lines))
    (folder / "in" / "d.html").write_bytes(story(700))
    told = [
        audit(folder / "in", "--out", folder / out, *how).stdout.replace(out, "OUT")
        for out, how in (("plain", ["--jobs", 2]), ("spark", ["--on", "local[2]"]))
    ]
    return folder, told


def test_the_summary_is_the_same(both):
    _, (plain, spark) = both
    assert "656 records of 4 archives: 31 the same bytes once more, 1 broken, 621 read" in plain
    assert spark == plain


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("archive", ["a.warc.gz", "b.parquet", "c.jsonl", "in"])
def test_its_tables_are_those_of_one_machine(both, table, archive):
    folder, _ = both
    of = f"archive = '{folder}/in/{archive}'" if archive != "in" else f"archive = '{folder}/in'"
    rows = {
        out: f"select * from read_parquet('{folder}/{out}/{table}/*.parquet') where page in"
        f" (select page from read_parquet('{folder}/{out}/captures/*.parquet') where {of})"
        for out in ("plain", "spark")
    }
    assert duckdb.sql(f"{rows['plain']} limit 1").fetchall()
    for one, other in (("plain", "spark"), ("spark", "plain")):
        assert duckdb.sql(f"{rows[one]} except all {rows[other]}").fetchall() == []


def test_its_files_are_those_of_one_machine_byte_by_byte(both):
    folder, _ = both
    found = [
        {str(path.relative_to(folder / out)): path.read_bytes() for path in (folder / out).rglob("*") if path.is_file()}
        for out in ("plain", "spark")
    ]
    assert found[0] == found[1]
    assert (folder / "spark").stat().st_mode & 0o777 == 0o700


def test_the_same_questions_are_answered(both):
    folder, _ = both
    answers = [
        audit("--ask", "photograph-two-photographers", "--out", folder / out, "--format", "json").stdout
        for out in ("plain", "spark")
    ]
    assert json.loads(answers[0])["rows"]
    assert answers[0] == answers[1]


def test_a_page_whose_process_dies_is_lost_alone(tmp_path):
    info = tmp_path / "dying-0.1.dist-info"
    info.mkdir()
    (tmp_path / "dying.py").write_text(DYING)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: dying\nVersion: 0.1\n")
    (info / "entry_points.txt").write_text("[cutline.rules]\ndying-here = dying\n")
    warc(tmp_path / "a.warc.gz", range(60, 160))
    done = audit(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--on", "local[2]", also=[tmp_path])
    assert done.returncode == 3
    captures = f"read_parquet('{tmp_path}/out/captures/*.parquet')"
    lost = duckdb.sql(f"select url, said from {captures} where status = 'crashed'").fetchall()
    assert lost == [("https://a.example/news/77", "This page was not checked: the process that read it died.")]
    assert duckdb.sql(f"select count(*) from {captures} where status = 'read'").fetchall() == [(99,)]


def test_where_spark_cannot_begin_the_reason_is_said(tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(members(page(1)))
    done = audit(tmp_path / "a.warc.gz", "--out", tmp_path / "out", "--on", "sparkle")
    assert done.returncode == 2
    assert "Apache Spark did not begin on sparkle" in done.stderr
