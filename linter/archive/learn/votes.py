"""Counts the votes of stories, one a story, and says how sure a share is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from linter.archive.learn.vote import StoryVotes, Vote

_Z = 1.2816  # 9 of 10 lie above the lower bound
BOTH = ""  # the vote of a story that does one as often as the other
_YEARS = 2  # of an archive that a house style is learned from
_TEMPLATES = 40  # of a value, from which examples are kept
_OLDER, _SINCE = "0000-00", "9999-99"


def wilson(times: int, of: int) -> float:
    """The lower bound of a share: 7 of 7 are at least 0.81, 294 of 299 at least 0.97."""
    if of == 0:
        return 0.0
    share, square = times / of, _Z * _Z
    spread = _Z * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    return (share + square / (2 * of) - spread) / (1 + square / of)


class Example(NamedTuple):
    """Where a person can look: the story, the words there, and the template that printed them."""

    called: str
    words: str
    template: str
    month: str


class _Key(NamedTuple):
    house: str
    section: str
    month: str
    value: str


@dataclass
class Ballot:
    """The votes on one habit: of all recent stories, of the older ones, and by house, section and template.

    ``by_template`` counts those that no editor may have typed.
    """

    counts: Counter[str] = field(default_factory=Counter)
    older: Counter[str] = field(default_factory=Counter)
    houses: dict[str, Counter[str]] = field(default_factory=dict)
    sections: dict[tuple[str, str], Counter[str]] = field(default_factory=dict)
    templates: dict[str, Counter[str]] = field(default_factory=dict)
    by_template: Counter[str] = field(default_factory=Counter)


class Votes:
    """The votes of an archive. A story votes once on each habit, for what most of its pictures do.

    Without ``since`` the last two years of the archive count, and stories that say no day, or one after ``today``.
    ``keep`` is how many examples are kept of a habit in a template.
    """

    def __init__(self, today: date, since: date | None = None, keep: int = 1) -> None:
        self.since = since
        self.stories = 0
        self.again = 0
        self.undated = 0
        self.houses: Counter[str] = Counter()
        self.months: Counter[str] = Counter()
        self._today = f"{today:%Y-%m}"
        self._keep = max(1, keep)
        self._stories: set[int] = set()
        self._blocks: set[int] = set()
        self._counts: dict[str, Counter[_Key]] = {}
        self._templates: dict[str, Counter[tuple[str, str, str]]] = {}
        self._apart: dict[str, Counter[tuple[str, str]]] = {}
        self._examples: dict[tuple[str, str], dict[str, list[Example]]] = {}

    def add(self, story: StoryVotes) -> None:
        """Count a story; one whose words were seen before is the same story at another address."""
        if story.story and story.story in self._stories:
            self.again += 1
            return
        self._stories.add(story.story)
        self.stories += 1
        self.houses[story.house] += 1
        month = self._month(story.published)
        self.months[month] += 1
        self.undated += not month
        if self.since is not None:
            if not month:
                return
            month = _SINCE if story.published is not None and story.published >= self.since else _OLDER
        habits: dict[str, list[Vote]] = {}
        for vote in story.votes:
            if vote.block not in self._blocks:
                habits.setdefault(vote.habit, []).append(vote)
        self._blocks.update(vote.block for vote in story.votes)
        for habit, votes in habits.items():
            self._count(habit, votes, story, month)

    def counts(self, published: date | None) -> bool:
        """Whether a story of that day is one that the style is learned from."""
        if self.since is not None:
            return published is not None and self.since <= published and bool(self._month(published))
        return not (month := self._month(published)) or month >= self.begins

    def _month(self, published: date | None) -> str:
        """The month of a day that may be: what is to come is a slip."""
        month = f"{published:%Y-%m}" if published else ""
        return month if month <= self._today else ""

    def _count(self, habit: str, votes: list[Vote], story: StoryVotes, month: str) -> None:
        value = _most(vote.value for vote in votes)
        counts = self._counts.setdefault(habit, Counter())
        counts[_Key(story.house, story.section, month, value)] += 1
        if _most(str(vote.by_template) for vote in votes if vote.value == value) == "True":
            self._apart.setdefault(habit, Counter())[month, value] += 1
        for template in {vote.template for vote in votes if vote.template}:
            there = _most(vote.value for vote in votes if vote.template == template)
            self._templates.setdefault(habit, Counter())[template, month, there] += 1
        for vote in votes:
            by_template = self._examples.setdefault((habit, vote.value), {})
            if vote.template in by_template or len(by_template) < _TEMPLATES:
                kept = by_template.setdefault(vote.template, [])
                if all(each.called != story.called for each in kept):
                    kept.append(Example(story.called, vote.words, vote.template, month))
                    kept.sort(key=lambda each: each.month, reverse=True)
                    del kept[self._keep :]

    @property
    def begins(self) -> str:
        """The month from which stories count; empty where all do."""
        if self.since is not None:
            return _SINCE
        newest = max(self.months, default="")
        return f"{int(newest[:4]) - _YEARS:04}{newest[4:]}" if newest else ""

    def habits(self) -> list[str]:
        """Every habit on which a story voted."""
        return sorted(self._counts)

    def ballot(self, habit: str) -> Ballot:
        """The votes on a habit."""
        found, begins = Ballot(), self.begins
        for key, times in self._counts[habit].items():
            if key.month and key.month < begins:
                found.older[key.value] += times
                continue
            found.counts[key.value] += times
            found.houses.setdefault(key.house, Counter())[key.value] += times
            found.sections.setdefault((key.house, key.section), Counter())[key.value] += times
        for (template, month, value), times in self._templates.get(habit, {}).items():
            if not month or month >= begins:
                found.templates.setdefault(template, Counter())[value] += times
        for (month, value), times in self._apart.get(habit, {}).items():
            if not month or month >= begins:
                found.by_template[value] += times
        return found

    def examples(self, habit: str, value: str, most: int = 1) -> list[Example]:
        """Places to look at, the newest first, from as many templates as there are."""
        kept = self._examples.get((habit, value), {}).values()
        rows = [sorted(each, key=lambda one: one.month, reverse=True) for each in kept]
        recent = [[one for one in row if not one.month or one.month >= self.begins] for row in rows]
        turns = [row[turn] for turn in range(most) for row in recent if turn < len(row)]
        return turns[:most]


def _most(values: Iterable[str]) -> str:
    """What comes most often; nothing where two come as often."""
    ranked = Counter(values).most_common(2)
    return BOTH if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]) else ranked[0][0]
