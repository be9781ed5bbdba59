"""Tells the words of whoever gave a picture, no name in front: "archives de la famille", "Cedida por …"."""

from __future__ import annotations

import re
from functools import cache

from linter.data import table

_MOST_WORDS = 7


def hands_over(words: str) -> bool:
    """True for "archives de la famille", "Cedida por el Ayuntamiento": a few words and no part of a sentence."""
    said = words.strip(" .()[]")
    hit = _handed().match(said)
    rest = said[hit.end() :].split() if hit else []
    return bool(rest) and len(said.split()) <= _MOST_WORDS and set(",;:|").isdisjoint(said) and ". " not in said


def hands_over_by_itself(words: str) -> bool:
    """True for "Cedida por el Ayuntamiento" with a capital, no full stop and no lead-in."""
    return (
        words[:1].isupper()
        and words.rstrip()[-1:] != "."
        and giver_start(words, 0, len(words)) > 0
        and hands_over(words)
    )


def giver_start(words: str, start: int, end: int) -> int:
    """Where the giver begins behind words that lead one in ("Cedida por la familia"); ``start`` where none do."""
    hit = _leads().match(words, start, end)
    return hit.end() if hit else start


@cache
def _handed() -> re.Pattern[str]:
    rows = table("credit_cues")["handed"]
    return _begins([*rows["leads"], *rows["nouns"]])


@cache
def _leads() -> re.Pattern[str]:
    return _begins(table("credit_cues")["handed"]["leads"])


def _begins(words: list[str]) -> re.Pattern[str]:
    said = "|".join(map(re.escape, sorted(words, key=lambda each: (-len(each), each))))
    return re.compile(rf"(?:{said})\s+(?=\w)", re.I)
