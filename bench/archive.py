"""What reading a whole archive costs beyond linting, and whether it finds what was planted.

    python bench/archive.py PAGES [--pages 600] [--kills 25] [--grow 0] [--spark 0]

PAGES is a folder of pages. Says: the machinery's CPU over linting's, with and without names; two processes against one;
how the main process grows (with --grow 20000, say); bytes kept a page; whether runs that are killed come to the same
files; how many of 50 re-credited photographs, 50 misspelt photographers and 50 moved captions are found, and how many
other rows the questions gave. --spark 2000 reads so many pages by two processes and by Spark on two cores, and nothing
else. Times are ratios of one run: another program on the machine shifts them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import itertools
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from planted import PLANTED, found

from linter.api.library import lint
from linter.archive.database import opened
from linter.archive.ingest import ingest
from linter.archive.records import START, Reading, Record
from linter.archive.rows import digest_of
from linter.archive.sources import archives
from linter.archive.store import Store
from linter.archive.work import Item, Job, as_arrow, packed, rows_for
from linter.model.errors import CutlineError
from linter.reading.files import load, pages_below
from linter.settings import Settings

SETTINGS = Settings()


def pages_of(folder: str, most: int) -> list[bytes]:
    """So many pages; a mark behind each makes copies of one page others."""
    found = [load(path, SETTINGS.max_bytes).data for path in pages_below(folder, [])] if os.path.isdir(folder) else []
    if not found:
        sys.exit(f"{folder}: no folder with pages.")
    return [b"%s<!-- %d -->" % (page, n) for n, page in zip(range(most), itertools.cycle(found), strict=False)]


def write_warc(path: Path, pages: list[bytes]) -> None:
    with path.open("wb") as file:
        for number, page in enumerate(pages):
            body = gzip.compress(page, 6, mtime=0)
            http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + body
            head = (
                f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number:032x}>\r\n"
                f"WARC-Target-URI: https://house.example/news/{number}\r\nWARC-Date: 2024-05-07T10:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            file.write(gzip.compress(head.encode() + http + b"\r\n\r\n", 1, mtime=0))


def overhead(warc: Path, pages: list[bytes], mentions: bool) -> float:
    """The CPU of reading, checking and making rows, over that of checking alone.

    Sixteen pages at a time by turns, so that both meet the machine as it is; of three times the least counts, as of any
    time on a machine that others use.
    """
    job = Job(SETTINGS, mentions=mentions)
    best: dict[tuple[str, int], float] = {}
    for turn in range(4):
        (archive,) = archives([str(warc)], Reading(), [])
        records = (each for each in archive.records(START, lambda place: False) if each.origin)

        def plain(some: list[bytes]) -> None:
            for page in some:
                with suppress(CutlineError):
                    lint(page, settings=SETTINGS)

        def whole(count: int, records: Iterator[Record] = records) -> None:
            some = itertools.islice(records, count)
            packed(as_arrow(rows_for(Item(each.origin, digest_of(each.data), each.data), job) for each in some))

        for at in range(0, len(pages), 16):
            some = pages[at : at + 16]
            works = (("lint", partial(plain, some)), ("archive", partial(whole, len(some))))
            for name, work in works[:: 1 if turn % 2 else -1]:
                began = time.process_time()
                work()
                spent = time.process_time() - began
                if turn:  # the first warms
                    best[name, at] = min(spent, best.get((name, at), spent))
    lint_alone, archived = (sum(each for (of, _), each in best.items() if of == name) for name in ("lint", "archive"))
    return archived / lint_alone - 1


class Took(NamedTuple):
    """Seconds of an audit, and of CPU of the main process and of those that check."""

    seconds: float
    main: float
    checking: float


def audited(out: Path, warc: Path, jobs: int, unit: int = 2048) -> Took:
    """What an audit takes."""
    began, before = time.monotonic(), os.times()
    store = Store(out)
    with store.writing():
        ingest(archives([str(warc)], Reading(), []), store, Job(SETTINGS), jobs=jobs, unit=unit)
    after = os.times()
    main, checking = (sum(after[at : at + 2]) - sum(before[at : at + 2]) for at in (0, 2))
    return Took(time.monotonic() - began, main, checking)


def files(folder: Path) -> dict[str, str]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def killed(folder: Path, warc: Path, times: int) -> bool:
    """Whether an audit that is killed so often comes to the files of one that is not.

    Half of the times it dies at some moment, half of the times behind some renaming of a file: between two parts of a
    unit, between the last one and the mark, behind the mark.
    """
    audited(folder / "whole", warc, 2, unit=32)
    moments = random.Random(23)
    for turn in range(times):
        dies = moments.randint(1, 7) if turn % 2 else 0
        run = subprocess.Popen([sys.executable, __file__, "--audit", str(folder / "killed"), str(warc), str(dies)])
        if not dies:
            time.sleep(moments.uniform(0.5, 12))
            run.send_signal(signal.SIGKILL)
        run.wait()
    audited(folder / "killed", warc, 2, unit=32)
    return files(folder / "killed") == files(folder / "whole")


def dying(renamings: int) -> None:
    """Let this process be killed behind so many renamings of files."""
    left = itertools.count(renamings - 1, -1)
    replace = os.replace

    def replaced(part: Path, path: Path) -> None:
        replace(part, path)
        if not next(left):
            os.kill(os.getpid(), signal.SIGKILL)

    os.replace = replaced  # type: ignore[assignment]


def grown(folder: Path, pages: int, source: str) -> tuple[float, float]:
    """The main process's memory in MB behind a tenth of the pages, and at the end."""
    import psutil

    warc = folder / "grow.warc.gz"
    write_warc(warc, pages_of(source, pages))
    sizes: list[float] = []
    me = psutil.Process()
    store = Store(folder / "grow")
    with store.writing():
        ingest(
            archives([str(warc)], Reading(), []),
            store,
            Job(SETTINGS),
            jobs=2,
            step=lambda progress: sizes.append(me.memory_info().rss / 1e6),
        )
    return sizes[len(sizes) // 10], sizes[-1]


def spent() -> float:
    """Seconds of CPU of this process and of all that it began, also of those that have ended."""
    import psutil

    total = sum(os.times()[:4])
    for each in psutil.Process().children(recursive=True):
        with suppress(psutil.Error):
            total += sum(each.cpu_times()[:2])
    return total


def on_spark(folder: Path, warc: Path, some: Path) -> dict[str, tuple[float, float]]:
    """Seconds and seconds of CPU of two processes, of Spark's start (with a small audit), and of Spark beyond it."""
    from linter.archive.spark import Spark, session

    found: dict[str, tuple[float, float]] = {}

    def measured(name: str, work: Callable[[], object]) -> None:
        began, cpu = time.monotonic(), spent()
        work()
        found[name] = time.monotonic() - began, spent() - cpu

    def read(archive: Path, out: str, begun: Any) -> None:
        store, job = Store(folder / out), Job(SETTINGS)
        with store.writing():
            pool = Spark(begun, job)
            ingest(pool.entered(archives([str(archive)], Reading(), []), store), store, job, pool=pool)

    measured("plain", lambda: audited(folder / "plain", warc, 2))
    began, cpu = time.monotonic(), spent()
    with session("local[2]") as begun:
        read(some, "start", begun)
        found["start"] = time.monotonic() - began, spent() - cpu
        measured("spark", lambda: read(warc, "spark", begun))
    if files(folder / "plain") != files(folder / "spark"):
        print("the files of Spark are DIFFERENT: pages that took too long on a busy machine, or a fault", end="")
        for name in ("plain", "spark"):
            with opened(Store(folder / name)) as connection:
                print(f"; {name}:", connection.execute("select status, count(*) from captures group by all").fetchall())
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="?")
    parser.add_argument("--pages", dest="most", type=int, default=600)
    parser.add_argument("--kills", type=int, default=25)
    parser.add_argument("--grow", type=int, default=0)
    parser.add_argument("--spark", type=int, default=0)
    parser.add_argument("--audit", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.audit:
        if renamings := int(asked.audit[2]):
            dying(renamings)
        audited(Path(asked.audit[0]), Path(asked.audit[1]), 2, unit=32)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for question_name, (there, besides) in () if asked.spark else found(folder).items():
            print(f"{question_name}: {there} of {PLANTED} planted, {len(besides)} besides  [at least 48; 0]", *besides)
        if not asked.pages:
            return
        if asked.spark:
            write_warc(folder / "pages.warc.gz", pages_of(asked.pages, asked.spark))
            write_warc(folder / "some.warc.gz", pages_of(asked.pages, 300))
            told = on_spark(folder, folder / "pages.warc.gz", folder / "some.warc.gz")
            for at, what in enumerate(("seconds", "seconds of CPU")):
                plain, start, beyond = (told[name][at] for name in ("plain", "start", "spark"))
                times = f"{beyond / plain:.2f} times two processes' {what}"
                print(f"Spark: {times} ({beyond:.0f} to {plain:.0f}), beyond a start of {start:.0f}  [at most 1.3]")
            return
        pages = pages_of(asked.pages, asked.most)
        warc = folder / "pages.warc.gz"
        write_warc(warc, pages)
        some = pages[: min(len(pages), 200)]
        write_warc(folder / "some.warc.gz", some)
        for mentions, most in ((False, 10), (True, 13)):
            share = overhead(folder / "some.warc.gz", some, mentions)
            print(
                f"beyond linting, {'with' if mentions else 'without'} names: {share:.1%} of its CPU  [at most {most} %]"
            )
        one, two = audited(folder / "one", warc, 1), audited(folder / "two", warc, 2)
        print(f"two processes: {one.seconds / two.seconds:.2f} times as fast as one  [at least 1.85]")
        allowed = 2 * one.checking / (two.checking + two.main)  # two cores, of which none ever waits
        print(
            f"  their CPU allows {allowed:.2f}: checking takes {one.checking:.1f} s in one and {two.checking:.1f} s in"
            f" two, the main process {two.main:.1f} s"
        )
        same = files(folder / "one") == files(folder / "two")
        print(f"parts with one process and with two: {'the same bytes' if same else 'DIFFERENT'}")
        size = sum(path.stat().st_size for path in (folder / "one").rglob("*.parquet"))
        print(f"kept: {size / len(pages):.0f} bytes a page  [at most 900]")
        print(f"killed {asked.kills} times: {'the same files' if killed(folder, warc, asked.kills) else 'DIFFERENT'}")
        if asked.grow:
            early, late = grown(folder, asked.grow, asked.pages)
            print(f"main process: {early:.0f} MB behind a tenth, {late:.0f} MB at the end  [less than a fifth more]")


if __name__ == "__main__":
    main()
