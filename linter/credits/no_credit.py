"""Tells lead-ins that begin a sentence from those that begin a credit: "Foto de familia", "Photo: see above"."""

from __future__ import annotations

from functools import cache

from linter.credits.lead_ins import bare, is_label
from linter.credits.person_names import PARTICLES, looks_like_person
from linter.credits.person_pictured import shows_person
from linter.credits.predicates import may_join, names_an_agency
from linter.credits.vocabulary import (
    articles,
    organisation_endings,
    organisation_words,
    paper_words,
    photograph_words,
    status_words,
)
from linter.data import table
from linter.data.word_lists import given_names, known_words
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_WORD = lazy(r"[^\W\d_]+")
_SIGNS = tuple("©ⓒ")
_SHORT = 2  # letters
_MOST_WORDS = 5  # of what sends readers elsewhere: "see the box on page 4"


def leads_in_no_credit(lead: str, words: str, agencies: Agencies) -> bool:
    """True where the words behind a lead-in show that no credit begins there."""
    marked = not lead.rstrip()[-1:].isalpha()
    if _is_number(lead, words) or _is_short_form(lead, words, agencies) or _sorts(lead, words, agencies):
        return True
    return _refers(words) or (not marked and (_owns(lead, words, agencies) or _goes_on(words, agencies)))


def _is_number(lead: str, words: str) -> bool:
    """True for what holds no letter behind a word: "Ph: 020 7946 0000"."""
    return bool(bare(lead)) and any(map(str.isdigit, words)) and not any(map(str.isalpha, words))


def _is_short_form(lead: str, words: str, agencies: Agencies) -> bool:
    """True for Ph. in front of what is no person and no agency: "Ph. Mayer und die Stadt feiern"."""
    if len(bare(lead)) != _SHORT or lead.rstrip()[-1:] != ".":
        return False
    first = words.split("/")[0].strip(" .()[]")
    known = first.isupper() or names_an_agency(words, agencies)
    return not known and not looks_like_person(first, agencies)


def _sorts(lead: str, words: str, agencies: Agencies) -> bool:
    """True for "Chart by age group", which no person's name follows."""
    small = lead.casefold().rstrip().endswith(" by") and is_label(lead) and words.islower()
    return small and without_accents(words.split()[0]) not in given_names() and agencies.agency(words) is None


def is_trade_mark(before: str, lead: str, words: str, agencies: Agencies) -> bool:
    """True for a sign of copyright that belongs to the word in front of it: "a lamp from Lumina© Crystal Worlds".

    Where the sign is set tight and a space follows, only a party that we know makes it a credit: "im Hafen© Jo Lee".
    """
    if not (before[-1:].isalpha() and lead[:1] in _SIGNS and lead[-1:].isspace()):
        return False
    tokens = [without_accents(token) for token in _WORD.findall(words)]
    known = any(agencies.agency(side.strip(" .()")) for side in words.split("/"))
    if known or not tokens or not organisation_words().isdisjoint(map(str.casefold, tokens)):
        return False
    common = tokens[0] in known_words("en") and tokens[-1] in known_words("en") - given_names()
    return tokens[0] not in given_names() or common  # Crystal is a name too


@cache
def _told(key: str) -> frozenset[str]:
    return frozenset(table("credit_cues")["no_credit"][key])


def _refers(words: str) -> bool:
    """True for what sends readers to another place: "see above", "siehe Seite 4"."""
    tokens = words.strip(" .()[]").split()
    small = all(not token[0].isupper() or token in ("Seite", "S.") for token in tokens)
    return 1 < len(tokens) <= _MOST_WORDS and tokens[0].casefold() in _told("referring") and small


def _owns(lead: str, words: str, agencies: Agencies) -> bool:
    """True for a kind of picture behind "Foto de" or "Bild von": a word in small letters that no party begins with."""
    if lead.casefold().split()[-1] not in _told("owning") or words.strip(" .()[]").casefold() in status_words():
        return False
    supplied = not (status_words() - photograph_words()).isdisjoint(lead.casefold().split())
    if supplied or _gives(words):  # "Foto: Cortesía de la familia", "Foto van een lezer"
        return False
    if shows_person(words, agencies):
        return True
    skipped = False
    for token in words.split():
        word = token.strip(".,;:()[]\"'’")
        if skipped and word[:1].isupper() and lead.casefold().split()[-1] == "von":
            return not _is_house(words, agencies)  # "Foto von der Fähre", not "Foto von der Feuerwehr"
        if not word.islower() or not word.isalpha() or agencies.agency(word):
            return False
        if word not in PARTICLES and word not in articles():
            return not may_join(word)
        skipped = skipped or word in articles() or word in PARTICLES
    return False


def _gives(words: str) -> bool:
    """True for who hands pictures in, or where they were found, an article in front or none: "einem Leser"."""
    said = words.strip(" .()[]").casefold()
    return said in _told("givers") or said.partition(" ")[2] in _told("givers")


def _is_house(words: str, agencies: Agencies) -> bool:
    """True where one of the words makes an organisation, or they hold a person's or an agency's name."""
    tokens = [token.casefold() for token in _WORD.findall(words)]
    known = not (organisation_words() | paper_words() | given_names()).isdisjoint(tokens)
    return known or tokens[-1].endswith(organisation_endings()) or agencies.agency(words.strip(" .")) is not None


def _goes_on(words: str, agencies: Agencies) -> bool:
    """True for a person behind whom a verb follows: "Photos by Ada Quill are on show in Orlen"."""
    tokens = words.split()
    at = next((at for at, token in enumerate(tokens) if token in _told("verbs")), 0)
    return 1 < at < min(len(tokens) - 1, 6) and looks_like_person(" ".join(tokens[:at]), agencies)
