"""The start tags that a parser would see in a page's source, read as far as somebody asks.

One regular expression finds them, and what may hold none; its quantifiers are possessive, so time grows linearly.
"""

from __future__ import annotations

from linter.model.lazy_regex import lazy
from linter.model.source import Source
from linter.reading.html.tokenizer import ATTRIBUTES, BOGUS, COMMENT, RAW_TEXT, TAG_NAME, raw_text_end

_STRETCH = 16_384  # characters read at once
# The attributes that nearly all tags have, read without stopping at each of their characters; where a tag is written
# in any other way, the exact pattern decides.
_USUAL = r"""(?:[^"'>=]++(?<![ \t\n\f\r/])=(?:"[^"]*+"|'[^']*+'|[^ \t\n\f\r"'>=]++(?=[ \t\n\f\r>])))*+[^"'>=]*+>"""
# All that a "<" can begin but a plain end tag, which is passed over first, and text: these hold no start tag.
_START = lazy(
    rf"<(?!/[a-zA-Z][^ \t\n\f\r/><]*+>)(?:({TAG_NAME})(?:{_USUAL}|{ATTRIBUTES}>)|/{TAG_NAME}[ \t\n\f\r/]{ATTRIBUTES}>"
    rf"|/[a-zA-Z][^ \t\n\f\r/><]*+<[^ \t\n\f\r/>]*+{ATTRIBUTES}>|{COMMENT[1:]}|{BOGUS[1:]}"
    rf"|[a-zA-Z][\s\S]*+|/{TAG_NAME}(?!>)[\s\S]*+)"
)


class StartTags:
    """The start tags a parser would see, in source order, read as far as somebody asked.

    ``names``, ``starts`` and ``ends`` are what is known so far; ``whole`` once all are.
    """

    __slots__ = ("_at", "ends", "names", "starts", "text", "whole")

    def __init__(self, text: str) -> None:
        self.text = text
        self._at = 0
        self.names: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.whole = False

    def read(self, count: int) -> None:
        """Know at least so many tags, or all."""
        while not self.whole and len(self.names) < count:
            self._read_to(self._at + _STRETCH)

    def read_all(self) -> None:
        """Know every tag."""
        self.read(len(self.text) + 1)

    def _read_to(self, stop: int) -> None:
        text, at = self.text, self._at
        names, starts, ends = self.names, self.starts, self.ends
        while True:
            for hit in _START.finditer(text, at):
                name = hit[1]
                if name is None:
                    continue
                start, at = hit.span()
                name = name.lower()
                names.append(name)
                starts.append(start)
                ends.append(at)
                if name in RAW_TEXT:
                    at = raw_text_end(text, name, at)
                    break
                if at > stop:
                    break
            else:
                self.whole = True
                return
            if at > stop:
                self._at = at
                return


def tags_of(source: Source, text: str) -> StartTags:
    """The start tags of a page, read once for all who ask; ``text`` is the source's, or what a parser takes of it."""
    found: StartTags | None = source.tags
    if found is None or found.text is not text:
        found = source.tags = StartTags(text)
    return found


def start_tags(text: str) -> tuple[list[str], list[int], list[int]]:
    """Every start tag a parser would see, in source order: the names, where they start, where they end."""
    tags = StartTags(text)
    tags.read_all()
    return tags.names, tags.starts, tags.ends
