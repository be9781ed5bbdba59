"""Photographers' names in capitals, written as a house prints them."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy

# Grid, the Guardian's picture system, keeps the first seven small; the others follow the same custom. Not "le", which
# French families write large: Joël Le Gall.
_SMALL = frozenset({"van", "der", "de", "von", "du", "la", "et"}) | frozenset(
    {"den", "ten", "ter", "zu", "di", "del", "della", "da", "das", "dos", "bin", "ibn"}
)
_UNSPOKEN = lazy(r"\b[BCDFGHJKLMNPQRSTVWXZ]{3,}\b")
_PIECE = lazy(r"[^\W\d_]+")
_TURKISH = lazy("[İıĞğ]")  # in names of Turkish and Azeri alone, which tell İ from I
_SH, _I = lazy("[Şş]"), lazy("[Ii]")
_GREEK = lazy("[Ͱ-Ͽ]")  # capitals have no accents there
_DUTCH = lazy("IJ(?=[B-DF-HJ-NP-TV-Z])")  # IJsbrand; but Ijaz
_NUMERAL = lazy(r"(?:I{2,3}|IV|VI{0,3})\.?")


def in_capitals(name: str) -> bool:
    """True for GEORG HOCHMUTH, not for JR, AFP TV, NSW SES or J. Smith: two words of three letters and more, and
    none of three that nobody can speak."""
    longer = [word for word in name.split() if sum(letter.isupper() for letter in word) > 2]  # Hangul has no case
    if _UNSPOKEN.search(name):
        return False
    return name.isupper() and len(longer) >= 2 and not any(letter.isdigit() for letter in name)


def usual_case(name: str, language: str = "") -> str | None:
    """JAN VAN DER BERG and jan van der berg as Jan van der Berg, ANN MCDONALD as Ann McDonald, SEAN O'BRIEN as Sean
    O'Brien; None where the letters do not say it, as in Greek, whose capitals have no accents, and on a page in Turkish
    (its ``language``), where YILDIZ is Yıldız and CHRIS is Chris."""
    turkish = _TURKISH.search(name) is not None
    if _GREEK.search(name) and name.isupper():
        return None
    if not turkish and (language[:2] in ("tr", "az") or _SH.search(name)) and _I.search(name):
        return None
    capitals = (name.replace("i", "İ") if turkish else name).replace("ß", "ẞ").upper()
    words = capitals.split(" ")
    return " ".join(_word(word, 0 < number < len(words) - 1, turkish) for number, word in enumerate(words))


def _word(word: str, inside: bool, turkish: bool) -> str:
    if inside and word.casefold() in _SMALL:
        return word.lower()
    if _NUMERAL.fullmatch(word) or re.fullmatch(r"(?:\w\.)+", word):
        return word
    return _PIECE.sub(lambda piece: _piece(piece.group(), piece.start(), word, turkish), word)


def _piece(piece: str, at: int, word: str, turkish: bool) -> str:
    if at and word[at - 1] in "'’" and len(piece) == 1:
        return piece.lower()
    if piece.startswith("MC") and len(piece) > 3:
        return "Mc" + piece[2:].capitalize()
    if _DUTCH.match(piece):
        return "IJ" + piece[2:].lower()
    return piece[:1] + (piece[1:].replace("İ", "i").replace("I", "ı") if turkish else piece[1:]).lower()
