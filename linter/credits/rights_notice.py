""" "All rights reserved" in every language: what goes on with a credit, and is no party of it."""

from __future__ import annotations

import re
from functools import cache

from linter.data import table


@cache
def rights_reserved() -> str:
    """The ways to say it, as the text of a pattern without case; the longest first."""
    said = [words for rows in table("credit_cues")["reserved"].values() for words in rows]
    return "|".join(re.escape(words) for words in sorted(said, key=lambda words: (-len(words), words)))


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"(?:{rights_reserved()})\.?", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"\.?\s+(?=(?:used (?:with|by) permission|{rights_reserved()})\.?$)", re.IGNORECASE)


def is_rights_notice(words: str) -> bool:
    """True for "All rights reserved", "Alle Rechte vorbehalten." and no more."""
    return _alone().fullmatch(words) is not None


def holds_rights_notice(words: str) -> bool:
    """True where it stands anywhere in some words."""
    return _alone().search(words) is not None


def notice_behind(words: str) -> tuple[int, int] | None:
    """Where the gap is in front of such a notice at the end of some words: "AFP. All rights reserved"; also in front
    of "used with permission". None where they end in none."""
    hit = _behind().search(words)
    return hit.span() if hit else None


def without_rights_notice(words: str) -> str:
    """The words without such a notice at their end: "The AP. All rights reserved" as "The AP"."""
    hit = _behind().search(words)
    return words[: hit.start()] if hit and _alone().fullmatch(words[hit.end() :]) else words
