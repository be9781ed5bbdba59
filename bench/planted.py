"""An archive with faults that were planted in it, and whether the questions find them."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

from linter.archive.asking import ask, question
from linter.archive.database import opened
from linter.archive.origin import Origin
from linter.archive.records import Reached
from linter.archive.rows import digest_of
from linter.archive.store import Mark, Store
from linter.archive.work import Item, Job, as_arrow, rows_for
from linter.settings import Settings

PLANTED = 50
PEOPLE = (
    "Ada Ben Cleo Dario Edda Fedor Greta Hugo Ines Jonas Klara Lars Mona Nils Olga Pavel Rosa Sven Tilda Viktor",
    "Abernethy Brockmann Castellan Dragomir Ellingsen Fairweather Gustafson Halvorsen Ivanchuk Jankowski Kellerman"
    " Lindqvist Marchetti Nordstrom Oppenhaim Pettersen Quartermain Rosenthal Stevenage Tannhauser",
)
THINGS = "bridge crane market ferry station library garden harbour theatre museum school tower canal airport mill"


def _page(number: int, picture: str, caption: str, credit: str) -> Item:
    html = (
        f'<html lang="en"><body><article><h1>Story {number}</h1><p>Words of story {number} for readers, and more.</p>'
        f'<figure><img src="https://img.example/{picture}.jpg" alt=""><figcaption>{caption} '
        f"<span class=credit>{credit}</span></figcaption></figure></article></body></html>"
    ).encode()
    return Item(Origin("planted", str(number), f"https://house.example/news/{number}"), digest_of(html), html)


def planted() -> Iterator[tuple[str, str, Item]]:
    """300 photographs in three stories and more: the question that must find something in a story, what, and the story.

    50 are credited to somebody else once, 50 photographers are misspelt once, 50 captions stand under another picture.
    """
    names = [" ".join(pair) for pair in itertools.product(*(words.split() for words in PEOPLE))]
    random.Random(7).shuffle(names)
    things = THINGS.split()
    number = itertools.count()
    for at in range(300):
        thing = things[at % len(things)]
        letters = "".join(chr(97 + int(digit)) for digit in f"{at:03d}")
        picture = f"view-of-the-{thing}-from-the-old-town-{letters}"
        caption = f"The {thing} of the town of {letters.title()}ville is seen on a quiet morning in the spring."
        kind = at // PLANTED
        turns = 6 if kind == 1 else 3
        for turn in range(turns):
            credit, shot, asked, words = names[at], picture, "", ""
            if kind == 0 and turn == 2:
                credit = names[-1 - at]
                asked, words = "photograph-two-photographers", credit
            elif kind == 1 and turn == 5:
                credit = credit[:-3] + credit[-2:] if credit[-3] != credit[-4] else credit[:-3] + "x" + credit[-3:]
                asked, words = "photographer-spelt-several-ways", credit
            elif kind == 2 and turn == 2:
                shot = f"portrait-of-another-matter-entirely-{letters}"
                asked, words = "caption-under-other-picture", caption
            yield asked, words, _page(next(number), shot, caption, f"Photo: {credit}")


def found(folder: Path) -> dict[str, tuple[int, list[str]]]:
    """How many of the planted each question found, and the rows it gave besides."""
    every = list(planted())
    store = Store(folder / "planted")
    with store.writing():
        tables = as_arrow([rows_for(item, Job(Settings())) for _, _, item in every])
        rows = {name: table.num_rows for name, table in tables.items()}
        store.write(Mark("planted", 0, Reached(len(every)), True, 1, (0, ""), "", {}, rows), tables)
    result = {}
    with opened(store) as connection:
        for name in ("photograph-two-photographers", "photographer-spelt-several-ways", "caption-under-other-picture"):
            wanted = {words for asked, words, _ in every if asked == name}
            told = ask(connection, question(name)).rows
            hits = {words for words in wanted for row in told if words in row}
            result[name] = (len(hits), [str(row) for row in told if not wanted & {*map(str, row)}])
    return result
