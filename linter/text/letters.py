"""Letters without what is written above, below and through them: Kılıç as Kilic, Søren as Soren."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart, and the shapes of apostrophes and hyphens.
_OTHERS = str.maketrans(
    dict(zip("ıİøØłŁđĐðþ’ʼ‐‑", "iioollddd" + "t''--", strict=True)) | {"ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe"}
)


def without_accents(word: str) -> str:
    """A word without case and accents; apostrophes straight, hyphens plain."""
    if word.isascii():
        return word.casefold()
    spread = unicodedata.normalize("NFD", word.translate(_OTHERS)).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
