"""Whether pages that nobody would write crash a check, show a wrong place or come out of a fix with other bytes.

    python bench/fuzz.py [PAGES...] [--count 50000] [--seed 1] [--processes 2] [--minutes M]

Pages are made of the sample pages, of marks and tags, and of the pages of the folders named (.html, .html.gz): pieces
are taken out, put twice, exchanged and broken, their bytes changed. Each is checked by every rule, written up, and
every fix forced twice. Counted are crashes, findings whose place is not in the page or holds other words than the
finding says, fixes that change bytes beyond their edits, fixes that a second round would change again, and pages that
take more than fifty times the median time for their size. Each fault is printed with its seed; exits 1 if there is one.
"""

from __future__ import annotations

import argparse
import gzip
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from html import unescape
from itertools import repeat
from pathlib import Path
from typing import NamedTuple

from places import texts

from linter.engine.check import run
from linter.engine.fixing import mend
from linter.model.errors import CutlineError
from linter.model.finding import Finding
from linter.model.offset_units import UnitEdit
from linter.model.page import Page
from linter.model.source import Source
from linter.reading.encoding import decode
from linter.reading.html.text_nodes import words_at
from linter.reading.html.tree import without_surrogates
from linter.reports import json_v1, text
from linter.settings import Settings

SAMPLES = Path(__file__).parents[1] / "sample_pages"
ALL = Settings(show_all=True)
_LONGEST = 20_000  # bytes of a page that is made
_OVERHEAD = 2_000  # bytes that every page is taken to have more than it has: opening one takes time
_SLOW = 50  # times the median
_TIMES = 3  # a page is slow if it is slow so often: machines are noisy
MARKS: tuple[bytes, ...] = tuple(
    mark.encode("utf-8", "surrogateescape")
    for mark in (
        *("<", ">", "</", "<!--", "-->", "&", "&amp;", "&amp;amp;", "&#0;", "&#x80;", "&eacute", "'", '"', "=", "\x00"),
        *("<figure>", "</figure>", "<figcaption>", "</figcaption>", "<img src=a.jpg alt='A ferry'>", "<p>", "</p>"),
        *("<article>", "</article>", "<script>", "</script>", "<table><td>", "<template>", "<svg>", "<noscript>"),
        *("<div class=credit>", "<span class=caption>", "<a href=/b>", "</a>", "<button>", "<li>", "<blockquote>"),
        *("Photo: JO LEEDS/AFP", "(AFP)", " ,", " - ", "the the", "“", "”", "‘", "Ã©", "â€™", "\xad", "\u200b"),
        *(" (L)", "3rd May 2020", "ISIL", "Isil", "mаyor", "\r\n", "\r", "\t", "\xa0", "é", "👩‍🚀", "e\u0301"),
        *("\u202e", "\udc81", "\udcff"),
        *("<meta charset=windows-1252>", "<!-- cutline: allow caption-missing -->", "[caption]", "DSC_0412.jpg"),
    )
)  # fmt: skip


class Fault(NamedTuple):
    """What went wrong with a page, and the page."""

    what: str
    told: str
    page: bytes


def pages(folders: Sequence[Path]) -> list[bytes]:
    """The bytes of the sample pages and of those in the folders."""
    found = sorted(
        path for folder in (SAMPLES, *folders) for path in folder.rglob("*.html*") if "expected" not in path.name
    )
    return [gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes() for path in found]


def mutated(chance: random.Random, kept: Sequence[bytes]) -> bytes:
    """A page made of a part of one that is kept, or of marks alone, and changed in a few places."""
    if chance.random() < 0.2:
        return b"".join(chance.choices(MARKS, k=chance.randrange(1, 120)))
    page = chance.choice(kept)
    size = chance.randrange(200, _LONGEST)
    start = chance.randrange(max(1, len(page) - size)) if chance.random() < 0.7 else 0
    page = page[start : start + size]
    for _ in range(chance.randrange(1, 12)):
        low = chance.randrange(len(page) + 1)
        high = min(len(page), low + chance.randrange(1, 60))
        other = chance.choice(kept)
        at = chance.randrange(max(1, len(other) - 300))
        new = chance.choice(
            (b"", page[low:high] * 2, chance.choice(MARKS), chance.choice(MARKS) * 3, other[at : at + 300])
        )
        page = page[:low] + new + page[high if chance.random() < 0.6 else low :]
    if chance.random() < 0.2:
        at = chance.randrange(len(page) + 1)
        page = page[:at] + chance.randbytes(chance.randrange(1, 4)) + page[at + 1 :]
    return page


def made(data: bytes, edits: Sequence[UnitEdit]) -> bytes:
    """The bytes with the edits made, and nothing else."""
    for edit in reversed(edits):
        data = data[: edit.start] + edit.data + data[edit.end :]
    return data


