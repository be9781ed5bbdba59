"""Finds who took or gave a picture at the end of running text: "… au port JO ROUX" / AFP, "… Photo by Jo Lee"."""

from __future__ import annotations

from linter.credits.credit_in_front import with_house
from linter.credits.person_names import bears_given_name, is_known_person, is_public_body, looks_like_person
from linter.credits.predicates import all_capitalised, names_an_agency
from linter.credits.vocabulary import holds_name, only_supply_words
from linter.data.word_lists import is_office
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_SHOUTED = lazy(r"(?<=[a-zß-ÿ\d)”»] )[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,2} [A-ZÀ-Þ][A-ZÀ-Þ'’-]+$")
_TOKEN = lazy(r"(?<!\S)\S+")
_PHOTO_BY = lazy(
    r"(?<=[\w)”’] )(?:(?:Photo|Photograph|Picture|Image)s? (?:by|/)|Courtesy(?: of)?) (?=[^\W\d_a-z]|the [^\W\d_a-z])"
)
_PHOTO = lazy(
    r"(?<=[\w)”’»] )(?:Photo|PHOTO|Foto|FOTO|(?:Dessin|Croquis|Dibujo|Ilustración|Disegno|Illustrazione) (?:de|di)) "
    r"(?=[^\W\d_a-z])"
)
_PHOTO_OF = lazy(
    r"(?:(?<=[a-zß-ÿ]{4} )|(?<=[\d)] ))(?:Foto|Photo|Fotografia|Fotografía) "
    r"(?P<of>(?:di|de|da|do|door|av|af) (?=[^\W\d_a-z]))?(?P<who>[^\W\d_][^/|.]+)$"
)
_LONGEST = 80  # characters of a credit that no mark shows
_LONGEST_LED = 60  # of one behind a lead-in
_FEWEST = 3  # words of a caption in front of a name
_GIVERS = 8  # words of whoever gave a picture


def holds_a_name(before: str) -> bool:
    """True where the word in front holds the name in its sentence: a small word, an office."""
    last = before.split()[-1]
    return holds_name(last) or is_office(without_accents(last))


def shouted_name(before: str, agencies: Agencies) -> int:
    """Where a name in capitals begins that ends the words in front of an agency: "… dans le port JEAN ROUX" / AFP;
    0 where none does."""
    hit = _SHOUTED.search(before, max(0, len(before) - _LONGEST))
    named = hit is not None and bears_given_name(hit.group()) and looks_like_person(hit.group(), agencies)
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
    return _photo(words, agencies) or _photo_of(words, agencies)


def _photo(words: str, agencies: Agencies) -> tuple[int, int] | None:
    hit = _PHOTO.search(words, max(0, len(words) - _LONGEST_LED))
    if hit is None or holds_a_name(words[: hit.start()]) or len(words[: hit.start()].split()) < _FEWEST:
        return None
    rest = words[hit.end() :].rstrip(". ")
    named = bears_given_name(rest) and looks_like_person(rest, agencies)
    return (with_house(words, hit.start(), agencies), len(words)) if named else None


def _photo_of(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… accanto al cancello Foto di Ana Reis", "… bij de poort Foto gemeente Orlen": within a sentence the capital
    of a word that is none of a sentence's own begins another line. German writes each noun so."""
    hit = _PHOTO_OF.search(words, max(0, len(words) - _LONGEST_LED))
    if hit is None or len(words[: hit.start()].split()) <= _FEWEST:
        return None
    known = is_known_person(hit["who"], agencies) if hit["of"] else is_public_body(hit["who"])
    return (hit.start(), len(words)) if known else None
