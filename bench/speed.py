"""How long a check takes, as a multiple of what lxml takes to parse the same page, in one run.

    python bench/speed.py PAGES [--repeat 5] [--startup]

PAGES is a folder of .html or .html.gz pages. Each page is parsed by lxml and checked by Cutline in turn; the least
of the repeats of each is taken, and the median of the pages' ratios printed. Time is the processor's; machines are
noisy, and only the ratios mean anything. At first sight is a page's first check in a process that has checked others:
nothing of it has been seen. A service's answer is held against lint on the pages that have findings. ``--startup``
also times the command's start against ``import lxml.html, click``.
"""

from __future__ import annotations

import argparse
import gzip
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import lxml.html

import linter
from linter.api.answer import Job, check
from linter.model.source import Source
from linter.reading.article import find_article
from linter.reading.encoding import decode
from linter.reading.html.tree import Tree
from linter.reading.pictures.blocks import find_blocks
from linter.reading.prose import read_prose
from linter.settings import Settings

PARTS = ("first sight", "check", "decode", "tree", "article", "pictures", "prose", "places", "service")
FIGURE = (
    "<figure><img src='/quay.jpg' alt='A quay'><figcaption>The quay at noon. Photo: Jo Lee/AFP</figcaption></figure>"
)
PARAGRAPH = (
    "<p>The harbour board of Linz will meet on {} to hear what the closure has cost. Ann Roe, who speaks for the {}"
    " families that live from it, said the town had been told too late. “We read it in the paper,” she said.</p>"
)


def pages(folder: Path) -> list[tuple[str, bytes]]:
    found = sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz")))
    if not found:
        sys.exit(f"{folder} holds no .html or .html.gz pages.")
    return [(p.name, gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes()) for p in found]


def parse(data: bytes) -> None:
    lxml.html.document_fromstring(data)


def least(work: Callable[[], object], repeat: int) -> float:
    best = float("inf")
    for _ in range(repeat):
        start = spent()
        work()
        best = min(best, spent() - start)
    return best


def spent() -> float:
    """Seconds of the processor, with those of the processes that were started and have ended."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)  # os.times counts in hundredths of a second
    return time.process_time() + ended.ru_utime + ended.ru_stime


def tree_of(source: Source) -> Tree:
    """The tree of a page, its tags read anew."""
    source.tags = None
    return Tree(source)


def place_every_tag(source: Source) -> None:
    """What the first finding of a page costs on top: the tree, and where each of its elements stands."""
    tree = tree_of(source)
    for element in tree.elements:
        tree.start_tag(element)


def ratios(folder: Path, repeat: int) -> None:
    rows = []
    settings = Settings()
    for name, data in [("", FIGURE.encode()), *pages(folder)]:
        first = least(lambda data=data: linter.lint(data), 1)
        if not name:
            continue  # what is made once in a process is no part of a page
        source = decode(data, name)
        tree = Tree(source)
        article = find_article(tree)
        base = least(lambda data=data: parse(data), repeat)
        parts = {
            "first sight": first,
            "check": least(lambda data=data: linter.lint(data), repeat),
            "decode": least(lambda data=data: decode(data), repeat),
            "tree": least(lambda source=source: tree_of(source), repeat),
            "article": least(lambda tree=tree: find_article(tree), repeat),
            "pictures": least(lambda tree=tree, article=article: find_blocks(tree, article), repeat),
            "prose": least(lambda tree=tree, article=article: read_prose(tree, article), repeat),
            "places": least(lambda source=source: place_every_tag(source), repeat),
        }
        if linter.lint(data).shown:
            job = Job(source.text, settings)
            parts["service"] = base * least(lambda job=job: check(job), repeat)
            parts["service"] /= least(lambda job=job: linter.lint(job.html), repeat)
        rows.append((name, base, parts))
    print(
        f"{len(rows)} pages, lxml's parse {statistics.median(base for _, base, _ in rows) * 1000:.2f} ms at the median"
    )
    for part in PARTS:
        found = [parts[part] / base for _, base, parts in rows if part in parts]
        of = "lint " if part == "service" else "the parse"
        low, middle, high = (
            statistics.quantiles(found, n=20)[0],
            statistics.median(found),
            statistics.quantiles(found, n=20)[-1],
        )
        print(f"{part:11} {middle:6.2f} x {of:9}   (5 % of pages below {low:.2f}, 5 % above {high:.2f})")


def small(repeat: int) -> None:
    """What little there is to read costs: what is paid for each call shows here."""
    for name, page in (
        ("a figure", FIGURE),
        ("a fragment", (PARAGRAPH.format("Monday", 40) * 3 + FIGURE) * 3),
        ("prose", "".join(PARAGRAPH.format(("Monday", "Friday")[n % 2], 40 + n) for n in range(220))),
    ):
        data = page.encode()
        base, check_ = (
            least(lambda data=data: parse(data), 9 * repeat),
            least(lambda page=page: linter.lint(page), repeat),
        )
        print(f"{name:11} {len(data):6} bytes {check_ * 1000:7.2f} ms, {check_ / base:.0f} x the parse")


def growth() -> None:
    """Time and memory against size: one article, repeated."""
    part = "<p>The mayor of the town spoke for an hour about the bridge.</p>" * 20 + (
        "<figure><img src='/p{n}.jpg' alt='A bridge'>"
        "<figcaption>The bridge at noon. Photo: Jo Lee/AFP</figcaption></figure>"
    )
    for count in (25, 100, 400):
        page = "<html><body><article><h1>The bridge</h1>" + "".join(part.replace("{n}", str(n)) for n in range(count))
        print(f"{len(page) // 1024:6} KiB {least(lambda page=page: linter.lint(page), 3) * 1000:9.1f} ms")
    tracemalloc.start()
    page = "<article><h1>The bridge</h1>" + part.replace("{n}", "1") * 5 + "</article>"
    marks = []
    for number in range(1000):
        linter.lint(page)
        if number in (99, 999):
            marks.append(tracemalloc.get_traced_memory()[0])
    print(f"memory held after 100 pages {marks[0] // 1024} KiB, after 1,000 pages {marks[1] // 1024} KiB")


def startup(repeat: int) -> None:
    def run(*command: str) -> float:
        return least(lambda: subprocess.run([sys.executable, *command], capture_output=True, check=False), repeat)

    with tempfile.NamedTemporaryFile("w", suffix=".html") as page:
        page.write(
            "<figure><img src='a.jpg' alt='A dog'><figcaption>A dog runs. Photo: Jo Lee/AFP</figcaption></figure>"
        )
        page.flush()
        base = run("-c", "import lxml.html, click")
        version, check = run("-m", "linter", "--version"), run("-m", "linter", "check", page.name)
    print(
        f"import lxml.html, click {base * 1000:.0f} ms; --version {version / base:.2f} x; "
        f"check of a small page {check / base:.2f} x"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--startup", action="store_true")
    parser.add_argument("--growth", action="store_true")
    options = parser.parse_args()
    ratios(options.pages, options.repeat)
    small(options.repeat)
    if options.growth:
        growth()
    if options.startup:
        startup(max(10, options.repeat))


if __name__ == "__main__":
    main()
