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
_LISTS = (f"{_RDF}Seq", f"{_RDF}Bag", f"{_RDF}Alt")
_BEGINS = (b"<x:xmpmeta", b"<rdf:RDF", b"<x:xapmeta")
_DEEPEST = 8


def _names() -> Iterator[tuple[str, str]]:
    for place in FIELD_OF:
        prefix, _, name = place.removeprefix("XMP ").partition(":")
        if place.startswith("XMP "):
            yield f"{{{_SPACES[prefix]}}}{name}", f"{prefix}:{name}"


_NAMES = dict(_names())
_NONE = Said((), "")


def read_xmp(packet: bytes, blocks: Blocks) -> dict[str, Said]:
    """Every property of a packet that is looked for, by its usual name; of two of one name the first."""
    if len(packet) > MOST_XML:
        blocks.note("Its XMP is too large to be read.")
        return {}
    text = _from_its_root(_as_utf8(packet, blocks))
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        blocks.note("Its XMP declares a document type, and was not read.")
        return {}
    root, whole = parse_packet(text)
    if not whole:
        blocks.note("Its XMP is damaged: what could be read of it was.")
    found: dict[str, Said] = {}
    for name, said in _properties(root) if root is not None else ():
        if said.words:
            found.setdefault(name, Said(said.words, f"XMP {name}", said.languages))
    return found


def _as_utf8(packet: bytes, blocks: Blocks) -> bytes:
    """The packet as UTF-8, as which nearly every one is written; UTF-16 and UTF-32 are allowed."""
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
    try:
        packet.decode("utf-8")
    except UnicodeDecodeError:
        blocks.note("Its XMP is not in UTF-8: letters may be wrong.")
        return packet.decode("cp1252", "replace").encode()
    return packet


def _from_its_root(packet: bytes) -> bytes:
    """The packet without its wrapping and the blanks that are kept free in it."""
    start = min((at for each in _BEGINS if (at := packet.find(each)) >= 0), default=0)
    end = packet.find(b"<?xpacket end", start)
    return packet[start : end if end > 0 else None].strip(b"\0 \r\n\t")


def _properties(root: Any) -> Iterator[tuple[str, Said]]:
    above = [root] if root.tag == _RDF_ROOT else [*root.iter(_RDF_ROOT)]
    described = (each for rdf in above for each in rdf.iterchildren(_DESCRIPTION))
    for row in described if above else [root] * (root.tag == _DESCRIPTION):
        for tag, words in row.items():
            if name := _name(tag):
                yield name, Said((words.strip(),) if words.strip() else (), "")
        for each in row:
            if isinstance(each.tag, str) and (name := _name(each.tag)):
                yield name, _said(each)


def _name(tag: str) -> str:
    """The usual name of a property that is looked for, or empty; Getty Images writes dc:Rights, with a capital."""
    return _NAMES.get(tag) or (_NAMES.get(tag.lower(), "") if tag.startswith(_DUBLIN_CORE) else "")


def _said(element: Any, depth: int = 0) -> Said:
    """The words of a property, a structure as one line."""
    if depth > _DEEPEST:
        return _NONE
    if not len(element) and (plain := (element.text or "").strip()) and not element.get(_RESOURCE):
        return Said((plain,), "")  # as nearly all are
    inner = [each for each in element if isinstance(each.tag, str)]
    if inner and inner[0].tag in _LISTS:
        items = [(each, _said(each, depth + 1).words) for each in inner[0][:MOST_VALUES]]
        rows = [(words, each.get(_LANG, "x-default")) for each, held in items for words in held]
        alternative = inner[0].tag == f"{_RDF}Alt"
        rows = _default_first(rows) if alternative else rows
        return Said(tuple(words for words, _ in rows), "", tuple(code for _, code in rows) if alternative else ())
    if resource := (element.get(_RESOURCE) or "").strip():
        return Said((resource,), "")
    described = inner[0] if inner and inner[0].tag == f"{_RDF}Description" else element
    if inner or not (element.text or "").strip():
        words = _line_of(described, depth)
    else:
        words = element.text.strip()
    return Said((words,) if words else (), "")


def _default_first(rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return sorted(rows, key=lambda row: row[1] != "x-default")


def _line_of(structure: Any, depth: int) -> str:
    """A structure's names and addresses in a line, all that it holds where it has neither."""
    rows = [(tag, words) for tag, words in structure.attrib.items() if not tag.startswith(_RDF) and tag != _LANG]
    rows += [(each.tag, _said(each, depth + 1).value) for each in structure if isinstance(each.tag, str)]
    held = [(tag.rpartition("}")[2], words.strip()) for tag, words in rows if words.strip()]
    telling = [words for name, words in held if name.endswith(("Name", "URL"))]
    return ", ".join(telling or [words for _, words in held])
