"""The elements of an XML export one after another, each with its places; a file of any size in little memory.

The parser is expat, the one that tells at which byte an element begins. It is asked for the structure alone, and given
the text with every "&" blotted out: no reference is ever resolved, and nothing is fetched. The words are read from the
export's own text afterwards.
"""

from __future__ import annotations

import codecs
import re
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from linter.model.errors import BadInput
from linter.model.lazy_regex import lazy
from linter.model.origin import START, Extract
from linter.model.spans import LINE_END, Position, utf8_length
from linter.reading.formats.sourced import NOTHING, Sourced
from linter.reading.formats.xml_text import text_of
from linter.text.printable import harmless

_PIECE = 1 << 18  # bytes read at once
MOST = 64 << 20  # bytes of one element that is read as a whole
_CONTROLS = bytes(each for each in range(32) if each not in b"\t\n\r")
_BLOTTED = bytes.maketrans(_CONTROLS + b"&", b" " * len(_CONTROLS) + b"+")
_NO_LETTERS = ((b"\xef\xbf\xbe", b"\xef\xbf\xbd"), (b"\xef\xbf\xbf", b"\xef\xbf\xbd"))  # U+FFFE and U+FFFF
_DECLARED = re.compile(rb"""\A\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)""")
_DECLARATION = re.compile(rb"\A\s*<\?xml\s[^>]*>")
_ALL = re.compile(rb"[^\r\n]")
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ATTRIBUTE = lazy(r"""\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_TAG = lazy(r"""<[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>""")
_NONE = Extract("")
_TWO_UNITS = lazy("[\U00010000-\U0010ffff]")


@dataclass(slots=True)
class Element:
    """An element: its local name, the end of its namespace's address (or its prefix), and where it stands."""

    name: str
    space: str
    start: int
    inner: int = 0
    inner_end: int = 0
    end: int = 0
    children: list[Element] = field(default_factory=list)
    extract: Extract = _NONE

    def all(self, *names: str, space: str = "") -> Iterator[Element]:
        """Its own elements of some names, in order; ``space`` is what their namespace ends with."""
        for each in self.children:
            if each.name in names and (not space or space in each.space):
                yield each

    def first(self, *path: str, space: str = "") -> Element | None:
        """The first element at the end of a path of names."""
        at: Element | None = self
        for name in path:
            at = next(at.all(name, space=space), None) if at is not None else None
        return at

    def text(self, *path: str, space: str = "") -> Sourced:
        """The words of the first element at the end of a path; none where there is no such element."""
        found = self.first(*path, space=space)
        return text_of(found.extract, found.inner, found.inner_end) if found is not None else NOTHING

    def words(self, *path: str, space: str = "") -> str:
        """The same as a string, without white space at its ends."""
        return self.text(*path, space=space).text.strip()

    def has(self, name: str) -> bool:
        """Whether it has an attribute, be it empty."""
        found = _ATTRIBUTE.finditer(self.extract.text, self.start, self.inner)
        return any(hit[1].rpartition(":")[2] == name for hit in found)

    def attribute(self, name: str) -> Sourced:
        """The value of an attribute by its local name."""
        for hit in _ATTRIBUTE.finditer(self.extract.text, self.start, self.inner):
            if hit[1].rpartition(":")[2] == name:
                group = 2 if hit[2] is not None else 3
                return text_of(self.extract, hit.start(group), hit.end(group))
        return NOTHING

    def values(self) -> Iterator[str]:
        """The values of all its attributes."""
        for hit in _ATTRIBUTE.finditer(self.extract.text, self.start, self.inner):
            group = 2 if hit[2] is not None else 3
            yield text_of(self.extract, hit.start(group), hit.end(group)).text

    def walk(self) -> Iterator[Element]:
        """It and all within it, in order."""
        left = deque([self])
        while left:
            at = left.popleft()
            yield at
            left.extendleft(reversed(at.children))


def elements(file: IO[bytes], name: str, wanted: Collection[str]) -> Iterator[Element]:
    """The outermost elements of some local names, in order, each with all that is in it.

    Raises BadInput at the place from which on the file is broken, and where it declares entities.
    """
    reader = _Reader(name, wanted)
    for piece in _as_utf8(file):
        yield from reader.feed(piece, last=False)
    yield from reader.feed(b"", last=True)


def _as_utf8(file: IO[bytes]) -> Iterator[bytes]:
    """The text of a file in UTF-8, without its byte-order mark, a piece at a time."""
    first = file.read(_PIECE)
    mark, encoding = next(((mark, name) for mark, name in _MARKS if first.startswith(mark)), (b"", ""))
    if not mark and (said := _DECLARED.search(first[:1024])):
        encoding = said[1].decode("ascii", "replace")
    decoder = codecs.getincrementaldecoder(_known(encoding))("surrogateescape" if _is_utf8(encoding) else "replace")
    piece = first[len(mark) :]
    while piece:
        yield decoder.decode(piece).encode("utf-8", "cutline.half")
        piece = file.read(_PIECE)
    yield decoder.decode(b"", True).encode("utf-8", "cutline.half")


def _halves(error: UnicodeError) -> tuple[bytes, int]:
    """Of bytes that UTF-8 does not know each as the letter that stands for a lost one."""
    assert isinstance(error, UnicodeEncodeError)
    return "\ufffd".encode() * (error.end - error.start), error.end


codecs.register_error("cutline.half", _halves)


def _is_utf8(encoding: str) -> bool:
    return _known(encoding) in ("utf-8", "utf_8")


def _known(encoding: str) -> str:
    """A declared encoding as Python knows it; UTF-8 where none is declared or nobody knows it."""
    try:
        return codecs.lookup(encoding or "utf-8").name
    except LookupError:
        return "utf-8"


class _Reader:
    """Feeds the parser, keeps the text from the element that is open on, and counts lines and letters before it."""

    def __init__(self, name: str, wanted: Collection[str]) -> None:
        self.name = name
        self.wanted = wanted
        self.kept = bytearray()
        self.base = 0  # the byte at which what is kept begins
        self.place = START
        self.bytes_before = 0  # on the line of the place
        self.letters = 0
        self.open: list[Element] = []
        self.spaces: list[dict[str, str]] = [{}]
        self.found: list[Element] = []
        self.seen = 0  # the byte of the last tag
        parser = self.parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._begins
        parser.EndElementHandler = self._ends
        parser.EntityDeclHandler = self._declares

    def feed(self, piece: bytes, last: bool) -> Iterator[Element]:
        shadow = piece.translate(_BLOTTED)
        if not self.kept and not self.base:  # what it declares has been heard; systems write blank lines before it
            shadow = _DECLARATION.sub(lambda found: _ALL.sub(b" ", found[0]), shadow)
        self.kept += piece
        for odd, plain in _NO_LETTERS:
            shadow = shadow.replace(odd, plain)
        broken = None
        try:
            self.parser.Parse(shadow, last)
        except expat.ExpatError as error:
            broken = error
        for each in self.found:
            yield self._finished(each)
        self.found.clear()
        if broken is not None:
            words = expat.ErrorString(broken.code) or "not well-formed"
            raise BadInput(
                f"{harmless(self.name)}: the XML is broken in line {broken.lineno:,}: {words}.",
                "What stands before that line was read, the rest was not: mend it, or export again.",
            )
        self._forget(self.open[0].start if self.open else self.seen)
        if len(self.kept) > MOST:
            raise BadInput(
                f"{harmless(self.name)}: line {self.place.line:,} begins an element of more than {MOST >> 20} MiB.",
                "What stands before it was read, the rest was not.",
            )

    def _begins(self, name: str, attributes: dict[str, str]) -> None:
        at = self.seen = self.parser.CurrentByteIndex
        spaces = self.spaces[-1]
        declared = {key: value for key, value in attributes.items() if key.startswith("xmlns")}
        if declared:
            spaces = spaces | {key.partition(":")[2]: value for key, value in declared.items()}
        self.spaces.append(spaces)
        prefix, _, local = name.rpartition(":")
        if self.open or local in self.wanted:
            element = Element(local, spaces.get(prefix, prefix), at)
            if self.open:
                self.open[-1].children.append(element)
            self.open.append(element)

    def _ends(self, name: str) -> None:
        self.spaces.pop()
        at = self.seen = self.parser.CurrentByteIndex
        if self.open:
            element = self.open.pop()
            element.inner_end = at
            if not self.open:
                self.found.append(element)

    def _declares(self, *_: object) -> None:
        raise BadInput(
            f"{harmless(self.name)}: line {self.parser.CurrentLineNumber:,} declares an entity of its own.",
            "Entities are never resolved, and nothing is fetched: export without a document type.",
        )

    def _finished(self, element: Element) -> Element:
        """An element whose offsets are letters of its own extract, no longer bytes of the file."""
        self._forget(element.start)
        end = element.inner_end - self.base
        if self.kept[end : end + 2] == b"</":  # and not <x/>
            end = self.kept.index(b">", end) + 1
        data = bytes(self.kept[:end])
        extract = Extract(data.decode("utf-8"), self.letters, self.place, self.bytes_before)
        every = list(element.walk())
        letters = _letters(data, sorted({at - self.base for each in every for at in (each.start, each.inner_end)}))
        for each in every:
            each.extract = extract
            each.start = letters[each.start - self.base]
            closes = letters[each.inner_end - self.base]
            tag = _TAG.match(extract.text, each.start)
            each.inner = tag.end() if tag else each.start
            empty = tag is not None and tag[0].endswith("/>")
            each.inner_end = each.inner if empty else closes
            each.end = each.inner if empty else extract.text.find(">", closes) + 1
        return element

    def _forget(self, until: int) -> None:
        """Let go of the text in front of a tag, and count its lines and letters."""
        number = until - self.base
        if number <= 0:
            return
        text = self.kept[:number].decode("utf-8")
        del self.kept[:number]
        self.base = until
        self.letters += len(text)
        line, column, utf16 = self.place
        behind, before = text, self.bytes_before
        if "\n" in text or "\r" in text:
            ends = LINE_END.findall(text)
            line += len(ends)
            column, utf16, before = 1, 1, 0
            behind = text[max(text.rfind("\n"), text.rfind("\r")) + 1 :]
        wide = 0 if behind.isascii() else len(_TWO_UNITS.findall(behind))
        self.place = Position(line, column + len(behind), utf16 + len(behind) + wide)
        self.bytes_before = before + utf8_length(behind)


def _letters(data: bytes, offsets: list[int]) -> dict[int, int]:
    """How many letters stand before each of some offsets in UTF-8, which are in order."""
    if data.isascii():
        return {at: at for at in offsets}
    found, last, number = {}, 0, 0
    for at in offsets:
        number += len(data[last:at].decode("utf-8"))
        found[at], last = number, at
    return found
