"""Checks every place the linter can report on a folder of pages, each against the source.

    python bench/places.py PAGES

For every caption, credit, alternative text and passage of every page: the source between its offsets decodes to
exactly its words. For every picture: its tag begins where it says. For every finding of a check: its words are those
between its offsets. Exits 1 at the first page with a place that is wrong; a place the source does not confirm (then
the linter points at the nearest tag and offers no fix) is counted, not an error.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import linter
from linter.engine.open_page import open_page
from linter.model.page import Page
from linter.model.source import Source, Text
from linter.model.spans import Span
from linter.reading.encoding import decode
from linter.reading.html.text_nodes import words_at
from linter.settings import Settings


def texts(page: Page) -> Iterator[tuple[str, Text]]:
    for passage in page.prose:
        yield str(passage.kind), passage.text
    for block in page.blocks:
        if block.caption is not None:
            yield "caption", block.caption
        if block.credit is not None:
            yield "credit", block.credit.text
            for part in block.credit.parts:
                yield "credit part", block.credit.text.part(part.start, part.end)
        if block.image.alt is not None and block.image.alt.words:
            yield "alt", block.image.alt


def wrong_places(source: Source, page: Page, counts: Counter[str]) -> Iterator[str]:
    for kind, text in texts(page):
        counts[kind] += 1
        if not text.words:
            continue
        if not text.chart.sure:
            counts["not confirmed"] += 1
        elif squeezed(words_at(source, text.where)) != squeezed(text.words):
            # Something stands between the words that is none of them: a button, a form. Each stretch must be exact.
            counts["with a hole"] += 1
            for segment in text.chart.segments:
                words = text.words[segment.at - text.offset :][: segment.length]
                said = words_at(source, Span(segment.start, segment.end))
                if segment.at >= text.offset and words.strip() and squeezed(said) != squeezed(words):
                    yield f"{kind}: {words[:80]!r} is not {said[:80]!r}"
    for block in page.blocks:
        counts["picture"] += 1
        tag = source.text[block.where.start : block.where.end]
        if not (tag.startswith("<") and tag.endswith(">")):
            yield f"picture: {tag[:80]!r} is no tag"


def squeezed(words: str) -> str:
    """Without white space: a hole in a caption (a button between its words) leaves other white space."""
    return "".join(words.split())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    counts: Counter[str] = Counter()
    failures = 0
    for path in sorted(parser.parse_args().pages.rglob("*.html*")):
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        source = decode(data, path.name)
        counts["pages"] += 1
        for fault in wrong_places(source, open_page(source, Settings()), counts):
            print(f"{path.name}: {fault}")
            failures += 1
        for found in linter.lint(data, name=path.name).shown:
            counts["finding"] += 1
            if not 0 <= found.where.start <= found.where.end <= len(source.text):
                print(f"{path.name}: {found.rule} stands outside the page")
                failures += 1
    print(", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())))
    print(f"{failures} wrong")
    return int(failures > 0)


if __name__ == "__main__":
    sys.exit(main())
