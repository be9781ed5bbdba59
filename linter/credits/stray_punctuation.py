"""Marks that are left over in a credit line: what stands there, and what should."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from linter.credits.parser import is_code
from linter.credits.rights_notice import is_rights_notice
from linter.credits.sentence_ends import ends_in_short_form
from linter.model.agency import Agencies
from linter.model.credit import ORGANISATIONS, Credit, CreditPart, Part
from linter.model.lazy_regex import lazy
from linter.model.source import Text
from linter.text.brackets import without_other_half
from linter.text.words import ends_in_reference

_DOUBLED = lazy(r"(\s?)([/|,;])(\s?)(?:\s*[/|,;])+")
_SLASHED_VIA = lazy(r"\s*/\s*(?P<via>via\s+)", re.I)
# The second written small: By Lee is a name, and so is von Roth in "Foto von von Roth".
_SMALL_TWICE = lazy(r"(?<=[\w):] )(?P<word>[Vv]ia|[Bb]y|[Pp]ar|(?<=: )[Vv]on)(?P<again> (?:via|by|par|von))(?= )")
_COLON = lazy(r"(?<=[^\W\d_]):(?=[A-ZÀ-ÞА-Я])|(?<=\w)\s*:\s*:")
_FILED = lazy(r"file(?: photo)?\b", re.I)
_TRAILING = lazy(r"\s*[/|,;:–—-]+\s*(?=[)\]]?\s*$)")
_LED_IN = lazy(r"(?:[:：©]|\b(?:by|von|par|door)) *$", re.I)
_IN_FRONT = lazy(r"\s*[/|,;]\s*")
_SET_OFF = lazy(r"(?<!\S)([–—-])(?=\w)[^/|]{2,30}(?<=\w)\1\s*$")  # "Feuerwehr Tarn / -honorarfrei-"
_INSIDE = lazy(r"(?<=[(\[])\s+|\s+(?=[)\]])")
_BEFORE_COMMA = lazy(r"(?<=\w)\s+(?=,)")
_YEAR = lazy(r"(?:©|\(c\))?\s*(?:19|20)\d\d", re.I)
# A bracket stands tight behind the letters of East Asia, whose scripts set no blank there: "高梨市長(共同)".
_EAST_ASIA = r"\u1100-\u11ff\u3000-\u9fff\uac00-\ud7ff\uff00-\uffef"
_GLUED = lazy(rf"[^\W_][.!?][A-Za-z(\[]$|(?![{_EAST_ASIA}])[^\W_][(\[]$|[a-zß-ÿ\d][A-Z]$")
_BRACKETS = frozenset("()[]")
_MARKS = " ,;:/|·–—-("
_DASHES = tuple("–—-")
_STOP = lazy(r"[^\W\d_]{3}\.$")


class LeftOver(NamedTuple):
    """``words[start:end]`` should read ``new``."""

    start: int
    end: int
    new: str
    told: str


def stray_marks(credit: Credit, caption: Text | None, agencies: Agencies, *, stops: bool) -> Iterator[LeftOver]:
    """All that is left over in a credit, and missing in front of it; with ``stops`` the full stop at its end too."""
    yield from no_space_in_front(credit, caption)
    yield from left_over(credit)
    yield from _slash_before_via(credit, agencies)
    yield from end_stop(credit) if stops else ()


def no_space_in_front(credit: Credit, caption: Text | None) -> Iterator[LeftOver]:
    """The first letter of a credit that is glued to the stop of its caption, or to the last word; a bracket too."""
    first = credit.text.words[:1]
    if caption is None or not _GLUED.search(caption.words[-2:] + first):
        return  # asked before the places, which cost more than all other marks together
    if not credit.text.is_of_one_text_with(caption) or credit.text.stands_apart_from(caption):
        return
    if caption.where.end == credit.text.where.start:
        yield LeftOver(0, 1, " " + first, "A space is missing in front of this credit.")


def _slash_before_via(credit: Credit, agencies: Agencies) -> Iterator[LeftOver]:
    """The slash of "AFP/via Getty Images", where a house hands on another's as the table has it: "AFP via …"."""
    for one, between, other in zip(credit.parts, credit.parts[1:], credit.parts[2:], strict=False):
        hit = _SLASHED_VIA.fullmatch(credit.text.words, between.start, between.end)
        known = agencies.agency(one.words) if hit and other.part is Part.DISTRIBUTOR else None
        if hit and known and other.name in known.via:
            yield LeftOver(hit.start(), hit.start("via"), " ", "A slash stands in front of “via”.")


