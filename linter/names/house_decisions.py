"""What a house has said of how words are written: rules about consistency leave it to the house's own."""

from __future__ import annotations

from collections.abc import Iterable

from linter.model.newsroom import Newsroom
from linter.names.surface_forms import usual_signs

_RUNNING = {"text": ("paragraph", "subheading", "standfirst")}


def settled(words: str, place: str, newsroom: Newsroom) -> bool:
    """Whether the house has said how a word is written in a place; its plural and its capitals are the same word."""
    forms = _forms((words,))
    if any(
        forms & _forms(spelling for family in term.group.families for spelling in family) for term in newsroom.terms
    ):
        return True
    return any(
        place in {kind for each in decision.where for kind in _RUNNING.get(each, (each,))}
        and forms & _forms(decision.words)
        for decision in newsroom.decisions
    )


def _forms(words: Iterable[str]) -> set[str]:
    """Words without case, and without the endings that an English plural and genitive have."""
    found: set[str] = set()
    for word in words:
        word = usual_signs(word).casefold().removesuffix("'s").removesuffix("'")
        found |= {word, word.removesuffix("s"), word.removesuffix("es")}
    return found - {""}
