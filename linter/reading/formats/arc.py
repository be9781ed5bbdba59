"""Arc XP's stories (ANS): content elements one after another, with their images, galleries and lead picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.reading.formats.document import Document
from linter.reading.formats.json_values import every, get, said, words
from linter.reading.formats.sourced import NOTHING, Sourced, joined
from linter.reading.formats.story import document, figure, paragraph

_KINDS = ("story", "gallery", "image")


def is_one(value: Any) -> bool:
    """Whether a JSON value is a story of ANS, a list of them, or an answer of Arc's API that holds some."""
    return any(True for _ in _all(value))


def _all(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict) and value.get("type") not in _KINDS:  # an answer: of type results, collection, or none
        value = get(value, "content_elements")
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict) and each.get("type") in _KINDS:
            ours = "content_elements" in each or "headlines" in each or ("url" in each and "credits" in each)
            if ours and ("version" in each or "headlines" in each or "canonical_url" in each):
                yield each


def stories(value: Any, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The stories, and galleries and images that stand by themselves."""
    for item in _all(value):
        draft = get(item, "revision", "published") is False
        if draft and not drafts:
            left_out["of status draft"] = left_out.get("of status draft", 0) + 1
        else:
            yield _story(item, draft)


def _story(item: dict[str, Any], draft: bool) -> Document:
    body = _image(item) if item["type"] == "image" else joined(_elements(item))
    lead = get(item, "promo_items", "lead_art") or get(item, "promo_items", "basic")
    front = NOTHING
    if get(lead, "type") == "image" and words(lead, "url") not in body.text:
        front = _image(lead)
    elif get(lead, "type") == "gallery":
        front = joined(_elements(lead))
    return document(
        words(item, "slug") or words(item, "canonical_url") or words(item, "_id"),
        said(get(item, "headlines", "basic")),
        [front, body],
        language=words(item, "language"),
        url=words(item, "canonical_url") or words(item, "website_url"),
        published=words(item, "first_publish_date") or words(item, "publish_date") or words(item, "display_date"),
        section=words(item, "taxonomy", "primary_section", "name") or words(item, "taxonomy", "primary_section", "_id"),
        author=", ".join(filter(None, (words(each, "name") for each in every(item, "credits", "by")))),
        draft=draft,
    )


def _elements(item: Any) -> Iterator[Sourced]:
    """The elements of a story, a gallery or a quotation, as HTML. Each is written once, however deep it stands."""
    for each in every(item, "content_elements"):
        kind, content = words(each, "type"), said(get(each, "content"))
        if kind == "image":
            yield _image(each)
        elif kind == "text":
            yield content if content.text.lstrip().startswith("<p") else paragraph(content)
        elif kind == "header":
            level = get(each, "level")
            yield paragraph(content, f"h{level}" if level in (2, 3, 4, 5, 6) else "h2")
        elif kind == "raw_html":
            yield content
        elif kind == "quote":
            inside = [*_elements(each), paragraph(said(get(each, "citation", "content")))]
            yield joined(["<blockquote>", *inside, "</blockquote>\n"])
        elif kind == "list":
            items = (paragraph(said(get(row, "content")), "li") for row in every(each, "items"))
            yield joined(["<ul>", *items, "</ul>\n"])
        elif kind in ("gallery", "story"):
            yield joined(_elements(each))


def _image(item: Any) -> Sourced:
    """An image with what its readers see: vanity credits where there are some, as Arc's own proposal has it."""
    credits = get(item, "vanity_credits") or get(item, "credits")
    people = _names(every(credits, "by"))
    houses = _names(every(credits, "affiliation"))
    credit = joined([people, "/", houses]) if people and houses else people or houses
    return figure(
        said(get(item, "url")),
        alt=said(get(item, "alt_text")),
        caption=said(get(item, "caption")).stripped(),
        credit=credit,
        has_alt="alt_text" in item,
    )


def _names(rows: list[Any]) -> Sourced:
    names = [said(get(each, "name") or get(each, "byline")).stripped().escaped() for each in rows]
    parts: list[Sourced | str] = []
    for name in filter(None, names):
        parts += [", ", name] if parts else [name]
    return joined(parts)
