"""Which words that stand where a caption belongs may be meant: a grandmother's name, an album, what a screen shows."""

from __future__ import annotations

import re
from functools import cache

from linter.credits.placeholders import bare, only_placeholder
from linter.data import table
from linter.model.lazy_regex import lazy
from linter.text.quotations import inside, is_quotation, quotations

_CROSSES = lazy(r"[xX ]+")
_SENTENCE_ENDS = lazy(r"[\s.!…\]})\"'”’]*$|[.!…\])]+\s")
_GOES_ON_SMALL = lazy(r" [a-zà-ÿ]")  # "the shortcode [caption] explained"
_GOES_ON = " sit amet"  # behind "lorem ipsum dolor": no title quotes so much of it


@cache
def _asked() -> re.Pattern[str]:
    """What honest captions have in brackets too."""
    return re.compile("|".join(table("placeholders")["caption"]["asked"]))


@cache
def _phrases() -> frozenset[str]:
    return frozenset(bare(each) for each in table("placeholders")["caption"]["inside"] if " " in each)


@cache
def _shown_on() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, table('placeholders')['doubt']['shown_on']))})(?!\w)", re.I)


def in_doubt(text: str, start: int, end: int, *, english: bool = True) -> bool:
    """True where the placeholder at start-end of a caption may be honest; ``english``: so is the page.

    Machines print null and NaN in these very letters; Null is a word, TBC a bank, XXX a film. What stands in quotation
    marks may be quoted from a screen, a code may be what a receipt reads, and "caption goes here" may begin a sentence.
    """
    found = text[start:end]
    if len(found) == len(text) and only_placeholder(text):
        return _whole_in_doubt(text.strip(), english)
    if inside(quotations(text), start, end):
        return True
    if any(re.fullmatch(each, found) for each in table("placeholders")["caption"]["open"]):
        return False
    if found[0] == "[" and start and _GOES_ON_SMALL.match(text, end):
        return True
    if bare(found) in _phrases():
        return not (text[end:].startswith(_GOES_ON) or _SENTENCE_ENDS.match(text, end))
    return _asked().fullmatch(found) is not None or _shown_on().search(text) is not None


def _whole_in_doubt(text: str, english: bool) -> bool:
    rows, words = table("placeholders")["doubt"], bare(text)
    if text in rows["printed"] or text[0] in "[{<":
        return False
    if is_quotation(text) or (words in rows["abroad"] and not english):
        return True
    if words in rows["words"]:
        return text not in rows["typed"]
    crosses = text.strip(" .,:;!?-–—\"'()")
    if _CROSSES.fullmatch(crosses):
        return len(crosses) == 2 or (len(crosses) <= 4 and not crosses.islower())
    return len(words.split()) == 2 and all(each in (*rows["signatures"], *rows["here"]) for each in words.split())
