"""The agencies that stand in credit lines, how each is printed, and a newsroom's own rows laid over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

from linter.data import all_words, table
from linter.model.errors import BadData
from linter.model.lazy_regex import lazy

P = ParamSpec("P")
R = TypeVar("R")

KINDS = ("agency", "collection", "stock", "outlet", "giver", "social", "generator")
SUPPLIERS = ("agency", "collection", "stock")  # the kinds whose trade is pictures
ORDERS = ("agency-first", "photographer-first")
_WORD = lazy(r"\w+")
_LISTS = ("variants", "lines", "misspelt", "via", "files")
_TRUTHS = ("photographer", "licence", "distributor", "remove")
_WORDS = ("name", "kind", "order", "form", "source", "facts")
_KEYS = (*_WORDS, *_LISTS, *_TRUTHS, "renamed")


class How(StrEnum):
    """What a printed form of an agency's name is."""

    NAME = "name"
    VARIANT = "variant"
    LINE = "line"
    MISSPELT = "misspelt"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Rename:
    """A name that an agency gave up; ``since`` is the year, or the day, from which it no longer used it."""

    old: str
    since: str
    source: str


@dataclass(frozen=True, slots=True)
class Agency:
    """A row of the table; ``agencies.toml`` says what each key means. ``order`` is empty where both are printed."""

    name: str
    kind: str
    variants: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    misspelt: tuple[str, ...] = ()
    renamed: tuple[Rename, ...] = ()
    order: str = ""
    form: str = ""
    via: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    photographer: bool = False
    licence: bool = False
    distributor: bool = False
    source: str = ""
    facts: str = ""

    def forms(self) -> Iterator[tuple[str, How]]:
        """Every printed form, the name first."""
        yield self.name, How.NAME
        yield from ((form, How.VARIANT) for form in self.variants)
        yield from ((form, How.LINE) for form in self.lines)
        yield from ((rename.old, How.RETIRED) for rename in self.renamed)
        yield from ((form, How.MISSPELT) for form in self.misspelt)


@dataclass(frozen=True, slots=True, eq=False)
class Agencies:
    """A table of agencies: by printed form, forms of five letters and more also without regard to case."""

    rows: tuple[Agency, ...]
    forms: Mapping[str, tuple[Agency, How]] = field(repr=False)
    words: frozenset[str] = field(repr=False)

    @classmethod
    def of(cls, rows: Iterable[Agency]) -> Agencies:
        rows = tuple(rows)
        forms: dict[str, tuple[Agency, How]] = {}
        loose: dict[str, tuple[Agency, How]] = {}
        for row in rows:
            for form, how in row.forms():
                forms.setdefault(form, (row, how))
                if len(form) >= 5:
                    loose.setdefault(form.casefold(), (row, how))
        words = frozenset(hit.group().casefold() for form in forms if (hit := _WORD.search(form)))
        return cls(rows, loose | forms, words)


@cache
def _ours() -> Agencies:
    return Agencies.of(_row(each) for each in table("agencies")["agency"])


_in_force: ContextVar[Agencies | None] = ContextVar("agencies", default=None)


def agencies() -> Agencies:
    """The table in force: ours, or a newsroom's within ``using``."""
    return _in_force.get() or _ours()


@contextmanager
def using(rows: tuple[Mapping[str, Any], ...]) -> Iterator[None]:
    """A newsroom's rows laid over ours for as long as the context lasts, in this thread or task."""
    token = _in_force.set(laid_over(rows) if rows else None)
    try:
        yield
    finally:
        _in_force.reset(token)


_laid: dict[int, tuple[object, Agencies]] = {}


def laid_over(rows: tuple[Mapping[str, Any], ...]) -> Agencies:
    """Our table with a newsroom's rows over it, key by key.

    Raises:
        BadData: an unknown key, kind or order, a row without a name, a form that belongs to two agencies.
    """
    kept = _laid.get(id(rows))
    if kept is None or kept[0] is not rows:
        _laid.clear()
        kept = _laid[id(rows)] = (rows, _merged(rows))
    return kept[1]


