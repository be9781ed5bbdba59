"""What is set, what is a lean, and what is asked: the votes of an archive, judged habit by habit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from linter.archive.learn.house_habits import HABITS, Habit, Table, habit_of
from linter.archive.learn.vote import AGENCY, NAME
from linter.archive.learn.votes import BOTH, Ballot, Example, Votes, wilson

LEAST, SURE = 5, 0.8  # stories that show a habit, and the lower bound of its share
LEAN = 0.7  # of the votes
LEAST_FORM, MOSTLY, SURE_FORM = 10, 0.8, 0.7  # of an agency's form or a name's spelling: stories, share, lower bound
FEWEST = 3  # stories below which nothing is said
_HOUSE, _PART = 3, 5  # stories of a house, and of a section or a template, that may differ from the rest
_MOST = 4  # parts that are told


class State(StrEnum):
    """What becomes of a habit in the settings file."""

    SET = "set"
    LEAN = "lean"
    ASKED = "asked"
    TOLD = "told"  # clear, and no setting can say it
    LOUD = "loud"  # clear, and its rule would speak too often
    AS_IT_COMES = "as it comes"  # clear, and so without settings


@dataclass(frozen=True, slots=True)
class Part:
    """A house, a section or a template that does otherwise."""

    name: str
    value: str
    times: int
    of: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A habit judged: its leading value with its votes, of how many, what the others voted, and what it would set.

    ``why`` says why a clear habit is not set, ``parts`` who does otherwise, ``was`` what older stories did instead.
    ``shown`` holds examples by value.
    """

    name: str
    state: State
    value: str
    times: int
    of: int
    others: tuple[tuple[str, int], ...] = ()
    table: Table = field(default_factory=dict)
    why: str = ""
    parts: tuple[Part, ...] = ()
    was: Part | None = None
    shown: Mapping[str, tuple[Example, ...]] = field(default_factory=dict)

    @property
    def habit(self) -> Habit:
        return habit_of(self.name)


def decisions(votes: Votes, most: int = 1) -> list[Decision]:
    """Every habit of an archive, judged, in the order of the settings file."""
    names = [name for name in HABITS if name in votes.habits()]
    names += [name for name in votes.habits() if name.startswith((AGENCY, NAME))]
    found = [each for name in names if (each := _judged(name, votes, most)) is not None]
    in_words = any(each.name == "position" and each.state is State.SET for each in found)
    return [each for each in found if each.name != "position-brackets" or in_words]


def _judged(name: str, votes: Votes, most: int) -> Decision | None:
    ballot = votes.ballot(name)
    of = ballot.counts.total()
    ranked = sorted(ballot.counts.items(), key=lambda row: (-row[1], row[0] == BOTH, row[0]))
    value, times = ranked[0] if ranked else (BOTH, 0)
    was = _older(ballot, value)
    several = name.startswith((AGENCY, NAME))
    alone = len(ranked) == 1 and of < LEAST_FORM  # a name that nobody spelt in another way is no question
    if of < (LEAST if several else FEWEST) or (alone and name.startswith(NAME)):
        return None
    setting = habit_of(name).setting(value)
    why, parts = setting.why_not, tuple(_otherwise(ballot, value))
    state = State.ASKED
    if value != BOTH and not parts and times >= LEAN * of:
        sure = of >= LEAST and wilson(times, of) >= SURE
        if several:
            sure = of >= LEAST_FORM and times >= MOSTLY * of and wilson(times, of) >= SURE_FORM
        state = State.SET if sure else State.LEAN
        if 2 * ballot.by_template[value] >= times:
            state, why = State.TOLD, "it stands in an element of its own: your template prints it, no editor"
        elif why:
            state = State.TOLD
        elif not several and not setting.table:
            state = State.AS_IT_COMES
    told = dict.fromkeys([*(each for each, _ in ranked[:3] if each != BOTH), *(part.value for part in parts)])
    shown = {each: tuple(votes.examples(name, each, most)) for each in told}
    return Decision(name, state, value, times, of, tuple(ranked[1:]), setting.table, why, parts, was, shown)


def _older(ballot: Ballot, value: str) -> Part | None:
    """What the house did before, where that was clear and is another thing now."""
    of = ballot.older.total()
    if of < LEAST:
        return None
    before, times = ballot.older.most_common(1)[0]
    return Part("", before, times, of) if before not in (value, BOTH) and times >= LEAN * of else None


def _otherwise(ballot: Ballot, value: str) -> Iterator[Part]:
    """The houses, sections and templates that clearly do another thing than the rest: the habit is not the house's."""
    sections = {
        f"{house or 'pages without an address'}, section {name}": row
        for (house, name), row in ballot.sections.items()
        if name
    }
    for least, rows in ((_HOUSE, ballot.houses), (_PART, sections), (_PART, ballot.templates)):
        found = [part for name, row in rows.items() if (part := _leads(name, row, least)) and part.value != value]
        if found and len(rows) > 1:
            yield from sorted(found, key=lambda part: (-part.of, part.name))[:_MOST]
            return


def _leads(name: str, row: Counter[str], least: int) -> Part | None:
    of = row.total()
    value, times = row.most_common(1)[0]
    return Part(name, value, times, of) if of >= least and times >= LEAN * of and value != BOTH else None


def tables(found: Iterable[Decision]) -> dict[str, Any]:
    """The settings of all that is set, as a settings file has them."""
    rules: dict[str, dict[str, Any]] = {}
    terms: list[dict[str, Any]] = []
    forms: list[str] = []
    usual: list[str] = []
    for each in found:
        if each.state is not State.SET:
            # The rule speaks of every agency: of one that is not yet clear it is not to say more than the house does.
            usual += [each.value] * (each.name.startswith(AGENCY) and each.value != BOTH)
            continue
        for rule, options in each.table.items():
            rules.setdefault(rule, {}).update(options)
        if each.name.startswith(NAME):
            terms.append({"prefer": each.value, "group": each.name.removeprefix(NAME)})
        elif each.name.startswith(AGENCY):
            forms.append(each.value)
    if forms:
        rules["credit-agency-form"] = {"level": "warning", "printed-as": forms + usual}
    return {**({"rules": rules} if rules else {}), **({"term": terms} if terms else {})}
