"""The words of the markup, loaded from their table: what names say an element is for, which attributes say what."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from linter.data import table


@cache
def class_words(*kinds: str) -> frozenset[str]:
    """The words of one kind, such as caption or teaser, or of several; the table's headings name them."""
    return frozenset(word for kind in kinds for word in table("markup")[kind]["words"])


@cache
def attribute_names(kind: str) -> Mapping[str, int]:
    """The names of attributes of one kind, or parts of such names, each with its place among them."""
    return {name: number for number, name in enumerate(table("markup")[kind]["attributes"])}
