"""Where a credit is led in twice: "Photograph: Photograph: Jo Lee", "Bild: Bild erstellt mit KI"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import pairwise

from linter.credits.comparison import are_of_several
from linter.credits.depictions import is_drawn
from linter.credits.lead_ins import bare, bare_lead_ins, is_label, says_photograph
from linter.model.agency import Agencies
from linter.model.credit import Credit, CreditPart, Part
from linter.model.lazy_regex import lazy

_AGAIN = lazy(r"([^\W\d_]+) [^\W\d_A-Z]")  # "Bild erstellt mit KI", not "Foto Huber"


def led_in_twice(credit: Credit, agencies: Agencies) -> Iterator[tuple[str, int, int, str]]:
    """The first lead-in; where the second stands, the space behind it too; the second."""
    words, leads = credit.text.words, credit.of(Part.PREFIX)
    for lead in leads:
        runs = [(lead.start + low, min(lead.end, lead.start + high)) for low, high in _lead_ins(lead.words)]
        said = [words[low:high].strip() for low, high in runs]
        if len(runs) < 2 or not says_photograph(bare(said[0]).split(" ")[0]) or is_drawn("", said[0]):
            continue  # "Photo illustration: Photo by Jo Lee; art by Ann Roe"
        if says_photograph(bare(said[1]).split(" ")[0]):
            space = len(words[lead.end :]) - len(words[lead.end :].lstrip()) if len(runs) == 2 else 0
            yield said[0], runs[1][0], runs[1][1] + space, said[1]
        elif said[1][-1:] == ":" and is_label(said[1]):  # "Bild: Screenshot:"
            yield said[0], runs[1][0], runs[1][0] + len(said[1]), said[1]
    for lead, party in zip(leads, map(partial(_behind, credit), leads), strict=True):
        again = _AGAIN.match(party.words) if party else None
        if party and again and says_photograph(again[1]) and again[1].casefold() == bare(lead.words):
            yield lead.words, party.start, party.start + again.end(1), again[1]
    for one, other in pairwise(leads):
        same = bare(one.words) == bare(other.words) and not are_of_several(credit, one.end, other.start, agencies)
        if same and not two_credits(credit, one, other):
            yield one.words, other.start, other.end, other.words


@lru_cache(maxsize=512)  # pages have the same few
def _lead_ins(words: str) -> list[tuple[int, int]]:
    return bare_lead_ins(words + " X")


def credited_twice(credit: Credit, agencies: Agencies) -> Iterator[tuple[CreditPart, CreditPart]]:
    """To whom a credit says twice that a picture belongs: "Image credit: Jo Lee (Image credit: AFP)"."""
    for one, other in pairwise(credit.of(Part.PREFIX)):
        if not are_of_several(credit, one.end, other.start, agencies) and (found := two_credits(credit, one, other)):
            yield found


def two_credits(credit: Credit, one: CreditPart, other: CreditPart) -> tuple[CreditPart, CreditPart] | None:
    """The parties of two lead-ins of which the second begins a credit of its own, in brackets or behind a blank."""
    first, second = _behind(credit, one), _behind(credit, other)
    if first is None or second is None or first.end > other.start or first.name == second.name:
        return None
    between = credit.text.words[first.end : other.start]
    same = bare(one.words) == bare(other.words)
    return (first, second) if same and not between.strip(" ([") else None


def _behind(credit: Credit, lead: CreditPart) -> CreditPart | None:
    """The party that a lead-in leads in."""
    return next((part for part in credit.of(Part.PHOTOGRAPHER, Part.PROVIDER) if part.start >= lead.end), None)
