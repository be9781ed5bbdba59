"""Words that stand where a caption or a credit belongs, and are neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from linter.data import table
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.lazy_regex import lazy
from linter.text.quotations import inside, quotations

_EMPTY = lazy(r"[(\[][^()\[\]]*[:：©]\s*[)\]]")  # brackets show that nothing follows
_DASH = lazy(r"(?<![\w.])[-–—_.*]{1,3}(?=\s*/)")
_POSTS = ("staff", "staff photographer", "photographer", "contributor", "fotograf", "fotógrafo")
_NOT_GIVEN = lazy(r"(?<![\w/])n/a(?!\w)", re.I)  # which the slash parts into two
_OPENING = "\"“„«»‘'"
_CROSSES = lazy(r"x{2,}(?: x{2,})*")  # xx, XXXX: crosses that stand for words
_DIGITS = "0123456789 "
_COUNTED = lazy(r"\d+ ?(?:of|von|de|di|van|av|af|z|из|/) ?\d+$")
_SIGNS = lazy(r"[{%[]|\?\)|\((?i:check|verify|confirm|please|pls) ")
_LONGEST = 60  # characters of a placeholder
_MARKS = " \t\u00a0.,;:!-–—_*#/|()[]{}<>\"'“”‘’„«»©"


def bare(text: str) -> str:
    """The text without case and without the marks at its ends."""
    return " ".join(text.casefold().strip(_MARKS).split())


def only_marks(text: str) -> bool:
    """True for a dash, a full stop, three asterisks; not for an arrow or a heart, which say something."""
    if text[:1].isalnum():
        return False  # as hardly any words begin otherwise
    return bool(text.strip()) and all(not sign.isalnum() and sign < "\u2190" for sign in text)


@cache
def _captions() -> frozenset[str]:
    rows = table("placeholders")
    return frozenset(map(bare, (*rows["caption"]["words"], *rows["template"]["whole"])))


@cache
def _printed() -> frozenset[str]:
    return frozenset(map(bare, table("placeholders")["template"]["exact"]))


@cache
def _credits() -> frozenset[str]:
    return frozenset(map(bare, table("placeholders")["credit"]["words"])) | _unknown()


@cache
def _unknown() -> frozenset[str]:
    return frozenset(map(bare, table("placeholders")["credit"]["unknown"]))


@cache
def _lonely() -> frozenset[str]:
    return frozenset(map(bare, table("placeholders")["credit"]["lonely"]))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(map(bare, table("placeholders")["credit"]["kinds"]))


@cache
def _inside() -> re.Pattern[str]:
    rows = table("placeholders")
    phrases = "|".join(rf"(?<!\w){re.escape(words)}(?!\w)" for words in rows["caption"]["inside"])
    left_open = "|".join((*rows["caption"]["open"], *rows["caption"]["asked"]))
    return re.compile(rf"(?P<phrase>(?i:{phrases})|{left_open})|(?P<template>{'|'.join(rows['template']['patterns'])})")


@cache
def _asks_for_caption() -> re.Pattern[str]:
    """A name of a caption and what is to be done with it, in whatever order, and nothing but small words of theirs."""
    rows = table("placeholders")["made_of"]
    names, done, small = (
        "|".join(map(re.escape, sorted(rows[key], key=len, reverse=True))) for key in ("names", "done", "small")
    )
    others = rf"(?:(?:{done}|{small}) )*"
    return re.compile(rf"(?=(?:.* )?(?:{done}) ){others}(?:{names}) {others}")


@cache
def _beginnings() -> frozenset[str]:
    """The first word of each name of a caption."""
    return frozenset(name.split()[0] for name in table("placeholders")["made_of"]["names"])


def only_placeholder(text: str) -> bool:
    """True for "Caption here", "Légende à compléter", "xxx": words that a caption or a description was to replace."""
    if len(text) >= _LONGEST:
        return False
    words = bare(text.replace("’", "'"))
    if words in _printed():
        return text.strip(_MARKS) in table("placeholders")["template"]["exact"]
    return words in _captions() or _CROSSES.fullmatch(words) is not None or asks_for_caption(words)


def asks_for_caption(words: str) -> bool:
    """True where folded words say only that a caption is to be written: "bitte Bildunterschrift einfügen"."""
    if not any(map(words.casefold().__contains__, _beginnings())):
        return False  # hardly any words hold a name: asked first
    said = " ".join(map(bare, words.split())) + " "
    named = any(map(said.__contains__, table("placeholders")["made_of"]["names"]))
    return named and _asks_for_caption().fullmatch(said) is not None


def caption_placeholder(text: str) -> tuple[int, int] | None:
    """Where in a caption words stand that were meant to be replaced; None in a real caption, which may quote some."""
    if only_placeholder(text):
        return 0, len(text)
    hits = list(_inside().finditer(text)) if _SIGNS.search(text) or _telling(text) else []
    quoted = quotations(text) if any(hit["phrase"] for hit in hits) else ()
    return next((hit.span() for hit in hits if hit["template"] or not inside(quoted, *hit.span())), None)


def _telling(text: str) -> bool:
    small = text.casefold()
    return "ipsum" in small or "caption" in small or "tktk" in small or " TK" in text or "TK " in text


def credit_placeholder(text: str) -> bool:
    """True for STRINGER, Uncredited, AFP Contributor, a dash: words in a credit that name nobody."""
    return bare(text) in _credits() or only_marks(text)


def says_unknown(text: str) -> bool:
    """True for what an archive says of its picture: "Fotograf unbekannt", "auteur inconnu"."""
    return bare(text) in _unknown()


def says_only_how(text: str) -> bool:
    """True for Handout, Supplied, Pool: how a picture came, not from whom."""
    return bare(text) in _lonely()


def says_only_what(text: str) -> bool:
    """True for Montage, Screenshot: what kind of picture it is, not whose."""
    return bare(text.replace("’", "'")) in _kinds()


@cache
def generic_alts() -> frozenset[str]:
    """Alternative texts that say only that there is a picture, without case and marks."""
    return frozenset(map(bare, table("placeholders")["alt"]["words"]))


def says_no_picture(alt: str) -> bool:
    """True for Image, Foto 2, Image 3 of 12, and for what asks for a text: Add alt text here."""
    return bare(_COUNTED.sub("", alt).strip(_DIGITS)) in generic_alts() or only_placeholder(alt)


@cache
def _machines() -> re.Pattern[str]:
    rows = table("placeholders")["machine"]
    marks, begins = ("|".join(map(re.escape, rows[key])) for key in ("marks", "begins"))
    starts = "|".join(rows["starts"])
    return re.compile(rf"{marks}|(?:^|[.!?:]\s+)(?:{begins}|{starts})", re.I)


def machine_written(text: str) -> tuple[int, int] | None:
    """Where a text says that a program wrote it: "Description automatically generated", "May be an image of"."""
    hit = _machines().search(text.replace("’", "'"))
    if hit is None:
        return None
    start = hit.start() + len(hit.group()) - len(hit.group().lstrip(".!?: \t\r\n"))
    quoted = start > 1 and text[start - 1] in _OPENING  # a slide that is titled so
    return None if quoted else (start, hit.end())


def names_nobody(credit: Credit) -> Iterator[tuple[int, int]]:
    """Where a credit has words that stand for a name: STRINGER, a dash in front of a slash.

    A post behind a name says what the person is: "Jo Lee, Staff Photographer"; an archive says what it does not know.
    """
    words, named, houses = credit.text.words, credit.of(Part.PHOTOGRAPHER), credit.of(*ORGANISATIONS)
    yield from (hit.span() for hit in _NOT_GIVEN.finditer(words))
    for part in credit.parts:
        if part.part is Part.PUNCTUATION:
            if mark := _DASH.search(words, part.start, min(part.end + 1, len(words))):
                yield mark.span()
        elif part.part not in (Part.PREFIX, Part.STATUS) and credit_placeholder(part.words):
            others = [each for each in named if each.words != part.words]
            if part.words.casefold() in (_POSTS if others else ()) or (houses and says_unknown(part.words)):
                continue
            yield part.start, part.end


def says_way_alone(credit: Credit) -> Iterator[tuple[int, int]]:
    """Handout or Montage where nothing else stands, and "Photo by Handout", where a name is announced; "(Photo: )"."""
    said = [part for part in credit.parts if part.part not in (Part.PREFIX, Part.PUNCTUATION)]
    lead = credit.of(Part.PREFIX)
    if said and all(says_only_how(part.words) or says_only_what(part.words) for part in said):
        yield said[0].start, said[-1].end
    elif said and lead and lead[0].words.casefold().endswith(" by") and says_only_how(said[0].words):
        yield lead[0].start, said[0].end
    elif lead and not said and _EMPTY.fullmatch(credit.text.words.strip()):
        yield 0, len(credit.text.words)
