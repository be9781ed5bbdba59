"""Credits as America's local papers print them: "Jo Lee | The Ledger", "Ledger file photo", "Jo Lee, Ledger staff"."""

from __future__ import annotations

import re
from itertools import islice

from linter.credits.ai_labels import is_ai_label
from linter.credits.givers import hands_over_by_itself
from linter.credits.houses_beside import is_country
from linter.credits.lead_ins import is_label, of_photograph
from linter.credits.person_names import (
    bears_given_name,
    before_house,
    is_paper,
    is_public_body,
    is_titled,
    looks_like_person,
    may_be_paper,
    staff_words,
)
from linter.credits.predicates import all_capitalised
from linter.credits.screens import shows_screen_of
from linter.credits.separators import FOR
from linter.credits.vocabulary import (
    articles,
    bracketed_words,
    making_words,
    names_thing,
    only_supply_words,
    organisation_words,
    paper_words,
    photograph_words,
    supply_words,
)
from linter.data.word_lists import family_names, given_names, known_words, names_of_people
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents
from linter.text.words import AND

_SIDES = lazy(r"\s*[/|•]\s*")
_KIND = lazy(r"(?:(?:staff|file|courtesy|provided) )?photos?", re.I)
_KIND_BEHIND = lazy(r"\s+(?:(?:staff|file|archive) photos?|(?-i:photos?|archives?))$", re.I)
_PHOTO_BY = lazy(r"(?P<house>\S+(?: \S+){0,4}?) (?:(?:staff|file) )?photos? by (?P<who>[^/|]+)", re.I)
_GIVEN = lazy(r"(?:(?:photo|image|picture)s? )?courtesy,? (?!of\b)(?=[^\W\d_])", re.I)
_SPECIAL = lazy(r"special to (?:the )?\S.*", re.I)
_CAME = lazy(r"(?:special to|(?-i:For)) (?:the )?\S.*|(?:(?-i:[A-Z])\S* ){0,3}(?:file|photo|file photo)", re.I)
_STAFF = lazy(r"((?:\S+ ){1,3})staff(?: (?:photographer|photo|writer))?", re.I)
_ORDERED = lazy(
    rf"(?P<who>[^/|;:()]+?) (?:{FOR}) (?P<quote>[«»“„\"]\s?)?(?P<house>[^«»“”\"]+?)(?(quote)\s?[«»“”\"])", re.I
)
_CAPITALS = lazy(r"[A-ZÀ-Þ]{2,7}")
_PAPERS = frozenset(
    {"news", "times", "press", "post", "herald", "tribune", "media", "magazine"}
)  # organisations' words too
_JOINING = frozenset(("the", "of", "für", "und", "via"))  # "Mayor of Tarn"
_ADDRESS = lazy(r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|news)", re.I)
_SITE = lazy(r"[\w-]{2,}(?:\.[\w-]{2,})*\.[a-z]{2,4}", re.I)  # "Orlen.com/Jo Lee"
_DASHED = lazy(r"(?P<name>[^/|–—]+?) [–—] (?P<paper>[^/|–—]+ [^/|–— ]+)")  # "Jo Lee — Orlen Post"
_LONGEST = 80
_SHORT_WORD = 3  # letters
_BLANK = lazy(" ")
_AND = lazy(rf"\s(?:{AND}|&)\s")


def is_supply(words: str, agencies: Agencies) -> bool:
    """True for a kind of supply alone, or a local paper's credit: what counts behind a sentence."""
    said = words.casefold()
    first, _, kind = said.rstrip(".").partition(" ")
    supplied = first in photograph_words() and (kind in supply_words() or kind in bracketed_words())  # "Foto Cortesía"
    supplied = (
        supplied
        or said in supply_words()
        or said.rstrip(".") in supply_words()
        or hands_over_by_itself(words)
        or shows_screen_of(words, agencies)
        or is_ai_label(words)
    )
    return supplied or of_local_paper(words, agencies)


def _is_supply(words: str) -> bool:
    return words.casefold() in only_supply_words() or words.casefold() == "handout"


def hands_on(words: str) -> bool:
    """True for a kind of supply, a slash and who gave the picture, or the other way: "Handout/Lifeboat Institution"."""
    how, slash, giver = words.strip(" .()[]").partition("/")
    if _is_supply(giver) and how.casefold() not in supply_words():
        how, giver = giver, how  # "Orlen Museum/Handout"
    if " " not in giver.strip() and not _is_supply(how.strip()):
        return False  # a hotel's pool and spa, a private and a state school: "Pool/Spa"
    sides = giver.split("/")
    return (
        bool(slash)
        and how.strip().casefold() in supply_words()
        and len(giver.split()) <= 8
        and all(all_capitalised(side) and not side.strip().isdigit() for side in sides)
    )


