"""Names of a page that are nearly alike, and the evidence that they are one: which no table needs to know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from linter.data import table
from linter.data.word_lists import known_words
from linter.model.lazy_regex import lazy
from linter.model.page import Kind, Page
from linter.model.source import Text
from linter.names.house_decisions import settled
from linter.names.inflection import inflected, inflected_anywhere
from linter.names.proper_nouns import Standing, capital_chunks, chunks_in, fold, names_in, parts_of, standings
from linter.names.punctuation_variants import joined_alike
from linter.names.sound_alikes import UNINFLECTED, alike_full_names, ends_apart, titles
from linter.text.one_edit_apart import slips_among
from linter.text.page_words import words_that_name
from linter.text.words import looks_english

_SMALL = lazy(r"[^\W\d_A-Z](?<![\w-].)[^\W\d_]{3,}")
_LEAST = 5
_LONG = 7  # letters of a name in languages of which no words are known: in German every noun has a capital


@dataclass(frozen=True, slots=True)
class Alike:
    """Two spellings that may be of one name: the usual, the rare, and why they are taken for one."""

    usual: tuple[Standing, ...]
    rare: tuple[Standing, ...]
    evidence: str
    strong: bool


@cache
def _beside_all() -> frozenset[str]:
    """Words with a capital that stand beside any name and tell nothing of it."""
    return frozenset(table("beside_names")["words"]) | titles()


def alike_names(page: Page) -> Iterator[Alike]:
    """The pairs of unlisted names of a page that are one letter or one sound apart and not plainly two names.

    What the house has decided itself is left to its own rules.
    """
    for pair in _pairs(page):
        if not all(settled(each.words, each.place, page.newsroom) for each in (*pair.usual, *pair.rare)):
            yield pair


def _pairs(page: Page) -> Iterator[Alike]:
    told: set[str] = set()
    texts = list(_texts(page))
    joined = "\n".join(text.words for text, _ in texts)
    english = looks_english(joined[:20_000])  # pages in Swahili and Zulu say that they are English
    for pair in _alike(texts, joined, english):
        told |= {fold(pair.usual[0].words), fold(pair.rare[0].words)}
        yield pair
    if english or (page.language.split("-")[0] in UNINFLECTED - {"en"}):
        yield from _sounding_alike(texts, joined, told)


def _sounding_alike(texts: Sequence[tuple[Text, str]], joined: str, told: set[str]) -> Iterator[Alike]:
    """Full names that differ in spelling alone, those aside that are told already."""
    pairs = []
    for pair in alike_full_names(joined):
        if len({fold(word) for name in pair for word in name.split()} & told) < 2:
            pairs.append(pair)
    where = standings(texts, {name: {name} for pair in pairs for name in pair}, crossing=True) if pairs else {}
    for usual, rare in pairs:
        yield Alike(tuple(where[usual]), tuple(where[rare]), "", strong=True)


def _alike(texts: Sequence[tuple[Text, str]], joined: str, english: bool) -> Iterator[Alike]:
    """Names, each a word, that are one letter apart; names that differ by a sign or their accents alone."""
    written: dict[str, set[str]] = {}
    chunks = chunks_in(joined)
    capitals = capital_chunks(chunks)
    names = names_in(capitals)
    for name in names:
        written.setdefault(fold(name), set()).add(name)
    small = set(_SMALL.findall("\n".join(chunks).replace("’", "'")))
    pairs = slips_among((name for name in written if not _also_small(name, small)), _LEAST - 1)
    twice = [name for name, forms in written.items() if len(forms) > 1 and len(name) >= _LEAST]
    told = set()
    for usual, rare, strong in joined_alike(texts, joined, capitals, names, english):
        yield Alike(tuple(usual), tuple(rare), "", strong)
        told.add(frozenset((fold(usual[0].words), fold(rare[0].words))))
    if english:
        yield from _accented(texts, {name: written[name] for name in twice})
    if not pairs:
        return
    pairs = [pair for pair in pairs if frozenset(pair) not in told]
    if not pairs:
        return
    known = known_words("en") if english else frozenset[str]()
    where = standings(texts, {name: written[name] for pair in pairs for name in pair})
    for one, other in pairs:
        if where[one] and where[other]:
            found = _judged(one, other, where[one], where[other], known, english)
            if found is not None:
                yield found


def _accented(texts: Sequence[tuple[Text, str]], written: dict[str, set[str]]) -> Iterator[Alike]:
    """Names with and without their accents: Kılıç and Kilic. Capitals that differ are left alone."""
    apart = {
        name: forms for name, forms in written.items() if len({form.replace("’", "'").casefold() for form in forms}) > 1
    }
    for found in standings(texts, apart).values() if apart else ():
        forms: dict[str, list[Standing]] = {}
        for each in found:
            forms.setdefault(each.words.replace("’", "'").casefold(), []).append(each)
        usual, *others = sorted(forms.values(), key=len, reverse=True)
        for rare in others:
            yield Alike(tuple(usual), tuple(rare), "", strong=True)


def _texts(page: Page) -> Iterator[tuple[Text, str]]:
    """The texts of the house; embedded posts are somebody else's."""
    return ((each.text, each.place) for each in words_that_name(page) if each.place != Kind.EMBED)


