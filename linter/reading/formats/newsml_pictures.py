"""The pictures of NewsML-G2: items of their own, kept aside on the disk, and the texts that they go with.

A picture goes with a text that names it in a link or shows it, and with the one text of its group in a package. A group
of several texts tells of none: a list of the ten most read has pictures, and nobody knows whose.
"""

from __future__ import annotations

import pickle
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager

from linter.reading.formats.sourced import NOTHING, Sourced, compact
from linter.reading.formats.story import figure
from linter.reading.formats.xml_elements import Element

_DEEP = 20  # groups in groups
_NO_PICTURE = re.compile(r"^(?:video|audio|text)/", re.I)


class Pictures:
    """Picture items by their guid and by the addresses of their renditions; which text each goes with."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.execute("CREATE TABLE pictures (guid TEXT PRIMARY KEY, figure BLOB)")
        database.execute("CREATE TABLE addresses (address TEXT PRIMARY KEY, guid TEXT)")
        database.execute("CREATE TABLE beside (story TEXT, guid TEXT, UNIQUE (story, guid))")
        database.execute("CREATE TABLE texts (guid TEXT PRIMARY KEY)")
        database.execute("CREATE TABLE groups (number INTEGER, guid TEXT)")
        database.execute("CREATE TABLE joined (guid TEXT PRIMARY KEY)")
        self._groups = 0

    def add(self, item: Element, guid: str, shown: Sourced) -> None:
        """Keep a picture's item, as the figure that it is shown as."""
        self._do("INSERT OR REPLACE INTO pictures VALUES (?, ?)", guid, pickle.dumps(compact(shown)))
        for file in files_of(item):
            if address := file.attribute("href").text.strip():
                self._do("INSERT OR REPLACE INTO addresses VALUES (?, ?)", address, guid)

    def add_text(self, guid: str) -> None:
        """Remember that an item is a text."""
        self._do("INSERT OR IGNORE INTO texts VALUES (?)", guid)

    def add_package(self, package: Element) -> None:
        """Keep what stands in each group of a package; which of it are texts is known when all was read."""
        sets = package.first("groupSet")
        for guids in _groups(sets) if sets is not None else [_named(package)]:
            self._groups += 1
            for guid in guids:
                self._do("INSERT INTO groups VALUES (?, ?)", self._groups, guid)

    def relate(self) -> None:
        """Give the pictures of each group with one text to that text."""
        self._do("CREATE INDEX members ON groups (number)")
        self._do(
            "INSERT OR IGNORE INTO beside SELECT t.guid, p.guid FROM"
            " (SELECT number, min(guid) AS guid FROM groups JOIN texts USING (guid)"
            "  GROUP BY number HAVING count(DISTINCT guid) = 1) t"
            " JOIN groups g USING (number) JOIN pictures p ON p.guid = g.guid ORDER BY g.rowid"
        )

    def of_text(self, guid: str, links: Iterable[str]) -> list[str]:
        """The guids of the pictures that go with a text: those of its group, and those that it names."""
        rows = self._do("SELECT guid FROM beside WHERE story = ? ORDER BY rowid", guid) if guid else ()
        linked = (found for link in links if (found := self.at(link)))
        return list(dict.fromkeys([*(row[0] for row in rows), *linked]))

    def at(self, named: str) -> str:
        """The guid of a picture by itself, or by the address of one of its files; empty for none."""
        found = (
            self._do("SELECT guid FROM pictures WHERE guid = ?", named.strip()).fetchone()
            or self._do("SELECT guid FROM addresses WHERE address = ?", named.strip()).fetchone()
        )
        return str(found[0]) if found else ""

    def shown_by(self, element: Element) -> str:
        """The guid of the picture that an element of a text shows, by what it or one within it is given."""
        for each in element.walk():
            for value in each.values():
                if found := self.at(value):
                    return found
        return ""

    def figure(self, guid: str) -> Sourced:
        """A picture as it is shown."""
        found = self._do("SELECT figure FROM pictures WHERE guid = ?", guid).fetchone()
        kept: Sourced = pickle.loads(found[0]) if found else NOTHING
        return kept

    def join(self, guid: str) -> None:
        """Remember that a picture stands in a story: it is none by itself."""
        self._do("INSERT OR IGNORE INTO joined VALUES (?)", guid)

    def is_joined(self, guid: str) -> bool:
        """Whether it stands in a story."""
        return self._do("SELECT 1 FROM joined WHERE guid = ?", guid).fetchone() is not None

    def _do(self, query: str, *values: object) -> sqlite3.Cursor:
        return self._database.execute(query, values)


@contextmanager
def pictures() -> Iterator[Pictures]:
    """No pictures yet; what does not fit into a small memory goes to a file that is gone afterwards."""
    with closing(sqlite3.connect("")) as database:
        yield Pictures(database)


def figure_of(item: Element) -> Sourced | None:
    """A picture item: the largest of its renditions, what is said of it, and its credit line; None without any."""
    meta, files = item.first("contentMeta"), list(files_of(item))
    if meta is None or not files:
        return None
    told = list(meta.all("description"))
    caption = next((each for each in told if "caption" in each.attribute("role").text), told[0] if told else None)
    creator = meta.first("creator")
    literal = creator.attribute("literal") if creator is not None else NOTHING
    credit = meta.text("creditline").stripped() or meta.text("creator", "name").stripped() or literal
    return figure(
        max(files, key=_size).attribute("href"),
        caption=caption.text().stripped().escaped() if caption is not None else NOTHING,
        credit=credit.escaped(),
    )


def files_of(item: Element) -> Iterator[Element]:
    """The renditions of a picture item."""
    content = item.first("contentSet")
    for each in content.all("remoteContent") if content is not None else ():
        if not _NO_PICTURE.match(each.attribute("contenttype").text.strip()):
            yield each


def _size(file: Element) -> tuple[int, int]:
    """How large a rendition is: its width, and where none is said its name."""
    width, name = file.attribute("width").text, file.attribute("rendition").text.lower()
    named = 1 if "high" in name else -1 if "thumb" in name or "icon" in name else 0
    return int(width) if width.isdigit() and len(width) < 9 else 0, named


def _groups(sets: Element) -> Iterator[list[str]]:
    """What each group of a package holds, with the groups in it that hold no text of their own: these are its media."""
    by_id = {each.attribute("id").text: each for each in sets.all("group")}
    for group in sets.all("group"):
        yield _named(group)
        inner = [by_id[name] for each in group.all("groupRef") if (name := each.attribute("idref").text) in by_id]
        for each in [*inner, *group.all("group")]:
            yield [*_named(group), *_media(each, by_id, {group.start}, _DEEP)]


def _media(group: Element, by_id: dict[str, Element], seen: set[int], deep: int) -> Iterator[str]:
    """What a group holds, and those in it, each once: groups may name one another."""
    if group.start in seen or not deep:
        return
    seen.add(group.start)
    yield from _named(group)
    for each in group.all("groupRef"):
        if (inner := by_id.get(each.attribute("idref").text)) is not None:
            yield from _media(inner, by_id, seen, deep - 1)


def _named(group: Element) -> list[str]:
    found = (each.attribute("residref").text or each.attribute("href").text for each in group.all("itemRef"))
    return [each.strip() for each in found]
