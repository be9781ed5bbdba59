"""What an audit came to: records read, told and skipped, stories, findings, and the answer to each question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from linter.archive.asking import Answer, ask, questions
from linter.archive.filed import Filed, filed
from linter.archive.records import OTHER_ADDRESS, TOLD
from linter.archive.store import Store
from linter.reports.text import count
from linter.text.printable import harmless

_UNREAD_FILES = """
    select url, said from captures where status = 'read' and said <> '' order by archive, place limit 5
"""
_UNREAD = """
    select archive, place, url, said from captures where status in ('refused', 'broken', 'crashed')
    order by archive, place limit 5
"""


_NOT_ASKED = Filed()
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Overview:
    """``statuses`` are those of captures, ``skipped`` the kinds of records that are no pages.

    ``in_part`` are archives that were not read to their end. ``unread_first`` are a few of those that could not be
    read, and why; ``files`` says of how many pictures the files were read, ``unread_files`` which of a few pages could
    not be.
    """

    archives: int
    statuses: Mapping[str, int]
    skipped: Mapping[str, int]
    stories: int
    pictures: int
    undated: int
    levels: Mapping[str, int]
    crashed: int
    unread_first: tuple[str, ...] = ()
    files: Filed = _NOT_ASKED
    unread_files: tuple[str, ...] = ()
    in_part: tuple[str, ...] = ()

    @property
    def records(self) -> int:
        """All records that were seen: read, told and skipped."""
        return sum(self.statuses.values()) + sum(self.skipped.values())

    @property
    def unread(self) -> int:
        """Records that ought to have been pages and could not be read."""
        return self.statuses.get("refused", 0) + self.statuses.get("broken", 0)


def overview(store: Store, connection: Any) -> Overview:
    """The counts of a store."""

    def one(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0] or 0)

    statuses = Counter(dict(connection.execute("select status, count(*) from captures group by all").fetchall()))
    levels = dict(
        connection.execute("select level, count(*) from findings where fate = 'shown' group by all").fetchall()
    )
    skipped = {kind: times for kind, times in sorted(store.records().items()) if kind not in TOLD}
    return Overview(
        len({mark.archive for mark in store.marks()}),
        dict(sorted(statuses.items())),
        skipped,
        one("select count(*) from stories"),
        one("select count(*) from blocks"),
        one("select count(*) from stories where published is null"),
        levels,
        statuses["crashed"],
        tuple(_unread(*row) for row in connection.execute(_UNREAD).fetchall()),
        filed(connection),
        tuple(f"{url}: {said}" for url, said in connection.execute(_UNREAD_FILES).fetchall()),
        tuple(store.in_part()),
    )


def _unread(archive: str, place: str, url: str, said: str) -> str:
    """Which record was not read, and why; a file that is one page is named once."""
    where = url or place
    named = archive if archive.rpartition("/")[2] == where else f"{archive}, {where}"
    for name in (archive, place, where):
        said = said.removeprefix(f"{name}: ")
    return f"{named}: {said}"


def nothing_kept(told: Overview, *, asked: bool) -> list[str]:
    """In a sentence each, that no page was kept, or no file of a picture read where one was ``asked`` for.

    What was not read has no findings, and would look like an archive in which all is well.
    """
    found = []
    if not told.statuses.get("read") and not told.crashed:
        why = [
            (told.statuses.get("older", 0), "not published since the day"),
            (told.skipped.get(OTHER_ADDRESS, 0), OTHER_ADDRESS),
        ]
        left = ", ".join(f"{number:,} {words}" for number, words in why if number)
        found.append(f"No page was kept: {left}." if left else "No page was read.")
    if asked and told.files.nothing:
        found.append(told.files.said)
    return found


def answers(connection: Any) -> list[Answer]:
    """The answer to every question."""
    return [ask(connection, each) for each in questions().values()]


def read_in_part(names: Sequence[str]) -> list[str]:
    """In words, which archives were not read to their end, the first few by name."""
    more = [f"Not read to the end: {len(names) - _NAMED:,} more archives"] if names[_NAMED:] else []
    return [f"Not read to the end: {harmless(name)}" for name in names[:_NAMED]] + more


def _many(number: int, one: str, many: str = "") -> str:
    """A number, its thousands apart, with its noun."""
    return count(number, one, many).replace(str(number), f"{number:,}", 1)


def summary(told: Overview) -> str:
    """The counts as lines for people."""
    words = {
        "read": "read",
        "again": "the same bytes once more",
        "revisit": "revisits without a body",
        "older": "not since that day",
    }
    parts = [f"{number:,} {words.get(status, status)}" for status, number in told.statuses.items()]
    parts += [f"{number:,} skipped ({kind})" for kind, number in told.skipped.items()]
    lines = [f"{_many(told.records, 'record')} of {_many(told.archives, 'archive')}: {', '.join(parts) or 'none'}."]
    undated = f" ({told.undated:,} without a day)" if told.undated else ""
    stories = _many(told.stories, "story", "stories")
    lines.append(f"{stories}{undated} with {_many(told.pictures, 'picture')}.")
    lines += [f"{words}." for words in read_in_part(told.in_part)]
    lines += [f"Not read: {harmless(each)}" for each in told.unread_first]
    if (more := told.unread + told.crashed - len(told.unread_first)) > 0 and told.unread_first:
        lines.append(f"Not read: {more:,} more; the table captures says why.")
    if told.files.asked:
        files = [(told.files.read, "read"), (told.files.unread, "not read"), (told.files.none, "not found")]
        words_of = ", ".join(f"{number:,} {words}" for number, words in files if number)
        lines.append(f"Files of {_many(told.files.asked, 'picture')}: {words_of}.")
    lines += [f"Picture file not read: {harmless(each)}" for each in told.unread_files]
    found = ", ".join(
        _many(told.levels[level], level) for level in ("error", "warning", "note") if told.levels.get(level)
    )
    lines.append(f"Findings: {found or 'none'}.")
    return "\n".join(lines) + "\n"
