"""Which words of a text were reported: the way from places in the source back to the words a reader sees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.source import Segment, Source, Text
from linter.model.spans import Span, Spans

_BEFORE, _WITHIN, _AFTER = 40, 90, 60  # characters of source shown round a place


class Piece(NamedTuple):
    """A stretch of words that the same findings speak of; ``kind`` is what part of a credit it is, or empty."""

    words: str
    findings: tuple[Finding, ...] = ()
    kind: str = ""


class Words:
    """The words of a text, which are asked again and again from which of them a place of the source came."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self._segments = text.chart.segments
        self._filed = Spans(Span(each.start, each.end) for each in self._segments)

    def offsets(self, where: Span) -> tuple[int, int] | None:
        """Which of the words came from a place of the source, or None where none did."""
        return offsets(self.text, where, [self._segments[number] for number in self._filed.touching(where)])


class Mark(NamedTuple):
    """One of the places of a finding."""

    finding: Finding
    where: Span


class Placed:
    """Findings by all their places: each text and each picture finds its own without a look at the others'."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._marks = [Mark(each, where) for each in findings for where in places(each)]
        self._filed = Spans(mark.where for mark in self._marks)

    def marks(self, *wheres: Span) -> list[Mark]:
        """The places that touch one of some stretches, in the order of their findings."""
        numbers = sorted({number for where in wheres for number in self._filed.touching(where)})
        return [self._marks[number] for number in numbers]

    def touching(self, *wheres: Span) -> list[Finding]:
        """The findings of which a place touches one of some stretches, in their order."""
        return list({id(finding): finding for finding, _ in self.marks(*wheres)}.values())


def offsets(text: Text, where: Span, segments: Iterable[Segment] | None = None) -> tuple[int, int] | None:
    """Which of a text's words came from a place of the source, or None where none did; ``segments`` are those near."""
    low: int | None = None
    high = 0
    for segment in text.chart.segments if segments is None else segments:
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


def pieces(text: Text, marks: Iterable[Mark], parts: Iterable[tuple[int, int, str]] = ()) -> Iterator[Piece]:
    """The words cut where a place of a finding or a part begins or ends; joined, they are the text's words."""
    own, words = text.where, Words(text)
    found = [
        (*at, each)
        for each, where in marks
        if not (where.covers(own) and where != own) and (at := words.offsets(where))  # a whole tag is not its words
    ]
    parts = tuple(parts)
    cuts = {0, len(text.words)}
    for start, end, _ in (*found, *parts):
        cuts |= {start, end}
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(text.words))
    filed, of_parts = (Spans(Span(row[0], row[1]) for row in rows) for rows in (found, parts))
    for start, end in pairwise(ordered):
        near = (found[number] for number in filed.touching(Span(start, end)))
        here = {id(each): each for low, high, each in near if low <= start and end <= high}
        in_part = (parts[number] for number in of_parts.touching(Span(start, end)))
        kind = next((kind for low, high, kind in in_part if low <= start and end <= high), "")
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
    first, last = (" " if at.isspace() else "" for at in (words[:1], words[-1:]))  # a stray space is what is told
    joined = " ".join(words.split())
    return lead + before.lstrip(), f"{first}{joined}{last}" if joined else words, after
