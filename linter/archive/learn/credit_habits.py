"""What one credit shows of how its house prints credits: lead-in, separator, order, brackets, initials, agencies."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from linter.archive.learn.templates import is_unseen, stands_apart
from linter.archive.learn.vote import Seen
from linter.credits.comparison import lead_of
from linter.credits.formatting import printed
from linter.credits.lead_ins import bare
from linter.credits.normalisation import Piece, pieces
from linter.model.agency import Agencies, How
from linter.model.credit import ORGANISATIONS, Credit, Part
from linter.model.credit_form import House
from linter.model.lazy_regex import lazy
from linter.model.source import Source
from linter.text.words import in_latin

_OPENING = {"(": "round", "[": "square"}
_CLOSING = tuple(")]）】")
_NAMED = (Part.PHOTOGRAPHER, *ORGANISATIONS)
_LONGEST = 40  # characters of a lead-in or a separator; what is longer is no house's habit
_INITIALS = lazy(r"[A-Z]{2} [A-Z][^\W\d_A-Z]")  # "JR Moss"; not "JO LEE"
_SIDES = {Part.PHOTOGRAPHER, Part.PROVIDER}


def credit_habits(credit: Credit, source: Source, agencies: Agencies) -> Iterator[Seen]:
    """The habits that a photograph's credit shows; none where it names nobody, or speaks of several pictures."""
    found = pieces(credit, agencies, mend=False)
    named = [piece for piece in found if piece.part in _NAMED]
    known = any(agencies.agency(piece.words) for piece in named)
    person = any(piece.part is Part.PHOTOGRAPHER for piece in named)
    if not (known or person) or any(";" in piece.gap or piece.of_no_photograph for piece in found):
        return
    yield from _lead_in(credit, source, agencies)
    yield Seen("brackets", _brackets(found[0].gap.strip(), credit.text.words))
    yield from _separators(found, agencies)
    yield from _order(found)
    yield from _initials(credit, agencies)
    yield from _forms(credit, agencies)


def _lead_in(credit: Credit, source: Source, agencies: Agencies) -> Iterator[Seen]:
    """The words that lead in a photograph; none where no reader sees them, or there are none."""
    leads = credit.of(Part.PREFIX)
    if not leads:
        if lead_of(credit, agencies) is not None:
            yield Seen("lead-in", "none")
        return
    first = leads[0]
    words = credit.text.words[first.start : first.end].strip()
    sign = len(leads) == 1 and bare(words) == ""
    if len(words) > _LONGEST or (not sign and lead_of(credit, agencies) is None):
        return
    said = [part for part in credit.parts if part.start >= first.end and part.part is not Part.PUNCTUATION]
    if is_unseen(source, credit.text, first.start, first.end):
        yield Seen("lead-in", "none", by_template=True)
    elif said and stands_apart(source, credit.text, first.end, said[0].start):
        yield Seen("lead-in", words, by_template=True)
    else:
        yield Seen("lead-in", words)


def _brackets(opening: str, words: str) -> str:
    """What stands round the whole credit."""
    return _OPENING.get(opening, opening or "none") if opening and words.rstrip(". ").endswith(_CLOSING) else "none"


def _separators(found: list[Piece], agencies: Agencies) -> Iterator[Seen]:
    """What parts a photographer from an agency. Via and for are joints of another kind; an agency's own sign is its."""
    for before, piece in pairwise(found):
        gap = piece.gap
        if {before.part, piece.part} != _SIDES or any(map(str.isalnum, gap)) or not 0 < len(gap) <= _LONGEST:
            continue
        known = [each for side in (before, piece) if (each := agencies.agency(side.words))]
        if gap != "/" and any(gap in each.form or (each.spaced and gap == "/ ") for each in known):
            continue
        yield Seen("separator", f"{gap.rstrip()}…)" if gap.strip() in ("(", "[", "（") else gap)


def _order(found: list[Piece]) -> Iterator[Seen]:
    """Who stands first, where one photographer stands beside agencies and nobody else."""
    parts = [piece.part for piece in found if piece.part in _NAMED]
    one = parts.count(Part.PHOTOGRAPHER) == 1 and parts.count(Part.PROVIDER) == len(parts) - 1 > 0
    if one and Part.PHOTOGRAPHER in (parts[0], parts[-1]):
        yield Seen("order", "photographer-first" if parts[0] is Part.PHOTOGRAPHER else "agency-first")


def _initials(credit: Credit, agencies: Agencies) -> Iterator[Seen]:
    """Whether initials have stops: what would change if the house wanted it otherwise, or letters side by side."""
    as_it_is = printed(credit, agencies, House(), mend=False)
    for value, other in (("stops", "none"), ("none", "stops")):
        if printed(credit, agencies, House(initials=other), mend=False) != as_it_is:
            yield Seen("initials", value)
            return
    if any(_INITIALS.match(name) for name in credit.photographers):
        yield Seen("initials", "none")


def _forms(credit: Credit, agencies: Agencies) -> Iterator[Seen]:
    """How each agency is named; its services, slips, names it gave up and names in other scripts are left alone."""
    for part in credit.of(*ORGANISATIONS):
        known = agencies.form(part.words)
        if known is not None and known[1] in (How.NAME, How.VARIANT) and in_latin(part.words):
            yield Seen(f"agency {known[0].name}", part.words)
