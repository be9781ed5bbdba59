"""Where the rows of an archive lie: Parquet parts, a folder a table, and a mark for each unit, written last of all.

Whoever is killed at any moment leaves whole units, and parts without a mark, which the next run removes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from linter.archive.records import START, Reached
from linter.archive.schema import TABLES, VERSION
from linter.model.errors import BadInput
from linter.model.version import __version__
from linter.settings import Settings
from linter.text.printable import harmless

_UNITS = "units"


@dataclass(frozen=True, slots=True)
class Mark:
    """A unit that is written: so many records of an archive, up to a place; ``done`` where the archive ended.

    ``head`` is how many bytes of the archive's beginning were looked at, and their digest.
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

    @property
    def name(self) -> str:
        """What the unit's files are called."""
        return f"{archive_id(self.archive)}-{self.unit:06d}"


def archive_id(name: str) -> str:
    """A short name of an archive."""
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:12]


def digest_of_settings(settings: Settings, **how: object) -> str:
    """Stands for what pages are judged by; where settings lie, and how long a page may take, is left out."""
    left_out = ("folder", "budget", "origins", "baseline")
    said = [(each.name, repr(getattr(settings, each.name))) for each in fields(settings) if each.name not in left_out]
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
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        for name in (_UNITS, *TABLES):
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        with open(self.folder / "writer.lock", "w") as lock:
            try:
                import fcntl

                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except ImportError:
                pass
            except OSError:
                raise BadInput(f"{harmless(str(self.folder))}: another audit writes here.", "Wait for it.") from None
            self._marks = None
            self._clean()
            yield

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
            yield Mark(**told)

    def check(self, settings: str) -> None:
        """BadInput where rows lie here that another Cutline, or other settings, made."""
        for mark in self.marks():
            why = (
                "another version of Cutline"
                if (mark.tables, mark.version) != (VERSION, __version__)
                else "other settings"
                if mark.settings != settings
                else ""
            )
            if why:
                where = harmless(str(self.folder))
                raise BadInput(
                    f"{where}: its rows were made with {why}.", "--again begins anew, or name another --out."
                )

    def erase(self) -> None:
        """Everything away: the marks first, so that nothing half is taken for whole."""
        for name in (_UNITS, *TABLES):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        self._marks = None

    def parts(self, table: str) -> list[str]:
        """The files of a table that belong to whole units."""
        return [str(self.folder / table / f"{mark.name}.parquet") for mark in self.marks() if mark.rows.get(table)]

    def write(self, mark: Mark, tables: dict[str, Any]) -> None:
        """A unit written so that it is there whole or not at all."""
        import pyarrow.parquet

        for name, table in tables.items():
            if table.num_rows:
                path = self.folder / name / f"{mark.name}.parquet"
                part = path.with_suffix(".tmp")
                pyarrow.parquet.write_table(table.combine_chunks(), part, compression="zstd", compression_level=6)
                _kept(part, path)
        for name in tables:
            _synced(self.folder / name)
        path = self.folder / _UNITS / f"{mark.name}.json"
        part = path.with_suffix(".tmp")
        part.write_text(json.dumps(asdict(mark), indent=1, sort_keys=True) + "\n", "utf-8")
        self.marks()  # those before it
        _kept(part, path)
        _synced(path.parent)
        self.marks().append(mark)
        self._last[mark.archive] = mark

    def _clean(self) -> None:
        """Remove what a killed run left: parts that no mark names, and half-written files."""
        whole = {mark.name for mark in self.marks()}
        for name in TABLES:
            for path in (self.folder / name).iterdir():
                if path.suffix != ".parquet" or path.stem not in whole:
                    path.unlink()
        for path in (self.folder / _UNITS).glob("*.tmp"):
            path.unlink()

    def behind(self, archive: str) -> tuple[int, Reached, Mark | None]:
        """The next unit of an archive, the place behind which it goes on, and the last mark."""
        self.marks()
        last = self._last.get(archive)
        return (last.unit + 1, last.reached, last) if last else (0, START, None)

    def records(self) -> Counter[str]:
        """How many records of each kind were seen."""
        return sum((Counter(mark.records) for mark in self.marks()), Counter[str]())


def _kept(part: Path, path: Path) -> None:
    with open(part, "rb+") as file:
        os.fsync(file.fileno())
    os.replace(part, path)


def _synced(folder: Path) -> None:
    with suppress(OSError):  # not every system lets a folder be synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
