"""Mends a page: applies the fixes of its findings, and nothing that would do harm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace

from linter.engine.harm import beyond, harm
from linter.model.edits import Back, Taken, apply, joined, survives, writable
from linter.model.errors import CannotEdit
from linter.model.finding import Finding, Fix, Safety
from linter.model.offset_units import Unit, UnitEdit, counted
from linter.model.report import Report
from linter.model.source import Edit, Source
from linter.model.spans import Span
from linter.reading.encoding import decode

MAX_ROUNDS = 10  # of fixes and checks; what goes on changing then never comes to rest
_PATIENCE = 8  # fixes of one rule that do harm to a page, before the others of it are left

Check = Callable[[Source], Report]
Ask = Callable[[Finding, Fix, Source], bool]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A finding that was mended; ``where`` is its place in the page as it came."""

    finding: Finding
    where: Span


@dataclass(frozen=True, slots=True)
class Refused:
    """A finding whose fix was not applied, and why; ``where`` is its place in the page as it came."""

    finding: Finding
    where: Span
    why: str


@dataclass(frozen=True, slots=True)
class FixResult:
    """A page before and after, the report on the mended page, and what was done.

    ``edits`` are all changes to the page as it came, in order, in code points; ``edits_in`` counts them otherwise.
    """

    before: Source
    after: Source
    report: Report
    fixed: tuple[Fixed, ...]
    refused: tuple[Refused, ...]
    edits: tuple[Edit, ...] = ()

    @property
    def changed(self) -> bool:
        return self.after.text != self.before.text

    @property
    def text(self) -> str:
        """The mended page."""
        return self.after.text

    @property
    def data(self) -> bytes:
        """The mended page in the encoding it came in."""
        return self.after.encode(self.after.text)

    def edits_in(self, unit: Unit) -> tuple[UnitEdit, ...]:
        """The changes counted in ``utf-16`` units (editors, JavaScript) or in ``bytes`` of the page as it came."""
        return counted(self.before, self.edits, unit)


def mend(source: Source, check: Check, ask: Ask | None = None, rules: Collection[str] = ()) -> FixResult:
    """Apply every SAFE fix, and each ASK fix that ``ask`` agrees to, until nothing is left to do.

    ``rules`` are those whose fixes are wanted, if not all are; harm is looked for with every rule all the same.

    The page is checked anew after each round. A fix is refused when it reaches beyond the finding's own
    words, cuts into an earlier one, brings a new finding of any rule (but of the one that it says will tell the same
    fact then), or never comes to rest.
    """
    fickle: set[str] = set()
    result, moved = _at_rest(source, check, ask, rules, fickle)
    while moved:  # a further run has to leave it as it is, though it knows nothing of what went on for ever in this one
        again = _at_rest(result.after, check, None, rules, set())[0]
        new = {each.finding.rule for each in again.fixed} - fickle
        if not again.changed:
            break
        fickle |= new or {each.finding.rule for each in result.fixed}
        result, _ = _at_rest(source, check, ask, rules, fickle)
        moved = result.changed
    return result


def _at_rest(
    source: Source, check: Check, ask: Ask | None, rules: Collection[str], fickle: set[str]
) -> tuple[FixResult, bool]:
    """The page when no fix is left to do, and whether any went on for ever; ``fickle`` gets the rules that did."""
    restless: set[Span] = set()
    answers: dict[tuple[str, Span, str], bool] = {}
    while True:
        work = _Work(source, check, ask, frozenset(restless), frozenset(fickle), answers, rules)
        for _ in range(MAX_ROUNDS):
            if not work.round():
                return work.result(), bool(restless)
        restless |= work.last_fixed
        fickle |= work.fickle()


def check_round_trip(source: Source, data: bytes) -> None:
    """Refuse a page whose text does not turn back into the very bytes it came from."""
    try:
        same = source.encode(source.text) == data
    except (UnicodeError, LookupError):
        same = False
    if not same:
        raise CannotEdit(
            f"{source.name}: the page's {source.encoding} text cannot be written back exactly as it came.",
            "Save the page as UTF-8 first.",
        )


