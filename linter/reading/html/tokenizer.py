"""Reads source characters as an HTML tokeniser does: where tags, attributes and words stand, and what they say.

Used only to find places: the tree itself is lxml's. The quantifiers are possessive, so time grows linearly with the
text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html.entities import html5 as _NAMED
from typing import NamedTuple

from linter.model.codec import C1_CONTROLS, to_text
from linter.model.lazy_regex import lazy

SPACE = " \t\n\f\r"
NAME = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"
VALUE = r"""(?:"[^"]*+"|'[^']*+'|(?=>)|[^ \t\n\f\r>"'][^ \t\n\f\r>]*+)"""
ATTRIBUTES = rf"(?:[ \t\n\f\r/]++|{NAME}(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+{VALUE})?)*+"
TAG_NAME = r"[a-zA-Z][^ \t\n\f\r/>]*+"
COMMENT = r"<!--(?:-?>|(?:[^-]|-(?!-!?>))*+(?:--!?>|\Z))"
BOGUS = r"<(?:[!?]|/(?![a-zA-Z>]))[^>]*+(?:>|\Z)"
# Elements that have no end tag. Source: the HTML standard, "void elements", and param, which was one.
VOID = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        "wbr",
    )
)
_TOKEN = lazy(
    rf"(?P<text>[^<]++|<(?![a-zA-Z/!?])|</\Z)"
    rf"|(?P<comment>{COMMENT})|(?P<end></(?P<end_name>{TAG_NAME}){ATTRIBUTES}>)|(?P<nothing></>)"
    rf"|(?P<bogus>{BOGUS})|(?P<start><(?P<start_name>{TAG_NAME}){ATTRIBUTES}>)|(?P<cut><[\s\S]*+\Z)"
)
_ATTRIBUTE = lazy(rf"({NAME})(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+({VALUE}))?")
_TAG_HEAD = lazy(rf"<{TAG_NAME}")
_REFERENCE = lazy(r"&(?:#(?:[xX][0-9a-fA-F]+|[0-9]+);?|[A-Za-z][A-Za-z0-9]{0,31};?)|\r\n?|\x00")

_RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
_WITH_REFERENCES = frozenset({"title", "textarea"})
RAW_TEXT = _RAW | _WITH_REFERENCES | {"plaintext"}
_BEHIND_NAME = frozenset(" \t\n\f\r/>")
_SCRIPT_STEP = lazy(r"<!--|-->|<script(?=[ \t\n\f\r/>])|</script(?=[ \t\n\f\r/>])", re.I)

# The C1 numbers that HTML reads as Windows-1252 (HTML standard, "numeric character reference end state").
_C1 = {ord(control): to_text(bytes([ord(control)]), "cp1252") for control in C1_CONTROLS}


class Tag(NamedTuple):
    """A start tag: its lower-case name and its offsets."""

    name: str
    start: int
    end: int


class Piece(NamedTuple):
    """Decoded words and the source they came from; ``exact`` when character by character."""

    words: str
    start: int
    end: int
    exact: bool


def raw_text_end(text: str, name: str, at: int) -> int:
    """Where the ``</name`` stands that ends a raw-text element whose start tag ended at ``at``."""
    if name == "plaintext":
        return len(text)
    behind = len(name) + 2
    commented = False
    end = text.find("<", at)  # one letter is sought a good deal faster than two
    while end >= 0:
        mark = text[end + 1 : end + 2]
        if mark == "/" and text[end + 2 : end + behind].lower() == name:
            if text[end + behind : end + behind + 1] in _BEHIND_NAME:
                break
        elif mark == "!" and text.startswith("--", end + 2):
            commented = True
        end = text.find("<", end + 1)
    end = len(text) if end < 0 else end
    if name != "script" or not commented:
        return end
    escaped = 0  # 1 inside <!-- -->, 2 inside a <script> there: then </script> does not end it
    for step in _SCRIPT_STEP.finditer(text, at):
        mark = step.group().lower()
        if mark == "<!--":
            escaped = 0 if text.startswith((">", "->"), step.end()) else escaped or 1
        elif mark == "-->":
            escaped = 0
        elif mark == "<script":
            escaped = 2 if escaped == 1 else escaped
        elif escaped == 2:
            escaped = 1
        else:
            return step.start()
    return len(text)


def element_end(text: str, tag: Tag) -> int | None:
    """Where the element of a start tag ends, behind its end tag; None for one that is never closed."""
    name, at = tag.name, tag.end
    if not re.compile(rf"</{re.escape(name)}(?=[ \t\n\f\r/>])", re.I).search(text, at):
        return None
    if name in RAW_TEXT:
        at = raw_text_end(text, name, at)
    deep = 1
    for hit in tokens(text, at):
        if (opened := hit.group("start_name")) is not None:
            deep += opened.lower() == name
        elif (closed := hit.group("end_name")) is not None and closed.lower() == name:
            deep -= 1
            if deep == 0:
                return hit.end()
    return None


def tokens(text: str, at: int = 0) -> Iterator[re.Match[str]]:
    """Every token of a text in order from ``at``; what a script, a style sheet or a title holds is passed over."""
    while at < len(text) and (hit := _TOKEN.match(text, at)):
        yield hit
        at = hit.end()
        if (name := hit.group("start_name")) is not None and name.lower() in RAW_TEXT:
            at = raw_text_end(text, name.lower(), at)


