"""Rules that a newsroom writes in its settings, without code: avoid, prefer, require, pattern."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from linter.data import all_words
from linter.errors import BadData
from linter.model import Finding, Fix, Kind, Level, Page, Safety, Text
from linter.nearest import did_you_mean
from linter.rule import Options, Rule
from linter.text.quotations import inside, quotations
from linter.wording import alts, captions, credits

if TYPE_CHECKING:
    from linter.re2_patterns import Compiled

PLACES = ("caption", "credit", "alt", "headline", "text")
_WORDS = ("name", "prefer", "pattern", "message", "level")
_LISTS = ("where", "avoid", "require", "good", "bad")
KEYS = (*_WORDS, *_LISTS)
_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
Finder = Callable[[str], Iterable[tuple[int, int]]]
_KINDS = (Kind.PARAGRAPH, Kind.SUBHEADING, Kind.STANDFIRST)


@dataclass(frozen=True, slots=True)
class HouseEntry:
    """One [[house]] of the settings: what it looks for, where, and what it says.

    Exactly one of ``avoid`` (words), ``pattern`` (an RE2 expression) and ``require`` (one of these must stand
    there) is given. ``prefer`` is what the house writes instead. ``good`` and ``bad`` are lines to try it on.
    """

    name: str
    where: tuple[str, ...] = ("caption",)
    avoid: tuple[str, ...] = ()
    prefer: str = ""
    require: tuple[str, ...] = ()
    pattern: str = ""
    message: str = ""
    level: Level = Level.WARNING
    good: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()

    def found(self, words: str) -> list[tuple[int, int]]:
        """Where a text breaks the rule, its quotations left out; a requirement that is not met has no width."""
        if self.require:
            return [] if any(True for _ in _finder(self)(words)) else [(len(words), len(words))]
        hits = list(_finder(self)(words))
        quoted = quotations(words) if hits else ()
        return [span for span in hits if span[0] < span[1] and not inside(quoted, *span)]


class HouseRule(Rule[Options]):
    """A rule of the newsroom's own."""

    name = "house"
    level = Level.WARNING
    examples = ()

    def __init__(self, entry: HouseEntry) -> None:
        super().__init__()
        self.entry = entry
        self.set_level = entry.level

    def check_page(self, page: Page) -> Iterator[Finding]:
        entry = self.entry
        for place in entry.where:
            for text in _texts(page, place):
                for start, end in entry.found(text.words):
                    right = _right(entry, text.words[start:end])
                    edit = text.edit(start, end, right) if right and start < end else None
                    fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                    where = text.span(start, end) if start < end else text.where
                    yield self.finding(where, _told(entry, place, text.words[start:end]), fix=fix)


def rule_of(entry: HouseEntry) -> HouseRule:
    """The rule of an entry, under the entry's own name."""
    named = type("HouseRule", (HouseRule,), {"name": entry.name, "level": entry.level})
    rule: HouseRule = named(entry)
    return rule


def _told(entry: HouseEntry, place: str, words: str) -> str:
    if entry.message:
        return entry.message if entry.message[-1] in ".!?" else f"{entry.message}."
    if entry.require:
        return f"This {place} has none of {', '.join(f'“{each}”' for each in entry.require)}."
    right = _right(entry, words)
    instead = f"; it writes “{right}”" if right else ""
    return f"The house does not write “{words}” here{instead}."


def _right(entry: HouseEntry, words: str) -> str:
    """What the house writes for some words, with a capital where they have one."""
    return entry.prefer[0].upper() + entry.prefer[1:] if entry.prefer and words[:1].isupper() else entry.prefer


def _texts(page: Page, place: str) -> Iterator[Text]:
    if place == "caption":
        yield from captions(page)
    elif place == "credit":
        yield from credits(page)
    elif place == "alt":
        yield from (alt for _, alt in alts(page))
    elif place == "headline" and page.headline is not None:
        yield page.headline
    elif place == "text":
        yield from (passage.text for passage in page.prose if passage.kind in _KINDS)


@cache
def _finder(entry: HouseEntry) -> Finder:
    """What finds the places of what an entry looks for."""
    if entry.pattern:
        return _re2(entry)
    words = sorted(entry.require or entry.avoid, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)", 0 if entry.require else re.I)
    return lambda text: (hit.span() for hit in pattern.finditer(text) if not _goes_on(text, hit.end()))


