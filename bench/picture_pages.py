"""Tries the rules of picture files on pages made from real files: ``python bench/picture_pages.py PICTURES``.

For each file of PICTURES that has a caption, pages show it beside another with a caption: as its file has them, and
with one thing wrong: the two captions swapped, a name with a letter changed, another day, another credit. Printed is
of each rule of how many right pages it tells something, and of how many faulty ones. Exits with 1 where it tells
something of a right one.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from html import escape
from pathlib import Path

from linter.credits.demand_days import days_in
from linter.credits.picture_credits import credit_of
from linter.engine.check import run
from linter.model.picture_file import PictureFile, PictureFiles
from linter.model.source import Source
from linter.reading.picture_files.reader import read_words
from linter.settings import Settings
from linter.text.moments import moment

SETTINGS = Settings()
RULES = ("picture-caption-swapped", "picture-name-spelt-otherwise", "picture-date-differs", "picture-credit-differs")
# Where a caption has a name rightly too, another rule tells of it, with or without files.
SISTERS = {"picture-name-spelt-otherwise": ("name-spelt-two-ways", "naming-inconsistent")}
TEXT = "<p>The ferries wait at the quay for better weather, said the harbour master, and so do their passengers.</p>"
_NAME = re.compile(
    r"\b(?!(?:The|This|These|It|In|At|On|An?) )([A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)* )([A-Z][a-zà-ÿ]{5,})\b"
)
_DAYS = (
    r"\d{1,2}(?:st|nd|rd|th)? \w+ \d{4}",
    r"\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}",
    r"\d{1,2}[./]\d{1,2}[./]\d{4}",
)
_DAY = re.compile("|".join((*_DAYS, r"\d{4}-\d\d-\d\d")))


def page(*pictures: tuple[PictureFile, str, str]) -> set[str]:
    """The rules that tell something of pictures with captions and credits."""
    figures = (
        f'<figure><img src="/{number}.jpg" alt="A view"><figcaption>{escape(caption)} <span class="credit">Photo: '
        f"{escape(credit)}</span></figcaption></figure>{TEXT}"
        for number, (_, caption, credit) in enumerate(pictures)
    )
    html = f'<html lang="en"><body><article><h1>Rain</h1>{TEXT}{"".join(figures)}</article></body></html>'
    files = PictureFiles({f"/{number}.jpg": file for number, (file, _, _) in enumerate(pictures)})
    return {each.rule for each in run(Source("page", html), SETTINGS, files=lambda _: files).shown}


def caption_of(file: PictureFile) -> str:
    return " ".join(file.value("caption").split())[:400].strip()


def misspelt(caption: str, dice: random.Random) -> str:
    """A name of two words and more with a letter changed in the last; empty where there is none."""
    hit = _NAME.search(caption)
    if not hit:
        return ""
    at = hit.start(2) + dice.randrange(2, len(hit[2]) - 1)
    return caption[:at] + dice.choice([each for each in "bdfgklmnprt" if each != caption[at]]) + caption[at + 1 :]


def dated(file: PictureFile, caption: str, off: int) -> str:
    """The caption with the day on which it was taken, or one some days off; empty where it names no such day."""
    taken, days = moment(file.value("created")), days_in(caption)
    hit = _DAY.search(caption)
    if taken is None or len(days) != 1 or not hit or days_in(hit[0]) != days or abs((days[0] - taken.date()).days) > 1:
        return ""
    day = days[0] + timedelta(days=off)
    return f"{caption[: hit.start()]}{day.day} {day:%B} {day.year}{caption[hit.end() :]}"


def tried(files: list[PictureFile]) -> Iterator[tuple[str, str, bool, set[str]]]:
    """The rule that should tell, the file, whether the page is faulty, and the rules that told something."""
    dice = random.Random(22)
    for number, file in enumerate(files):
        others = [other for other in files[number + 1 :] + files[:number] if caption_of(other) != caption_of(file)]
        other, caption = others[0], caption_of(file)
        credit, beside = credit_of(file) or "Al Day", (other, caption_of(other), credit_of(other) or "Al Day")
        right = (file, caption, credit)
        yield RULES[0], file.name, False, page(right, beside)
        yield RULES[0], file.name, True, page((file, beside[1], credit), (other, caption, beside[2]))
        if wrong := misspelt(caption, dice):
            yield RULES[1], file.name, False, page(right)
            yield RULES[1], file.name, True, page((file, wrong, credit))
        if said := dated(file, caption, 0):
            yield RULES[2], file.name, False, page((file, said, credit))
            yield RULES[2], file.name, True, page((file, dated(file, caption, 5), credit))
        if credit_of(file):
            yield RULES[3], file.name, False, page(right)
            yield RULES[3], file.name, True, page((file, "A view of the quay.", "Nora Quibble/Harbour Gazette"))


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("pictures", type=Path)
    asked.add_argument("--list", action="store_true", help="name the pages that came out wrong")
    said = asked.parse_args()
    files = [read_words(str(path)) for path in sorted(said.pictures.iterdir()) if path.suffix != ".json"]
    counts: Counter[tuple[str, bool, bool]] = Counter()
    for rule, name, faulty, told in tried([file for file in files if len(caption_of(file)) > 20]):
        wrongly = told & set(RULES) if not faulty else set()
        found = faulty and bool(told.intersection((rule, *SISTERS.get(rule, ()))))
        counts[rule, faulty, bool(wrongly) or found] += 1
        if said.list and (wrongly or (faulty and not found)):
            print(f"  {'missed' if faulty else 'wrongly told'}: {rule} {Path(name).name} {sorted(wrongly)}")
    for rule in RULES:
        right, faulty = ((counts[rule, wrong, True], counts[rule, wrong, False]) for wrong in (False, True))
        print(f"{rule}: told of {right[0]} of {sum(right)} right pages, of {faulty[0]} of {sum(faulty)} faulty ones")
    return int(any(counts[rule, False, True] for rule in RULES))


if __name__ == "__main__":
    sys.exit(main())
