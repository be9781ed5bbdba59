"""Words on a page: makes a Text from an element or an attribute, and reads back the words at a place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from linter.model.lazy_regex import lazy
from linter.model.source import Around, Chart, Segment, Source, Text
from linter.model.spans import Span
from linter.reading.html.nesting import common_ancestor
from linter.reading.html.start_tags import StartTags, tags_of
from linter.reading.html.tokenizer import Piece, attributes, decoded, pieces_of_text
from linter.reading.html.tree import Element, Tree, walk, without_surrogates

# Elements that begin a new line on screen: words on both sides of their tags never run together.
BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "button",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "picture",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_STRETCH = lazy(r"(\s+)|\S+")
_NEW_LINE = BLOCK - {"button"}  # beginning a line is what a button does not
# What no reader takes for words of the text. Of ruby (安藤 with あんどう above it) the text is the base: the standard
# calls rt an annotation, and rp is the brackets of programs that set none (HTML, 4.5.10).
SILENT = frozenset(
    {"script", "style", "template", "noframes", "iframe", "object", "svg", "math", "textarea", "rt", "rp", "rtc"}
)


class Run(NamedTuple):
    """A string of the tree: the element it belongs to and whether it stands behind it. No owner: a line break."""

    owner: Element | None
    tail: bool
    string: str

    @property
    def holder(self) -> Element | None:
        """The element that the string stands right inside: behind a tag or a comment it is the parent of that."""
        return self.owner.getparent() if self.tail and self.owner is not None else self.owner


BREAK = Run(None, False, " ")


def runs_of(top: Element, leave_out: Callable[[Element], bool] | None = None) -> list[Run]:
    """The strings below ``top`` that a reader sees, with breaks where a new line begins."""
    if len(top) == 0 and isinstance(top.tag, str):
        return [Run(top, False, top.text)] if top.text else []
    runs: list[Run] = []
    walker = walk(top, events=("start", "end", "comment"))
    for event, element in walker:
        if event == "start":
            if element is not top:
                if element.tag in BLOCK:
                    runs.append(BREAK)
                if element.tag in SILENT or (leave_out is not None and leave_out(element)):
                    walker.skip_subtree()
                    continue
            if element.text:
                runs.append(Run(element, False, element.text))
        elif element is not top:
            if event == "end" and element.tag in BLOCK:
                runs.append(BREAK)
            if element.tail:
                runs.append(Run(element, True, element.tail))
    return runs


def joined(runs: Sequence[Run]) -> str:
    """The runs' words with white space joined."""
    return " ".join("".join([run.string for run in runs]).split())


def text_of(tree: Tree, runs: Sequence[Run], box: Sequence[Run] = ()) -> Text | None:
    """The runs as a Text; None where they hold no words. All of ``box`` stands with them in one element."""
    words = joined(runs)
    look = partial(_seen_round, tree, tuple(box)) if box else None
    return Text(words, partial(_chart, tree, tuple(runs), words), look=look) if words else None


def _seen_round(tree: Tree, box: Sequence[Run], words: Span) -> Around:
    """What stands round some words in the smallest block that holds them and all runs of their box."""
    owners = [run.holder for run in box if run.owner is not None]
    top = common_ancestor(owners)
    while top is not None and top.tag not in BLOCK:
        top = top.getparent()
    if top is None:
        return Around("", "")
    span = tree.element_span(top)
    return Around(_lines(tree.text, span.start, words.start), _lines(tree.text, words.end, span.end))


def _lines(text: str, start: int, end: int) -> str:
    """The words seen between two offsets, a line for each block."""
    parts = []
    for piece in pieces_of_text(text, start, end, tags=True):
        parts.append(piece.words.replace("\n", " ") or ("\n" if _tag_name(text, piece) in _NEW_LINE else ""))
    return "".join(parts)


def _tag_name(text: str, piece: Piece) -> str:
    name = text[piece.start : piece.end].strip("</>").split(None, 1)
    return name[0].lower().rstrip("/") if name else ""


def element_text(tree: Tree, element: Element) -> Text | None:
    """All words of an element."""
    if len(element) == 0:
        return text_of(tree, [Run(element, False, element.text)]) if element.text else None
    return text_of(tree, runs_of(element))


def attribute_text(tree: Tree, element: Element, name: str) -> Text | None:
    """An attribute's value as a Text; None where the attribute is missing. An empty value gives no words."""
    value = element.get(name)
    if value is None:
        return None
    return Text(" ".join(value.split()), partial(_attribute_chart, tree, element, name), attribute=True)


