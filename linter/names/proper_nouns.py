"""Finds the capitalised names of a page, whether or not a table lists them, and what stands beside each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from linter.data import table
from linter.data.word_lists import office_words
from linter.model.lazy_regex import lazy, one_of
from linter.model.source import Text
from linter.model.spans import Span
from linter.text.accents import without_accents

# A capital, the rest of the word, and hyphens or apostrophes inside it; "al-" and its like may stand in front.
_NAME = lazy(r"(?<![\w@#./'’])(?:[a-z]{1,4}[-‐‑'’])?[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[-‐‑'’ʼ][^\W\d_]+)*")
_SMALL_LETTERS = frozenset(letter for letter in map(chr, range(256)) if letter.islower() and letter not in "ªµº")
_PARTICLES = frozenset(
    (
        *("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ez", "es", "ed", "en", "er", "et", "ul", "ud", "de"),
        *("del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van", "von", "der", "den", "ter"),
        *("ten", "zu", "zum", "zur", "af", "av", "bin", "ibn", "bint", "abu", "ben", "y", "st"),
    )
)
_POSSESSIVE = lazy(r"(?<=[^\W\d_]{2})['’](?:[^\W\d_A-Z]{1,6})?$")
_ELISION = lazy(r"^(?:[LDNTSJCMldntsjcm]|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n)['’](?=[^\W\d_a-z])")
_SHORT = frozenset(
    (
        *("mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "prof", "jr", "sr", "sgt", "rev"),
        *("hon", "capt", "maj", "no", "vs", "mt", "ft", "cpl"),
    )
)
_ENDS = frozenset('.!?:;…"“”„«»‘([{•–—|/*>¡¿‹›。')
_FEW = 30  # forms that are sought one by one: of more the time would grow with their number
_RUN = lazy(r"\w+")
_ENDING = lazy(r"['’][a-z]{0,3}")
_WORD = lazy(r"\w")
_RIGHT = lazy(r"-\w|\.[a-z]{2}")
_BEFORE = lazy(r"[\w.'’-]+$")
_AFTER = lazy(r"\s+([\w'’-]+)")

_STOP = lazy(r"[.!?;:]\s|[“”\"«»]")
_BREATH = 60  # letters between two names that are told in one breath
_BORN_AS = one_of(
    ("in English and French", "n[eé]e?|born(?: as)?|changed (?:his|her|its) name from", "born as"),
    ("in German and Dutch", r"geb\.|geboren(?:e[rn]?)?(?: als)?", "geborene"),
    ("in the North", "f[öø]d[dt](?: som)?", "född"),
    ("in Spanish, Portuguese and Italian", "na(?:sc|c)id[oa](?: como)?|nat[oa](?: come)?", "nascida"),
    ("in Polish and Czech", "urodzon[ya](?: jako)?|roden[áý]?", "urodzona jako"),
)
_BORN = lazy(rf"\b(?i:{_BORN_AS})(?: [A-ZÀ-Þ][\w.'’-]*){{0,2}} $")
_NAMESAKE = lazy(
    r"\b(?:namesakes?|no relation|(?:not|nicht) (?:related|verwandt)|namensvetter|homonymes?|tocay[oa]|omonim[oa]"
    r"|hom[óô]nim[oa]|naamgenoot|namne|navnebror|adaşı|imiennik)\b",
    re.I,
)
_WITH = lazy(
    r"(?:and|with|or|&|left|right|cent(?:re|er)|[lr]|vs?|against|beats?|und|mit|links|rechts|et|avec|y|con|e|com|och|med"
    r"|og|en|met|i|z|s|a|ja|и|с|та|з|\d+)?"
)


class Standing(NamedTuple):
    """A name where it stands: ``before`` and ``after`` are the words beside it, folded, names only in ``names``."""

    text: Text
    start: int
    end: int
    place: str
    initial: bool
    before: str
    after: str
    name_before: str
    name_after: str

    @property
    def words(self) -> str:
        return self.text.words[self.start : self.end]

    @property
    def where(self) -> Span:
        return self.text.span(self.start, self.end)


fold = lru_cache(maxsize=8192)(without_accents)


def capital_words(text: str, alone: Iterable[str] = ()) -> set[str]:
    """The words of a text with a capital, each once, with the letters that are joined to them by a sign.

    ``alone`` are words of letters alone, which need no pattern; a letter that is not told from a capital here counts.
    """
    return {*_NAME.findall(text), *[word for word in alone if word[0] not in _SMALL_LETTERS]}


def names_among(words: Iterable[str]) -> set[str]:
    """Words with a capital without possessive and elided letters; none in capitals alone."""
    found = {without_joined_letters(word) for word in words}
    return {word for word in found if len(word) > 3 and (word[1:].islower() or not _is_no_name(word))}


def without_joined_letters(word: str) -> str:
    """A word without its possessive ending and what is elided in front: l'Italia, Linz’s."""
    if "'" in word or "’" in word:
        word = _ELISION.sub("", _POSSESSIVE.sub("", word))
    return word


