"""Settings that are read again when any file they were read from changes: a bad edit leaves the last good ones."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path

from linter.model.errors import CutlineError
from linter.settings.file_reads import Stat, in_order, noting, stat_of
from linter.settings.settings import Settings

_State = tuple[Stat, bytes | None]  # what the system says of a file, and a digest of what it holds
_NOT_THIS = b"what was read is not known"


class Watched:
    """``settings``, the last in order, and what they were read from: a file, those it extends, its terms and the like.

    ``wrong`` says what is the matter with the files as they are now, or is empty. ``mark`` is a short name of what the
    files say, the same on every machine that has the same ones.
    """

    def __init__(self, read: Callable[[], Settings], name: str = "settings", every: float = 1.0) -> None:
        """Read them; BadSettings where they are not in order. They are looked at anew ``every`` so many seconds."""
        self._read = read
        self._name = name
        self._every = every
        self._states: dict[Path, _State] = {}
        self.wrong = ""
        self.settings, self.mark = self._anew()

    def look_again(self) -> bool:
        """Look at the files if it is time; True where one changed, appeared or went, and they were read again."""
        return time.monotonic() - self._looked >= self._every and self.look()

    def look(self) -> bool:
        """The same, now."""
        self._looked = time.monotonic()
        before, self._states = self._states, {path: _state(path, was) for path, was in self._states.items()}
        if all(was[1] == self._states[path][1] for path, was in before.items()):
            return False
        try:
            self.settings, self.mark = self._anew()
            self.wrong = ""
        except CutlineError as error:
            self.wrong = error.message
        return True

    def _anew(self) -> tuple[Settings, str]:
        self._looked = time.monotonic()
        with noting() as files:
            try:
                with in_order(self._name):
                    found = self._read()
                    found.at("page")  # builds the rules, so that wrong options are found now
            except CutlineError:
                # Those of the last good ones are watched as well: what is missing may be put right in either.
                self._states |= {path: _read_as(path, stat) for path, stat in files.items()}
                raise
        self._states = {path: _read_as(path, stat) for path, stat in files.items()}
        mark = hashlib.sha256()
        for path, (_, digest) in self._states.items():
            mark.update(path.name.encode("utf-8", "surrogateescape") + b"\0" + (digest or b"") + b"\0")
        return found, mark.hexdigest()[:6]


def _state(path: Path, was: _State = (None, None)) -> _State:
    """A file's state; what it holds is read only where the system says that it changed."""
    stat = stat_of(path)
    if stat == was[0]:
        return was
    try:
        return stat, hashlib.sha256(path.read_bytes() if path.is_file() else b"").digest()
    except (OSError, ValueError):
        return stat, None


def _read_as(path: Path, stat: Stat) -> _State:
    """The state of a file that was read when the system said this of it; one that changed meanwhile is read again."""
    state = _state(path)
    return state if state[0] == stat else (stat, _NOT_THIS)
