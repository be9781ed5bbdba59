"""Tells lead-ins that begin a sentence from those that begin a credit: "Foto de familia", "Photo: see above"."""

from __future__ import annotations

from functools import cache

from linter.credits.lead_ins import bare, is_label, lead_in
from linter.credits.person_names import PARTICLES, looks_like_person, names_a_person
from linter.credits.person_pictured import shows_person
from linter.credits.predicates import in_small_letters, may_join, names_an_agency
from linter.credits.vocabulary import (
    articles,
    indefinite_articles,
    lead_words,
    names_thing,
    organisation_endings,
    organisation_words,
    paper_words,
    photograph_words,
    position_words,
    status_words,
    supply_words,
)
from linter.data import table
from linter.data.word_lists import given_names, known_words, names_of_people
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_WORD = lazy(r"[^\W\d_]+")
_SIGNS = tuple("©ⓒ")
_SHORT = 2  # letters
_LONGEST = 12  # words of what is to be seen
_OF_GERMAN = ("ein", "eine")
_PART = lazy(r"[^\W\d_], [a-zß-ÿ]{3}")  # "The ferry, seen from the quay"
_SIDE = lazy(r"\s*[/|,;(]\s*")
_ADJECTIVE = lazy(
    r"(?:Der|Die|Das|Den|Dem|Des|The) [a-zß-ÿ]{3,}(?<=e|n|r|s|w|d|l|h|g|t) [A-ZÀ-Þa-z][\w-]+"
)  # "Das neue Logo"
_SHORT_ARTICLE = 3  # letters
_ARTICLE_AND_NOUN = 3  # words, with the adjective between
_NO_SIGN = frozenset("/|©ⓒ@;:()")
_MOST_WORDS = 5  # of what sends readers elsewhere: "see the box on page 4"


def leads_in_no_credit(lead: str, words: str, agencies: Agencies) -> bool:
    """True where the words behind a lead-in show that no credit begins there."""
    marked = not lead.rstrip()[-1:].isalpha()
    if _is_number(lead, words) or _is_short_form(lead, words, agencies) or _sorts(lead, words, agencies):
        return True
    if _draws_thing(lead, words, agencies):
        return True
    if marked and lead.rstrip()[-1:] not in _SIGNS and _describes(words, agencies):
        return True
    if not marked and lead.casefold().split()[-1] == "from" and _is_place(words):
        return True
    return _refers(words) or (not marked and (_owns(lead, words, agencies) or _goes_on(words, agencies)))


def _is_place(words: str) -> bool:
    """True for a thing with its article that films nothing: "Still from the river"."""
    first, *rest = words.strip(" .()[]").split()
    if first not in articles() or not 0 < len(rest) < _MOST_WORDS or not words.islower():
        return False
    film = (_told("filmed"), status_words(), organisation_words(), photograph_words())
    return all(each.isdisjoint(rest) for each in film)


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
    """True for "Chart by age group", "Provided by nature", which no person's name follows."""
    kind, _, by = lead.casefold().strip(" :").rpartition(" ")
    if by == "by" and words.split()[0].strip(".,") in _told("light"):
        return True  # "Photo by night"
    small = by == "by" and (is_label(lead) or " " not in kind) and kind not in photograph_words() and words.islower()
    return small and without_accents(words.split()[0]) not in given_names() and not _named_so(words, agencies)


def _named_so(words: str, agencies: Agencies) -> bool:
    """True for an agency's name, a kind of supply, or who hands pictures in."""
    said = words.strip(" .()[]")
    return agencies.agency(said) is not None or said in status_words() or _gives(said) or gives_picture(said)


def is_trade_mark(before: str, lead: str, words: str, agencies: Agencies) -> bool:
    """True for a sign of copyright that belongs to the word in front of it: "a lamp from Lumina© Crystal Worlds".

    Where the sign is set tight and a space follows, only a party that we know makes it a credit: "im Hafen© Jo Lee".
    """
    if not (before[-1:].isalpha() and lead[:1] in _SIGNS and lead[-1:].isspace()) or lead_in.match(words):
        return False
    tokens = [without_accents(token) for token in _WORD.findall(words)]
    known = any(agencies.agency(side.strip(" .()")) for side in words.split("/"))
    if known or not tokens or not organisation_words().isdisjoint(map(str.casefold, tokens)):
        return False
    common = tokens[0] in known_words("en") and tokens[-1] in known_words("en") and tokens[-1] not in given_names()
    return tokens[0] not in given_names() or common  # Crystal is a name too


@cache
def _told(key: str) -> frozenset[str]:
    return frozenset(table("credit_cues")["no_credit"][key])


def _refers(words: str) -> bool:
    """True for what sends readers to another place: "see above", "siehe Seite 4"; and for "what we know"."""
    tokens = words.strip(" .()[]").split()
    if len(tokens) > 2 and tokens[0].casefold() in _told("asking") and tokens[1].islower():
        return True
    small = all(not token[0].isupper() or token in ("Seite", "S.") for token in tokens[1:])
    return 1 < len(tokens) <= _MOST_WORDS and tokens[0].casefold() in _told("referring") and small


