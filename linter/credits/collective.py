"""Tells a line that credits all pictures of a page: "Photos: Jo Lee", "Text und Fotos: Jo Lee", "All photos by AFP"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.credits.collective_east_asian import credits_all_east_asian, may_credit_all_east_asian
from linter.credits.person_names import looks_like_person
from linter.credits.predicates import credit_like, names_an_agency
from linter.credits.shown_in_front import has_case
from linter.credits.vocabulary import byline_words, names_thing
from linter.data import table
from linter.data.word_lists import given_names
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents
from linter.text.words import as_patterns_have_it

_WORD = lazy(r"[^\W\d_]+")
_COUNT = lazy(r"\s*\(\d{1,2}\)?")
_CAPITAL = "(?-i:[A-ZÀ-Þ])"
_LONGEST = 160  # characters of such a line


def may_credit_all(words: str) -> bool:
    """False for words that name no picture, as nearly all do: a quick look in front of the pattern."""
    return any(map(as_patterns_have_it(words).__contains__, _pictures())) or may_credit_all_east_asian(words)


def credits_all(words: str, agencies: Agencies) -> bool:
    """True for a line that says whose all the pictures are, and no more; a text's author beside them may be named."""
    words = words.strip()
    if len(words) > _LONGEST:
        return False
    if credits_all_east_asian(words, agencies):
        return True
    hit = _line().search(words) or _line_of_names().search(words)
    party = _COUNT.sub("", hit["party"]).strip(" .") if hit else ""
    if hit is None or not party:
        return False
    if party.casefold() in table("credit_cues")["collective"]["makers"]:
        return True
    named = words[: hit.start("party")].split()[-1]
    if named.isalpha() and named.casefold() in _picture_words() and not names_an_agency(party, agencies):
        named_so = (
            named.islower() or without_accents(party.split()[0]) in given_names()
        )  # "Words and Pictures Festival"
        return named_so and looks_like_person(party, agencies) and not names_thing(party)  # "Tekst en beeld Ada Quill"
    alone = hit.groupdict().get("sole") is not None and not has_case(party)  # "صور: فيضان": pictures of a flood
    return names_an_agency(party, agencies) or (credit_like(party, agencies) and not alone)


def credits_text_too(words: str) -> bool:
    """True for a line that names who wrote the story as well: it speaks of the whole page."""
    said = _WORD.findall(words.casefold())
    return said[0] in byline_words() or not set(said).isdisjoint(table("credit_cues")["collective"]["text"])


@cache
def picture_words() -> frozenset[str]:
    """Words for several photographs, in every language; without case."""
    return frozenset(table("credit_cues")["collective"]["pictures"])


@cache
def _picture_words() -> frozenset[str]:
    return picture_words() | frozenset(table("credit_cues")["collective"]["picture"])


@cache
def _pictures() -> tuple[str, ...]:
    """What stands for pictures in such a line, as far as no shorter word of them stands in it: "fot" for "fotos"."""
    rows = table("credit_cues")["collective"]
    words = {as_patterns_have_it(word.split()[0]) for word in (*rows["pictures"], *rows["picture"])}
    return tuple(sorted(word for word in words if not any(other in word for other in words - {word})))


@cache
def _line() -> re.Pattern[str]:
    rows = table("credit_cues")["collective"]
    several, one = _any(rows["pictures"]), _any([*rows["pictures"], *rows["picture"]])
    text, joined = _any(rows["text"]), _any(rows["and"])
    both = rf"(?:{text})\s*(?:{joined})\s*(?:{one})|(?:{one})\s*(?:{joined})\s*(?:{text})"
    whole = rf"(?:{_any(rows['all'])})\s+(?:{one})|(?P<sole>{several})(?:\s*\(\d+\))?"
    mark = rf"\s*(?:[:：©|–—-]|\(c\))\s*(?:©\s*)?|\s+(?:{_any(rows['between'])})\s+"
    # "Photos de Marie Dupont" may show her; "Texte et photos de …" not
    of = rf"{mark}|\s+(?:de|di)\s+|\s+(?={_CAPITAL})"
    # "Text: Jo Lee. Photos: Ann Day", "Words by Jo Lee, photos by Ann Day", "Testo di Jo Lee e foto di Ann Day"
    who = rf"(?:(?:{text})(?:{of})|(?:{_any(byline_words())})\s+)[^.!?|,;/:–—]{{2,40}}?"
    parted = rf"\s*[,;/.|–—-]\s*(?:(?:{joined})\s+)?|\s+(?:{joined})\s+|\s+(?=(?:{one})\s*:)"
    begins = r"(?:[^.!?|]{0,60}[.|]\s+)?"
    ends = rf"(?:,?\s+\(?(?:{_any(rows['except'])})\b[^.]{{0,40}})?[)\]]?\.?$"
    lines = rf"{who}(?:{parted})(?:{one})(?:{of})|{begins}[(\[]?(?:(?:{whole})(?:{mark})|(?:{both})(?:{of}))"
    return re.compile(rf"^(?:{lines})(?P<party>[^:]+?){ends}", re.I)


@cache
def _line_of_names() -> re.Pattern[str]:
    """ "Ada Quill (Text) und Jo Lee (Fotos)", "Von Ada Quill (Text), Jo Lee (Fotos)"."""
    rows = table("credit_cues")["collective"]
    joined, text, one = _any(rows["and"]), _any(rows["text"]), _any([*rows["pictures"], *rows["picture"]])
    return re.compile(
        rf"^(?:(?:{_any(byline_words())})\s+)?[^.!?|,;/:()]{{2,40}}\s\((?:{text})\)\s*(?:{joined})\s*"
        rf"(?P<party>[^.!?|,;/:()]{{2,40}}?)\s\((?:{one})\)\.?$",
        re.I,
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
