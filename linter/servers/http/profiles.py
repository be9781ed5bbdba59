"""The house styles of the service: read again when their files change, without a request being lost."""

from __future__ import annotations

import logging
from functools import partial

from linter.servers.http.config import Config
from linter.servers.http.metrics import STALE
from linter.settings import Settings
from linter.settings.file_watch import Watched

_EVERY = 1.0  # seconds between two looks at the files
_log = logging.getLogger("cutline")


class Profiles:
    """The settings of each profile. A file that is broken while the service runs leaves the last good one in force."""

    def __init__(self, config: Config, every: float = _EVERY) -> None:
        self.config = config
        self._every = every
        self._known: dict[str, Watched] = {}

    def load(self) -> None:
        """Read every profile; BadSettings for one that is not in order."""
        for name in sorted({"default", *self.config.profiles}):
            path = self.config.profile(name)
            read = partial(Settings.find, (), str(path)) if path else Settings
            self._known[name] = Watched(read, str(path or name), self._every)
            STALE.labels(name).set(0)

    def get(self, name: str) -> tuple[Settings, str]:
        """A profile's settings, and a mark that changes with them. KeyError for a name there is not."""
        known = self._known[name]
        if known.look_again():
            facts = {"profile": name, "ruleset": known.mark}
            STALE.labels(name).set(bool(known.wrong))
            if known.wrong:
                told = "settings are not in order; the last good ones stay in force"
                _log.error(told, extra={"facts": {**facts, "error": known.wrong}})
            else:
                _log.info("settings read again", extra={"facts": facts})
        return known.settings, f"{name}@{known.mark}"

    def stale(self) -> list[str]:
        """The profiles whose files are not in order now: older settings are in force for them."""
        for name in self._known:
            self.get(name)
        return [name for name, known in self._known.items() if known.wrong]
