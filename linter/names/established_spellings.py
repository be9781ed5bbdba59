"""A name that the world writes in one way, and once with a slip, on a page whose language has no list of words here."""

from __future__ import annotations

from collections.abc import Sequence

from linter.data.word_lists import given_names, known_words, names_of_people
from linter.names.inflection import inflected_anywhere
from linter.names.proper_nouns import Standing, fold

# Languages that leave a name as it is: "Venzuela" is no form of Venezuela.
PLAIN = frozenset(("nl", "sv", "da", "no", "nb", "nn", "fr", "es", "it", "pt", "ca", "af", "de", "lb"))
_LONG = 7  # letters; of shorter names too many are a letter apart
_OFTEN = 3  # times that the usual spelling stands there


def slip_of_established(usual: Sequence[Standing], rare: Sequence[Standing]) -> bool:
    """True for Venezuela, which stands there often, and Venzuela, which stands there once; for no given name."""
    name, slip, known = fold(usual[0].words), fold(rare[0].words), known_words("en")
    if name.count("-") == slip.count("-"):  # Hamburg-Marathon
        apart = [pair for pair in zip(name.split("-"), slip.split("-"), strict=True) if len(set(pair)) > 1]
        name, slip = apart[0] if len(apart) == 1 else (name, slip)
    if (
        len(usual) < _OFTEN
        or len(rare) > 1
        or max(len(name), len(slip)) < _LONG
        or name[0] + name[-1] != slip[0] + slip[-1]
    ):
        return False
    # A letter that is left out, or two that changed places. One put in or for another may be another language's form
    # of a place: Barcellona, Hambourg; or another place: Homburg.
    at = next((at for at, pair in enumerate(zip(name, slip, strict=False)) if len(set(pair)) > 1), 0)
    left_out = slip == name[:at] + name[at + 1 :]
    swapped = slip != name and sorted(slip) == sorted(name)
    if inflected_anywhere(name, slip) and not (left_out and name[at] not in "aeiouy"):
        return False  # diputados, diputadas; but Hamburg, Hambug
    if name in given_names():
        return False  # Victoria has come home to Vitoria; Federico and Frederico are two men
    return (left_out or swapped) and name in known and slip not in known and slip not in names_of_people()


def slip_behind_given_name(usual: Sequence[Standing], rare: Sequence[Standing]) -> bool:
    """True for Karl Hedenvik, whose name stands there often, and Karl Hednvik, which stands there once: a letter within
    it is left out, or two have changed places."""
    name, slip = fold(usual[0].words), fold(rare[0].words)
    given = {each.name_before for each in rare} & {each.name_before for each in usual} & given_names()
    if not given or len(usual) < _OFTEN or len(rare) > 1 or min(len(name), len(slip)) < _LONG:
        return False
    if name[0] + name[-1] != slip[0] + slip[-1] or inflected_anywhere(name, slip):
        return False
    left_out = any(slip == name[:at] + name[at + 1 :] for at in range(len(name)))
    return (left_out or sorted(slip) == sorted(name)) and slip not in names_of_people()
