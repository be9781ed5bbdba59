"""Tells a person's name from an organisation's, and an article's byline from other lines."""

from __future__ import annotations

import re
from functools import cache

from linter.credits.vocabulary import (
    archive_words,
    byline_words,
    given_and_town_words,
    lead_words,
    names_thing,
    organisation_endings,
    organisation_words,
    paper_or_family_words,
    paper_words,
    photograph_words,
)
from linter.data import table
from linter.data.word_lists import given_names, known_words, names_of_people
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

PARTICLES = frozenset(
    (
        *("van", "von", "de", "der", "den", "du", "la", "le", "del", "della", "di", "da", "dos", "das", "do", "bin"),
        *("ibn", "ben", "al", "el", "ter", "ten", "zu", "zum", "af", "av", "y", "e'l", "d'", "st", "saint", "abu"),
        *("ould", "mac"),
    )
)


_OF_A_TOWN = lazy(r"(?:de la|d[eiou]|des|d[ae]l|del?la|d[ao]s?)\s+|(?:del?l?|d)[’']")
_INITIALS = lazy(r"[B-DF-HJ-NP-TV-XZ]{3,6}")  # "KPP Orlen": letters that no name is made of
_ARTICLES = frozenset(("The", "Le", "La", "Les", "El", "Il", "Der", "Die", "Das", "De", "Het"))


_STOPPED = lazy(r"(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_])")
_MOST_OF_HOUSE = 3  # words
# Letters, without marks above and below, of a name in Thai: the law on names has a surname end at ten consonants.
_LONGEST = 16


def before_house(words: str, agencies: Agencies) -> str:
    """The name in front of a full stop and a house, as France's dailies part them, "Jo Roy. AFP"; else empty.

    A house in small letters is one that is known: "Jo Roy. dpa".
    """
    hit = _STOPPED.search(words)
    house = words[hit.end() :].rstrip(" .").split() if hit else []
    named = 0 < len(house) <= _MOST_OF_HOUSE and house[-1][-1] != ":"
    named = named and (all(word[0].isupper() for word in house) or agencies.agency(" ".join(house)) is not None)
    return words[: hit.start()] if hit and named else ""


def looks_like_person(words: str, agencies: Agencies) -> bool:
    """Two to five capitalised words with no word in them that makes an organisation."""
    tokens = words.split()
    if not words or agencies.agency(words) is not None:
        return False
    if _has_signs_of_no_name(words) or _names_an_organisation(tokens):
        return False
    if not 2 <= len(tokens) <= 5 or _is_service(tokens, agencies):
        return False
    if any(token[-1] in ".!?" and (len(token) > 4 or token[0] >= "\u1100") for token in tokens[:-1]):
        return False  # a sentence ends in front of the name
    names = 0
    for number, token in enumerate(tokens):
        weight = _weight(token, number == 0, number == len(tokens) - 1)
        if weight is None:
            return False
        names += weight
    return names >= 2 or (names == 1 and len(tokens) == 2)


def _has_signs_of_no_name(words: str) -> bool:
    """True for words with a figure or a sign that no name has, and for signs alone."""
    if any(letter.isdigit() or letter in "+<>{}@#:!?%$।。" for letter in words):
        return True
    return not any(letter.isascii() or letter.isalpha() for letter in words)


def _names_an_organisation(tokens: list[str]) -> bool:
    if tokens and (
        tokens[0].casefold() in table("credit_cues")["family"]["words"] or tokens[0].casefold() in archive_words()
    ):
        return True
    if any(map(_INITIALS.fullmatch, tokens)) and not all(map(str.isupper, tokens)):
        return True
    if _begins_with_letters(tokens) or _is_club(tokens):
        return True
    folded = {token.casefold().strip(".,") for token in tokens}
    folded |= {tokens[-1].casefold().rpartition("-")[2]} if tokens else set()  # the Post-Gazette
    if _bears_papers_word(tokens):
        folded -= paper_or_family_words()
    if folded & organisation_words() or folded & paper_words():
        return True
    return any(token.endswith(organisation_endings()) for token in folded)


def _is_club(tokens: list[str]) -> bool:
    """True for "FF Orlen", "VfL Orlen": letters of clubs in front of a place that is not in capitals."""
    return len(tokens) > 1 and tokens[0] in table("credit_cues")["club"]["letters"] and not tokens[-1].isupper()


def _begins_with_letters(tokens: list[str]) -> bool:
    """True for a word in capitals that nobody is called in front of other words: "ONE Orlen", no "KIM Lee"."""
    first = tokens[0] if len(tokens) > 1 else ""
    if not (len(first) > 2 and first.isupper() and first.isalpha()) or tokens[-1].isupper():
        return False
    name = without_accents(first)
    return name in known_words("en") and name not in names_of_people()


