"""What edits change, word by word, as git shows it: ``Photo: [-Retuers-]{+Reuters+}/Jo Lee``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from linter.model.edits import apply
from linter.model.source import Edit, Source
from linter.model.spans import Span
from linter.reports.text import paint
from linter.text.printable import harmless, width

_WORD = re.compile(r"\w+|\W")
_AROUND = 30  # letters shown on each side where a window of a hundred columns is


def changes(source: Source, edits: Iterable[Edit], *, colour: bool = False, columns: int = 100) -> Iterator[str]:
    """A line for each stretch of words that edits change, with its place."""
    for where, new in _whole_words(source.text, edits):
        at = source.lines.position(where.start)
        place = f"{at.line}:{at.column}  "
        words = change(source, where, new, colour=colour, columns=columns - len(place))
        yield place + words


def change(source: Source, where: Span, new: str, *, colour: bool = False, columns: int = 100) -> str:
    """The words that go and those that come, in their line."""
    text = source.text
    old, new = harmless(text[where.start : where.end]), harmless(new)
    parts = [(f"[-{old}-]", "red") if old else None, (f"{{+{new}+}}", "green") if new else None]
    told = [part for part in parts if part]
    room = max(0, columns - sum(width(words) for words, _ in told))
    side = min(_AROUND, room // 2)
    before = harmless(_last_line(text[max(0, where.start - side) : where.start]))
    after = harmless(_first_line(text[where.end : where.end + side]))
    return before + "".join(paint(words, colour, fg=fg) for words, fg in told) + after


def _whole_words(text: str, edits: Iterable[Edit]) -> list[tuple[Span, str]]:
    """The edits grown to whole words, those within one word as one."""
    found: list[tuple[int, int, list[Edit]]] = []
    for edit in sorted(edits, key=lambda each: each.span):
        start, end = edit.span.start, edit.span.end
        while start > 0 and text[start - 1].isalnum() and end - start < 200:
            start -= 1
        while end < len(text) and text[end].isalnum() and end - start < 200:
            end += 1
        if found and start <= found[-1][1]:
            low, high, others = found.pop()
            found.append((low, max(high, end), [*others, edit]))
        else:
            found.append((start, end, [edit]))
    return [each for low, high, mine in found for each in _words(text, low, high, _new(text, low, high, mine))]


def _words(text: str, low: int, high: int, new: str) -> Iterator[tuple[Span, str]]:
    """A stretch and what comes in its place, taken apart into the words that differ."""
    before, after = _WORD.findall(text[low:high]), _WORD.findall(new)
    at = [low]
    for word in before:
        at.append(at[-1] + len(word))
    for what, begin, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            yield Span(at[begin], at[end]), "".join(after[first:last])


def _new(text: str, low: int, high: int, edits: list[Edit]) -> str:
    moved = [Edit(Span(each.span.start - low, each.span.end - low), each.new) for each in edits]
    return apply(text[low:high], moved)


def _last_line(words: str) -> str:
    return words.replace("\r", "\n").rpartition("\n")[2].lstrip()


def _first_line(words: str) -> str:
    return words.replace("\r", "\n").partition("\n")[0].rstrip()
