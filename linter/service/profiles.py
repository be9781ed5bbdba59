"""The house styles of the service: read again when their files change, without a request being lost."""

from __future__ import annotations

import hashlib
import logging
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from linter.errors import CutlineError
from linter.service.config import Config
from linter.settings import Settings

_EVERY = 1.0  # seconds between two looks at the files
_log = logging.getLogger("cutline")


@dataclass(slots=True)
class _Profile:
    settings: Settings
    mark: str
    state: tuple[tuple[str, int, int], ...]
    looked: float


@dataclass(slots=True)
class Profiles:
    """The settings of each profile. A file that is broken while the service runs leaves the last good one in force."""

    config: Config
    _known: dict[str, _Profile] = field(default_factory=dict)

    def load(self) -> None:
        """Read every profile; BadSettings for one that is not in order."""
        for name in {"default", *self.config.profiles}:
            self._known[name] = self._read(name)

    def get(self, name: str) -> tuple[Settings, str]:
        """A profile's settings, and a mark that changes with them. KeyError for a name there is not."""
        known = self._known[name]
        if time.monotonic() - known.looked > _EVERY:
            known.looked = time.monotonic()
            if _state(self.config.profile(name)) != known.state:
                try:
                    self._known[name] = known = self._read(name)
                    _log.info("settings read again", extra={"facts": {"profile": name, "ruleset": known.mark}})
                except CutlineError as error:
                    known.state = _state(self.config.profile(name))
                    _log.error(
                        "settings are not in order; the last good ones stay in force",
                        extra={"facts": {"profile": name, "error": error.message}},
                    )
        return known.settings, f"{name}@{known.mark}"

    def _read(self, name: str) -> _Profile:
        path = self.config.profile(name)
        state = _state(path)
        settings = Settings.find((), str(path)) if path else Settings()
        settings.at("page")  # builds the rules, so that wrong options are found now
        return _Profile(settings, _mark(path), state, time.monotonic())


def _state(path: Path | None) -> tuple[tuple[str, int, int], ...]:
    """The settings file and those beside it that it may build on: name, size and time of each."""
    if path is None:
        return ()
    found = []
    for each in _files(path):
        try:
            stat = os.stat(each)
        except OSError:
            continue
        found.append((each.name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _files(path: Path) -> list[Path]:
    return sorted((*path.parent.glob("*.toml"), *path.parent.glob("*.json")))


def _mark(path: Path | None) -> str:
    """A short name of what the files say; the same on every machine that has the same files."""
    found = hashlib.sha256()
    for each in _files(path) if path else ():
        found.update(each.name.encode() + b"\0" + each.read_bytes() + b"\0")
    return found.hexdigest()[:6]
