"""Days and times of day as files write them: ISO's form, whole or in part, with odd blanks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from linter.model.lazy_regex import lazy

_MOMENT = lazy(
    r"\s*(\d{4})-(\d\d)(?:-(\d\d))?(?:[Tt ]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?\s*"
    r"(?:([Zz])|([+-])(\d\d):?(\d\d))?\s*"
)


def moment(words: str) -> datetime | None:
    """The moment that some words are, None where they are none; without a zone where they name none."""
    hit = _MOMENT.fullmatch(words)
    if not hit:
        return None
    zone = None
    if hit[7]:
        zone = UTC
    elif hit[8]:
        away = timedelta(hours=int(hit[9]), minutes=int(hit[10]))
        if away >= timedelta(hours=24):
            return None
        zone = timezone(-away if hit[8] == "-" else away)
    try:
        day = (int(hit[1]), int(hit[2]), int(hit[3] or 1))
        return datetime(*day, int(hit[4] or 0), int(hit[5] or 0), int(hit[6] or 0), tzinfo=zone)
    except ValueError:
        return None


def here(words: str) -> datetime | None:
    """The same moment as it is called here; None where it is none, or lies at an end of the calendar."""
    try:
        return found.astimezone() if (found := moment(words)) else None
    except (ValueError, OverflowError):
        return None


def has_time(words: str) -> bool:
    """True for words that name a time of day."""
    return bool((hit := _MOMENT.fullmatch(words)) and hit[4])


def is_after(words: str, now: datetime) -> bool | None:
    """Whether a moment lies after another one; of a day alone, whether the day does. None where it is no moment.

    A time of day without a zone is taken for the other one's. ``now`` without a zone is a whole day, here.
    """
    found = moment(words)
    if found is None:
        return None
    if not has_time(words):
        return found.date() > now.date()
    _, end = _span(now)
    return _in_zone(found, end) > end


def is_before(words: str, now: datetime) -> bool | None:
    """Whether a moment lies before another one; of a day alone, whether the day is over. None where it is no moment."""
    found = moment(words)
    if found is None:
        return None
    if not has_time(words):
        return found.date() < now.date()
    start, _ = _span(now)
    return _in_zone(found, start) < start


def is_within(words: str, now: datetime) -> bool:
    """Whether a time of day lies in a day that is named without one: nobody knows which comes first."""
    return now.tzinfo is None and has_time(words) and is_after(words, now) is False and is_before(words, now) is False


def _span(now: datetime) -> tuple[datetime, datetime]:
    """When a moment begins and ends: the last microsecond of a whole day."""
    if now.tzinfo is not None:
        return now, now
    last = datetime(now.year, now.month, now.day, 23, 59, 59, 999_999)
    try:
        return now.astimezone(), last.astimezone()
    except (ValueError, OverflowError):  # at an end of the calendar
        return now.replace(tzinfo=UTC), last.replace(tzinfo=UTC)


def _in_zone(found: datetime, now: datetime) -> datetime:
    return found if found.tzinfo else found.replace(tzinfo=now.tzinfo)
