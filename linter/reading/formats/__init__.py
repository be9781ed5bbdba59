"""Newsrooms' exports and feeds: each format's stories one after another, as HTML that is checked like a page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import IO

from linter.reading.formats.document import Document

__all__ = ["Document", "documents", "items_in_lines", "recognised"]


def recognised(data: bytes) -> str | None:
    """What an export is, with its article, as in "a WordPress export"; None for what is none that is read.

    The beginning is enough for XML; what is JSON is given whole.
    """
    from linter.reading.formats.recognition import format_of

    found = format_of(data)
    return found.words if found else None


def items_in_lines(head: bytes) -> bool:
    """Whether the beginning of a file is lines of JSON that are items of ninjs or of ANS, one a line."""
    from linter.reading.formats.json_lines import begins_with_items

    return begins_with_items(head.decode("utf-8", "replace"))


def documents(
    data: bytes | IO[bytes], name: str = "", *, drafts: bool = False, left_out: Counter[str] | None = None
) -> Iterator[Document]:
    """The stories of an export, one after another, in its order; a file is read as it goes, and may be of any size.

    Drafts are left out unless asked for; ``left_out`` counts what is no story, or a draft. Raises BadInput for what is
    no export, or is broken or hostile from some place on: the stories before it were given.
    """
    from linter.reading.formats.recognition import read

    return read(data, name, drafts, Counter() if left_out is None else left_out)
