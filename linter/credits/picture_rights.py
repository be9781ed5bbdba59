"""Whether a picture may be printed, by what its file says: not yet, no longer, not here; whether a machine made it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from linter.credits.ai_labels import BY_MACHINE
from linter.credits.demand_days import until
from linter.credits.picture_demands import Demand, demands
from linter.model.agency import Agencies
from linter.model.finding import Level
from linter.model.picture_file import PictureFile, Said
from linter.text.moments import is_after, is_before, is_within, moment

USES = ("online", "out", "once", "archive", "sale", "editorial", "other")
SELDOM_TOLD = ("editorial",)  # what nearly every agency asks, and a desk of news does anyway
_HANDOUT = "HONS"  # AP's title of who hands out a picture that may be used for some days
_DAYS = 14
_HOURS = timedelta(days=1)  # an hour of yesterday in another zone may be to come here


class Told(NamedTuple):
    """A sentence on a file, how bad it is, the day or the words on which it rests, and their place in the file."""

    words: str
    level: Level
    fact: str
    place: str


def embargo(picture: PictureFile, agencies: Agencies, now: datetime) -> Told | None:
    """That a picture may not be printed yet: an error for a day to come, a warning where somebody must judge."""
    today = f"today is {now.date()}"
    for said in picture.every("release"):
        doubtful = is_within(said.value, now)
        if doubtful or is_after(said.value, now):
            words = f"This picture’s file releases it on {said.value}, and {today}."
            return Told(words, Level.WARNING if doubtful else Level.ERROR, said.value, said.where)
    without_day: Told | None = None
    for asked in demands(picture, agencies):
        if asked.kind != "embargo":
            continue
        named = until(asked.rest)
        if named and now.date() - named.day > (_HOURS if named.hour else timedelta()):
            continue
        words = f"This picture’s file has an embargo: “{asked.line}”"
        if named and named.day > now.date():
            return Told(f"{words}, and {today}.", Level.ERROR, str(named.day), asked.where)
        without_day = without_day or Told(f"{words}.", Level.WARNING, asked.line, asked.where)
    return without_day


def expiry(picture: PictureFile, agencies: Agencies, now: datetime) -> Told | None:
    """That a picture may no longer be printed: an error, or a warning for an old handout."""
    today = f"today is {now.date()}"
    for said in picture.every("expiration"):
        doubtful = is_within(said.value, now)
        if doubtful or is_before(said.value, now):
            words = f"This picture’s file allows its use until {said.value}, and {today}."
            return Told(words, Level.WARNING if doubtful else Level.ERROR, said.value, said.where)
    for asked in demands(picture, agencies):
        named = until(asked.rest) if asked.kind == "expiry" else None
        if named and named.day - now.date() < (_HOURS if named.hour else timedelta()):
            words = f"This picture’s file says “{asked.line}”, and {today}."
            doubtful = named.hour and now.date() - named.day <= _HOURS
            return Told(words, Level.WARNING if doubtful else Level.ERROR, str(named.day), asked.where)
    taken = moment(picture.value("created"))
    if _HANDOUT in picture.words("creator_title") and taken:
        day = taken.date()
        if now.date() - day > timedelta(days=_DAYS):
            words = f"This picture is an AP handout of {day}, which may be used for {_DAYS} days."
            return Told(words, Level.WARNING, str(day), picture.every("creator_title")[0].where)
    return None


def days_asked(picture: PictureFile, now: datetime) -> Iterator[str]:
    """The days in a file's own fields that bind who prints it: one to wait for, and a last one."""
    for said in picture.every("release"):
        if is_within(said.value, now) or is_after(said.value, now):
            yield f"not before {said.value}"
    for said in picture.every("expiration"):
        yield f"not after {said.value}"


def restriction(
    picture: PictureFile, agencies: Agencies, now: datetime, ours: Collection[str], skip: Collection[str]
) -> Told | None:
    """That a use is not allowed: an error where it is the house's own, a warning online, else a note.

    One that a file forbids until a day that is over, or after a day to come, is allowed."""
    asked = [each for each in demands(picture, agencies) if each.kind in USES and each.kind not in skip]
    asked = [each for each in asked if _holds(each, now)]
    for_us = [each for each in asked if each.kind == "out" and any(_names(each.words, word) for word in ours)]
    online = [each for each in asked if each.kind == "online"]
    ways = (
        (for_us, "is not for us", Level.ERROR),
        (online, "does not allow it online", Level.WARNING),
        (asked, "restricts its use", Level.NOTE),
    )
    for found, what, level in ways:
        if found:
            words = ", ".join(f"“{each.line if until(each.rest) else each.words}”" for each in found)
            where = ", ".join(dict.fromkeys(each.where for each in found))
            return Told(f"This picture’s file {what}: {words}.", level, words, where)
    return None


def _holds(asked: Demand, now: datetime) -> bool:
    named = until(asked.rest)
    if not named or not named.way:
        return True
    return named.day >= now.date() if named.way == "until" else named.day < now.date()


def _names(words: str, word: str) -> bool:
    return f" {word.casefold()} " in f" {words.casefold().replace(',', ' ').replace('/', ' ')} "


def made_by_machine(picture: PictureFile) -> Said | None:
    """Where a file says that a machine made the picture, wholly or in part."""
    for said in picture.every("source_type"):
        if kind_of_source(said).casefold() in BY_MACHINE:
            return said
    return next(iter(picture.every("ai_system", "ai_prompt")), None)


def making(said: Said) -> str:
    """What a machine did, by the place where a file says so: made it, wholly or in part, or with which system."""
    kind = kind_of_source(said)
    if kind.casefold() not in BY_MACHINE:
        return f"made it ({kind[:60]})"
    return "made a part of it" if kind.casefold().startswith("composite") else "made it"


def broken_credentials(picture: PictureFile) -> str:
    """That a file's Content Credentials, which were checked, do not fit it any more; empty where they do."""
    if picture.value("credentials_check").partition(":")[0] != "broken":
        return ""
    return "was changed after it was signed, or damaged: its Content Credentials are broken."


def kind_of_source(said: Said) -> str:
    """The last part of a digital source type, as an address or a code: digsrctype:trainedAlgorithmicMedia."""
    return said.value.strip().rstrip("/").replace(":", "/").rpartition("/")[2] or said.value
