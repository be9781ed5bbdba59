"""What a page shows of its house's habits: the nouns of learning."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

AGENCY, NAME = "agency ", "name "  # begin the habits of which there are as many as agencies and names


class Seen(NamedTuple):
    """A habit and what was done in one place; ``by_template`` where a template may have printed it, and no editor."""

    habit: str
    value: str
    by_template: bool = False


class Vote(NamedTuple):
    """What was done in one place, with its words and its template; ``block`` is the picture and its words, as a number.

    One block that stands on many pages is one decision.
    """

    habit: str
    value: str
    words: str
    template: str
    by_template: bool
    block: int


class StoryVotes(NamedTuple):
    """All that learning keeps of a story: where it stands, the day it was printed on, and its votes.

    ``story`` is a number of its words: a print view, or an address with parameters, is the same story again.
    """

    called: str
    house: str
    section: str
    published: date | None
    story: int
    votes: tuple[Vote, ...]
