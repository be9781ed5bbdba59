"""An agency's orders to editors beside a credit: what stands in front of them, behind them and between two."""

from __future__ import annotations

import re

from linter.credits.agency_instructions import runs
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.model.source import Text

_AROUND = " \t\u00a0-–—.,;:/*+&\"'“”"
_AROUND_ORDER = " \t\u00a0*+&\"'“”()[]"
_OWED = lazy(r"(?:credit|read|obligatorio|nennung)[\s:.\"“'–—)-]*$", re.I)
_NUMBER = lazy(r"\(\d{6,9}[a-z]{1,2}\)")


def between_orders(words: str, agencies: Agencies) -> list[tuple[int, int]]:
    """The stretches that are no orders, in order, each with some letter; the words whole where no order stands."""
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in (*_orders(words, agencies), (len(words), len(words))):
        low, high = _trimmed(words, at, start)
        if any(map(str.isalnum, words[low:high])):
            found.append((low, high))
        at = end
    return found


def without_orders(text: Text, agencies: Agencies) -> Text | None:
    """The text without the orders at its ends; those in its middle are left. None where it holds nothing else."""
    said = _orders(text.words, agencies)
    if not said:
        return text
    rest = between_orders(text.words, agencies)
    if not rest:
        return None
    start = rest[0][0] if said[0][0] < rest[0][0] else 0
    return text.part(start, rest[-1][1] if said[-1][1] > rest[-1][1] else None)


def in_two(whole: Text, credit: Text, agencies: Agencies) -> tuple[tuple[str, Text], ...]:
    """A text that holds caption and credit, orders and all: the credit's own begins with what asks for a credit."""
    start = credit.offset - whole.offset
    if (said := without_orders(credit, agencies)) and _orders(said.words, agencies):  # an order parts two credits
        return ("caption", whole.part(0, start)), ("credit", whole.part(start))
    for low, high in _orders(whole.words, agencies):
        if (
            high <= start
            and _OWED.search(whole.words, low, high)
            and not any(map(str.isalnum, whole.words[high:start]))
        ):
            return ("caption", whole.part(0, low)), ("credit", whole.part(low))
    return (("caption", whole),)


def owes_credit(words: str, end: int) -> bool:
    """True where the words up to ``end`` close with an order that asks for the credit behind it."""
    return bool(_OWED.search(words, 0, end))


def is_quoted(words: str, start: int) -> bool:
    """True for a credit that an order quotes: MANDATORY CREDIT "AFP PHOTO / HARBOUR OFFICE" says how to print it."""
    return words[:start].rstrip()[-1:] in tuple("\"“'„«")


def without_order(words: str, start: int, end: int, agencies: Agencies) -> tuple[int, int, str] | None:
    """How to leave out an order that parts two credits: the stretch between the two, and what is to part them then.

    None where nothing but orders stands on one of its sides.
    """
    sides = between_orders(words, agencies)
    before = next((side for side in reversed(sides) if side[1] <= start), None)
    behind = next((side for side in sides if side[0] >= end), None)
    if before is None or behind is None:
        return None
    if words[slice(*before)] == words[slice(*behind)]:
        return before[1], behind[1], ""  # MANDATORY CREDIT, and the same credit again
    mark = words[end : behind[0]].strip(_AROUND_ORDER)
    stopped = words[before[1] - 1] == "."
    if mark in tuple("/|-–—"):
        return before[1], behind[0], f" {mark} "
    if not mark and (stopped or words[before[1] - 1] in ")]"):
        return before[1], behind[0], " "
    return before[1] - (stopped and mark == "."), behind[0], f"{mark} " if mark in tuple(".,;") else "; "


def _orders(words: str, agencies: Agencies) -> list[tuple[int, int]]:
    """The orders; an agency's number of the picture at the end is the credit's own."""
    return [
        (start, end)
        for start, end in runs(words, agencies, notices=True)
        if not _NUMBER.fullmatch(words, start, end) or any(map(str.isalpha, words[end:]))
    ]


def _trimmed(words: str, low: int, high: int) -> tuple[int, int]:
    """A stretch without the marks that stood between it and an order: dashes, slashes, half a pair of brackets."""
    if low:
        while low < high and (words[low] in _AROUND or words[low] in ")]"):
            low += 1
    while low < high and high < len(words) and _hangs(words, low, high):
        high -= 1
    return low, high


def _hangs(words: str, low: int, high: int) -> bool:
    last = words[high - 1]
    if last in "([":
        return True
    return last in _AROUND and not (last == "." and _ends_sentence(words[low : high - 1]))


def _ends_sentence(words: str) -> bool:
    return words[-1:].islower() or words[-1:].isdigit()
