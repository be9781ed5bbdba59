"""Where the rows of an archive lie: Parquet parts, a folder a table, and a mark for each unit, written last of all.

Whoever is killed at any moment leaves whole units, and parts without a mark, which the next run removes.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any

from linter.archive.durable import is_held, kept_to_one, make_private, refusing, synced, written
from linter.archive.made_with import LEFT_OUT, differences
from linter.archive.records import START, Reached
from linter.archive.schema import TABLES, VERSION
from linter.model.errors import BadInput
from linter.model.lazy_regex import lazy
from linter.model.version import __version__
from linter.settings import Settings
from linter.text.printable import harmless

_UNITS = "units"
_LOCK = "writer.lock"
_OURS = lazy(r"[0-9a-f]{12}-\d{6}\.(?:parquet|json|tmp)")
# Columns of so few values that a dictionary makes them smaller; others it makes larger. Nobody looks for rows by least
# and greatest values, and Arrow's own words for the columns would stand in each footer.
_FEW = frozenset({"role", "stop", "part", "term", "voice", "rule", "level", "sure", "fate", "facts", "file"})
_SMALL = {"compression": "zstd", "compression_level": 12, "write_statistics": False, "store_schema": False}
_ANOTHER = "Name a folder that is new, or empty, or of an audit: --out FOLDER."


@dataclass(frozen=True, slots=True)
class Mark:
    """A unit that is written: so many records of an archive, up to a place; ``done`` where the archive ended.

    ``head`` is how many bytes of the archive's beginning, and of the end that it had, were looked at, and their digest.
    ``how`` is what its rows were made with, in words.
    """

    archive: str
    unit: int
    reached: Reached
    done: bool
    size: int
    head: tuple[int, str]
    settings: str
    records: dict[str, int] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    tables: int = VERSION
    version: str = __version__
    how: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the unit's files are called."""
        return f"{archive_id(self.archive)}-{self.unit:06d}"


def archive_id(name: str) -> str:
    """A short name of an archive."""
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:12]


def digest_of_settings(settings: Settings, **how: object) -> str:
    """Stands for what pages are judged by."""
    said = [(each.name, repr(getattr(settings, each.name))) for each in fields(settings) if each.name not in LEFT_OUT]
    return hashlib.sha256(repr((said, settings.newsroom.digest, sorted(how.items()))).encode()).hexdigest()[:16]


