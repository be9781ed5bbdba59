"""Finds spellings of known names in a text: whole words only, the longest first, with their places."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.terms import TermGroup
from linter.names.surface_forms import Form, filed, usual_signs
from linter.names.term_groups import as_row, filed_forms, term_groups

_WORD = lazy(r"[^\W_]+")
_UNSEEN = lazy("[\u00ad\u200b-\u200d\u2060\ufeff]")


class Hit(NamedTuple):
    """A form of a group, found at start-end; a plural or possessive ending is left out."""

    start: int
    end: int
    group: int
    family: int


class Plain(NamedTuple):
    """A text made comparable; ``offsets`` leads back, or is None where every offset is the same."""

    words: str
    offsets: tuple[int, ...] | None

    def back(self, offset: int) -> int:
        """The offset in the text as it was."""
        return offset if self.offsets is None else self.offsets[offset]


def plain(text: str) -> Plain:
    """Letters composed (NFC), apostrophes straight, no-break hyphens and spaces plain, soft hyphens gone."""
    if text.isascii():
        return Plain(text, None)
    text = usual_signs(text)
    if unicodedata.is_normalized("NFC", text) and not _UNSEEN.search(text):
        return Plain(text, None)
    words: list[str] = []
    offsets: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        letters = unicodedata.normalize("NFC", _UNSEEN.sub("", text[at:end]))
        words.append(letters)
        offsets += [at] * len(letters)
        at = end
    return Plain("".join(words), (*offsets, len(text)))


def tokens_of(text: str) -> frozenset[str]:
    """The words of a plain text, each also without the -s of a plural; no form can stand there without its own."""
    # No word holds white space: what stands between it is read once, however often the page says it.
    return words_among(_WORD.findall("\n".join(set(text.split()))))


def words_among(*words: Iterable[str]) -> frozenset[str]:
    """Words of plain texts, each also without the -s of a plural."""
    found = set(chain(*words))
    return frozenset(chain(found, [word[:-1] for word in found if word[-1] == "s"]))


class Lexicon:
    """Some groups, and the forms of their spellings filed by a telling word."""

    __slots__ = ("_filed", "_wanted", "groups")

    def __init__(
        self, groups: Sequence[TermGroup], forms: Mapping[str, Sequence[Form]], wanted: Collection[int]
    ) -> None:
        self.groups = groups
        self._filed = forms
        self._wanted = wanted

    def forms(self, tokens: Set[str], *, contested: bool = False) -> dict[str, list[Form]]:
        """The forms that a text of these words may hold, by their telling word.

        ``contested``: only forms of groups that it may hold in two families.
        """
        seen = {word: self._filed[word] for word in tokens & self._filed.keys()}
        wanted = self._contested(seen) if contested else self._wanted
        sought = {word: [form for form in forms if form[2] in wanted] for word, forms in seen.items()}
        return {word: forms for word, forms in sought.items() if forms}

    def find(
        self, text: str, sought: Mapping[str, Sequence[Form]] | None = None, *, contested: bool = False
    ) -> list[Hit]:
        """The forms in a plain text, in order; within a group a longer one covers the shorter ones in it.

        ``sought`` are the forms that may stand there, where somebody has them.
        """
        sought = self.forms(tokens_of(text), contested=contested) if sought is None else sought
        found: dict[int, list[Hit]] = {}
        for word, forms in sought.items():
            at = text.find(word)
            while at >= 0:
                for form, lead, group, family in forms:
                    start = at - lead
                    if start >= 0 and text.startswith(form, start) and _whole(text, start, form):
                        found.setdefault(group, []).append(Hit(start, start + len(form), group, family))
                at = text.find(word, at + 1)
        kept = [_longest(hits) for hits in found.values()]
        if contested:
            kept = [hits for hits in kept if len({hit.family for hit in hits if hit.family >= 0}) > 1]
        return sorted(hit for hits in kept for hit in hits)

    def _contested(self, seen: Mapping[str, Sequence[Form]]) -> set[int]:
        families: dict[int, set[int]] = {}
        for forms in seen.values():
            for _, _, group, family in forms:
                if family >= 0 and group in self._wanted:
                    families.setdefault(group, set()).add(family)
        return {group for group, present in families.items() if len(present) > 1}


def _longest(hits: list[Hit]) -> list[Hit]:
    hits.sort(key=lambda hit: (hit.start - hit.end, hit.start))
    taken: list[Hit] = []
    covered: set[int] = set()
    for hit in hits:
        if hit.start not in covered and hit.end - 1 not in covered:
            taken.append(hit)
            covered.update(range(hit.start, hit.end))
    return taken


def _whole(text: str, start: int, form: str) -> bool:
    """True if the form stands as words of its own there, a plural or possessive -s allowed."""
    name = not form.islower() and len(form) > 1
    before = text[start - 1] if start else " "
    if before.isalnum() or before in "_@#" or (before == "-" and not name):
        return False
    end = start + len(form)
    if text.startswith("s", end):
        end += 1
    after = text[end] if end < len(text) else " "
    return not (after.isalnum() or after == "_" or (after == "-" and not name))


@lru_cache(maxsize=8)
def lexicon(groups: tuple[TermGroup, ...]) -> Lexicon:
    """The lexicon of these groups, made once; quick where all are Cutline's own."""
    own = term_groups()
    numbers = {group: number for number, group in enumerate(own)}
    if all(group in numbers for group in groups):
        return Lexicon(own, filed_forms(), {numbers[group] for group in groups})
    return Lexicon(groups, filed([as_row(group) for group in groups]), range(len(groups)))
