"""A name that the world writes in one way, and once with a slip, on a page whose language has no list of words here."""

from __future__ import annotations

from collections.abc import Sequence

from linter.data.word_lists import family_names, given_names, known_words
from linter.names.inflection import inflected_anywhere
from linter.names.proper_nouns import Standing, fold

# Languages that leave a name as it is and write other nouns small: "Venzuela" is no form of Venezuela, nor a noun.
PLAIN = frozenset(("nl", "sv", "da", "no", "nb", "nn", "fr", "es", "it", "pt", "ca", "af"))
_LONG = 7  # letters; of shorter names too many are a letter apart
_OFTEN = 3  # times that the usual spelling stands there


def slip_of_established(usual: Sequence[Standing], rare: Sequence[Standing]) -> bool:
    """True for Venezuela, which stands there often, and Venzuela, which stands there once; for no given name."""
    name, slip, known = fold(usual[0].words), fold(rare[0].words), known_words("en")
    if len(usual) < _OFTEN or len(rare) > 1 or min(len(name), len(slip)) < _LONG or inflected_anywhere(name, slip):
        return False
    # A letter that is left out, or two that changed places. One put in or for another may be another language's form
    # of a place: Barcellona, Hambourg; or another place: Homburg.
    slipped = len(slip) == len(name) - 1 or (slip != name and sorted(slip) == sorted(name))
    alike = slipped and name[0] == slip[0] and name[-2:] == slip[-2:]  # diputados, diputadas
    if name in given_names():
        return False  # Victoria has come home to Vitoria; Federico and Frederico are two men
    return alike and name in known and slip not in known and slip not in family_names() | given_names()
