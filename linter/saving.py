"""The one place that writes files: a regular file whole or not at all, a device, a pipe or a descriptor through."""

from __future__ import annotations

import errno
import os
import re
import stat
import time
from contextlib import suppress

from linter.errors import CannotEdit
from linter.terminal import harmless

PATIENCE = 5.0  # seconds in which somebody may begin to read from a named pipe
_DESCRIPTORS = re.compile(r"/dev/fd|/proc/\d+(?:/task/\d+)?/fd")
_MOST_LINKS = 40
_HINT = "Check its folder and permissions."


def save(name: str, old: bytes, new: bytes, *, packed: bool) -> None:
    """Put ``new`` in the place of a page that held ``old``, packed again if it was.

    The new page is written beside the old one and takes its name in one step; links are followed, the file's
    mode is kept. A page that somebody changed or removed meanwhile is left as it is, with CannotEdit; so is what is
    no regular file.
    """
    try:
        must_be_regular(name)
        path = os.path.realpath(name)
        mode = _mode_of(name, path)
        with open(path, "rb") as file:
            now = file.read()
        if _unpack(now, packed) != old:
            raise CannotEdit(f"{harmless(name)}: was changed by somebody else meanwhile.", "Run the fix again.")
        _replace(path, _pack(new) if packed else new, mode)
    except FileNotFoundError as error:
        raise CannotEdit(
            f"{harmless(name)}: is no longer there.", "Check what moved it, then run the fix again."
        ) from error
    except OSError as error:
        raise _cannot(name, error, "The page is as it was.") from error


def must_be_regular(name: str) -> None:
    """Refuse with CannotEdit what cannot be changed in place; it is not opened, as a pipe could wait for ever."""
    kind = "a descriptor" if _is_descriptor(name) else _kind(os.stat(name).st_mode) if os.path.exists(name) else ""
    if kind:
        raise CannotEdit(
            f"{harmless(name)}: is {kind}, and only a regular file can be changed in place.",
            "Feed the page in and take it out: cutline fix - < PAGE > MENDED.",
        )


def save_new(name: str, data: bytes) -> None:
    """Write a file of Cutline's own, over the old one if there is one.

    A regular file is written beside and takes its name in one step, links are followed. What is no regular file (a
    device, a named pipe, /dev/stdout) is never replaced, but written through. Raises CannotEdit where it cannot be
    written; a regular file is then as it was.
    """
    try:
        if _is_descriptor(name):
            _write_to_descriptor(name, data)
            return
        path = os.path.realpath(name)
        if not _is_there(path):
            _replace(path, data, _mode_of_new())
        elif not _kind(os.stat(path).st_mode):
            _replace(path, data, _mode_of(name, path))
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


def _kind(mode: int) -> str:
    """What something is that is no regular file; empty for a regular file."""
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"))
    return "" if stat.S_ISREG(mode) else next((words for test, words in kinds if test(mode)), "a device")


def _is_there(path: str) -> bool:
    """False where there is nothing yet; links that go round are an OSError."""
    try:
        os.stat(path)
    except FileNotFoundError:
        return False
    return True


def _mode_of(name: str, path: str) -> int:
    """The mode of a file that may be written. Root may write any, but a file without a write bit is meant to stay."""
    mode = stat.S_IMODE(os.stat(path).st_mode)
    if not mode & 0o222 or not os.access(path, os.W_OK):
        raise CannotEdit(f"{harmless(name)}: is read-only.", "Make the file writable, or name another one.")
    return mode


def _mode_of_new() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _is_descriptor(name: str) -> bool:
    return _descriptor(name) != ""


def _descriptor(name: str) -> str:
    """The path of the descriptor that a name leads to, such as /proc/12/fd/1 for /dev/stdout, or empty.

    Such a path may seem to be a link to a regular file; but whoever opened the file goes on writing to it.
    """
    path = os.path.abspath(name)
    for _ in range(_MOST_LINKS):
        folder, last = os.path.split(path)
        folder = os.path.realpath(folder)
        if last.isdigit() and _DESCRIPTORS.fullmatch(folder):
            return f"{folder}/{last}"
        path = os.path.join(folder, last)
        if not os.path.islink(path):
            return ""
        path = os.path.join(folder, os.readlink(path))
    return ""


def _write_to_descriptor(name: str, data: bytes) -> None:
    path = _descriptor(name)
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


def _replace(path: str, data: bytes, mode: int) -> None:
    from tempfile import mkstemp

    handle, beside = mkstemp(prefix=".cutline-", dir=os.path.dirname(path))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, mode)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise


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
