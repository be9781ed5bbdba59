"""Finds the photographer whose name ends running text, no stop in front: "… by the harbour Ana Reis/Folhapress"."""

from __future__ import annotations

from linter.credits.person_names import looks_like_person
from linter.credits.predicates import all_capitalised, names_an_agency
from linter.credits.vocabulary import holds_name, only_supply_words, photograph_words
from linter.data.word_lists import given_names, is_office
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_NAME = r"[A-ZÀ-Þ][^\W\d_]*[\w.'’-]*"
_NAMED_END = lazy(
    rf"(?:(?<=[a-zß-ÿ] )|(?<=[a-zß-ÿ]{{3}})|(?<=[\d)”»] ))"
    rf"(?P<name>{_NAME}(?: (?:(?:de|da|dos|van|von|der|di|el|al|bin) )?{_NAME}){{1,4}})"
    r"(?P<slash> ?/ ?)(?P<houses>[^/|()]{2,30}?(?:(?:/| via )[^/|()]{2,30}?)?)\.?$"
)
_SHOUTED = lazy(r"(?<=[a-zß-ÿ\d)”»] )[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,2} [A-ZÀ-Þ][A-ZÀ-Þ'’-]+$")
_TOKEN = lazy(r"(?<!\S)\S+")
_PASSED_BY = lazy("/| via ")
_PHOTO_BY = lazy(
    r"(?<=[\w)”’] )(?:(?:Photo|Photograph|Picture|Image)s? (?:by|/)|Courtesy(?: of)?) (?=[^\W\d_a-z]|the [^\W\d_a-z])"
)
_PHOTO = lazy(
    r"(?<=[\w)”’»] )(?:Photo|PHOTO|Foto|FOTO|(?:Dessin|Croquis|Dibujo|Ilustración|Disegno|Illustrazione) (?:de|di)) "
    r"(?=[^\W\d_a-z])"
)
_LONGEST = 80  # characters of a credit that no mark shows
_LONGEST_LED = 60  # of one behind a lead-in
_FEWEST = 3  # words of a caption in front of a name
_GIVERS = 8  # words of whoever gave a picture


def named_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… by the harbour Ana Reis/Folhapress", "… by the harbourTom Vell/AP": a name behind words in small letters.

    Behind the slash stands an agency whose trade is pictures."""
    hit = _NAMED_END.search(words, max(0, len(words) - _LONGEST))
    if hit is None or len(words[: hit.start()].split()) < _FEWEST:
        return None
    houses = [agencies.agency(each) for each in _PASSED_BY.split(hit["houses"])]
    if not all(houses) or houses[0] is None or houses[0].kind not in SUPPLIERS:
        return None
    first = _first_of_name(hit["name"])
    start = hit.start("name") + first
    name = words[start : hit.end("name")]
    sure = _bears_given(name) or (not first and not words[start - 1].isalpha() and hit["slash"] == "/")
    if hit["slash"] != "/" and first and words[start - 1] == " ":
        return None  # "La ministra de Hacienda Ana Ruiz / EFE"
    last = words[:start].split()[-1]
    glued = words[start - 1].isalpha() and not last.islower()  # a name, MaryJo
    if glued or last.casefold() in photograph_words():
        return None  # it belongs to the credit: "… – Foto Jo Roe/LaPresse"
    return (
        (start, len(words)) if sure and looks_like_person(name, agencies) and not holds_a_name(words[:start]) else None
    )


def _first_of_name(words: str) -> int:
    """Where the photographer's name begins in capitalised words: the second of "Ada Quill Jo Lee"."""
    tokens = [hit.start() for hit in _TOKEN.finditer(words)]
    given = [without_accents(token) in given_names() for token in words.split()]
    if len(tokens) < 4:
        return 0 if len(tokens) < 3 or given[0] or not given[1] else tokens[1]
    return tokens[-2] if given[-2] and not given[-3] else 0


def _bears_given(name: str) -> bool:
    return without_accents(name.partition(" ")[0]) in given_names()


def holds_a_name(before: str) -> bool:
    """True where the word in front holds the name in its sentence: a small word, an office."""
    last = before.split()[-1]
    return holds_name(last) or is_office(without_accents(last))


def shouted_name(before: str, agencies: Agencies) -> int:
    """Where a name in capitals begins that ends the words in front of an agency: "… dans le port JEAN ROUX" / AFP;
    0 where none does."""
    hit = _SHOUTED.search(before, max(0, len(before) - _LONGEST))
    named = hit is not None and _bears_given(hit.group()) and looks_like_person(hit.group(), agencies)
    return hit.start() if hit and named and not holds_a_name(before[: hit.start()]) else 0


def house_in_front(before: str, agencies: Agencies) -> int:
    """Where an agency begins in front of a bar: "… im Hafen picture alliance/dpa | Jan Huber"; 0 where none does."""
    starts = [hit.start() for hit in _TOKEN.finditer(before, max(0, len(before) - _LONGEST))][-4:]
    named = ((at, before[at:]) for at in starts if at)
    found = (
        at
        for at, said in named
        if "/" in said and names_an_agency(said, agencies) and agencies.agency(said.split("/")[0].strip())
    )
    return next(found, 0)


def photo_by(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… leaves the port Photo by Jo Lee", "… Courtesy of Orlen Museum", "… quitte le port Photo Jo Roy": the capital
    within a sentence shows the lead-in."""
    if hit := _PHOTO_BY.search(words, max(0, len(words) - _LONGEST_LED)):
        rest = words[hit.end() :].rstrip(". ")
        named = looks_like_person(rest, agencies) or names_an_agency(rest, agencies)
        supplied = rest.casefold() in only_supply_words()
        given = hit.group().startswith("Courtesy") and all_capitalised(rest) and len(rest.split()) < _GIVERS
        return (hit.start(), len(words)) if named or supplied or given else None
    hit = _PHOTO.search(words, max(0, len(words) - _LONGEST_LED))
    if hit is None or holds_a_name(words[: hit.start()]) or len(words[: hit.start()].split()) < _FEWEST:
        return None
    rest = words[hit.end() :].rstrip(". ")
    return (hit.start(), len(words)) if _bears_given(rest) and looks_like_person(rest, agencies) else None
