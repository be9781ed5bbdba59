r"""Counts how many edges of words, ``\b`` and ``\B``, a pattern can ask for in one place, through groups and counts."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reach:
    """What a part of a pattern asks for where it takes no letter.

    ``through`` is how many edges stand on a way that takes none at all, and -1 if there is no such way. ``lead`` are
    those before its first letter, ``trail`` those behind its last, ``most`` those in any one place. ``start``: a ^ can
    stand before its first letter; ``end``: a $ behind its last.
    """

    through: int = -1
    lead: int = 0
    trail: int = 0
    most: int = 0
    start: bool = False
    end: bool = False

    def then(self, other: Reach) -> Reach:
        """This part, and the other behind it."""
        ours, theirs = self.through, other.through
        return Reach(
            ours + theirs if ours >= 0 and theirs >= 0 else -1,
            max(self.lead, ours + other.lead if ours >= 0 else 0),
            max(other.trail, theirs + self.trail if theirs >= 0 else 0),
            max(self.most, other.most, self.trail + other.lead),
            self.start or (ours >= 0 and other.start),
            other.end or (theirs >= 0 and self.end),
        )

    def either(self, other: Reach) -> Reach:
        """This part or the other."""
        return Reach(
            max(self.through, other.through),
            max(self.lead, other.lead),
            max(self.trail, other.trail),
            max(self.most, other.most),
            self.start or other.start,
            self.end or other.end,
        )


LETTER = Reach()
NOTHING = Reach(0)
EDGE = Reach(1, 1, 1, 1)
START = Reach(0, start=True)
END = Reach(0, end=True)


@dataclass(slots=True)
class Group:
    """A group that is open: whether a dot takes line ends in it, its branches so far, and its last part."""

    dotall: bool
    branches: Reach | None = None
    before: Reach = NOTHING
    last: Reach = NOTHING

    def add(self, part: Reach) -> None:
        self.before, self.last = self.before.then(self.last), part

    def branch(self) -> Reach:
        """Ends a branch; all of them until now."""
        whole = self.before.then(self.last)
        self.branches = self.branches.either(whole) if self.branches else whole
        self.before = self.last = NOTHING
        return self.branches


@dataclass(slots=True)
class Asked:
    """What a pattern asks for: how many edges in one place, and the first thing that cannot be given."""

    groups: list[Group] = field(default_factory=lambda: [Group(dotall=False)])
    lines: bool = False
    edges: int = 0
    refused: str = ""

    def add(self, part: Reach) -> None:
        group = self.groups[-1]
        self._meet(group.before.then(group.last), part)
        group.add(part)

    def branch(self, *, close: bool = False) -> None:
        found = self.groups[-1].branch()
        if close:
            self.groups.pop()
            self.add(found)

    def repeat(self, least: int, most: int | None) -> None:
        """The last part stands there so many times; ``most`` is None for no end."""
        group = self.groups[-1]
        part = group.last
        if most is None or most > 1:
            self._meet(part, part)
            if part.through > 0:
                self._refuse(r"a \b that is repeated where no letter stands says nothing more; write it once")
            part = part.then(part).either(part)
        group.last = part.either(NOTHING) if least == 0 else part

    def whole(self) -> None:
        """Ends the pattern."""
        found = self.groups[-1].branch()
        self.edges = found.most
        if self.lines:  # one match may end where the next begins
            self._meet(found, found)

    def _meet(self, part: Reach, other: Reach) -> None:
        if part.trail and other.start:
            self._refuse(r"\b before ^ says nothing more; leave it out")
        if part.end and other.lead:
            self._refuse(r"\b behind $ says nothing more; leave it out")
        if part.end and other.start:
            self._refuse(r"^ behind $ does not go with \b; leave one out")

    def _refuse(self, why: str) -> None:
        self.refused = self.refused or why
