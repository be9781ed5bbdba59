"""What class names say an element is for, loaded from its table."""

from __future__ import annotations

from functools import cache

from linter.data import table


@cache
def class_words(kind: str) -> frozenset[str]:
    """The words of one kind, such as caption or teaser; the table's headings name them."""
    return frozenset(table("markup")[kind]["words"])
