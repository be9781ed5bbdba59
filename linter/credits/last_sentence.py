"""Finds the credit that is the last sentence of a text, a full stop before it and no lead-in."""

from __future__ import annotations

from itertools import islice

from linter.credits.caption_without_case import caption_without_case
from linter.credits.local_papers import hands_on, is_supply
from linter.credits.misspelt_agencies import near_name
from linter.credits.name_before_slash import is_name_and_house
from linter.credits.parser import parts
from linter.credits.person_names import bears_given_name, is_titled, looks_like_person
from linter.credits.predicates import all_capitalised, ends_with_tail, names_an_agency
from linter.credits.rights_notice import is_rights_notice
from linter.credits.sentence_ends import is_short_form
from linter.credits.vocabulary import articles, keeper_words, names_thing
from linter.data import table
from linter.data.word_lists import family_names, known_words
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

# Each begins with the letter or sign that is rare, and looks back from it: a look back at each letter takes longer.
_SENTENCE_END = lazy(r"\s(?<=[.!?…।۔؟։።။។。」』”’“\"»)\]）]\s)\s*(?=\S)|[。」』](?=\S)")
_GLUED = lazy(r"[.!?…](?<=[a-zß-ÿ]{2}.)(?=[A-Z])")  # no space at all: "The bridge.AP Photo/Jo Lee"
_SEAM = lazy(
    r"[^\W\d_a-zß-ÿ](?:(?<=[a-zß-ÿ]{3}.)|(?<=\b\d{4}.)|(?<=\w[)”“\"»].))|p(?<=[a-zß-ÿ]{3}p)(?=icture alliance)"
)
_LED = lazy(r"(?:Foto|Photo|Picture|Image|Bild|Credit|Crédit|Fotografía|Kuva|Fot)s? ?[:.] ")
_SENTENCE = 5  # words of a sentence
_NAME = 2  # words of a name in capitals whose last no list has
_FEWEST = 3  # words of a caption to which a credit is glued
_WHOLE, _WHOLE_SMALL = 5, 4  # letters of a word to which one is glued; of one in small letters
_LONGEST = 140  # characters; so long was the longest among 560 published credits


def last_sentence(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… in Raqa. BULENT KILIC/AFP/Getty Images": no lead-in, but a full stop before and an agency inside."""
    spaces = reversed([*_SENTENCE_END.finditer(words)])
    ends = (hit for hit in spaces if not (hit.group().isspace() and is_short_form(words, hit.start())))
    best = None
    for start in (hit.end() for hit in islice(ends, 4)):
        rest = words[start:].strip()
        if caption_without_case(rest, agencies) or _goes_on(words[:start], rest, agencies):
            continue
        told = (
            hands_on(rest)
            or _of_archive(rest, agencies)
            or _of_keeper(words[:start], rest)
            or _names_near(rest, agencies)
            or is_rights_notice(rest.removeprefix("©").strip())
            or _shouted(words[:start], rest, agencies)
            or names_an_agency(rest, agencies)
            or ends_with_tail(rest)
            or is_supply(rest, agencies)
        )
        best = (start, len(words)) if told and len(rest) <= _LONGEST else best
    return best or _glued(words, agencies)


def _of_archive(rest: str, agencies: Agencies) -> bool:
    """True for a word for an archive and whose it is: "Archives Le Quai", not "Archives de la ville"."""
    first, _, name = rest.strip(" .").partition(" ")
    kept = first[:1].isupper() and first.casefold() in ("archives", "archiv", "archivo", "archivio", "arquivo")
    return kept and (is_titled(name) or looks_like_person(name, agencies))


def _of_keeper(before: str, rest: str) -> bool:
    """True for a museum, an archive or a library and no more, behind a sentence: "… in 1911. Orlen Museum of Art"."""
    tokens = rest.strip(" .").casefold().split()
    kept = 4 <= len(tokens) <= 9 and not keeper_words().isdisjoint(tokens) and all_capitalised(rest)
    return kept and len(before.split()) >= _SENTENCE and tokens[0] not in articles()


def _shouted(before: str, rest: str, agencies: Agencies) -> bool:
    """True for a full name in capitals behind a sentence that is in none: "… el puente. ANA RUIZ", no MARY ROSE."""
    tokens = rest.strip(" .").split()
    if not rest.isupper() or before.isupper() or not 1 < len(tokens) <= _FEWEST or len(before.split()) < _FEWEST:
        return False
    last = without_accents(tokens[-1])
    borne = last in family_names() or (last not in known_words("en") and len(tokens) == _NAME)
    placed = tokens[0].casefold() in table("credit_cues")["town"]["first"] or names_thing(rest)
    return borne and not placed and bears_given_name(rest) and looks_like_person(" ".join(tokens), agencies)


def _names_near(rest: str, agencies: Agencies) -> bool:
    """True for a person and an agency of several words that is misspelt: "Ana Ruiz / Europa Pres"."""
    name, slash, house = (side.strip(" .") for side in rest.partition("/"))
    parted = bool(slash) and " " in house and looks_like_person(name, agencies)
    return parted and near_name(house, agencies) is not None


def _goes_on(before: str, rest: str, agencies: Agencies) -> bool:
    """True where a sentence goes on behind a bracket: "Ada Quill (links) am Montag in Linz. Jo Lee/AFP"."""
    first = rest.split(maxsplit=1)[0]
    return (
        before.rstrip()[-1:] in tuple(")]") and first.islower() and first.strip("/,").casefold() not in agencies.words
    )


def _glued(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "The bridge.AP Photo/Jo Lee", "… on MondayAP Photo/Jo Lee", "… am MontagFoto: Jo Lee": no space in front.

    Behind a full stop a known agency tells; where nothing stands between, it is one whose trade is pictures.
    """
    start = max((hit.end() for hit in _GLUED.finditer(words)), default=0)
    rest = words[start:]
    parted = start and " " in words[:start] and len(rest) <= _LONGEST
    if parted and names_an_agency(rest, agencies):
        return start, len(words)
    for hit in _SEAM.finditer(words, max(0, len(words) - _LONGEST)):
        before, rest = words[: hit.start()], words[hit.start() :].strip()
        joined = before.rpartition(" ")[2] + rest.split(" ", 1)[0]
        if len(before.split()) < _FEWEST or agencies.agency(joined):
            continue
        said = parts(rest, agencies) if names_an_agency(rest, agencies) else ()
        known = agencies.agency(said[0].words) if said else None
        led = _LED.match(rest)
        if (
            known and known.kind in SUPPLIERS
        ):  # SpaceX is none of X's, and of "FitzGerald/AP" no credit begins at Gerald
            return hit.start(), len(words)
        # "the harbourTom Vell/AP"; what stands in front of the seam is a word, not the first half of a MacDonald
        last = before.rpartition(" ")[2]
        whole = len(last) >= (_WHOLE_SMALL if last.islower() else _WHOLE)
        if whole and is_name_and_house(rest, agencies):
            return hit.start(), len(words)
        if led and looks_like_person(rest[led.end() :].strip(" ."), agencies):
            return hit.start(), len(words)
    return None
