"""Finds the credit of a name, a slash and a house that ends running text with no stop: "… on Tuesday Ana Reis/AP"."""

from __future__ import annotations

from linter.credits.names_at_end import holds_a_name
from linter.credits.person_names import PARTICLES, bears_given_name, looks_like_person
from linter.credits.shown_in_front import office_in_front
from linter.credits.vocabulary import names_thing, paper_words, photograph_words, status_words
from linter.data import table
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy

_SIGNED = lazy(r"(?<=\s)(?P<name>(?:\S+ ){1,4}[^\s/]+)(?P<slash> ?/ ?)(?P<houses>[^()|]{2,60}?)\.?$")
_TOKEN = lazy(r"\S+")
_PASSED_BY = lazy(r"\s*/\s*|\s+via\s+")
_CLOSING = ")”»"
_SENTENCE = 4  # words in front of the name that tell what is to be seen
_FEWEST = 3  # in front of a name and an agency of pictures
_LONGEST = 100  # characters of such a credit


def name_before_slash(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… leaves the quay on Tuesday Ana Reis/AP", "… am Dienstag Ana Reis/Fotopress": a known given name, a slash, a
    house that we know or that calls itself one of pictures. In front of an agency's tight slash any name counts that
    a word in small letters or a figure stands before."""
    if shown := office_in_front(words, agencies):
        return shown
    low = max(0, len(words) - _LONGEST)
    hit = _SIGNED.search(words, low) if "/" in words[low:] else None
    if hit is None:
        return None
    houses = _PASSED_BY.split(hit["houses"])
    known = [agencies.agency(each) for each in houses]
    supplied = all(known) and known[0] is not None and known[0].kind in SUPPLIERS
    if not supplied and not all(_is_house(each, agencies) for each in houses):
        return None
    tight = hit["slash"] == "/"
    start = _start_of_name(words, hit.start("name"), hit.end("name"), agencies)
    if start is None and supplied and tight:
        start = _start_of_capitals(words, hit.start("name"), hit.end("name"), agencies)
    if start is None:
        return None
    before = words[:start].split()
    fewest = _FEWEST if supplied else _SENTENCE
    if len(before) < fewest or not (before[-1][-1].isalnum() or before[-1][-1] in _CLOSING):
        return None  # "… | Jo Lee/AP": the mark in front is the credit's too
    if before[-1].casefold() in photograph_words():
        return None  # so is the word in "… – Foto Jo Lee/AP"
    if not tight and before[-1][0].isupper() and not words[start : hit.end("name")].isupper():
        return None  # "La ministra de Hacienda Ana Ruiz / EFE" is who is seen
    return None if holds_a_name(words[:start]) else (start, len(words))


def is_name_and_house(words: str, agencies: Agencies) -> bool:
    """True for "Ana Reis/AP" alone: what may be glued to a caption."""
    name, slash, houses = words.rstrip(".").partition("/")
    signed = bool(slash) and all(_is_house(each.strip(), agencies) for each in _PASSED_BY.split(houses))
    return signed and _start_of_name(name, 0, len(name.rstrip()), agencies) == 0


def _start_of_name(words: str, low: int, high: int, agencies: Agencies) -> int | None:
    """Where the name begins: at the given names in a row that a family's name follows; None where none stands there."""
    tokens = [*_TOKEN.finditer(words, low, high)]
    found = None
    for number in range(len(tokens) - 2, -1, -1):
        token = tokens[number].group()
        before = tokens[number - 1].group() if number else ""
        if before[:1].isupper() and before.casefold() in table("credit_cues")["town"]["first"]:
            break  # "San José Carlos Diaz"
        given = token[0].isupper() and bears_given_name(token)
        if given and looks_like_person(words[tokens[number].start() : high], agencies):
            found = tokens[number].start()
        elif found is not None or not (token[0].isupper() or token in PARTICLES):
            break
    return None if found is None or names_thing(words[found:high]) else found


def _start_of_capitals(words: str, low: int, high: int, agencies: Agencies) -> int | None:
    """Where a name begins whose given name we do not know: behind a word in small letters, or a closed bracket."""
    start = None
    for token in reversed([*_TOKEN.finditer(words, low, high)]):
        if not (token.group()[0].isupper() or token.group() in PARTICLES) or token.group()[-1] in _CLOSING:
            break
        start = token.start() if token.group()[0].isupper() else start
    name = words[start:high] if start is not None else ""
    return start if looks_like_person(name, agencies) and not names_thing(name) else None


def _is_house(words: str, agencies: Agencies) -> bool:
    """True for an agency, a kind of supply, and what its name makes a house of pictures or, in two words, a paper."""
    if agencies.agency(words) is not None or words.casefold() in status_words():
        return True
    tokens = words.split()
    if not 0 < len(tokens) < 5 or not tokens[0][0].isupper() or bears_given_name(words):
        return False
    of_paper = len(tokens) > 1 and any(token.casefold() in paper_words() for token in tokens)
    rows, plain = table("credit_cues")["picture_house"], words.casefold().split()
    return of_paper or plain[0] in rows["first"] or plain[-1].endswith(tuple(rows["endings"]))
