"""Credits as America's local papers print them: "Jo Lee | The Ledger", "Ledger file photo", "Jo Lee, Ledger staff"."""

from __future__ import annotations

import re

from linter.credits.person_names import looks_like_person, may_be_paper
from linter.credits.predicates import all_capitalised
from linter.credits.vocabulary import organisation_words, paper_words, photograph_words, supply_words
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy

_SIDES = lazy(r"\s*[/|]\s*")
_KIND = lazy(r"(?:(?:staff|file|courtesy|provided) )?photos?", re.I)
_KIND_BEHIND = lazy(r"\s+(?:(?:staff|file) photos?|(?-i:photos?))$", re.I)
_GIVEN = lazy(r"(?:(?:photo|image|picture)s? )?courtesy,? (?!of\b)(?=[^\W\d_])", re.I)
_SPECIAL = lazy(r"special to (?:the )?\S.*", re.I)
_STAFF = lazy(r"((?:\S+ ){1,3})staff(?: (?:photographer|photo|writer))?", re.I)
_PAPERS = frozenset(
    {"news", "times", "press", "post", "herald", "tribune", "media", "magazine"}
)  # organisations' words too
_ADDRESS = lazy(r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|news)", re.I)
_LONGEST = 80


def is_supply(words: str, agencies: Agencies) -> bool:
    """True for a kind of supply alone, or a local paper's credit: what counts behind a sentence."""
    return words.rstrip(".").casefold() in supply_words() or of_local_paper(words, agencies)


def of_local_paper(words: str, agencies: Agencies) -> bool:
    """True for what is a credit behind a sentence, though no agency is named; alone it may name who is to be seen."""
    words = words.strip(" .")
    if len(words) > _LONGEST or not words:
        return False
    if _KIND.fullmatch(words):
        return words.casefold() not in ("photo", "photos")
    if (kind := _KIND_BEHIND.search(words)) and _is_party(words[: kind.start()], agencies):
        return True
    lead, _, name = words.partition(" ")
    if lead.casefold() in photograph_words() and lead[0].isupper() and looks_like_person(name, agencies):
        return True  # "Photo Jo Roy", as France's and Belgium's papers have it
    if given := _GIVEN.match(words):
        return _names_house(words[given.end() :])
    sides = _SIDES.split(words)
    if len(sides) == 2 and _KIND.fullmatch(sides[0]):
        return _is_party(sides[1], agencies)
    if len(sides) == 1 and words.count(",") == 1:
        name, _, place = words.partition(", ")
        return _is_of_paper(place) and looks_like_person(name, agencies)
    house = len(sides) == 2 and (_names_house(sides[1]) or _is_of_paper(sides[1]))
    return house and looks_like_person(sides[0], agencies)


def _is_of_paper(words: str) -> bool:
    """ "Ledger staff", "Special to the Ledger"; the staff of a school may be who is to be seen."""
    hit = _STAFF.fullmatch(words)
    last = hit[1].split()[-1] if hit else ""
    paper = last.casefold() in paper_words() | _PAPERS or may_be_paper(last)
    return paper or _SPECIAL.fullmatch(words) is not None


def _is_party(words: str, agencies: Agencies) -> bool:
    return looks_like_person(words, agencies) or _names_house(words)


def _names_house(words: str) -> bool:
    """A paper, an organisation or its address on the web, in capitals."""
    if _ADDRESS.fullmatch(words):
        return True
    tokens = {token.casefold().strip(".,") for token in words.split()}
    known = not tokens.isdisjoint(paper_words() | organisation_words()) or may_be_paper(words)
    return known and len(tokens) < 7 and all_capitalised(words)
