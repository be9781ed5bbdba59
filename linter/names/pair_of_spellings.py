"""Two names a letter apart, and what speaks for and against their being one name spelt in two ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linter.data import table
from linter.names.inflection import two_forms
from linter.names.proper_nouns import Standing, named_apart, shared
from linter.names.sound_alikes import ends_apart
from linter.names.term_groups import filed_forms

LEAST = 5  # letters of a name that may hold a slip, unless the same name stands beside both
_LONG = 7  # letters of a name that is a slip wherever it stands once among many


class Pair(NamedTuple):
    """Two names that a letter tells apart, the usual one first, and what stands beside both."""

    usual: str
    rare: str
    of_usual: Sequence[Standing]
    of_rare: Sequence[Standing]
    usual_known: bool
    rare_known: bool
    english: bool
    after: str
    before: str
    beside: str

    @property
    def times(self) -> int:
        return len(self.of_usual)

    @property
    def evidence(self) -> str:
        return self.after or self.before or self.beside

    @property
    def slip_of_known(self) -> bool:
        return self.usual_known and not self.rare_known

    @property
    def begin_alike(self) -> bool:
        return self.usual[0] == self.rare[0]


def pair_of(
    one: str, other: str, a: Sequence[Standing], b: Sequence[Standing], known: frozenset[str], english: bool
) -> Pair:
    known_a, known_b = one in known, other in known
    if (len(a), known_a) < (len(b), known_b) and not (len(a) == len(b) and known_a):
        one, other, a, b, known_a, known_b = other, one, b, a, known_b, known_a
    after, before = shared(a, b, "name_after"), shared(a, b, "name_before")
    if not after and all(each.name_after for each in (*a, *b)):
        before = ""  # a title, a place: the names begin behind it
    beside = shared(a, b, "after") or (shared(a, b, "before") if len(a) > 1 else "")
    return Pair(one, other, a, b, known_a, known_b, english, after, before, beside)


def _is_of_another_language(pair: Pair) -> bool:
    """A letter tells them apart and an accent too, which the usual one never has: European, Fonds Européen."""
    plain = all(each.words.isascii() for each in pair.of_usual)
    return plain and not any(each.words.isascii() for each in pair.of_rare)


def _is_known_otherwise(pair: Pair) -> bool:
    """The rare one is a known spelling of its own, and the usual none: Ramzan is no slip for Ramban."""
    rare, usual = (map(_is_listed, {each.words for each in found}) for found in (pair.of_rare, pair.of_usual))
    return not pair.after and any(rare) and not any(usual)


def _is_listed(written: str) -> bool:
    """True for a word that a table lists."""
    return any(form == written for form, *_ in filed_forms().get(written, ()))


def _begin_lines(pair: Pair) -> bool:
    """Neither stands anywhere but at the head of a sentence, or a known word stands only there."""
    rare = all(each.initial for each in pair.of_rare)
    return rare and (pair.rare_known or all(each.initial for each in pair.of_usual))


def _are_forms(pair: Pair) -> bool:
    return two_forms(pair.usual, pair.rare, pair.usual_known, pair.rare_known, pair.english, bool(pair.after))


def _are_both_frequent(pair: Pair) -> bool:
    return len(pair.of_rare) > 1 and pair.times < 4 * len(pair.of_rare)


def _are_short(pair: Pair) -> bool:
    longest = max(len(pair.usual), len(pair.rare))
    return longest < LEAST and not ((pair.after or pair.before) and pair.begin_alike)


def _are_both_known(pair: Pair) -> bool:
    """Christian and Christina."""
    if not (pair.usual_known and pair.rare_known):
        return False
    seldom = pair.times < 2 * len(pair.of_rare)
    return not (pair.after or pair.before) or seldom or ends_apart(pair.usual, pair.rare)


def _stand_alone(pair: Pair) -> bool:
    """Nothing beside them is the same, and they are not so much alike that it need not be."""
    if pair.evidence:
        return False
    if named_apart(pair.of_usual) and named_apart(pair.of_rare) and not pair.slip_of_known:
        return True  # Marc Smith, Mark Jones
    if pair.times == 1 and not (pair.slip_of_known and len(pair.usual) >= LEAST):
        return True
    return not pair.begin_alike and (pair.times < 3 or pair.rare_known)


def _are_a_couple(pair: Pair) -> bool:
    """Madam Geingos and Monica Geingos beside Geingob: each time with a first name or a form of address of her own."""
    hers = {each.name_before or each.before for each in pair.of_rare}
    his = {word for each in pair.of_usual for word in (each.name_before, each.before)}
    return (
        len(hers) > 1
        and "" not in hers
        and not hers & his
        and not hers.isdisjoint(table("beside_names")["of_women"]["words"])
    )


_AGAINST = (
    _is_of_another_language,
    _is_known_otherwise,
    _are_a_couple,
    _begin_lines,
    _are_forms,
    _are_both_frequent,
    _are_short,
    _are_both_known,
    _stand_alone,
)


def _is_one_slip_among_many(pair: Pair) -> bool:
    """A long name that stands often, and once with a letter in its middle that differs."""
    if pair.rare_known or len(pair.of_rare) > 1 or not pair.begin_alike or pair.usual[-1] != pair.rare[-1]:
        return False
    size = min(len(pair.usual), len(pair.rare))
    return (pair.times > 2 and size >= _LONG) or (pair.times > 4 and size >= _LONG - 1)


def _bear_one_name(pair: Pair) -> bool:
    """The same name behind both, or in front of both where that is no chance."""
    return bool(pair.after) or (bool(pair.before) and pair.times > 1)


def _is_slip_of_known(pair: Pair) -> bool:
    return pair.slip_of_known and pair.times > 1 and pair.begin_alike


_FOR = (_is_one_slip_among_many, _bear_one_name, _is_slip_of_known)


def is_one_name(pair: Pair) -> bool | None:
    """None where the two are not taken for one name; else whether the evidence is strong: in English alone."""
    if any(speaks_against(pair) for speaks_against in _AGAINST):
        return None
    return pair.english and (any(tells(pair) for tells in _FOR) or (bool(pair.beside) and pair.times > 1))