def _weight(token: str, first: bool, last: bool) -> int | None:
    """1 for a name, 0 for what a name may have beside it (a particle, a lone letter), None for what no name has."""
    bare = token.strip(".,'’‘‚\"“”„«»()")
    if not bare:
        return None
    if bare.casefold() in PARTICLES and ((not first and not last) or (first and bare[0].islower())):
        return 0
    caseless = not bare[0].isascii() and not bare[0].islower()
    if not (bare[0].isupper() or bare[:2].casefold() in ("d'", "l'", "al", "el") or caseless):
        return None
    if bare[0] >= "\u1100" and len(bare) > 3:
        return None  # a word of a sentence: East Asian names are short
    if "\u0e00" <= bare[0] < "\u10a0" and (sum(map(str.isalpha, bare)) > _LONGEST or (last and bare in lead_words())):
        return None  # a sentence of Thai, in which no blank parts words, or the lead-in behind one
    return int(len(bare) > 1 or "." in token)


def _is_service(tokens: list[str], agencies: Agencies) -> bool:
    """True for capitals, or a word for a photograph, behind an agency's own capitals: BELGA MAG, MTI Fotó."""
    shown = all(map(str.isupper, tokens)) or tokens[-1].casefold() in photograph_words()
    known = agencies.agency(tokens[0]) if shown and len(tokens[0]) > 2 else None
    return known is not None and known.kind == "agency"


def _bears_papers_word(tokens: list[str]) -> bool:
    """True for Emily Post and Jack Herald: a given name makes the word a family's; not the Charlotte Post."""
    if not 2 <= len(tokens) <= 3 or tokens[-1].casefold() not in paper_or_family_words():
        return False
    first = without_accents(tokens[0])
    return first in given_names() and first not in given_and_town_words()


def may_be_paper(words: str) -> bool:
    """True for a name that a person could bear and that ends like a newspaper's title: the Tidewater Ledger."""
    return words.casefold().rpartition(" ")[2] in paper_or_family_words()


def is_paper(words: str) -> bool:
    """True for such a name whose first word nobody is called, as far as we know: the Orlen Courier, no Emily Post."""
    tokens = words.split()
    first = without_accents(tokens[0]) if tokens else ""
    named = 1 < len(tokens) < 5 and all(token[0].isupper() for token in tokens)
    return named and may_be_paper(words) and (first not in given_names() or first in given_and_town_words())


def is_surely_paper(words: str) -> bool:
    """True for one whose last word hardly a family bears: the Orlen Courier, no Orlen Sun."""
    return is_paper(words) and words.casefold().rpartition(" ")[2] in table("credit_cues")["paper_or_family"]["seldom"]


def is_titled(words: str) -> bool:
    """True for two words that begin with an article and a capital, as papers' titles do: "Le Quai", "Der Bote"; and for
    one with its article before an apostrophe: "L’Orlen"."""
    if words[:2] in ("L'", "L’") and words[2:3].isupper():
        return " " not in words
    first, _, rest = words.partition(" ")
    return first in _ARTICLES and " " not in rest and rest[:1].isupper()


def names_a_person(words: str, agencies: Agencies) -> bool:
    """True for a person whose name is no thing's as well."""
    return looks_like_person(words.strip(), agencies) and not names_thing(words)


def bears_given_name(words: str) -> bool:
    """True for words that begin with a given name, as far as we know."""
    return without_accents(words.split(" ", 1)[0]) in given_names()


@cache
def staff_words() -> frozenset[str]:
    """What stands for a photographer's house: "Jo Lee/staff photographer"."""
    return frozenset(table("credit_cues")["staff"]["words"])


def is_known_person(words: str, agencies: Agencies) -> bool:
    """True for a person whose first name we know: behind a bar a topic may stand as well ("Sydney Harbour")."""
    placed = words.rpartition(" ")[2].casefold() in table("credit_cues")["given_place"]["words"]
    return bears_given_name(words) and not placed and looks_like_person(words, agencies)


def is_public_body(words: str) -> bool:
    """True for "Gemeinde Orlen", "Ville d’Orlen", "gemeente Orlen": a town, and who of it is meant."""
    kind, _, rest = words.strip(" .").partition(" ")
    bodies = table("credit_cues")["public_body"]
    if words[:1].isupper() and words.strip(" .").casefold() in bodies["whole"]:
        return True
    hit = _OF_A_TOWN.match(rest) if kind.casefold() in bodies["joined"] else None
    town = rest[hit.end() :] if hit else rest if kind.casefold() in bodies["plain"] else ""
    tokens = town.split()
    named = 0 < len(tokens) <= 4 and tokens[0][0].isupper() and tokens[-1][0].isupper()
    return named and all(token[0].isupper() or token in PARTICLES for token in tokens)


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, byline_words()))})\s+(.+?)(?:\s*[,|/·(]|\s+(?:und|and|et|y|og|och|e)\s|$)", re.I
    )


def is_byline(words: str, agencies: Agencies) -> bool:
    """True for the line that names an article's author: "Von Jo Lee", "By Jo Lee, science reporter"."""
    hit = _byline().match(words)
    return hit is not None and looks_like_person(hit[1], agencies)
