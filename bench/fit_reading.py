"""Fits what each fact weighs for two questions: is this picture the article's, and is this line its caption or credit.

    python bench/fit_reading.py CORPUS [--folds dev dev2] [--fragments] [--sure] [--write]

Needs scikit-learn (extra ``bench``); nothing of it is needed at run time. CORPUS is laid out as for
bench/cross_validate.py. Each picture in reach, and each line near a picture of the article, is a row of facts
(linter/reading/pictures/picture_facts.py, line_facts.py); the labels say what is right. A plain logistic sum is fitted
on all publishers but one and tried on that one, again and again. Printed are, for pictures and lines on publishers left
out, how many rows the rules of today and the sum judge wrongly, and what the whole reading would score if the sum chose
the pictures. ``--sure`` says of the pictures that rules keep without a caption or a credit how many are right, by the
sum fitted on all other publishers, with class names and without: what SURE in linter/model/evidence.py rests on.
``--fragments`` tries the articles cut out of the pages, with weights fitted on whole pages. ``--write``
writes the weights fitted on all publishers to linter/data/weights.toml, with these figures in its head.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from math import exp
from pathlib import Path
from typing import Any

import numpy as np
from accuracy import without_names
from cross_validate import figures, opened, publisher, scorer
from sklearn.linear_model import LogisticRegression

from linter.data import FOLDER
from linter.model.evidence import SURE
from linter.model.source import Source
from linter.reading.article import Article, find_article
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures import blocks, line_facts, picture_facts
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.caption_in_figure import Words, words_of_picture
from linter.reading.pictures.line_facts import LineCase, lines_near
from linter.reading.pictures.picture_facts import Case
from linter.reports.blocks import line as as_json

Pages = list[tuple[dict[str, Any], Source]]
RARE = 5  # rows; a fact on fewer tells nothing
LEAST = 0.9  # how alike a line and a label are at least


@dataclass
class Rows:
    """What is fitted: which facts hold of each row, what is right, what the rules of today say, whose page it is."""

    names: list[str]
    facts: list[set[str]] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)
    ruled: list[bool] = field(default_factory=list)
    whose: list[str] = field(default_factory=list)

    def add(self, facts: list[str], right: bool, ruled: bool, whose: str) -> None:
        for column, value in ((self.facts, set(facts)), (self.right, right), (self.ruled, ruled), (self.whose, whose)):
            column.append(value)

    @cached_property
    def matrix(self) -> Any:
        return np.array([[name in facts for name in self.names] for facts in self.facts], dtype=float)


@dataclass
class Weights:
    """A fitted sum: above 0 is yes."""

    bias: float
    of: dict[str, float]

    def total(self, facts: list[str]) -> float:
        return self.bias + sum(self.of.get(fact, 0.0) for fact in facts)


def fitted(rows: Rows, without: str | None = None) -> Weights:
    kept = np.array([each != without for each in rows.whose])
    matrix, right = rows.matrix[kept], np.array(rows.right)[kept]
    common = matrix.sum(axis=0) >= RARE
    model = LogisticRegression(max_iter=2000).fit(matrix[:, common], right)
    names = [name for name, enough in zip(rows.names, common, strict=True) if enough]
    return Weights(float(model.intercept_[0]), dict(zip(names, map(float, model.coef_[0]), strict=True)))


def left_out(rows: Rows) -> dict[str, Weights]:
    return {each: fitted(rows, each) for each in sorted(set(rows.whose))}


def wrong(rows: Rows, weights: dict[str, Weights]) -> tuple[int, int]:
    """How many rows the rules of today and the sum judge wrongly."""
    judged = zip(rows.facts, rows.right, rows.ruled, rows.whose, strict=True)
    told = [(right != ruled, right != (weights[who].total(list(facts)) > 0)) for facts, right, ruled, who in judged]
    return sum(ladder for ladder, _ in told), sum(by_sum for _, by_sum in told)


class Chosen:
    """Reads pages with other ways to choose the pictures than the rules of today."""

    def __init__(self) -> None:
        self.rules = blocks.icon, blocks.plain_teaser, blocks.refusal

    def by(self, weights: Weights | None, least: float | None = None) -> None:
        """Let a sum choose, or the rules of today; with ``least`` both: the rules, and of what they keep the sum."""
        blocks.icon, blocks.plain_teaser, blocks.refusal = self.rules
        ruled = blocks.refusal
        if weights is None:
            return
        if least is None:
            blocks.icon = lambda picture: ""
            blocks.plain_teaser = lambda picture, article: ""

        def refusal(picture: Picture, words: Words, article: Article, sharing: dict[Element, set[str]]) -> str:
            if least is not None and (fact := ruled(picture, words, article, sharing)):
                return fact
            total = weights.total(picture_facts.facts_of(Case(picture, words, article, sharing)))
            return "" if total > (least or 0) else "small"

        blocks.refusal = refusal


def is_labelled(score: Any, picture: Picture, images: list[dict[str, Any]]) -> dict[str, Any] | None:
    keys, files = {score.url_key(url) for url in picture.urls}, {score.url_base(url) for url in picture.urls} - {""}
    by_key = (image for image in images if keys & {score.url_key(url) for url in image["urls"]})
    by_file = (image for image in images if files & {score.url_base(url) for url in image["urls"]})
    return next(by_key, None) or next(by_file, None)


def says(score: Any, line: str, label: dict[str, Any]) -> bool:
    """True for a line that is a label's caption or credit, a part of one, or holds both."""
    said = score.words(line)
    wanted = [score.words(label[slot]) for slot in ("caption", "credit") if label[slot]]
    return bool(said) and any(said in each or each in said or score.alike(said, each) for each in wanted if each)


