"""Which pages a pattern such as sport/** means."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path


def matches(name: str, patterns: Iterable[str], folder: Path | None) -> bool:
    """Whether a page is meant by any of the patterns, which count from the settings file's folder.

    ``*`` and ``?`` stay within one folder, ``**`` crosses folders, a pattern without a slash is a file's name
    in any folder, and one that ends in a slash means everything below.
    """
    names = {name.replace(os.sep, "/").removeprefix("./")}
    if folder is not None and not re.match(r"[a-z][a-z0-9+.-]+://", name):
        with suppress(ValueError):
            names.add(Path(os.path.abspath(name)).relative_to(folder).as_posix())
    return any(_pattern(pattern).fullmatch(name) for pattern in patterns for name in names)


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    glob = glob.replace(os.sep, "/").removeprefix("./")
    if glob.endswith("/"):
        glob += "**"
    if "/" not in glob:
        glob = f"**/{glob}"
    glob = glob.removeprefix("/")
    pieces = re.findall(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|.", glob, re.DOTALL)
    return re.compile("".join(map(_translate, pieces)), re.DOTALL)


def _translate(piece: str) -> str:
    if len(piece) > 2 and piece.startswith("["):
        letters = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
        return f"[^{letters[1:]}]" if letters.startswith("!") else f"[{letters}]"
    known = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    return known.get(piece) or re.escape(piece)
