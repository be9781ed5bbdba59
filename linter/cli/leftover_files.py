"""Files that stand beside a page while it is written; a lock tells whose process lives, the others are cleared away."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache

try:
    import fcntl
except ImportError:  # Windows: nothing is locked there, and nothing cleared away
    LOCKS = False
else:
    LOCKS = True

BEGIN, PART = ".cutline-", ".part"
_OURS = re.compile(r"\.cutline-[a-z0-9_]{8}(?:\.part|-(?P<page>\d+)-(?P<written>[0-9a-f]{16})\.was)")


def lock(file: int) -> bool | None:
    """True where the lock of an open file is now this process's, False where another holds it, None without locks.

    The system takes it off when the process ends, however it ends, also in another container.
    """
    if not LOCKS:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without them
        return None
    return True


def leads_to(path: str, file: int) -> bool:
    """Whether a name still is that of an open file."""
    try:
        return os.path.samestat(os.stat(path, follow_symlinks=False), os.fstat(file))
    except FileNotFoundError:
        return False


def of_copy(path: str, coming: bytes) -> str:
    """What the name of a copy ends in, of a file that is written in place: of which it is, and what is coming."""
    return f"-{os.stat(path).st_ino}-{_digest(coming)}.was"


@cache
def cleared(folder: str) -> Mapping[int, str]:
    """Clear away what killed runs left in a folder, once a run.

    Given back are the copies, by the number of the page's file, of pages that were being written in place and are
    neither what they were nor what they should have become.
    """
    kept: dict[int, str] = {}
    try:
        with os.scandir(folder) as entries:
            pages = {entry.inode(): entry.path for entry in entries if entry.is_file(follow_symlinks=False)}
    except OSError:
        return kept
    for path in pages.values():
        if (ours := _OURS.fullmatch(os.path.basename(path))) and not _clear(path, ours, pages):
            kept[int(ours["page"])] = path
    return kept


def _clear(path: str, ours: re.Match[str], pages: Mapping[int, str]) -> bool:
    """Remove a file of a run that is dead; False where it is the only whole copy of a page."""
    with suppress(OSError):
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
        try:
            if lock(file) is not True or not leads_to(path, file):
                return True
            if ours["page"] and not _is_whole(path, ours["written"], pages.get(int(ours["page"]), "")):
                return False
            os.unlink(path)
        finally:
            os.close(file)
    return True


def _is_whole(copy: str, written: str, page: str) -> bool:
    if not page:
        return False
    with open(copy, "rb") as before, open(page, "rb") as now:
        data = now.read()
        return _digest(data) == written or data == before.read()


def _digest(data: bytes) -> str:
    from hashlib import sha256

    return sha256(data).hexdigest()[:16]
