"""Tells pictures by how they look, where their files are at hand: what may be one photograph under two names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Any, Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import unquote

from linter.credits.same_photograph import LOOKS, Same, same
from linter.model.errors import BadInput, CutlineError
from linter.model.installation import adding
from linter.model.picture_file import PictureFile
from linter.reading.pictures.named_files import why_not
from linter.reading.pictures.picture_opener import Unreadable, of_picture
from linter.text.file_names import PIXELS
from linter.text.printable import harmless

_ENDINGS = tuple(f".{ending}" for ending in PIXELS if ending != "heic")  # which Pillow cannot open
# Bits of 64 in which the hashes of one picture may differ, at two sizes or cut a little; two pictures differ in about
# 30. Measured by bench/looks.py: docs/picture-files.md.
_PHASH, _DHASH = 6, 8
# Where the second hash alone is near, the first may not be far: pages of text have the slopes of any other page.
_PHASH_STILL, _PHASH_FAR, _DHASH_SAME = 12, 20, 2
_FLAT = 5.0  # standard deviation of 256 greys, below which a picture looks like any other
_SMALLEST = 32  # pixels a side: a smaller one has nothing to compare
_TELLING_BITS = range(8, 57)  # ones of a hash: a gradient has none
_ONE = [1 << bit for bit in range(16)]
_FLIPS = {1: [0, *_ONE], 2: [0, *_ONE, *(one | other for one, other in combinations(_ONE, 2))]}  # of a quarter's bits
T = TypeVar("T")


class Look(NamedTuple):
    """The perceptual hashes of a picture: of its frequencies, and of its slopes."""

    phash: int
    dhash: int

    def is_like(self, other: Look) -> bool:
        """True for what may be one photograph, or two frames of one scene: which, hashes cannot tell."""
        apart, slopes = (self.phash ^ other.phash).bit_count(), (self.dhash ^ other.dhash).bit_count()
        if apart <= _PHASH:
            return True
        return slopes <= _DHASH and apart <= (_PHASH_FAR if slopes <= _DHASH_SAME else _PHASH_STILL)


class Album(Generic[T]):
    """What looks like something, filed by the four quarters of its hashes.

    Of six bits that differ one at most lies in some quarter, of eight two at most: so twenty thousand pictures are held
    against some two hundred.
    """

    def __init__(self) -> None:
        self._looks: list[tuple[Look, T]] = []
        self._filed: dict[tuple[int, int], list[int]] = {}

    def add(self, look: Look, what: T) -> None:
        """File what looks so."""
        for place, bits, _ in _quarters(look):
            self._filed.setdefault((place, bits), []).append(len(self._looks))
        self._looks.append((look, what))

    def like(self, look: Look) -> list[T]:
        """All that is like a look, as it came."""
        numbers = {
            number
            for place, bits, apart in _quarters(look)
            for flips in _FLIPS[apart]
            for number in self._filed.get((place, bits ^ flips), ())
        }
        return [self._looks[number][1] for number in sorted(numbers) if look.is_like(self._looks[number][0])]


def _quarters(look: Look) -> Iterator[tuple[int, int, int]]:
    """The place of each quarter, its bits, and in how many of them one that is like it differs at most."""
    for kind, (bits, apart) in enumerate(zip(look, (_PHASH, _DHASH), strict=True)):
        for quarter in range(4):
            yield 4 * kind + quarter, bits >> 16 * quarter & 0xFFFF, apart // 4


def look_of(path: str) -> Look | None:
    """How a picture's file looks; None for a flat or tiny one. Raises Unreadable for one that cannot be looked at."""
    return of_picture(path, "L", 256, _look)


class Files(Protocol):
    """What finds the files of pictures, and reads them."""

    def path_of(self, url: str) -> str:
        """The file of a picture, or empty."""

    def file(self, path: str) -> PictureFile:
        """What a file says."""


class Looks:
    """The pictures of a folder, found by the names that addresses end in, and compared by perceptual hashes.

    Call it with an address: it gives a key that pictures share which look alike, or an empty word where the folder
    holds no such file. ``files`` finds what is filed under another name than the address, and reads what tells two
    frames of one scene apart, which share no key. ``unread`` lists the files that are no pictures. Nothing is fetched.
    """

    def __init__(self, folder: str, files: Files | None = None) -> None:
        """Raises BadInput for a folder that is none, CutlineError where the extra ``pictures`` is not installed."""
        if files is None and not os.path.isdir(folder):
            raise BadInput(f"{harmless(folder)}: is no folder of pictures.", "Name the folder that holds the files.")
        try:
            import imagehash  # noqa: F401
        except ImportError as error:
            raise CutlineError(
                "To compare pictures by their looks, Cutline needs the extra pictures.",
                f"Install it: {adding('pictures')}",
            ) from error
        self.folder = folder
        self.unread: list[BadInput] = []
        self._finder = files
        self._keys: dict[str, str] = {}
        self._seen: Album[tuple[str, str]] = Album()

    def __call__(self, url: str) -> str:
        name = unquote(url.split("#", 1)[0].split("?", 1)[0].rsplit("/", 1)[-1]).casefold()
        path = self._files.get(name)
        if path is None or why_not(path, self.folder, url):
            path = self._finder.path_of(url) if self._finder and not url.startswith("data:") else ""
        if not path.casefold().endswith(_ENDINGS):
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
        look = self._look(path)
        if look is None:
            return ""
        for there, key in self._seen.like(look):
            if not self._other_frame(path, there):
                return key
        key = f"{LOOKS}{len(self._keys)}"
        self._seen.add(look, (path, key))
        return key

    def _other_frame(self, path: str, there: str) -> bool:
        if self._finder is None:
            return False
        return same(self._finder.file(path), self._finder.file(there), alike=True) is Same.OTHER

    def _look(self, path: str) -> Look | None:
        if self._finder is not None and self._finder.file(path).unread:
            return None  # which is told with what files say; a decoder may look for the rest without an end
        try:
            return look_of(path)
        except Unreadable as error:
            name = harmless(str(Path(path)))
            self.unread.append(BadInput(f"{name}: cannot be read as a picture: {harmless(str(error))}."))
            return None


def _look(picture: Any) -> Look | None:
    import imagehash
    from PIL.ImageStat import Stat

    if min(picture.size) < _SMALLEST:
        return None
    grey = _grey(picture)
    if Stat(grey).stddev[0] < _FLAT:
        return None
    look = Look(int(str(imagehash.phash(grey)), 16), int(str(imagehash.dhash(grey)), 16))
    return look if all(each.bit_count() in _TELLING_BITS for each in look) else None


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
