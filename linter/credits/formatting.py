"""Prints a credit line by the choices of a house."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from linter.credits.normalisation import Piece, pieces
from linter.model.agency import Agencies
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.credit_form import AS_WRITTEN, FIELD, House
from linter.model.lazy_regex import lazy

_INITIAL = lazy(r"\b([^\W\d_])\.(?=\s|$|[^\W\d_]\.)")
_BARE_INITIAL = lazy(r"(?<![\w.'’])([^\W\d_a-zß-ÿ])(?=\s+[^\W\d_])(?!\.)")
_BRACKETS = {"round": ("(", ")"), "square": ("[", "]"), "none": ("", "")}


def all_known(credit: Credit, agencies: Agencies) -> bool:
    """True where every party is a person or an agency of the table, so that none is taken for what it is not."""
    others = (Part.STATUS, Part.LICENCE, Part.PLACEHOLDER)
    return not credit.of(*others) and all(agencies.agency(part.words) for part in credit.of(*ORGANISATIONS))


def printed(credit: Credit, agencies: Agencies, house: House = AS_WRITTEN, *, mend: bool = True) -> str:
    """The line as the house prints it.

    With ``mend`` its words are put right as well: agencies in canonical form, names in the usual case, placeholders,
    repetitions and stray marks gone. Without, only the house's choices are applied to the words as they stand.
    """
    found = pieces(credit, agencies, mend=mend)
    if all(piece.part is Part.PREFIX for piece in found):
        return credit.text.words
    found = [_with_initials(piece, house.initials) for piece in found]
    if house.form and not any(";" in piece.gap or piece.of_no_photograph for piece in found):
        line = _in_form(house.form, found)
        return line if line else _as_written(found, house)
    if house.order:
        found = _in_order(found, house.order)
    return _as_written(found, house)


def _with_initials(piece: Piece, wanted: str) -> Piece:
    if piece.part is not Part.PHOTOGRAPHER or not wanted:
        return piece
    if wanted == "none":
        bare = _INITIAL.sub(r"\1", piece.words)
        # C.P. Scott and C. P. Scott are CP Scott (guardian/grid).
        return piece.saying(re.sub(r"\b([A-Z]) (?=[A-Z]\b)", r"\1", bare))
    return piece.saying(_BARE_INITIAL.sub(r"\1.", piece.words))


def _in_form(form: str, found: list[Piece]) -> str:
    """The form with its fields filled; what stands between two fields goes where one of them is empty."""
    named = FIELD.findall(form)
    literals = FIELD.split(form)[::2]
    slash = next((each for each in literals[1:-1] if each.strip() == "/"), "/")
    values = [_value(name, found, set(named), slash) for name in named]
    if not any(values):
        return ""
    line, said = literals[0], False
    for number, value in enumerate(values):
        if value:
            line += (literals[number] if said and number else "") + value
            said = True
    licences = [] if "licence" in named else [piece.words for piece in found if piece.part is Part.LICENCE]
    return ", ".join([line, *licences]) + literals[-1]


def _value(name: str, found: list[Piece], named: set[str], slash: str) -> str:
    if name == "photographers":
        people = [piece for piece in found if piece.part is Part.PHOTOGRAPHER]
        return "".join(
            (", " if not re.fullmatch(r"\s+\w{1,3}\s+|\s*&\s*", piece.gap) else piece.gap) * bool(number) + piece.words
            for number, piece in enumerate(people)
        )
    if name == "providers":
        wanted = [Part.PROVIDER]
        wanted += [] if "distributor" in named else [Part.DISTRIBUTOR]
        wanted += [] if "client" in named else [Part.CLIENT]
        wanted += [] if "status" in named else [Part.STATUS]
        chosen = [piece for piece in found if piece.part in wanted]
        return "".join(
            (f" {mark} " if (mark := _joint(piece)) else slash) * bool(number) + piece.words
            for number, piece in enumerate(chosen)
        )
    part = {"client": Part.CLIENT, "distributor": Part.DISTRIBUTOR, "status": Part.STATUS, "licence": Part.LICENCE}
    return ", ".join(piece.words for piece in found if piece.part is part[name])


def _joint(piece: Piece) -> str:
    if piece.part is Part.DISTRIBUTOR:
        return "via"
    return "for" if piece.part is Part.CLIENT else ""


def _in_order(found: list[Piece], order: str) -> list[Piece]:
    """People before or behind the agency, where all of them stand on its other side with slashes between."""
    parties = [number for number, piece in enumerate(found) if piece.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)]
    people = [number for number in parties if found[number].part is Part.PHOTOGRAPHER]
    if not people or len(people) != len(parties) - 1 or parties[-1] - parties[0] != len(people):
        return found
    first, last = parties[0], parties[-1]
    agency = first if order == "photographer-first" else last
    between = found[first + 1 : last + 1]
    if found[agency].part is not Part.PROVIDER or any(piece.gap.strip() != "/" for piece in between):
        return found
    row = [found[number] for number in people]
    row = [found[agency], *row] if agency == last else [*row, found[agency]]
    moved = [piece.standing(found[first + number]) for number, piece in enumerate(row)]
    return [*found[:first], *moved, *found[last + 1 :]]


def _as_written(found: list[Piece], house: House) -> str:
    if house.brackets and found[0].gap.strip() in ("(", "[", "（", "【", "〔"):
        found[0] = found[0]._replace(gap="")
        found[-1] = found[-1]._replace(tail=found[-1].tail.rstrip()[:-1])
    opened, closed = _BRACKETS.get(house.brackets, (found[0].gap, ""))
    lead = found[0] if found[0].part is Part.PREFIX else None
    led = _led(lead, house)
    said = found[1:] if lead else found
    first = said[0].gap if lead and led == lead.words else " " if led else ""
    said = [said[0]._replace(gap=first), *said[1:]]
    return opened + led + "".join(_told(said, house.separator)) + closed


def _told(said: Iterable[Piece], separator: str) -> Iterator[str]:
    for piece in said:
        gap = separator if separator and piece.gap.strip() == "/" else piece.gap
        yield gap + piece.words + piece.tail


def _led(lead: Piece | None, house: House) -> str:
    """The lead-in to print: the house's takes the place of a photograph's, not of "Illustration:"."""
    words = lead.words if lead else ""
    if not house.copyright:
        words = re.sub(r"©\s*|\(c\)\s*|^copyright\b[:\s]*", "", words, flags=re.I).strip()
    if house.lead_in and (lead is None or lead.of_photograph):
        words = "" if house.lead_in == "none" else house.lead_in
    return words
