"""Photographers' names in capitals, written as a house prints them."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy

# Grid, the Guardian's picture system, keeps the first seven small; the others follow the same custom.
_SMALL = frozenset({"van", "der", "de", "von", "du", "la", "et"}) | frozenset(
    {"den", "ten", "ter", "zu", "le", "di", "del", "della", "da", "das", "dos", "bin", "ibn"}
)
_UNSPOKEN = lazy(r"\b[BCDFGHJKLMNPQRSTVWXZ]{3,}\b")
_PIECE = lazy(r"[^\W\d_]+")
_NUMERAL = lazy(r"(?:I{2,3}|IV|VI{0,3})\.?")


def in_capitals(name: str) -> bool:
    """True for GEORG HOCHMUTH, not for JR, AFP TV, NSW SES or J. Smith: two words of three letters and more, and
    none of three that nobody can speak."""
    longer = [word for word in name.split() if sum(letter.isupper() for letter in word) > 2]  # Hangul has no case
    if _UNSPOKEN.search(name):
        return False
    return name.isupper() and len(longer) >= 2 and not any(letter.isdigit() for letter in name)


def usual_case(name: str) -> str:
    """JAN VAN DER BERG as Jan van der Berg, ANN MCDONALD as Ann McDonald, SEAN O'BRIEN as Sean O'Brien."""
    words = name.split(" ")
    return " ".join(_word(word, 0 < number < len(words) - 1) for number, word in enumerate(words))


def _word(word: str, inside: bool) -> str:
    if inside and word.casefold() in _SMALL:
        return word.lower()
    if _NUMERAL.fullmatch(word) or re.fullmatch(r"(?:\w\.)+", word):
        return word
    return _PIECE.sub(lambda piece: _piece(piece.group(), piece.start(), word), word)


def _piece(piece: str, at: int, word: str) -> str:
    if at and word[at - 1] in "'’" and len(piece) == 1:
        return piece.lower()
    if piece.startswith("MC") and len(piece) > 3:
        return "Mc" + piece[2:].capitalize()
    return piece.capitalize()
