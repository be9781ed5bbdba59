"""Finds the credit that stands in front of its caption, and the agency that stands in front of its credit."""

from __future__ import annotations

import re
from functools import lru_cache

from linter.credits.lead_ins import lead_in
from linter.credits.notices import is_notice
from linter.credits.person_names import looks_like_person
from linter.credits.predicates import credit_like, may_join, names_an_agency, tells
from linter.credits.vocabulary import articles
from linter.data.word_lists import known_words, names_of_people
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_LONGEST = 120  # characters of the credit
_BRACKET = lazy(r"\s*(?P<all>[(\[（［【〔](?P<said>[^()\[\]（）［］【〔】〕]{4,120})[)\]）］】〕])\s*(?=\S)")
_DASH = lazy(r"\s+[|–—―-]\s+|\s*[|｜]\s*")
_ALONE = lazy(r"(?:[.!?…]\s+|[。！？]\s*|[(\[]|\s[–—―|-]\s+)([^.!?…。！？()\[\]–—―|]{2,24})$")
_SHOUTED = lazy(
    r"(?:^|[.!?…]\s+|(?=[(\[])|\s(?=[–—―|-]\s))"
    r"([(\[]?(?:[–—―|-]\s+)?(?!FILE |POOL |STOCK |STAFF |TOP |BEST )[A-Z]{2,6}(?: FILE)?) $"
)
_SERVICE = lazy(r"(?<=\s)([A-Z]{3,8}) $")
_SLASHED = lazy(r"(?<=[\d.。])\s*([/／]\s*[^/／\s]{2,12})\s*$")  # "… 있다. 2026.5.11/뉴스1 ⓒ News1 홍길동 기자"
_LAST = lazy(r"[/,|(]\s*"), lazy(r"[/,|(\s]\s*")  # the last party, or its last word
_STOPPED = lazy(r"[.!?…]\s+|\s[|–—-]\s+|[(\[]")
_SPACE = lazy(r"\s+(?=[^\W\d_a-z])")
_PASSED_ON = lazy(r"\s*/\s*|\s+via\s+")
_FIRST = lazy(r"[^\W_]+")


@lru_cache(maxsize=2048)  # asked of the same words whether they are a credit and whether they hold one
def credit_in_front(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "Photo: Jo Lee/AFP A ferry leaves the port.", "(Photo: Jo Lee/AFP) A ferry …", "© Jo Lee/dpa - Eine Fähre …"."""
    if hit := _BRACKET.match(words):
        led = lead_in.match(hit["said"])
        party = hit["said"][led.end() :] if led else ""
        shown = bool(party) and credit_like(party, agencies) and _shows(words[hit.end() :], agencies)
        return hit.span("all") if shown else None
    led = lead_in.match(words)
    if not led:
        return _unparted(words, agencies)
    for hit in _DASH.finditer(words, led.end(), led.end() + _LONGEST):
        if credit_like(words[led.end() : hit.start()], agencies):
            return (0, hit.start()) if _shows(words[hit.end() :], agencies) else None
    found = None
    for hit in _SPACE.finditer(words, led.end(), led.end() + _LONGEST):
        party = words[led.end() : hit.start()]
        known = any(agencies.agency(mark.split(party)[-1]) for mark in _LAST)
        rest = words[hit.end() :]
        if known and names_an_agency(party, agencies) and (_is_sentence(rest, 2) or _opens(rest, agencies)):
            found = 0, hit.start()
    return found


def _unparted(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "REUTERS/Jo Lee The quay at noon", "Jo Lee/AFP via Getty Images Gulls sit there.": no sign parts the two."""
    if "/" not in words[:_LONGEST] and _first(words).casefold() not in agencies.words:
        return None
    found = None
    for hit in _SPACE.finditer(words, 1, _LONGEST):
        sides = _PASSED_ON.split(words[: hit.start()])
        known = [agencies.agency(side) for side in sides]
        people = [side for side, row in zip(sides, known, strict=True) if row is None]
        if len(people) == len(sides) or not all(looks_like_person(side, agencies) for side in people):
            continue
        rest = words[hit.end() :]
        if known[-1] is None:
            shows = _opens(rest, agencies) or _goes_on(sides[-1], rest)
        elif len(sides) == 1:
            shows = known[-1].kind in SUPPLIERS and _opens(rest, agencies) and _is_sentence(rest, 2)
        else:
            shows = _opens(rest, agencies) or _is_sentence(rest, 2)
        found = (0, hit.start()) if shows else found
    return found


def _goes_on(name: str, rest: str) -> bool:
    """True for a sentence of English behind a name of two words, whose first word nobody is called: "Workers open"."""
    first = without_accents(_first(rest))
    common = first in known_words("en") and first not in names_of_people()
    return len(name.split()) == 2 and common and _is_sentence(rest, 2)


def _first(words: str) -> str:
    hit = _FIRST.match(words)
    return hit.group() if hit else ""


def _opens(words: str, agencies: Agencies) -> bool:
    """True for a part of a sentence that begins with an article: "The quay at noon"; no name does, and no notice."""
    return words.split(maxsplit=1)[0].casefold() in articles() and _shows(words, agencies)


def with_house(words: str, start: int, agencies: Agencies) -> int:
    """Where the agency begins that stands alone in front of a credit: "MTI Fotó: …", "/뉴스1 ⓒ News1 …"; else start."""
    shouted = _SHOUTED.search(words[:start]) if words[start : start + 5] == "PHOTO" else None
    if shouted:
        return shouted.start(1)  # "ST PHOTO: JO LEE"
    service = _SERVICE.search(words[:start]) if words[start : start + 6] == "PHOTO " else None
    if service and agencies.agency(service[1] + " PHOTO"):
        return service.start(1)  # "A quay in Linz AFP PHOTO JO LEE"
    hit = _ALONE.search(words[:start]) or _SLASHED.search(words[:start])
    return hit.start(1) if hit and agencies.agency(hit[1].strip(" /／")) else start


def with_party(words: str, start: int, agencies: Agencies) -> int:
    """Where the photographer or the agency begins in front of a credit: "… Jo Lee / © Quayside"; else start."""
    if words[start : start + 1] != "/":
        return with_house(words, start, agencies)
    before = words[:start].rstrip()
    at = max((hit.end() for hit in _STOPPED.finditer(before)), default=0)
    return at if at and looks_like_person(before[at:], agencies) else with_house(words, start, agencies)


def _shows(words: str, agencies: Agencies) -> bool:
    """True for a caption behind its credit: a sentence, or a few words of one ("The eastern quay at dawn")."""
    return _is_sentence(words, 1) or (tells(words, agencies) and not is_notice(words))


def _is_sentence(words: str, small_words: int) -> bool:
    """A capital first, a full stop last, and small words between that no name holds."""
    words = words.strip()
    tokens = re.findall(r"[^\W_]+", words)
    small = [token for token in tokens[1:] if token.islower() and token.isalpha() and not may_join(token)]
    return (
        len(tokens) > 3
        and not tokens[0].islower()
        and len(small) >= small_words
        and words.rstrip("\"'”’»)")[-1:] in ".!?…"
    )
