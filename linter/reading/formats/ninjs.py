"""ninjs, IPTC's news in JSON: 1.x with keys that end in a role, 2.x with lists of roles, 3.x in camel case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.model.lazy_regex import lazy
from linter.reading.formats.document import Document
from linter.reading.formats.json_values import every, said, words
from linter.reading.formats.sourced import NOTHING, Sourced, joined
from linter.reading.formats.story import document, figure, paragraph

_BODY_OF_PAGE = lazy(r"<body\b[^<>]*>", 2)
_LINE = lazy(r"[^\r\n]+")


def is_one(value: Any) -> bool:
    """Whether a JSON value is an item of ninjs, or a list of them."""
    first = value[0] if isinstance(value, list) and value else value
    if not isinstance(first, dict):
        return False
    first = _lower(first)
    story = "bodies" in first or any(key.startswith("body_") for key in first)
    described = "descriptions" in first or any(key.startswith("description_") for key in first)
    picture = "renditions" in first and described
    return isinstance(first.get("uri"), str) and (story or picture) and "type" in first


def stories(value: Any, drafts: bool, left_out: dict[str, int]) -> Iterator[Document]:
    """The items: stories with the pictures that go with them, and pictures by themselves."""
    for item in value if isinstance(value, list) else [value]:
        if not isinstance(item, dict):
            continue
        item = _lower(item)
        status = words(item, "pubstatus")
        if status not in ("", "usable") and not drafts:
            left_out[f"of status {status}"] = left_out.get(f"of status {status}", 0) + 1
            continue
        yield _story(item, status not in ("", "usable"))


def _story(item: dict[str, Any], draft: bool) -> Document:
    body = _one(item, "body")
    beside = [_figure(each) for each in _pictures(item) if not _stands_in(each, body.text)]
    if words(item, "type") == "picture":
        beside, body = [_figure(item)], NOTHING
    uri = words(item, "uri")
    return document(
        words(item, "slugline") or uri,
        NOTHING if "<h1" in body.text else _headline(item).escaped(),
        [*beside, body],
        language=words(item, "language"),
        url=uri if uri.startswith("http") else "",
        published=words(item, "versioncreated") or words(item, "firstcreated"),
        section=words(every(item, "subject") or every(item, "subjects"), 0, "name"),
        author=words(item, "byline") or words(item, "by"),
        draft=draft,
    )


def _lower(item: dict[str, Any]) -> dict[str, Any]:
    """An item with its keys as 1.x and 2.x write them."""
    return {key.lower(): value for key, value in item.items()}


def _headline(item: dict[str, Any]) -> Sourced:
    found = said(item.get("headline")) or said(item.get("title"))
    rows = [_lower(each) for each in every(item, "headlines") if isinstance(each, dict)]
    best = next((row for row in rows if row.get("role") == "main"), rows[0] if rows else {})
    return found or said(best.get("value"))


def _one(item: dict[str, Any], what: str) -> Sourced:
    """The body, or the description, as HTML where there is some, else its plain text in paragraphs."""
    many = {"body": "bodies", "description": "descriptions"}[what]
    text = NOTHING
    for name in ("html", "html5", "xhtml"):
        if found := said(item.get(f"{what}_{name}")):
            return _inside(found)
    for row in every(item, many):
        row = _lower(row) if isinstance(row, dict) else {}
        if found := said(row.get("value")):
            kind = f"{words(row, 'contenttype')} {words(row, 'role')}".lower()
            if "html" in kind:
                return _inside(found)
            text = text if text or "xml" in kind else found
    text = text or said(item.get(f"{what}_text"))
    if what == "description":
        return text.stripped().escaped()
    return joined([paragraph(text.cut(*hit.span()).escaped()) for hit in _LINE.finditer(text.text)])


def _inside(page: Sourced) -> Sourced:
    """What stands in the body of a whole page, or the fragment that it is."""
    opens = _BODY_OF_PAGE.search(page.text)
    if opens is None:
        return page.stripped()
    end = page.text.lower().rfind("</body")
    return page.cut(opens.end(), end if end > opens.end() else None).stripped()


def _pictures(item: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The pictures that go with a story: a map of them in 1.x, a list later."""
    beside = item.get("associations")
    for each in beside.values() if isinstance(beside, dict) else every(item, "associations"):
        if isinstance(each, dict) and words(each := _lower(each), "type") in ("picture", "image", "graphic"):
            yield each


def _renditions(item: dict[str, Any]) -> list[dict[str, Any]]:
    found = item.get("renditions")
    rows = list(found.values()) if isinstance(found, dict) else every(item, "renditions")
    rows = [_lower(each) for each in rows if isinstance(each, dict)]
    return [each for each in rows if not ("video" in (kind := words(each, "mimetype")) or "audio" in kind)]


def _width(rendition: dict[str, Any]) -> int:
    width = rendition.get("width")
    return width if isinstance(width, int) else 0


def _figure(item: dict[str, Any]) -> Sourced:
    """A picture as its readers get it: the widest rendition, the description, and who is named for it."""
    widest = max(_renditions(item), key=_width, default={})
    credit = said(item.get("creditline")) or said(item.get("byline")) or said(item.get("by"))
    url = said(widest.get("href")) or said(item.get("uri"))
    return figure(url, alt=said(item.get("alttext")), caption=_one(item, "description"), credit=credit.escaped())


def _stands_in(item: dict[str, Any], body: str) -> bool:
    """Whether the story's own HTML shows a picture in one of its renditions."""
    addresses = [words(each, "href") for each in _renditions(item)]
    return any(address and address in body for address in [*addresses, words(item, "uri")])
