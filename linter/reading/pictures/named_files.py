"""Whether a file of a folder may be a picture of a page: what names and folders say, where a name alone says little."""

from __future__ import annotations

import os
import re
from pathlib import Path

from linter.model.lazy_regex import lazy
from linter.reading.pictures.address_words import is_name
from linter.reading.pictures.addresses import file_name
from linter.text.printable import harmless

_DAY = lazy(r"(?:^|/)((?:19|20)\d\d)(?:[/._-]?(0[1-9]|1[0-2])(?!\d))?(?=[/._-]|\d\d(?:/|$)|$)")
_TELLS = lazy(r"\d{3}")  # in the name of a folder: an id, a year
_HAS_HOST = lazy(r"(?:[a-z][a-z0-9+.-]*:)?[/\\]{2}", re.I)
_ANY_SITE_S = ("assets", "content", "originals", "static", "pics", "thumbs", "web", "public", "storage", "wp-content")


def why_not(path: str, where: str, url: str, stem: str = "") -> str:
    """Why a file below ``where``, which bears the name at an address, is not its picture; empty where it may be.

    ``stem`` is the name that both have. A name that tells nothing (image1, original, 500) is a picture's where
    the folders say so too; and no file is taken that lies in the folder of another year or month.
    """
    name, own, folders = file_name(url)
    below = [each.casefold() for each in Path(os.path.relpath(path, where)).parts[:-1]]
    if _other_month(below, folders):
        return f"{harmless(name)}: {harmless(path)} is of another month by its folder; it was not taken."
    if is_name(stem or own):
        return ""
    shared = in_common(path, folders)
    whole = shared == len(folders) and (shared or not _HAS_HOST.match(url))
    telling = any(_TELLS.search(each) or not _plain(each) for each in folders[len(folders) - shared :])
    if shared >= len(below) and (whole or telling):
        return ""
    return f"{harmless(name)}: many pictures have such a name, and {harmless(path)} lies elsewhere; it was not taken."


def in_common(path: str, folders: tuple[str, ...]) -> int:
    """How many folders, from the file upwards, a path and an address have in common."""
    above = [each.casefold() for each in Path(path).parts[:-1]]
    count = 0
    while count < min(len(above), len(folders)) and above[-1 - count] == folders[-1 - count]:
        count += 1
    return count


def _plain(folder: str) -> bool:
    """True for a folder that every site has."""
    return folder in _ANY_SITE_S or not is_name(folder)


def _other_month(below: list[str], folders: tuple[str, ...]) -> bool:
    one, other = _DAY.search("/".join(below)), _DAY.search("/".join(folders))
    if one is None or other is None:
        return False
    return one[1] != other[1] or (one[2] or other[2]) != (other[2] or one[2])
