"""How likely facts make a picture the article's, or a line one of its words, by the fitted sum; what is unlikely."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import accumulate
from math import exp, log
from typing import TypeVar

from linter.data import table
from linter.reading.pictures.class_names import names
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.editorial_filter import holds_credit
from linter.reading.pictures.picture_facts import AGAINST, FACTS, NONE_AGAINST, Case, facts_of

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


Asked = TypeVar("Asked")
# Facts that take long to find, the longest last: with most lines and pictures the others tell.
_LONG_TO_FIND = (
    *("stated-in-metadata", "class-word-says-lead", "box-is-mostly-a-link", "sister-boxes-lead-elsewhere"),
    *("says-the-alt", "begins-as-the-alt", "in-italics-or-small", "in-a-link"),
    *("reads-as-credit", "led-in-as-credit", "holds-a-credit"),
    NONE_AGAINST,
)


def is_likely(
    kind: str,
    facts: Mapping[str, Callable[[Asked], bool]],
    asked: Asked,
    least: float,
    false: frozenset[str] = frozenset(),
) -> bool:
    """Whether the facts that hold come to at least so likely; none is asked for that can no longer change the answer.

    ``false`` are facts that are known not to hold. Weights have two decimals: no sum comes so near to what is asked
    that the order in which it is added up could tell.
    """
    goal = log(least / (1 - least))
    told, held = float(table("weights")[kind].get("bias", 0.0)), set[str]()
    for fact, weight, fewest, most in _in_order(kind, false):
        if told + fewest >= goal or told + most < goal:
            break
        if held.isdisjoint(AGAINST) if fact == NONE_AGAINST else facts[fact](asked):
            told += weight
            held.add(fact)
    else:
        return told >= goal
    return told + fewest >= goal


def likeliest(kind: str, facts: Mapping[str, Callable[[Asked], bool]], several: Iterable[Asked]) -> float | None:
    """How likely the likeliest of several is; None of none. Of those behind the first no fact is asked for once the
    others cannot make it likelier."""
    best: float | None = None
    for asked in several:
        told = float(table("weights")[kind].get("bias", 0.0))
        for fact, weight, _, most in _in_order(kind, frozenset()):
            if best is not None and told + most <= best:
                break
            if facts[fact](asked):
                told += weight
        else:
            best = told if best is None else max(best, told)
    return None if best is None else 1 / (1 + exp(-best))


@cache
def _in_order(kind: str, false: frozenset[str]) -> tuple[tuple[str, float, float, float], ...]:
    """The facts that weigh, heaviest first and those that take long last, each with the least and the most that it and
    those behind it can add."""
    weights = {fact: weight for fact, weight in table("weights")[kind].items() if fact != "bias" and fact not in false}
    order = sorted(weights, key=lambda fact: abs(weights[fact]), reverse=True)
    order.sort(key=lambda fact: _LONG_TO_FIND.index(fact) + 1 if fact in _LONG_TO_FIND else 0)
    behind = [weights[fact] for fact in reversed(order)]
    fewest = [*accumulate(min(weight, 0.0) for weight in behind)][::-1]
    most = [*accumulate(max(weight, 0.0) for weight in behind)][::-1]
    return tuple(zip(order, (weights[fact] for fact in order), fewest, most, strict=True))


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
