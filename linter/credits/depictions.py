"""Pictures that are drawn or put together: what their alternative text or their credit says of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from linter.data import table
from linter.model.lazy_regex import lazy
from linter.model.page import ImageBlock
from linter.text.file_names import DRAWN, ending_in

_DRAWN_FILE = lazy(rf"[^?#]*{ending_in(*DRAWN)}(?:[?#].*)?", re.I | re.S)


@cache
def _said() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rows = table("depictions")
    first = rf"\A\W*(?:(?:an?|the|this|eine?|die)\s+)?(?:{_any(rows['alt']['first'])})\b"
    alt = rf"{first}|\b(?:{_any(rows['alt']['words'])})\b"
    return re.compile(alt, re.I), re.compile(rf"\b(?:{_any(rows['credit']['words'])})\b", re.I)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


@lru_cache(maxsize=2048)  # several rules ask it of the same picture
def is_drawn(alt: str, credit: str) -> bool:
    """True if the words beside a picture call it a chart, a map, a drawing, a collage."""
    in_alt, in_credit = _said()
    return bool(in_alt.search(alt) or in_credit.search(credit))


def is_chart(alt: str, urls: Iterable[str]) -> bool:
    """True for a chart or a map, whose title may be the story's; a collage says nothing of what it shows so."""
    return is_drawn_file(urls) or is_drawn(alt, "")


def bears_a_title(words: str) -> bool:
    """True for "Poster" and "Book cover" in front of a title: the picture shows it."""
    return words.casefold().replace("’", "'") in table("depictions")["printed"]["words"]


def gives_source(lead: str) -> bool:
    """True for "Source:" and "Quelle:", behind which a chart says where its figures come from."""
    return lead.casefold().strip(" :：") in table("depictions")["source"]["words"]


def is_drawn_file(urls: Iterable[str]) -> bool:
    """True for a file of lines and shapes (SVG), wherever the picture is had: a logo, a chart, no photograph."""
    found = list(urls)
    return bool(found) and all(_DRAWN_FILE.fullmatch(url) for url in found)


def shows_a_drawing(block: ImageBlock) -> bool:
    """True for a map, a chart or a drawing, by its file, its alternative text or its credit."""
    alt = block.image.alt.words if block.image.alt else ""
    return is_drawn_file(block.image.urls) or is_drawn(alt, block.credit.text.words if block.credit else "")