def gathered(score: Any, pages: Pages) -> tuple[Rows, Rows]:
    pictures, lines = Rows(list(picture_facts.NAMES)), Rows(list(line_facts.FACTS))
    for label, source in pages:
        tree = Tree(source)
        article = find_article(tree)
        trace = blocks.Trace()
        blocks.find_blocks(tree, article, trace=trace)
        seen = [(row.picture, row.words, True) for row in trace.found]
        seen += [(each, words_of_picture(each, article, trace.sharing), False) for each, _ in trace.left]
        for picture, words, ruled in seen:
            image = is_labelled(score, picture, label["images"])
            if image is not None and (image.get("optional") or image.get("visible") is False):
                continue
            case = Case(picture, words, article, trace.sharing)
            pictures.add(picture_facts.facts_of(case), image is not None, ruled, publisher(label))
            for line in lines_near(case) if ruled and image is not None else ():
                owners = {(run.owner, run.tail) for run in (*words.caption, *words.credit) if run.owner is not None}
                taken = any((run.owner, run.tail) in owners for run in line.runs if run.owner is not None)
                facts = line_facts.facts_of(LineCase(line, case))
                lines.add(facts, says(score, line.words, image), taken, publisher(label))
    return pictures, lines


def scored(score: Any, pages: Pages, weights: dict[str, Weights] | None, least: float | None) -> dict[str, float]:
    """What the whole reading scores where the sum chooses the pictures, or the rules of today."""
    chosen, n = Chosen(), Counter[str]()
    for label, source in pages:
        chosen.by(weights[publisher(label)] if weights else None, least)
        tree = Tree(source)
        page = FakePage(source, blocks.find_blocks(tree, find_article(tree)))
        n += score.score([label], {label["file"]: json.loads(as_json(page))["blocks"]})[0]  # type: ignore[arg-type]
    chosen.by(None)
    return figures(score, n)


@dataclass
class FakePage:
    """The two things that the list of blocks is made of."""

    source: Source
    blocks: Any


def sureness(rows: Rows, weights: dict[str, Weights]) -> str:
    """How many pictures are right, of those that rules keep without a caption or a credit, by how sure the sum is."""
    counts: dict[str, Counter[bool]] = {name: Counter() for name in ("below a third", "to .8", "from .8")}
    for facts, right, ruled, who in zip(rows.facts, rows.right, rows.ruled, rows.whose, strict=True):
        if ruled and "caption-and-credit" not in facts and not {"caption-found", "credit-found"} <= facts:
            sure = 1 / (1 + exp(-weights[who].total(list(facts))))
            counts["below a third" if sure < SURE else "to .8" if sure < 0.8 else "from .8"][right] += 1
    return ", ".join(f"{name} {count[True]} of {count.total()}" for name, count in counts.items())


def head(told: list[str]) -> str:
    return "".join(f"# {line}\n" for line in told)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", nargs="+", default=["dev", "dev2"])
    parser.add_argument("--fragments", action="store_true")
    parser.add_argument("--sure", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    score = scorer(options.corpus)
    pages = list(opened(options.corpus, options.folds, fragments=False))
    pictures, lines = gathered(score, pages)
    told = [f"{len(pages)} pages of {len(set(pictures.whose))} publishers; each judged by a sum fitted on all others:"]
    weights = {}
    for kind, rows in (("picture", pictures), ("line", lines)):
        weights[kind] = left_out(rows)
        ladder, by_sum = wrong(rows, weights[kind])
        told.append(f"{kind}s: {sum(rows.right)} of {len(rows.right)} right; wrong by rules {ladder}, by sum {by_sum}")
    tried = list(opened(options.corpus, options.folds, fragments=True)) if options.fragments else pages
    left = weights["picture"]
    ways = (("rules", None, None), ("the sum", left, None), ("both", left, 0.0), ("both, below -2", left, -2.0))
    for name, way, least in ways:
        said = "  ".join(f"{slot} {figure:.3f}" for slot, figure in scored(score, tried, way, least).items())
        told.append(f"{'fragments' if options.fragments else 'pages'} with pictures chosen by {name}: {said}")
    if options.sure:
        told.append(f"kept without caption or credit, and right, by how sure: {sureness(pictures, weights['picture'])}")
        without_names()
        told.append(f"the same without class names: {sureness(gathered(score, pages)[0], weights['picture'])}")
    print("\n".join(told))
    if options.write:
        what = "What each fact weighs (linter/data/evidence.toml says what it means). Written by"
        parts = [head([what, "  " + command(), *told])]
        for kind, rows in (("picture", pictures), ("line", lines)):
            all_of = fitted(rows)
            parts.append(f"\n[{kind}]\nbias = {all_of.bias:.2f}\n")
            parts += [f"{name} = {weight:.2f}\n" for name, weight in sorted(all_of.of.items(), key=lambda row: -row[1])]
        (FOLDER / "weights.toml").write_text("".join(parts), "utf-8")
    return 0


def command() -> str:
    given = [re.sub(r"^.*/", "", each) if "/" in each else each for each in sys.argv[1:]]
    return "python bench/fit_reading.py " + " ".join(given)


if __name__ == "__main__":
    sys.exit(main())
