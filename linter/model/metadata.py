"""What a page says of its pictures in its metadata, where readers do not see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from linter.model.source import Place
from linter.model.spans import Span

_NOWHERE = Place(lambda: Span(0, 0))


class StatedPicture(NamedTuple):
    """A picture in JSON-LD or microdata; ``keys`` are those of an Image. Words are empty where nothing is said.

    ``source_type`` is the last part of the IPTC digital source type, such as trainedAlgorithmicMedia. ``licence`` is
    where its licence can be read or had.
    """

    keys: frozenset[str]
    credit: str = ""
    creators: tuple[str, ...] = ()
    copyright: str = ""
    source_type: str = ""
    licence: str = ""
    place: Place = _NOWHERE

    @property
    def where(self) -> Span:
        """Where the page says so."""
        return self.place.span


class Metadata(NamedTuple):
    """``published`` is the story's date as the page writes it, ISO 8601, or empty; ``titles`` are what it is called
    where it is shared."""

    published: str = ""
    pictures: tuple[StatedPicture, ...] = ()
    titles: tuple[str, ...] = ()


class Stated:
    """A page's metadata, read on first use: most pages are checked without."""

    __slots__ = ("_find", "_found")

    def __init__(self, find: Callable[[], Metadata] = Metadata) -> None:
        self._find = find
        self._found: Metadata | None = None

    def __repr__(self) -> str:
        return "Stated()"

    @property
    def _metadata(self) -> Metadata:
        if self._found is None:
            self._found = self._find()
        return self._found

    @property
    def published(self) -> str:
        return self._metadata.published

    @property
    def titles(self) -> tuple[str, ...]:
        return self._metadata.titles

    def of(self, keys: frozenset[str]) -> tuple[StatedPicture, ...]:
        """What is said of the picture that has these keys."""
        return tuple(row for row in self._metadata.pictures if row.keys & keys)