def element_ends(text: str) -> dict[int, int]:
    """Where each element ends, behind its end tag, by where its start tag begins; those never closed are left out."""
    ends: dict[int, int] = {}
    open_tags: dict[str, list[int]] = {}
    for hit in tokens(text):
        if (name := hit.group("start_name")) is not None:
            open_tags.setdefault(name.lower(), []).append(hit.start())
        elif (name := hit.group("end_name")) is not None and (waiting := open_tags.get(name.lower())):
            ends[waiting.pop()] = hit.end()
    return ends


_MOST_DIGITS = 7  # of a character's number: what has more is none


def _decode_reference(raw: str, after: str, attribute: bool) -> tuple[str, int]:
    """What a reference says and how many source characters it takes; ("", 0) where it is none."""
    if raw[1] == "#":
        digits = raw[2:].rstrip(";")
        base = 16 if digits[0] in "xX" else 10
        digits = digits.lstrip("xX").lstrip("0") or "0"
        number = int(digits, base) if len(digits) <= _MOST_DIGITS else 0
        if number in _C1:
            return _C1[number], len(raw)
        if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
            number = 0xFFFD
        return chr(number), len(raw)
    name = raw[1:]
    for length in range(len(name), 1, -1):
        value = _NAMED.get(name[:length])
        if value is not None:
            if attribute and name[length - 1] != ";":
                following = name[length] if length < len(name) else after
                if following == "=" or (following.isascii() and following.isalnum()):
                    return "", 0
            return value, length + 1
    return "", 0


def decoded(text: str, start: int, end: int, *, references: bool = True, attribute: bool = False) -> Iterator[Piece]:
    """The words of ``text[start:end]``, references and line ends decoded."""
    at = start
    for hit in _REFERENCE.finditer(text, start, end):
        raw = hit.group()
        if raw[0] == "&":
            if not references:
                continue
            value, length = _decode_reference(raw, text[hit.end() : hit.end() + 1], attribute)
            if not length:
                continue
        elif raw == "\x00":
            value, length = "\ufffd", 1
        else:
            value, length = "\n", len(raw)
        if hit.start() > at:
            yield Piece(text[at : hit.start()], at, hit.start(), True)
        yield Piece(value, hit.start(), hit.start() + length, False)
        at = hit.start() + length
    if at < end:
        yield Piece(text[at:end], at, end, True)


def pieces_of_text(text: str, start: int, end: int, *, tags: bool = False) -> Iterator[Piece]:
    """The words of a stretch of source, markup left out; raw-text elements count as words.

    With ``tags``, each tag gives an empty piece, and raw-text elements no words.
    """
    at = start
    while at < end and (hit := _TOKEN.match(text, at, end)):
        begin, at = hit.span()
        if hit.lastgroup == "text":
            yield from decoded(text, begin, at)
            continue
        if tags and (hit.group("start_name") or hit.group("end_name")):
            yield Piece("", begin, at, False)
        name = hit.group("start_name")
        if name is not None and (name := name.lower()) in RAW_TEXT:
            stop = min(raw_text_end(text, name, at), end)
            if not tags:
                yield from decoded(text, at, stop, references=name in _WITH_REFERENCES)
            at = stop


def attributes(text: str, tag: Tag) -> dict[str, tuple[int, int, int, int]]:
    """Each attribute's offsets: start and end of the whole, start and end of the value; the first wins."""
    head = _TAG_HEAD.match(text, tag.start)
    found: dict[str, tuple[int, int, int, int]] = {}
    at = head.end() if head else tag.end
    while at < tag.end - 1:
        if text[at] in " \t\n\f\r/":
            at += 1
            continue
        hit = _ATTRIBUTE.match(text, at, tag.end)
        if hit is None or hit.end() == at:
            break
        begin, at = hit.span()
        low, high = hit.span(2) if hit.group(2) is not None else (at, at)
        if high - low > 1 and text[low] in "\"'":
            low, high = low + 1, high - 1
        found.setdefault(hit.group(1).lower(), (begin, at, low, high))
    return found


def confirm(text: str, start: int, want: str, name: str = "") -> list[Piece] | None:
    """Find the tree's words ``want`` again in the source from ``start``; None where the source says otherwise.

    White space may be missing in the tree; nothing else may. ``name`` is the element whose words they are.
    """
    if not want:
        return []
    if name in RAW_TEXT:
        stop = raw_text_end(text, name, start)
        pieces: Iterable[Piece] = decoded(text, start, stop, references=name in _WITH_REFERENCES)
    else:
        pieces = pieces_of_text(text, start, len(text))
    got: list[Piece] = []
    at, total = 0, len(want)
    for piece in pieces:
        words = piece.words
        if want.startswith(words, at):
            got.append(piece)
            at += len(words)
        elif piece.exact:
            done = 0
            while done < len(words) and at < total:
                run = _common(words, done, want, at)
                if run:
                    got.append(Piece(words[done : done + run], piece.start + done, piece.start + done + run, True))
                    at += run
                    done += run
                if done < len(words) and at < total:
                    if words[done] not in SPACE:
                        return None
                    done += 1
        elif words not in SPACE and words != "\ufffd":
            return None
        if at >= total:
            return got
    return None


def _common(a: str, i: int, b: str, j: int) -> int:
    """How many characters of a from i agree with b from j."""
    limit = min(len(a) - i, len(b) - j)
    if a[i : i + limit] == b[j : j + limit]:
        return limit
    run = 0
    while run < limit and a[i + run] == b[j + run]:
        run += 1
    return run
