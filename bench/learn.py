"""How well a house style is learned: archives made of printed house styles, and published pages judged by eye.

    python bench/learn.py [--archives N] [--stories N] [--show]
    python bench/learn.py --pages CORPUS… [--least PAGES] [--together HOST…]

Ten styles as houses print them (who, beside each) make archives of N stories, some of them printed otherwise in every
habit: the noise. Printed are, for 0, 10 and 35 per cent of noise, the habits that came back, that stayed unset, and
that were set wrongly. The exit code is 1 where 10 per cent of noise loses a habit or sets another, or 35 per cent sets
one.
``--pages`` are folders with ``labels.json``, whose publishers of five pages and more are learned one by one, and those
``--together`` as one archive: its table is judged by eye.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tomllib
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path
from typing import NamedTuple

from linter.archive.learn.learning import Wanted, learn
from linter.archive.learn.settings_file import written
from linter.archive.learn.stories import stories
from linter.archive.origin import house_of
from linter.settings import Settings

TODAY = date(2026, 6, 1)
FIRST = ["Ada", "Ned", "Jo", "Ann", "Max", "Eva", "Tom", "Lea", "Sam", "Ida", "Ben", "Mia"]
LAST = [
    "Quill",
    "Farrow",
    "Marsh",
    "Holm",
    "Brandt",
    "Keller",
    "Moreau",
    "Lindqvist",
    "Ashby",
    "Thorne",
    "Vogel",
    "Sund",
]
NOUNS = [
    "ferry",
    "quay",
    "mayor",
    "choir",
    "market",
    "bridge",
    "storm",
    "harvest",
    "derby",
    "strike",
    "parade",
    "court",
]
TOWNS = ["Linz", "Graz", "Bergen", "Lyon", "Leeds", "Halifax", "Porto", "Ghent", "Basel", "Turku", "Brno", "Cork"]


class Print(NamedTuple):
    """How a story is printed: the habits of its credits and captions."""

    lead: str
    brackets: str
    separator: str
    order: str
    stop: str
    agencies: tuple[str, ...]
    language: str = "en"
    date: str = ""
    position: str = ""
    form: str = "usual"
    months: str = "full"
    alt: str = "words"
    day: str = "plain"


# Who prints so: the table "How publishers render" and its neighbours in the style facts Cutline was made from.
_UK = {"date": "day-month", "position": "word"}
_US = {"date": "month-day", "position": "word"}
STYLES = {
    "Guardian": Print("Photograph:", "none", "/", "photographer-first", "never", ("Reuters", "AFP", "EPA"), **_UK),
    "Le Monde": Print("none", "none", " / ", "photographer-first", "never", ("AFP", "Reuters", "AP"), "fr"),
    "taz": Print("Foto:", "none", "/", "photographer-first", "never", ("dpa", "Reuters", "AP"), "de"),
    "i": Print("Photo:", "round", "/", "photographer-first", "never", ("Reuters", "PA", "AFP"), **_UK),
    "The Nation": Print("none", "round", " / ", "photographer-first", "always", ("AFP", "AP", "Reuters"), **_US),
    "Postmedia": Print("Photo by", "none", "/", "photographer-first", "always", ("AP", "AFP", "Reuters"), **_US),
    "NRK": Print("Foto:", "none", " / ", "photographer-first", "never", ("NTB", "AP", "Reuters"), "no"),
    "AP": Print("none", "round", "/", "agency-first", "always", ("AP Photo",), **_US),
    "ORF": Print("none", "none", "/", "agency-first", "never", ("APA", "Reuters", "AFP"), "de"),
    "Mirror": Print("Image:", "round", "/", "photographer-first", "never", ("PA", "Reuters", "AFP"), **_UK),
}
OTHER = {
    "lead": ("Photo:", "Photograph:", "none"),
    "brackets": ("none", "round"),
    "separator": ("/", " / "),
    "order": ("photographer-first", "agency-first"),
    "stop": ("always", "never"),
    "date": ("day-month", "month-day"),
    "position": ("word", "letter"),
    "form": ("usual", "long"),
    "months": ("full", "three"),
    "alt": ("words", "caption"),
    "day": ("plain", "ordinal"),
}
LONG = {
    "Reuters": "REUTERS",
    "AFP": "Agence France-Presse",
    "AP": "Associated Press",
    "PA": "PA Media",
    "dpa": "DPA",
    "EPA": "European Pressphoto Agency",
    "NTB": "Scanpix",
    "APA": "APA-PictureDesk",
}
KEYS = {
    "lead": ("credit-form", "lead-in"),
    "brackets": ("credit-form", "brackets"),
    "separator": ("credit-form", "separator"),
    "order": ("credit-form", "order"),
    "stop": ("caption-full-stop", "policy"),
    "date": ("date-form", "order"),
    "position": ("direction-letter", "level"),
    "months": ("date-form", "months"),
    "alt": ("alt-repeats-caption", "level"),
    "day": ("date-ordinal", "level"),
}
SET_AS = {"position": {"word": "warning"}, "alt": {"words": "note"}, "day": {"plain": "note"}}
UNSET = {("brackets", "none"), ("position", "letter")}


def otherwise(style: Print, dice: random.Random, habits: set[str]) -> Print:
    """The style with some habits otherwise."""
    changed = {}
    for habit in sorted(habits):
        if own := getattr(style, habit):  # a style without dates has none, whatever else is changed
            changed[habit] = dice.choice([value for value in OTHER[habit] if value != own])
    return style._replace(**changed)


def story(style: Print, number: int, dice: random.Random) -> str:
    """A page of three photographs."""
    figures = []
    for at in (1, 2, 3):
        who, agency = f"{dice.choice(FIRST)} {dice.choice(LAST)}", dice.choice(style.agencies)
        agency = LONG.get(agency, agency) if style.form == "long" else agency
        sides = (who, agency) if style.order == "photographer-first" else (agency, who)
        line = style.separator.join(sides)
        line = line if style.lead == "none" else f"{style.lead} {line}"
        line = f"({line})" if style.brackets == "round" else line
        noun, town = dice.choice(NOUNS), dice.choice(TOWNS)
        place = {"word": ", left,", "letter": " (L)", "": ""}[style.position]
        day = dice.randint(4, 20)
        month = "January" if style.months == "full" else "Jan"
        said = f"{day}th" if style.day == "ordinal" else day
        when = {"day-month": f" on {said} {month} 2026", "month-day": f" on {month} {said}, 2026", "": ""}[style.date]
        words = f"{dice.choice(FIRST)} {dice.choice(LAST)}{place} beside the {noun} number {number}{at} in {town}{when}"
        words += "." if style.stop == "always" else ""
        alt = words if style.alt == "caption" else f"The {noun} in the rain, {number}{at}"
        alt = "" if style.alt == "caption" and at < 3 else alt  # most are empty, and the other says the caption again
        figures.append(
            f'<figure><img src="https://example.org/p/{number:05}{at}photo.jpg" alt="{alt}">'
            f'<figcaption><span class="caption">{words}</span> <span class="credit">{line}</span></figcaption></figure>'
        )
    return (
        f'<html lang="{style.language}"><head><title>Story {number}</title>'
        f'<link rel="canonical" href="https://example.org/news/story-{number}">'
        f'<meta property="article:published_time" content="2026-0{number % 5 + 1}-10"></head><body><article>'
        f"<h1>What happened on day {number}</h1><p>{'The town spoke of it for a long time. ' * 8}</p>{''.join(figures)}"
        "</article></body></html>"
    )


def archive(style: Print, size: int, noise: float, dice: random.Random, *, apart: bool) -> list[tuple[str, str]]:
    """The pages; noise makes a story other in every habit, or, ``apart``, each habit of a story by itself."""
    whole = set(dice.sample(range(size), round(noise * size)))
    single = {habit: set(dice.sample(range(size), round(noise * size))) for habit in OTHER}
    pages = []
    for number in range(size):
        habits = {habit for habit in OTHER if number in (single[habit] if apart else whole)}
        pages.append((f"https://example.org/news/story-{number}", story(otherwise(style, dice, habits), number, dice)))
    return pages


def learned(pages: list[tuple[str, str]]) -> tuple[str, dict[str, dict[str, object]]]:
    """The file, and the rules that it sets."""
    settings = Settings()
    text = written(learn(lambda: stories(pages, settings), settings, TODAY))
    return text, tomllib.loads(text).get("rules", {})


def judged(style: Print, rules: dict[str, dict[str, object]]) -> Counter[str]:
    """How many habits came back, were lost, or were set as something else."""
    count: Counter[str] = Counter()
    for habit, (rule, key) in KEYS.items():
        own = getattr(style, habit) if habit not in ("months", "day") or style.date else ""
        want = None if not own or (habit, own) in UNSET else SET_AS.get(habit, {}).get(own, own)
        has = rules.get(rule, {}).get(key)
        count["right" if has == want is not None else "unset" if has is None else "wrong"] += (
            want is not None or has is not None
        )
    return count


def made(archives: int, size: int, show: bool) -> int:
    """The table of made archives; 1 where it is not as it must be."""
    bad = 0
    for noise, apart in ((0.0, False), (0.1, False), (0.35, False), (0.1, True)):
        total: Counter[str] = Counter()
        loaded = quiet = 0
        for name, style in STYLES.items():
            for seed in range(archives):
                text, rules = learned(archive(style, size, noise, random.Random(f"{name} {noise} {seed}"), apart=apart))
                Settings.of(tomllib.loads(text))
                loaded += 1
                quiet += not rules
                count = judged(style, rules)
                total += count
                if show and (
                    count["wrong"] or (noise > 0.2 and rules) or (noise < 0.2 and count["unset"] and not apart)
                ):
                    print(f"--- {name}, noise {noise:.0%}, archive {seed}\n{text}")
        asked = total.total()
        how = "each habit by itself" if apart else "whole stories"
        print(
            f"noise {noise:4.0%} ({how}): {total['right']} of {asked} habits given back, {total['unset']} unset,"
            f" {total['wrong']} set wrongly; {loaded} files load, {quiet} of them set nothing"
        )
        if not apart:
            bad |= total["wrong"] > 0 or (quiet < loaded if noise > 0.2 else total["unset"] > 0)
    return int(bad)


def published(folders: list[Path], least: int, together: list[str]) -> None:
    """What is learned of the publishers with so many pages and more."""
    houses: dict[str, list[tuple[str, bytes]]] = defaultdict(list)
    for folder in folders:
        for row in json.loads((folder / "labels.json").read_text("utf-8")):
            data = (folder / row["file"]).read_bytes()
            data = gzip.decompress(data) if row["file"].endswith(".gz") else data
            houses[house_of(row["url"])].append((row["url"], data))
    if together:
        houses = defaultdict(list, {" and ".join(together): [page for house in together for page in houses[house]]})
    settings = Settings()
    for house, pages in sorted(houses.items(), key=lambda row: (-len(row[1]), row[0])):
        if len(pages) < least:
            continue
        style = learn(lambda pages=pages: stories(pages, settings), settings, date.max, Wanted(since=date(2000, 1, 1)))
        print(f"== {house}: {len(pages)} pages, {style.votes.stories} stories")
        for each in style.decisions:
            others = ", ".join(f"{value or 'both ways'} {times}" for value, times in each.others[:4])
            counts = f"{each.times} of {each.of}" + (f"; else {others}" if others else "")
            print(f"   {each.state:12} {each.name:22} {each.value or 'both ways'!r:26} {counts}  {each.why}")
            for part in each.parts:
                print(f"{'':16}{part.name}: {part.value!r} {part.times} of {part.of}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archives", type=int, default=2)
    parser.add_argument("--stories", type=int, default=120)
    parser.add_argument("--pages", type=Path, nargs="*", default=[])
    parser.add_argument("--least", type=int, default=5)
    parser.add_argument("--together", nargs="*", default=[])
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    if options.pages:
        published(options.pages, options.least, options.together)
        return 0
    return made(options.archives, options.stories, options.show)


if __name__ == "__main__":
    sys.exit(main())
