"""Bytes to letters where a file does not say how they are written: UTF-8 strictly first, then a PC's or a Mac's."""

from __future__ import annotations

from linter.reading.charset import encoding_of

# What the sequence of 1:90 means: ISO-IR, the international register of coded character sets, by its final letter.
_SAID = dict(zip("ABCDLGFHM", range(1, 10), strict=True))
_BEGINS = (b"\x1b-", b"\x1b.", b"\x1b/")
_UTF8 = b"\x1b%G"
# Signs of Windows-1252 among 80-9F that are common in captions, where MacRoman has its accented letters.
_SIGNS = b"\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99"
_NO_MACS = bytes((*range(0x80), *_SIGNS, *range(0xA0, 0x100)))
_NO_WINDOWS = bytes(range(0xC0))
# How other languages than those of Western Europe were written, by what the detector of browsers says.
_ELSEWHERE = {
    "cp1250": "Windows-1250",
    "iso8859-2": "ISO 8859-2",
    "cp1251": "Windows-1251",
    "koi8_r": "KOI8-R",
    "koi8_u": "KOI8-U",
    "cp1253": "Windows-1253",
    "iso8859-7": "ISO 8859-7",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "cp1257": "Windows-1257",
    "cp874": "Windows-874",
    "cp932": "Shift_JIS",
    "euc_jp": "EUC-JP",
    "gb18030": "GBK",
    "big5hkscs": "Big5",
    "cp949": "EUC-KR",
}
# The codec of each way that is guessed.
GUESSED = {
    "guessed: MacRoman": "mac-roman",
    "guessed: Windows-1252": "cp1252",
    **{f"guessed: {name}": codec for codec, name in _ELSEWHERE.items()},
}


def letters(value: bytes, said: bytes = b"") -> tuple[str, str]:
    """The words of some bytes, and how that was told: "UTF-8", "ASCII", the name said, or a guess.

    ``said`` is what the file's 1:90 holds. Agencies of today write UTF-8 and say nothing, so that is tried first.
    """
    try:
        words = value.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return words, "ASCII" if value.isascii() else "UTF-8" if said == _UTF8 else "UTF-8, not said"
    if said[:2] in _BEGINS and (number := _SAID.get(said[2:].decode("latin-1"))):
        return value.decode(f"iso8859_{number}", "replace"), f"ISO 8859-{number}"
    codec = encoding_of(value)
    if codec in _ELSEWHERE and "\ufffd" not in (words := value.decode(codec, "replace")):
        return words, f"guessed: {_ELSEWHERE[codec]}"
    # Latin letters lie at C0-FF in Windows-1252 and at 80-9F in MacRoman: where only these are used it is a Mac's.
    if len(value.translate(None, _NO_MACS)) > len(value.translate(None, _NO_WINDOWS)):
        return value.decode("mac-roman"), "guessed: MacRoman"
    return value.decode("cp1252", "replace"), "guessed: Windows-1252"
