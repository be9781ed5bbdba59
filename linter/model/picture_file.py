"""What the files of a page's pictures say of themselves: every value, and where in the file it stood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NamedTuple

from linter.model.finding import Level


class Said(NamedTuple):
    """What one place of a file says of one field.

    ``words`` are several where the place holds a list, such as two by-lines. ``where`` names the place as photo desks
    do: "XMP dc:creator", "IIM 2:80", "Exif Artist". ``languages`` are those of ``words``, where the place has it in
    several.
    """

    words: tuple[str, ...]
    where: str
    languages: tuple[str, ...] = ()

    @property
    def value(self) -> str:
        """The words in one line; of several languages the first."""
        return self.words[0] if self.languages else "; ".join(self.words)

    def in_language(self, code: str) -> str:
        """The words in a page's language, or in the file's own; empty where it has them in others alone."""
        if not self.languages:
            return self.value
        for number, said in enumerate(self.languages):
            if code and said.casefold().partition("-")[0] == code:
                return self.words[number]
        return self.words[0] if not code or self.languages[0] == "x-default" else ""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """What a picture's file says of itself, and what could not be read of it.

    ``fields`` gives of each field every value, the one that counts first. ``kind`` is the kind of file, or empty for
    one that is no picture. ``credentials`` is true where it carries Content Credentials; the field
    ``credentials_check`` says what came of a check, where there was one.
    ``charset`` is how the letters of its IIM were told; ``in_step`` is false where a program changed the XMP or the IIM
    and not the other, None where nothing tells. ``notes`` say what is wrong with the file. ``unread`` is why it counts
    as not read, whatever could be read of it: it is no picture, or ends before it; empty for a whole one. ``sidecar``
    is the file beside it whose values lie over its own, or empty.
    """

    name: str
    kind: str = ""
    fields: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    credentials: bool = False
    charset: str = ""
    in_step: bool | None = None
    notes: tuple[str, ...] = ()
    sidecar: str = ""
    unread: str = ""

    def first(self, name: str) -> Said | None:
        """The value of a field that counts, with its place."""
        return next(iter(self.fields.get(name, ())), None)

    def value(self, name: str) -> str:
        """The value of a field that counts, or empty."""
        said = self.first(name)
        return said.value if said else ""

    def every(self, *names: str) -> tuple[Said, ...]:
        """All that the file says of some fields."""
        return tuple(said for name in names for said in self.fields.get(name, ()))

    def told(self, name: str) -> tuple[tuple[str, str], ...]:
        """The values of a field in one line each, and all the places of each: most files say a thing twice."""
        places: dict[str, list[str]] = {}
        for said in self.fields.get(name, ()):
            places.setdefault(said.value, []).append(said.where)
        return tuple((value, ", ".join(where)) for value, where in places.items())

    def words(self, *names: str) -> tuple[str, ...]:
        """The same as words, each once."""
        return tuple(dict.fromkeys(word for said in self.every(*names) for word in said.words))


class FileFinding(NamedTuple):
    """What is to be said of a picture's file by itself; ``rule`` names it, as a rule of pages where there is one."""

    rule: str
    level: Level
    message: str


class JudgedFile(NamedTuple):
    """A picture's file, what was found of it, and what it asks in a few words."""

    file: PictureFile
    findings: tuple[FileFinding, ...] = ()
    asked: tuple[str, ...] = ()
    credit: str = ""


@dataclass(frozen=True, slots=True)
class PictureFiles:
    """The files of a page's pictures by address, and the moment that embargoes are held against; none unless given.

    A moment without a zone is a whole day, here."""

    by_url: Mapping[str, PictureFile] = field(default_factory=dict)
    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __bool__(self) -> bool:
        return bool(self.by_url)

    def of(self, urls: Iterable[str]) -> PictureFile | None:
        """The file of a picture that can be had at some addresses."""
        return next((self.by_url[url] for url in urls if url in self.by_url), None)
