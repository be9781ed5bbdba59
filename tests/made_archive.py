"""Small archives for tests of learning: stories of one house, printed as each test says."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import cycle, islice

from linter.archive.learn.learning import Style, Wanted, learn
from linter.archive.learn.settings_file import written
from linter.archive.learn.stories import stories
from linter.archive.learn.style import Decision, State
from linter.settings import Settings

TODAY = date(2026, 6, 1)
PEOPLE = ("Ada Quill", "Ned Farrow", "Ann Marsh", "Max Holm", "Eva Brandt", "Tom Keller", "Ida Thorne")


def figure(credit: str, caption: str, picture: str, alt: str = "A quay in the rain") -> str:
    """A photograph with its words."""
    return (
        f'<figure class="lead"><img src="https://example.org/p/{picture}-photo.jpg" alt="{alt}">'
        f'<figcaption><span class="caption">{caption}</span> <span class="credit">{credit}</span></figcaption></figure>'
    )


def page(url: str, body: str, published: str = "2026-05-01", language: str = "en", head: str = "") -> tuple[str, str]:
    """A story with its address."""
    prose = f"<h1>What was said of {url[-20:]}</h1><p>{'The town spoke of it for a long time. ' * 8}</p>"
    day = f'<meta property="article:published_time" content="{published}">' if published else ""
    html = f'<html lang="{language}"><head>{day}{head}</head><body><article>{prose}{body}</article></body></html>'
    return url, html


def printed(
    credits: Iterable[str],
    count: int,
    *,
    host: str = "example.org",
    section: str = "news",
    published: str = "2026-05-01",
    language: str = "en",
    begin: int = 0,
    caption: str = "{who} waits beside the old quay number {number} in Linz",
    alt: str = "A quay in the rain, {number}",
) -> Iterator[tuple[str, str]]:
    """So many stories of one photograph, the credits in turn; {name} in a credit is another person each time."""
    for number, credit in enumerate(islice(cycle(credits), count), begin):
        who = PEOPLE[number % len(PEOPLE)]
        words = caption.format(who=PEOPLE[(number + 3) % len(PEOPLE)], number=number)
        block = figure(credit.format(name=who), words, f"{host}-{section}-{number}", alt.format(number=number))
        yield page(f"https://www.{host}/{section}/story-{number}", block, published, language)


def learned(*pages: Iterable[tuple[str, str]], wanted: Wanted | None = None, examples: int = 1) -> Style:
    """What is learned of some stories."""
    every = [each for some in pages for each in some]
    return learn(lambda: stories(every, Settings()), Settings(), TODAY, wanted or Wanted(), examples)


def decision(style: Style, name: str) -> Decision:
    """What was decided on a habit."""
    return next(each for each in style.decisions if each.name == name)


def found(style: Style, name: str) -> tuple[State, str]:
    """What became of a habit, and its leading value."""
    one = decision(style, name)
    return one.state, one.value


def told(style: Style) -> str:
    """The written file with its comments in one line each."""
    return re.sub(r"\n# +(?=\w)", " ", written(style))


def settings_of(style: Style) -> dict[str, object]:
    """What the written file sets: it loads, or the test fails."""
    table = tomllib.loads(written(style))
    Settings.of(table)
    return table
