"""Writes what was learned as a settings file: each line with its evidence, what is not clear as a comment."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from linter.archive.learn.house_habits import AGENCIES, said
from linter.archive.learn.learning import Style
from linter.archive.learn.style import LEAN, LEAST, Decision, State, tables
from linter.archive.learn.trial import SELDOM
from linter.archive.learn.vote import AGENCY, NAME
from linter.archive.learn.votes import Example
from linter.model.lazy_regex import lazy
from linter.model.version import __version__
from linter.text.printable import harmless

_WIDE = 110
_NO_BREAK = "\u00a0"
_BLANKS = lazy(r"[\t\n\v\f\r ]+")
_EXAMPLE = 90  # characters of an example's words
_HOUSES = 5  # hosts that are named
_OTHERS = 4  # other values that are told
_DIFFER = "They differ, so nothing is set for all: learn each by itself (--host, --section), or look at the template."
_HOW = (
    "Every story has one vote, for what most of its pictures do.",
    f"A line in force: {LEAST} stories and more show it, 8 in 10 of them at the least, bad luck allowed for (7 of 7, 27"
    f" of 30), and its rule spoke in fewer than one story in {SELDOM}. Level and words are yours to change.",
    f"A lean: {LEAN:.0%} of the votes and more. Take the # away if you want it.",
    "Try it on your pages before anybody hears of it: cutline try FILE PAGES",
)
_RULES = (
    "credit-form",
    AGENCIES,
    "caption-full-stop",
    "direction-letter",
    "date-form",
    "date-ordinal",
    "alt-missing",
    "alt-repeats-caption",
)


def written(style: Style, changes: Sequence[str] = (), *, mode: str = "observe", show: int = 1) -> str:
    """The settings file of a style; ``changes`` are lines on what another file said before."""
    found = [
        replace(each, shown={value: rows[:show] for value, rows in each.shown.items()}) for each in style.decisions
    ]
    parts = ["\n".join(_head(style, changes))]
    parts.append(f"# observe: findings are counted and told to nobody. Then warn, then block.\nmode = {_toml(mode)}")
    parts += ["\n".join(_rule(rule, [each for each in found if each.habit.rule == rule])) for rule in _RULES]
    names = [each for each in found if each.name.startswith(NAME)]
    parts += ["\n".join(_term(each)) for each in names if each.state in (State.SET, State.LEAN, State.LOUD)]
    parts.append("\n".join(_asked(found)))
    parts.append("\n".join(_left(found)))
    if not found:
        parts.append("# Nothing is said yet: no habit was seen in as many stories as it takes.")
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(style: Style, changes: Sequence[str]) -> Iterator[str]:
    votes, wanted = style.votes, style.wanted
    houses = sorted(house for house in votes.houses if house)
    whose = ", ".join(houses) if 0 < len(houses) <= _HOUSES else f"{len(houses)} hosts" if houses else "this archive"
    months = sorted(month for month in votes.months if month)
    when = f", printed {months[0]} to {months[-1]}" if months else ""
    learned = f"Learned by Cutline {__version__} from {_stories(votes.stories)}{when}."
    yield from _comment(f"The house style of {whose}, as it is mostly printed. {learned}")
    if wanted.section:
        yield from _comment(f"Of the section {wanted.section} alone.")
    if wanted.since is not None:
        yield from _comment(
            f"Counted are stories since {wanted.since:%Y-%m-%d}; older ones tell what the house did before."
        )
    elif months and months[0] < votes.begins:
        yield from _comment(
            f"Counted are stories since {votes.begins}, the last two years; older ones tell what the house did before."
        )
    if votes.undated:
        counted = "left out" if wanted.since else "counted with the newest"
        yield from _comment(f"Without a day, and {counted}: {_stories(votes.undated)}.")
    if votes.again:
        yield from _comment(f"{_stories(votes.again)} came again at another address and were counted once.")
    yield "#"
    for line in _HOW:
        yield from _comment(line)
    if changes:
        yield "#"
        yield from _comment("What changed:")
        for line in changes:
            yield from _comment(f"- {line}", "#   ")


def _rule(rule: str, found: Sequence[Decision]) -> Iterator[str]:
    """A rule's table: what is set, and what could be."""
    if rule == AGENCIES:
        found = [each for each in found if each.name.startswith(AGENCY)]
        yield from _agencies(found)
        return
    kept = [each for each in found if each.state in (State.SET, State.LEAN, State.TOLD, State.LOUD)]
    kept = [each for each in kept if each.table or each.state is State.TOLD]
    if not kept:
        return
    in_force = any(each.state is State.SET for each in kept)
    yield f"[rules.{rule}]" if in_force else f"# [rules.{rule}]"
    for each in kept:
        yield from _evidence(each)
        mark = "" if each.state is State.SET else "# "
        own = each.table.get(rule, {})
        if each.name == "position" and any(
            other.name == "position-brackets" and other.state is State.SET for other in kept
        ):
            own = {key: value for key, value in own.items() if key != "brackets"}
        for key, value in own.items():
            yield f"{mark}{key} = {_toml(value)}"


