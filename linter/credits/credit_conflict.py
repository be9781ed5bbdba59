"""Whether two credits name different people or houses, as far as anybody can be sure; where nobody can, they do not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from itertools import product
from typing import NamedTuple

from linter.credits.parser import parts
from linter.data import table
from linter.data.word_lists import given_names
from linter.model.agency import Agencies
from linter.model.credit import ORGANISATIONS, Credit, CreditPart, Part
from linter.model.picture_file import PictureFile
from linter.text.accents import without_accents
from linter.text.one_edit_apart import one_slip
from linter.text.words import words_in

_LONGEST_NAME = 80  # letters; what is longer is no creator's name
OWNERS = ("creator", "credit", "source", "copyright")  # fields that say whose a picture is
_LONGEST_LINE, _MOST_LINES = 200, 20  # letters and lines of a field that are read
_MANY = 10  # houses of the table whose pictures a shop hands on
_LONGEST_SHORT = 6
_LEAST = 4  # letters of words that may be one with a slip in it
_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL")
# How one sound is written in the languages that credits come in, each as one letter; the vowels are left out then.
# Source: the tables of BGN/PCGN, ISO 9 and the Library of Congress for Cyrillic; German ae, oe, ue; Danish aa, oe.
_SOUNDS = (
    ("shch|schtsch|tsch|tch|tsh|sch|sh|ch|cz|zh|dj|dzh|ts|tz|x|s|z|c|j|g", "s"),
    ("kh|ck|qu|k|q", "k"),
    ("ph|v|w|f|b", "f"),
    ("th|d|t", "t"),
    ("[aeiouyh]", ""),
)


class Conflict(StrEnum):
    """What two credits that name nobody in common come to: nothing, a doubt, or two different people."""

    NONE = ""
    DOUBTFUL = "doubtful"
    CERTAIN = "certain"


class _Parties(NamedTuple):
    """The people and the houses of some credits."""

    people: tuple[str, ...]
    houses: tuple[str, ...]


def is_nobody(words: str, field: str) -> bool:
    """True for what stands in a field and is no name: a post; of creators a camera, a program, a login, an address."""
    plain = words.strip(" .,;:*-_\"'“”()[]")
    return not plain or (len(plain) <= _LONGEST_NAME and _nobodies(field == "creator").fullmatch(plain) is not None)


@cache
def _nobodies(creators: bool) -> re.Pattern[str]:
    rows = [row for row in table("picture_files")["nobody"] if creators or row["field"] == "any"]
    return re.compile("|".join(f"(?{'i' if row['case'] == 'any' else ''}:{row['pattern']})" for row in rows))


def conflict(credit: Credit, picture: PictureFile, agencies: Agencies) -> Conflict:
    """What a page's credit and the fields of a file come to, where they have no word that tells in common.

    A name may be written in other letters, in another script, or stand for a house that hands on another's pictures.
    """
    said = ((field, words[:_LONGEST_LINE]) for field in OWNERS for words in picture.words(field)[:_MOST_LINES])
    page = _parties(credit.parts)
    file = _parties(part for field, line in said if not is_nobody(line, field) for part in parts(line, agencies))
    if not (page.people or page.houses) or not (file.people or file.houses):
        return Conflict.NONE
    if _is_pooled([part.words for part in credit.parts]) and _is_pooled(picture.words(*OWNERS)):
        return Conflict.NONE  # several agencies hand on what was taken for all of them
    if page.people and not page.houses and not file.people:
        return Conflict.NONE  # whoever it is may work for them
    if len(_scripts((*page.people, *page.houses, *file.people, *file.houses))) > 1:
        return Conflict.NONE
    if _may_share(page, file, agencies):
        return Conflict.NONE
    doubtful = [name for name in file.people if not _bears_given_name(name)]
    if doubtful and not page.houses and not file.houses:
        return Conflict.NONE  # Red Bull, Picture Editor: two words with capitals are not always a person
    if not (page.people and file.people) and _hands_on(page.houses, file.houses, agencies):
        return Conflict.NONE
    sure = bool(file.people) and not doubtful and all(map(_is_full_name, (*page.people, *file.people)))
    if len(page.people) == 1 and sure and _bears_given_name(page.people[0]) and not _share_first_names(page, file):
        return Conflict.CERTAIN
    return Conflict.DOUBTFUL


def _is_pooled(lines: Iterable[str]) -> bool:
    return any(word == "pool" for line in lines for word in words_in(line.casefold()))


def _parties(found: Iterable[CreditPart]) -> _Parties:
    named = [part for part in found if not is_nobody(part.words, "")]
    people = (part.words for part in named if part.part is Part.PHOTOGRAPHER)
    return _Parties(
        tuple(dict.fromkeys(people)), tuple(dict.fromkeys(part.name for part in named if part.part in ORGANISATIONS))
    )


def _is_full_name(name: str) -> bool:
    """True for a name of two words and more, without figures or signs."""
    words = name.split()
    return len(words) > 1 and all(word.replace("-", "").strip(".'’").isalpha() or word == "&" for word in words)


def _bears_given_name(name: str) -> bool:
    """True for a name with a given name that is known, and for one in another script than Latin, of which none are."""
    words = [without_accents(word) for word in name.replace("-", " ").split()]
    return (not name[:1].isascii() and "LATIN" not in _scripts([name])) or any(word in given_names() for word in words)


def _scripts(names: Iterable[str]) -> set[str]:
    """The scripts of some names; those of East Asia count as one."""
    found = {unicodedata.name(letter, "").split(" ")[0] for name in names for letter in name if letter.isalpha()}
    return {"EAST ASIAN" if script.startswith(_EAST_ASIAN) else script for script in found}


def _may_share(page: _Parties, file: _Parties, agencies: Agencies) -> bool:
    """True where a party of the one may be one of the other in other letters: Mueller and Müller, Petrov, Petroff.

    A person sounds like no house, nor does another house like an agency that is known: Gazette is not Getty.
    """
    if any(_may_be_one(_words_of(one), _words_of(other)) for one, other in product(page.people, file.people)):
        return True
    for one, other in product(page.people, file.houses):
        if any(_is_one(*words) for words in product(_words_of(one), _words_of(other))):
            return True
    for one, other in product(page.houses, file.people + file.houses):
        known = other in file.people or agencies.agency(one) or agencies.agency(other)
        if not known and (_may_stand_for(one, other) or _may_stand_for(other, one)):
            return True
        if any((_is_one if known else _same_sound)(*words) for words in product(_words_of(one), _words_of(other))):
            return True
    return False


def _words_of(name: str) -> list[str]:
    return words_in(without_accents(name).replace("-", " "))


def _may_be_one(one: list[str], other: list[str]) -> bool:
    """True where a word of one name may be one of the other; of two people called Anna, one behind that."""
    while len(one) > 1 and len(other) > 1 and one[0] == other[0] and one[0] in given_names():
        one, other = one[1:], other[1:]
    initials = 1 in (len(one[0]), len(other[0])) and one[0][0] == other[0][0] if one and other else False
    return initials or any(_same_sound(x, y) for x, y in product(one, other))


def _may_stand_for(short: str, name: str) -> bool:
    """True where a few capitals may be a house's short form: HZ is the Hafenzeitung, and not the Kurier."""
    if not (1 < len(short) < _LONGEST_SHORT and short.isalpha() and short.isupper()):
        return False
    letters = iter("".join(_words_of(name)))
    return short[0].casefold() == name[:1].casefold() and all(letter in letters for letter in short.casefold())