@dataclass(slots=True)
class _Work:
    """The state of one page's mending."""

    source: Source
    check: Check
    ask: Ask | None
    restless: frozenset[Span]
    undoing: frozenset[str]  # rules that undo what they did themselves
    answers: dict[tuple[str, Span, str], bool]
    rules: Collection[str]
    before: Source = field(init=False)
    reads_back: bool = field(init=False)  # whether the page's bytes tell what its letters are
    report: Report = field(init=False)
    history: list[list[Edit]] = field(default_factory=list)
    ways_back: list[Back] = field(default_factory=list)  # through each round of the history
    fixed: list[Fixed] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    overtaken: list[Refused] = field(default_factory=list)
    last_fixed: set[Span] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.before = self.source
        self.reads_back = _reads_back(self.source)
        self.report = self.check(self.source)

    def round(self) -> bool:
        """One pass over the findings; False when it changed nothing."""
        self.refused = []
        picked: list[tuple[Finding, Fix]] = []
        taken = Taken()
        for finding in self.report.shown:
            fix = self._wanted(finding)
            if fix is None:
                continue
            if taken.clashes(fix.edits):
                self._refuse(self.overtaken, finding, "another fix has changed the same words.")
                continue
            taken.add(fix.edits)
            picked.append((finding, fix))
        kept, after, report = self._keep(picked)
        if not kept:
            return False
        places = [self._origin(finding.where) for finding, _ in kept]
        self.fixed.extend(Fixed(finding, place) for (finding, _), place in zip(kept, places, strict=True))
        self.last_fixed = set(places)
        edits = _in_order(kept)
        self.history.append(edits)
        self.ways_back.append(Back(edits))
        self.source, self.report = after, report
        return True

    def fickle(self) -> set[str]:
        """The rules that alone went on changing some words: none of their fixes is to be trusted on this page.

        Where a further run began from what they left, it would go on from there.
        """
        at: dict[Span, set[str]] = {place: set() for place in self.last_fixed}
        for each in self.fixed:
            if each.where in at:
                at[each.where].add(each.finding.rule)
        return {rule for told in at.values() if len(told) == 1 for rule in told}

    def result(self) -> FixResult:
        done = {(each.finding.rule, each.where) for each in self.fixed}
        left = [each for each in self.overtaken if (each.finding.rule, each.where) not in done]
        refused: dict[tuple[str, Span], Refused] = {}
        for each in (*self.refused, *left):
            refused.setdefault((each.finding.rule, each.where), each)
        edits = joined(self.before.text, self.history)
        return FixResult(self.before, self.source, self.report, tuple(self.fixed), tuple(refused.values()), edits)

    def _wanted(self, finding: Finding) -> Fix | None:
        """The finding's fix, its new words written in the page's encoding, if it is to be applied."""
        fix = finding.fix
        if fix is None or not fix.edits or fix.safety is Safety.SHOW:
            return None
        if fix.safety is Safety.ASK and self.ask is None:
            return None
        if all(self.source.text[slice(*each.span)] == each.new for each in fix.edits):
            return None  # it changes nothing
        if self.rules and finding.rule not in self.rules:
            return None
        if self._is_restless(finding):
            why = "it would go on changing the page for ever."
        else:
            why = beyond(finding, fix, self.source.text)
        if why:
            self._refuse(self.refused, finding, why)
            return None
        if fix.safety is Safety.ASK and self.ask is not None:
            key = (finding.rule, self._origin(finding.where), fix.title)
            if key not in self.answers:
                self.answers[key] = self.ask(finding, fix, self.source)
            if not self.answers[key]:
                return None
        edits = tuple(Edit(each.span, writable(each.new, self.source.encoding)) for each in fix.edits)
        return replace(fix, edits=edits)

    def _is_restless(self, finding: Finding) -> bool:
        """True where these words went on changing for ever, by whichever rule, or any words did by this rule alone."""
        if finding.rule in self.undoing:
            return True
        where = self._origin(finding.where)
        return any(place.overlaps(where) for place in self.restless)

    def _keep(self, picked: list[tuple[Finding, Fix]]) -> tuple[list[tuple[Finding, Fix]], Source, Report]:
        """The fixes that together do no harm; the harmful ones are found by halving."""
        kept: list[tuple[Finding, Fix]] = []
        state = (self.source, self.report)
        waiting = [picked] if picked else []
        harmful: Counter[str] = Counter()
        while waiting:
            group = [row for row in waiting.pop() if not self._is_given_up(row[0], harmful)]
            if not group:
                continue
            tried, why = self._try([*kept, *group])
            if tried is not None:
                kept += group
                state = tried
            elif len(group) == 1:
                self._refuse(self.refused, group[0][0], why)
                harmful[group[0][0].rule] += 1
            else:
                middle = len(group) // 2
                waiting += [group[middle:], group[:middle]]
        return kept, *state

    def _is_given_up(self, finding: Finding, harmful: Counter[str]) -> bool:
        """Whether so many fixes of a rule do harm here that the next is not tried: each try is a whole check."""
        if harmful[finding.rule] < _PATIENCE:
            return False
        self._refuse(self.refused, finding, f"{_PATIENCE} fixes of this rule would do harm here; no more are tried.")
        return True

    def _try(self, fixes: list[tuple[Finding, Fix]]) -> tuple[tuple[Source, Report] | None, str]:
        edits = _in_order(fixes)
        text = apply(self.source.text, edits)
        after = Source(self.source.name, text, self.source.encoding, self.source.bom)
        if not survives(after):
            return None, f"the page could not be written in {self.source.encoding}."
        if self.reads_back and not _reads_back(after):
            return None, "the page would be taken for another encoding, and its letters for others."
        report = self.check(after)
        why = harm(self.report, report, edits, fixes)
        return (None, why) if why else ((after, report), "")

    def _refuse(self, into: list[Refused], finding: Finding, why: str) -> None:
        into.append(Refused(finding, self._origin(finding.where), why))

    def _origin(self, where: Span) -> Span:
        for back in reversed(self.ways_back):
            where = back.trace(where)
        return where


def _reads_back(source: Source) -> bool:
    """Whether a page's bytes, read anew, are the letters it has."""
    try:
        return decode(source.encode(source.text)).text == source.text
    except (UnicodeError, LookupError):
        return False


def _in_order(fixes: Iterable[tuple[Finding, Fix]]) -> list[Edit]:
    return sorted((edit for _, fix in fixes for edit in fix.edits), key=lambda edit: edit.span)
