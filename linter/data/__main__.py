"""Writes the compact copies of the tables: ``python -m linter.data``."""

from linter.data import COMPACT, compact
from linter.data.names import COMPACT as NAMES
from linter.data.names import compact as names
from linter.data.names import from_tables
from linter.saving import save_new

if __name__ == "__main__":
    save_new(str(COMPACT), compact().encode())
    save_new(str(NAMES), names(from_tables()).encode())
