"""How many slips in names that no table lists are found, on English pages where one was made.

    python bench/names.py PAGES [--number 1000] [--seed 1] [--show]

PAGES is a folder of .html or .html.gz pages. On each generated page one occurrence of a capitalised name, which stands
there at least twice, has a letter put in, left out, swapped with the next, or replaced. Counted are the slips that
name-spelt-two-ways reports at the changed place or at a place it names beside it, by level; and what it reports on the
pages as they are, which is for reading by eye.
"""

from __future__ import annotations

import argparse
import random
import re
import string
import sys
from collections import Counter
from pathlib import Path

from linter.engine.open_page import open_page
from linter.model.finding import Finding
from linter.model.page import Kind
from linter.model.source import Source, Text
from linter.reading.files import to_source
from linter.rules.names.name_spelt_two_ways import NameSpeltTwoWays
from linter.settings import Settings
from linter.text.words import looks_english

KINDS = (Kind.HEADLINE, Kind.STANDFIRST, Kind.PARAGRAPH, Kind.SUBHEADING)


def texts(source: Source) -> list[Text]:
    page = open_page(source, Settings())
    captions = [block.caption for block in page.blocks if block.caption is not None]
    return [passage.text for passage in page.prose if passage.kind in KINDS] + captions


def names(found: list[Text]) -> list[tuple[Text, int, int]]:
    """Each occurrence of a name of five letters and more that stands there twice and never small."""
    whole = "\n".join(text.words for text in found)
    hits = [
        (text, hit.start(), hit.end())
        for text in found
        for hit in re.finditer(r"(?<![\w@#./-])[A-Z][a-zà-ÿ]{4,}(?![\w-])", text.words)
        if hit.start() > 2 and text.words[hit.start() - 2] not in '.!?:“"'
    ]
    count = Counter(text.words[start:end] for text, start, end in hits)
    small = set(re.findall(r"\b[a-z]{4,}\b", whole))
    return [
        row
        for row in hits
        if count[row[0].words[row[1] : row[2]]] > 1 and row[0].words[row[1] : row[2]].lower() not in small
    ]


def slip(name: str, dice: random.Random) -> str:
    at = dice.randrange(1, len(name) - 1) if dice.random() < 0.8 else dice.randrange(len(name))
    letter = dice.choice(string.ascii_lowercase)
    kind = dice.randrange(4)
    made = (
        name[:at] + letter + name[at:],
        name[:at] + name[at + 1 :],
        name[:at] + name[at : at + 2][::-1] + name[at + 2 :],
        name[:at] + letter + name[at + 1 :],
    )[kind]
    return made[:1].upper() + made[1:].lower()


def reported(source: Source) -> list[Finding]:
    return list(NameSpeltTwoWays().check_page(open_page(source, Settings())))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--number", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    paths = sorted(path for path in options.pages.rglob("*") if ".html" in path.name)
    sources = [to_source(path.read_bytes(), path.name, 1 << 26) for path in paths]
    levels: Counter[str] = Counter()
    for source in sources:
        for each in reported(source):
            levels[each.level.value] += 1
            if options.show:
                print(f"{source.name}: {each.level.value}: {each.message}")
    print(f"{len(sources)} pages as they are: {levels['warning']} warnings, {levels['note']} notes")
    english = []
    for source in sources:
        found = texts(source)
        if looks_english("\n".join(text.words for text in found)[:20_000]) and (hits := names(found)):
            english.append((source, hits))
    made = 0
    score: Counter[str] = Counter()
    while english and made < options.number:
        source, hits = english[made % len(english)]
        text, start, end = dice.choice(hits)
        name = text.words[start:end]
        new = slip(name, dice)
        edit = text.edit(start, end, new)
        made += 1
        if edit is None or new == name:
            score["not made"] += 1
            continue
        changed = Source(source.name, source.text[: edit.span.start] + new + source.text[edit.span.end :])
        at = edit.span.start
        told = [
            each
            for each in reported(changed)
            if any(where.start <= at < where.end for where in (each.where, *(row.where for row in each.related)))
        ]
        score[told[0].level.value if told else "missed"] += 1
        if options.show and not told:
            print(f"missed: {source.name}: {name} → {new}")
    tried = made - score["not made"]
    hit = score["warning"] + score["note"]
    print(
        f"{tried} slips on {len(english)} English pages: {hit} found = {hit / max(tried, 1):.3f} "
        f"({score['warning']} as warnings, {score['note']} as notes)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