def _chart(tree: Tree, runs: Sequence[Run], words: str) -> Chart:
    pieces: list[Piece | None] = []
    for run in runs:
        if run.owner is None:
            pieces.append(None)
            continue
        found = tree.pieces(run.owner, run.tail)
        if found is None:
            span = tree.tag_span(run.owner)
            uncut = "".join(run.string for run in runs)
            segment = Segment(0, len(words), span.start, span.end, False)
            return Chart((segment,), sure=False, uncut=(uncut, (segment._replace(length=len(uncut)),)))
        pieces.extend(found)
    return Chart(_segments(pieces), open_ends=_open_ends(tree.text, pieces), uncut=_uncut(pieces))


def _uncut(pieces: Sequence[Piece | None]) -> tuple[str, tuple[Segment, ...]]:
    """The words with white space as it stands, and the segments of them; a break is a line's end without a place."""
    words: list[str] = []
    found: list[Segment] = []
    at = end = 0
    for piece in pieces:
        new, start, end, exact = piece or ("\n", end, end, False)
        words.append(new)
        found.append(Segment(at, len(new), start, end, exact))
        at += len(new)
    return "".join(words), tuple(found)


def _open_ends(text: str, pieces: Sequence[Piece | None]) -> frozenset[int]:
    """Where a character reference ends that has no semicolon."""
    return frozenset(
        piece.end
        for piece in pieces
        if piece is not None and not piece.exact and text[piece.start] == "&" and text[piece.end - 1] != ";"
    )


def _attribute_chart(tree: Tree, element: Element, name: str) -> Chart:
    tag = tree.start_tag(element)
    span = tree.tag_span(element)
    value = " ".join((element.get(name) or "").split())
    nowhere = Chart((Segment(0, max(1, len(value)), span.start, span.end, False),), sure=False)
    if tag is None or (place := attributes(tree.text, tag).get(name)) is None:
        return nowhere
    _, _, low, high = place
    pieces = list(decoded(tree.text, low, high, attribute=True))
    if " ".join("".join(piece.words for piece in pieces).split()) != value:
        return nowhere
    if not value:
        return Chart((Segment(0, 1, low, high, False),), sure=False)
    bare = tree.text[low - 1] not in "\"'"
    return Chart(_segments(pieces), open_ends=_open_ends(tree.text, pieces), uncut=_uncut(pieces), bare=bare)


def _segments(pieces: Sequence[Piece | None]) -> tuple[Segment, ...]:
    """Segments of the joined words. A run of white space is one blank; a break (None) is one without a place."""
    found: list[Segment] = []
    at = 0
    blank: Segment | None = None  # white space seen since the last word, not yet known to be needed
    for piece in pieces:
        if piece is None:
            if found and blank is None:
                end = found[-1].end
                blank = Segment(at, 1, end, end, False)
            continue
        if not piece.exact:
            parts = [(piece.words, piece.start, piece.end, piece.words.isspace())]
        else:
            parts = _split(piece)
        for words, start, end, white in parts:
            if white:
                if not found:
                    continue
                if blank is None:
                    blank = Segment(at, 1, start, end, False)
                elif blank.end == start:
                    blank = blank._replace(end=end)
                continue
            if blank is not None:
                found.append(blank)
                at += 1
                blank = None
            found.append(Segment(at, len(words), start, end, piece.exact))
            at += len(words)
    return tuple(found)


def _split(piece: Piece) -> list[tuple[str, int, int, bool]]:
    """An exact piece as stretches of words and of white space."""
    start = piece.start
    return [
        (hit[0], start + hit.start(), start + hit.end(), hit.lastindex is not None)
        for hit in _STRETCH.finditer(piece.words)
    ]


def words_at(source: Source, span: Span) -> str:
    """The words a reader sees between two offsets: tags left out, references decoded, white space joined."""
    text = without_surrogates(source)
    if _inside_tag(tags_of(source, text), span.start):
        pieces = decoded(text, span.start, span.end, attribute=True)
        return " ".join("".join(piece.words for piece in pieces).split())
    parts = []
    for piece in pieces_of_text(text, span.start, span.end, tags=True):
        if piece.words:
            parts.append(piece.words)
        else:
            parts.append(" " if _tag_name(text, piece) in BLOCK else "")
    return " ".join("".join(parts).split())


def _inside_tag(tags: StartTags, offset: int) -> bool:
    """True where the offset stands between the ``<`` and the ``>`` of a start tag."""
    while not tags.whole and (not tags.starts or tags.starts[-1] < offset):
        tags.read(len(tags.starts) + 1)
    number = bisect_left(tags.starts, offset) - 1
    return number >= 0 and offset < tags.ends[number]
