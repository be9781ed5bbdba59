"""Whether a page passes, asks for a reason or stops: decided here, for the command line, the service and every CMS."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from linter.model.finding import Level
from linter.settings import Settings
from linter.settings.values import MODES


class Decision(StrEnum):
    """What becomes of a page, or of one finding, the mildest first."""

    PASS = "pass"
    ASK = "ask"
    STOP = "stop"


def decided(level: Level, settings: Settings) -> Decision:
    """What a finding of a level does: it stops at ``fail-on`` and above; an error or a warning below that asks.

    Where nothing may stop (observe, warn, and a fail-on of never), nobody is asked either.
    """
    stops = settings.stops
    if stops is None:
        return Decision.PASS
    if level.rank <= stops.rank:
        return Decision.STOP
    return Decision.PASS if level is Level.NOTE else Decision.ASK


def verdict(levels: Iterable[Level], settings: Settings) -> Decision:
    """What becomes of a page with findings of some levels: the hardest of what each does."""
    found = {decided(level, settings) for level in levels}
    return next((each for each in reversed(Decision) if each in found), Decision.PASS)


def stops(levels: Iterable[Level], settings: Settings) -> bool:
    """Whether findings of some levels stop their page."""
    return verdict(levels, settings) is Decision.STOP


def mode_of(settings: Settings) -> str:
    """The mode that the settings come to: block without a level that stops is warn."""
    return "warn" if settings.mode == "block" and settings.stops is None else settings.mode


def milder(one: str, other: str) -> str:
    """Of two modes, a house's and a CMS's own, the one that counts: nobody is stopped unless both say so."""
    return min(one, other, key=MODES.index)
