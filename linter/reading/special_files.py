"""What a name leads to that is no regular file: a folder, a pipe, a socket, a device, or a descriptor."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from linter.model.lazy_regex import lazy

_DESCRIPTORS = lazy(r"/dev/fd|/proc/\d+(?:/task/\d+)?/fd")
_MOST_LINKS = 40  # from one to the next, as Linux follows them


def kind_of(mode: int) -> str:
    """What something is that is no regular file; empty for a regular file."""
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"))
    return "" if stat.S_ISREG(mode) else next((words for test, words in kinds if test(mode)), "a device")


def endless(mode: int) -> str:
    """What something is that is read to no end, or for which one waits; empty for files and folders."""
    return "" if stat.S_ISDIR(mode) else kind_of(mode)


def unending(name: str) -> str:
    """What a name leads to that might be read for ever: not what somebody hands over, such as <(…) or /dev/stdin."""
    try:
        kind = endless(os.stat(name).st_mode)
    except (OSError, ValueError):  # whoever opens it says why
        return ""
    return "" if not kind or is_descriptor(name) or os.path.realpath(name) == os.path.realpath(os.devnull) else kind


def contents(path: Path) -> bytes:
    """The bytes of a file; OSError where it cannot be read, at once for what might be waited for for ever."""
    if kind := unending(str(path)):
        raise OSError(errno.EINVAL, f"it is {kind}", str(path))
    return path.read_bytes()


def is_descriptor(name: str) -> bool:
    """Whether a name leads to a descriptor, such as /dev/stdin."""
    return descriptor(name) != ""


def descriptor(name: str) -> str:
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
