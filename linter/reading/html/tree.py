"""The page as a tree of elements, and where each of them stands in the source.

The tree is lxml's. Its places are worked out on first use by walking the tree's tags and the source's tags
side by side: a page with nothing to report never pays for it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from contextlib import suppress
from itertools import accumulate
from typing import Any, TypeAlias
from weakref import ref

from lxml import etree

from linter.model.errors import Unreadable
from linter.model.lazy_regex import lazy
from linter.model.source import Source
from linter.model.spans import Span
from linter.reading.html.alignment import align, unwritten
from linter.reading.html.as_shown import Shown, as_shown, with_body
from linter.reading.html.before_parsing import has_crowded_tag, without_page_ends
from linter.reading.html.start_tags import tags_of
from linter.reading.html.tokenizer import RAW_TEXT, Piece, Tag, confirm, element_end, element_ends
from linter.text.printable import harmless

Element: TypeAlias = Any  # an lxml element

_SURROGATE = lazy("[\ud800-\udfff]")
DEEPEST = 40  # boxes round an element that are looked at; the deepest picture of 229 pages has 30
_AT_ONCE = 200  # elements that are placed together
_FEW = 12  # elements whose ends are sought one by one


class Tree:
    """An element tree over an untouched source. Elements and places live as long as it does."""

    def __init__(self, source: Source, *, as_written: bool = False) -> None:
        self.text, data = (source.text, source.utf8) if source.utf8 is not None else _parseable(source.text)
        source.parsed = self.text
        self._tags = tags_of(source, self.text)
        if has_crowded_tag(self.text, self._tags):
            told = f"{harmless(source.title)}: a tag has more than 1,000 attributes."
            raise Unreadable(told, "Look for a quotation mark that is lost.")
        bare = without_page_ends(self.text, data)
        data = data if bare is self.text else bare.encode("utf-8")
        self.source = source
        self.has_allows = "cutline" in self.text  # somebody may have written an allow into the page
        parser = etree.HTMLParser(
            encoding="utf-8", huge_tree=True, remove_comments=not self.has_allows, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.ParserError, etree.XMLSyntaxError):
            root = None
        if (cut := parser.error_log.last_error) is not None and cut.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            # The parser reads no further, and what it has looks like a whole page.
            told = f"{harmless(source.title)}: its elements stand in one another 2,000 deep; the rest cannot be read."
            raise Unreadable(told, "Look for a tag that is opened again and again, and never closed.")
        self.root: Element = etree.Element("html") if root is None else with_body(root, self.text)
        self._shown = Shown() if as_written else as_shown(self.root, self.text)
        self.paints_captions: bool | None = None  # whether a style sheet or script of it does, once asked
        self._elements: list[Element] | None = None
        self._order: dict[Element, int] | None = None
        self._element_names: list[str] = []
        self._written: list[str] = []  # the names as the source has them, of what it has
        self._made: list[int] = []  # the numbers of the elements that it has not
        self._unwritten: frozenset[str] = frozenset()
        self._element_ends: dict[int, int] = {}
        self._all_ends: dict[int, int] | None = None
        self._places: list[int] = []  # of the elements, as far as somebody asked: the number of its tag, or -1
        self._next_tag = 0
        self._begun: list[int] = []  # of the elements, as far as somebody asked: the last tag of those up to each
        if as_written or not (self._shown.names or self._shown.made or self._shown.told):
            source.tree = ref(self)  # no more: a page that is done with is gone at once

    @property
    def elements(self) -> list[Element]:
        """Every element in document order."""
        if self._elements is None:
            self._elements = list(self.root.iter("*"))
        return self._elements

    @property
    def names(self) -> list[str]:
        """The name of every element."""
        if not self._element_names:
            self._element_names = [element.tag for element in self.elements]
        return self._element_names

    @property
    def order(self) -> dict[Element, int]:
        """The number of every element. It keeps the elements alive, and with them their identity."""
        if self._order is None:
            elements = self.elements
            self._order = dict(zip(elements, range(len(elements)), strict=True))
        return self._order

    def start_tag(self, element: Element) -> Tag | None:
        """The element's start tag in the source, or None for an element the parser implied."""
        made = self._shown.made
        if element in made:
            element = made[element]
        number = self.order.get(element, -1)
        if number < 0:
            return None
        if not self._written:
            self._name_as_written()
        number -= bisect_left(self._made, number)
        if number >= len(self._places):
            self._next_tag = align(self._written, self._tags, self._places, self._next_tag, number, self._unwritten)
        place, tags = self._places[number], self._tags
        return Tag(tags.names[place], tags.starts[place], tags.ends[place]) if place >= 0 else None

    def last_begun(self, offset: int) -> Element | None:
        """Of a tree as it is written: the last element whose tag begins at an offset or in front of it."""
        begun, elements, tag = self._begun, self.elements, bisect_right(self._tags.starts, offset) - 1
        while len(begun) < len(elements) and (not begun or begun[-1] < tag):
            known = len(begun)
            self.start_tag(elements[min(known + _AT_ONCE, len(elements)) - 1])  # and with it all before
            more = self._places[known:]
            begun += accumulate(more[1:], max, initial=max(more[0], begun[-1] if begun else -1))
        number = bisect_right(begun, tag) - 1
        return elements[bisect_left(begun, begun[number])] if number >= 0 and begun[number] >= 0 else None

    def _name_as_written(self) -> None:
        names, made = self._shown.names, self._shown.made
        self._unwritten = unwritten(self.text)
        self._made = sorted(self.order[each] for each in made if each in self.order)
        if names or made:
            self._written = [names.get(each, each.tag) for each in self.elements if each not in made]
        else:
            self._written = self.names

    def tag_span(self, element: Element) -> Span:
        """The start tag of the element, or of the nearest one round it that stands in the source."""
        at: Element | None = element
        while at is not None:
            tag = self.start_tag(at)
            if tag is not None:
                return Span(tag.start, tag.end)
            at = at.getparent()
        return Span(0, 0)

    def element_span(self, element: Element) -> Span:
        """The whole element, from its start tag to behind its end tag."""
        tag = self.start_tag(element)
        if tag is None:
            return self.tag_span(element)
        if tag.start not in self._element_ends:
            if len(self._element_ends) < _FEW:
                self._element_ends[tag.start] = element_end(self.text, tag) or tag.end
            else:
                if self._all_ends is None:  # one by one, elements in elements would take the square of their number
                    self._all_ends = element_ends(self.text)
                self._element_ends[tag.start] = self._all_ends.get(tag.start, tag.end)
        return Span(tag.start, self._element_ends[tag.start])

    def pieces(self, owner: Element, tail: bool) -> list[Piece] | None:
        """Where the text of ``owner`` (``tail``: the text behind it) stands; None if the source disagrees."""
        if owner in self._shown.told:
            return None
        anchor = owner
        while self.start_tag(anchor) is None and anchor.getparent() is not None:
            anchor = anchor.getparent()
        tag = self.start_tag(anchor)
        if tail and anchor is owner and tag is not None and tag.name in RAW_TEXT:
            # What a script holds is no markup: begin behind its end tag.
            return confirm(self.text, self.element_span(owner).end, owner.tail or "")
        before = []
        for at, behind, string in strings(anchor, with_tail=anchor is owner):
            if at is owner and behind is tail:
                break
            if at not in self._shown.told:
                before.append(string)
        lead = "".join(before)
        string = (owner.tail if tail else owner.text) or ""
        name = "" if lead or tail else str(anchor.tag)
        found = confirm(self.text, tag.end if tag else 0, lead + string, name)
        return None if found is None else _from(found, len(lead))


