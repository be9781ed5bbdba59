"""What learning is given: pages and folders, and archives and newsrooms' exports, read story by story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from linter.archive.columns import NoColumn
from linter.archive.folders import Folder, OnePage
from linter.archive.records import BROKEN, PAGE, REFUSED, START, Archive, Reading, Record, cannot_be_read
from linter.archive.sources import archives
from linter.model.errors import BadInput, CutlineError
from linter.model.installation import adding


def called(name: str | Record) -> str:
    """What a person finds a page by, or a story of an archive."""
    if isinstance(name, str):
        return name
    return (name.origin.url or f"{name.origin.archive}/{name.origin.place}") if name.origin else ""


def told_apart(paths: Sequence[str], how: Reading, refused: list[CutlineError]) -> tuple[list[str], list[Archive]]:
    """The paths of pages and folders, and the archives and exports; one that is none is left to who reads pages.

    ``refused`` gets the archives in folders that cannot be opened.
    """
    named: list[str] = []
    found: dict[str, Archive] = {}
    for path in paths:
        none: list[BadInput] = []
        every = list(archives([path], how, none))
        if none and isinstance(none[0], NoColumn):  # who reads pages would say that it is no page
            refused += none
            continue
        refused += none if every else []
        others = [each for each in every if not isinstance(each, Folder | OnePage)]
        if len(others) < len(every) or not every:
            named.append(path)
        found |= {each.name: each for each in others}
    return named, list(found.values())


def records(archive: Archive) -> Iterator[Record | CutlineError]:
    """The stories of an archive, one after another, and why some cannot be read."""
    try:
        for record in archive.records(START, lambda place: False):
            if record.kind == PAGE:
                yield record
            elif record.kind in (BROKEN, REFUSED):
                yield BadInput(f"{called(record)}: {record.said}")
    except CutlineError as error:
        yield error
    except ModuleNotFoundError as error:
        yield BadInput(f"{archive.name}: archives need {error.name}.", f"Install it: {adding('archive')}")
    except OSError as error:
        yield cannot_be_read(archive.name, error)
