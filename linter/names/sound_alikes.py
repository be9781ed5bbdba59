"""Full names of people that sound alike: Vasily Nebenzya and Wassili Nebensja, Fredrik and Fredrick Dahle."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations

from linter.data import table
from linter.data.word_lists import given_names, is_office, known_words
from linter.model.lazy_regex import lazy
from linter.names.proper_nouns import Forms, fold

# Languages that leave a name as it is, but for an s behind it: in Polish or Czech a name has as many forms as cases.
UNINFLECTED = frozenset(
    ("en", "de", "nl", "sv", "da", "no", "nb", "nn", "fr", "es", "it", "pt", "ca", "af", "tr", "id")
)
_NAME = lazy(
    r"([^\W\d_a-zß-öø-ÿ](?<![\w@#./'’-].)[^\W\d_]+(?:['’-][^\W\d_]+)*)"
    r" (?=([^\W\d_a-zß-öø-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*)(?!\w|-\w)( [^\W\d_a-zß-öø-ÿ][^\W\d_])?)"
)
_ASCII_NAME = lazy(
    r"([A-Z](?<![\w@#./'-].)[A-Za-z]+(?:['-][A-Za-z]+)*)"
    r" (?=([A-Z][A-Za-z]+(?:['-][A-Za-z]+)*)(?!\w|-\w)( [A-Z][A-Za-z])?)"
)
_BEFORE_PERSON = lazy(
    r"(?:^|[,:;(]|\b(?:is|was|and|with|by|as|Mr|Mrs|Ms|Dr|Sir|president|minister|mayor|coach|actor|actress|singer|judge)\.?)$",
    re.I,
)
_POSSESSIVE = lazy(r"['’]s?$")
_NOTHING = lazy(r"(?!)")
# Letters that transliterations and spellings write for one sound; source: the pairs met on 148 published pages.
_SOUNDS = (
    *(("tsch", "c"), ("tch", "c"), ("sch", "s"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("ph", "f"), ("ch", "c")),
    *(("ck", "k"), ("dj", "j"), ("th", "t"), ("gh", "g"), ("x", "ks")),
)
_IN_SOUNDS = ("h", "x", "ck", "dj")  # one of these is in each of them
_ONE_SOUND = str.maketrans("wzqc", "vskk", "aeiouyj'-")
_LAST = str.maketrans("cqyjwzo", "kkiivso")
_SENTENCE = lazy(r"\n|(?<=[^\W\d_]{2}[.!?]) ")
_NEAR = 40  # characters round a name that are looked at; the longest word looked for has nine
_FEW = 12  # words that are held against each other, or sought one by one
_LEAST = 3  # consonants of a name that differs; Jon and Jan have two


@dataclass(slots=True)
class _Written:
    """One spelling of a full name: as it is written, its two words as letters alone, how often it stands there."""

    words: str
    letters: tuple[str, str]
    times: int = 0
    followed: int = 0  # times that a further word with a capital stands right behind


def alike_full_names(text: str, words: Iterable[str]) -> list[tuple[str, str]]:
    """The usual and the rare spelling of full names (two words each) that differ in spelling and not in sound.

    ``words`` are those of the text with a capital, as they stand there and without what is joined to them. Most pages
    have no two that sound alike: full names are looked for in the lines alone that hold such a one.
    """
    twins = _of_one_sound(words)
    lines = text.split("\n") if twins else []
    if len(twins) <= _FEW:
        lines = [line for line in lines if any(map(line.__contains__, twins))]
    found: dict[tuple[str, str], dict[tuple[str, str], _Written]] = {}
    for (first, last, further), times in Counter(_full_names(lines)).items():
        last = _POSSESSIVE.sub("", last)
        key = _sound(_one_given_name().get(fold(first), fold(first))), _sound(fold(last))
        shouted = first[1].isupper() or last[1].isupper()
        if len(key[0]) + len(key[1]) >= _LEAST and not shouted and not is_office(fold(first)):
            letters = _letters(first), _letters(last)
            row = found.setdefault(key, {}).setdefault(letters, _Written(f"{first} {last}", letters))
            row.times += times
            row.followed += times if further else 0
    pairs = []
    for spellings in found.values():
        usual, *others = sorted(spellings.values(), key=lambda row: -row.times)
        pairs += [(usual, other) for other in others if _one_person(usual, other)]
    forms = [pair for pair in pairs if _of_one_given_name(*pair)]
    if forms:
        apart = _several_bearers(forms, text)
        pairs = [pair for pair in pairs if pair not in forms or pair[0].letters[1] not in apart]
    small = _written_small(pairs, text)
    pairs = [pair for pair in pairs if small.isdisjoint(_in_both(*pair))]  # Die Journalistin
    told: set[str] = set()
    kept = []
    for usual, other in sorted(pairs, key=lambda pair: -len(_apart(*pair))):
        words = {x for pair in _apart(usual, other) for x in pair}
        if not words <= told:  # UN-Botschafter Wassili, where Wassili Nebensja is told
            kept.append((usual.words, other.words))
        told |= words
    return kept


def _of_one_sound(words: Iterable[str]) -> set[str]:
    """The words of which another is spelt otherwise and may be the same name: two full names differ in such a pair."""
    known, letters = _one_given_name(), {word: fold(word) if word.isalpha() else _letters(word) for word in words}
    filed: dict[str, list[str]] = {}
    for spelt in set(letters.values()):
        filed.setdefault(_sound(known.get(spelt, spelt)), []).append(spelt)
    alike = (found for found in filed.values() if len(found) > 1 and (len(found) > _FEW or _may_hold_twins(found)))
    twins = {spelt for found in alike for spelt in found}
    return {word for word, spelt in letters.items() if spelt in twins}


def _may_hold_twins(spelt: Iterable[str]) -> bool:
    return any(_of_one_group(one, other) or _may_be_one(one, other) for one, other in combinations(spelt, 2))


def _full_names(lines: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Two words with a capital, and the beginning of a third behind them; in lines of ASCII in half the time."""
    for line in lines:
        yield from (_ASCII_NAME if line.isascii() else _NAME).findall(line)


