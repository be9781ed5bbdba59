"""Newsrooms' exports and feeds: each format's stories one after another, as HTML that is checked like a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from linter.reading.formats.document import Document

__all__ = ["Document", "documents", "recognised"]


def recognised(data: bytes) -> str | None:
    """What an export is, with its article, as in "a WordPress export"; None for what is none that is read.

    The beginning is enough for XML; what is JSON is given whole.
    """
    return None


def documents(data: bytes | IO[bytes], name: str = "", *, drafts: bool = False) -> Iterator[Document]:
    """The stories of an export, one after another, in its order; a file is read as it goes, and may be of any size.

    Drafts are left out unless asked for. Raises BadInput for what is no export, or is broken or hostile from some
    place on: the stories before it were given.
    """
    yield from ()
