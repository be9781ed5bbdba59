"""From the words that stand there to the words that should, by edits that touch no more than they must."""

from __future__ import annotations

from linter.model.source import Edit, Text


def changed(text: Text, new: str) -> tuple[Edit, ...]:
    """Edits after which the text reads ``new``; none where a change would cut across a tag."""
    if edit := _one(text, 0, len(text.words), new):
        return (edit,)
    from difflib import SequenceMatcher

    edits = []
    steps = SequenceMatcher(None, text.words, new, autojunk=False).get_opcodes()
    for what, low, high, begin, end in steps:
        if what == "equal":
            continue
        found = _grown(text, low, high, new[begin:end])
        if found is None:
            return ()
        edits.append(found)
    return tuple(edits)


def _one(text: Text, low: int, high: int, new: str) -> Edit | None:
    """One edit from the first letter that differs to the last."""
    old = text.words
    while low < high and new and old[low] == new[0]:
        low, new = low + 1, new[1:]
    while high > low and new and old[high - 1] == new[-1]:
        high, new = high - 1, new[:-1]
    return _grown(text, low, high, new)


def _grown(text: Text, low: int, high: int, new: str) -> Edit | None:
    """The edit of a stretch; of an insertion, together with the letter beside it."""
    if low < high:
        return text.edit(low, high, new)
    before = text.edit(low - 1, low, text.words[low - 1] + new) if low else None
    return before or (text.edit(low, low + 1, new + text.words[low]) if low < len(text.words) else None)
