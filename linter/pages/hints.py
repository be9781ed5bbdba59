"""What an element's names say it is for: class names, ids, test ids and item properties, word by word."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from linter.pages.tree import Element
from linter.pattern import lazy

_ATTRIBUTES = frozenset(
    ("class", "id", "itemprop", "data-testid", "data-component", "data-type", "data-module", "data-dot")
)
_MANY = 200  # attributes; no site has so many, and reading them all takes the square of their number
_NONE: frozenset[str] = frozenset()
_WORD = lazy(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@lru_cache(maxsize=8192)
def _split(name: str) -> frozenset[str]:
    words = [word.lower() for word in _WORD.findall(name)]
    joined = [a + b for a, b in pairwise(words)]
    return frozenset(words + joined)


def names(element: Element) -> frozenset[str]:
    """The words of the element's own names."""
    if len(element.attrib) > _MANY:
        return _NONE
    said = " ".join([value for key, value in element.items() if key in _ATTRIBUTES])
    return _split(said) if said else _NONE
