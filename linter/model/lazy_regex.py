"""Patterns that are compiled when they are first used: most pages never need most of them."""

from __future__ import annotations

import re
from typing import NamedTuple, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern", "flags")


class _Later:
    """Stands for a pattern until somebody asks it anything; then its methods are the pattern's own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._made = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self.__dict__["_made"])
        for method in _METHODS:
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As re.compile, but later; a pattern that is wrong says so on first use."""
    return cast("re.Pattern[str]", _Later(pattern, flags))


class Named(NamedTuple):
    """One alternative of a long pattern: what it is, how it is written, and words in which it finds something."""

    name: str
    pattern: str
    example: str


class OneOf(str):
    """Alternatives as the text of a pattern, the first first; a test tries each on its example."""

    __slots__ = ("rows",)
    rows: tuple[Named, ...]


def one_of(*rows: tuple[str, str, str]) -> OneOf:
    """A pattern's text of several alternatives: (name, pattern, example) each."""
    named = tuple(Named(*row) for row in rows)
    made = OneOf("|".join(row.pattern for row in named))
    made.rows = named
    return made
