"""Tells who is shown from who took the picture, where a name stands in front of a credit: "Ada Quill (Jo Lee/AFP)"."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import NamedTuple

from linter.credits.lead_ins import lead_in
from linter.credits.parser import parts
from linter.credits.person_names import PARTICLES
from linter.credits.vocabulary import (
    articles,
    given_words,
    names_seat,
    names_thing,
    paper_or_family_words,
    paper_words,
    seat_or_family_words,
)
from linter.data.word_lists import is_office, known_words, names_of_people
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.credit import ORGANISATIONS, CreditPart, Part
from linter.text.accents import without_accents
from linter.text.dates import is_day

_OPENING = "([（［【〔"
_CLOSING = tuple(")]）］】〕")
_PARTING = frozenset("/|;•©ⓒ=＝:：")
_YEAR = 4  # figures
_OF_OFFICE = PARTICLES | {"of", "for", "und", "and", "für", "des", "the", "pour", "para", "per", "von"}
_OFFICE_AND_NAME = 3  # words of them
_LONGEST = 120  # characters of a caption that is a name
_OF_THINGS = frozenset(("der", "die", "das", "dem", "ein", "eine", "les", "los", "las"))
_BARS = ("/", "／", "|", "｜", "–", "—", "©")


class NameInFront(NamedTuple):
    """Names in front of an agency, the mark between them, and where the agency's part of the words begins."""

    names: tuple[str, ...]
    mark: str
    start: int
    tight: bool  # a slash with no space beside it, as credits of photographers have it


def is_captioned(words: str, said: tuple[CreditPart, ...], agencies: Agencies) -> bool:
    """True where what reads as a name is a caption in front of a credit: "Die Fähre (dpa)", "Ada Quill (Foto: dpa)".

    Where letters have no case, a few short words are no sign of a name in front of a bracket or a lead-in.
    """
    parties = [row for row in said if row.part is not Part.PUNCTUATION]
    if len(parties) < 2:
        return False
    first, second = parties[0], parties[1]
    days = list(takewhile(lambda row: row.part is Part.STATUS and _tells_day(row.words), parties))
    if days and days[-1] is not parties[-1] and is_day(days[0].words):
        return _ends_with_day(words[days[-1].end : parties[len(days)].start], parties[len(days)])
    opened = words[first.end : second.start].strip()[:1] in tuple(_OPENING)
    if first.part is Part.PHOTOGRAPHER and (opened or second.part is Part.PREFIX):
        led = second.part is Part.PREFIX
        if (opened and led) or not has_case(first.words) or names_thing(first.words):
            return True
    if _slash_behind_office(words, first, agencies) or _is_thing_with_article(words, first):
        return True
    at = _bracket(words)
    before, inside = [row for row in parties if row.end <= at], [row for row in parties if row.start >= at]
    if (
        not before
        or not inside
        or not all(_may_be_shown(row, agencies) for row in before)
        or set(words[:at]) & _PARTING
    ):
        return False
    if _is_whole(before, inside, agencies):
        return True
    known = all(agencies.agency(row.words) for row in inside)
    return known and len(before) == 1 and _names_no_photographer(words[:at])


def _tells_day(words: str) -> bool:
    return is_day(words) or (len(words) == _YEAR and words.isdigit())


def _ends_with_day(gap: str, behind: CreditPart) -> bool:
    """True where a day is the caption: "3 March 2026. Photo: Jo Lee", "May 3 (Jo Lee)"; not "May 3, Photo: Jo Lee"."""
    mark = gap.strip()[:1]
    return mark in (*_OPENING, ".") if mark else behind.part is Part.PREFIX


def name_in_front(words: str, agencies: Agencies) -> NameInFront | None:
    """Names that stand alone in front of an agency: "Ada Quill / AFP", "Premier Ada Quill (AP)", "Orlen Bridge | dpa".

    The words alone do not tell whether these took the picture or are what it shows; others may have.
    """
    if len(words) > 2 * _LONGEST:
        return None
    parties = [row for row in parts(words, agencies) if row.part is not Part.PUNCTUATION]
    sides = "".join(words[one.end : other.start].strip()[:1] or " " for one, other in pairwise(parties))
    count = next((number for number, mark in enumerate(sides, 1) if mark in (*_BARS, *_OPENING)), 0)
    front, rest = parties[:count], parties[count:]
    if not front or words[: front[0].start].strip():
        return None
    if not all(row.part is Part.PHOTOGRAPHER or names_thing(row.words) for row in front):
        return None
    known = [agencies.agency(row.words) for row in rest if row.part in ORGANISATIONS]
    if not known or not all(row and row.kind in SUPPLIERS for row in known):
        return None
    if any(row.part not in (Part.PHOTOGRAPHER, Part.STATUS, *ORGANISATIONS) for row in rest):
        return None
    gap = words[front[-1].end : rest[0].start]
    mark = gap.strip()[:1]
    if mark in _OPENING and not _bracket(words):
        return None
    names = tuple(_without_office(row.words) for row in front)
    return NameInFront(names, mark, front[-1].end + len(gap) - len(gap.lstrip()), not any(map(str.isspace, gap)))


