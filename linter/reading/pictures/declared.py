"""What a page calls its own: pictures in JSON-LD and Open Graph, its address, the box of its headline.

Hints only; readers see none of it but the headline.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from linter.reading.article import Article
from linter.reading.html.tree import Element
from linter.reading.metadata import linked_data
from linter.reading.pictures.addresses import picture_key
from linter.reading.pictures.candidates import Picture
from linter.reading.pictures.filters.icons import looks_drawn

_ABOUT_PICTURES = frozenset({"image", "contentUrl", "thumbnailUrl", "primaryImageOfPage"})


def stated_pictures(article: Article) -> frozenset[str]:
    """The keys of the pictures that the page's metadata names as the article's."""
    if article.stated is None:
        article.stated = frozenset(key for url in _addresses(article) if (key := picture_key(url)))
    return article.stated


def is_own_head(box: Element, picture: Picture, article: Article) -> bool:
    """True for a box that holds the headline, round what is no drawing: the head of the story, however it is built."""
    return article.headline is not None and article.within(article.headline, box) and not looks_drawn(picture)


def is_own_address(href: str | None, article: Article) -> bool:
    """True for a link to the page itself, by the address that it gives as its own; no site's front page is a story, and
    a path that another site has too is another page."""
    (site, path), none = _site_and_path(href), frozenset[tuple[str, str]]()
    if not path:
        return False
    own = article.once("own addresses", article.root, lambda _: _own_addresses(article), otherwise=none)
    return any(path == each and (site == home or not (site and home)) for home, each in own)


def _own_addresses(article: Article) -> frozenset[tuple[str, str]]:
    links = (at.get("href") for at in article.by_tag.get("link", ()) if at.get("rel") == "canonical")
    metas = (at.get("content") for at in article.by_tag.get("meta", ()) if at.get("property") == "og:url")
    return frozenset(map(_site_and_path, (*links, *metas)))


def _site_and_path(address: str | None) -> tuple[str, str]:
    """The last two parts of an address's host, which the hosts of a site share, and its path; empty words for none."""
    try:
        parts = urlsplit((address or "").strip())
    except ValueError:  # "http://[quay"
        return "", ""
    host = parts.netloc.rpartition("@")[2].partition(":")[0].casefold()
    return ".".join(host.split(".")[-2:]), parts.path.rstrip("/")


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
