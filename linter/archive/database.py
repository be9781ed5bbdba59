"""The tables of a store as views of DuckDB. Nothing is fetched: extensions that it does not bring are never loaded."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from linter.archive.schema import DAY, LIST, TABLES, TRUTH, WHOLE
from linter.archive.store import Store
from linter.credits.agencies import ours
from linter.model.errors import BadInput
from linter.text.printable import harmless

_KINDS = {LIST: "VARCHAR[]", WHOLE: "INTEGER", TRUTH: "BOOLEAN", DAY: "DATE"}
_NOTHING_FETCHED = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
_VIEWS = Path(__file__).with_name("questions") / "views.sql"


def opened(store: Store, memory: str = "1GB") -> Any:
    """A connection with a view for each table, and what the questions stand on."""
    connection = _connected(store, ":memory:", memory)
    for name in TABLES:
        connection.execute(f"create view {name} as {_rows(store, name)}")
    connection.execute("create temp table agency_ways (name VARCHAR, through VARCHAR)")
    ways = [(agency.name, through) for agency in ours().rows for through in agency.via]
    if ways:
        connection.executemany("insert into agency_ways values (?, ?)", ways)
    connection.execute(_VIEWS.read_text("utf-8"))
    return connection


def export(store: Store, part: str) -> None:
    """All tables in one new file of DuckDB, which nobody else may look into."""
    store.must_hold_pages()
    import duckdb

    connection = _connected(store, part, "1GB")
    try:
        for name in TABLES:
            connection.execute(f"create table {name} as {_rows(store, name)}")
        connection.execute("checkpoint")
    except duckdb.Error as error:  # a full disk
        raise BadInput(f"The tables cannot be exported: {harmless(str(error))}") from error
    finally:
        connection.close()
    os.chmod(part, 0o600)


def _connected(store: Store, target: str, memory: str) -> Any:
    import duckdb

    config: dict[str, Any] = {
        **_NOTHING_FETCHED,
        "memory_limit": memory,
        "temp_directory": str(store.folder / "duckdb.tmp"),
    }
    return duckdb.connect(target, config=config)


def _rows(store: Store, name: str) -> str:
    """What gives a table's rows: its parts of whole units, in order, or none."""
    columns = ", ".join(f'NULL::{_KINDS.get(each.kind, "VARCHAR")} as "{each.name}"' for each in TABLES[name])
    files = ", ".join("'" + path.replace("'", "''") + "'" for path in store.parts(name))
    return f"select * from read_parquet([{files}])" if files else f"select {columns} where false"