def _is_no_name(word: str) -> bool:
    """True in capitals alone, and for a handle with capitals inside."""
    return word.isupper() or (sum(map(str.isupper, word)) > 2 and "-" not in word)


class Forms:
    """Written forms that are sought in texts all at once: time grows with the text, however many they are."""

    def __init__(self, forms: Iterable[str], before: str, behind: re.Pattern[str]) -> None:
        """``before``: signs that may not stand in front of a form; ``behind``: what may not follow one.

        A form begins with a letter and ends with one, and no letter may stand on either side of it.
        """
        self._before, self._behind = before, behind
        runs = {form: run.group() for form in forms if (run := _RUN.match(form))}
        self._few = list(runs) if len(runs) <= _FEW else None
        self._filed: dict[str, dict[int, set[str]]] = {}
        for form, first in runs.items() if self._few is None else ():
            self._filed.setdefault(first, {}).setdefault(len(form), set()).add(form)

    def places(self, words: str) -> list[tuple[int, str]]:
        """Where each form begins, in order; at one place the longest first."""
        found = self._of_many(words) if self._few is None else _of_few(self._few, words)
        kept = [(at, -len(form), form) for at, form in found if self._apart(words, at, at + len(form))]
        return [(at, form) for at, _, form in sorted(kept)]

    def _apart(self, words: str, at: int, end: int) -> bool:
        """True where the stretch is no part of a longer word, and has no sign beside it that speaks against it."""
        if at and (words[at - 1] in self._before or _WORD.match(words, at - 1)):
            return False
        return not _WORD.match(words, end) and not self._behind.match(words, end)

    def _of_many(self, words: str) -> Iterator[tuple[int, str]]:
        """Only runs of letters that hold a form's first letter are looked at: of names, those with a capital."""
        first = "".join(sorted({re.escape(run[0]) for run in self._filed}))
        for hit in re.finditer(f"[{first}]\\w*", words):
            at, sizes = hit.start(), self._filed.get(hit.group(), {})
            for size, forms in sizes.items():
                if (form := words[at : at + size]) in forms:
                    yield at, form


def _of_few(forms: Iterable[str], words: str) -> Iterator[tuple[int, str]]:
    for form in forms:
        at = words.find(form)
        while at >= 0:
            yield at, form
            at = words.find(form, at + 1)


def standings(
    texts: Iterable[tuple[Text, str]], wanted: dict[str, set[str]], *, crossing: bool = False
) -> dict[str, list[Standing]]:
    """Where the wanted names stand, by folded form; ``wanted`` gives the written forms of each.

    ``crossing``: also where a name begins inside another one.
    """
    forms = {form: folded for folded, written in wanted.items() for form in written}
    found: dict[str, list[Standing]] = {folded: [] for folded in wanted}
    texts = list(texts)
    starts = [0, *accumulate(len(text.words) + 1 for text, _ in texts)]
    end = 0
    for at, form in Forms(forms, "@#./", _RIGHT).places("\n".join([text.words for text, _ in texts])):
        if crossing or at >= end:
            end = at + len(form)
            number = bisect_right(starts, at) - 1
            text, place = texts[number]
            found[forms[form]].append(_standing(text, at - starts[number], end - starts[number], place))
    return found


