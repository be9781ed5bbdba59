"""Which words of a text were reported: the way from places in the source back to the words a reader sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.source import Source, Text
from linter.model.spans import Span

_BEFORE, _WITHIN, _AFTER = 40, 90, 60  # characters of source shown round a place


class Piece(NamedTuple):
    """A stretch of words that the same findings speak of; ``kind`` is what part of a credit it is, or empty."""

    words: str
    findings: tuple[Finding, ...] = ()
    kind: str = ""


def offsets(text: Text, where: Span) -> tuple[int, int] | None:
    """Which of the text's words came from a place of the source, or None where none did."""
    low: int | None = None
    high = 0
    for segment in text.chart.segments:
        if segment.start >= where.end or segment.end <= where.start:
            continue
        begin, end = segment.at, segment.at + segment.length
        if segment.exact:
            begin += max(0, where.start - segment.start)
            end -= max(0, segment.end - where.end)
        low, high = begin if low is None else min(low, begin), max(high, end)
    if low is None:
        return None
    start, end = max(0, low - text.offset), min(len(text.words), high - text.offset)
    return (start, end) if start < end else None


def pieces(text: Text, findings: Iterable[Finding], parts: Iterable[tuple[int, int, str]] = ()) -> Iterator[Piece]:
    """The words cut where a finding or a part begins or ends; joined, they are the text's words."""
    own = text.where
    found = [
        (*at, each)
        for each in findings
        for where in places(each)
        if not (where.covers(own) and where != own) and (at := offsets(text, where))  # a whole tag is not its words
    ]
    parts = tuple(parts)
    cuts = {0, len(text.words)}
    for start, end, _ in (*found, *parts):
        cuts |= {start, end}
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(text.words))
    for start, end in pairwise(ordered):
        here = {id(each): each for low, high, each in found if low <= start and end <= high}
        kind = next((kind for low, high, kind in parts if low <= start and end <= high), "")
        yield Piece(text.words[start:end], tuple(here.values()), kind)


def places(finding: Finding) -> tuple[Span, ...]:
    """Where a finding stands, and the other places of the same fault."""
    return (finding.where, *(each.where for each in finding.related if each.again))


def excerpt(source: Source, where: Span) -> tuple[str, str, str]:
    """The source before, at and after a place, cut to a readable length, white space joined."""
    text = source.text
    before = " ".join(text[max(0, where.start - _BEFORE) : where.start].split("\n")[-1].split("\r")[-1:])
    words = text[where.start : min(where.end, where.start + _WITHIN)]
    whole = where.end - where.start <= _WITHIN
    after = text[where.end : where.end + _AFTER].split("\n")[0].split("\r")[0] if whole else "…"
    lead = "…" if where.start - _BEFORE > 0 and len(before) == _BEFORE else ""
    return lead + before.lstrip(), " ".join(words.split()) or words, after
