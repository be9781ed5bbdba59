"""What is read of an archive, record by record: pages, and what is told or skipped instead of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from linter.archive.origin import Origin
from linter.model.errors import BadInput
from linter.text.printable import harmless

PAGE, REVISIT, BROKEN, REFUSED = "page", "revisit", "broken", "refused"
TOLD = (PAGE, REVISIT, BROKEN, REFUSED)  # kinds that become captures; all others are counted by kind
CHANGED = "changed"  # a page whose file may be another than the one that was read; only a folder tells of it
OTHER_ADDRESS = "of another address"  # what is counted of pages that --url leaves out


class Reached(NamedTuple):
    """How far an archive was read: its records up to ``number``; at ``offset`` begins the record ``first``.

    ``offset`` is -1 where no record can be gone to: reading then begins at the start, and skips what was read.
    """

    number: int
    offset: int = -1
    first: int = 0


START = Reached(-1)


@dataclass(frozen=True, slots=True)
class Record:
    """A record of an archive. ``kind`` is one of TOLD, or what was skipped; ``bytes_read`` says how far the file is.

    A page that is left where it lies has no ``data``, but their digest (``page``), ``length`` and, where the archive
    says none, the ``address`` that they say.
    """

    kind: str
    reached: Reached
    bytes_read: int = 0
    origin: Origin | None = None
    data: bytes = b""
    said: str = ""
    page: str = ""
    length: int = 0
    address: str = ""


def cannot_be_read(name: str, error: Exception) -> BadInput:
    """What is told of an archive that somebody's disk, or a library, does not give away."""
    reason = str(getattr(error, "strerror", None) or error).rstrip(".")
    return BadInput(f"{harmless(name)}: cannot be read: {harmless(reason)}.")


class Archive(Protocol):
    """Anything that holds pages. ``size`` is 0 where nobody knows it before all is read."""

    @property
    def name(self) -> str: ...

    @property
    def size(self) -> int: ...

    def records(self, behind: Reached, known: Callable[[str], float]) -> Iterator[Record]:
        """The records behind a place; ``known`` says of a capture's place when its page was written, 0 for none."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How archives are read: pages above ``max_bytes`` unpacked are refused; ``column`` names the one with HTML.

    ``drafts`` also takes what an export says was not published.
    """

    max_bytes: int = 20 * 1024 * 1024
    column: str = ""
    drafts: bool = False