def is_supply_alone(words: str, agencies: Agencies) -> bool:
    """True for what is a credit with nothing in front of it: "Supplied", "JO LEE/LEDGER", "Jo Lee for The Ledger"."""
    if (
        words.casefold() in supply_words()
        or is_ai_label(words)
        or is_given(words, agencies)
        or in_capitals(words, agencies)
    ):
        return True
    if "/" in words and shows_screen_of(words, agencies):
        return True
    body = words[_after_photo(words) :]
    if hands_over_by_itself(words) or (body != words and words[0].isupper() and is_public_body(body)):
        return True
    ordered = _ORDERED.fullmatch(words)
    return ordered is not None and _is_paper(ordered["house"]) and looks_like_person(ordered["who"], agencies)


def of_local_paper(words: str, agencies: Agencies) -> bool:
    """True for what is a credit behind a sentence, though no agency is named; alone it may name who is to be seen."""
    words = words.strip(" .")
    if len(words) > _LONGEST or not words:
        return False
    if _KIND.fullmatch(words):
        return words.casefold() not in ("photo", "photos")
    if (by := _PHOTO_BY.fullmatch(words)) and all_capitalised(by["house"]) and looks_like_person(by["who"], agencies):
        first = by["house"].split()[0].casefold()
        return first not in articles() and first not in ("this", "that", "another", "each", "every")
    if (kind := _KIND_BEHIND.search(words)) and _is_party(words[: kind.start()], agencies):
        return True
    if (words[0].isupper() or words.startswith("ph ")) and is_photo_of(words, agencies):
        return True  # "Photo Jo Roy", as France's and Belgium's papers have it
    if _GIVEN.match(words):
        return is_given(words, agencies)
    if in_capitals(words, agencies) or _is_ordered(words, agencies):
        return True
    sides = _SIDES.split(words)
    if len(sides) == 2 and (_SITE.fullmatch(sides[0]) or sides[0].casefold() in ("mynd", "ljósmynd")):
        return looks_like_person(sides[1], agencies)
    if len(sides) == 2 and _KIND.fullmatch(sides[0]) and sides[1].casefold() in supply_words():
        return True  # "Photo / Supplied"
    if len(sides) == 2 and any(map(_tells_paper, sides)):
        return looks_like_person(min(sides, key=_tells_paper), agencies)
    if len(sides) == 2 and _KIND.fullmatch(sides[0]):
        return _is_party(sides[1], agencies)
    if len(sides) == 3 and bears_given_name(sides[0]) and is_titled(sides[1]) and _names_house(sides[1]):
        return looks_like_person(sides[0], agencies)  # "Jo Lee | The Oregonian/OregonLive"
    if len(sides) == 3 and _KIND.fullmatch(sides[0]):
        return of_local_paper("/".join(sides[1:]), agencies)  # "PHOTO | JO LEE | LEDGER"
    if len(sides) == 2 and words.isupper() and sides[1].isalpha() and bears_given_name(sides[0]):
        return looks_like_person(sides[0], agencies)  # "JO LEE / LEDGER"
    if len(sides) == 1 and words.count(",") == 1:
        name, _, place = words.partition(", ")
        return (_is_of_paper(place) or is_paper(place)) and looks_like_person(name, agencies)
    if len(sides) == 2 and (sides[1].casefold() in staff_words() or _is_short(words)):
        return looks_like_person(min(sides, key=str.isupper), agencies)
    if len(sides) == 2 and is_titled(sides[1]) and not sides[1].startswith("The ") and bears_given_name(sides[0]):
        return looks_like_person(sides[0], agencies)  # "Ana Ruiz / El Muelle"
    if len(sides) == 2 and " " in sides[0] and _names_house(sides[0]) and bears_given_name(sides[1]):
        return looks_like_person(sides[1], agencies)  # "Orlen Times/Jo Lee"
    if (dashed := _DASHED.fullmatch(words)) and _is_paper(dashed["paper"]) and all_capitalised(dashed["paper"]):
        return bears_given_name(dashed["name"]) and looks_like_person(dashed["name"], agencies)
    if len(sides) == 2 and _is_one_word_house(words, *sides):
        return looks_like_person(sides[0], agencies)  # "Jo Lee/Tarnews"
    house = len(sides) == 2 and (_names_house(sides[1]) or _is_of_paper(sides[1]))
    return house and looks_like_person(sides[0], agencies) and not names_thing(sides[0])


def _is_one_word_house(words: str, name: str, house: str) -> bool:
    """True for a slash set tight between a full name and a word that nobody is called, none of English."""
    plain = house.isalpha() and house[0].isupper() and house[1:].islower() and len(house) > _SHORT_WORD
    folded = without_accents(house)
    borne = folded in names_of_people() or folded in known_words("en") or is_country(folded)
    return plain and f"{name}/{house}" == words and bears_given_name(name) and not borne and not names_thing(house)


def is_given(words: str, agencies: Agencies) -> bool:
    """True for "Courtesy Jo Lee", "Photo courtesy Orlen Museum"."""
    given = _GIVEN.match(words)
    return given is not None and _is_party(words[given.end() :].strip(" ."), agencies)


