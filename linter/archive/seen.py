"""Which pages an audit has seen already, by their digests: kept in a file that nobody sees, not in memory."""

from __future__ import annotations

import math
import sqlite3
from typing import Any

from linter.archive.rows import storable
from linter.archive.store import Store


class Seen:
    """Digests of pages, and the places of an archive. What was written is taken from the store at the beginning."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db = sqlite3.connect("")  # a temporary file of SQLite's own, gone when it is closed
        self._db.execute("create table seen (page blob primary key) without rowid")
        self._db.execute(
            "create table places (archive text, place text, at real, primary key (archive, place)) without rowid"
        )
        for path in store.parts("captures"):
            pages = _columns(path, "page")
            self._db.executemany(
                "insert or ignore into seen values (?)", ((bytes.fromhex(page),) for (page,) in pages if page)
            )

    def again(self, page: str) -> bool:
        """Whether a page was seen before; it has been from now on."""
        return self._db.execute("insert or ignore into seen values (?)", (bytes.fromhex(page),)).rowcount == 0

    def has(self, page: str) -> bool:
        """Whether a page was seen before."""
        return self._db.execute("select 1 from seen where page = ?", (bytes.fromhex(page),)).fetchone() is not None

    def remember_places(self, archive: str) -> None:
        """Take in the places of an archive whose pages are known by them."""
        for mark in self._store.marks():
            if mark.archive == archive and mark.rows.get("captures"):
                path = str(self._store.folder / "captures" / f"{mark.name}.parquet")
                at = self._store.written_at(mark) or math.inf  # known, and never taken for changed
                rows = ((*row, at) for row in _columns(path, "archive", "place"))
                self._db.executemany("insert or ignore into places values (?, ?, ?)", rows)

    def place_at(self, archive: str, place: str) -> float:
        """When the page at a place of an archive was written; 0 for one that is not."""
        found = self._db.execute("select at from places where archive = ? and place = ?", (storable(archive), place))
        return float((found.fetchone() or (0.0,))[0])

    def close(self) -> None:
        self._db.close()


def _columns(path: str, *names: str) -> Any:
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path, columns=list(names))
    return zip(*(table.column(name).to_pylist() for name in names), strict=True)
