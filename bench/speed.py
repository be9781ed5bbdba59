"""How long a check takes, as a multiple of what lxml takes to parse the same page, in one run.

    python bench/speed.py PAGES [--repeat 5] [--startup]

PAGES is a folder of .html or .html.gz pages. Each page is parsed by lxml and checked by Cutline in turn; the least
of the repeats of each is taken, and the median of the pages' ratios printed. Machines are noisy: only the ratios
mean anything. ``--startup`` also times the command's start against ``import lxml.html, click``.
"""

from __future__ import annotations

import argparse
import gzip
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
from linter.model.source import Source
from linter.reading.article import find_article
from linter.reading.encoding import decode
from linter.reading.html.tree import Tree
from linter.reading.pictures.blocks import find_blocks
from linter.reading.prose import read_prose


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
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    return best


def place_every_tag(source: Source) -> None:
    """What the first finding of a page costs on top: the tree, and where each of its tags stands."""
    tree = Tree(source)
    tree.start_tag(tree.root)


def ratios(folder: Path, repeat: int) -> None:
    rows = []
    for name, data in pages(folder):
        source = decode(data, name)
        tree = Tree(source)
        article = find_article(tree)
        base = least(lambda data=data: parse(data), repeat)
        parts = {
            "check": least(lambda data=data: linter.lint(data), repeat),
            "decode": least(lambda data=data: decode(data), repeat),
            "tree": least(lambda source=source: Tree(source), repeat),
            "article": least(lambda tree=tree: find_article(tree), repeat),
            "pictures": least(lambda tree=tree, article=article: find_blocks(tree, article), repeat),
            "prose": least(lambda tree=tree, article=article: read_prose(tree, article), repeat),
            "places": least(lambda source=source: place_every_tag(source), repeat),
        }
        rows.append((name, base, parts))
    print(
        f"{len(rows)} pages, lxml's parse {statistics.median(base for _, base, _ in rows) * 1000:.2f} ms at the median"
    )
    for part in ("check", "decode", "tree", "article", "pictures", "prose", "places"):
        found = [parts[part] / base for _, base, parts in rows]
        low, middle, high = (
            statistics.quantiles(found, n=20)[0],
            statistics.median(found),
            statistics.quantiles(found, n=20)[-1],
        )
        print(f"{part:9} {middle:6.2f} x the parse   (5 % of pages below {low:.2f}, 5 % above {high:.2f})")


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
    if options.growth:
        growth()
    if options.startup:
        startup(max(10, options.repeat))


if __name__ == "__main__":
    main()
