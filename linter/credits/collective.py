"""Tells a line that credits all pictures of a page: "Photos: Jo Lee", "Text und Fotos: Jo Lee", "All photos by AFP"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.credits.predicates import credit_like, names_an_agency
from linter.credits.vocabulary import byline_words
from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy

_WORD = lazy(r"[^\W\d_]+")
_LONGEST = 160  # characters of such a line


def may_credit_all(words: str) -> bool:
    """False for words that name no picture, as nearly all do: a quick look in front of the pattern."""
    return any(map(_as_patterns(words).__contains__, _pictures()))


def credits_all(words: str, agencies: Agencies) -> bool:
    """True for a line that says whose all the pictures are, and no more; a text's author beside them may be named."""
    words = words.strip()
    if len(words) > _LONGEST:
        return False
    hit = _line().search(words)
    party = hit["party"].strip(" .") if hit else ""
    return bool(party) and (credit_like(party, agencies) or names_an_agency(party, agencies))


def credits_text_too(words: str) -> bool:
    """True for a line that names who wrote the story as well: it speaks of the whole page."""
    said = _WORD.findall(words.casefold())
    return said[0] in byline_words() or not set(said).isdisjoint(table("credit_cues")["collective"]["text"])


@cache
def picture_words() -> frozenset[str]:
    """Words for several photographs, in every language; without case."""
    return frozenset(table("credit_cues")["collective"]["pictures"])


@cache
def _pictures() -> tuple[str, ...]:
    """What stands for pictures in such a line, as far as no shorter word of them stands in it: "fot" for "fotos"."""
    rows = table("credit_cues")["collective"]
    words = {_as_patterns(word.split()[0]) for word in (*rows["pictures"], *rows["picture"])}
    return tuple(sorted(word for word in words if not any(other in word for other in words - {word})))


def _as_patterns(words: str) -> str:
    """Words without case, as patterns have none: to them the dotted and the dotless i are an i."""
    return words.casefold().replace("i̇", "i").replace("ı", "i")


@cache
def _line() -> re.Pattern[str]:
    rows = table("credit_cues")["collective"]
    several, one = _any(rows["pictures"]), _any([*rows["pictures"], *rows["picture"]])
    text, joined = _any(rows["text"]), _any(rows["and"])
    both = rf"(?:{text})\s*(?:{joined})\s*(?:{one})|(?:{one})\s*(?:{joined})\s*(?:{text})"
    pictures = rf"(?:(?:{_any(rows['all'])})\s+)?(?:{several})"
    mark = rf"\s*(?:[:：©|–—-]|\(c\))\s*(?:©\s*)?|\s+(?:{_any(rows['between'])})\s+"
    of = rf"{mark}|\s+(?:de|di)\s+"  # "Photos de Marie Dupont" may show her; "Texte et photos de …" does not
    # "Text: Jo Lee. Photos: Ann Day", "Words by Jo Lee, photos by Ann Day"
    who = rf"(?:(?:{text})(?:{mark})|(?:{_any(byline_words())})\s+)[^.!?|,;/:–—]{{2,40}}"
    begins = rf"^(?:[^.!?|]{{0,60}}[.|]\s+|{who}\s*[,;/–—-]\s*(?:(?:{joined})\s+)?)?"
    return re.compile(
        rf"{begins}[(\[]?(?:(?:{pictures})(?:{mark})|(?:{both})(?:{of}))(?P<party>[^:]+?)[)\]]?\.?$", re.I
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
