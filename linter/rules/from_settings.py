"""Rules that a newsroom writes in its settings, without code: avoid, prefer, require, pattern."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from linter.data import all_words
from linter.model.errors import BadData
from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.installation import adding
from linter.model.lazy_regex import lazy
from linter.model.page import Kind, Page
from linter.model.source import Text
from linter.model.suggestions import did_you_mean
from linter.model.toml_words import as_a_list, in_toml, no_words
from linter.names.surface_forms import any_signs, usual_signs
from linter.rules.page_texts import alts
from linter.rules.rule import NAME, Options, Rule
from linter.text.page_words import once, words_with_pictures
from linter.text.quotations import inside, quotations
from linter.text.words import capital_is_free, in_address, in_shouting

if TYPE_CHECKING:
    from linter.text.re2_patterns import Compiled

PLACES = ("caption", "credit", "alt", "headline", "text")
_WORDS = ("name", "prefer", "pattern", "message", "level")
_LISTS = ("where", "avoid", "require", "good", "bad")
KEYS = (*_WORDS, *_LISTS)
_BEYOND = lazy(r"\(\?(?:[=!]|<[=!])|\(\?P=|\\[1-9]|\\k")
Finder = Callable[[str], Iterable[tuple[int, int]]]
_KINDS = (Kind.PARAGRAPH, Kind.SUBHEADING, Kind.STANDFIRST)


class HouseEntry(NamedTuple):
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

    def found(self, words: str, heading: bool = False) -> list[tuple[int, int]]:
        """Where a text breaks the rule, its quotations left out; a requirement that is not met has no width.

        ``heading``: the text is one, in which every word may have a capital.
        """
        if self.require:
            return [] if any(True for _ in _finder(self)(words)) else [(len(words), len(words))]
        hits = list(_finder(self)(words))
        quoted = quotations(words) if hits else ()
        return [
            (start, end)
            for start, end in hits
            if start < end and not inside(quoted, start, end) and not self._is_right(words, start, end, heading)
        ]

    def right(self, words: str, start: int, end: int, heading: bool = False) -> str:
        """What the house writes for some words of a text, with a capital where one belongs; empty for nothing."""
        if not self.prefer:
            return ""
        singular, plural = self._number(words[start:end])
        right = self.prefer + plural.lower()
        same = singular.casefold() == self.prefer.casefold()
        # A word that the house avoids in capitals, as WEB for web, is not to keep them.
        loud = not same and singular not in self.avoid and singular.isupper() and len(_letters(singular)) > 1
        if words.isupper() or in_shouting(words, start, end) or loud:
            return right.upper()
        first = self.prefer.split(" ", 1)[0]
        if first[1:] != first[1:].lower():  # iPhone
            return right
        capital = capital_is_free(words, start, heading) if same else words[start].isupper()
        return right[0].upper() + right[1:] if capital else right

    def _is_right(self, words: str, start: int, end: int, heading: bool) -> bool:
        """Whether words that match are what the house writes, or differ from it by other capitals than it avoids."""
        found, plural = self._number(words[start:end])
        if not self.prefer or found.casefold() != self.prefer.casefold():
            return any(low <= start and end <= high for low, high in _preferred(self, words))
        listed = not self.avoid or found in self.avoid or found[0].lower() + found[1:] in self.avoid
        return not listed or found + plural in (self.prefer + plural, self.right(words, start, end, heading))

    def _number(self, found: str) -> tuple[str, str]:
        """Words that match, without the s of a plural; and that s, or nothing."""
        avoided = {usual_signs(word).casefold() for word in self.avoid}
        alike = usual_signs(found).casefold()
        plural = bool(avoided) and alike not in avoided and alike[:-1] in avoided
        return (found[:-1], found[-1]) if plural else (found, "")

    def forms(self, word: str) -> str:
        """A pattern for a word that is avoided: with its plural, where what is preferred is the same word otherwise
        written (e-mail, email), for then the one plural answers to the other."""
        same = self.prefer and _letters(word) == _letters(self.prefer) and word[-1].isalpha() and word[-1] not in "sS"
        return any_signs(word) + ("s?" if same else "")


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
            for text, heading in _texts(page, place):
                for start, end in entry.found(text.words, heading):
                    right = entry.right(text.words, start, end, heading)
                    if right and _begins_a_line(page, text, start):
                        right = entry.right(text.words[start:end], 0, end - start)
                        if right == text.words[start:end]:
                            continue
                    edit = text.edit(start, end, right) if right and start < end else None
                    fix = Fix(f"Write {right}", (edit,), Safety.ASK) if edit else None
                    where = text.span(start, end) if start < end else text.where
                    yield self.finding(where, _told(entry, place, text.words[start:end], right), fix=fix)


def _begins_a_line(page: Page, text: Text, start: int) -> bool:
    """Whether the page breaks the line right before a word."""
    if text.attribute or start < 2 or not text.words[start - 1].isspace():
        return False
    return "<br" in page.source.text[text.span(start - 2, start - 1).end : text.span(start, start + 1).start].lower()


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def rule_of(entry: HouseEntry) -> HouseRule:
    """The rule of an entry, under the entry's own name."""
    told = {"name": entry.name, "level": entry.level, "__doc__": HouseRule.__doc__}  # a docstring is not inherited
    named = type("HouseRule", (HouseRule,), told)
    rule: HouseRule = named(entry)
    return rule


