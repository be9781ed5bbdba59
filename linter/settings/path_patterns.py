"""Which pages a pattern such as sport/** means."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from linter.model.errors import BadSettings
from linter.model.lazy_regex import lazy

_ADDRESS = lazy(r"(?i)[a-z][a-z0-9+.-]+://[^/?#]*/*(?P<path>[^?#]*)")


def matches(name: str, patterns: Iterable[str], folder: Path | None) -> bool:
    """Whether a page is meant by any of the patterns, which count from the settings file's folder.

    ``*`` and ``?`` stay within one folder, ``**`` crosses folders, a pattern without a slash is a file's name
    in any folder, and one that ends in a slash means everything below. Of a page that has an address for a name, its
    path counts too: sport/** means https://example.org/sport/final.
    """
    names = {name.replace(os.sep, "/").removeprefix("./")}
    if address := _ADDRESS.match(name):
        names.add(address["path"])
    elif folder is not None:
        with suppress(ValueError):
            names.add(Path(os.path.abspath(name)).relative_to(folder).as_posix())
    return any(_fits(_pieces(pattern), each) for pattern in patterns for each in names)


def check_glob(glob: str) -> None:
    """Raises BadSettings where a pattern is none."""
    try:
        _pieces(glob)
    except re.error as error:
        hint = "In square brackets stand letters, or a range from the lower to the higher, as [a-z]."
        raise BadSettings(f'the path "{glob[:200]}" is no pattern: {error}.', hint) from error


@cache
def _pieces(glob: str) -> tuple[str | re.Pattern[str], ...]:
    """A pattern cut up: ``**/``, ``**``, ``*``, ``?`` and letters as they are, sets of letters as patterns."""
    glob = glob.replace(os.sep, "/").removeprefix("./")
    if glob.endswith("/"):
        glob += "**"
    if "/" not in glob:
        glob = f"**/{glob}"
    glob = glob.removeprefix("/")
    return tuple(map(_set, re.findall(r"\*\*/|\*\*|\*|\?|\[[^\]]+\]|.", glob, re.DOTALL)))


def _set(piece: str) -> str | re.Pattern[str]:
    if len(piece) < 3 or not piece.startswith("["):
        return piece
    letters = piece[1:-1].replace("\\", r"\\").replace("[", r"\[")
    return re.compile(f"[^{letters[1:]}]" if letters.startswith("!") else f"[{letters}]", re.DOTALL)


def _fits(pieces: tuple[str | re.Pattern[str], ...], name: str) -> bool:
    """Whether a name is one of a pattern: all ways through it are gone side by side, a step for each letter.

    A way is known by the piece it stands before, and by whether it is inside a ``**/``, which ends with a slash.
    """
    ways = _skipping(pieces, {(0, False)})
    for letter in name:
        ways = _skipping(pieces, {way for at, _ in ways if at < len(pieces) for way in _next(pieces[at], at, letter)})
    return (len(pieces), False) in ways


def _next(piece: str | re.Pattern[str], at: int, letter: str) -> Iterator[tuple[int, bool]]:
    if piece == "**/":
        yield at, True
    if piece == "**" or (piece == "*" and letter != "/"):
        yield at, False
    if piece == "**/":
        passes = letter == "/"
    elif piece == "?":
        passes = letter != "/"
    elif isinstance(piece, str):
        passes = piece == letter
    else:
        passes = piece.fullmatch(letter) is not None
    if passes and piece not in ("**", "*"):
        yield at + 1, False


def _skipping(pieces: tuple[str | re.Pattern[str], ...], ways: set[tuple[int, bool]]) -> set[tuple[int, bool]]:
    """The ways, and those that pass over pieces that may stand for nothing."""
    for at, inside in tuple(ways):
        while not inside and at < len(pieces) and pieces[at] in ("**/", "**", "*"):
            at += 1
            ways.add((at, False))
    return ways
