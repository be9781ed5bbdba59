"""Brackets that are opened and not closed, or closed and not opened."""

from __future__ import annotations

from linter.model.lazy_regex import lazy
from linter.model.source import Text

_BRACKET = lazy(r"[()\[\]（）［］【】〔〕]")
# Which closes which; of a pair one half may be wide and the other not, as in （共同).
_CLOSES = {")": "(（", "）": "(（", "]": "[［", "］": "[［", "】": "【", "〕": "〔"}
# A number or a letter of a list, "a)" and "12)", and faces made of signs: such a mark may be no bracket at all.
_LISTED = lazy(r"(?:^|[\s,;:(\[/–、。-])(?:[^\W\d_]|\d{1,2}|[ivxIVX]{1,4})$")
_QUOTES = "\"'“”„‟‘’‚«»‹›"
_INTERVAL = lazy(r"[(\[]\s?[-−]?[\d.]+\s?[,;]\s?[-−]?(?:[\d.]+|∞)\s?[)\]]")  # [0, 1) has one end, and not the other
_FACE_BEFORE = lazy(r"(?<!\w)[:;=8xX]['’]?[-^o]?$")
_FACE_BEHIND = lazy(r"['’]?[-^o]?[:;=](?!\w)")


def without_other_half(caption: Text) -> list[int]:
    """The brackets without another half in the caption, nor in what stands round it: the credit, an order."""
    alone = _halves(caption.words)
    if alone and any(seen := caption.around()):
        halves = {at - len(seen.before) for at in _halves(seen.before + caption.words + seen.behind)}
        alone = [at for at in alone if at in halves]
    return alone


def _halves(words: str) -> list[int]:
    """The brackets without another half; what may be no bracket counts only where it makes the rest come out."""
    brackets = [hit.start() for hit in _BRACKET.finditer(words)]
    if not brackets:
        return brackets
    intervals = {at for hit in _INTERVAL.finditer(words) for at in (hit.start(), hit.end() - 1)}
    brackets = [at for at in brackets if at not in intervals]
    plain = _unmatched(words, brackets)
    sure = [at for at in brackets if not _may_be_none(words, at)]
    told = set(sure)
    return min(([at for at in each if at in told] for each in (plain, _unmatched(words, sure))), key=len)


def _unmatched(words: str, brackets: list[int]) -> list[int]:
    opened: list[int] = []
    closed = []
    for at in brackets:
        if words[at] not in _CLOSES:
            opened.append(at)
        elif opened and words[opened[-1]] in _CLOSES[words[at]]:
            opened.pop()
        else:
            closed.append(at)
    return sorted(opened + closed)


def _may_be_none(words: str, at: int) -> bool:
    begin = max(0, at - 8)  # neither a face nor the number of a list has so many signs
    face = _FACE_BEFORE.search(words, begin, at) or (words[at] not in _CLOSES and _FACE_BEHIND.match(words, at + 1))
    if 0 < at < len(words) - 1 and words[at - 1] in _QUOTES and words[at + 1] in _QUOTES:
        return True  # the sign itself: a missing “)”
    return bool(face or (words[at] in ")）" and _LISTED.search(words, begin, at)))