def _merged(rows: Iterable[Mapping[str, Any]]) -> Agencies:
    raw = {row["name"]: row for row in table("agencies")["agency"]}
    for row in rows:
        _check(row)
        laid = {**raw.get(row["name"], {"source": "the newsroom"}), **row}
        raw[row["name"]] = laid
        if "kind" not in laid:
            raise BadData(f"the agency {row['name']} has no kind.", f"It is one of {', '.join(KINDS)}.")
    made = [_row(each) for each in raw.values() if not each.get("remove")]
    ours = {row["name"] for row in rows}
    taken: dict[str, str] = {}
    for agency in sorted(made, key=lambda each: each.name not in ours):
        for form, _ in agency.forms():
            if taken.setdefault(form, agency.name) != agency.name and {taken[form], agency.name} & ours:
                raise BadData(f'the form "{form}" belongs to two agencies: {taken[form]} and {agency.name}.')
    return Agencies.of(sorted(made, key=lambda each: each.name not in ours))


def _row(row: Mapping[str, Any]) -> Agency:
    values: dict[str, Any] = {key: value for key, value in row.items() if key not in ("renamed", "remove")}
    for key in _LISTS:
        if key in values:
            values[key] = tuple(values[key])
    renames = row.get("renamed", ())
    values["renamed"] = tuple(Rename(each["from"], each["since"], each["source"]) for each in renames)
    return Agency(**values)


def _check(row: Mapping[str, Any]) -> None:
    """Raise BadData for a row of a newsroom's file that does not say what it must."""
    from linter.model.suggestions import did_you_mean

    name = row.get("name")
    if not isinstance(name, str) or not name.strip():
        raise BadData("an [[agency]] has no name.", 'Write name = "AP", say.')
    for key, value in row.items():
        if key not in _KEYS:
            raise BadData(f'the agency {name} has a key "{key}" that means nothing{did_you_mean(key, _KEYS)}')
        wrong = (
            (key in _WORDS and not isinstance(value, str) and "words in quotes")
            or (key in _TRUTHS and not isinstance(value, bool) and "true or false")
            or (key in _LISTS and not all_words(value) and "a list of words")
            or (key == "renamed" and not _all_renames(value) and "a list of { from, since, source }")
        )
        if wrong:
            raise BadData(f"{key} of the agency {name} is {wrong}, not {value!r}.")
    for key, words in (("kind", KINDS), ("order", ORDERS)):
        if key in row and row[key] not in words:
            raise BadData(f'{key} of the agency {name} cannot be "{row[key]}"{did_you_mean(row[key], words)}')


def _all_renames(value: object) -> bool:
    return isinstance(value, list | tuple) and all(
        isinstance(each, Mapping)
        and set(each) == {"from", "since", "source"}
        and all(isinstance(word, str) for word in each.values())
        for each in value
    )


def form(words: str) -> tuple[Agency, How] | None:
    """The agency printed as ``words``, and what that form is; None for no agency we know."""
    forms = agencies().forms
    found = forms.get(words)
    return found if found or len(words) < 5 else forms.get(words.casefold())


def agency(words: str) -> Agency | None:
    """The agency printed as ``words``, or None."""
    found = form(words)
    return found[0] if found else None


def agency_words() -> frozenset[str]:
    """The first word of every form of every agency, without case: words with none of them name no agency."""
    return agencies().words


def per_newsroom(size: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Remember what a function said, for each table of agencies in force apart."""

    def remembering(function: Callable[P, R]) -> Callable[P, R]:
        def under(_: Agencies, *args: P.args, **named: P.kwargs) -> R:
            return function(*args, **named)

        kept: Callable[..., R] = lru_cache(maxsize=size)(under)

        @wraps(function)
        def asked(*args: P.args, **named: P.kwargs) -> R:
            return kept(agencies(), *args, **named)

        return asked

    return remembering
