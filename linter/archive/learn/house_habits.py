"""The habits that can be learned: what each is called, how its values are said, and which setting holds it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from linter.archive.learn.vote import AGENCY, NAME

Table = Mapping[str, Mapping[str, Any]]  # rule → its options
_SLASHES = ("/", " / ")
_ORDERS = {"photographer-first": "the photographer first", "agency-first": "the agency first"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a value would set: a table of rules; or why it cannot be set. Neither, where it is so without settings."""

    table: Table = field(default_factory=dict)
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Habit:
    """A habit by its name: ``title`` begins its line, ``asks`` is the question for the standards editor."""

    rule: str
    title: str
    asks: str
    said: Mapping[str, str]
    setting: Callable[[str], Setting]


def habit_of(name: str) -> Habit:
    """The habit of a name."""
    if name.startswith(AGENCY):
        agency = name.removeprefix(AGENCY)
        return Habit(AGENCIES, agency, f"How is {agency} named in credits?", {}, lambda _: Setting())
    if name.startswith(NAME):
        return Habit(NAMES, "The name", "Which spelling is the house's?", {}, lambda _: Setting())
    return HABITS[name]


def said(habit: Habit, value: str) -> str:
    """A value in words."""
    return habit.said.get(value) or (f"“{value}”" if value else "both ways")


AGENCIES, NAMES = "credit-agency-form", "naming-house-style"


def _form(key: str) -> Callable[[str], Setting]:
    return lambda value: Setting({"credit-form": {key: value}})


def _lead_in(value: str) -> Setting:
    if not any(map(str.isalnum, value)):
        return Setting({"credit-form": {"lead-in": value}}, "systems print this sign by themselves; editors seldom do")
    return Setting({"credit-form": {"lead-in": value}})


def _separator(value: str) -> Setting:
    if value in _SLASHES:
        return Setting({"credit-form": {"separator": value}})
    if value.endswith("…)"):
        return Setting(why_not="credit-form cannot say brackets behind a name")
    why = "separator is for slashes alone; a whole line can say it, such as "
    return Setting(why_not=f'{why}form = "{{photographers}}{value}{{providers}}", in your order')


def _brackets(value: str) -> Setting:
    if value == "none":
        return Setting()
    if value in ("round", "square"):
        return Setting({"credit-form": {"brackets": value}})
    return Setting(why_not="credit-form knows round and square brackets alone")


def _where(settings: Mapping[str, Table]) -> Callable[[str], Setting]:
    """The settings by value; a value without any is so as Cutline comes."""
    return lambda value: Setting(settings.get(value, {}))


HABITS: Mapping[str, Habit] = {
    "lead-in": Habit(
        "credit-form", "The lead-in", "Which word leads in a photograph's credit?", {"none": "no lead-in"}, _lead_in
    ),
    "order": Habit(
        "credit-form", "The order", "Who stands first, the photographer or the agency?", _ORDERS, _form("order")
    ),
    "separator": Habit("credit-form", "The separator", "What stands between photographer and agency?", {}, _separator),
    "brackets": Habit(
        "credit-form",
        "Brackets",
        "Does a credit stand in brackets?",
        {"none": "no brackets", "round": "round brackets", "square": "square brackets"},
        _brackets,
    ),
    "initials": Habit(
        "credit-form",
        "Initials",
        "Have initials full stops?",
        {"stops": "with stops (J. R. Moss)", "none": "without stops (JR Moss)"},
        _form("initials"),
    ),
    "full-stop": Habit(
        "caption-full-stop",
        "The end of a caption",
        "Does a caption of one sentence end with a full stop?",
        {"always": "a full stop", "never": "no full stop"},
        lambda value: Setting({"caption-full-stop": {"policy": value}}),
    ),
    "position": Habit(
        "direction-letter",
        "Where people stand",
        "Is it left and right in words, or (L) and (R)?",
        {"word": "in words (left)", "letter": "in letters (L)"},
        _where({"word": {"direction-letter": {"level": "warning", "brackets": False}}}),
    ),
    "position-brackets": Habit(
        "direction-letter",
        "Words for where people stand",
        "Do they stand in brackets?",
        {"yes": "in brackets", "no": "between commas"},
        _where({"yes": {"direction-letter": {"brackets": True}}}),
    ),
    "date-order": Habit(
        "date-form",
        "Dates",
        "Does the day or the month come first?",
        {"day-month": "the day first (3 January)", "month-day": "the month first (January 3)"},
        lambda value: Setting({"date-form": {"order": value}}),
    ),
    "date-months": Habit(
        "date-form",
        "Months",
        "Are months shortened?",
        {"full": "in full", "ap": "shortened with a stop (Jan.)", "three": "in three letters (Jan)"},
        lambda value: Setting({"date-form": {"months": value}}),
    ),
    "date-day": Habit(
        "date-ordinal",
        "Days",
        "Have days an ending (3rd)?",
        {"plain": "plain (3 January)", "ordinal": "with an ending (3rd January)"},
        _where({"plain": {"date-ordinal": {"level": "note"}}}),
    ),
    "alt-words": Habit(
        "alt-missing",
        "Alternative texts",
        "Does every photograph have an alternative text?",
        {"words": "with words", "empty": 'left empty (alt="")', "missing": "missing"},
        _where({"words": {"alt-missing": {"words": True}}}),
    ),
    "alt-caption": Habit(
        "alt-repeats-caption",
        "Alternative text and caption",
        "May the alternative text repeat the caption?",
        {"other": "in other words", "same": "in the same words"},
        _where({"other": {"alt-repeats-caption": {"level": "note"}}}),
    ),
}
