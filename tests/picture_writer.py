"""Writes small picture files with IIM, XMP, Exif and Content Credentials in them; none of them is anybody's picture."""

import hashlib
import struct
import zlib
from base64 import b64decode
from xml.sax.saxutils import escape

UTF8 = b"\x1b%G"
SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}
_LISTS = {"dc:creator": "Seq", "dc:subject": "Bag", "Iptc4xmpExt:PersonInImage": "Bag"}
_LANGUAGES = ("dc:description", "dc:rights", "dc:title", "xmpRights:UsageTerms", "Iptc4xmpCore:AltTextAccessibility")
_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
# A grey pixel, as a baseline JPEG: what stands behind the words.
_PIXEL = b64decode(
    "/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAABAAEBAREA"
    "/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
)


def dataset(number: int, words: bytes | str, record: int = 2) -> bytes:
    value = words.encode() if isinstance(words, str) else words
    return b"\x1c" + bytes((record, number)) + struct.pack(">H", len(value)) + value


def iim(*rows: tuple[int, bytes | str], charset: bytes = UTF8) -> bytes:
    """Datasets of record 2, each as its number and its words."""
    return (dataset(90, charset, 1) if charset else b"") + b"".join(dataset(*row) for row in rows)


def resources(data: bytes, digest: bytes | None = None) -> bytes:
    """The resources of Photoshop that hold an IIM block, and its digest."""
    held = [(0x0404, data)] + ([] if digest is None else [(0x0425, digest)])
    return b"".join(
        b"8BIM" + struct.pack(">H", number) + b"\0\0" + struct.pack(">I", len(each)) + each + b"\0" * (len(each) & 1)
        for number, each in held
    )


def xmp(properties: dict[str, object], *, wrapped: bool = True) -> bytes:
    """An XMP packet: words, lists of words, and tables of languages where a property asks for them."""
    return _packet("".join(_property(name, value) for name, value in properties.items()), wrapped=wrapped)


def flat_xmp(properties: dict[str, str]) -> bytes:
    """The same with every property as an attribute."""
    return _packet("", "".join(f' {name}="{escape(value)}"' for name, value in properties.items()))


def _packet(inside: str, attributes: str = "", *, wrapped: bool = True) -> bytes:
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
    body = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{spaces}{attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    )
    begin, end = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>', '<?xpacket end="w"?>'
    return (begin + body + end if wrapped else body).encode()


def _property(name: str, value: object) -> str:
    if isinstance(value, dict):
        items = "".join(f'<rdf:li xml:lang="{code}">{escape(words)}</rdf:li>' for code, words in value.items())
        return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"
    if name in _LANGUAGES:
        return _property(name, {"x-default": value})
    if name in _LISTS or isinstance(value, (list, tuple)):
        listed = [value] if isinstance(value, str) else list(value)
        kind = _LISTS.get(name, "Bag")
        return f"<{name}><rdf:{kind}>{''.join(f'<rdf:li>{escape(each)}</rdf:li>' for each in listed)}</rdf:{kind}></{name}>"
    return f"<{name}>{escape(str(value))}</{name}>"


def exif(words: dict[int, bytes | str], dates: dict[int, str] | None = None, order: str = "<", kind: int = 2) -> bytes:
    """A TIFF block: tags of words, and those of the Exif table. Of ``kind`` 129 they are the UTF-8 of Exif 3.0."""
    big = order == ">"
    first = sorted(words.items())
    second = sorted((dates or {}).items())
    count = len(first) + bool(second)
    at = 8 + 2 + 12 * count + 4
    inner = at
    table = b""
    heap = b""
    heap_at = at + (2 + 12 * len(second) + 4 if second else 0)

    def entry(tag: int, value: bytes | str) -> bytes:
        nonlocal heap
        data = (value.encode() if isinstance(value, str) else value) + b"\0"
        if len(data) <= 4:
            held = data.ljust(4, b"\0")
        else:
            held = struct.pack(order + "I", heap_at + len(heap))
            heap += data
        return struct.pack(order + "HHI", tag, kind, len(data)) + held

    table = b"".join(entry(*each) for each in first)
    if second:
        table += struct.pack(order + "HHII", 34665, 4, 1, inner)
    body = struct.pack(order + "H", count) + table + b"\0\0\0\0"
    if second:
        body += struct.pack(order + "H", len(second)) + b"".join(entry(*each) for each in second) + b"\0\0\0\0"
    return (b"MM\0*" if big else b"II*\0") + struct.pack(order + "I", 8) + body + heap


def tiff(block: bytes, **tags: bytes) -> bytes:
    """A TIFF of blocks: ``xmp``, ``iim`` and ``photoshop``."""
    return exif({{"xmp": 700, "iim": 33723, "photoshop": 34377}[name]: value for name, value in tags.items()})


def segment(mark: int, data: bytes) -> bytes:
    return bytes((0xFF, mark)) + struct.pack(">H", len(data) + 2) + data