def _share_first_names(page: _Parties, file: _Parties) -> bool:
    """True for two people called Anna: one may have married."""
    return any(_words_of(one)[:1] == _words_of(other)[:1] for one, other in product(page.people, file.people))


def _is_one(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= _LEAST and one_slip(one, other))


def _same_sound(one: str, other: str) -> bool:
    if _is_one(one, other):
        return True
    if 1 in (len(one), len(other)):
        return False  # an initial tells nothing by itself
    sound = _sound(one)
    alike = len(sound) > 1 or one[0] == other[0]  # Lee is Li, and not Al
    return alike and bool(sound) and sound == _sound(other) and abs(len(one) - len(other)) <= len(sound) + 1


def _sound(word: str) -> str:
    for pattern, letter in _SOUNDS:
        word = re.sub(pattern, letter, word)
    return re.sub(r"(.)\1+", r"\1", word)


def _hands_on(some: Iterable[str], others: Iterable[str], agencies: Agencies) -> bool:
    """True where the houses of one credit may hand on the pictures of the other's: Getty Images for AFP, stock."""
    one, other = list(some), list(others)
    for givers, takers in ((one, other), (other, one)):
        rows = [agencies.agency(name) for name in givers]
        theirs = [agencies.agency(name) for name in takers]
        if not rows or None in rows:
            continue
        names = {row.name for row in rows if row}
        if any(row and names & set(row.via) for row in theirs):
            return True
        if all(row is None for row in theirs) and all(_is_shop(row.name, row.kind, agencies) for row in rows if row):
            return True
    return False


def _is_shop(name: str, kind: str, agencies: Agencies) -> bool:
    """True for a house that sells the pictures of others."""
    return kind in ("collection", "stock") or sum(name in row.via for row in agencies.rows) >= _MANY
