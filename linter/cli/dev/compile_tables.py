"""Writes the compact copies of the tables: ``python -m linter.cli.dev.compile_tables``."""

from linter.cli.atomic_write import save_new
from linter.data import COMPACT, compact
from linter.names.term_groups import COMPACT as NAMES
from linter.names.term_groups import compact as names
from linter.names.term_groups import from_tables

if __name__ == "__main__":
    save_new(str(COMPACT), compact().encode())
    save_new(str(NAMES), names(from_tables()).encode())
