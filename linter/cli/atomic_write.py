"""The one place that writes files: a regular file whole or not at all, a device, a pipe or a descriptor through."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from linter.cli.file_ownership import made_like
from linter.cli.leftover_files import BEGIN, LOCKS, PART, cleared, leads_to, lock, of_copy
from linter.model.errors import CannotEdit
from linter.reading.special_files import descriptor, is_descriptor, kind_of
from linter.text.printable import harmless

PATIENCE = 5.0  # seconds in which somebody may begin to read from a named pipe
_HINT = "Check its folder and permissions."


def save(name: str, old: bytes, new: bytes, *, packed: bool) -> None:
    """Put ``new`` in the place of a page that held ``old``, packed again if it was.

    The new page is written beside the old one and takes its name in one step; links are followed; the file's owner,
    mode and attributes are kept. A page that somebody changed or removed meanwhile is left as it is, with CannotEdit;
    so is what is no regular file. Two runs wait for each other.
    """
    try:
        must_be_regular(name)
        path = os.path.realpath(name)
        with _held(name, path) as page:
            _must_be_writable(name, path)
            now = page.read()
            found = _unpack(now, packed)
            if found == new:
                return  # another run has written the same
            if found != old:
                raise CannotEdit(f"{harmless(name)}: was changed by somebody else meanwhile.", "Run the fix again.")
            _put(name, path, _pack(new) if packed else new)
    except FileNotFoundError as error:
        raise CannotEdit(
            f"{harmless(name)}: is no longer there.", "Check what moved it, then run the fix again."
        ) from error
    except OSError as error:
        raise _cannot(name, error, "The page is as it was.") from error


@contextmanager
def _held(name: str, path: str) -> Iterator[IO[bytes]]:
    """The page, open, and no other run's as long as this lasts."""
    end = time.monotonic() + PATIENCE
    while True:
        with open(path, "rb") as file:
            if lock(file.fileno()) is not False and leads_to(path, file.fileno()):
                yield file
                return
        if time.monotonic() > end:
            raise CannotEdit(f"{harmless(name)}: is being written by another program.", "Run the fix again.")
        time.sleep(0.02)


def must_be_regular(name: str) -> None:
    """Refuse with CannotEdit what cannot be changed in place; it is not opened, as a pipe could wait for ever."""
    kind = "a descriptor" if is_descriptor(name) else kind_of(os.stat(name).st_mode) if os.path.exists(name) else ""
    if kind:
        raise CannotEdit(
            f"{harmless(name)}: is {kind}, and only a regular file can be changed in place.",
            "Feed the page in and take it out: cutline fix - < PAGE > MENDED.",
        )
    if copy := _torn(os.path.realpath(name)):
        raise CannotEdit(
            f"{harmless(name)}: a run that was killed left it half written; as it was, it stands in {harmless(copy)}.",
            "Put that file in its place, or remove it, then run the fix again.",
        )


def _torn(path: str) -> str:
    """The copy of a page that was left half written; empty for any other. On the way the folder is cleared."""
    left = cleared(os.path.dirname(path))
    copy = left.get(os.stat(path).st_ino, "") if left and os.path.exists(path) else ""
    return copy if copy and os.path.exists(copy) else ""


def save_new(name: str, data: bytes) -> None:
    """Write a file of Cutline's own, over the old one if there is one.

    A regular file is written beside and takes its name in one step, links are followed. What is no regular file (a
    device, a named pipe, /dev/stdout) is never replaced, but written through. Raises CannotEdit where it cannot be
    written; a regular file is then as it was.
    """
    try:
        if is_descriptor(name):
            _write_to_descriptor(name, data)
            return
        path = os.path.realpath(name)
        if not _is_there(path):
            _replace(path, data)
        elif not kind_of(os.stat(path).st_mode):
            _must_be_writable(name, path)
            _put(name, path, data)
        else:
            _write_through(path, data)
    except BrokenPipeError as error:
        raise CannotEdit(
            f"{harmless(name)}: whoever read from the pipe closed it before the end.", "Check why the reader ended."
        ) from error
    except OSError as error:
        raise _cannot(name, error, _HINT) from error


def make_folder(name: str) -> None:
    """Make a folder that is not there yet, and those above it. Raises CannotEdit where it cannot be made."""
    try:
        os.makedirs(name)
    except OSError as error:
        raise _cannot(name, error, _HINT, "made") from error


def _cannot(name: str, error: OSError, hint: str, done: str = "written") -> CannotEdit:
    reason = harmless(error.strerror or str(error))
    return CannotEdit(f"{harmless(name)}: cannot be {done}: {reason}.", hint)


