"""States of the United States behind a town and a comma, in full and as they are shortened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from linter.data import table

Where = TypeVar("Where")
Found = tuple[Where, re.Match[str]]
_DEGREES = ("MD", "MA", "MS", "PA")  # Anthony Day, MD


def states_in(words: str) -> Iterator[re.Match[str]]:
    """Each state with its ``town``; none in front of a post code, where the letters are right beside any form."""
    return _named().finditer(words)


def of_state(form: str) -> str:
    """The state in full of which this is a form."""
    return _states()[form]


def without_degrees(forms: dict[str, list[Found[Where]]]) -> dict[str, list[Found[Where]]]:
    """The forms without the letters of a degree, but for those behind a town that has the state in another form too."""
    towns = {hit["town"] for form, rows in forms.items() if form not in _DEGREES for _, hit in rows}
    kept = {
        form: [row for row in rows if form not in _DEGREES or row[1]["town"] in towns] for form, rows in forms.items()
    }
    return {form: rows for form, rows in kept.items() if rows}


@cache
def _states() -> dict[str, str]:
    """Every form with the state it is of."""
    states: dict[str, list[str]] = table("states")["states"]
    return {form: state for state, short in states.items() for form in (state, *short)}


@cache
def _named() -> re.Pattern[str]:
    forms = "|".join(map(re.escape, sorted(_states(), key=len, reverse=True)))
    return re.compile(rf"(?<!\()\b(?P<town>[A-Z][\w.'’-]*), (?P<state>{forms})(?![\w-]|\.\w| \d{{5}})")
