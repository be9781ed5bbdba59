"""Finds the capitalised names of a page, whether or not a table lists them, and what stands beside each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from linter.data import table
from linter.data.word_lists import office_words
from linter.model.lazy_regex import lazy
from linter.model.source import Text
from linter.model.spans import Span
from linter.text.accents import without_accents

# A capital, the rest of the word, and hyphens or apostrophes inside it; "al-" and its like may stand in front.
_NAME = lazy(r"(?<![\w@#./'’])(?:[a-z]{1,4}[-‐‑'’])?[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[-‐‑'’ʼ][^\W\d_]+)*")
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
_SMALL = lazy(r"[^\W\d_A-Z](?<![\w-].)[^\W\d_]{3,}")
_FEW = 30  # forms that are sought in a text one by one before its words are read: most texts hold none
_RUN = lazy(r"\w+")
_WORD = lazy(r"\w")
_RIGHT = lazy(r"-\w|\.[a-z]{2}")
_BEFORE = lazy(r"([\w.'’-]+)(\s+)$")
_AFTER = lazy(r"(\s+)([\w'’-]+)")

_STOP = lazy(r"[.!?;:]\s|[“”\"«»]")
_BREATH = 60  # letters between two names that are told in one breath
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


class Cut(NamedTuple):
    """The words of a text, cut once for all who look for names in it.

    ``chunks`` are what stands between white space, each once; ``capitals`` those that may hold a capital, one a line: a
    pattern for single words need not read any word twice. ``names`` are its words with a capital.
    """

    text: str
    chunks: Sequence[str]
    capitals: str
    names: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Cut:
        chunks = list(dict.fromkeys(text.split()))
        capitals = "\n".join([chunk for chunk in chunks if not (chunk.islower() and chunk.isascii())])
        return cls(text, chunks, capitals, frozenset(names_in(capitals)))


def names_in(text: str) -> set[str]:
    """The capitalised words of a text, each once, without possessive and elided letters; none in capitals alone."""
    found = {_bare(word) for word in _NAME.findall(text)}
    return {word for word in found if len(word) > 3 and not word.isupper() and not _is_handle(word)}


def _bare(word: str) -> str:
    if "'" in word or "’" in word:
        word = _ELISION.sub("", _POSSESSIVE.sub("", word))
    return word


def _is_handle(word: str) -> bool:
    return sum(map(str.isupper, word)) > 2 and "-" not in word


class SmallWords:
    """The words of four letters and more that a text writes small, sought one by one: a page has few in question."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __contains__(self, word: str) -> bool:
        at = self._text.find(word) if word else -1
        while at >= 0:
            if (found := _SMALL.match(self._text, at)) and found.group() == word:
                return True
            at = self._text.find(word, at + 1)
        return False


class Forms:
    """Written forms that are sought in texts all at once: time grows with the text, however many they are."""

    def __init__(self, forms: Iterable[str], before: str, behind: re.Pattern[str]) -> None:
        """``before``: signs that may not stand in front of a form; ``behind``: what may not follow one.

        A form begins with a letter and ends with one, and no letter may stand on either side of it.
        """
        self._before, self._behind = before, behind
        forms = list(forms)
        self._few = forms if len(forms) <= _FEW else None
        self._filed: dict[str, dict[int, set[str]]] = {}
        self._runs: re.Pattern[str] | None = None
        for form in forms:
            if run := _RUN.match(form):
                self._filed.setdefault(run.group(), {}).setdefault(len(form), set()).add(form)

    def places(self, words: str) -> Iterator[tuple[int, str]]:
        """Where each form begins; at one place the longest first.

        Only runs of letters that hold a form's first letter are looked at: of names, those with a capital.
        """
        if not self._filed or (self._few and not any(map(words.__contains__, self._few))):
            return
        if self._runs is None:
            self._runs = re.compile(f"[{''.join(sorted({re.escape(run[0]) for run in self._filed}))}]\\w*")
        for run in self._runs.finditer(words):
            at = run.start()
            sizes = self._filed.get(run.group())
            if not sizes or (at and (words[at - 1] in self._before or _WORD.match(words, at - 1))):
                continue
            for size in sorted(sizes, reverse=True):
                form = words[at : at + size]
                end = at + size
                if form in sizes[size] and not _WORD.match(words, end) and not self._behind.match(words, end):
                    yield at, form


def standings(
    texts: Iterable[tuple[Text, str]], wanted: dict[str, set[str]], *, crossing: bool = False
) -> dict[str, list[Standing]]:
    """Where the wanted names stand, by folded form; ``wanted`` gives the written forms of each.

    ``crossing``: also where a name begins inside another one.
    """
    forms = {form: folded for folded, written in wanted.items() for form in written}
    found: dict[str, list[Standing]] = {folded: [] for folded in wanted}
    sought = Forms(forms, "@#./", _RIGHT)
    for text, place in texts:
        end = 0
        for at, form in sought.places(text.words):
            if crossing or at >= end:
                end = at + len(form)
                found[forms[form]].append(_standing(text, at, end, place))
    return found


def _standing(text: Text, start: int, end: int, place: str) -> Standing:
    words = text.words
    before, after = _BEFORE.search(words, max(0, start - 40), start), _AFTER.match(words, end + _suffix(words, end))
    lead = words[max(0, start - 3) : start].rstrip()
    previous = before[1] if before else ""
    short = previous.rstrip(".").casefold() in _SHORT or len(previous.rstrip(".")) == 1
    initial = not words[:start].strip() or (bool(lead) and lead[-1] in _ENDS and not (lead[-1] == "." and short))
    behind = after[2] if after else ""
    return Standing(
        text,
        start,
        end,
        place,
        initial,
        "" if initial else fold(previous.rstrip(".")),
        fold(_bare(behind)),
        fold(previous.rstrip(".")) if not initial and _is_name(previous) else "",
        fold(_bare(behind)) if _is_name(behind) else "",
    )


def _suffix(words: str, end: int) -> int:
    hit = re.match(r"['’][a-z]{0,3}", words[end : end + 4])
    return hit.end() if hit else 0


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

    Who names both so speaks of two people; a slip stands further off."""
    return any(_in_one_breath(*sorted((one, other), key=lambda each: each.start)) for one in usual for other in rare)


def _in_one_breath(first: Standing, second: Standing) -> bool:
    between = first.text.words[first.end : second.start] if first.text is second.text else ""
    if not between or len(between) > _BREATH or _STOP.search(between):
        return False
    words = [fold(word.strip(",()")) for word in between.split()]
    return all(_WITH.fullmatch(word) or word in (first.name_after, second.name_before) for word in words)
