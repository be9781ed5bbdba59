"""The one place where files of settings are read: each is noted for whoever watches them, and every failure is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from linter.model.errors import BadSettings, CutlineError
from linter.reading import special_files
from linter.text.printable import harmless

Stat = tuple[int, ...] | None
# Who watches asks for a file's settings and is told which files were read for them, by whatever reads a part of them:
# styles, terms, agencies, a baseline, what is inherited. It says nothing of what is in force, and no page sees it.
_noting: ContextVar[dict[Path, Stat] | None] = ContextVar("noting", default=None)
_written_anew: ContextVar[bool] = ContextVar("written_anew", default=False)


def contents(path: Path) -> bytes:
    """The bytes of a file of settings; OSError where there are none to read."""
    note(path)
    return special_files.contents(path)  # a pipe would be waited for, and its watcher with it


def note(path: Path) -> None:
    """Say that a file is about to be read: it counts for those that watch, also where it is not there yet."""
    noted = _noting.get()
    if noted is not None:
        noted.setdefault(path.absolute(), stat_of(path))


def stat_of(path: Path) -> Stat:
    """What the system says of a file: it changes whenever the file does; None where there is none."""
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino, stat.st_dev


@contextmanager
def noting() -> Iterator[dict[Path, Stat]]:
    """The files that are read for settings while the context lasts, and what they were before, in order."""
    noted: dict[Path, Stat] = {}
    token = _noting.set(noted)
    try:
        yield noted
    finally:
        _noting.reset(token)


@contextmanager
def writing_anew() -> Iterator[None]:
    """While it lasts the baseline that settings name is not read: whoever writes one needs none that is in order."""
    token = _written_anew.set(True)
    try:
        yield
    finally:
        _written_anew.reset(token)


def is_written_anew() -> bool:
    """Whether a baseline is being written, so that the one there is not read."""
    return _written_anew.get()


@contextmanager
def in_order(name: str) -> Iterator[None]:
    """Any failure to read settings as BadSettings with the file's name: a mistake in them is never one of ours."""
    try:
        yield
    except CutlineError:
        raise
    except RecursionError as error:
        raise BadSettings(f"{name}: its tables stand in each other too deeply.", "Take some out.") from error
    except OSError as error:
        why = harmless(error.strerror or str(error))
        raise BadSettings(f"{name}: cannot be read: {why}.", "Check its path and permissions.") from error
    except Exception as error:
        why = harmless(f"{type(error).__name__}: {error}")[:300]
        raise BadSettings(f"{name}: cannot be understood ({why}).", "Look for a value of another kind.") from error
