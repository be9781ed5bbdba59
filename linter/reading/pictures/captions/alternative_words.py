"""Tells whether a line near a picture says what its alternative text says: then it speaks of this picture."""

from __future__ import annotations

from itertools import islice

from linter.reading.html.text_nodes import joined, runs_of
from linter.reading.html.tree import DEEPEST, Element

_ENOUGH = 3  # words that both begin with
_DENSE = 8  # letters, in scripts that put no blank between words
_ENDS = tuple(".!?…|(©–—。！？（")  # of a sentence, or in front of a credit
_LETTER = "\u0e00"  # scripts from here on need few blanks, or none


def plain(words: str) -> str:
    """Words as they are compared: without case, and without the marks round them."""
    return " ".join(words.casefold().split()).strip(" .,:;")


def says_the_alt(words: str, alt: str) -> bool:
    """True where words are an alternative text, or one of the two begins as the other.

    A paragraph of the story may begin so too: what goes on within the sentence goes on for no longer than it was.
    """
    said, alt = plain(words), plain(alt)
    short = min(said, alt, key=len)
    if len(short.split()) < _ENOUGH and sum(letter > _LETTER for letter in short) < _DENSE:
        return said == alt and " " in said
    if not short or alt.startswith(said):
        return bool(short)
    behind = said[len(alt) :].lstrip()
    return said.startswith(alt) and (len(behind) <= len(alt) or behind.startswith(_ENDS))


def describes(element: Element, box: Element) -> bool:
    """True for an element whose words say what the alternative text of a picture in a box says, and lead nowhere."""
    if next(element.iter("a", "img", "figure"), None) is not None or any(
        at.tag == "a" for at in islice(element.iterancestors(), DEEPEST)
    ):
        return False
    alts = [at.get("alt") or "" for at in islice(box.iter("img", "amp-img"), 2)]
    return len(set(alts)) == 1 and bool(alts[0]) and says_the_alt(joined(runs_of(element)), alts[0])
