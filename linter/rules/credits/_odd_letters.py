"""What credit-all-capitals and credit-lower-case share: photographers' names in letters that few houses print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from linter.credits.comparison import Named, credits_of, named_in, written
from linter.model.credit import Part
from linter.model.page import Page
from linter.model.source import Edit
from linter.model.spans import Span
from linter.text.letter_case import usual_case


class OddName(NamedTuple):
    """A name as it stands, as it is usually written, and each place of it with the edit that mends it."""

    words: str
    usual: str
    places: Mapping[Span, Edit | None]

    @property
    def times(self) -> str:
        return f" ({len(self.places)} times)" if len(self.places) > 1 else ""


def oddly_written(page: Page, is_odd: Callable[[str], bool]) -> Iterator[OddName]:
    """The photographers of a page whose names are odd, each once."""
    found: dict[str, list[Named]] = {}
    for each in named_in(credits_of(page), Part.PHOTOGRAPHER):
        if is_odd(each.part.words):
            found.setdefault(each.part.words, []).append(each)
    for name, named in found.items():
        usual = usual_case(name.upper())
        yield OddName(name, usual, written(named, usual))