def _apart(one: _Written, other: _Written) -> list[tuple[str, str]]:
    return [(x, y) for x, y in zip(one.letters, other.letters, strict=True) if x != y]


def _in_both(one: _Written, other: _Written) -> list[str]:
    """The words, written small, that both names have."""
    return [word.lower() for word in one.words.split() if _letters(word) in other.letters]


def _written_small(pairs: list[tuple[_Written, _Written]], text: str) -> set[str]:
    """Those of the words that pairs have in common that the text also writes small."""
    wanted = {word for pair in pairs for word in _in_both(*pair)}
    return {form for _, form in Forms(wanted, "", _NOTHING).places(text)} if wanted else set()


def _one_person(one: _Written, other: _Written) -> bool:
    apart = _apart(one, other)
    if one.letters[0] == other.letters[0] and (one.times, other.times) == (one.followed, other.followed):
        return False  # Envoy Volodymyr Sova, Envoy Vladimir Kostin: their names begin behind the first word
    if _of_one_given_name(one, other):
        family = one.letters[1]  # and none of Graham Street and Graeme Street
        return family == other.letters[1] and family not in table("beside_names")["given_names_alike"]["no_family"]
    return all(_may_be_one(x, y) for x, y in apart)


def _may_be_one(one: str, other: str) -> bool:
    """False for two words that sound alike and are too short to tell, or end in ways that tell two names apart."""
    long = len(_sound(one)) >= _LEAST and min(len(one), len(other)) > _LEAST
    return long and not ends_apart(one, other)


def _of_one_given_name(one: _Written, other: _Written) -> bool:
    return _of_one_group(one.letters[0], other.letters[0])


def _of_one_group(first: str, second: str) -> bool:
    """True for Stephen and Steven: two spellings of a given name that a table lists."""
    known = _one_given_name()
    return first != second and "" != known.get(first, "") == known.get(second)


def may_be_two(one: str, other: str) -> bool:
    """True for Shaun Murphy and Sean Murphy, Mohammed Ali and Muhammad Ali: one family, two forms of a given name."""
    rows = [_Written(name, (_letters(name.split()[0]), _letters(name.split()[-1]))) for name in (one, other)]
    (first, family), (second, other_family) = (row.letters for row in rows)
    both_known = {first, second} <= known_words("en")
    return family == other_family and first != second and (both_known or _of_one_given_name(*rows))


def _several_bearers(pairs: list[tuple[_Written, _Written]], text: str) -> set[str]:
    """The family names of which a third given name stands in the text, or both forms of the pair in one sentence."""
    forms: dict[str, set[str]] = {}
    for pair in pairs:
        forms.setdefault(pair[0].letters[1], set()).update(each.letters[0] for each in pair)
    found = set()
    for sentence in _SENTENCE.split(text):
        here: dict[str, set[str]] = {}
        for hit in _NAME.finditer(sentence):
            family, first = _letters(_POSSESSIVE.sub("", hit[2])), _letters(hit[1])
            if family in forms and not is_office(first):
                here.setdefault(family, set()).add(first)
        found |= {family for family, names in here.items() if len(names) > 1 or not names <= forms[family]}
    return found


@cache
def _one_given_name() -> dict[str, str]:
    """Each spelling that the table lists, folded, with the first of its row."""
    groups = table("beside_names")["given_names_alike"]["groups"]
    return {fold(name): fold(row[0]) for row in groups for name in row}


def ends_apart(one: str, other: str) -> bool:
    """True where an ending tells the two apart, as in Christian and Christina; a letter doubled there is a slip."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return not (len(long) == len(short) + 1 and long[-1] == long[-2])
    return one[-1].translate(_LAST) != other[-1].translate(_LAST)


def of_common_words(usual: str, rare: str) -> bool:
    """True where the words that differ name nobody: Labor Party and Labour Party are of two countries."""
    apart = {fold(word) for word in usual.split()} ^ {fold(word) for word in rare.split()}
    return apart <= known_words("en") and not apart & given_names()


def _letters(word: str) -> str:
    return fold(word).replace("'", "").replace("-", "")


@lru_cache(maxsize=8192)
def _sound(word: str) -> str:
    """The consonants of a folded word, those that sound alike written alike, each once where it is doubled."""
    for written, heard in _SOUNDS if any(map(word.__contains__, _IN_SOUNDS)) else ():
        word = word.replace(written, heard)
    word = word.translate(_ONE_SOUND)
    return "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])


def people_in(caption: str) -> list[tuple[int, int]]:
    """Where a text seems to name people in full: two words with a capital behind a comma, is, with or a small word."""
    found = []
    for hit in _NAME.finditer(caption):
        end = hit.end() + len(_POSSESSIVE.sub("", hit[2]))
        before = caption[max(0, hit.start() - _NEAR) : hit.start()].rstrip()
        behind = caption[hit.end() + len(hit[2]) :][:_NEAR].lstrip()
        apart = bool(_BEFORE_PERSON.search(before)) or not before
        if apart and not _POSSESSIVE.search(hit[1]) and not behind[:1].isupper():
            found.append((hit.start(), end))
    return found
