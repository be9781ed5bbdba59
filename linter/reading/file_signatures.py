"""Knows file formats by their first bytes: what newsrooms hold besides pages, by the formats' own definitions."""

from __future__ import annotations

import re

_FIRST_BYTES = (
    (rb"%PDF-\d\.\d", "a PDF"),
    (rb"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (rb"\xff\xd8\xff", "a JPEG picture"),
    (rb"GIF8[79]a(?![ .,]\w)", "a GIF picture"),
    (rb"RIFF....WEBP", "a WebP picture"),
    (rb"\0\0..ftyp(?:avi[fs]|hei[cfsx]|hevc|mif1|msf1)", "an AVIF or HEIC picture"),
    (rb"II\*\0|MM\0\*", "a TIFF picture"),
    (rb"BM....\0\0\0\0", "a BMP picture"),
    (rb"8BPS\0", "a Photoshop picture"),
    (rb"%!PS-Adobe|\xc5\xd0\xd3\xc6", "a PostScript file"),
    (rb"\0\0..ftyp|\x1a\x45\xdf\xa3|RIFF....AVI ", "a video"),
    (rb"ID3[\x02-\x04]|OggS\0|fLaC\0|RIFF....WAVE", "a sound file"),
    (rb"\{\\rtf\d", "an RTF document"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document"),
    (rb"PK\x03\x04.{26}(?:mimetypeapplication/epub)", "an EPUB book"),
    (rb"PK\x03\x04.{26}(?:mimetypeapplication/vnd|\[Content_Types\]|_rels/|docProps/|word/)", "an Office document"),
    (rb"PK(?:\x03\x04|\x05\x06)", "a zip archive"),
    (rb"Rar!\x1a|7z\xbc\xaf\x27\x1c|BZh[1-9]1AY|\xfd7zXZ|\x28\xb5\x2f\xfd|\x1f\x8b", "an archive"),
    (rb"bplist\d\d", "a property list or a web archive (Safari)"),
    (rb"SQLite format 3\0", "a database"),
    (rb"WARC/\d\.\d\r?\n", "a web archive (WARC)"),
    (rb"#!\s?/[^\n<]*\n", "a script"),
    (rb"WEBVTT(?:[ \t][^\n<]*)?\r?\n|\d+\r?\n\d\d:\d\d:\d\d,\d{3} --> \d", "subtitles"),
    (rb"BEGIN:V(?:CALENDAR|CARD)\r?\n", "a calendar or an address card"),
    (rb"diff --git a/|--- [^\n<]+\n\+\+\+ [^\n<]+\n@@ ", "a list of changes (diff)"),
)  # fmt: skip
_TAR = re.compile(rb".{257}ustar(?:\0|  \0)", re.S)  # at a place of its own: "custar" is a word of Portuguese
_BLANK = b"\xef\xbb\xbf \t\n\r\f\v"  # a byte-order mark and white space


def signature_of(first: bytes) -> str:
    """The format whose mark stands at the beginning of some bytes, with its article; empty for none."""
    marked = first.lstrip(_BLANK)[:1] != b"<"  # with which none of the marks begins, and nearly every page
    for pattern, words in _FIRST_BYTES if marked else ():
        if re.match(rb"(?:\xef\xbb\xbf)?\s*(?:" + pattern + rb")", first, re.S):
            return words
    return "an archive" if _TAR.match(first) else ""