def _draws_thing(lead: str, words: str, agencies: Agencies) -> bool:
    """True for "Dessin de", "Karte von" and their kin in front of what is no party: "Karte von Linz"."""
    kind, _, owning = lead.casefold().strip(" :").rpartition(" ")
    if owning not in _told("owning") or not is_label(kind):
        return False
    first = _SIDE.split(words.strip(" .()[]"), maxsplit=1)[0]
    article, _, named = first.partition(" ")
    first = named if article in articles() else first  # "Grafik von der dpa"
    return not (names_a_person(first, agencies) or names_an_agency(words, agencies) or names_an_agency(first, agencies))


def _describes(words: str, agencies: Agencies) -> bool:
    """True for what is to be seen: "a harbour at night", "the old bridge in winter", "water and stone".

    An article and a noun that hands no picture in, with a small word behind that no name holds; "the" and its kin in
    front of a thing alone. With no article two words of no party that "and" joins.
    """
    said = words.strip(" .…!")
    tokens = said.split()
    if not 2 <= len(tokens) <= _LONGEST or not _NO_SIGN.isdisjoint(said) or names_an_agency(said, agencies):
        return False
    small = [token.casefold().strip(",") for token in tokens]
    if len(tokens) > _SHORT and tokens[1].islower() and (small[0] in _told("seen") or _is_common_thing(tokens[0])):
        return True
    if len(tokens) < 3 and small[0] not in _told("new"):
        return False
    goes_on = any(token.islower() and not may_join(token) for token in tokens[2:])
    if not (status_words().isdisjoint(small) and supply_words().isdisjoint(small)):
        return False
    if _gives(said) or gives_picture(said):
        return False
    at = 1 if len(small[0]) <= _SHORT_ARTICLE else 0
    if said.islower() and small[at] in _told("new") and at + 1 < len(small) <= _MOST_WORDS:
        return True  # "o novo logotipo", "uusi logo"
    if small[0] in indefinite_articles():
        common = tokens[1].islower() or small[0] in _OF_GERMAN  # "Un Techo para mi País" is a party
        return common and (goes_on or said.islower())
    if not organisation_words().isdisjoint(set(small[1:]) - _told("joining") - articles()):
        return False
    if small[0] in articles() and _ADJECTIVE.fullmatch(" ".join(tokens[:3])) and len(tokens) == _ARTICLE_AND_NOUN:
        return True
    if small[0] in articles():
        return goes_on and (names_thing(" ".join(small[1:])) or _PART.search(said) is not None)
    return said.islower() and len(tokens) == 3 and small[1] in _told("joining") and _are_things(small[::2])


def _is_common_thing(word: str) -> bool:
    """True for a thing that was built, or a place, in small letters and with no article: "most w Tarnie"."""
    return word.islower() and word in table("credit_cues")["thing"]["words"]


def gives_picture(words: str) -> bool:
    """True for somebody unnamed who hands a picture in: "a member of the public", "Eine Leserin aus Linz"."""
    small = [token.strip(",.") for token in words.casefold().split()]
    return bool(small) and small[0] in articles() and not _told("giving").isdisjoint(small[1:4])


def _are_things(words: list[str]) -> bool:
    """True for words that are nobody's name and no giver's."""
    plain = {without_accents(word) for word in words}
    known = (names_of_people(), _told("giving"), _told("unnamed"), lead_words(), position_words())
    return all(each.isdisjoint(plain) for each in known) and all(word.isalpha() for word in words)


def _owns(lead: str, words: str, agencies: Agencies) -> bool:
    """True for a kind of picture behind "Foto de" or "Bild von": a word in small letters that no party begins with."""
    if lead.casefold().split()[-1] not in _told("owning") or words.strip(" .()[]").casefold() in status_words():
        return False
    supplied = any(word in status_words() and word not in photograph_words() for word in lead.casefold().split())
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
    known = any(not each.isdisjoint(tokens) for each in (organisation_words(), paper_words(), given_names()))
    return known or tokens[-1].endswith(organisation_endings()) or agencies.agency(words.strip(" .")) is not None


def _goes_on(words: str, agencies: Agencies) -> bool:
    """True for a person behind whom a verb follows: "Photos by Ada Quill are on show in Orlen"."""
    tokens = words.split()
    at = next((at for at, token in enumerate(tokens) if token in _told("verbs")), 0)
    return 1 < at < min(len(tokens) - 1, 6) and looks_like_person(" ".join(tokens[:at]), agencies)


def is_small(words: str) -> bool:
    """True for a sentence's words in small letters, which no giver is: "a friend of the family"."""
    return in_small_letters(words) and not gives_picture(words)
