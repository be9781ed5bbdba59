"""How many of the faults that readers marked on labelled pages are found, by how sure the reader was and by kind.

    python bench/labelled_faults.py CORPUS [--folds dev dev2] [--missed] [--min HIGH MEDIUM]

CORPUS is a folder with ``labels.json`` beside the labelled pages in each of ``--folds``; a fault has a kind, the number
of its picture, and how sure the reader was of it. It counts as found where a rule for its kind speaks, by default and
not only with --all, of that very picture (its tag, caption, credit or alternative text), or in a sentence about the
whole page that quotes a word of the fault. A rule of another kind at the same place is no find, however near it comes.
``--missed`` lists the faults that nothing was said of; ``--min`` makes the exit code 1 where less of them are found.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from linter.engine.check import run
from linter.model.finding import Finding
from linter.model.page import ImageBlock
from linter.model.spans import Span
from linter.reading.files import to_source
from linter.settings import Settings

NAMES = (
    "name-spelt-two-ways naming-inconsistent naming-first-mention alt-differs-from-caption credit-photographer-mixed"
)
SLIPS = f"{NAMES} text-words-joined text-misspelt"
ALT_SAYS_LITTLE = "alt-generic alt-is-file-name alt-is-headline alt-is-keywords alt-agency-text"
CREDIT_LEFT_IN = "credit-in-caption credit-repeated alt-agency-text"
LEFTOVERS = "credit-leftover alt-agency-text caption-agency-instructions alt-agency-instructions credit-placeholder"
RULES = {  # for each kind of fault, the rules that would tell an editor of it
    "agency-repeated": "credit-repeated credit-in-caption",
    "all-caps-photographer": "credit-all-capitals",
    "alt-contains-caption": "alt-repeats-caption alt-is-headline alt-agency-text",
    "alt-contains-headline": "alt-is-headline",
    "alt-duplicate": f"alt-repeated {ALT_SAYS_LITTLE}",
    "alt-duplicates-caption": "alt-repeats-caption alt-agency-text",
    "alt-empty": "alt-missing alt-blank",
    "alt-generic": ALT_SAYS_LITTLE,
    "alt-is-filename": "alt-is-file-name",
    "alt-is-headline": "alt-is-headline",
    "alt-is-image-id": "alt-is-file-name",
    "alt-is-prompt": "alt-machine-written credit-ai-unlabelled",
    "alt-is-stock-title": "alt-is-keywords alt-machine-written alt-in-small-letters",
    "alt-keyword-stuffing": "alt-is-keywords",
    "alt-lowercase-name": "alt-in-small-letters",
    "alt-mismatch": "alt-differs-from-caption",
    "alt-missing": "alt-missing",
    "alt-slug": "alt-is-file-name alt-is-keywords",
    "alt-truncated": "alt-cut-short",
    "alt-vague": f"alt-repeated {ALT_SAYS_LITTLE}",
    "alt-wrong-language": "text-untranslated",
    "unit-style": "numbers-mixed",
    "caption-in-alt": "caption-missing alt-agency-text credit-ai-unlabelled",
    "caption-is-headline": "caption-is-headline",
    "conflicting-credits": "credit-in-caption image-credits-differ credit-repeated credit-placeholder",
    "conflicting-dates": "alt-differs-from-caption dates-mixed",
    "credit-in-alt": "alt-agency-text",
    "credit-in-caption": CREDIT_LEFT_IN,
    "credit-in-title": "credit-missing alt-agency-text",
    "credit-metadata-mismatch": "credit-metadata-differs",
    "credit-repeated": CREDIT_LEFT_IN,
    "collective-credit": "credit-missing",
    "duplicate-caption": "caption-repeated",
    "duplicate-image": "image-block-repeated lead-image-repeated image-recaptioned",
    "duplicate-photographer": "credit-repeated",
    "duplicated-word": "caption-doubled-word",
    "email-in-credit": "credit-leftover",
    "garbled-caption": "",
    "generic-caption": "caption-name-only caption-repeats-text caption-short",
    "grammar": "article-before-word",
    "homoglyph": "text-lookalike",
    "html-entity": "text-double-escaped",
    "inconsistent-abbreviation": "state-name-mixed acronym-explained-late",
    "inconsistent-agency-case": "credit-agency-mixed credit-agency-misspelt credit-agency-form",
    "inconsistent-agency-name": "credit-agency-mixed credit-agency-misspelt",
    "inconsistent-case": f"{NAMES} alt-in-small-letters",
    "inconsistent-credit": "credit-agency-mixed credit-lead-in-mixed credit-distributor-missing",
    "inconsistent-credit-order": "credit-order",
    "inconsistent-date-style": "dates-mixed date-form",
    "inconsistent-hyphenation": NAMES,
    "inconsistent-lead-in": "credit-lead-in-mixed",
    "inconsistent-name": f"{NAMES} numbers-mixed",
    "inconsistent-possessive": NAMES,
    "inconsistent-product-name": NAMES,
    "inconsistent-punctuation": "credit-punctuation",
    "inconsistent-source-name": "credit-agency-mixed",
    "inconsistent-spacing": "credit-separator credit-punctuation name-spelt-two-ways",
    "inconsistent-state-name": "state-name-mixed",
    "leftover-agency-text": LEFTOVERS,
    "leftover-instructions": LEFTOVERS,
    "malformed-attribute": "alt-cut-at-quote",
    "malformed-credit": "credit-placeholder credit-separator credit-punctuation",
    "missing-capital": "caption-small-start",
    "missing-caption": "caption-missing",
    "missing-credit": "credit-missing",
    "missing-full-stop": "caption-full-stop",
    "missing-hyphen": NAMES,
    "missing-photographer": "credit-photographer-missing alt-agency-text",
    "missing-space": "caption-spacing text-words-joined credit-punctuation",
    "missing-terminal-punctuation": "caption-full-stop",
    "name-mismatch": NAMES,
    "name-typo": NAMES,
    "repeated-lead-in": "credit-lead-in-repeated credit-lead-in-wrong",
    "slug-as-caption": "caption-is-file-name",
    "space-after-bracket": "credit-punctuation caption-spacing",
    "space-before-bracket": "credit-punctuation caption-spacing",
    "space-before-punctuation": "caption-spacing",
    "stray-character": "text-stray-mark",
    "stray-comma": "text-stray-mark",
    "stray-punctuation": "text-stray-mark credit-punctuation brackets-unbalanced",
    "title-is-filename": "alt-is-file-name",
    "typo": SLIPS,
    "uninformative-credit": "credit-placeholder credit-site-only",
    "wrong-lead-in": "credit-lead-in-wrong credit-lead-in-repeated",
    "wrong-punctuation": "caption-spacing",
    "wrong-separator": "credit-separator",
}
SURE = ("high", "medium")
TAKEN = re.compile(r"[^\W\d_]{3,}")


def places(block: ImageBlock) -> Iterator[Span]:
    """Where a picture and its words stand in the source."""
    texts = (block.caption, block.credit.text if block.credit else None, block.image.alt, block.image.title)
    uncut = (text for _, text in block.uncut)
    yield from (block.where, *(text.where for text in (*texts, *uncut) if text is not None))


def block_of(image: dict[str, Any], blocks: Iterable[ImageBlock]) -> ImageBlock | None:
    """The block of a labelled picture, known by an address or by its caption."""
    files = {url.split("?")[0].rpartition("/")[2] for url in image["urls"]} - {""}
    exact = [block for block in blocks if set(image["urls"]) & set(block.image.urls)]
    near = [block for block in blocks if files & {url.split("?")[0].rpartition("/")[2] for url in block.image.urls}]
    caption = (image.get("caption") or "").strip()[:40]
    same = [block for block in blocks if caption and block.caption and caption in block.caption.words]
    both = [block for block in exact or near if block in same]
    return next(iter((*both, *exact, *near, *same)), None)


def speaks_of(finding: Finding, fault: dict[str, Any], block: ImageBlock | None) -> bool:
    told = [finding.where, *(row.where for row in finding.related)]
    if fault.get("image") is None:
        return True
    if block is not None and any(a.start < b.end and b.start < a.end for a in told for b in places(block)):
        return True
    words = {word.casefold() for word in TAKEN.findall(fault["text"] or "")}
    return bool(words & {word.casefold() for word in TAKEN.findall(finding.message.partition("writes ")[2])})


def found(label: dict[str, Any], page: Path) -> Iterator[tuple[dict[str, Any], list[str]]]:
    """Each fault of a page that a reader was at least half sure of, with the rules that tell of it."""
    report = run(to_source(page.read_bytes(), page.name, 1 << 26), Settings(budget=0))
    blocks = report.page.blocks if report.page else ()
    for fault in label["faults"]:
        number = fault.get("image")
        block = block_of(label["images"][number], blocks) if number is not None else None
        rules = RULES.get(fault["kind"], "").split()
        if fault["confidence"] in SURE:
            yield fault, [each.rule for each in report.shown if each.rule in rules and speaks_of(each, fault, block)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", nargs="+", default=["dev", "dev2"])
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--min", type=float, nargs=2, default=(0.0, 0.0), metavar=("HIGH", "MEDIUM"))
    options = parser.parse_args()
    short = False
    for fold in options.folds:
        marked: Counter[tuple[str, str]] = Counter()
        hits: Counter[tuple[str, str]] = Counter()
        for label in json.loads((options.corpus / fold / "labels.json").read_text("utf-8")):
            for fault, rules in found(label, options.corpus / fold / label["file"]):
                key = (fault["confidence"], fault["kind"])
                marked[key] += 1
                hits[key] += bool(rules)
                if options.missed and not rules:
                    print(f"{fold} {label['file']}: {' '.join(key)}, picture {fault.get('image')}: {fault['text']!r}")
        for (sure, kind), count in sorted(marked.items()):
            print(f"{fold} {sure:7} {kind:30} {hits[sure, kind]:3} of {count:3}")
        for sure, least in zip(SURE, options.min, strict=True):
            told, all_ = (sum(count for key, count in row.items() if key[0] == sure) for row in (hits, marked))
            print(f"{fold}: {told} of {all_} faults of {sure} confidence found = {told / max(all_, 1):.3f}")
            short = short or told < least * all_
    return int(short)


if __name__ == "__main__":
    sys.exit(main())
