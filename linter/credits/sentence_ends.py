"""Where a sentence of a caption ends: a full stop behind an initial or a short form ends none."""

from __future__ import annotations

import re
from functools import cache

from linter.data import table
from linter.model.lazy_regex import lazy

_STOP = lazy(r"[.!?…。]\s+")
_INITIAL = lazy(r"(?:^|[\s.])[^\W\d_\u3040-\u9fff\uac00-\ud7a3]\.$")  # a syllable is a word: "박철수 씨."


@cache
def _shortened() -> tuple[re.Pattern[str], int]:
    """A short form and its full stop at the end of some words, and the length of the longest with one letter more."""
    forms = table("credit_cues")["short_form"]["words"]
    return re.compile(rf"\b(?:{'|'.join(forms)})\.$"), max(map(len, forms)) + 2


def is_short_form(words: str, end: int) -> bool:
    """True where the full stop in front of ``end`` is an initial's or a short form's: "J. Lee", "St. John"."""
    short, longest = _shortened()
    return (
        short.search(words, max(0, end - longest), end) is not None
        or _INITIAL.search(words, max(0, end - 3), end) is not None
    )


@cache
def _of_names() -> re.Pattern[str]:
    return re.compile(rf"\b(?:[^\W\d_]|{'|'.join(table('credit_cues')['short_form']['of_names'])})\.$")


def ends_name(words: str) -> bool:
    """True where the full stop at the end of some words is a name's own: "Ada T.", "Jo Lee Jr.", "Lumen Inc."."""
    return _of_names().search(words) is not None


@cache
def _ending() -> re.Pattern[str]:
    rows = table("credit_cues")["short_form"]
    return re.compile(rf"\b(?:{'|'.join((*rows['of_names'], *rows['ending']))})\.$", re.IGNORECASE)


def ends_in_short_form(words: str) -> bool:
    """True for a credit whose full stop at the end is a short form's, without case: "LUMEN INC.", "Jo Lee nuotr."."""
    return _ending().search(words) is not None


def begins_last_sentence(words: str) -> int:
    """Where the last sentence of some words begins."""
    ends = (hit for hit in _STOP.finditer(words) if not is_short_form(words, hit.start() + 1))
    return max((hit.end() for hit in ends), default=0)
