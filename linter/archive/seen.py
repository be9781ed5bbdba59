"""Which pages an audit has seen already, by their digests: kept in a file that nobody sees, not in memory."""

from __future__ import annotations

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
        self._db.execute("create table places (archive text, place text, primary key (archive, place)) without rowid")
        for path in store.parts("captures"):
            pages = _columns(path, "page")
            self._db.executemany(
                "insert or ignore into seen values (?)", ((bytes.fromhex(page),) for (page,) in pages if page)
            )

    def again(self, page: str) -> bool:
        """Whether a page was seen before; it has been from now on."""
        return self._db.execute("insert or ignore into seen values (?)", (bytes.fromhex(page),)).rowcount == 0

    def remember_places(self, archive: str) -> None:
        """Take in the places of an archive whose pages are known by them."""
        for mark in self._store.marks():
            if mark.archive == archive and mark.rows.get("captures"):
                path = str(self._store.folder / "captures" / f"{mark.name}.parquet")
                rows = _columns(path, "archive", "place")
                self._db.executemany("insert or ignore into places values (?, ?)", rows)

    def is_place(self, archive: str, place: str) -> bool:
        """Whether the page at a place of an archive is written."""
        found = self._db.execute("select 1 from places where archive = ? and place = ?", (storable(archive), place))
        return found.fetchone() is not None

    def close(self) -> None:
        self._db.close()


def _columns(path: str, *names: str) -> Any:
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path, columns=list(names))
    return zip(*(table.column(name).to_pylist() for name in names), strict=True)
