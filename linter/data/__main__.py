"""Writes the compact copies of the tables: ``python -m linter.data``."""

from linter.data import COMPACT, compact
from linter.data.names import COMPACT as NAMES
from linter.data.names import compact as names
from linter.data.names import from_tables

if __name__ == "__main__":
    COMPACT.write_text(compact(), encoding="utf-8", newline="\n")
    NAMES.write_text(names(from_tables()), encoding="utf-8", newline="\n")