def jpeg(
    *,
    iim: bytes = b"",
    xmp: bytes = b"",
    exif: bytes = b"",
    header: bytes = _HEADER,
    digest: bytes | None = None,
    extended: bytes = b"",
    manifest: bytes = b"",
    more: bytes = b"",
) -> bytes:
    """A JPEG of one grey pixel with words in front of it."""
    parts = [segment(0xE1, b"Exif\0\0" + exif)] if exif else []
    parts += [segment(0xE1, header + xmp)] if xmp else []
    parts += [_extended(extended)] if extended else []
    parts += [segment(0xED, b"Photoshop 3.0\0" + resources(iim, digest))] if iim else []
    parts += [segment(0xEB, b"JP\0\1\0\0\0\1" + manifest)] if manifest else []
    return _PIXEL[:2] + b"".join(parts) + more + _PIXEL[2:]


def put_into(data: bytes, **words: bytes) -> bytes:
    """A JPEG that is there, with words in front of its pixels."""
    made = jpeg(**words)
    return data[:2] + made[2 : len(made) - len(_PIXEL) + 2] + data[2:]


def guid(packet: bytes) -> str:
    """The name that a main packet gives of its extension."""
    return hashlib.md5(packet).hexdigest().upper()


def _extended(packet: bytes, piece: int = 200) -> bytes:
    head = b"http://ns.adobe.com/xmp/extension/\0" + guid(packet).encode() + struct.pack(">I", len(packet))
    starts = range(0, len(packet), piece)
    return b"".join(segment(0xE1, head + struct.pack(">I", at) + packet[at : at + piece]) for at in starts)


def manifest(kind: str = "") -> bytes:
    """The beginning of Content Credentials; nobody signed them."""
    described = b"jumd" + bytes.fromhex("63327061001100108000" + "00AA00389B71") + b"\x03c2pa\0" + kind.encode()
    box = struct.pack(">I", len(described) + 4) + described
    return struct.pack(">I", len(box) + 8) + b"jumb" + box


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes) -> bytes:
    """A PNG of one grey pixel; ``chunks`` stand in front of it."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IDAT", zlib.compress(b"\0\x80")) + chunk(b"IEND", b"")
    )


def png_packet(packet: bytes, *, packed: bool = False) -> bytes:
    words = zlib.compress(packet) if packed else packet
    return chunk(b"iTXt", b"XML:com.adobe.xmp\0" + bytes((packed, 0)) + b"\0\0" + words)


def png_profile(kind: str, data: bytes) -> bytes:
    """A profile as ImageMagick wraps it: free words, the length, hexadecimal digits."""
    words = f"\nIPTC profile\n{len(data):8}\n{data.hex()}\n".encode()
    return chunk(b"zTXt", f"Raw profile type {kind}\0\0".encode() + zlib.compress(words))


def webp(**chunks: bytes) -> bytes:
    """A WebP container: ``exif``, ``xmp``, ``c2pa``; its picture holds no pixels."""
    names = {"exif": b"EXIF", "xmp": b"XMP ", "c2pa": b"C2PA"}
    body = (
        b"WEBPVP8L"
        + bytes(4)
        + b"".join(
            names[name] + struct.pack("<I", len(data)) + data + b"\0" * (len(data) & 1) for name, data in chunks.items()
        )
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def gif(packet: bytes) -> bytes:
    trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0, 0, 0)
    return head + b"\x21\xff\x0bXMP DataXMP" + packet + trailer + b"\x3b"


def box(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + kind + data


def avif(packet: bytes, block: bytes) -> bytes:
    """An AVIF without pixels: two items, an XMP packet and an Exif block, behind the table that leads to them."""
    items = [(1, b"mime", b"\0application/rdf+xml\0", packet), (2, b"Exif", b"\0", b"\0\0\0\0" + block)]
    infos = b"".join(
        box(b"infe", b"\2\0\0\0" + struct.pack(">HH", number, 0) + kind + more) for number, kind, more, _ in items
    )
    iinf = box(b"iinf", b"\0\0\0\0" + struct.pack(">H", len(items)) + infos)
    brand = box(b"ftyp", b"avif\0\0\0\0avifmif1")

    def table(start: int) -> bytes:
        rows = b""
        for number, _, _, data in items:
            rows += struct.pack(">HHHII", number, 0, 1, start, len(data))
            start += len(data)
        return box(b"iloc", b"\0\0\0\0" + b"\x44\0" + struct.pack(">H", len(items)) + rows)

    meta = len(box(b"meta", b"\0\0\0\0" + iinf + table(0)))
    start = len(brand) + meta + 8
    data = b"".join(each[3] for each in items)
    return brand + box(b"meta", b"\0\0\0\0" + iinf + table(start)) + box(b"mdat", data)


def svg(packet: bytes) -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg"><metadata>' + packet + b"</metadata></svg>"