class Store:
    """A folder with the rows of archives."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)
        self._marks: list[Mark] | None = None  # read once: an archive of many files has many
        self._last: dict[str, Mark] = {}  # of each archive

    @property
    def there(self) -> bool:
        """Whether anything was ever written."""
        return (self.folder / _UNITS).is_dir()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """The folder, made and kept to one writer. What it holds may be held against the house: others may not look."""
        self._must_be_ours()
        with refusing(self.folder):
            make_private([self.folder])
            self.folder.chmod(0o700)
        with kept_to_one(self.folder / _LOCK) as free:
            if not free:
                raise BadInput(f"{harmless(str(self.folder))}: another audit writes here.", "Wait for it.")
            with refusing(self.folder):
                make_private(self.folder / name for name in (_UNITS, *TABLES))
                self._marks = None
                self._clean()
            yield

    def _must_be_ours(self) -> None:
        """BadInput for a folder of somebody's own files: what an audit begins with would be taken for its leavings."""
        there = self.folder.exists()
        if there and not self.folder.is_dir():
            raise BadInput(f"{harmless(str(self.folder))}: is no folder.", _ANOTHER)
        if there and not (self.folder / _LOCK).is_file() and any(self.folder.iterdir()):
            raise BadInput(f"{harmless(str(self.folder))}: holds files that no audit wrote.", _ANOTHER)

    def marks(self) -> list[Mark]:
        """The marks of all units that are written, in order, as they were when somebody first asked."""
        if self._marks is None:
            self._marks = list(self._read())
            self._last = {mark.archive: mark for mark in self._marks}
        return self._marks

    def _read(self) -> Iterator[Mark]:
        for path in sorted((self.folder / _UNITS).glob("*.json")):
            told = json.loads(path.read_text("utf-8"))
            told |= {"reached": Reached(*told["reached"]), "head": tuple(told["head"])}
            known = {each.name for each in fields(Mark)}  # of a newer Cutline it is told, and not read
            yield Mark(**{name: value for name, value in told.items() if name in known})

    def check(self, settings: str, how: Mapping[str, str] | None = None) -> None:
        """BadInput where rows lie here that another Cutline, or other settings, made; ``how`` tells what differs."""
        self._must_be_of(__version__)
        for mark in self.marks():
            if mark.settings != settings:
                what = differences(mark.how, how or {})
                why = f"other settings{f': {harmless(what)}' if what else ''}."
                where = harmless(str(self.folder))
                raise BadInput(f"{where}: its rows were made with {why}", "--again begins anew, or name another --out.")

    def _must_be_of(self, version: str = "") -> None:
        if any(mark.tables != VERSION or mark.version != (version or mark.version) for mark in self.marks()):
            where = harmless(str(self.folder))
            why = "its rows were made with another version of Cutline."
            raise BadInput(f"{where}: {why}", "--again begins anew, or name another --out.")

    def must_hold_pages(self) -> None:
        """BadInput where nothing can be asked: what holds no page would answer as though all were well."""
        where = harmless(str(self.folder))
        if not self.there:
            raise BadInput(
                f"{where}: nothing was read into this folder.", f"cutline audit ARCHIVE --out {where} first."
            )
        self._must_be_of()
        if not any(mark.rows.get("pages") for mark in self.marks()):
            if is_held(self.folder / _LOCK):
                raise BadInput(f"{where}: an audit writes here, and has no pages ready yet.", "Wait for it.")
            raise BadInput(
                f"{where}: no page was read into this folder.", f"cutline audit ARCHIVE --out {where} again."
            )

    def erase(self) -> None:
        """Everything away: the marks first, so that nothing half is taken for whole."""
        with refusing(self.folder):
            for name in (_UNITS, *TABLES):
                for path in self._files(name):
                    path.unlink()
        self._marks = None

    def parts(self, table: str) -> list[str]:
        """The files of a table that belong to whole units."""
        return [str(self.folder / table / f"{mark.name}.parquet") for mark in self.marks() if mark.rows.get(table)]

    def write(self, mark: Mark, tables: dict[str, Any]) -> None:
        """A unit written so that it is there whole or not at all."""
        from pyarrow.parquet import write_table

        for name, table in tables.items():
            if table.num_rows:
                whole = table.combine_chunks()
                few = [column for column in whole.column_names if column in _FEW]
                how = {"use_dictionary": few, **_SMALL}
                written(self.folder / name / f"{mark.name}.parquet", partial(write_table, whole, **how))
        for name in tables:
            synced(self.folder / name)
        told = json.dumps(asdict(mark), indent=1, sort_keys=True) + "\n"
        self.marks()  # those before it
        path = self.folder / _UNITS / f"{mark.name}.json"
        written(path, told.encode())
        synced(path.parent)
        self.marks().append(mark)
        self._last[mark.archive] = mark

    def _clean(self) -> None:
        """Remove what a killed run left: parts that no mark names, and half-written files."""
        whole = {mark.name for mark in self.marks()}
        for name in TABLES:
            for path in self._files(name):
                if path.suffix == ".tmp" or path.stem not in whole:
                    path.unlink()
        for path in self._files(_UNITS):
            if path.suffix == ".tmp":
                path.unlink()

    def _files(self, name: str) -> list[Path]:
        """The files of a folder that a unit gave their names."""
        folder = self.folder / name
        return [path for path in folder.iterdir() if _OURS.fullmatch(path.name)] if folder.is_dir() else []

    def behind(self, archive: str) -> tuple[int, Reached, Mark | None]:
        """The next unit of an archive, the place behind which it goes on, and the last mark."""
        self.marks()
        last = self._last.get(archive)
        return (last.unit + 1, last.reached, last) if last else (0, START, None)

    def in_part(self) -> list[str]:
        """The archives that were not read to their end: an audit was stopped, or could not go on, or still reads."""
        self.marks()
        return [name for name, mark in self._last.items() if not mark.done]

    def written_at(self, mark: Mark) -> float:
        """When a unit was written, in seconds as files have them; 0 where nobody knows."""
        try:
            return (self.folder / _UNITS / f"{mark.name}.json").stat().st_mtime
        except OSError:
            return 0.0

    def records(self) -> Counter[str]:
        """How many records of each kind were seen."""
        return sum((Counter(mark.records) for mark in self.marks()), Counter[str]())
