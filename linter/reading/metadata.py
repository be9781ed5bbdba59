"""Reads what a page says of itself and its pictures in JSON-LD and microdata, where readers do not see it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import Any

from linter.model.lazy_regex import lazy
from linter.model.metadata import Metadata, StatedPicture
from linter.model.source import Place
from linter.model.spans import Span
from linter.reading.article import Article
from linter.reading.html.tree import Element, Tree
from linter.reading.pictures.addresses import picture_key

_LONGEST = 500_000  # characters of a script; longer ones are data for the page's programs
_MOST = 400  # pictures of one page; more are a feed
_ADDRESSES = ("contentUrl", "url", "thumbnailUrl", "@id")
_LICENCE = ("license", "acquireLicensePage")
_SAID = ("creditText", "creator", "author", "copyrightNotice", "copyrightHolder", "digitalSourceType", *_LICENCE)
_JSON = json.JSONDecoder(strict=False)
# The marks with which XHTML and old pages comment a script out.
_WRAPPING = lazy(r"(?:[\s\ufeff;]|/\*|\*/|//|<!\[CDATA\[|\]\]>|<!(?:\]\]>)?|-->|--|>)*")
_TITLE = ("og:title", "twitter:title")
_DATE = ("article:published_time", "og:article:published_time", "date", "dc.date.issued", "datepublished")


def read_metadata(tree: Tree, article: Article) -> Metadata:
    """The story's date and its pictures, as the metadata has them."""
    found: list[StatedPicture] = []
    published = ""
    for script, data in linked_data(article):
        for row in _objects(data):
            date = row.get("datePublished")
            if not published and isinstance(date, str) and not _is_picture(row):
                published = date
            if _is_picture(row) and len(found) < _MOST:
                found += _picture(row, tree, script)
    found += _microdata(tree, article)
    return Metadata(published or _date(article), tuple(found), _titles(article))


def linked_data(article: Article) -> list[tuple[Element, Any]]:
    """Each script of JSON-LD with what it says; those that are too long or no JSON are left out."""
    if article.linked_data is None:
        article.linked_data = []
        for script in article.by_tag.get("script", ()):
            if _says_linked_data(script.get("type") or "") and len(text := script.text or "") < _LONGEST:
                with suppress(ValueError, RecursionError):
                    article.linked_data.append((script, _read(text)))
    return article.linked_data


def _says_linked_data(kind: str) -> bool:
    """True for the media type of JSON-LD: its case and its parameters say nothing (MIME Sniffing, WHATWG)."""
    return kind.partition(";")[0].strip().lower() == "application/ld+json"


def _read(text: str) -> Any:
    """What a script says in JSON, without the comments that XHTML and old pages put round it."""
    data, end = _JSON.raw_decode(text, _WRAPPING.match(text).end())  # type: ignore[union-attr]
    if not _WRAPPING.fullmatch(text, end):
        raise ValueError(text[end : end + 40])
    return data


def _objects(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > 30:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            if isinstance(value, dict | list):
                yield from _objects(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _objects(value, depth + 1)


def _is_picture(row: dict[str, Any]) -> bool:
    kind = row.get("@type")
    return kind == "ImageObject" or (isinstance(kind, list) and "ImageObject" in kind)


def _picture(row: dict[str, Any], tree: Tree, script: Element) -> Iterator[StatedPicture]:
    said = {name: _names(row.get(name)) for name in _SAID}
    keys = frozenset(key for name in _ADDRESSES for url in _names(row.get(name)) if (key := picture_key(unescape(url))))
    if keys:
        value = next((words[0] for words in said.values() if words), "")
        yield _made(keys, said, Place(lambda: _place(tree, script, value)))


def _made(keys: frozenset[str], said: dict[str, tuple[str, ...]], place: Place) -> StatedPicture:
    def one(name: str) -> str:
        return next(iter(said.get(name, ())), "")

    return StatedPicture(
        keys,
        credit=one("creditText"),
        creators=said.get("creator", ()) or said.get("author", ()),
        copyright=one("copyrightNotice") or one("copyrightHolder"),
        source_type=one("digitalSourceType").rstrip("/").rsplit("/", 1)[-1],
        licence=one("license") or one("acquireLicensePage"),
        place=place,
    )


def _names(value: Any) -> tuple[str, ...]:
    """The words of a value: a text, an object with a name, or a list of either."""
    if isinstance(value, str):
        words = " ".join(unescape(value).split())
        return (words,) if words else ()
    if isinstance(value, dict):
        return _names(value.get("name") or value.get("@id") or value.get("url"))
    if isinstance(value, list):
        return tuple(name for each in value[:20] for name in _names(each))
    return ()


def _place(tree: Tree, script: Element, value: str) -> Span:
    """Where the words stand in the script; its start tag where they are written otherwise."""
    span = tree.element_span(script)
    for written in () if not value else (value, json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1]):
        at = tree.source.text.find(written, span.start, span.end)
        if at >= 0:
            return Span(at, at + len(written))
    return tree.tag_span(script)


def _microdata(tree: Tree, article: Article) -> Iterator[StatedPicture]:
    """Pictures described by meta elements inside an itemtype of ImageObject."""
    about: dict[Element, dict[str, list[str]]] = {}
    for meta in article.by_tag.get("meta", ()):
        name, value = meta.get("itemprop") or "", (meta.get("content") or "").strip()
        if name not in (*_SAID, *_ADDRESSES) or not value:
            continue
        for at in meta.iterancestors():
            if "ImageObject" in (at.get("itemtype") or ""):
                about.setdefault(at, {}).setdefault(name, []).append(value)
                break
    for element, values in about.items():
        said = {name: tuple(values.get(name, ())) for name in _SAID}
        addresses = [url for name in _ADDRESSES for url in values.get(name, ())]
        addresses += [image.get("src") or "" for image in element.iter("img")]
        keys = frozenset(key for url in addresses if (key := picture_key(url)))
        if keys and any(said.values()):
            yield _made(keys, said, Place(lambda element=element: tree.tag_span(element)))  # type: ignore[misc]


def author_names(article: Article) -> Iterator[str]:
    """Who wrote the article, as its metadata has them."""
    for _, data in linked_data(article):
        for row in _objects(data):
            if not _is_picture(row):
                yield from _names(row.get("author"))
    for meta in article.by_tag.get("meta", ()):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name.rpartition(":")[2] in ("author", "creator", "dc.creator"):
            yield from _names(meta.get("content") or "")


def _titles(article: Article) -> tuple[str, ...]:
    """What the page calls its story where it is shared."""
    found = {}
    for meta in article.by_tag.get("meta", ()):
        if (meta.get("property") or meta.get("name") or "").lower() in _TITLE and (said := meta.get("content") or ""):
            found[" ".join(said.split())] = True
    return tuple(found)


def _date(article: Article) -> str:
    for meta in article.by_tag.get("meta", ()):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        if name in _DATE and (meta.get("content") or "")[:2] in ("19", "20"):
            return meta.get("content") or ""
    times = [each for each in article.by_tag.get("time", ()) if each.get("itemprop") == "datePublished"]
    return (times[0].get("datetime") or "") if times else ""
