"""A line on the terminal that says how far a long run has come."""

from __future__ import annotations

import sys
from time import monotonic

_WIDTH = 30  # columns of the bar


class Progress:
    """Draws a bar on standard error after the first second, on a terminal only; a number where none knows the total."""

    def __init__(self, total: int | None, what: str = "pages") -> None:
        self.total = total
        self.what = what
        self.done = 0
        self.drawn = False
        self.last = monotonic() + 0.8
        self.on = (total is None or total > 1) and sys.stderr is not None and sys.stderr.isatty()

    def step(self) -> None:
        """One more page is done."""
        self.done += 1
        now = monotonic()
        if self.on and now - self.last > 0.2:
            self.last = now
            self._write(f"\r{self._told()}")
            self.drawn = True

    def clear(self) -> None:
        """Take the bar away, before something else is written or at the end."""
        if self.drawn:
            self._write("\r\x1b[K")
            self.drawn = False

    def _told(self) -> str:
        if self.total is None:
            return f"{self.done:,} {self.what}"
        full = _WIDTH * self.done // self.total
        return f"{'█' * full}{'░' * (_WIDTH - full)} {self.done:,} of {self.total:,} {self.what}"

    def _write(self, text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