def _told(entry: HouseEntry, place: str, words: str, right: str) -> str:
    if entry.message:
        return entry.message if entry.message[-1] in ".!?" else f"{entry.message}."
    if entry.require:
        return f"This {place} has none of {', '.join(f'“{each}”' for each in entry.require)}."
    instead = f"; it writes “{right}”" if right else ""
    return f"The house does not write “{words}” here{instead}."


def _texts(page: Page, place: str) -> Iterator[tuple[Text, bool]]:
    """The texts of a place, and whether each is a heading."""
    if place in ("caption", "credit"):
        yield from ((text, False) for text in once(words_with_pictures(page, place)))
    elif place == "alt":
        yield from ((alt, False) for _, alt in alts(page))
    elif place == "headline" and page.headline is not None:
        yield page.headline, True
    elif place == "text":
        yield from ((each.text, each.kind is not Kind.PARAGRAPH) for each in page.prose if each.kind in _KINDS)


@cache
def _finder(entry: HouseEntry) -> Finder:
    """What finds the places of what an entry looks for."""
    if entry.pattern:
        return _re2(entry)
    words = sorted(entry.require or entry.avoid, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(entry.forms, words))})(?!\w)", 0 if entry.require else re.I)
    return lambda text: (
        hit.span()
        for hit in pattern.finditer(text)
        if not _goes_on(text, hit.end()) and not in_address(text, *hit.span())
    )


def _preferred(entry: HouseEntry, words: str) -> Iterator[tuple[int, int]]:
    """Where what the house prefers stands whole: of "Ms." the letters Ms, which it avoids, are a part."""
    return (hit.span() for hit in _whole(entry.prefer).finditer(words)) if entry.prefer else iter(())


@cache
def _whole(prefer: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_signs(prefer)}(?!\w)", re.I)


def _goes_on(text: str, end: int) -> bool:
    """Whether a mark stands over the last letter (e and U+0301 for é), which makes another word of it."""
    return unicodedata.category(text[end])[0] == "M" if end < len(text) else False


def _re2(entry: HouseEntry) -> Finder:
    """RE2 takes time in proportion to the text, whatever the expression: a setting cannot hang a publish."""
    from linter.text.re2_patterns import Unsaid, ready

    try:
        import re2  # type: ignore[import-untyped]
    except ImportError:
        raise BadData(
            f'the house rule "{entry.name}" has a pattern, and google-re2 is not installed.',
            f"Install it: {adding('patterns')}",
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
            f'the pattern of the house rule "{entry.name}" is no RE2 expression: {_said(error)}.',
            "RE2 has no look-ahead, look-behind or back-references." if _BEYOND.search(entry.pattern) else "",
        ) from error


def _said(error: Exception) -> str:
    """What RE2 says, which it may say in bytes."""
    why = error.args[0] if error.args else error
    return why.decode("utf-8", "replace") if isinstance(why, bytes) else str(why)


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
    if not isinstance(name, str) or not NAME.fullmatch(name):
        hint = 'Write name = "no-exclusive", say' + ("; words alone are a [[term]]." if "prefer" in row else ".")
        raise BadData("a [[house]] rule needs a name of small letters and hyphens.", hint)
    for key, value in row.items():
        if key not in KEYS:
            told = f'the house rule "{name}" has a key "{key}" that means nothing{did_you_mean(key, KEYS)}'
            raise BadData(told, f"Known are {', '.join(KEYS)}.")
        if key in _WORDS and not (isinstance(value, str) and value.strip()):
            raise BadData(*no_words(f'{key} of the house rule "{name}"', value))
        if key in _LISTS and not (all_words(value) and value):
            told = f'{key} of the house rule "{name}" is a list of words, not {in_toml(value)}.'
            raise BadData(told, as_a_list(key, value))
    for place in row.get("where", ()):
        if place not in PLACES:
            raise BadData(f'where of the house rule "{name}" cannot be "{place}"{did_you_mean(place, PLACES)}')
    asked = [key for key in ("avoid", "require", "pattern") if key in row]
    if not asked:
        raise BadData(f'the house rule "{name}" needs one of avoid, require and pattern.', 'Write avoid = ["shock"].')
    if len(asked) > 1:
        told = f'the house rule "{name}" has {" and ".join(asked)}, and may have one of them.'
        raise BadData(told, "Make two rules of it, each with a name.")
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
    if entry.prefer and entry.prefer in entry.avoid:
        raise BadData(
            f'the house rule "{name}" both prefers and avoids “{entry.prefer}”.', "Take it out of avoid, or of prefer."
        )
    _finder(entry)
    return entry
