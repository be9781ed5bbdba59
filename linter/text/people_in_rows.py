"""Two people in one spot of a picture, and rows of names that are more or fewer than the caption says."""

from __future__ import annotations

from collections.abc import Iterator

from linter.model.lazy_regex import lazy, one_of
from linter.text.picture_directions import Manner, directions

_GERMAN = lazy(r"\((?P<side>l|r|M|links|rechts|Mitte)\.?\)")
_SIDES = {"l": "links", "r": "rechts", "M": "Mitte"}
_ENDS = lazy(
    r";|(?<=[^\W\d_]{3}[.!?]) (?=[^\W\d_])|\b(?:oben|unten|top|bottom|above|below|inset|picture|photo|Bild|Foto)\b"
)
_NUMBERS = {
    **dict(zip(("two", "three", "four", "five", "six", "seven", "eight"), range(2, 9), strict=True)),
    **dict(zip(("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"), range(2, 9), strict=True)),
}
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’.-]*|von|van|de|der|al|bin|la|di|da))*? [A-ZÀ-Þ][\w'’-]+"
_WRITTEN = "|".join(word for each in _NUMBERS for word in (each, each.capitalize()))
_ROW = one_of(
    ("English", "(?:from )?left to right|from left|from the left|l[-–]r", "from left"),
    ("German", r"von links(?: nach rechts)?|v\. ?l\. ?n\. ?r\.|v\. ?l\.", "von links"),
)
_OF_MORE = one_of(
    ("several in each", "[Cc]ouples|pairs|duos|trios|teams|families|generations", "couples"),
    ("the same in German", r"(?:\w+p|P)aare|Duos|Teams|Familien|Generationen", "Ehepaare"),
    ("no people", "years|months|weeks|days|hours|later|earlier|Jahren?|Monaten?|Wochen|Tagen?|Stunden|später", "years"),
)
_COUNTED = lazy(
    rf"(?:^|(?<=[.!?:;] )|(?<!of the )(?<=[Tt]he )|(?<=[Dd]ie ))(?P<number>{_WRITTEN}) "
    rf"(?!(?:[\w-]+ )?(?:{_OF_MORE})\b)(?:[\w-]+ )?[\w-]+,? "
    rf"\(?(?:{_ROW})\)?[:,]? (?P<names>{_NAME}(?:, {_NAME})*,? (?:and|und) {_NAME})(?=[.;]?$|[.;] )"
)
_NEXT = lazy(r",? (?:and|und) |, ")


def in_one_spot(caption: str) -> Iterator[tuple[int, int, str, bool]]:
    """Each place that a row of people in one sentence gives a second time, what it is called, and whether in words."""
    seen: dict[str, int] = {}
    places = [(mark.start, mark.end, mark.spelt, mark.manner is Manner.WORD) for mark in directions(caption)]
    for hit in _GERMAN.finditer(caption):
        if hit.group().endswith((".)", "s)", "e)")):
            places.append((*hit.span(), _SIDES.get(hit["side"], hit["side"]), True))
    for start, end, spelt, in_words in sorted(places):
        if spelt and spelt in seen and not _ENDS.search(caption, seen[spelt], start):
            yield start, end, spelt, in_words
        seen[spelt] = start


def wrong_count(caption: str) -> tuple[int, int, int, int] | None:
    """Where a caption lists other than as many people as it says, as start and end, what it says, and what it lists."""
    hit = _COUNTED.search(caption) if "l" in caption else None
    if hit is None:
        return None
    said, listed = _NUMBERS[hit["number"].lower()], len(_NEXT.split(hit["names"]))
    return None if said == listed else (*hit.span("names"), said, listed)
