"""Counts the whole HTML documents that stand one behind the other in a file, as exports and dumps of a crawl have them.

Two stories are never one page. A document that a page quotes, frames, keeps in a script or pastes into its own body is
part of that page, and a second <html> or <body> without a beginning of its own is a slip of the template.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from linter.model.lazy_regex import lazy
from linter.reading.html.start_tags import StartTags
from linter.reading.html.tokenizer import tokens

_DOCTYPE = lazy(r"<!doctype\s+html\b", re.I)
_TITLED = lazy(r"[^<]*[^<\s]")


@dataclass(slots=True)
class _Document:
    """What has been seen of a document so far; ``inside`` are those that are pasted into it and still open."""

    opened: bool = False
    titled: bool = False
    told: bool = False
    closed: bool = False
    inside: int = 0

    @property
    def whole(self) -> bool:
        return self.opened and self.titled and self.told


def documents_in(text: str, tags: StartTags) -> int:
    """How many whole documents a text holds side by side: each with its element, its title and words of its own."""
    tags.read_all()
    if tags.names.count("html") < 2:
        return 1  # as nearly every page, which need not be searched for another beginning
    begins = [hit.start() for hit in _DOCTYPE.finditer(text)]
    if not begins or (len(begins) == 1 and "<html" not in text[: begins[0]].lower()):
        return 1
    found = [_Document()]
    for hit in tokens(text):
        at = found[-1]
        if hit["bogus"] and _DOCTYPE.match(hit["bogus"]):
            if at.closed:
                found.append(_Document())
            elif at.opened:
                at.inside += 1
        elif name := hit["start_name"]:
            name = name.lower()
            at.opened |= name == "html"
            at.titled |= name == "title" and at.opened and _TITLED.match(text, hit.end()) is not None
            at.told |= name in ("p", "h1", "article") and at.opened
        elif name := hit["end_name"]:
            name = name.lower()
            if name == "html" and at.inside:
                at.inside -= 1
            elif name in ("html", "body") and not at.inside:
                at.closed = True
    return sum(each.whole for each in found)
