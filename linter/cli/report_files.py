"""Where the reports of a run go: one to the terminal or a pipe, others to files, all from the same findings."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from linter.cli.terminal import tell, write, write_data
from linter.model.errors import CannotEdit
from linter.reports.formats import FORMS, How, Totals, form
from linter.reports.text import count
from linter.text.printable import harmless

if TYPE_CHECKING:
    from linter.reading.picture_files.finder import FilesOnDisk

FOR_PEOPLE = ("text",)


def formats(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """What --format says, each as the form and the file it goes to, which is empty for standard output."""
    return tuple(format_of(value, FORMS) for value in values)


def format_of(value: str, known: Collection[str]) -> tuple[str, str]:
    """What FORM[=FILE] says, as the form, one of those that are known, and the file, which may be empty."""
    name, equals, file = value.partition("=")
    if name not in known:
        from linter.model.suggestions import did_you_mean

        meant = did_you_mean(name, known)
        others = "" if meant.startswith(":") else f" Known are {', '.join(known)}."
        raise click.BadParameter(f'"{name}" is no form{meant}{others}')
    if equals and not file:
        raise click.BadParameter(f"{name}= names no file.")
    if file and not os.path.isdir(os.path.dirname(os.path.abspath(file))):
        raise click.BadParameter(f"the folder of {harmless(file)} is not there.")
    if os.path.isdir(file):
        raise click.BadParameter(f"{harmless(file)} is a folder; name a file in it.")
    return name, file


def spare(
    file: str, pages: Iterable[str], what: str, settings: Iterable[Path] = (), pictures: Iterable[str] = ()
) -> None:
    """Refuse to write over what is read in the same run, by whichever of its names: a link, a second name.

    That is its pages, its ``settings`` (the house's file, the styles, terms and baseline that it names), and the files
    of its pages' ``pictures``.
    """
    from linter.reading.files import STDIN

    try:
        there = os.stat(file)
    except OSError:
        return
    read = [(0 if page == STDIN else page, page, "is a page to check") for page in pages]
    settled = ((path, str(path), "is read as settings") for path in settings)
    of_pictures = ((path, path, "is read for the pages’ pictures") for path in pictures)
    for at, name, why in chain(read, settled, of_pictures):
        with suppress(OSError):  # one that cannot be read is told of where it is read
            if os.path.samestat(there, os.stat(at)) and stat.S_ISREG(there.st_mode):
                raise click.UsageError(f"{harmless(name)} {why}; {what} needs another file.")


@dataclass(slots=True)
class Reports:
    """The reports of one run. ``shown`` is the form that goes to standard output, or empty; ``quiet`` tells nothing."""

    wanted: Sequence[tuple[str, str]]
    how: How
    quiet: bool = False
    shown: str = field(init=False, default="")
    _kept: dict[str, list[str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        shown = [name for name, file in self.wanted if not file]
        if len(shown) > 1:
            raise click.UsageError(
                f"Only one report can go to standard output; give the others a file: {shown[1]}=FILE."
            )
        files = [os.path.realpath(file) for _, file in self.wanted if file]
        if len(set(files)) < len(files):
            raise click.UsageError("Two reports cannot go to one file.")
        self.shown = shown[0] if shown else ""
        self._kept = {name: [] for name, file in self.wanted if file}

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form that pages are to be written in, once."""
        return tuple(dict.fromkeys(name for name, _ in self.wanted))

    def spare(self, pages: Sequence[str], settings: Iterable[Path], files: FilesOnDisk | None) -> None:
        """Refuse a report that would take the place of a page that is checked, of the settings, or of a picture."""
        for name, file in self.wanted:
            if file:
                spare(file, pages, f"the report {name}", settings, files.all_read() if files else ())

    def write(self, pages: Iterable[dict[str, str]], totals: Totals) -> None:
        """Take each page's forms as they come, show one, and write the files when all pages are there."""

        def each() -> Iterator[str]:
            for page in pages:
                for name, kept in self._kept.items():
                    kept.append(page[name])
                if self.shown:
                    yield page[self.shown]

        if self.shown:
            put = write if self.shown in FOR_PEOPLE else write_data
            for piece in form(self.shown).document(each(), self.how, totals):
                put(piece)
        else:
            for _ in each():
                pass
        self._save(totals)

    def _save(self, totals: Totals) -> None:
        from linter.cli.atomic_write import save_new

        failed: list[CannotEdit] = []
        for name, file in self.wanted:
            if file:
                text = "".join(form(name).document(iter(self._kept[name]), self.how, totals))
                text = click.unstyle(text) if name in FOR_PEOPLE and self.how.colour else text
                try:
                    save_new(file, text.encode("utf-8", "surrogatepass" if name == "text" else "strict"))
                    self._tell_of(file, totals)
                except CannotEdit as error:  # the others are written all the same
                    failed.append(error)
        for one in failed[:-1]:
            tell(one)
        if failed:
            raise failed[-1]

    def _tell_of(self, file: str, totals: Totals) -> None:
        """A line on standard error about a report that was written, where it is a file to open."""
        if self.quiet or not os.path.isfile(file):
            return
        found = sum(totals.tally.levels.values())
        told = f"{count(totals.tally.pages, 'page')}, {count(found, 'finding')}"
        click.echo(f"{harmless(file)}: {told}", err=True)
