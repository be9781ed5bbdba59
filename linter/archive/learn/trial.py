"""Tries what was learned on the pages it was learned from: a setting that would speak too often is not set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from linter.archive.learn.house_habits import AGENCIES, NAMES
from linter.archive.learn.style import Decision, State, tables
from linter.archive.learn.vote import AGENCY, NAME
from linter.model.page import Page
from linter.names.term_violations import departures
from linter.rules.needs import met_by
from linter.settings import Settings

SELDOM = 5  # one story in so many may have a finding of a rule; at one, or above, it is not set


@dataclass(frozen=True)
class Trial:
    """What is set, piece by piece, each as settings of its own: a value that goes to other processes."""

    pieces: tuple[tuple[str, Settings], ...]

    def spoke(self, page: Page, name: str) -> frozenset[str]:
        """The pieces that would have something to say of a page."""
        return frozenset(self._spoke(page, name))

    def _spoke(self, page: Page, name: str) -> Iterator[str]:
        for piece, settings in self.pieces:
            told = replace(page, newsroom=settings.newsroom)
            if piece == NAMES:
                yield from {f"{NAME}{each.term.known}" for each in departures(told)}
            elif _speaks(settings, told, name):
                yield piece


def _speaks(settings: Settings, page: Page, name: str) -> bool:
    """Whether a rule finds something that is shown; one that crashes is not to be set either."""
    try:
        asked = (rule for rule in settings.at(name).rules if rule.needs <= met_by(page))
        return any(not found.doubtful for rule in asked for found in rule.check_page(page))
    except Exception:
        return True


def trial_of(found: Sequence[Decision], base: Settings) -> Trial:
    """The trial of what is set; ``base`` are the settings that the pages are read with."""
    set_ = [each for each in found if each.state is State.SET]
    pieces = [(each.name, [each]) for each in set_ if not each.name.startswith((AGENCY, NAME))]
    pieces += [(AGENCIES, [each for each in found if each.name.startswith(AGENCY)])]
    pieces += [(NAMES, [each for each in set_ if each.name.startswith(NAME)])]
    made = []
    for name, some in pieces:
        if table := tables(some):
            asked = tuple(table.get("rules", {}))
            settings = Settings.of(table).changed("learn", asked=asked, only_asked=True, agencies=base.agencies)
            made.append((name, settings))
    return Trial(tuple(made))


@dataclass
class Tried:
    """In how many stories each piece spoke, and which pieces spoke together."""

    stories: int = 0
    together: Counter[frozenset[str]] = field(default_factory=Counter)

    def add(self, spoke: frozenset[str]) -> None:
        """Count a story."""
        self.stories += 1
        self.together[spoke] += 1

    def of(self, pieces: Iterable[str]) -> int:
        """The stories in which at least one of some pieces spoke."""
        asked = frozenset(pieces)
        return sum(times for spoke, times in self.together.items() if not asked.isdisjoint(spoke))


def held_back(found: Sequence[Decision], tried: Tried) -> list[Decision]:
    """The decisions, those not set that would make a rule speak in one story of five or more: the loudest first."""
    loud: dict[str, int] = {}
    rules: dict[str, list[str]] = {}
    for each in found:
        if each.state is State.SET:
            rules.setdefault(each.habit.rule, []).append(_piece(each))
    for pieces in rules.values():
        while pieces and tried.of(pieces) * SELDOM >= tried.stories:
            loudest = max(pieces, key=lambda piece: tried.of([piece]))
            loud[loudest] = tried.of([loudest])
            pieces[:] = [piece for piece in pieces if piece != loudest]
    return [_held(each, loud, tried.stories) for each in found]


def _piece(each: Decision) -> str:
    return AGENCIES if each.name.startswith(AGENCY) else each.name


def _held(each: Decision, loud: dict[str, int], stories: int) -> Decision:
    if each.state is not State.SET or _piece(each) not in loud:
        return each
    why = (
        f"{each.habit.rule} would speak in {loud[_piece(each)]} of {stories} stories, more than one in {SELDOM} allows"
    )
    return replace(each, state=State.LOUD, why=why)
