"""Names of a page that are nearly alike, and the evidence that they are one: which no table needs to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.data.word_lists import given_names, known_words
from linter.model.page import Page
from linter.names.established_spellings import PLAIN, slip_of_established
from linter.names.house_decisions import settled
from linter.names.inflection import two_forms
from linter.names.proper_nouns import (
    Standing,
    fold,
    named_apart,
    named_in_one_breath,
    of_two_people,
    shared,
    standings,
)
from linter.names.punctuation_variants import joined_alike, with_a_picture
from linter.names.sign_offs import signed_otherwise
from linter.names.sound_alikes import UNINFLECTED, alike_full_names, ends_apart, may_be_two, of_common_words
from linter.names.words_of_page import Words, house_words
from linter.text.one_edit_apart import slips_among
from linter.text.words import reads_english

_LEAST = 5  # letters of a name that may hold a slip, unless the same name stands beside both
_CAPITAL_NOUNS = ("de", "lb")  # languages that write every noun with a capital
_OF_WIVES = frozenset("mrs ms madam madame lady frau senora signora senhora mevrouw fru".split())  # noqa: SIM905
_OFTEN = 3  # times that a full name stands beside one that differs in a form of the given name
_ENOUGH = 3_500  # words that tell whether a page is English
_LONG = 7  # letters of a name in languages of which no words are known: in German every noun has a capital


class Alike(NamedTuple):
    """Two spellings that may be of one name: the usual, the rare, and why they are taken for one.

    ``joined`` where a hyphen or a space alone tells them apart, and one of them stands with a picture. ``apart`` says
    what does, where no word beside them is the evidence.
    """

    usual: tuple[Standing, ...]
    rare: tuple[Standing, ...]
    evidence: str
    strong: bool
    joined: bool = False
    apart: str = "one of them is an established spelling"


def alike_names(page: Page) -> Iterator[Alike]:
    """The pairs of unlisted names of a page that are one letter or one sound apart and not plainly two names.

    What the house has decided itself is left to its own rules.
    """
    for pair in _pairs(page):
        ours = all(settled(each.words, each.place, page.newsroom) for each in (*pair.usual, *pair.rare))
        if not ours and not named_in_one_breath(pair.usual, pair.rare):
            yield pair


def _pairs(page: Page) -> Iterator[Alike]:
    words = house_words(page)
    english = reads_english(words.chunks[:_ENOUGH])  # pages in Swahili and Zulu say that they are English
    code = page.language.split("-")[0]
    pairs = []
    for pair in _alike(words, english):
        pair = pair._replace(strong=pair.strong or (code in PLAIN and slip_of_established(pair.usual, pair.rare)))
        # Vorträge, Verträge: two nouns as likely as one name
        if code not in _CAPITAL_NOUNS or pair.strong or pair.joined or _beside_a_name(pair):
            pairs.append(pair)
    told = {word for pair in pairs if pair.strong or pair.joined for word in _words_of(pair)}
    weak = {word for pair in pairs for word in _words_of(pair)} - told
    alike = list(_sounding_alike(words, told)) if english or code in UNINFLECTED - {"en"} else []
    alike = [pair for pair in alike if weak.isdisjoint(_words_of(pair)) or not _side_by_side(pair)]
    sounding = {word for pair in alike for word in _words_of(pair)}
    yield from (pair for pair in pairs if pair.strong or pair.joined or not _words_of(pair) <= sounding)
    yield from alike
    told |= sounding | weak
    signed = signed_otherwise(page)
    if signed and told.isdisjoint(fold(word) for name in signed for word in name[0].words.split()):
        yield Alike(*signed, "the byline", strong=True)


def _side_by_side(pair: Alike) -> bool:
    """True where one text has both: Maya Gebel and Maya Gebell are two people then, as likely as not."""
    return not {id(each.text) for each in pair.usual}.isdisjoint(id(each.text) for each in pair.rare)


def _words_of(pair: Alike) -> set[str]:
    return {fold(word) for each in (pair.usual[0], pair.rare[0]) for word in each.words.split()}


def _beside_a_name(pair: Alike) -> bool:
    return any(pair.evidence and pair.evidence in (each.name_before, each.name_after) for each in pair.rare)


def _sounding_alike(words: Words, told: set[str]) -> Iterator[Alike]:
    """Full names that differ in spelling alone, those aside that are told already."""
    pairs = []
    for pair in alike_full_names(words.text, words.capital_words | words.names) if len(words.names) > 1 else ():
        if len({fold(word) for name in pair for word in name.split()} & told) < 2:
            pairs.append(pair)
    where = standings(words.texts, {name: {name} for pair in pairs for name in pair}, crossing=True) if pairs else {}
    for usual, rare in pairs:
        strong = not of_common_words(usual, rare)
        if strong and may_be_two(usual, rare):  # Sean Murphy may be another than Shaun, who plays
            strong = len(where[rare]) == 1 and len(where[usual]) >= _OFTEN
        yield Alike(tuple(where[usual]), tuple(where[rare]), "", strong, apart="they sound alike")


def _alike(words: Words, english: bool) -> Iterator[Alike]:
    """Names, each a word, that are one letter apart; names that differ by a sign or their accents alone."""
    written: dict[str, set[str]] = {}
    for name in words.names:
        written.setdefault(fold(name), set()).add(name)
    pairs = slips_among(written.keys() - words.small, _LEAST - 1) if len(written) > 1 else []
    pairs = [pair for pair in pairs if not _also_small(pair, words)]
    known = known_words("en") if english and pairs else frozenset[str]()
    pairs = [pair for pair in pairs if not _never_one(*pair, known, english)]
    twice = [name for name, forms in written.items() if len(forms) > 1 and len(name) >= _LEAST]
    told = set()
    for usual, rare, strong in joined_alike(words, english):
        apart = "a sign, a space or a capital tells them apart"
        yield Alike(tuple(usual), tuple(rare), "", strong, with_a_picture(usual, rare), apart)
        told.add(frozenset((fold(usual[0].words), fold(rare[0].words))))
    if english:
        yield from _accented(words, {name: written[name] for name in twice})
    pairs = [pair for pair in pairs if frozenset(pair) not in told]
    if not pairs:
        return
    where = standings(words.texts, {name: written[name] for pair in pairs for name in pair})
    for one, other in pairs:
        if where[one] and where[other]:
            found = _judged(one, other, where[one], where[other], known, english)
            if found is not None:
                yield found


def _accented(words: Words, written: dict[str, set[str]]) -> Iterator[Alike]:
    """Names with and without their accents: Kılıç and Kilic. Capitals that differ are left alone.

    A common word (hotel) may stand in a name of another language too (Hôtel du Port): the same beside both must tell.
    """
    apart = {
        name: forms for name, forms in written.items() if len({form.replace("’", "'").casefold() for form in forms}) > 1
    }
    for found in standings(words.texts, apart).values() if apart else ():
        forms: dict[str, list[Standing]] = {}
        for each in found:
            forms.setdefault(each.words.replace("’", "'").casefold(), []).append(each)
        usual, *others = sorted(forms.values(), key=len, reverse=True) or [[]]  # none where all stand in longer names
        if not others:
            continue
        common = fold(usual[0].words) in known_words("en") - given_names()
        for rare in others:
            if of_two_people(usual, rare):
                continue
            if not common or shared(usual, rare, "name_after") or shared(usual, rare, "name_before"):
                yield Alike(tuple(usual), tuple(rare), "", strong=True, apart="accents alone tell them apart")


def _also_small(pair: tuple[str, str], words: Words) -> bool:
    """True where the page also writes one of them small: a noun at the head of a sentence, no name."""
    forms = {form for name in pair for form in (name, name.rstrip("s"), name.removesuffix("s"))}
    return not forms.isdisjoint(words.small)


def _never_one(one: str, other: str, known: frozenset[str], english: bool) -> bool:
    """True where no place on the page could make two names one: it need not be sought."""
    first, second = one in known, other in known
    if (first and second and ends_apart(one, other)) or (max(len(one), len(other)) < _LEAST and one[0] != other[0]):
        return True
    forms = (one, other, first, second, english, True), (other, one, second, first, english, True)
    return all(two_forms(*each) for each in forms)


class _Pair(NamedTuple):
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


def _judged(
    one: str, other: str, a: Sequence[Standing], b: Sequence[Standing], known: frozenset[str], english: bool
) -> Alike | None:
    """The pair with its evidence, or None where nothing says that the two are one name."""
    pair = _pair(one, other, a, b, known, english)
    if any(speaks_against(pair) for speaks_against in _AGAINST):
        return None
    strong = english and (any(tells(pair) for tells in _FOR) or (bool(pair.beside) and pair.times > 1))
    return Alike(tuple(pair.of_usual), tuple(pair.of_rare), pair.evidence, strong)


def _pair(
    one: str, other: str, a: Sequence[Standing], b: Sequence[Standing], known: frozenset[str], english: bool
) -> _Pair:
    known_a, known_b = one in known, other in known
    if (len(a), known_a) < (len(b), known_b) and not (len(a) == len(b) and known_a):
        one, other, a, b, known_a, known_b = other, one, b, a, known_b, known_a
    after, before = shared(a, b, "name_after"), shared(a, b, "name_before")
    if not after and all(each.name_after for each in (*a, *b)):
        before = ""  # a title, a place: the names begin behind it
    beside = shared(a, b, "after") or (shared(a, b, "before") if len(a) > 1 else "")
    return _Pair(one, other, a, b, known_a, known_b, english, after, before, beside)


def _begin_lines(pair: _Pair) -> bool:
    """Neither stands anywhere but at the head of a sentence, or a known word stands only there."""
    rare = all(each.initial for each in pair.of_rare)
    return rare and (pair.rare_known or all(each.initial for each in pair.of_usual))


def _are_forms(pair: _Pair) -> bool:
    return two_forms(pair.usual, pair.rare, pair.usual_known, pair.rare_known, pair.english, bool(pair.after))


def _are_both_frequent(pair: _Pair) -> bool:
    return len(pair.of_rare) > 1 and pair.times < 4 * len(pair.of_rare)


def _are_short(pair: _Pair) -> bool:
    longest = max(len(pair.usual), len(pair.rare))
    return longest < _LEAST and not ((pair.after or pair.before) and pair.begin_alike)


def _are_both_known(pair: _Pair) -> bool:
    """Christian and Christina."""
    if not (pair.usual_known and pair.rare_known):
        return False
    seldom = pair.times < 2 * len(pair.of_rare)
    return not (pair.after or pair.before) or seldom or ends_apart(pair.usual, pair.rare)


def _stand_alone(pair: _Pair) -> bool:
    """Nothing beside them is the same, and they are not so much alike that it need not be."""
    if pair.evidence:
        return False
    if named_apart(pair.of_usual) and named_apart(pair.of_rare) and not pair.slip_of_known:
        return True  # Marc Smith, Mark Jones
    if pair.times == 1 and not (pair.slip_of_known and len(pair.usual) >= _LEAST):
        return True
    return not pair.begin_alike and (pair.times < 3 or pair.rare_known)


def _are_a_couple(pair: _Pair) -> bool:
    """Madam Geingos and Monica Geingos beside Geingob: each time with a first name or a form of address of her own."""
    hers = {each.name_before or each.before for each in pair.of_rare}
    his = {word for each in pair.of_usual for word in (each.name_before, each.before)}
    return len(hers) > 1 and "" not in hers and not hers & his and not hers.isdisjoint(_OF_WIVES)


_AGAINST = (_are_a_couple, _begin_lines, _are_forms, _are_both_frequent, _are_short, _are_both_known, _stand_alone)


def _is_one_slip_among_many(pair: _Pair) -> bool:
    """A long name that stands often, and once with a letter in its middle that differs."""
    if pair.rare_known or len(pair.of_rare) > 1 or not pair.begin_alike or pair.usual[-1] != pair.rare[-1]:
        return False
    size = min(len(pair.usual), len(pair.rare))
    return (pair.times > 2 and size >= _LONG) or (pair.times > 4 and size >= _LONG - 1)


def _bear_one_name(pair: _Pair) -> bool:
    """The same name behind both, or in front of both where that is no chance."""
    return bool(pair.after) or (bool(pair.before) and pair.times > 1)


def _is_slip_of_known(pair: _Pair) -> bool:
    return pair.slip_of_known and pair.times > 1 and pair.begin_alike


_FOR = (_is_one_slip_among_many, _bear_one_name, _is_slip_of_known)