def faults(page: bytes) -> Iterator[Fault]:
    """What goes wrong with a page, time aside."""
    try:
        source = decode(page, "fuzz.html")
        result = mend(source, lambda each: run(each, ALL), lambda *_: True)
        again = mend(result.after, lambda each: run(each, ALL), lambda *_: True)
        first = run(source, ALL)
        for report in (first, result.report, again.report):
            for crash in report.crashes:
                yield Fault("crash", f"{crash.rule}: {crash.error}", page)
            yield from (Fault("wrong place", told, page) for told in wrong_places(report.source, report.shown))
            if isinstance(report.page, Page):
                yield from (Fault("wrong place", told, page) for told in wrong_words(report.source, report.page))
        text.page(first)
        json_v1.page(first)
        if source.encode(source.text) == page and made(page, result.edits_in("bytes")) != result.data:
            yield Fault("other bytes changed", "the edits do not make the mended page", page)
        if again.changed:
            rules = sorted({each.finding.rule for each in again.fixed})
            yield Fault("not at rest", ", ".join(rules), page)
    except CutlineError as error:
        yield Fault("refused", str(error), page)
    except Exception as error:
        yield Fault("crash", f"{type(error).__name__}: {error}", page)


def wrong_words(source: Source, page: Page) -> Iterator[str]:
    """Words of the page that do not stand, character by character or as a reference, where their chart says."""
    whole = without_surrogates(source)
    for kind, found in texts(page):
        for segment in found.chart.segments if found.chart.sure else ():
            said = found.words[segment.at - found.offset :][: segment.length]
            if segment.at < found.offset or len(said) < segment.length:
                continue  # the text is a part, and the segment reaches beyond it
            there = whole[segment.start : segment.end]
            plain = unescape(there) if not segment.exact else there
            if plain != said and (segment.exact or (plain.strip() and plain.strip("\0") and said.strip())):
                yield f"{kind}: {said[:80]!r} is not {there[:80]!r}"


def wrong_places(source: Source, shown: Sequence[Finding]) -> Iterator[str]:
    """Findings and edits whose places are not in the page, and fixes that would edit other places than they say."""
    size = len(source.text)
    for found in shown:
        spans = [found.where, *(each.where for each in found.related)]
        spans += [edit.span for edit in found.fix.edits] if found.fix else []
        for span in spans:
            if not 0 <= span.start <= span.end <= size:
                yield f"{found.rule}: {span} of {size}"
            else:
                words_at(source, span)  # may not crash


def seconds(page: bytes) -> float:
    start = time.process_time()
    list(faults(page))
    return time.process_time() - start


def part(
    seed: int, count: int, folders: Sequence[Path]
) -> tuple[list[tuple[int, float, bytes]], list[tuple[int, Fault]]]:
    """So many pages from a seed on: the seconds for each byte, and the faults."""
    kept = pages(folders)
    rates, found = [], []
    for number in range(seed, seed + count):
        page = mutated(random.Random(number), kept)
        start = time.process_time()
        found += [(number, fault) for fault in faults(page) if fault.what != "refused"]
        rates.append((number, (time.process_time() - start) / (len(page) + _OVERHEAD), page))
    middle = statistics.median(rate for _, rate, _ in rates)
    return [row for row in rates if row[1] > 10 * middle] + [(-1, middle, b"")], found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path, metavar="PAGES")
    parser.add_argument("--count", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=float("inf"), help="stop behind so long, and say how many")
    options = parser.parse_args()
    end = time.monotonic() + 60 * options.minutes
    size = min(250, options.count)
    seeds = range(options.seed * 1_000_000, options.seed * 1_000_000 + options.count, size)
    counts: Counter[str] = Counter()
    with ProcessPoolExecutor(options.processes) as pool:
        for rates, found in pool.map(part, seeds, repeat(size), repeat(options.folders)):
            counts["pages"] += size
            middle = rates.pop()[1]
            for number, rate, page in rates:
                if rate > _SLOW * middle and min(map(seconds, [page] * _TIMES)) > _SLOW * middle * (
                    len(page) + _OVERHEAD
                ):
                    counts["slow"] += 1
                    print(f"{number}: slow, {rate / middle:.0f} times the median", flush=True)
            for number, fault in found:
                counts[fault.what] += 1
                print(f"{number}: {fault.what}: {fault.told}", flush=True)
            if time.monotonic() > end:
                pool.shutdown(wait=False, cancel_futures=True)
                break
    told = ("pages", "crash", "wrong place", "other bytes changed", "not at rest", "slow")
    print(", ".join(f"{what} {counts[what]}" for what in told))
    return int(any(counts[what] for what in told[1:]))


if __name__ == "__main__":
    sys.exit(main())
