"""XMP: RDF in which a property may be an attribute, an element, a list, a table of languages or a structure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linter.model.picture_file import Said
from linter.reading.html.xml_packet import parse_packet
from linter.reading.picture_files.fields import FIELD_OF
from linter.reading.picture_files.octets import MOST_VALUES, MOST_XML, Blocks

_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
}
_DUBLIN_CORE = f"{{{_SPACES['dc']}}}"
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_RESOURCE = f"{_RDF}resource"
_RDF_ROOT, _DESCRIPTION = f"{_RDF}RDF", f"{_RDF}Description"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ALTERNATIVES = f"{_RDF}Alt"
_ELEMENTS = "*"
_LISTS = (f"{_RDF}Seq", f"{_RDF}Bag", _ALTERNATIVES)
_ROOTS = (
    (b"<x:xmpmeta", b"</x:xmpmeta>"),
    (b"<x:xapmeta", b"</x:xapmeta>"),
    (b"<rdf:RDF", b"</rdf:RDF>"),
)
_WRAPPING_ENDS = b"<?xpacket end"
_DEEPEST = 8
_MOST_NAMES = 5_000


def _names() -> Iterator[tuple[str, str]]:
    for place in FIELD_OF:
        prefix, _, name = place.removeprefix("XMP ").partition(":")
        if place.startswith("XMP "):
            yield f"{{{_SPACES[prefix]}}}{name}", place


class _Names(dict[str, str]):
    """The place of a property that is looked for, as desks name it, by its tag; empty for every other.

    Getty Images writes dc:Rights, with a capital.
    """

    def __missing__(self, tag: str) -> str:
        name = self.get(tag.lower(), "") if tag.startswith(_DUBLIN_CORE) else ""
        if len(self) < _MOST_NAMES:  # files may have any number of others
            self[tag] = name
        return name


_NAMES = _Names(_names())


def read_xmp(packet: bytes, blocks: Blocks) -> dict[str, Said]:
    """Every property of a packet that is looked for, by its place; of two of one place the first."""
    if len(packet) > MOST_XML:
        blocks.note("Its XMP is too large to be read.")
        return {}
    text = _as_utf8(_from_its_root(_of_single_bytes(packet)), blocks)
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        blocks.note("Its XMP declares a document type, and was not read.")
        return {}
    root, whole = parse_packet(text)
    if not whole:
        blocks.note("Its XMP is damaged: what could be read of it was.")
    found: dict[str, Said] = {}
    for place, words, languages in _properties(root) if root is not None else ():
        if words and place not in found:
            found[place] = Said(words, place, languages)
    return found


def _of_single_bytes(packet: bytes) -> bytes:
    """The packet with a byte for each sign of XML, as nearly all are written; UTF-16 and UTF-32 are allowed."""
    head = packet.lstrip(b" \r\n\t")[:80]
    for mark, name in (
        (b"<\0\0\0", "utf-32-le"),
        (b"\0\0\0<", "utf-32-be"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        at = head.find(mark)
        if at >= 0:
            return packet[packet.find(mark) :].decode(name, "replace").encode("utf-8", "replace")
    return packet


def _as_utf8(packet: bytes, blocks: Blocks) -> bytes:
    try:
        packet.decode("utf-8")
    except UnicodeDecodeError:
        blocks.note("Its XMP is not in UTF-8: letters may be wrong.")
        return packet.decode("cp1252", "replace").encode()
    return packet


def _from_its_root(packet: bytes) -> bytes:
    """The packet without its wrapping and the blanks that are kept free in it."""
    for begin, end in _ROOTS:
        start = packet.find(begin)
        stop = packet.rfind(end) if start >= 0 else -1
        if stop > start and packet.find(_WRAPPING_ENDS, start, stop) < 0:
            return packet[start : stop + len(end)]
    start = min((at for begin, _ in _ROOTS if (at := packet.find(begin)) >= 0), default=0)
    stop = packet.find(_WRAPPING_ENDS, start)
    return packet[start : stop if stop > 0 else None].strip(b"\0 \r\n\t")


def _properties(root: Any) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    above = [root] if root.tag == _RDF_ROOT else [*root.iter(_RDF_ROOT)]
    described = (each for rdf in above for each in rdf.iterchildren(_DESCRIPTION))
    for row in described if above else [root] * (root.tag == _DESCRIPTION):
        for tag, words in row.items():
            if (name := _NAMES[tag]) and (words := words.strip()):
                yield name, (words,), ()
        for each in row.iterchildren(_ELEMENTS):
            if name := _NAMES[each.tag]:
                yield name, *_said(each)


def _said(element: Any, depth: int = 0) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a property, a structure as one line, and their languages where it has it in several."""
    if depth > _DEEPEST:
        return (), ()
    if not len(element) and (plain := _plain(element)):
        return (plain,), ()  # as nearly all are
    inner = [*element.iterchildren(_ELEMENTS)]
    kind = inner[0].tag if inner else ""
    if kind in _LISTS:
        items = inner[0][:MOST_VALUES]
        if kind != _ALTERNATIVES:
            return tuple(words for each in items for words in _held(each, depth)), ()
        rows = [(words, each.get(_LANG, "x-default")) for each in items for words in _held(each, depth)]
        rows.sort(key=lambda row: row[1] != "x-default")
        return tuple(words for words, _ in rows), tuple(code for _, code in rows)
    if resource := (element.get(_RESOURCE) or "").strip():
        return (resource,), ()
    described = inner[0] if kind == _DESCRIPTION else element
    if inner or not (element.text or "").strip():
        words = _line_of(described, depth)
    else:
        words = element.text.strip()
    return (words,) if words else (), ()


def _held(item: Any, depth: int) -> tuple[str, ...]:
    """The words of an item of a list."""
    if not len(item) and (plain := _plain(item)):
        return (plain,)
    return _said(item, depth + 1)[0]


def _plain(element: Any) -> str:
    """The words of an element without children that are no address."""
    return (element.text or "").strip() if element.get(_RESOURCE) is None else ""


def _line_of(structure: Any, depth: int) -> str:
    """A structure's names and addresses in a line, all that it holds where it has neither."""
    rows = [(tag, words) for tag, words in structure.attrib.items() if not tag.startswith(_RDF) and tag != _LANG]
    for each in structure:
        if isinstance(each.tag, str):
            words, languages = _said(each, depth + 1)
            rows.append((each.tag, words[0] if languages else "; ".join(words)))
    held = [(tag.rpartition("}")[2], words.strip()) for tag, words in rows if words.strip()]
    telling = [words for name, words in held if name.endswith(("Name", "URL"))]
    return ", ".join(telling or [words for _, words in held])
