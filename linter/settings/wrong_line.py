"""Which line of a settings file is wrong: a file of two hundred terms is searched by nobody.

What is wrong with a table is known without its lines. So the file is read again, cut off behind more and more of its
lines, until the same mistake is told of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from linter.model.errors import BadSettings

Check = Callable[[dict[str, Any]], object]
_KEY = re.compile(r"\s*([\w-]+)\s*=")
_HEADING = re.compile(r"[ \t]*\[")
_MOST_LINES = 4_000  # of a file that is looked through
_MOST_READ = 50_000  # lines that are read in all, again and again: a second or so


@contextmanager
def with_its_line(data: bytes, name: str, check: Check) -> Iterator[None]:
    """A mistake in a file's table told with its line. ``check`` says again what is wrong with a part of it."""
    try:
        yield
    except BadSettings as error:
        begins = f"{name}: "
        if error.message.startswith(begins) and (line := _line(data.decode("utf-8-sig"), error.message, check)):
            raise BadSettings(f"{name}, line {line}: {error.message.removeprefix(begins)}", error.hint) from error
        raise


def _line(text: str, message: str, check: Check) -> int:
    """The line of a mistake, counted from 1: that of what is wrong, else that of the heading above what is missing."""
    lines = text.replace("\r\n", "\n").split("\n")
    if len(lines) > _MOST_LINES:
        return 0
    import tomllib  # takes 3 ms to load, with its patterns

    read = 0

    def told(kept: list[str]) -> str | None:
        """What is wrong with some lines, empty where nothing is; None where they end halfway, or too much was read."""
        nonlocal read
        if read > _MOST_READ:
            return None
        read += len(kept)
        try:
            check(tomllib.loads("\n".join(kept)))
        except BadSettings as error:
            return error.message
        except Exception:  # no TOML: they end within a value
            return None
        return ""

    headings = [number for number, line in enumerate(lines) if _HEADING.match(line)]
    begins, ends = _first_part([0, *headings], len(lines), lambda end: told(lines[:end]) == message)
    if not ends:
        return 0
    before = inside = begins + (begins in headings)
    for end in range(inside + 1, ends + 1):
        found = told(lines[:end])
        if found == message and told(lines[:before]) == "":
            return before + 1
        before = before if found is None else end

    def named(first: int, behind: int) -> Iterator[int]:
        """The lines whose keys are named in the message."""
        keys = ((number, _KEY.match(lines[number])) for number in range(first, behind))
        return (number for number, key in keys if key and re.search(rf"(?<![\w-]){key[1]}(?![\w-])", message))

    # Of a row that is in order only as a whole; then what is wrong because of a row behind it.
    tried: list[int] = [*range(inside, ends), *named(0, begins)]
    for number in tried:
        if told([*lines[:number], *lines[number + 1 : ends]]) == "":
            return number + 1
    if (line := next(named(begins, ends), None)) is not None:
        return line + 1
    return begins + 1 if begins in headings or read <= _MOST_READ else 0


def _first_part(starts: list[int], whole: int, is_wrong: Callable[[int], bool]) -> tuple[int, int]:
    """The first part of a file with which it is wrong, as the lines where it begins and ends; 0 and 0 where none is."""
    ends = [*starts[1:], whole]
    low, high = 0, len(ends) - 1
    if not is_wrong(whole):
        return 0, 0
    while low < high:
        middle = (low + high) // 2
        if is_wrong(ends[middle]):
            high = middle
        else:
            low = middle + 1
    return starts[low], ends[low]
