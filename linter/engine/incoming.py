"""Judges a picture's file by itself, as a desk does when it comes in: what is missing, what it asks, what is odd."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from linter.credits.demand_days import until
from linter.credits.picture_credits import credit_of
from linter.credits.picture_demands import Demand, demands
from linter.credits.picture_rights import (
    SELDOM_TOLD,
    broken_credentials,
    days_asked,
    embargo,
    expiry,
    made_by_machine,
    making,
    restriction,
)
from linter.model.agency import Agencies
from linter.model.finding import Level
from linter.model.picture_file import FileFinding, JudgedFile, PictureFile, Said
from linter.rules.registry import AnyRule
from linter.settings import Settings
from linter.text.accents import without_accents
from linter.text.words import words_in

_NEEDED = {
    "by-line": ("creator", "credit"),
    "caption": ("caption",),
    "copyright": ("copyright", "credit", "source"),
}
_HELD_TOGETHER = ("creator", "credit", "source", "copyright", "caption", "headline")


_CAPTION = 1900  # letters: IIM cuts captions at 2,000 bytes
_STOPPING = ("embargo", "expiry")  # demands that stop a picture, before or after a day
_TELLING = 20  # letters in which two values must differ: what is cut short ends in half a word


def judge(picture: PictureFile, settings: Settings, now: datetime) -> JudgedFile:
    """A file with all that is to be said of it, the worst first. A rule of pages that is off is off here too."""
    agencies = settings.newsroom.agencies
    rules = {rule.name: rule for rule in settings.at(picture.name).rules}
    known = set(settings.rules)
    found = []
    for each in _found(picture, agencies, now, rules):
        rule = rules.get(each.rule)
        if rule is None and each.rule in known:
            continue
        level = rule.set_level if rule and rule.set_level else each.level
        found.append(FileFinding(each.rule, level, each.message))
    found.sort(key=lambda each: each.level.rank)
    asked = [*days_asked(picture, now), *_asked(demands(picture, agencies))]
    return JudgedFile(picture, tuple(found), tuple(dict.fromkeys(asked)), credit_of(picture))


def _asked(demanded: Iterable[Demand]) -> Iterator[str]:
    """What is asked, in few words, what stops a picture first: an embargo or a last day with its day."""
    for each in sorted(demanded, key=lambda demand: demand.kind not in _STOPPING):
        named = until(each.rest) if each.kind in _STOPPING else None
        yield f"{each.words} {named.day}" if named else each.words


def _found(picture: PictureFile, agencies: Agencies, now: datetime, rules: dict[str, AnyRule]) -> Iterator[FileFinding]:
    for note in picture.notes:
        yield FileFinding("picture-unreadable", Level.WARNING, note)
    if not picture.kind:
        return
    options = rules["picture-restricted"].options if "picture-restricted" in rules else None
    ours, skip = (options.ours, options.skip) if options else ((), SELDOM_TOLD)
    for rule, told in (
        ("picture-embargoed", embargo(picture, agencies, now)),
        ("picture-expired", expiry(picture, agencies, now)),
        ("picture-restricted", restriction(picture, agencies, now, ours, skip)),
    ):
        if told:
            yield FileFinding(rule, told.level, told.words)
    if credit := next((each for each in demands(picture, agencies) if each.kind == "credit"), None):
        words = f"It demands a credit: “{credit.line}”."
        yield FileFinding("picture-mandatory-credit", Level.NOTE, words)
    if said := made_by_machine(picture):
        words = f"It says that a machine {making(said)}."
        yield FileFinding("picture-ai-unlabelled", Level.NOTE, words)
    if missing := [name for name, fields in _NEEDED.items() if not any(picture.value(field) for field in fields)]:
        words = f"It has no {', no '.join(missing)}."
        yield FileFinding("picture-metadata-missing", Level.WARNING, words)
    yield from _odd(picture)


def _odd(picture: PictureFile) -> Iterator[FileFinding]:
    if picture.in_step is False:
        words = "Its words stand in it twice (IPTC and XMP), and a program changed one of them alone: they may differ."
        yield FileFinding("picture-metadata-disagrees", Level.NOTE, words)
    for field in _HELD_TOGETHER:
        if apart := _apart(picture.fields.get(field, ())):
            words = f"Its {field} is not the same everywhere in it: {apart}."
            yield FileFinding("picture-metadata-disagrees", Level.NOTE, words)
    if picture.charset.startswith("guessed") and _has_accents(picture):
        words = "It does not say how its letters are written, so they were guessed: look at names with accents."
        yield FileFinding("picture-charset-guessed", Level.NOTE, words)
    if told := broken_credentials(picture):
        yield FileFinding("picture-credentials-broken", Level.WARNING, f"It {told}")
    elif picture.credentials:
        state = "valid: it is as it was signed, by whomever" if picture.value("credentials_check") else "not checked"
        yield FileFinding("picture-credentials", Level.NOTE, f"It has Content Credentials, {state}.")
    if picture.value("ingredient_thumbnail"):
        words = "Its Content Credentials hold a small picture of what it was made from: it may show what was cut off."
        yield FileFinding("picture-credentials", Level.NOTE, words)


def _apart(values: tuple[Said, ...]) -> str:
    """Two places that say different things, none of which is the other cut short; empty where none do."""
    for first, other in ((values[0], each) for each in values[1:]):
        short, long = sorted((_plain(first), _plain(other)), key=len)
        if short and short[: max(_TELLING, len(short) - 3)] not in long:
            return f"“{_cut(first.value)}” in {_kind(first)}, “{_cut(other.value)}” in {_kind(other)}"
    return ""


def _kind(said: Said) -> str:
    """The kind of metadata in which something stands, as desks call it; a sidecar's by its file."""
    file, _, place = said.where.rpartition(", ")
    kind = place.partition(" ")[0].replace("IIM", "IPTC")
    return f"{file}" if file else kind


def _has_accents(picture: PictureFile) -> bool:
    """True where letters of the IIM hang on how it is read; © is © in every way that is guessed."""
    words = (
        word for values in picture.fields.values() for said in values if "IIM" in said.where for word in said.words
    )
    return any(not word.isascii() and any(letter.isalpha() and letter > "\x7f" for letter in word) for word in words)


def _plain(said: Said) -> str:
    """The words for comparing, as far as IIM holds a caption; those of a list in any order are the same."""
    value = said.value if said.languages else "; ".join(sorted(said.words))
    return without_accents(" ".join(words_in(value[:_CAPTION])))


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"
