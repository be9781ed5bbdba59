"""A credit taken into pieces for printing: each party with the marks in front of it and behind it."""

from __future__ import annotations

from typing import NamedTuple

from linter.credits.lead_ins import says_photograph
from linter.credits.parser import is_code
from linter.credits.placeholders import says_unknown
from linter.credits.vocabulary import no_photograph_words
from linter.model.agency import Agencies, How
from linter.model.credit import ORGANISATIONS, Credit, CreditPart, Part
from linter.model.lazy_regex import lazy
from linter.text.letter_case import in_capitals, usual_case
from linter.text.words import in_latin

_SLASH = lazy(r"\s*/\s*")
_CLOSING = lazy(r"(?:\s*[)\]）】〕])+")
_CLOSED = tuple(")]）】〕")
_OPENING = lazy(r"[(\[（【〔]\s*$")
_TIGHT = ("(", "＝", "=", "：", "...", "…", "・")
_NAMES = (Part.PHOTOGRAPHER, *ORGANISATIONS)


class Piece(NamedTuple):
    """A party as it is to be printed; ``gap`` stands in front of it, ``tail`` behind it."""

    part: Part
    words: str
    gap: str = ""
    tail: str = ""

    @property
    def of_photograph(self) -> bool:
        """True for a lead-in that says photograph, or nothing but that a credit follows."""
        return says_photograph(self.words)

    @property
    def of_no_photograph(self) -> bool:
        """True for a word that says drawn, composed, filmed or generated."""
        if self.part is Part.PREFIX:
            return not self.of_photograph
        return self.part is Part.STATUS and self.words.casefold() in no_photograph_words()

    def saying(self, words: str) -> Piece:
        return self._replace(words=words)

    def standing(self, other: Piece) -> Piece:
        """This piece in another's place."""
        return self._replace(gap=other.gap, tail=other.tail)


def pieces(credit: Credit, agencies: Agencies, *, mend: bool) -> list[Piece]:
    """The parties in order, in the marks of the line; with ``mend`` put right, and without what is left over."""
    wanted = {id(part) for part in (_wanted(credit) if mend else credit.parts)}
    found: list[Piece] = []
    marks = ""
    for part in credit.parts:
        if part.part is Part.PUNCTUATION:
            marks += credit.text.words[part.start : part.end]
            continue
        if id(part) in wanted:
            marks = _close(found, marks)
            words = credit.text.words[part.start : part.end]
            words = mended(part._replace(words=words), agencies) if mend else words
            found.append(Piece(part.part, words, _gap(marks, found) if mend else marks))
            marks = ""
        elif not found or not _CLOSING.match(marks):
            marks = marks if not found and _OPENING.search(marks) else ""
    if found:
        marks = _close(found, marks)
        if not mend or any(letter.isalnum() for letter in marks):
            found[-1] = found[-1]._replace(tail=found[-1].tail + marks)
    return _matched(found) if mend else found


def _close(found: list[Piece], marks: str) -> str:
    """Hang a closing bracket on the piece before it; the marks that are left."""
    hit = _CLOSING.match(marks)
    if hit is None or not found or found[-1].part is Part.PREFIX:
        return marks
    found[-1] = found[-1]._replace(tail=hit.group())
    return marks[hit.end() :]


def _matched(found: list[Piece]) -> list[Piece]:
    """Without the brackets that have no other half."""
    opened = [number for number, piece in enumerate(found) if _OPENING.search(piece.gap)]
    closed = [number for number, piece in enumerate(found) if piece.tail]
    result = list(found)
    if len(opened) != sum(piece.tail.count(sign) for piece in found for sign in _CLOSED):
        for number in opened:
            result[number] = result[number]._replace(gap=" " if number else "")
        for number in closed:
            result[number] = result[number]._replace(tail="")
    return result


def mended(part: CreditPart, agencies: Agencies) -> str:
    """A party's words put right: the agency in canonical form, the name in the usual case."""
    if part.part in ORGANISATIONS:
        known = agencies.form(part.words)
        foreign = not in_latin(part.words)
        return part.words if known is None or known[1] is How.LINE or foreign else known[0].name
    if part.part is Part.PHOTOGRAPHER and in_capitals(part.words):
        return usual_case(part.words) or part.words
    if part.part is Part.PHOTOGRAPHER and part.words.islower() and " " in part.words:
        return usual_case(part.words) or part.words
    return part.words


def _wanted(credit: Credit) -> list[CreditPart]:
    """The parts without placeholders and without what is said twice, so long as something is left."""
    said = [part for part in credit.parts if part.part is not Part.PUNCTUATION]
    whole_names = {name.casefold() for name in credit.photographers}
    kept: list[CreditPart] = []
    seen: set[str] = set()
    for part in said:
        if kept and ";" in credit.text.words[kept[-1].end : part.start]:
            seen = set()
        name = part.name.casefold()
        cut_short = part.part is Part.PHOTOGRAPHER and part.words.casefold() not in whole_names
        dropped = part.part is Part.PLACEHOLDER and not says_unknown(part.words)
        if dropped or is_code(part.words) or cut_short or (part.part in _NAMES and name in seen):
            continue
        seen.add(name)
        kept.append(part)
    return kept if any(part.part is not Part.PREFIX for part in kept) else said


def _gap(marks: str, before: list[Piece]) -> str:
    """The marks between two parties, tidied: a slash has a space on both sides or on neither."""
    opening = _OPENING.search(marks)
    if any(letter.isalnum() for letter in marks):
        return marks
    if not before:
        return opening.group().strip() if opening else ""
    if before[-1].part is Part.PREFIX:
        return "" if before[-1].words.endswith(_TIGHT) else " "
    if _SLASH.fullmatch(marks):
        return " / " if marks.startswith(" ") and marks.endswith(" ") else "/"
    bare = marks.strip()
    return f"{bare} " if bare in (",", ";", ":") else marks
