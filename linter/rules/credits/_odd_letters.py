"""What credit-all-capitals and credit-lower-case share: photographers' names in letters that few houses print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from linter.credits.comparison import Named, credits_of, named_in, written
from linter.model.credit import Part
from linter.model.finding import Finding, Safety
from linter.model.page import Page
from linter.model.source import Edit
from linter.model.spans import Span
from linter.rules.rule import Rule
from linter.text.letter_case import usual_case
from linter.text.words import times

_MANY = 3  # names of a page that are told at once: so one agency's pictures come


class OddName(NamedTuple):
    """A name as it stands, as it is usually written (as it stands, where that is not sure), and each place of it with the
    edit that mends it, if there is one."""

    words: str
    usual: str
    places: Mapping[Span, Edit | None]

    @property
    def often(self) -> str:
        return f" ({times(len(self.places))})" if len(self.places) > 1 else ""


def told(rule: Rule[Any], page: Page, is_odd: Callable[[str], bool], how: str) -> Iterator[Finding]:
    """What a rule says of a page's odd names: of each by itself, of many at once."""
    names = list(_oddly_written(page, is_odd))
    if len(names) >= _MANY:
        places = {where: edit for name in names for where, edit in name.places.items()}
        words = f"The names {names[0].words}, {names[1].words} and {len(names) - 2} more are {how}."
        yield rule.at_each(places, words, f"Write {names[0].usual} and the others so", Safety.ASK)
        return
    for name in names:
        yield rule.at_each(
            name.places, f"The name {name.words} is {how}{name.often}.", f"Write {name.usual}", Safety.ASK
        )


def _oddly_written(page: Page, is_odd: Callable[[str], bool]) -> Iterator[OddName]:
    """The photographers of a page whose names are odd, each once."""
    found: dict[str, list[Named]] = {}
    for each in named_in(credits_of(page), Part.PHOTOGRAPHER):
        if is_odd(each.part.words):
            found.setdefault(each.part.words, []).append(each)
    for name, named in found.items():
        usual = usual_case(name, page.language)
        places = written(named, usual) if usual else dict.fromkeys(each.where for each in named)
        yield OddName(name, usual or name, places)
