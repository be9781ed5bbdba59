"""Pictures whose caption or credit stands in the data of a script, which prints it when the page is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.pictures.addresses import picture_key
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.class_names import split
from linter.reading.pictures.class_vocabulary import class_words
from linter.reading.pictures.lazy_loading import is_real

_LARGEST = 4_000_000  # letters of a script's data
_SHORTEST = 6  # letters of what a picture's data says
_NONE: frozenset[str] = frozenset()


def is_told_by_a_script(picture: Picture, article: Article) -> bool:
    """True where the page's data says something of this very picture, so that readers may see it."""
    told = article.once("told in scripts", article.root, lambda _: _told(article), otherwise=_NONE)
    return not picture.keys.isdisjoint(told)


def _told(article: Article) -> frozenset[str]:
    found = set[str]()
    for script in article.by_tag.get("script", ()):
        data = _data(script)
        for each in _objects(data) if data is not None else ():
            if any(_says(key, value) for key, value in each.items()):
                found.update(filter(None, map(picture_key, _addresses(each))))
    return frozenset(found)


def _data(script: Element) -> Any:
    text = script.text or ""
    if not (script.get("type") or "").lower().startswith("application/json") or len(text) > _LARGEST:
        return None
    if not any(word in text for word in ("aption", "redit")):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    left = [data]
    while left:
        at = left.pop()
        if isinstance(at, dict):
            yield at
            left += at.values()
        elif isinstance(at, list):
            left += at


def _says(key: str, value: Any) -> bool:
    named = not split(key).isdisjoint(class_words("caption") | class_words("credit"))
    return named and isinstance(value, str) and len(value.strip()) >= _SHORTEST


def _addresses(found: dict[str, Any]) -> Iterator[str]:
    """The addresses that an object holds itself, or one in it."""
    for value in found.values():
        inner = value.values() if isinstance(value, dict) else (value,)
        yield from (
            each for each in inner if isinstance(each, str) and "/" in each and " " not in each and is_real(each)
        )
