"""Headlines that stand alone, or with other words, for an alternative text."""

from __future__ import annotations

from linter.credits.depictions import bears_a_title
from linter.model.lazy_regex import lazy
from linter.text.words import same_words

_JOINT = lazy(r"\s+[-–—|/•·]\s+|\s*[|:]\s+|[.?!]\s+")  # between a headline and its kicker, or its caption
_FEW = 20  # of them are looked at from either end


def beside(alt: str, said: set[str], caption: str) -> str | None:
    """What stands beside a headline in the words; empty where nothing does, None where there is none."""
    if same_words(alt) in said:
        return ""
    joints = [*_JOINT.finditer(alt)]
    for joint in (*joints[:_FEW], *joints[_FEW:][-_FEW:]):
        front, behind = alt[: joint.start()].strip(), alt[joint.end() :].strip()
        if same_words(front) in said:
            other = "the caption" if same_words(behind) and same_words(behind) in caption else f"“{behind}”"
            return f" with {other} behind it"
        if same_words(behind) in said and not bears_a_title(front):
            return f" with “{front}” in front"
    return None