def _goes_on(text: str, end: int) -> bool:
    """Whether a mark stands over the last letter (e and U+0301 for é), which makes another word of it."""
    return unicodedata.category(text[end])[0] == "M" if end < len(text) else False


def _re2(entry: HouseEntry) -> Finder:
    """RE2 takes time in proportion to the text, whatever the expression: a setting cannot hang a publish."""
    from linter.re2_patterns import Unsaid, ready

    try:
        import re2  # type: ignore[import-untyped]
    except ImportError:
        raise BadData(
            f'the house rule "{entry.name}" has a pattern, and google-re2 is not installed.',
            'Install it: pip install "cutline[patterns]".',
        ) from None
    try:
        options = re2.Options()
        options.log_errors = False
        options.max_mem = 64 * 1024 * 1024  # bytes; letters of every script are a long list
        return ready(entry.pattern, lambda pattern: cast("Compiled", re2.compile(pattern, options))).spans
    except Unsaid as error:
        raise BadData(f'the pattern of the house rule "{entry.name}" is not supported: {error}.') from error
    except re2.error as error:
        raise BadData(
            f'the pattern of the house rule "{entry.name}" is no RE2 expression: {error}.',
            "RE2 has no look-ahead, look-behind or back-references.",
        ) from error


def entries_from(rows: Iterable[Mapping[str, Any]], taken: Iterable[str] = ()) -> tuple[HouseEntry, ...]:
    """The house rules of a settings table, each looked over and tried on its own lines.

    Raises:
        BadData: a key that means nothing, a name that is missing or taken, nothing to look for or several
            things, a pattern that RE2 does not take, a line that does not show what it is there to show.
    """
    found: dict[str, HouseEntry] = {}
    names = set(taken)
    for row in rows:
        entry = _entry(row)
        if entry.name in names or entry.name in found:
            raise BadData(f'there is a rule "{entry.name}" already.', "Give the house rule a name of its own.")
        found[entry.name] = entry
        for line in (*entry.bad, *entry.good):
            if bool(entry.found(line)) is (line in entry.good):
                kind, but = ("good", "is reported") if line in entry.good else ("bad", "is not reported")
                raise BadData(f'the {kind} line “{line}” of the house rule "{entry.name}" {but}.')
    return tuple(found.values())


def _entry(row: Mapping[str, Any]) -> HouseEntry:
    name = row.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise BadData(
            "a [[house]] rule needs a name of small letters and hyphens.", 'Write name = "no-exclusive", say.'
        )
    for key, value in row.items():
        if key not in KEYS:
            raise BadData(f'the house rule "{name}" has a key "{key}" that means nothing{did_you_mean(key, KEYS)}')
        if key in _WORDS and not (isinstance(value, str) and value.strip()):
            raise BadData(f'{key} of the house rule "{name}" is words in quotes, not {value!r}.')
        if key in _LISTS and not (all_words(value) and value):
            raise BadData(f'{key} of the house rule "{name}" is a list of words, not {value!r}.', 'Write ["one"].')
    for place in row.get("where", ()):
        if place not in PLACES:
            raise BadData(f'where of the house rule "{name}" cannot be "{place}"{did_you_mean(place, PLACES)}')
    if sum(key in row for key in ("avoid", "require", "pattern")) != 1:
        raise BadData(
            f'the house rule "{name}" needs one of avoid, require and pattern.', 'Write avoid = ["exclusive"].'
        )
    if "prefer" in row and "require" in row:
        raise BadData(f'the house rule "{name}" has both require and prefer.', "Leave prefer out.")
    levels = [level.value for level in Level]
    if row.get("level", "note") not in levels:
        raise BadData(
            f'level of the house rule "{name}" cannot be "{row["level"]}"{did_you_mean(row["level"], levels)}'
        )
    values: dict[str, Any] = {key: tuple(value) if key in _LISTS else value for key, value in row.items()}
    if "level" in values:
        values["level"] = Level(values["level"])
    entry = HouseEntry(**values)
    _finder(entry)
    return entry
