"""Makes words from a page harmless on a terminal, and measures how wide they stand there."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy

# Controls, marks that turn the direction of writing, halves of broken characters, invisible tags.
_HARMFUL = lazy(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)


def _visible(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def harmless(text: str) -> str:
    """The text with every control character made visible; one character stays one character."""
    return _HARMFUL.sub(_visible, text)


def width(text: str) -> int:
    """How many columns harmless text takes: wide letters two, combining marks none."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    columns = 0
    for letter in text:
        if category(letter) not in ("Mn", "Me", "Cf"):
            columns += 2 if east_asian_width(letter) in "WF" else 1
    return columns
