"""Gives a new file what another one has besides its contents: owner, group, mode, extended attributes, access lists."""

from __future__ import annotations

import errno
import os
import stat
import sys


def made_like(file: int, path: str, like: str) -> bool:
    """Make an open file, at ``path``, like another but for what is in it; False where that cannot be."""
    try:
        is_to_be = os.stat(like)
        if hasattr(os, "fchown"):
            now = os.fstat(file)
            if (now.st_uid, now.st_gid) != (is_to_be.st_uid, is_to_be.st_gid):
                os.fchown(file, is_to_be.st_uid, is_to_be.st_gid)
        os.chmod(path, stat.S_IMODE(is_to_be.st_mode))
        if sys.platform == "linux":
            wanted, own = _attributes(like), _attributes(path)
            for each in own.keys() - wanted.keys():  # what its folder gives to new files
                os.removexattr(file, each)
            for each in wanted:
                if own.get(each) != wanted[each]:
                    os.setxattr(file, each, wanted[each])
    except OSError:
        return False
    return True


def _attributes(path: str) -> dict[str, bytes]:
    if sys.platform != "linux":
        return {}
    try:
        return {each: os.getxattr(path, each) for each in os.listxattr(path)}
    except OSError as error:
        if error.errno == errno.ENOTSUP:
            return {}
        raise
