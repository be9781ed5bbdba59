"""Which field of the editor holds the words that a finding is about, and what its fix makes of the field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import Any, NamedTuple

from django.db.models import CharField, TextField
from django.utils.html import escape
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText

Found = dict[str, Any]

_TAG = re.compile(r"<[^>]*>")
# What a newsroom calls the field of a picture that has nothing in it yet, by the family of what is missing.
_NAMED = {
    "captions": ("caption", "cutline", "legend"),
    "credits": ("credit", "byline", "photographer", "source"),
    "alternatives": ("alt",),
}
_LEAST = 3  # letters by which a field is known that stands in no block of the finding's picture


class Words(NamedTuple):
    """A field of the editor: its path as Wagtail's own comments have it, its words, and the block that it is in.

    ``editable``: its words are all that is in it, as they stand.
    """

    path: str
    words: str
    block: str
    editable: bool


def placed(findings: Sequence[Found], html: str, page: Page) -> tuple[Found, ...]:
    """The findings, each with its ``field`` (a path, or empty) and the ``changes`` to fields that its fix comes to."""
    if not findings:
        return ()
    fields = list(_fields(page))
    return tuple(
        {**each, "field": _field(each, html, fields), "changes": _changes(each, html, fields)} for each in findings
    )


def _field(found: Found, html: str, fields: Sequence[Words]) -> str:
    """The field that holds what is marked; else the picture's field for what is missing there."""
    start, end = _span(html, found["location"])
    marked, block = _plain(html[start:end]), found["location"]["block_path"]
    near = [each for each in fields if block and each.block == block]
    holding = [each for each in near if marked and marked in _plain(each.words)]
    if not holding and len(marked) >= _LEAST:
        holding = [each for each in fields if marked in _plain(each.words)]
    if len(holding) == 1:
        return holding[0].path
    if holding:
        around = _plain(html[max(start - 40, 0) : end + 40])
        best = [each for each in holding if _plain(each.words) and _plain(each.words)[:30] in around]
        return best[0].path if len(best) == 1 else ""
    names = _NAMED.get(found["family"], ())
    named = [each for each in near if any(name in each.path.rpartition(".")[2] for name in names)]
    return named[0].path if len(named) == 1 else ""


def _changes(found: Found, html: str, fields: Sequence[Words]) -> list[dict[str, str]]:
    """Each field that the fix changes, as it is and as it will be; none where some of it stands elsewhere."""
    fix = found.get("fix")
    if not fix or fix["safety"] == "show" or not fix["edits"]:
        return []
    made: dict[str, tuple[str, str]] = {}
    for edit in sorted(fix["edits"], key=lambda edit: -int(edit["start"])):
        at = _holder(_span(html, edit), html, fields, found["location"]["block_path"])
        if at is None or "<" in edit["new"]:
            return []
        field, start, end = at
        old, now = made.get(field.path, (field.words, _shown(field.words, html)))
        made[field.path] = (old, f"{now[:start]}{edit['new']}{now[end:]}")
    changes = [{"path": path, "old": old, "new": unescape(now)} for path, (old, now) in made.items()]
    return changes if all(each["old"] != each["new"] for each in changes) else []


def _holder(span: tuple[int, int], html: str, fields: Sequence[Words], block: str) -> tuple[Words, int, int] | None:
    """The one field whose words stand round a place of the page, and where in them; of several, that of the block."""
    found = []
    for each in fields:
        shown = _shown(each.words, html)
        if not each.editable or not shown:
            continue
        at = html.find(shown, max(span[1] - len(shown), 0))
        if at != -1 and at <= span[0]:
            found.append((each, span[0] - at, span[1] - at))
    ours = [each for each in found if each[0].block == block] or found
    return ours[0] if len(ours) == 1 else None


def _shown(words: str, html: str) -> str:
    """A field's words as the template writes them."""
    return str(escape(words)) if str(escape(words)) in html else words


def _span(html: str, place: dict[str, Any]) -> tuple[int, int]:
    """A place of the answer, counted as JavaScript counts, in characters."""
    if html.isascii():
        return place["start"], place["end"]
    data = html.encode("utf-16-le", "surrogatepass")
    start, end = (len(data[: 2 * place[name]].decode("utf-16-le", "replace")) for name in ("start", "end"))
    return start, end


def _plain(words: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", words)).split())


def _fields(page: Page) -> Iterator[Words]:
    """Every field of the editor that holds words."""
    for each in page._meta.get_fields():
        if isinstance(each, StreamField):
            yield from _in(getattr(page, each.name), each.name, "")
        elif isinstance(each, CharField | TextField):
            value = getattr(page, each.name)
            if isinstance(value, str):
                yield Words(each.name, value, _of_picture(page, each.name), not isinstance(each, RichTextField))


def _of_picture(page: Page, name: str) -> str:
    """The anchor of the picture that a field of the page stands beside: ``lead`` of ``lead_caption``."""
    for each in page._meta.get_fields():
        if getattr(each, "many_to_one", False) and name.startswith(f"{each.name}_"):
            return f"panel-child-content-{each.name}-section"
    return ""


def _in(value: Any, path: str, block: str) -> Iterator[Words]:
    if isinstance(value, str):
        yield Words(path, value, block, True)
    elif isinstance(value, RichText):
        yield Words(path, value.source, block, False)
    elif isinstance(value, StreamValue):
        for child in value:
            yield from _in(child.value, f"{path}.{child.id}", f"block-{child.id}-section")
    elif isinstance(value, ListValue):
        for child in value.bound_blocks:
            yield from _in(child.value, f"{path}.{child.id}", f"block-{child.id}-section" if child.id else block)
    elif isinstance(value, StructValue):
        for name, inner in value.items():
            yield from _in(inner, f"{path}.{name}", block)
