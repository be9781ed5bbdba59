"""Learns the house style of an archive: stories are counted, then what is set is tried on them, then it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from linter.archive.learn.habits import votes_of, without_votes
from linter.archive.learn.stories import Story
from linter.archive.learn.style import Decision, decisions
from linter.archive.learn.trial import Trial, Tried, held_back, trial_of
from linter.archive.learn.vote import StoryVotes
from linter.archive.learn.votes import Votes
from linter.archive.origin import house_of, is_address
from linter.settings import Settings


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which stories count: of a host, of a section, since a day; all where nothing is said."""

    host: str = ""
    section: str = ""
    since: date | None = None

    def has(self, house: str, section: str) -> bool:
        """Whether a story of that house and section is meant."""
        host = house_of(self.host if is_address(self.host) else f"https://{self.host}")
        return host in ("", house) and self.section.casefold() in ("", section)


@dataclass(frozen=True, slots=True)
class Style:
    """What was learned: each habit judged, and of which stories."""

    decisions: tuple[Decision, ...]
    votes: Votes
    wanted: Wanted


class Learner:
    """Counts stories, gives the trial of what they come to, counts that, and has the style."""

    def __init__(self, settings: Settings, today: date, wanted: Wanted = Wanted(), examples: int = 1) -> None:
        self.wanted = wanted
        self.examples = max(1, examples)
        self.votes = Votes(today, wanted.since, self.examples)
        self.tried = Tried()
        self.left_out: set[str] = set()
        self._settings = settings
        self._decided: list[Decision] = []
        self._again: set[int] = set()

    def add(self, story: StoryVotes) -> None:
        """Count a story, where it is one that was asked for."""
        if self.wanted.has(story.house, story.section):
            self.votes.add(story)
        else:
            self.left_out.add(story.house)

    def trial(self) -> Trial:
        """What is set so far, to be tried on every story again."""
        self._decided = decisions(self.votes, self.examples)
        return trial_of(self._decided, self._settings)

    def add_tried(self, story: StoryVotes, spoke: frozenset[str]) -> None:
        """Count where the trial spoke, in a story from which the style was learned."""
        meant = self.wanted.has(story.house, story.section) and self.votes.counts(story.published)
        if meant and not (story.story and story.story in self._again):
            self._again.add(story.story)
            self.tried.add(spoke)

    def style(self) -> Style:
        """What was learned, without what would speak too often."""
        return Style(tuple(held_back(self._decided, self.tried)), self.votes, self.wanted)


def learn(
    stories: Callable[[], Iterable[Story]],
    settings: Settings,
    today: date,
    wanted: Wanted = Wanted(),
    examples: int = 1,
) -> Style:
    """The style of an archive, whose stories can be asked for twice: once to be counted, once to be tried."""
    learner = Learner(settings, today, wanted, examples)
    for story in stories():
        learner.add(votes_of(story))
    trial = learner.trial()
    for story in stories() if trial.pieces else ():
        if story.report.page is not None:
            learner.add_tried(without_votes(story), trial.spoke(story.report.page, story.name))
    return learner.style()
