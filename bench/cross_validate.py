"""How well pictures, captions and credits are read on publishers that nothing was fitted on.

    python bench/cross_validate.py CORPUS [--folds dev dev2] [--fragments] [--nameless] [--show 40] [--min F1]

CORPUS is a folder with ``score.py``, and ``labels.json`` beside the labelled pages in each of ``--folds``. A publisher
is what stands in front of the year in a page's name. The script scores each page as `cutline blocks --format jsonl`
prints it. Nothing in reading is fitted by a program, so that no publisher has to be left out; what people wrote rules
for, they had before them: hence the figures folder by folder, for they have not had them equally long.

``--fragments`` cuts the element out of each page that the label's ``article_selector`` names, as a CMS sends an
article, and reads it alone; of the labels those count whose picture, or caption where it has no address, stands in it.
``--nameless`` reads as if no element had a name (see bench/accuracy.py). ``--show`` prints what was read wrongly.
"""

from __future__ import annotations

import argparse
import html
import importlib.util
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from accuracy import without_names

from linter.engine.open_page import open_page
from linter.model.source import Source
from linter.reading.files import to_source
from linter.reading.html.css_selectors import find_by_css
from linter.reading.html.tree import Tree
from linter.reports.blocks import line
from linter.settings import Settings

SETTINGS = Settings(budget=0)
LARGEST = 1 << 26
YEAR = re.compile(r"_(?=\d{4})")
SLOTS = ("image", "caption", "credit")


def scorer(corpus: Path) -> ModuleType:
    """The script that scores blocks against labels."""
    spec = importlib.util.spec_from_file_location("score", corpus / "score.py")
    if spec is None or spec.loader is None:
        sys.exit(f"{corpus} holds no score.py.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def publisher(label: dict[str, Any]) -> str:
    return YEAR.split(label["file"])[0]


def cut_out(source: Source, selector: str | None) -> str | None:
    """The source of the first element that a selector names."""
    tree = Tree(source)
    found = find_by_css(tree, (selector,)) if selector else []
    if not found:
        return None
    where = tree.element_span(found[0])
    return source.text[where.start : where.end]


def standing_in(fragment: str, label: dict[str, Any]) -> dict[str, Any]:
    """The label with those pictures alone that a fragment holds."""
    text = html.unescape(html.unescape(fragment))
    words = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    images = []
    for image in label["images"]:
        urls = [html.unescape(html.unescape(url)) for url in image["urls"]]
        files = {url.split("?")[0].rpartition("/")[2] or url for url in urls}
        caption = " ".join((image.get("caption") or "").split())
        if any(file in text for file in files) or (not files and caption and caption in words):
            images.append(image)
    return {**label, "images": images}


def opened(corpus: Path, folds: list[str], *, fragments: bool) -> Iterator[tuple[dict[str, Any], Source]]:
    """The label of each page of some folders, and the page, or the article cut out of it."""
    for fold in folds:
        for label in json.loads((corpus / fold / "labels.json").read_text("utf-8")):
            path = corpus / fold / label["file"]
            source = to_source(path.read_bytes(), str(path), LARGEST)
            if fragments:
                part = cut_out(source, label["article_selector"])
                if part is None:
                    continue
                label, source = standing_in(part, label), to_source(part, str(path), LARGEST)
            yield label, source


def read(corpus: Path, fold: str, *, fragments: bool) -> tuple[list[dict[str, Any]], dict[str, list[dict[str, Any]]]]:
    """The labels of a folder, and the blocks read on its pages."""
    labels, pages = [], {}
    for label, source in opened(corpus, [fold], fragments=fragments):
        labels.append(label)
        pages[label["file"].split("/")[-1]] = json.loads(line(open_page(source, SETTINGS)))["blocks"]
    return labels, pages


def figures(score: ModuleType, n: Counter[str]) -> dict[str, float]:
    """F1 of pictures, captions and credits, and the part of the photographers that is named."""
    missed = {"image": n["image"] - n["image tp"], "caption": n["caption fn"], "credit": n["credit fn"]}
    found = {slot: score.f1(n[f"{slot} tp"], n[f"{slot} fp"], missed[slot])[2] for slot in SLOTS}
    return {**found, "photographer": n["photographer ok"] / n["photographer"] if n["photographer"] else 1.0}


def told(name: str, labels: list[dict[str, Any]], score: ModuleType, n: Counter[str]) -> str:
    said = "  ".join(f"{slot} {figure:.3f}" for slot, figure in figures(score, n).items())
    return f"{name:10} {said}  ({n['pages']} pages of {len(set(map(publisher, labels)))} publishers)"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", nargs="+", default=["dev", "dev2"])
    parser.add_argument("--fragments", action="store_true")
    parser.add_argument("--nameless", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--min", type=float, default=0.0)
    options = parser.parse_args()
    if options.nameless:
        without_names()
    score = scorer(options.corpus)
    every: list[dict[str, Any]] = []
    together: Counter[str] = Counter()
    wrong: list[tuple[str, ...]] = []
    for fold in options.folds:
        labels, pages = read(options.corpus, fold, fragments=options.fragments)
        n, rows = score.score(labels, pages)
        print(told(fold, labels, score, n))
        every += labels
        together += n
        wrong += rows
    print(told("together", every, score, together))
    for row in wrong[: options.show]:
        print(*row, sep=" | ")
    return int(min(figures(score, together).values()) < options.min)


if __name__ == "__main__":
    sys.exit(main())
