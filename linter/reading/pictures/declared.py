"""The pictures a page itself calls its own: in JSON-LD, in Open Graph. Hints only; readers see none of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.reading.article import Article
from linter.reading.metadata import linked_data
from linter.reading.pictures.addresses import picture_key

_ABOUT_PICTURES = frozenset({"image", "contentUrl", "thumbnailUrl", "primaryImageOfPage"})


def stated_pictures(article: Article) -> frozenset[str]:
    """The keys of the pictures that the page's metadata names as the article's."""
    if article.stated is None:
        article.stated = frozenset(key for url in _addresses(article) if (key := picture_key(url)))
    return article.stated


def _addresses(article: Article) -> Iterator[str]:
    for meta in article.by_tag.get("meta", ()):
        if (meta.get("property") or meta.get("name")) in ("og:image", "og:image:secure_url", "twitter:image"):
            yield meta.get("content") or ""
    for _, data in linked_data(article):
        yield from _in_json(data)


def _in_json(data: Any, about: str = "") -> Iterator[str]:
    if isinstance(data, dict):
        for key, value in data.items():
            inside = key in _ABOUT_PICTURES or (key == "url" and about)
            yield from _in_json(value, key if inside else "")
    elif isinstance(data, list):
        for value in data:
            yield from _in_json(value, about)
    elif isinstance(data, str) and about:
        yield data
