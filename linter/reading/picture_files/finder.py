"""Finds the file of each picture of a page by its address, in a folder or by a map of a CMS; nothing is fetched."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from unicodedata import is_normalized, normalize
from urllib.parse import quote, unquote

from linter.model.errors import BadInput, UnreadPicture
from linter.model.lazy_regex import lazy
from linter.model.picture_file import PictureFile, PictureFiles
from linter.reading.picture_files.sidecars import ENDINGS, beside, read_with_sidecar
from linter.reading.pictures.addresses import file_name, picture_key
from linter.reading.pictures.named_files import in_common, why_not
from linter.reading.special_files import contents
from linter.text.printable import harmless

_MOST_ALIKE = 6  # files of one name that are looked into
_MOST_KEPT = 1_000  # files of which is kept what they say; another is read again where a later page shows it too
# What image servers write behind a name, or in front of it: a hash, or, in WordPress, the moment of an edit.
_HASH = lazy(r"(?<=.)(?:[-_.](?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,40}|-e\d{10,13}|-rotated)$")
_HASH_IN_FRONT = lazy(r"^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,40}[-_.](?=.{4})")
_TELLING = ("creator", "credit", "source", "copyright", "caption", "headline", "instructions", "usage_terms", "alt")


class FilesOnDisk:
    """The files of pictures in a folder, or those that a map names: JSON, from address to path beside the map.

    Call it with the addresses of each picture of a page. A picture whose name two files of the folder bear, in folders
    that the address does not tell apart, has none, nor one whose name tells nothing (image1.jpg) in other folders:
    ``told`` says so, and what else went wrong: an UnreadPicture for a file that cannot be read, which is not found.
    """

    def __init__(self, where: str, now: datetime | None = None) -> None:
        """Raises BadInput for what is neither a folder nor such a map."""
        self.where = where
        self.now = now or datetime.now().astimezone()
        self.told: list[BadInput] = []
        self._asked = self._found = 0
        self._read: dict[str, PictureFile] = {}
        self._told_of: set[str] = set()
        self._map = {} if os.path.isdir(where) else _map(where)

    def __call__(self, pictures: Iterable[tuple[str, ...]]) -> PictureFiles:
        by_url: dict[str, PictureFile] = {}
        for urls in pictures:
            named = [url for url in urls if not url.startswith("data:")]
            picture = next((found for url in named if (found := self._picture(url))), None)
            self._asked += 1
            if picture is not None:
                self._found += not picture.unread
                by_url.update(dict.fromkeys(named, picture))
        return PictureFiles(by_url, self.now)

    def path_of(self, url: str) -> str:
        """The file of a picture, or empty."""
        picture = self._picture(url)
        return picture.name if picture else ""

    def taken_notes(self) -> list[BadInput]:
        """What is to be told since this was asked last."""
        notes, self.told = self.told, []
        return notes

    def counted(self) -> tuple[int, int]:
        """How many files were found since this was asked last, and of how many pictures."""
        counts = self._found, self._asked
        self._found = self._asked = 0
        return counts

    def all_read(self) -> Iterator[str]:
        """Every file that may be read: the map, the pictures' files, and those beside them."""
        if self._map:
            yield self.where
        for path in self._map.values() if self._map else (path for same in self._files.values() for path in same):
            yield from (path, *beside(path))

    def _picture(self, url: str) -> PictureFile | None:
        url = _composed(url)
        if self._map:
            path = self._map.get(url) or self._map.get(url.partition("?")[0]) or self._map_by_key.get(picture_key(url))
            return self.file(path) if path else None
        found = self._alike(url)
        rows = [self.file(path) for path in found]
        rows.sort(key=lambda row: (bool(row.unread), not any(field in row.fields for field in _TELLING)))
        return rows[0] if rows else None

    def _alike(self, url: str) -> list[str]:
        """The files of a picture's name, the nearest first: at this size, then its original and other sizes."""
        name, own, folders = file_name(url)
        if not name:
            return []
        for stem in dict.fromkeys((own, _HASH.sub("", own), _HASH_IN_FRONT.sub("", _HASH.sub("", own)))):
            if named := self._files.get(stem, []):
                break
        against = {path: why_not(normalize("NFC", path), normalize("NFC", self.where), url, stem) for path in named}
        found = [path for path in named if not against[path]]
        if named and not found:
            self._tell(against[named[0]])
        shared = {path: in_common(normalize("NFC", path), folders) for path in found}
        nearest = [path for path in found if shared[path] == max(shared.values())]
        if len({os.path.dirname(path) for path in nearest}) > 1:
            where = " and ".join(harmless(path) for path in nearest[:2])
            self._tell(f"{harmless(name)}: more than one file may be this picture’s, {where}; none was taken.")
            return []
        nearest.sort(key=lambda path: (os.path.basename(path).casefold() != name, len(path), path))
        return nearest[:_MOST_ALIKE]

    @cached_property
    def _files(self) -> dict[str, list[str]]:
        """The picture files of the folder and those below it, by their name without what resizing added."""
        found: dict[str, list[str]] = {}
        for root, folders, names in os.walk(self.where, onerror=self._tell_folder):
            folders.sort()
            for name in sorted(names):
                if name.casefold().endswith(ENDINGS) and not name.startswith("."):
                    own = file_name(normalize("NFC", name).replace("%", "%25"))[1]
                    found.setdefault(own, []).append(os.path.join(root, name))
        return found

    @cached_property
    def _map_by_key(self) -> dict[str, str]:
        return {key: path for url, path in self._map.items() if (key := picture_key(url))}

    def file(self, path: str) -> PictureFile:
        """What a file says; what is wrong with it is told once."""
        picture = self._read.pop(path, None) or read_with_sidecar(path)
        self._read[path] = picture  # the one that was asked for last stands last
        if len(self._read) > _MOST_KEPT:
            del self._read[next(iter(self._read))]
        notes = (picture.unread,) if picture.unread else picture.notes
        for note in notes if path not in self._told_of else ():
            self._tell(f"{harmless(path)}: {harmless(note)}", UnreadPicture if picture.unread else BadInput)
        if notes:
            self._told_of.add(path)
        return picture

    def _tell_folder(self, error: OSError) -> None:
        self._tell(f"{harmless(str(error.filename))}: It cannot be read: {error.strerror}.", UnreadPicture)

    def _tell(self, words: str, how: type[BadInput] = BadInput) -> None:
        if words not in [each.message for each in self.told]:
            self.told.append(how(words))


def _composed(url: str) -> str:
    """An address whose letters and accents are one sign each, as most write them; a Mac takes them apart in names."""
    if url.isascii() and "%" not in url:
        return url
    words = unquote(url)
    return url if is_normalized("NFC", words) else quote(normalize("NFC", words), safe="/:?&=#,;@+!$()'*~")


def _map(where: str) -> dict[str, str]:
    hint = "Name the folder that holds the files, or a file of JSON from address to path."
    try:
        rows = json.loads(contents(Path(where)))
    except OSError as error:
        raise BadInput(f"{harmless(where)}: is no folder of pictures, and no map.", hint) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(f"{harmless(where)}: is no JSON.", hint) from error
    if not isinstance(rows, dict) or not all(isinstance(each, str) for each in rows.values()) or not rows:
        raise BadInput(f"{harmless(where)}: is no map from address to path.", hint)
    home = os.path.dirname(where)
    return {_composed(url): os.path.join(home, path) for url, path in rows.items()}
