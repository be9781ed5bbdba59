"""Finds the right word nearest to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable

_NOTHING = frozenset({"no", "none", "never", "off", "false", "disable", "disabled"})  # as people write it


def nearest(word: str, words: Iterable[str]) -> str | None:
    """The word most like ``word``, or None when nothing is near."""
    from difflib import get_close_matches

    known = {each.lower(): each for each in sorted(words)}
    if word.lower() in _NOTHING and (meant := known.get("off") or known.get("never")):
        return meant
    found = get_close_matches(word.lower().replace("_", "-"), known, n=1, cutoff=0.6)
    return known[found[0]] if found else None


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """``; did you mean "x"?``, or the words themselves when they are few, or a full stop."""
    words = sorted(words)
    found = nearest(word, words)
    if found:
        return f'; did you mean "{found}"?'
    if 0 < len(words) <= 8:
        return ": there are " + ", ".join(words) + "." if len(words) > 1 else f": there is {words[0]}."
    return "."
