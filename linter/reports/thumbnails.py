"""The pictures of a report, where their files are at hand: small, and written into the report itself."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

from linter.model.lazy_regex import lazy
from linter.model.page import Image
from linter.reading.pictures.named_files import why_not
from linter.reading.pictures.picture_opener import TooLarge, Unreadable, of_picture

_KINDS = {".jpg": "jpeg", ".jpeg": "jpeg", ".png": "png", ".gif": "gif", ".webp": "webp", ".avif": "avif"}
_WIDTH = 480  # of a thumbnail, in pixels
_MOST = 400_000  # bytes of a file that is shown as it is, where no thumbnail can be made
_NO_PATH = lazy(r"[a-z][a-z0-9+.-]*:|[/\\]", re.I)  # an address that begins at a host, or at its root
_BEGINS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF")  # and avif, told by its brand


def shown(image: Image, page: str, folder: str | None) -> str:
    """The picture as a data: address, or empty.

    Looked for are its file name in ``folder``, and its own relative address beside the page, never outside the
    page's folder. Nothing is fetched.
    """
    for url in image.urls:
        path = _path(url, page, folder)
        if path and (data := _data(path)):
            return data
    return ""


def of_file(path: str) -> str:
    """A picture's file as a data: address, or empty where it cannot be shown."""
    return _data(path) if os.path.splitext(path)[1].lower() in _KINDS and os.path.isfile(path) else ""


def _path(url: str, page: str, folder: str | None) -> str:
    """The file at an address, whatever somebody wrote as one: https://[cdn]/a.jpg is none, and no reason to stop."""
    name = unquote(url.split("#", 1)[0].split("?", 1)[0]) if not url.startswith("data:") else ""
    if os.path.splitext(name)[1].lower() not in _KINDS:
        return ""
    if folder is not None:
        found = os.path.join(folder, name.rsplit("/", 1)[-1])
        if os.path.isfile(found) and not why_not(found, folder, url):
            return found
    if _NO_PATH.match(url) or page.startswith("<"):
        return ""
    home = os.path.realpath(os.path.dirname(page) or ".")
    try:
        found = os.path.realpath(os.path.join(home, name))
    except ValueError:  # letters that no file's name has
        return ""
    return found if found.startswith(home + os.sep) and os.path.isfile(found) else ""


@lru_cache(maxsize=256)
def _data(path: str) -> str:
    try:
        small = _thumbnail(path)
        if small is not None:
            return f"data:image/jpeg;base64,{b64encode(small).decode()}"
        if os.path.getsize(path) > _MOST:
            return ""
        with open(path, "rb") as file:
            data = file.read()
    except (OSError, TooLarge):
        return ""
    if not (data.startswith(_BEGINS) or data[4:12] == b"ftypavif"):
        return ""
    kind = _KINDS[os.path.splitext(path)[1].lower()]
    return f"data:image/{kind};base64,{b64encode(data).decode()}"


def _thumbnail(path: str) -> bytes | None:
    """The picture made small; None where Pillow (extra ``images``) is not there, or cannot read it. May be TooLarge."""
    try:
        return of_picture(path, "RGB", _WIDTH, _small)
    except TooLarge:
        raise
    except (ImportError, Unreadable):
        return None


def _small(picture: Any) -> bytes:
    from io import BytesIO

    small = picture.convert("RGB")
    small.thumbnail((_WIDTH, _WIDTH))
    out = BytesIO()
    small.save(out, "JPEG", quality=80)
    return out.getvalue()