def office_in_front(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """The agency behind the slash of "Mayor Ada Quill/AP": who bears an office is shown, no photographer named."""
    slash = words.find("/")
    name = words[:slash].rstrip()
    if slash < 0 or len(words) > _LONGEST:
        return None
    first = CreditPart(Part.PHOTOGRAPHER, 0, len(name), name, name)
    return (slash, len(words)) if _slash_behind_office(words, first, agencies) else None


def _slash_behind_office(words: str, first: CreditPart, agencies: Agencies) -> bool:
    """True for an office, an article in front or none, a full name, a slash or © and agencies alone."""
    gap, houses = words[first.end :].lstrip()[:1], words[first.end :].strip(" /©.").split("/")
    if not first.words or first.part is not Part.PHOTOGRAPHER or gap not in ("/", "©") or words[: first.start].strip():
        return False
    folded = [without_accents(token) for token in first.words.split()]
    folded = folded[1:] if folded[0] in articles() else folded
    if any(
        word.islower() and word not in _OF_OFFICE and not is_office(without_accents(word))
        for word in first.words.split()[1:]
    ):
        return False
    known = [agencies.agency(house.strip()) for house in houses]
    supplied = all(row and row.kind in SUPPLIERS for row in known)
    return supplied and len(folded) >= _OFFICE_AND_NAME and _bears_office(folded)


def _is_thing_with_article(words: str, first: CreditPart) -> bool:
    """True in front of © for words that begin as no name does, with an article: "Das Rathaus © dpa"."""
    article = first.words.partition(" ")[0].casefold()
    return first.part is Part.PHOTOGRAPHER and article in _OF_THINGS and words[first.end :].lstrip()[:1] == "©"


def _without_office(words: str) -> str:
    """A name without the office in front of it: "Prime Minister Ada Quill" is Ada Quill."""
    tokens = words.split()
    at = max((number for number, word in enumerate(tokens[:-2], 1) if is_office(without_accents(word))), default=0)
    return " ".join(tokens[at:])


def _bracket(words: str) -> int:
    """Where the one bracket opens that ends the words behind others; 0 where there is none."""
    at = next((place for place, letter in enumerate(words) if letter in _OPENING), 0)
    ended = words.rstrip(" .")[-1:] in _CLOSING
    alone = sum(letter in _OPENING for letter in words) == 1
    return at if ended and alone and at <= _LONGEST else 0


def _may_be_shown(row: CreditPart, agencies: Agencies) -> bool:
    """True for a person and for words that name no party we know."""
    unknown = row.part is Part.PROVIDER and row.name == row.words and agencies.agency(row.words) is None
    return row.part is Part.PHOTOGRAPHER or unknown


def _is_whole(before: list[CreditPart], inside: list[CreditPart], agencies: Agencies) -> bool:
    """True where a bracket names an agency and who took the picture, or the family that gave it: it owes no name."""
    names = {row.name.casefold() for row in before}
    known = [agencies.agency(row.words) for row in inside]
    if len(inside) > 1 and any(row and row.kind == "social" and not row.photographer for row in known):
        return True  # "Ada Quill (Instagram/Ada Quill)": what stands there is shown, or the account's owner
    told = any(
        (row.part is Part.PHOTOGRAPHER and row.name.casefold() not in names)
        or (row.part is Part.STATUS and row.words.casefold() in given_words())
        for row in inside
    )
    return told and any(row.part in ORGANISATIONS and agencies.agency(row.words) for row in inside)


def _names_no_photographer(words: str) -> bool:
    """True for what no photographer is called: an office and a name, a title with its article, a place.

    "Premier Ada Quill", "The Prince of Wales", "Orlen Crown Court"; not "The Orlen Herald".
    """
    tokens = [token.strip(".,'’\"()") for token in words.split()]
    folded = [without_accents(token) for token in tokens]
    said = {token.casefold() for token in tokens}
    if not tokens or not (said.isdisjoint(paper_words()) and said.isdisjoint(paper_or_family_words())):
        return False
    if len(tokens) > 1 and (names_seat(words) or _bears_office(folded) or _names_house(folded)):
        return True
    led = folded[0] in articles()
    return led and len(tokens) > 1 and (_bears_office(folded[1:]) or is_office(folded[-1]))


def _names_house(folded: list[str]) -> bool:
    """True for Windsor Castle: a building's word that families bear too, behind common words that nobody is called."""
    front = set(folded[:-1])
    common = folded[-1] in seat_or_family_words() and front <= known_words("en")
    return common and front.isdisjoint(names_of_people())


def _bears_office(folded: list[str]) -> bool:
    """True for an office in front of a name: "Senator Ada Quill", "Prime Minister Ada Quill".

    Families bear such words too (Ada Bishop Quill): behind another word, a common one, they count before a full name.
    """
    names = names_of_people()
    if len(folded) < 2 or folded[0] in names:
        return False
    if is_office(folded[0]):
        return True
    return any(map(is_office, folded[1:-2])) and folded[0] in known_words("en")


def has_case(words: str) -> bool:
    """True for words with a capital or a small letter in them."""
    return words.upper() != words.lower()


def is_seen_on(words: str, agencies: Agencies) -> bool:
    """True for who is to be seen on a network, or followed there: "Ada Quill on Instagram", "Follow @orlen on X"."""
    who, on, network = words.partition(" on ")
    known = agencies.agency(network.strip(" .")) if on else None
    shared = known is not None and known.kind == "social" and not known.photographer  # Flickr is a photographer’s own
    return shared and not who.startswith("@") and lead_in.match(words) is None
