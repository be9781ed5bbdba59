"""The files of a page's pictures as a CMS hands them over: their fields, their first bytes, or a path on this disk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from linter.model.picture_file import PictureFile, PictureFiles, Said
from linter.reading.picture_files.reader import picture_of
from linter.reading.picture_files.sidecars import read_with_sidecar
from linter.reading.pictures.addresses import picture_key

BEGINNING = 256 << 10  # bytes of a file that are taken
_ONLY_BEGUN = "Only its beginning was sent, and what it says may stand behind that."


@dataclass(frozen=True, slots=True)
class SentPicture:
    """A picture of a page with what its file says: ``urls`` are its addresses on the page.

    ``metadata`` are fields by their names, ``data`` the beginning of the file, ``path`` where it lies. Of metadata and
    a file both count, the metadata first: a desk corrects there what the file has wrong.
    """

    urls: tuple[str, ...]
    metadata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    data: bytes = b""
    path: str = ""

    def read(self) -> PictureFile | None:
        """What is known of the file, or None where nothing was sent of it."""
        found = read_with_sidecar(self.path) if self.path else self._begun() if self.data else None
        said = {name: (Said(words, "metadata of the CMS"),) for name, words in self.metadata.items() if any(words)}
        if not said:
            return found
        fields = dict(found.fields) if found else {}
        fields |= {name: (*values, *fields.get(name, ())) for name, values in said.items()}
        if found is None:
            return PictureFile(self.urls[0], "JSON", fields)
        return PictureFile(found.name, found.kind, fields, found.credentials, found.charset, found.in_step, found.notes)

    def _begun(self) -> PictureFile:
        begun = len(self.data) >= BEGINNING
        found = picture_of(self.data[:BEGINNING], self.urls[0], begun=begun)
        if found.kind and found.unread and begun:
            return PictureFile(
                found.name, found.kind, found.fields, found.credentials, found.charset, found.in_step, (_ONLY_BEGUN,)
            )
        return found


class SentPictures:
    """Finds the file of each picture of a page among those that a CMS sent with it.

    ``unread`` says of which pictures a file could not be read, or not whole, by their addresses.
    """

    def __init__(self, sent: Sequence[SentPicture], now: datetime | None = None) -> None:
        self._sent = sent
        self._now = now
        self.unread: list[tuple[str, str]] = []

    def __call__(self, pictures: Iterable[tuple[str, ...]]) -> PictureFiles:
        by_url: dict[str, PictureFile] = {}
        by_key: dict[str, PictureFile] = {}
        for each in self._sent:
            if picture := each.read():
                by_url.update(dict.fromkeys(each.urls, picture))
                by_key.update({key: picture for url in each.urls if (key := picture_key(url))})
                self.unread += [(each.urls[0], note) for note in picture.notes]
        for urls in pictures if by_url else ():
            keys = [key for url in urls if (key := picture_key(url))]
            if not any(url in by_url for url in urls) and (key := next((key for key in keys if key in by_key), "")):
                by_url.update(dict.fromkeys(urls, by_key[key]))
        return PictureFiles(by_url, self._now or datetime.now(UTC).astimezone())
