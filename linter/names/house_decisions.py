"""What a house has said of how words are written: rules about consistency leave it to the house's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from linter.names.house_terms import house_terms
from linter.names.surface_forms import usual_signs

_RUNNING = {"text": ("paragraph", "subheading", "standfirst")}


class Decision(NamedTuple):
    """Words that a rule of the house's own speaks of, avoided and preferred, and the places where it does."""

    words: tuple[str, ...]
    where: tuple[str, ...]


_in_force: ContextVar[tuple[Decision, ...]] = ContextVar("house decisions", default=())


@contextmanager
def using_decisions(decisions: tuple[Decision, ...]) -> Iterator[None]:
    """A house's own rules in force for as long as the context lasts, in this thread or task."""
    token = _in_force.set(decisions)
    try:
        yield
    finally:
        _in_force.reset(token)


def settled(words: str, place: str) -> bool:
    """Whether the house has said how a word is written in a place; its plural and its capitals are the same word."""
    forms = _forms((words,))
    if any(forms & _forms(spelling for family in term.group.families for spelling in family) for term in house_terms()):
        return True
    return any(
        place in {kind for each in decision.where for kind in _RUNNING.get(each, (each,))}
        and forms & _forms(decision.words)
        for decision in _in_force.get()
    )


def _forms(words: Iterable[str]) -> set[str]:
    """Words without case, and without the endings that an English plural and genitive have."""
    found: set[str] = set()
    for word in words:
        word = usual_signs(word).casefold().removesuffix("'s").removesuffix("'")
        found |= {word, word.removesuffix("s"), word.removesuffix("es")}
    return found - {""}
