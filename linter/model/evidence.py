"""What speaks for and against a picture, or a line of text beside one: a fact, with a sentence and a weight."""

from __future__ import annotations

from typing import NamedTuple


class Evidence(NamedTuple):
    """A fact by its name, what it says in a sentence, and its weight: above 0 it speaks for, below 0 against.

    ``decisive`` is true for the fact that left a picture out.
    """

    fact: str
    says: str
    weight: float = 0.0
    decisive: bool = False