def _is_there(path: str) -> bool:
    """False where there is nothing yet; links that go round are an OSError."""
    try:
        os.stat(path)
    except FileNotFoundError:
        return False
    return True


def _must_be_writable(name: str, path: str) -> None:
    """Root may write any file, but one without a write bit is meant to stay."""
    if not os.stat(path).st_mode & 0o222 or not os.access(path, os.W_OK):
        raise CannotEdit(f"{harmless(name)}: is read-only.", "Make the file writable, or name another one.")


def _mode_of_new() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _write_to_descriptor(name: str, data: bytes) -> None:
    path = descriptor(name)
    if path.startswith(("/dev/fd/", f"/proc/{os.getpid()}/")):
        _write_all(int(os.path.basename(path)), data)  # as it is open: where it stands, and appending if it appends
    else:
        _write_through(path, data)


def _write_through(path: str, data: bytes) -> None:
    """Write to what is there: nothing is made, and nothing takes its place."""
    file = _open(path)
    try:
        os.set_blocking(file, True)
        _write_all(file, data)
    finally:
        os.close(file)


def _open(path: str) -> int:
    """Open for writing. A named pipe from which nobody reads would wait for ever: it is tried for some seconds."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
        except OSError as error:
            if error.errno != errno.ENXIO or not stat.S_ISFIFO(os.stat(path).st_mode):
                raise
            if time.monotonic() > end:
                raise OSError(errno.ENXIO, "nobody reads from this named pipe") from error
            time.sleep(0.05)


def _write_all(file: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        try:
            rest = rest[os.write(file, rest) :]
        except BlockingIOError:
            from select import select

            select([], [file], [])


def _new_beside(path: str, ending: str) -> tuple[int, str]:
    from tempfile import mkstemp

    cleared(os.path.dirname(path))
    while True:
        file, beside = mkstemp(prefix=BEGIN, suffix=ending, dir=os.path.dirname(path))
        if lock(file) is not False and leads_to(beside, file):
            return file, beside
        os.close(file)  # another run took it for a dead one's in the moment before it was locked


def _put(name: str, path: str, data: bytes) -> None:
    """Write a file anew: in one step where all that it is can be kept so, else in place."""
    if os.stat(path).st_nlink > 1 or not _replace(path, data, like=path):
        _write_in_place(name, path, data)


def _replace(path: str, data: bytes, like: str = "") -> bool:
    """Write beside, and take the name in one step. False, and nothing done, where it cannot be ``like`` another."""
    handle, beside = _new_beside(path, PART)
    try:
        with os.fdopen(handle, "wb") as file:
            if not like:
                os.chmod(beside, _mode_of_new())
            elif not made_like(file.fileno(), beside, like):
                os.unlink(beside)
                return False
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if not LOCKS:
                file.close()
            os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    return True


def _write_in_place(name: str, path: str, data: bytes) -> None:
    """Write over a file that has other names, or an owner that only it can keep; a copy stands beside it meanwhile."""
    with open(path, "rb") as file:
        now = file.read()
    handle, copy = _new_beside(path, of_copy(path, data))
    with os.fdopen(handle, "wb") as kept:
        try:
            kept.write(now)
            kept.flush()
            os.fsync(handle)
            _write_over(path, data, now)
        except _HalfWritten as error:
            raise CannotEdit(
                f"{harmless(name)}: was left half written; as it was, it stands in {harmless(copy)}.",
                "Put that file in its place.",
            ) from error
        except BaseException:
            os.unlink(copy)
            raise
        if not LOCKS:
            kept.close()
        os.unlink(copy)


class _HalfWritten(Exception):
    """A file could neither be written nor be put back as it was."""


def _write_over(path: str, data: bytes, now: bytes) -> None:
    file = os.open(path, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    try:
        try:
            _write_whole(file, data)
        except BaseException:
            try:
                _write_whole(file, now)
            except OSError as error:
                raise _HalfWritten from error
            raise
    finally:
        os.close(file)


def _write_whole(file: int, data: bytes) -> None:
    os.lseek(file, 0, os.SEEK_SET)
    _write_all(file, data)
    os.ftruncate(file, len(data))
    os.fsync(file)


def _pack(data: bytes) -> bytes:
    import gzip

    return gzip.compress(data, mtime=0)


def _unpack(data: bytes, packed: bool) -> bytes | None:
    import gzip
    import zlib

    if not packed:
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return None