def left_over(credit: Credit) -> Iterator[LeftOver]:
    """The marks that cannot be meant: doubled, trailing, spaced the wrong way, or half a pair of brackets."""
    words = credit.text.words
    if not credit.of(Part.PHOTOGRAPHER, Part.PROVIDER, Part.DISTRIBUTOR):
        return
    for part in credit.parts:
        if part.part is Part.PUNCTUATION and (hit := _DOUBLED.search(words, part.start, part.end)):
            if hit.group() == "//" and _FILED.match(words, hit.end()):
                continue  # "REUTERS/Jo Lee//File Photo", as Reuters sends it
            if hit.group() == "//" and words[: hit.start()].endswith(("http:", "https:")):
                continue  # a web address
            before, mark, behind = hit.groups()
            space = "" if words[hit.end() : hit.end() + 1] == " " else " " if mark in ",;" else behind or before
            yield LeftOver(
                *hit.span(), (before if mark in "/|" else "") + mark + space, "Marks stand here one after another."
            )
    for hit in _SMALL_TWICE.finditer(words):
        if hit["again"][1:] == hit["word"].lower():
            yield LeftOver(*hit.span("again"), "", f"“{hit['word']}” stands here twice.")
    yield from _colons(credit)
    trails = words.rstrip(" )]")[-1:] in _MARKS
    if (
        trails
        and (hit := _TRAILING.search(words))
        and hit.start()
        and not ends_in_reference(words)
        and not _SET_OFF.search(words)
        and "://" not in words.rpartition(" ")[2]
        and _ends_its_line(credit)
        and not _is_set_off(credit)
    ):
        yield LeftOver(*hit.span(), "", "This mark is left over: nothing follows it.")
    front = list(_in_front(credit))
    yield from front
    bracketed = not _BRACKETS.isdisjoint(words)
    for hit in _INSIDE.finditer(words) if bracketed else ():
        yield LeftOver(*hit.span(), "", "There is a space inside the bracket.")
    for hit in _BEFORE_COMMA.finditer(words, front[0].end if front else 0) if "," in words else ():
        yield LeftOver(*hit.span(), "", "A space stands before the comma.")
    for at in without_other_half(credit.text):  # it may stand in the caption, or in words that are left out of both
        yield LeftOver(at, at + 1, "", "This bracket has no other half.")


def _in_front(credit: Credit) -> Iterator[LeftOver]:
    """A slash, a bar or a comma between a lead-in and the first name: "Photo: /AFP"; some begin all with "/ EFE"."""
    said = [part for part in credit.parts if part.part is not Part.PUNCTUATION]
    for lead, name in pairwise(said[:2]):
        hit = _IN_FRONT.fullmatch(credit.text.words, lead.end, name.start)
        if hit and lead.part is Part.PREFIX and _LED_IN.search(lead.words):
            yield LeftOver(*hit.span(), " ", "This mark is left over: nothing stands in front of it.")


def _colons(credit: Credit) -> Iterator[LeftOver]:
    """A colon behind a lead-in that stands twice, and one without a space behind it, where no layout puts one."""
    words = credit.text.words
    for lead in credit.of(Part.PREFIX):
        hit = _COLON.search(words, max(0, lead.end - 3), lead.end + 3)
        if hit and hit.group() == ":":
            where = credit.text.span(hit.start(), hit.end() + 1)
            if credit.text.edit(hit.start(), hit.end() + 1, "") and where.end - where.start == 2:
                yield LeftOver(*hit.span(), ": ", "A space is missing behind this colon.")
        elif hit:
            yield LeftOver(*hit.span(), ":", "Marks stand here one after another.")


def _ends_its_line(credit: Credit) -> bool:
    """False where a control's words or another element's follow, which the mark parts from the credit."""
    return not credit.text.around().behind.partition("\n")[0].strip()


def _is_set_off(credit: Credit) -> bool:
    """True for a line between two dashes, the first in front of its caption: "- The quay at noon. REUTERS/Jo Lee -"."""
    mark = credit.text.words.rstrip(" )]")[-1:]
    line = credit.text.around().before.rpartition("\n")[2].lstrip()
    return mark in _DASHES and line.startswith(f"{mark} ")


def end_stop(credit: Credit) -> Iterator[LeftOver]:
    """The full stop behind the last name; that of an initial or of Inc. belongs to the name."""
    words = credit.text.words
    if _STOP.search(words) and not ends_in_short_form(words) and _ends_its_line(credit):
        yield LeftOver(len(words) - 1, len(words), "", "This credit ends in a full stop, others on this page do not.")


def not_for_readers(credit: Credit, agencies: Agencies) -> Iterator[LeftOver]:
    """E-mail addresses, agencies' numbers of pictures and copyright notices."""
    for part in credit.of(Part.STATUS):
        if is_code(part.words):
            what = "an e-mail address" if "@" in part.words else "the agency’s picture number"
            yield LeftOver(*_with_marks(credit, part), "", f"This credit holds {what}.")
    said = [part for part in credit.parts if part.part is not Part.PUNCTUATION]
    for number, (part, notice) in enumerate(pairwise(said)):
        known = agencies.agency(part.name) if part.part in ORGANISATIONS else None
        if known and is_rights_notice(notice.words):
            first = part
            for before in reversed(said[:number]):
                if not (_is_of(before, first, credit) or _YEAR.fullmatch(before.words)):
                    break
                first = before
            told = f"This is a copyright notice; the credit is {known.name}."
            yield LeftOver(first.start, notice.end, known.name, told)


def _with_marks(credit: Credit, part: CreditPart) -> tuple[int, int]:
    """The part, with the mark in front of it and the bracket behind."""
    words = credit.text.words
    start = len(words[: part.start].rstrip(_MARKS))
    closed = "(" in words[start : part.start] and words[part.end : part.end + 1] == ")"
    return (start or part.start), part.end + closed


def _is_of(lead: CreditPart, part: CreditPart, credit: Credit) -> bool:
    """True for the Copyright right in front of a notice."""
    between = credit.text.words[lead.end : part.start]
    return lead.end <= part.start and not between.strip() and lead.words.casefold().startswith(("copyright", "©"))
