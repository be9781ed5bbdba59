"""Which stretches of a text stand in quotation marks, in the marks of many languages."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from linter.model.lazy_regex import lazy

# Opening mark -> the marks that may close it. “ opens in English and closes in German; » and « do both.
_CLOSING = {
    "“": '”“"',
    "„": '“”"',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "”": "”",
    '"': '"”',
    "'": "'",
}
_SINGLE = "‘‚'"
_CURLED = lazy("[“”„«»‹›「」『』]")
_STRAIGHT = lazy('"')
_CURLY = "“„”«»‹›「『"
_DEEPEST = 4  # quotations within quotations; more are hostile input
_MARK = lazy("[" + "".join({*_CLOSING, *"".join(_CLOSING.values())}) + "]")
_WORD_FOLLOWS = lazy(r"\s+[a-z]")
_LATER_SINGLE = lazy(r"(?<!\w)['‘](?=\w)|(?<=\w)['’](?!\w)")
_ELISION = lazy(r"['‘](?:\d\ds?\b|(?:em|til|tis|twas|cause|n|bout|round|s)\b)", re.I)


@lru_cache(maxsize=64)  # many rules ask for the same caption, and some for each hit in it
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """The quoted stretches as start and end, their marks included; of nested ones the outermost.

    A quotation that is not closed runs to the end of the text, as in a speech of several paragraphs where
    each opens with a mark and only the last one closes. An unclosed single mark is an apostrophe.
    """
    found: list[tuple[int, int]] = []
    start, strays = 0, 0
    while True:
        pairs, left = _paired(text, start)
        found += pairs
        unclosed = [at for letter, at in left if letter not in _SINGLE]
        if unclosed:
            return (*(pair for pair in found if pair[0] < unclosed[0]), (unclosed[0], len(text)))
        if not left or strays > 20:
            return tuple(found)
        start, strays = (
            left[0][1] + 1,
            strays + 1,
        )  # marks behind a stray apostrophe were taken for nested ones


def behind_quotation(text: str) -> str | None:
    """What stands behind the quotation that opens a text; None where none opens it, or it is not closed."""
    first = next(iter(quotations(text)), None)
    if first is None or first[0] or text[first[1] - 1] not in _CLOSING[text[0]]:
        return None
    return text[first[1] :]


def is_quotation(text: str) -> bool:
    """True for a text that is one quotation, and a full stop at most."""
    behind = behind_quotation(text.strip())
    return behind is not None and not behind.strip(" .")


def _paired(text: str, start: int) -> tuple[list[tuple[int, int]], list[tuple[str, int]]]:
    """The outermost quotations from ``start`` on, and the marks that were left open."""
    found: list[tuple[int, int]] = []
    open_marks: list[tuple[str, int]] = []
    for mark in _MARK.finditer(text, start):
        letter, at = mark.group(), mark.start()
        depth = _closes(text, open_marks, letter, at)
        if depth is not None:
            first = open_marks[depth][1]
            del open_marks[depth:]
            if not open_marks:
                found.append((first, at + 1))
        elif letter in _CLOSING and len(open_marks) < _DEEPEST and _opens(text, letter, at):
            open_marks.append((letter, at))
    return found, open_marks


def _closes(text: str, open_marks: list[tuple[str, int]], letter: str, at: int) -> int | None:
    """Which of the open marks this one closes, if any."""
    for depth in range(len(open_marks) - 1, -1, -1):
        opener, start = open_marks[depth]
        if letter not in _CLOSING[opener] or at == start + 1:
            continue
        if opener in _SINGLE and not _single_closes(text, at):
            continue
        if letter == opener and letter in "“»" and not _before_is_word(text, at):
            continue
        return depth
    return None


def _before_is_word(text: str, at: int) -> bool:
    return at > 0 and not text[at - 1].isspace()


def _single_closes(text: str, at: int) -> bool:
    """False for the apostrophe of don't and, where a later mark may close, of the soldiers' boots."""
    after = text[at + 1 : at + 2]
    if after.isalnum() or not _before_is_word(text, at):
        return False
    if text[at - 1] == "s" and _WORD_FOLLOWS.match(text, at + 1):
        later = _LATER_SINGLE.search(text, at + 1, at + 300)
        return later is None or not text[later.start() - 1].isalnum()
    return True


def _opens(text: str, letter: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if letter in "「『„«‚‹":
        return True
    if not after or (after.isspace() and letter != "»"):
        return False
    if letter == "“":
        return not before.isalnum()
    if before and (before.isalnum() or before in ".,!?…"):
        return False
    return not (letter in "‘'" and _ELISION.match(text, at))


def inside(stretches: tuple[tuple[int, int], ...], start: int, end: int) -> bool:
    """True if one of the stretches, which are in order, holds start to end."""
    number = bisect_right(stretches, (start, len(stretches) and stretches[-1][1])) - 1
    return number >= 0 and end <= stretches[number][1]


def in_curled_marks(words: str, start: int, end: int) -> bool:
    """True for what lies within quotation marks that are no straight ones, or reaches over them."""
    return any(a < end and start < b and words[a] in _CURLY for a, b in quotations(words))


def outside_quotations(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """Where a pattern is found in the paper's own words."""
    hits = [hit.span() for hit in pattern.finditer(text)]
    quoted = quotations(text) if hits else ()
    return [span for span in hits if not inside(quoted, *span)]


def closing_mark_too_many(words: str) -> int | None:
    """Where a straight mark ends a text and closes nothing, all others of it being pairs; marks of inches are none."""
    if _CURLED.search(words):
        return None  # such a mark may have been opened by one of another kind
    opened = False
    for hit in _STRAIGHT.finditer(words):
        at = hit.start()
        before, behind = words[at - 1 : at], words[at + 1 : at + 2]
        if before.isdigit():
            return None
        opens = not before or before.isspace() or before in "([/-–—"
        if opens == (not behind or behind.isspace() or behind in ".,;:!?)]/-–—"):
            return None  # it may be either, or a letter of Hebrew
        if opens == opened:
            return at if not opens and not words[at + 1 :].strip(" .") else None
        opened = opens
    return None
