"""What speaks for and against a picture, or a line of text beside one: a fact, with a sentence and a weight."""

from __future__ import annotations

from typing import Literal, NamedTuple, Protocol

# From here on a rule believes that a picture that was kept is the article's. A third is little for the sum of what
# speaks for and against, which weighs every picture of a page; but rules have kept this one. `python
# bench/fit_reading.py CORPUS --sure` tries both on publishers that the sum was not fitted on: of pictures without a
# caption or a credit that rules keep on pages read without class names, as a page whose names nobody knows, 14 of 15
# below it are not the article's, and 20 of 187 above it. With names all are the article's: the higher it lies, the more
# goes unsaid.
SURE = 1 / 3
GUESS = 0.1  # a caption of which the facts say less may as well be a standfirst, or a line of the page


class Evidence(NamedTuple):
    """A fact by its name, what it says in a sentence, and its weight: above 0 it speaks for, below 0 against.

    ``decisive`` is true for the fact that left a picture out.
    """

    fact: str
    says: str
    weight: float = 0.0
    decisive: bool = False


class Weighed(Protocol):
    """How likely a picture is the article's, and its caption and credit, or that it has none, are read rightly.

    From 0 to 1. Each may be worked out when it is asked for.
    """

    @property
    def picture(self) -> float: ...

    @property
    def caption(self) -> float: ...

    @property
    def credit(self) -> float: ...

    def reaches(self, least: float, what: Literal["picture", "caption", "credit"]) -> bool:
        """Whether one of them is at least so likely: found with fewer questions than its number."""


class Sureness(NamedTuple):
    """The same as it was found; a picture that nobody weighed is believed."""

    picture: float = 1.0
    caption: float = 1.0
    credit: float = 1.0

    def reaches(self, least: float, what: Literal["picture", "caption", "credit"]) -> bool:
        return {"picture": self.picture, "caption": self.caption, "credit": self.credit}[what] >= least
