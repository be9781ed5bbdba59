"""Names of a page that are nearly alike, and the evidence that they are one: which no table needs to know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from linter.data.word_lists import given_names, known_words
from linter.model.page import Mention, Page
from linter.names.consistency import groups_for
from linter.names.established_spellings import PLAIN, slip_behind_given_name, slip_of_established
from linter.names.house_decisions import settled
from linter.names.inflection import two_forms
from linter.names.mentions import find_mentions
from linter.names.pair_of_spellings import LEAST, Pair, is_one_name, pair_of
from linter.names.proper_nouns import (
    Standing,
    fold,
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

_CAPITAL_NOUNS = ("de", "lb")  # languages that write every noun with a capital
_OFTEN = 3  # times that a full name stands beside one that differs in a form of the given name
_ENOUGH = 3_500  # words that tell whether a page is English


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
        if not ours and not named_in_one_breath(pair.usual, pair.rare) and not _is_listed(pair, page):
            yield pair


def _is_listed(pair: Alike, page: Page) -> bool:
    """True for two spellings that the table of names has of one name, of which naming-inconsistent tells."""
    found = page.once(_listed)

    def groups(standing: Standing) -> set[str]:
        return {
            each.group for each in found if each.text is standing.text and standing.start <= each.start < standing.end
        }

    return bool(set.intersection(*map(groups, (*pair.usual, *pair.rare))))


def _listed(page: Page) -> tuple[Mention, ...]:
    """What stands there in a spelling that the table of names has, of which another stands there too."""
    return find_mentions(page, groups_for(page, (), ()), contested=True)


def _pairs(page: Page) -> Iterator[Alike]:
    words = house_words(page)
    english = reads_english(words.chunks[:_ENOUGH])  # pages in Swahili and Zulu say that they are English
    code = page.language.split("-")[0]
    pairs = []
    for pair in _alike(words, english):
        slip = code in PLAIN and any(
            ask(pair.usual, pair.rare) for ask in (slip_of_established, slip_behind_given_name)
        )
        pair = pair._replace(strong=pair.strong or slip)
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
    pairs = slips_among(written.keys() - words.small, LEAST - 1) if len(written) > 1 else []
    pairs = [pair for pair in pairs if not _also_small(pair, words)]
    known = known_words("en") if english and pairs else frozenset[str]()
    pairs = [pair for pair in pairs if not _never_one(*pair, known, english)]
    twice = [name for name, forms in written.items() if len(forms) > 1 and len(name) >= LEAST]
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
            found = _judged(pair_of(one, other, where[one], where[other], known, english))
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
        common = (word := fold(usual[0].words)) in known_words("en") and word not in given_names()
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
    if (first and second and ends_apart(one, other)) or (max(len(one), len(other)) < LEAST and one[0] != other[0]):
        return True
    forms = (one, other, first, second, english, True), (other, one, second, first, english, True)
    return all(two_forms(*each) for each in forms)


def _judged(pair: Pair) -> Alike | None:
    """The pair with its evidence, or None where nothing says that the two are one name."""
    strong = is_one_name(pair)
    return None if strong is None else Alike(tuple(pair.of_usual), tuple(pair.of_rare), pair.evidence, strong)
