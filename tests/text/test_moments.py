"""Moments as files write them."""

import time
from datetime import UTC, datetime, timedelta

import pytest

from linter.text.moments import here, is_after, is_before, is_within, moment

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("2031-05-01T12:00:00Z", NOON),
        ("2031-05-01t12:00:00z", NOON),
        ("2031-05-01T14:00:00 +02:00", NOON),
        ("2031-05-01T14:00+0200", NOON),
        ("2031-05-01", datetime(2031, 5, 1)),
        ("2031-05", datetime(2031, 5, 1)),
        ("2031-13-01", None),
        ("2031-05-01T10:00:00+99:00", None),
        ("tomorrow", None),
    ],
)
def test_a_moment_is_read_whole_or_in_part(words, found):
    assert moment(words) == found


def test_a_day_is_over_when_it_is_and_has_come_when_it_has():
    assert [is_after(day, NOON) for day in ("2031-05-01", "2031-05-02", "rain")] == [False, True, None]
    assert [is_before(day, NOON) for day in ("2031-05-01", "2031-04-30", "rain")] == [False, True, None]
    assert is_after("2031-05-01T12:00:01Z", NOON)
    assert not is_after("2031-05-01T11:59:59", NOON + timedelta(0))
    assert is_before("2031-05-01T11:59:59", NOON)


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
def test_the_ends_of_the_calendar_are_moments_too(zone, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for now in (datetime(1, 1, 1), datetime(9999, 12, 31)):
            assert [is_after("2031-05-01T10:00Z", now), is_before("2031-05-01T10:00Z", now)] == [
                now.year == 1,
                now.year != 1,
            ]
            assert not is_within("2031-05-01T10:00Z", now)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert here("0001-01-01T00:00+14:00") is None
