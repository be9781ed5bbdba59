"""Writes a mended page over the old one: whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress

from linter.errors import CannotEdit
from linter.terminal import harmless


def save(name: str, old: bytes, new: bytes, *, packed: bool) -> None:
    """Put ``new`` in the place of a page that held ``old``, packed again if it was.

    The new page is written beside the old one and takes its name in one step; links are followed, the file's
    mode is kept. A page that somebody changed or removed meanwhile is left as it is, with CannotEdit.
    """
    path = os.path.realpath(name)
    shown = harmless(name)
    try:
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if not os.access(path, os.W_OK):
            raise CannotEdit(f"{shown}: is read-only.", "Make the file writable, or fix a copy of it.")
        with open(path, "rb") as file:
            now = file.read()
        if _unpack(now, packed) != old:
            raise CannotEdit(f"{shown}: was changed by somebody else meanwhile.", "Run the fix again.")
        _replace(path, _pack(new) if packed else new, mode)
    except FileNotFoundError as error:
        raise CannotEdit(f"{shown}: is no longer there.", "Check what moved it, then run the fix again.") from error
    except OSError as error:
        reason = harmless(error.strerror or str(error))
        raise CannotEdit(f"{shown}: cannot be written: {reason}.", "The page is as it was.") from error


def save_new(name: str, data: bytes) -> None:
    """Write a file of Cutline's own, in one step, over the old one if there is one.

    Raises CannotEdit where it cannot be written; then the old one is as it was.
    """
    path = os.path.realpath(name)
    try:
        mode = stat.S_IMODE(os.stat(path).st_mode) if os.path.exists(path) else 0o644
        _replace(path, data, mode)
    except OSError as error:
        reason = harmless(error.strerror or str(error))
        raise CannotEdit(
            f"{harmless(name)}: cannot be written: {reason}.", "Check its folder and permissions."
        ) from error


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
