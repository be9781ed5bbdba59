"""An agency as it is printed in credit lines, and the table of all that a newsroom knows."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Set
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from linter.model.lazy_regex import lazy

SUPPLIERS = ("agency", "collection", "stock")  # the kinds whose trade is pictures
_WORD = lazy(r"[^\W_]+")


class How(StrEnum):
    """What a printed form of an agency's name is."""

    NAME = "name"
    VARIANT = "variant"
    LINE = "line"
    MISSPELT = "misspelt"
    RETIRED = "retired"


class Rename(NamedTuple):
    """A name that an agency gave up; ``since`` is the year, or the day, from which it no longer used it."""

    old: str
    since: str
    source: str


class Agency(NamedTuple):
    """A row of the table; ``agencies.toml`` says what each key means. ``order`` is empty where both are printed."""

    name: str
    kind: str
    variants: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    misspelt: tuple[str, ...] = ()
    renamed: tuple[Rename, ...] = ()
    order: str = ""
    form: str = ""
    also: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    photographer: bool = False
    licence: bool = False
    distributor: bool = False
    spaced: bool = False
    source: str = ""
    facts: str = ""

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Agency:
        """The agency of a row, which is in order."""
        values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in row.items()}
        values.pop("remove", None)
        if renamed := values.pop("renamed", ()):
            values["renamed"] = tuple(Rename(each["from"], each["since"], each["source"]) for each in renamed)
        return cls(**values)

    @property
    def spaces_slashes(self) -> frozenset[bool]:
        """Whether slashes stand between spaces in its own credit lines; both where it prints them either way."""
        lines = (self.form, *self.also)
        return frozenset(" / " in line for line in lines if "/" in line)

    def forms(self) -> Iterator[tuple[str, How]]:
        """Every printed form, the name first."""
        yield self.name, How.NAME
        yield from ((form, How.VARIANT) for form in self.variants)
        yield from ((form, How.LINE) for form in self.lines)
        yield from ((rename.old, How.RETIRED) for rename in self.renamed)
        yield from ((form, How.MISSPELT) for form in self.misspelt)


class Agencies:
    """A table of agencies, never changed: two of the same content are equal, also in two processes.

    ``rows`` are its agencies; where two have one form, it is the first's. ``words`` has the first word of every
    form, without case: words with none of them name no agency. ``digest`` stands for the content.
    """

    __slots__ = ("_content", "_digest", "_forms", "_hash", "_sorted", "_spelt", "rows", "words")

    def __init__(self, content: str = "[]") -> None:
        """``content`` is the rows as JSON."""
        self._content = content
        self._digest = ""
        self._hash = hash(content)
        self.rows = tuple(Agency.of(row) for row in json.loads(content))
        strict: dict[str, tuple[Agency, How]] = {}
        loose: dict[str, tuple[Agency, How]] = {}  # forms of five letters and more, without case
        for row in self.rows:
            for form, how in row.forms():
                strict.setdefault(form, (row, how))
                if len(form) >= 5:
                    loose.setdefault(form.casefold(), (row, how))
        self._spelt: dict[str, list[frozenset[str]]] = {}
        for form in strict:
            if tokens := [token.casefold() for token in _WORD.findall(form)]:
                self._spelt.setdefault(tokens[0], []).append(frozenset(tokens))
        self.words = frozenset(self._spelt)
        self._forms = loose | strict
        self._sorted: list[tuple[str, int, How]] = []

    @property
    def digest(self) -> str:
        """Stands for the content, in this process and in others."""
        if not self._digest:
            from hashlib import sha256  # OpenSSL, which takes 2 ms to load

            self._digest = sha256(self._content.encode()).hexdigest()
        return self._digest

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Any]]) -> Agencies:
        """The table of some rows, which are in order; made once for all that have the same content."""
        return _made(json.dumps([dict(row) for row in rows], sort_keys=True))

    def form(self, words: str) -> tuple[Agency, How] | None:
        """The agency printed as ``words``, and what that form is; None for no agency of the table."""
        found = self._forms.get(words)
        return found if found or len(words) < 5 else self._forms.get(words.casefold())

    def may_stand_among(self, words: Set[str]) -> bool:
        """Whether all words of some form are among these, which are without case: "the" alone names nobody."""
        return any(form <= words for first in self.words & words for form in self._spelt[first])

    def going_on(self, words: str) -> Iterator[tuple[str, Agency, How]]:
        """The forms that begin with some words and go on, each with its agency; sought by halving, not one by one."""
        if not self._sorted:
            self._sorted += sorted((form, at, how) for at, row in enumerate(self.rows) for form, how in row.forms())
        for form, at, how in self._sorted[bisect_left(self._sorted, (words,)) :]:
            if not form.startswith(words):
                break
            if form != words:
                yield form, self.rows[at], how

    def agency(self, words: str) -> Agency | None:
        """The agency printed as ``words``, or None."""
        found = self.form(words)
        return found[0] if found else None

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Agencies) and self._content == other._content)

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> tuple[Any, ...]:
        return _made, (self._content,)

    def __repr__(self) -> str:
        return f"<{len(self.rows)} agencies {self.digest[:12]}>"


@lru_cache(maxsize=64)
def _made(content: str) -> Agencies:
    return Agencies(content)
