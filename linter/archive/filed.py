"""Of how many pictures an audit read the files, and what it says where it can answer nothing that hangs on them."""

from __future__ import annotations

from typing import Any, NamedTuple

from linter.reports.text import count


class Filed(NamedTuple):
    """How many pictures have a file that was read, one that could not be, none; and for how many nobody looked."""

    read: int = 0
    unread: int = 0
    none: int = 0
    not_asked: int = 0

    @property
    def pictures(self) -> int:
        """All pictures."""
        return sum(self)

    @property
    def asked(self) -> int:
        """The pictures whose files were looked for."""
        return self.read + self.unread + self.none

    @property
    def nothing(self) -> bool:
        """Whether there are pictures, and no file of any was read: what hangs on files is not known then."""
        return bool(self.pictures) and not self.read

    @property
    def said(self) -> str:
        """What an answer out of files stands on, in a sentence or two; empty where it stands on all."""
        if self.nothing and not self.asked:
            return "No picture file was read: the audit was made without --images. " + _AGAIN
        if self.nothing:
            broken = f" ({count(self.unread, 'file')} could not be read)" if self.unread else ""
            return f"No picture file was read: of {count(self.asked, 'picture')} none had one{broken}. " + _AGAIN
        if self.read < self.pictures:
            of_all = count(self.pictures, "picture")
            return f"The files of {self.read:,} of {of_all} were read; what those of the others say is not known."
        return ""


_AGAIN = "Audit again with --again --images and the folder, or the map, of the pictures' files."


def filed(connection: Any) -> Filed:
    """The counts of a store."""
    told = dict(connection.execute("select coalesce(file, 'not_asked'), count(*) from blocks group by all").fetchall())
    return Filed(**told)