def _standing(text: Text, start: int, end: int, place: str) -> Standing:
    words = text.words
    before, after = _word_before(words[max(0, start - 40) : start]), _AFTER.match(words, end + _suffix(words, end))
    lead = words[max(0, start - 3) : start].rstrip()
    previous = before.rstrip(".")
    short = previous.casefold() in _SHORT or len(previous) == 1
    initial = not words[:start].strip() or (bool(lead) and lead[-1] in _ENDS and not (lead[-1] == "." and short))
    behind = after[1] if after else ""
    beside, named = fold(previous), fold(without_joined_letters(behind))
    return Standing(
        text,
        start,
        end,
        place,
        initial,
        "" if initial else beside,
        named,
        beside if not initial and _is_name(before) else "",
        named if _is_name(behind) else "",
    )


def _word_before(words: str) -> str:
    """The last word of a stretch that ends with white space, stops and all; empty where something else stands there."""
    last = words.rsplit(maxsplit=1)[-1] if words[-1:].isspace() and words.strip() else ""
    return last if last.isalnum() else "".join(_BEFORE.findall(last))


def _suffix(words: str, end: int) -> int:
    hit = _ENDING.match(words, end, end + 4) if words[end : end + 1] in ("'", "’") else None
    return hit.end() - end if hit else 0


def _is_name(word: str) -> bool:
    return word[:1].isupper() or (word.split("-")[0].casefold() in _PARTICLES and any(map(str.isupper, word)))


def parts_of(name: str) -> Iterator[tuple[str, bool]]:
    """The parts of a hyphenated name, and whether each is a particle."""
    return ((part, part in _PARTICLES) for part in re.split("[-']", name))


@cache
def _beside_all() -> frozenset[str]:
    """Words with a capital that stand beside any name and tell nothing of it."""
    return frozenset(table("beside_names")["words"]) | office_words()


def shared(a: Sequence[Standing], b: Sequence[Standing], what: str) -> str:
    """A word that stands beside both and tells something of them, or an empty word."""
    ours = {getattr(each, what) for each in a} & {getattr(each, what) for each in b}
    return min((word for word in ours if len(word) > 2 and word not in _beside_all()), default="")


def named_apart(standing: Sequence[Standing]) -> bool:
    """True where another name stands beside it: a first name, a family name."""
    return any(word and word not in _beside_all() for each in standing for word in (each.name_before, each.name_after))


def of_two_people(usual: Sequence[Standing], rare: Sequence[Standing]) -> bool:
    """True for Agnès Roe and Agnes Day: each time another name stands behind."""
    mine, theirs = ({each.name_after for each in found} for found in (usual, rare))
    return "" not in mine | theirs and mine.isdisjoint(theirs)


def named_in_one_breath(usual: Sequence[Standing], rare: Sequence[Standing]) -> bool:
    """True where nothing but "and" or "left, with" parts the two: "Erik Hansen, left, with Erik Hanssen".

    Who names both so speaks of two people, and so who calls one a namesake; a slip stands further off."""
    if any(_NAMESAKE.search(each.text.words, max(0, each.start - _BREATH), each.end + _BREATH) for each in rare):
        return True
    if any(_BORN.search(each.text.words, max(0, each.start - _BREATH), each.start) for each in rare):
        return True  # "Born Ada Quil, she added a letter later"
    return any(_in_one_breath(*sorted((one, other), key=lambda each: each.start)) for one in usual for other in rare)


def _in_one_breath(first: Standing, second: Standing) -> bool:
    between = first.text.words[first.end : second.start] if first.text is second.text else ""
    if not between or len(between) > _BREATH or _STOP.search(between):
        return False
    words = [fold(word.strip(",()")) for word in between.split()]
    return all(_WITH.fullmatch(word) or word in (first.name_after, second.name_before) for word in words)
