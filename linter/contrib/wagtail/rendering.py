"""A Wagtail page as readers will get it, which picture is which, and which block of the editor holds it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from html import unescape
from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.utils.timezone import now
from wagtail.blocks import StreamValue, StructValue
from wagtail.blocks.list_block import ListValue
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.models import Page

from linter.api.sent_pictures import SentPicture, SentPictures

_ADDRESSES = re.compile(r"""(?:src|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.I)


class CannotRender(Exception):
    """The page's preview did not answer with a page."""


def render(page: Page) -> str:
    """The page's HTML as the public would get it.

    Rendered without the editor's request: with it the page would hold the editor's bar and names.
    """
    answer = page.make_preview_request(original_request=None, preview_mode=page.default_preview_mode)
    if hasattr(answer, "render"):
        answer = answer.render()
    if answer.status_code != 200:
        raise CannotRender(f"The page's preview answered {answer.status_code}.")
    words: str = answer.content.decode(answer.charset or "utf-8", "replace")
    return words


def pictures(html: str, page: Page) -> list[tuple[str, str, str]]:
    """The address, the image's id and the place in the editor of each of the page's own pictures.

    Renditions of one image have other addresses and one id: that is how two sizes are known as one picture.
    """
    files: dict[str, list[str]] = {}
    for found in _ADDRESSES.finditer(html):
        for part in unescape(found[1] or found[2] or "").split(","):
            url = part.split()[0] if part.split() else ""
            name = _file(url)
            if name:
                files.setdefault(name, []).append(url)
    if not files:
        return []
    model: Any = get_image_model()
    rows = list(model.get_rendition_model().objects.filter(file__in=files).values_list("file", "image_id"))
    rows += model.objects.filter(file__in=files).values_list("file", "pk")
    images = dict(rows)
    places: dict[Any, list[str]] = {}
    for image, anchor in _places(page):
        places.setdefault(image, []).append(anchor)
    told: list[tuple[str, str, str]] = []
    for name, urls in files.items():
        if name in images:
            # An image that stands in two blocks: its renditions come in the order of the blocks.
            left = places.get(images[name], [])
            anchor = left.pop(0) if len(left) > 1 else "".join(left)
            told += [(url, str(images[name]), anchor) for url in dict.fromkeys(urls)]
    return told


def originals(shown: Sequence[tuple[str, str, str]], at: datetime | None = None) -> SentPictures | None:
    """What the original files of some pictures say, where they lie on this disk: renditions lose most of their words.

    Embargoes are held to the hour ``at`` which the page goes live, where that is to come.
    """
    addresses: dict[str, list[str]] = {}
    for url, image, _ in shown:
        addresses.setdefault(image, []).append(url)
    sent = []
    for image in get_image_model().objects.filter(pk__in=addresses):
        if image.file and isinstance(image.file.storage, FileSystemStorage):  # others keep files elsewhere
            sent.append(SentPicture(tuple(addresses[str(image.pk)]), path=image.file.path))
    return SentPictures(sent, at if at and at > now() else None) if sent else None


def _file(url: str) -> str:
    """The name of a file below MEDIA_URL, or empty; an address that somebody wrote may be none: https://[cdn]/a.jpg."""
    media = urlsplit(settings.MEDIA_URL).path
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return ""
    return path[len(media) :] if media and path.startswith(media) and "\0" not in path else ""


def _places(page: Page) -> Iterator[tuple[Any, str]]:
    """The id of each image of the page, and the anchor of its block or field in the editor, in their order."""
    for each in page._meta.get_fields():
        if isinstance(each, StreamField):
            yield from _in_stream(getattr(page, each.name))
        elif getattr(each, "related_model", None) is get_image_model() and getattr(each, "many_to_one", False):
            image = getattr(page, f"{each.name}_id")
            if image:
                yield image, f"panel-child-content-{each.name}-section"


def _in_stream(value: Any, anchor: str = "") -> Iterator[tuple[Any, str]]:
    if isinstance(value, StreamValue):
        for child in value:
            yield from _in_stream(child.value, f"block-{child.id}-section")
    elif isinstance(value, ListValue):
        for child in value.bound_blocks:
            yield from _in_stream(child.value, f"block-{child.id}-section" if child.id else anchor)
    elif isinstance(value, StructValue):
        for inner in value.values():
            yield from _in_stream(inner, anchor)
    elif isinstance(value, get_image_model()):
        yield value.pk, anchor
