"""What a newsroom decided that a page is read and judged by: a value that a page carries, the same in every process."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from linter.model.agency import Agencies
from linter.model.terms import HouseTerm


class Decision(NamedTuple):
    """Words that a rule of the house's own speaks of, avoided and preferred, and the places where it does."""

    words: tuple[str, ...]
    where: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Newsroom:
    """The agencies that credits may name, what the house calls things, and the words its own rules speak of.

    Two newsrooms that decided the same are equal. Without any agencies no credit names one: where nothing was decided,
    Cutline's own table counts, which whoever opens a page puts here.
    """

    agencies: Agencies = field(default_factory=Agencies)
    terms: tuple[HouseTerm, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @cached_property
    def digest(self) -> str:
        """Stands for the content, in this process and in others."""
        from hashlib import sha256

        return sha256(repr((self.agencies.digest, self.terms, self.decisions)).encode()).hexdigest()

    @property
    def decided(self) -> tuple[str, ...]:
        """The ids of Cutline's groups of names that a term decides."""
        return tuple(term.known for term in self.terms if term.known)

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Newsroom) and self.digest == other.digest)

    def __hash__(self) -> int:
        return hash(
            self.agencies
        )  # what two that decided the same have in common; the digest is not needed to seek one
