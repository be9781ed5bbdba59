"""What kind of file begins with some bytes: pictures that are read, and what else comes where pictures are expected."""

from __future__ import annotations

import re

HEAD = 4096  # bytes by which a kind is told
# A drawing's first tag, behind what XML may put in front of it; a page that holds a drawing is none.
_DRAWING = re.compile(
    rb"(?:\xef\xbb\xbf)?(?>\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*+<(?:\w+:)?svg\b", re.S
)
_BMP_HEADS = (12, 40, 52, 56, 64, 108, 124)  # how long the heads of BMP files are
# The brands of pictures among the files of boxes (ISO 23008-12; AV1 Image File Format), as films and raw files are too.
_AVIF = (b"avif", b"avis", b"MA1A", b"MA1B")
_HEIF = frozenset(
    (
        *(b"mif1", b"mif2", b"msf1", b"miaf", b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"),
        *(b"jpeg", b"jpgs", b"avci", b"avcs", b"j2ki", b"j2is", b"vvic", b"vvis", *_AVIF),
    )
)
_CANON = b"crx "
# How files begin that are no picture of a kind that is read; the words behind "It is".
_OTHERS = (
    (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"8BPS", "a layered file of Photoshop"),
    (b"FUJIFILMCCD-RAW", "a camera’s raw file"),
    (b"IIU\0", "a camera’s raw file"),
    (b"IIRO", "a camera’s raw file"),
    (b"IIRS", "a camera’s raw file"),
    (b"MMOR", "a camera’s raw file"),
    (b"FOVb", "a camera’s raw file"),
    (b"%PDF-", "a PDF"),
    (b"%!PS", "PostScript"),
    (b"\xc5\xd0\xd3\xc6", "PostScript"),
    (b"RIFF", "a film or a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"PK\x03\x04", "an archive (zip)"),
    (b"\x1f\x8b", "an archive (gzip)"),
    (b"\0\0\1\0", "an icon (ICO)"),
)
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body)\b", re.I)


def kind_of_picture(head: bytes) -> str:
    """What kind of picture a file begins as, by its first ``HEAD`` bytes; empty for none that is read."""
    if head.startswith(b"\xff\xd8"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WebP"
    if head.startswith(b"GIF8"):
        return "GIF"
    if head[:4] in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"):
        return "TIFF"
    if head[4:8] == b"ftyp":
        brands = _brands(head)
        return "AVIF" if any(each in _AVIF for each in brands) else "HEIF" if _HEIF.intersection(brands) else ""
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADS:
        return "BMP"
    return "SVG" if _DRAWING.match(head) else ""


def why_unread(head: bytes) -> str:
    """Why a file is not read that begins with no kind of picture: what it is, as far as its beginning tells."""
    if not head:
        return "It is empty."
    what = next((what for begin, what in _OTHERS if head.startswith(begin)), "")
    if head[4:8] == b"ftyp":
        what = "a camera’s raw file" if _brands(head)[0] == _CANON else "a film"
    if _PAGE.match(head):
        what = "a page of HTML"
    return f"It is {what}, which is not read." if what else "It is no picture of a kind that is read."


def _brands(head: bytes) -> list[bytes]:
    """The brands that a file of boxes says it follows, the main one first."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
