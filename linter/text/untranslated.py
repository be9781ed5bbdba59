"""Captions and alternative texts that were left in English on a page in another language, as an agency sent them."""

from __future__ import annotations

import re
from collections.abc import Callable, Container

from linter.model.lazy_regex import lazy, one_of

_SMALL = lazy(r"(?<![\w'’-])[^\W\d_A-ZÀ-Þ][^\W\d_]*(?![\w'’])")
_QUOTED = lazy(r"[“„”\"«»‘‚](?:(?![“”\"«»’]).){3,400}[“”\"«»’]")
# "Song: all the lonely people"; what stands behind a word for a picture is its caption: "Symbolbild: A woman".
_OF_PICTURE = lazy(r"^.{0,30}(?:bild|foto|photo|image|kuva|zdję|обр|фото)", re.I)
_SHOWN = "screenshot|tweet|post|song|meme|text|slogan|poster|plakat|affiche|cartel|mail|memo"
_LED_IN = lazy(
    one_of(
        ("into small letters", r"^[^\W\d_]+(?: [^\W\d_]+){0,3}: (?=[a-z])", "Das Memo: p"),
        ("words, one written small", r"^[^\W\d_]+(?: [^\W\d_]+){0,2} [a-zà-ÿ]+(?: [^\W\d_]+)?: ", "Tweet der Stadt: "),
        ("what shows words", rf"^(?i:{_SHOWN}): ", "Tweet: "),
    )
)
_LICENCE = lazy(r"creative commons|\blicen[cs]e|copyright|©", re.I)
# Behind a share of these no text of another language gets, though each may be a word there too.
_ENGLISH = frozenset(
    (
        *(
            "a",
            "an",
            "the",
            "of",
            "and",
            "to",
            "for",
            "with",
            "at",
            "by",
            "from",
            "in",
            "on",
            "is",
            "are",
            "his",
            "her",
        ),
        *("during", "under", "after", "their", "who", "as"),
    )
)
_LONG = 4  # letters of a word that tells a language
_LEAST = 5  # such words
_KNOWN = 0.9  # of them are English words
_JOINING = 0.15  # of the words written small join others in English


def is_english_sentence(words: str, known: Callable[[], Container[str]]) -> bool:
    """True for a sentence of English; of names, a few words, licences and what is quoted or led in nothing is said.

    On 139 published pages in other languages no other text reached either share.
    """
    if (_LED_IN.search(words) and not _OF_PICTURE.search(words)) or _LICENCE.search(words):
        return False
    small = _SMALL.findall(_QUOTED.sub(" ", words))
    long = [word for word in small if len(word) >= _LONG]
    joining = sum(map(_ENGLISH.__contains__, small))
    if len(long) < _LEAST or joining < 2 or joining < _JOINING * len(small):
        return False
    return sum(word in known() for word in long) >= _KNOWN * len(long)
