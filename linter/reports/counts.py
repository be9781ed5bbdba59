"""Counts what a run came to."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from linter.model.finding import Level, Safety
from linter.model.report import Report


@dataclass(slots=True)
class Tally:
    """Counts over pages; of them the ``stories`` stand in ``exports``. ``bare`` pages have no picture; ``safe`` can be
    fixed with ``cutline fix``, ``ask`` with ``cutline fix --ask``; ``baseline`` are those of the ``allowed`` that the
    baseline knows."""

    pages: int = 0
    exports: int = 0
    stories: int = 0
    pictures: int = 0
    captions: int = 0
    credits: int = 0
    bare: int = 0
    levels: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    safe: int = 0
    ask: int = 0
    allowed: int = 0
    baseline: int = 0
    hidden: int = 0
    crashes: int = 0
    idle_allows: int = 0

    @classmethod
    def of(cls, report: Report) -> Tally:
        """The counts of one page."""
        fixes = Counter(each.fix.safety for each in report.shown if each.fix)
        return cls(
            pages=1,
            stories=int(bool(report.source.story)),
            pictures=report.pictures,
            captions=report.captions,
            credits=report.credits,
            bare=int(not report.pictures),
            levels=Counter(each.level.value for each in report.shown),
            rules=Counter(each.rule for each in report.shown),
            safe=fixes[Safety.SAFE],
            ask=fixes[Safety.ASK],
            allowed=len(report.allowed),
            baseline=sum(each.baseline for each in report.allowed),
            hidden=len(report.hidden),
            crashes=len(report.crashes),
            idle_allows=len(report.idle_allows),
        )

    def add(self, other: Tally) -> None:
        """Count another page, or several, as well."""
        self.levels.update(other.levels)
        self.rules.update(other.rules)
        for name in self.__slots__:
            if name in ("levels", "rules"):
                continue
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def found(self) -> list[Level]:
        """The levels of which there are findings: what a verdict is made of."""
        return [level for level in Level if self.levels[level.value]]
