"""Text with the way back to where it stands in an export; it may be cut and put together without losing it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.origin import Extract, Origin, Piece
from linter.model.spans import Lines, Position, Span

_BLANKS = " \t\r\n\f"
_TO_ESCAPE = lazy("[&<>\"']")


class Run(NamedTuple):
    """Some characters that came from one stretch of an extract: character by character when ``exact``."""

    at: int
    length: int
    extract: Extract
    start: int
    end: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Sourced:
    """Words or markup, and the runs they are made of, in order and without a gap."""

    text: str = ""
    runs: tuple[Run, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def cut(self, start: int, end: int | None = None) -> Sourced:
        """The characters between two offsets."""
        end = len(self.text) if end is None else min(end, len(self.text))
        if start <= 0 and end == len(self.text):
            return self
        found = []
        number = max(0, bisect_right(self.runs, start, key=lambda run: run.at) - 1)
        for at in range(number, len(self.runs)):
            run = self.runs[at]
            if run.at >= end:
                break
            low, high = max(start, run.at), min(end, run.at + run.length)
            if low < high:
                source = (run.start + low - run.at, run.start + high - run.at) if run.exact else (run.start, run.end)
                found.append(Run(low - start, high - low, run.extract, *source, run.exact))
        return Sourced(self.text[start:end], tuple(found))

    def stripped(self) -> Sourced:
        """Without the white space at both ends."""
        end = len(self.text.rstrip(_BLANKS))
        return self.cut(len(self.text) - len(self.text.lstrip(_BLANKS)), end) if end else Sourced()

    def escaped(self) -> Sourced:
        """The text as HTML in which no sign is markup, fit for an attribute in quotation marks too."""
        parts, at = [], 0
        for hit in _TO_ESCAPE.finditer(self.text):
            parts += [self.cut(at, hit.start()), made(escape(hit[0]), self.cut(hit.start(), hit.end()))]
            at = hit.end()
        return joined([*parts, self.cut(at)]) if parts else self


NOTHING = Sourced()
Part = Sourced | str


def plain(extract: Extract, start: int = 0, end: int | None = None) -> Sourced:
    """A stretch of an extract as it stands."""
    end = len(extract.text) if end is None else end
    return Sourced(extract.text[start:end], (Run(0, end - start, extract, start, end, True),) if end > start else ())


def made(text: str, near: Sourced) -> Sourced:
    """Text that stands nowhere, with the whole place of what it was made of."""
    if not text or not near.runs:
        return Sourced(text)
    first, last = near.runs[0], near.runs[-1]
    end = last.end if last.extract is first.extract and last.end >= first.start else first.end
    return Sourced(text, (Run(0, len(text), first.extract, first.start, end, False),))


def joined(parts: Iterable[Part]) -> Sourced:
    """Parts one behind the other. Markup of ours has the place of what stands before it, at the beginning behind it."""
    texts: list[str] = []
    runs: list[Run] = []
    at = waiting = 0  # characters of markup that nothing stands before
    for part in parts:
        text = part if isinstance(part, str) else part.text
        if not text:
            continue
        own = () if isinstance(part, str) else part.runs
        if not own:
            if runs:
                runs.append(_beside(runs[-1], at, len(text)))
            else:
                waiting += len(text)
        elif waiting and not runs:
            runs.append(_before(own[0], waiting))
        runs += [run._replace(at=run.at + at) for run in own] if at else own
        texts.append(text)
        at += len(text)
    return Sourced("".join(texts), tuple(_merged(runs)))


def _beside(run: Run, at: int, length: int) -> Run:
    if run.exact:  # the character next to it
        return Run(at, length, run.extract, run.end - 1, run.end, False)
    return Run(at, length, run.extract, run.start, run.end, False)


def _before(run: Run, length: int) -> Run:
    return Run(0, length, run.extract, run.start, run.start + 1 if run.exact else run.end, False)


def _merged(runs: list[Run]) -> Iterator[Run]:
    """The runs, those that go on where the one before ends as one."""
    last: Run | None = None
    for run in runs:
        if last is not None and last.extract is run.extract:
            on = last.exact and run.exact and last.end == run.start
            if on or (not last.exact and not run.exact and (last.start, last.end) == (run.start, run.end)):
                last = last._replace(length=last.length + run.length, end=run.end)
                continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def compact(text: Sourced) -> Sourced:
    """The same, without the rest of the extracts that it was cut out of."""
    origin = origin_of(text)
    runs = (
        Run(each.at, each.length, origin.extracts[each.extract], each.start, each.end, each.exact)
        for each in origin.pieces
    )
    return Sourced(text.text, tuple(runs))


def origin_of(html: Sourced) -> Origin:
    """The way back from a story's HTML, as it is handed on: of each extract what the story was made of."""
    reach: dict[int, tuple[Extract, int, int]] = {}
    for run in html.runs:
        extract, low, high = reach.get(id(run.extract), (run.extract, run.start, run.end))
        reach[id(run.extract)] = (extract, min(low, run.start), max(high, run.end))
    numbers = {key: number for number, key in enumerate(reach)}
    kept = [_stretch(*each) for each in reach.values()]
    pieces = []
    for run in html.runs:
        number = numbers[id(run.extract)]
        low = reach[id(run.extract)][1]
        pieces.append(Piece(run.at, run.length, number, run.start - low, run.end - low, run.exact))
    return Origin(tuple(kept), tuple(pieces))


def _stretch(extract: Extract, start: int, end: int) -> Extract:
    lines = _lines(extract)
    here = lines.position(start)
    before = lines.utf8_columns(Span(start, start))[0] - 1
    if here.line == 1:
        line, column, utf16 = extract.start
        here = Position(line, column + here.column - 1, utf16 + here.utf16_column - 1)
        before += extract.bytes_before
    else:
        here = here._replace(line=extract.start.line + here.line - 1)
    return Extract(extract.text[start:end], extract.offset + start, here, before)


@lru_cache(maxsize=2)
def _lines(extract: Extract) -> Lines:
    return Lines(extract.text)
