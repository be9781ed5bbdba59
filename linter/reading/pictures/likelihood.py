"""How likely facts make a picture the article's, or a line one of its words, by the fitted sum; what is unlikely."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp

from linter.data import table
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.editorial_filter import holds_credit
from linter.reading.pictures.picture_facts import FACTS, Case, facts_of

# On 171 labelled pages the least likely picture of an article that has no credit and stands outside its paragraphs
# comes to -2.02, by a sum fitted without its publisher; on 339 pages that nobody had seen none below -2.5 was one.
_LEAST = -2.5
_BOXES = 3  # round a picture, that may name it so


def total(kind: str, facts: Iterable[str]) -> float:
    """The sum of what facts weigh: above 0 is rather yes."""
    weights = table("weights")[kind]
    return float(weights.get("bias", 0.0) + sum(weights.get(fact, 0.0) for fact in facts))


def sureness(kind: str, facts: Iterable[str]) -> float:
    return 1 / (1 + exp(-total(kind, facts)))


def is_unlikely(case: Case) -> bool:
    """True for a picture without a credit, outside the text or behind it, that no rule leaves out and hardly any fact
    speaks for."""
    if case.article.whole_page or case.article.fragment or holds_credit(case.words, case.article.agencies):
        return False
    apart = FACTS["outside-the-text"](case) or FACTS["behind-the-text"](case)
    return apart and not _leads(case) and total("picture", facts_of(case)) < _LEAST


def _leads(case: Case) -> bool:
    """True for a picture with words in a box that its name calls a picture's, between the headline and the text."""
    head = case.article.headline
    between = head is not None and case.article.order[head] < case.order < case.article.first
    return between and bool(case.words) and any(names(at) & class_words("picture") for at in case.round(_BOXES))