def _also_small(name: str, small: set[str]) -> bool:
    """True for a word that the page also writes small: a noun at the head of a sentence, no name."""
    return name in small or name.rstrip("s") in small or (name.endswith("s") and name[:-1] in small)


def _judged(
    one: str, other: str, a: Sequence[Standing], b: Sequence[Standing], known: frozenset[str], english: bool
) -> Alike | None:
    """The pair with its evidence, or None where nothing says that the two are one name."""
    known_a, known_b = one in known, other in known
    if (len(a), known_a) < (len(b), known_b) and not (len(a) == len(b) and known_a):
        one, other, a, b, known_a, known_b = other, one, b, a, known_b, known_a
    if not any(not each.initial for each in a) and not any(not each.initial for each in b):
        return None
    if known and all(each.initial for each in b) and known_b:
        return None
    after = _shared(a, b, "name_after")
    before = _shared(a, b, "name_before")
    if not after and all(each.name_after for each in (*a, *b)):
        before = ""  # a title, a place: the names begin behind it
    beside = _shared(a, b, "after") or (_shared(a, b, "before") if len(a) > 1 else "")
    if _two_words(one, other, known_a, known_b, english, bool(after)):
        return None
    if len(b) > 1 and len(a) < 4 * len(b):
        return None
    if max(len(one), len(other)) < _LEAST and not ((after or before) and one[0] == other[0]):
        return None
    if known_a and known_b and (not (after or before) or len(a) < 2 * len(b) or ends_apart(one, other)):
        return None  # Christian and Christina
    slip_of_known = known_a and not known_b
    if not (after or before or beside):
        if _named_apart(a) and _named_apart(b) and not slip_of_known:
            return None  # Marc Smith, Mark Jones
        if len(a) == 1 and not (slip_of_known and len(one) >= 6):
            return None
        if one[0] != other[0] and (len(a) < 3 or known_b):
            return None
    evidence = after or before or beside
    ends = one[0] == other[0] and one[-1] == other[-1]
    size = min(len(one), len(other))
    often = len(b) == 1 and ends and ((len(a) > 2 and size >= _LONG) or (len(a) > 4 and size >= _LONG - 1))
    certain = (
        (often and not known_b)
        or bool(after)
        or (bool(before) and len(a) > 1)
        or (slip_of_known and len(a) > 1 and one[0] == other[0])
    )
    return Alike(tuple(a), tuple(b), evidence, english and (certain or (bool(beside) and len(a) > 1)))


def _two_words(one: str, other: str, known_one: bool, known_other: bool, english: bool, after: bool) -> bool:
    """True for a name and a form of it: a plural, a demonym, a case of an inflected language."""
    first, second = list(parts_of(one)), list(parts_of(other))
    if len(first) == len(second) > 1:
        apart = [(x, y) for (x, _), (y, _) in zip(first, second, strict=True) if x != y]
        return all(inflected(x, y) for x, y in apart) and not (first[0][1] and second[0][1] and after)
    if not english:
        return one[0] != other[0] or min(len(one), len(other)) < _LONG or inflected_anywhere(one, other)
    cut = known_one and not known_other and len(other) < len(one) and not one.endswith("s")
    return inflected(one, other) and not cut


def _shared(a: Sequence[Standing], b: Sequence[Standing], what: str) -> str:
    """A word that stands beside both and tells something of them, or an empty word."""
    ours = {getattr(each, what) for each in a} & {getattr(each, what) for each in b}
    return min((word for word in ours if len(word) > 2 and word not in _beside_all()), default="")


def _named_apart(standing: Sequence[Standing]) -> bool:
    """True where another name stands beside it: a first name, a family name."""
    return any(word and word not in _beside_all() for each in standing for word in (each.name_before, each.name_after))
