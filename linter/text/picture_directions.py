"""Where a caption says that people stand: (L), left, second from right."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from linter.model.lazy_regex import lazy


class Manner(StrEnum):
    """How a direction is written."""

    LETTER = "letter"
    WORD = "word"


class Direction(NamedTuple):
    """A direction in a caption; ``spelt`` is what it means in words, empty where that is not sure."""

    words: str
    start: int
    end: int
    manner: Manner
    spelt: str


# "(R)-limonene" is chemistry, "Acme(R)" and "(C) 2031" are rights.
_LETTER = lazy(r"(?<![\w-])\((?:(?P<count>2nd|3rd|4th|5th)[- ])?(?P<side>[LRC]|l|r)\)(?!-\w| ?\d{4})")
_WORD = lazy(
    r"(?<=[,(] )(?P<one>(?:(?:second|third|fourth|fifth) from |far )?(?:left|right|centre|center))(?=[,;.)]| and |$)"
    r"|(?<=\()(?P<two>(?:(?:second|third|fourth|fifth) from |far )?(?:left|right|centre|center))(?=\))"
)
_SAID = ("left", "right", "centre", "center")
_SIDES = {"L": "left", "R": "right", "C": "centre"}
_COUNTS = {"2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
_PARTY = lazy(r"\b(?:Sen(?:ator|\.)?|Rep(?:resentative|\.)?|Gov(?:ernor|\.)?|Congress(?:man|woman))\b")
_OTHER_PARTIES = lazy(r"\((?:D|I|Ind|Lab|LD|Lib Dem|Con|SNP|Green)\)")  # beside one of them letters are parties'


def directions(caption: str) -> Iterator[Direction]:
    """Every direction of a caption, in order. An (R) behind a senator is a party's, and so is one beside a (D)."""
    found = []
    for hit in _LETTER.finditer(caption) if "(" in caption and not _OTHER_PARTIES.search(caption) else ():
        side = hit["side"].upper()
        if not (side == "R" and _PARTY.search(caption, 0, hit.start())):
            counted = f"{_COUNTS[hit['count']]} from {_SIDES[side]}" if hit["count"] else _SIDES[side]
            found.append(Direction(hit.group(), *hit.span(), Manner.LETTER, counted))
    for hit in _WORD.finditer(caption) if any(map(caption.__contains__, _SAID)) else ():
        found.append(Direction(hit.group(), *hit.span(), Manner.WORD, hit.group()))
    return iter(sorted(found, key=lambda each: each.start))
