"""Writes the files of an archive's own folder, so that a killed run leaves each whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from linter.model.errors import BadInput
from linter.text.printable import harmless


@contextmanager
def refusing(what: Path) -> Iterator[None]:
    """BadInput where the disk refuses what is done here: it is full, or may not be written."""
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else str(error)
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        hint = "What was read before stays: begin again when there is room." if full else "Name another --out."
        raise BadInput(f"{harmless(str(what))}: cannot be written: {reason}.", hint) from error


def make_private(folders: Iterable[Path]) -> None:
    """Make folders that nobody else may look into, and those above them."""
    for folder in folders:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def kept_to_one(lock: Path) -> Iterator[bool]:
    """A folder kept to one writer by a lock in it; False where another holds it. It goes with the process."""
    with refusing(lock.parent):
        file = open(lock, "w")  # noqa: SIM115 -- closed below
    with file:
        try:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:
            pass
        except OSError:
            yield False
            return
        yield True


def is_held(lock: Path) -> bool:
    """Whether another holds a lock now."""
    try:
        import fcntl

        with open(lock) as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except ImportError:
        return False
    except OSError as error:
        return error.errno in (errno.EAGAIN, errno.EACCES)
    return False


def written(path: Path, write: bytes | Callable[[Path], object]) -> None:
    """A file that has its name only when it is whole and on the disk; ``write`` is its bytes, or fills another."""
    part = path.with_suffix(".tmp")
    with refusing(path):
        try:
            if isinstance(write, bytes):
                part.write_bytes(write)
            else:
                write(part)
            with open(part, "rb+") as file:
                os.fsync(file.fileno())
        except BaseException:
            with suppress(OSError):  # a full disk needs the room
                part.unlink()
            raise
        os.replace(part, path)


def placed(name: str, write: Callable[[str], object]) -> None:
    """A file that somebody named, over an old one, when it is whole; ``write`` fills a new one in a folder beside it.

    Raises BadInput where the name is of no regular file (a device, a pipe or a folder is never replaced), or of one
    that is no file of DuckDB: a page or an archive of somebody's would be gone.
    """
    path = Path(os.path.realpath(name))
    if path.exists() and not path.is_file():
        raise BadInput(f"{harmless(name)}: is no regular file.", "Name a file that is new, or one to write over.")
    if path.exists() and not _is_database(path):
        raise BadInput(f"{harmless(name)}: is no file of DuckDB, and is left as it is.", "Name a file that is new.")
    folder = ""
    try:
        folder = tempfile.mkdtemp(prefix=".cutline-", dir=path.parent)
        part = os.path.join(folder, path.name)
        write(part)
        os.replace(part, path)
    except OSError as error:
        raise BadInput(f"{harmless(name)}: cannot be written: {error.strerror or error}.") from error
    finally:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)


def _is_database(path: Path) -> bool:
    """Whether a file is one of DuckDB, or is empty."""
    try:
        with open(path, "rb") as file:
            head = file.read(12)
    except OSError as error:
        raise BadInput(f"{harmless(str(path))}: cannot be read: {error.strerror or error}.") from error
    return not head or head[8:] == b"DUCK"


def synced(folder: Path) -> None:
    """The names in a folder on the disk."""
    with suppress(OSError):  # not every system lets a folder be synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