def _agencies(found: Sequence[Decision]) -> Iterator[str]:
    """The forms of agencies, which are one list."""
    clear = [each for each in found if each.state in (State.SET, State.LOUD)]
    if not clear:
        return
    mark = "" if any(each.state is State.SET for each in clear) else "# "
    yield f"{mark}[rules.{AGENCIES}]"
    for each in found:
        if each in clear or each.state is State.LEAN:
            yield from _evidence(each)
    options = tables([*(each for each in found if not mark)] or [_as_set(each) for each in found])["rules"][AGENCIES]
    if open_ := [each.value for each in found if each.state is State.ASKED and each.value in options["printed-as"]]:
        yield from _comment(f"Not clear, and let be as it is printed most: {', '.join(open_)}.")
    for key, value in options.items():
        yield f"{mark}{key} = {_toml(value)}"


def _as_set(each: Decision) -> Decision:
    return replace(each, state=State.SET) if each.state is State.LOUD else each


def _term(each: Decision) -> Iterator[str]:
    mark = "" if each.state is State.SET else "# "
    yield from _evidence(each)
    yield f"{mark}[[term]]"
    yield f"{mark}prefer = {_toml(each.value)}"
    yield f"{mark}group = {_toml(each.name.removeprefix(NAME))}"


def _evidence(each: Decision) -> Iterator[str]:
    """The counts of a decision, why it is not in force, what was before, and where to look."""
    lean = "A lean. " if each.state is State.LEAN else ""
    why = f" Not set: {each.why}." if each.state in (State.TOLD, State.LOUD) else ""
    yield from _comment(f"{lean}{each.habit.title}: {_counts(each)}.{_was(each)}{why}")
    for example in each.shown.get(each.value, ()):
        yield from _example(example)


def _asked(found: Iterable[Decision]) -> Iterator[str]:
    """The questions, each with its counts and an example of every answer."""
    open_ = [each for each in found if each.state is State.ASKED or (each.state is State.LEAN and not _placed(each))]
    if not open_:
        return
    yield "# Questions for the standards editor"
    for each in open_:
        yield "#"
        yield from _comment(f"{each.habit.asks} {_capital(_counts(each))}.{_was(each)}")
        for part in each.parts:
            told = f"{said(each.habit, part.value)} in {part.times} of {part.of}"
            yield from _comment(f"{part.name or 'pages without an address'}: {told}", "#   ")
        if each.parts:
            yield from _comment(_DIFFER, "#   ")
        for value, examples in each.shown.items():
            for example in examples:
                yield from _example(example, f"{said(each.habit, value)}: ")


def _placed(each: Decision) -> bool:
    """Whether a lean stands with its rule already."""
    return bool(each.table) or each.name.startswith((AGENCY, NAME))


def _left(found: Iterable[Decision]) -> Iterator[str]:
    """What is clear, and so without a setting."""
    rows = [
        f"{_small(each.habit.title)}, {said(each.habit, each.value)} in {each.times} of {each.of}"
        for each in found
        if each.state is State.AS_IT_COMES
    ]
    if rows:
        yield from _comment(f"Nothing to set: {'; '.join(rows)}.")


def _counts(each: Decision) -> str:
    """“Foto:” in 40 of 42 stories; no lead-in in 2."""
    words = f"{_whole(each, each.value)} in {each.times} of {_stories(each.of)}"
    others = [f"{_whole(each, value)} in {times}" for value, times in each.others[:_OTHERS]]
    return "; ".join((words, *others))


def _whole(each: Decision, value: str) -> str:
    """A value in words that no line is broken in."""
    return said(each.habit, value).replace(" ", _NO_BREAK)


def _was(each: Decision) -> str:
    before = each.was
    return f" Before that it was {said(each.habit, before.value)} ({before.times} of {before.of})." if before else ""


def _example(example: Example, value: str = "") -> Iterator[str]:
    words = " ".join(example.words.split())
    words = words if len(words) <= _EXAMPLE else words[: _EXAMPLE - 1] + "…"
    yield (
        f"#   {harmless(value)}“{harmless(words)}” {harmless(example.called)}"
        if words
        else f"#   {harmless(value)}{harmless(example.called)}"
    )


def _comment(words: str, begin: str = "# ") -> Iterator[str]:
    """Words as lines of a comment, whatever stands in them."""
    clean = harmless(_BLANKS.sub(" ", words))
    further = begin if begin == "# " else f"{begin}  "
    lines = textwrap.wrap(
        clean, _WIDE, initial_indent=begin, subsequent_indent=further, break_long_words=False, break_on_hyphens=False
    )
    yield from (line.replace(_NO_BREAK, " ") for line in lines)


def _toml(value: Any) -> str:
    """A value as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(harmless(value), ensure_ascii=False)
    return f"[{', '.join(map(_toml, value))}]"


def _stories(number: int) -> str:
    return f"{number:,} {'story' if number == 1 else 'stories'}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]
