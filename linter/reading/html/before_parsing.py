"""What is refused or left out before the parser sees a page: tags it could not bear, and ends behind which it stops."""

from __future__ import annotations

import re
from operator import sub

from linter.model.lazy_regex import lazy
from linter.reading.html.start_tags import StartTags
from linter.reading.html.tokenizer import COMMENT, NAME, TAG_NAME, VALUE, tokens

_MOST_ATTRIBUTES = 1000  # of a tag; libxml2 holds each against all before it, which grows with the square
_MANY = lazy(rf"<{TAG_NAME}(?:[ \t\n\f\r/]*+{NAME}(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+{VALUE})?+){{{_MOST_ATTRIBUTES + 1}}}+")
_CLOSES_PAGE = re.compile(rb"</(?:[bB][oO][dD][yY]|[hH][tT][mM][lL])[\s/>]")
_NOTHING_MORE = lazy(rf"(?:\s++|{COMMENT}|</(?:body|html)\s*+>)*+\Z", re.I)


def has_crowded_tag(text: str, tags: StartTags) -> bool:
    """Whether one of a text's tags has more attributes than any page needs, and a parser bears."""
    tags.read_all()
    if max(map(sub, tags.ends, tags.starts), default=0) <= _MOST_ATTRIBUTES:
        return False  # no tag has as many characters
    long = (span for span in zip(tags.starts, tags.ends, strict=True) if span[1] - span[0] > _MOST_ATTRIBUTES)
    return any(_MANY.match(text, start, end) for start, end in long)


def without_page_ends(text: str, data: bytes) -> str:
    """The text without the end tags of body and html where something follows: to browsers that is on the page too.

    ``data`` is the text in UTF-8, in which they are sought in half the time.
    """
    first = _CLOSES_PAGE.search(data)
    if first is None or _NOTHING_MORE.match(data[first.start() :].decode("utf-8")):
        return text
    parts, kept = [], 0
    for hit in tokens(text):
        if (name := hit.group("end_name")) is not None and name.lower() in ("body", "html"):
            parts.append(text[kept : hit.start()])
            kept = hit.end()
    return "".join((*parts, text[kept:]))