def in_capitals(words: str, agencies: Agencies) -> bool:
    """True for "JO LEE/LEDGER": a name and a house, both in capitals, and a slash set tight."""
    name, slash, house = words.partition("/")
    if not (slash and words.isupper() and house.isalpha()) or name.endswith(" "):
        return False
    said = set(map(without_accents, name.split()))
    common = said <= known_words("en") and said.isdisjoint(names_of_people())
    return looks_like_person(name, agencies) and not common


def _is_ordered(words: str, agencies: Agencies) -> bool:
    """True for "Jo Lee for The Ledger", "Jo Lee pour « Le Quai »", "JO LEE POUR L’ÉCHO": who took it, and for whom."""
    hit = _ORDERED.fullmatch(words)
    if hit is None or not looks_like_person(hit["who"], agencies):
        return False
    return bool(hit["quote"]) or words.isupper() or is_titled(hit["house"]) or _names_house(hit["house"])


def _is_short(words: str) -> bool:
    """True for a house's capitals and a known first name, a slash set tight between: "Jo Lee/AGF", "UNHCR/Jo Lee"."""
    first, _, second = (side.strip() for side in words.partition("/"))
    name, house = (second, first) if first.isupper() else (first, second)
    return (
        bool(_CAPITALS.fullmatch(house))
        and (len(house) > 2 or house is first)
        and not names_thing(house)
        and without_accents(name.split(" ", 1)[0]) in given_names()
    )


def is_photo_of(words: str, agencies: Agencies) -> bool:
    """True for "foto Jo Lee", "Photo Jo Roy": who took it, behind a word that no mark follows."""
    party = words[_after_photo(words) :]
    name, slash, house = party.partition("/")
    if before := before_house(party, agencies):
        name, slash, house = before, ".", party[len(before) + 1 :]
    housed = not slash or ("/" not in house and all_capitalised(house) and len(house.split()) < 5)
    if (is_label(words[: len(words) - len(party)]) or " " not in party) and is_titled(party):
        return True  # "Photo archives Le Quai"
    if party != words and is_public_body(party):
        return True  # "Photo Ville d’Orlen", "Foto gemeente Orlen"
    return (
        party != words
        and not party[0].islower()
        and housed
        and all(looks_like_person(each.strip(), agencies) for each in _AND.split(name))
    )


def _after_photo(words: str) -> int:
    """Where the words behind "Photo" or "Photo d’archives" begin; 0 where neither stands in front."""
    for hit in reversed(list(islice(_BLANK.finditer(words), 3))):
        lead = words[: hit.start()]
        plain = " " not in lead and lead.casefold() in photograph_words()
        made = lead.casefold() in making_words() and is_known_maker(words[hit.end() :])
        if plain or made or (is_label(lead) and of_photograph(lead)):
            return hit.end()
    return 0


def is_known_maker(words: str) -> bool:
    """True for a given name that we know and one that families bear outside English: "Illustration Marie Roux"."""
    tokens = words.rstrip(".").split("/")[0].split()
    return len(tokens) in (2, 3) and bears_given_name(words) and without_accents(tokens[-1]) in family_names()


def _tells_paper(words: str) -> bool:
    """True for how a paper came by a picture: "Special to the Ledger", "For The Ledger", "Ledger file", "File"."""
    return _CAME.fullmatch(words) is not None


def bears_name(words: str) -> bool:
    """True where one of the words is a name that people bear, as far as we know, or tells a body: "photo Jo Roy"."""
    if is_public_body(words.partition(" ")[2]):
        return True
    tokens = [without_accents(token.strip(".,'’")) for token in words.split()[1:]]
    return not names_of_people().isdisjoint(tokens)


def _is_of_paper(words: str) -> bool:
    """ "Ledger staff", "Special to the Ledger"; the staff of a school may be who is to be seen."""
    hit = _STAFF.fullmatch(words)
    return (hit is not None and _is_paper(hit[1])) or _SPECIAL.fullmatch(words) is not None


def _is_paper(words: str) -> bool:
    """True for a name whose last word is of newspapers: the Ledger, Orlen Times."""
    last = words.split()[-1]
    return last.casefold() in paper_words() or last.casefold() in _PAPERS or may_be_paper(last)


def _is_party(words: str, agencies: Agencies) -> bool:
    return looks_like_person(words, agencies) or _names_house(words)


def _names_house(words: str) -> bool:
    """A paper, an organisation or its address on the web, in capitals."""
    if _ADDRESS.fullmatch(words):
        return True
    tokens = {token.casefold().strip(".,") for token in words.split()}
    known = not tokens.isdisjoint(paper_words()) or not (tokens - _JOINING).isdisjoint(organisation_words())
    return (known or may_be_paper(words)) and len(tokens) < 7 and all_capitalised(words)
