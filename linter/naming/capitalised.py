"""Finds the capitalised names of a page, whether or not a table lists them, and what stands beside each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from linter.model import Text
from linter.pattern import lazy
from linter.text.letters import without_accents

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
_BEFORE = lazy(r"([\w.'’-]+)(\s+)$")
_AFTER = lazy(r"(\s+)([\w'’-]+)")


@dataclass(frozen=True, slots=True)
class Standing:
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


fold = lru_cache(maxsize=8192)(without_accents)


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


def standings(texts: Iterable[tuple[Text, str]], wanted: dict[str, set[str]]) -> dict[str, list[Standing]]:
    """Where the wanted names stand, by folded form; ``wanted`` gives the written forms of each."""
    forms = {form: folded for folded, written in wanted.items() for form in written}
    pattern = re.compile(
        rf"(?<![\w@#./])(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})(?!\w|-\w|\.[a-z]{2})"
    )
    found: dict[str, list[Standing]] = {folded: [] for folded in wanted}
    for text, place in texts:
        for hit in pattern.finditer(text.words):
            found[forms[hit.group()]].append(_standing(text, hit.start(), hit.end(), place))
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