def bare_parse(text: str) -> None:
    """What lxml does with a page when nothing is asked of it: the measure of how long a check takes."""
    _, data = _parseable(text)
    with suppress(etree.ParserError, etree.XMLSyntaxError):
        etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))


def without_surrogates(source: Source) -> str:
    """The text with U+FFFD for lone surrogates, which no parser takes: as long as before, so offsets stay true."""
    if source.parsed is None:
        source.parsed = _parseable(source.text)[0]
    return source.parsed


def tree_as_written(source: Source) -> Tree:
    """The tree of a source before it was made what readers are shown: that of its page, where the two are one."""
    known: Tree | None = source.tree() if source.tree is not None else None
    return known or Tree(source, as_written=True)


def _parseable(text: str) -> tuple[str, bytes]:
    try:
        return text, text.encode("utf-8")
    except UnicodeEncodeError:
        text = _SURROGATE.sub("\ufffd", text)
        return text, text.encode("utf-8")


def is_within(element: Element, top: Element) -> bool:
    """True for ``top`` and everything below it."""
    at: Element | None = element
    while at is not None:
        if at is top:
            return True
        at = at.getparent()
    return False


def strings(top: Element, *, with_tail: bool = False) -> Iterator[tuple[Element, bool, str]]:
    """Every string below ``top`` in order: the element it belongs to, whether it stands behind it, the string."""
    for event, element in walk(top, events=("start", "end", "comment", "pi")):
        if event == "start":
            if element.text:
                yield element, False, element.text
        elif element.tail and (with_tail or element is not top):
            yield element, True, element.tail


def text_in(top: Element) -> str:
    """Every string below ``top`` as one, in half the time that lxml takes to give them one by one."""
    words: str = etree.tostring(top, method="text", encoding="unicode", with_tail=False)
    return words


def _from(pieces: list[Piece], skip: int) -> list[Piece]:
    """The pieces behind the first ``skip`` characters."""
    for number, piece in enumerate(pieces):
        if skip < len(piece.words):
            rest = piece
            if skip and piece.exact:
                rest = Piece(piece.words[skip:], piece.start + skip, piece.end, True)
            elif skip:
                rest = Piece(piece.words[skip:], piece.start, piece.end, False)
            return [rest, *pieces[number + 1 :]]
        skip -= len(piece.words)
    return []


def walk(top: Element, events: tuple[str, ...] = ("start",)) -> etree.iterwalk:
    """The tree from an element down, event by event: start, end, comment, pi; ``skip_subtree`` leaves an inside out."""
    return etree.iterwalk(top, events=events)
