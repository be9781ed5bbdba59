"""Finds the credit that is the last sentence of a text, a full stop before it and no lead-in."""

from __future__ import annotations

from linter.credits.caption_without_case import caption_without_case
from linter.credits.local_papers import is_supply
from linter.credits.predicates import ends_with_tail, hands_on, names_an_agency
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy

_SENTENCE_END = lazy(r"(?<=[.!?…।۔؟։።။។。」』”’“\"»)\]）])\s+(?=\S)|(?<=[。」』])(?=\S)")
_GLUED = lazy(r"(?<=[a-zß-ÿ]{2}[.!?…])(?=[A-Z])")  # no space at all: "The bridge.AP Photo/Jo Lee"
_INITIAL = lazy(r"(?:^|[\s.])[^\W\d_]\.$")
_LONGEST = 140  # characters; so long was the longest among 560 published credits


def last_sentence(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… in Raqa. BULENT KILIC/AFP/Getty Images": no lead-in, but a full stop before and an agency inside."""
    starts = [hit.end() for hit in _SENTENCE_END.finditer(words) if not _INITIAL.search(words, 0, hit.start())]
    best = None
    for start in reversed(starts[-4:]):
        rest = words[start:].strip()
        if caption_without_case(rest, agencies):
            continue
        told = hands_on(rest) or names_an_agency(rest, agencies) or ends_with_tail(rest) or is_supply(rest, agencies)
        best = (start, len(words)) if told and len(rest) <= _LONGEST else best
    return best or _glued(words, agencies)


def _glued(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "The bridge.AP Photo/Jo Lee": a known agency right behind the full stop of a sentence."""
    start = max((hit.start() for hit in _GLUED.finditer(words)), default=0)
    rest = words[start:]
    parted = start and " " in words[:start] and len(rest) <= _LONGEST
    return (start, len(words)) if parted and names_an_agency(rest, agencies) else None
