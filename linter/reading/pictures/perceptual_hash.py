"""Tells pictures by how they look, where their files are at hand: the same photograph under two names."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from linter.model.errors import BadInput, CutlineError
from linter.model.installation import adding
from linter.reading.pictures.named_files import why_not
from linter.reading.pictures.picture_opener import Unreadable, of_picture
from linter.text.file_names import PIXELS
from linter.text.printable import harmless

_ENDINGS = tuple(f".{ending}" for ending in PIXELS if ending != "heic")  # which Pillow cannot open
_ALIKE = 6  # bits of 64 in which the hashes of one picture at two sizes may differ; two pictures differ in about 30


class Looks:
    """The pictures of a folder, found by the names that addresses end in, and compared by a perceptual hash.

    Call it with an address: it gives a key that pictures share which look alike, or an empty word where the folder
    holds no such file. ``unread`` lists the files that are no pictures. Nothing is fetched.
    """

    def __init__(self, folder: str) -> None:
        """Raises BadInput for a folder that is none, CutlineError where the extra ``images`` is not installed."""
        if not os.path.isdir(folder):
            raise BadInput(f"{harmless(folder)}: is no folder of pictures.", "Name the folder that holds the files.")
        try:
            import imagehash  # noqa: F401
        except ImportError as error:
            raise CutlineError(
                "To compare pictures by their looks, Cutline needs the extra images.",
                f"Install it: {adding('images')}",
            ) from error
        self.folder = folder
        self.unread: list[BadInput] = []
        self._keys: dict[str, str] = {}
        self._seen: list[tuple[Any, str]] = []

    def __call__(self, url: str) -> str:
        name = unquote(url.split("#", 1)[0].split("?", 1)[0].rsplit("/", 1)[-1]).casefold()
        path = self._files.get(name)
        if path is None or why_not(path, self.folder, url):
            return ""
        if path not in self._keys:
            self._keys[path] = self._key(path)
        return self._keys[path]

    @cached_property
    def _files(self) -> dict[str, str]:
        """The picture files of the folder and those below it, by name without case; of two of one name the first."""
        found: dict[str, str] = {}
        for root, folders, names in os.walk(self.folder):
            folders.sort()
            for name in sorted(names):
                if name.casefold().endswith(_ENDINGS):
                    found.setdefault(name.casefold(), os.path.join(root, name))
        return found

    def _key(self, path: str) -> str:
        hashed = self._hash(path)
        if hashed is None:
            return ""
        for other, key in self._seen:
            if hashed - other <= _ALIKE:
                return key
        key = f"looks:{len(self._seen)}"
        self._seen.append((hashed, key))
        return key

    def _hash(self, path: str) -> Any:
        try:
            return of_picture(path, "L", 256, _hash_of)
        except Unreadable as error:
            name = harmless(str(Path(path)))
            self.unread.append(BadInput(f"{name}: cannot be read as a picture: {harmless(str(error))}."))
            return None


def _hash_of(picture: Any) -> Any:
    import imagehash

    grey = _grey(picture)
    plain = len(set(grey.resize((16, 16)).tobytes())) == 1  # such a surface looks like any other
    return None if plain else imagehash.phash(grey)


def _grey(picture: Any) -> Any:
    """The picture as a reader sees it, in 256 greys.

    Pillow 13.0 and ImageHash 4.3.2 cut the 65,536 greys of a scan off at 255, where all of them are white, and look at
    the colours that transparent places hide.
    """
    from PIL import Image

    if picture.mode.startswith("I"):
        scale = 255 / max(picture.getextrema()[1], 255)
        return picture.convert("I").point(lambda grey: grey * scale).convert("L")
    if "A" in picture.getbands() or "transparency" in picture.info:
        seen = Image.new("RGBA", picture.size, "white")
        seen.alpha_composite(picture.convert("RGBA"))
        return seen.convert("L")
    return picture.convert("L")
