"""Ghost's exports: posts and pages, from their HTML, else from the cards of either editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.reading.formats.document import Document
from linter.reading.formats.ghost_cards import lexical, mobiledoc
from linter.reading.formats.json_values import every, get, said, words
from linter.reading.formats.sourced import NOTHING, Sourced
from linter.reading.formats.story import document, figure

_OUT = ("published", "sent")


def is_one(value: Any) -> bool:
    """Whether a JSON value is an export of Ghost."""
    return _data(value) is not None


def _data(value: Any) -> Any:
    """The tables: below "db" in a file that Ghost wrote, at the top in those of tools."""
    for found in (get(value, "db", 0, "data"), get(value, "data")):
        first = get(found, "posts", 0)
        if isinstance(first, dict) and any(key in first for key in ("html", "lexical", "mobiledoc")):
            return found
    return None


def stories(value: Any, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The posts and pages; with ``drafts`` also those that are not published, or wait for their hour."""
    data = _data(value)
    meta = {words(each, "post_id"): each for each in every(data, "posts_meta")}
    tags = _first_of(data, "tags", "posts_tags", "tag_id")
    authors = _first_of(data, "users", "posts_authors", "author_id")
    for post in every(data, "posts"):
        status, number = words(post, "status"), words(post, "id")
        out = status in ("", *_OUT)
        if not out and not drafts:
            left_out[f"of status {status}"] = left_out.get(f"of status {status}", 0) + 1
            continue
        yield document(
            words(post, "slug") or number,
            said(get(post, "title")).escaped(),
            [_front(post, meta.get(number, {})), _body(post)],
            language=words(post, "locale"),
            url=words(post, "canonical_url"),
            published=words(post, "published_at"),
            section=tags.get(number, ""),
            author=authors.get(number, ""),
            draft=not out,
        )


def _first_of(data: Any, table: str, between: str, key: str) -> dict[str, str]:
    """Of each post the name of the first tag or author, by way of the table between."""
    names = {words(each, "id"): words(each, "name") for each in every(data, table)}
    rows = sorted(every(data, between), key=lambda row: words(row, "sort_order").zfill(9))
    found: dict[str, str] = {}
    for row in rows:
        found.setdefault(words(row, "post_id"), names.get(words(row, key), ""))
    return found


def _front(post: Any, meta: Any) -> Sourced:
    """The picture above a post; older exports keep its words with the post."""

    def of(name: str) -> Sourced:
        return said(get(meta, name)) or said(get(post, name))

    url = said(get(post, "feature_image"))
    return figure(url, alt=of("feature_image_alt"), caption=of("feature_image_caption")) if url else NOTHING


def _body(post: Any) -> Sourced:
    if html := said(get(post, "html")):
        return html
    if text := said(get(post, "lexical")):
        return lexical(text)
    return mobiledoc(said(get(post, "mobiledoc")))
