"""Credits held against each other: the credits of a page, and what is the same name written in two ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from linter.credits.agency_instructions import runs
from linter.credits.lead_ins import bare, says_photograph
from linter.model.agency import SUPPLIERS, Agencies, Agency, How
from linter.model.credit import ORGANISATIONS, Credit, CreditPart, Part
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.model.source import Edit, Text
from linter.model.spans import Span
from linter.text.accents import without_accents
from linter.text.one_edit_apart import one_slip

# As these houses ask to be credited, in words that are copied from them: "Photo by Jo Lee on Unsplash".
_ASKED = lazy(r"\s(?:on|from|auf|von|sur|de|en|su|da|op|van|på|från|na|z)\s+(?:Unsplash|Pexels|Pixabay)\W*$", re.I)
_STOPS = str.maketrans("-.'’", "    ")
_CONTRIBUTOR = lazy(r"-\s*(?P<name>[^-/]+)/(?P=name)\s+via\s", re.I)  # "Jo Lee - FIFA/FIFA via Getty Images"
_POOL = lazy(r"[ -]pool\b", re.I)  # "Jo Lee/AP Pool/AP/dpa"
_MOST = 30  # parties of a line that are held against each other; a longer line is a list
_ENDS = tuple(".!?…。！？")
_CAPITAL = lazy(r"(?<=\S) (?P<bar>[Il]) (?=[^\W\d_])")
_PARTING = lazy(r"[/|:;©,]")
_DOMAIN = lazy(r"\w\.[a-z]{2,}$")
_SIDE_BY_SIDE = 5  # characters between a house and its service
_OF_ANY = frozenset({"image", "image by"})
_SEVERAL = lazy(r"[;,&+]|\b(?:and|und|et|y|og|och|left|right|links|rechts|top|bottom|oben|unten)\b", re.I)


class Named(NamedTuple):
    """A party of a credit, with the words it stands in."""

    text: Text
    part: CreditPart

    @property
    def where(self) -> Span:
        return self.text.span(self.part.start, self.part.end)


def credits_of(page: Page) -> Iterator[Credit]:
    """The credits of a page's pictures; the credit of a gallery comes as often as it has pictures."""
    return (block.credit for block in page.blocks if block.credit is not None)


def named_in(credits: Iterable[Credit], *parts: Part) -> Iterator[Named]:
    """Every party of some kinds; organisations where no kind is named."""
    for credit in credits:
        for part in credit.of(*(parts or ORGANISATIONS)):
            yield Named(credit.text, part)


def written(named: Iterable[Named], new: str) -> dict[Span, Edit | None]:
    """Each place once, with the edit that writes ``new`` there; None where a tag is in the way."""
    return {each.where: each.text.edit(each.part.start, each.part.end, new) for each in named}


# "Photos by Jo Lee" is said of two pictures, "Photo by" of one. The words of [lead] that have a plural of their own.
_SINGULAR = {
    "photos": "photo",
    "pictures": "picture",
    "photographs": "photograph",
    "images": "image",
    "fotos": "foto",
    "bilder": "bild",
    "foto's": "foto",
    "foto’s": "foto",
    "zdjęcia": "zdjęcie",
    "kuvat": "kuva",
    "snímky": "snímek",
    "imágenes": "imagen",
    "imagens": "imagem",
    "immagini": "immagine",
    "fotografies": "fotografia",
    "crédits": "crédit",
}


def lead_of(credit: Credit, agencies: Agencies) -> str | None:
    """The lead-in of a photograph for comparing, in the singular; None for another, or one that its house words."""
    if _ASKED.search(credit.text.words):
        return None
    leads = credit.of(Part.PREFIX)
    if any((known := agencies.agency(part.words)) and known.kind == "generator" for part in credit.of(*ORGANISATIONS)):
        return None
    if not leads:
        return ""
    words = bare(leads[0].words)
    if len(leads) > 1 or words in ("", "copyright") or not says_photograph(words):
        return None
    first, *rest = words.split(" ")
    plain = [_SINGULAR.get(first, first), *rest]
    return " ".join(plain).removesuffix("s")


def one_says_image(lead: str, other: str) -> bool:
    """True for "Image by" beside "Photo by": the first leads in the credit of a drawing or a chart, too."""
    return bool(lead and other) and (lead in _OF_ANY) != (other in _OF_ANY)


def places(named: Iterable[Named]) -> list[Named]:
    """Each place once, in the order of the page."""
    return sorted({each.where: each for each in named}.values(), key=lambda each: each.where)


def of_several(between: str) -> bool:
    """True where the words between two names say that the line credits several pictures: and, left, a semicolon."""
    return _SEVERAL.search(between) is not None


def are_of_several(credit: Credit, low: int, high: int, agencies: Agencies) -> bool:
    """True where what stands between two parts says that the credit is of several pictures: an order, a semicolon."""
    words = credit.text.words
    if of_several(words[low:high]):
        return True
    return any(low <= start and end <= high for start, end in runs(words, agencies, notices=True))


def alone_and_with_agency(credits: Iterable[Credit], agencies: Agencies) -> Iterator[tuple[list[Credit], Credit]]:
    """The credits that name a photographer alone, and one of the page that has the agency of all others beside him."""
    found: dict[str, list[Credit]] = {}
    several = list(credits)
    for credit in several if len(several) > 1 else ():
        if len(credit.photographers) == 1 and not of_several(credit.text.words):
            found.setdefault(credit.photographers[0].casefold(), []).append(credit)
    for rows in found.values():
        alone = [each for each in rows if not each.of(*ORGANISATIONS, Part.STATUS, Part.LICENCE)]
        others = [each for each in rows if each.organisations]
        if alone and len({each.organisation_names for each in others}) == 1 and _of_suppliers(others[0], agencies):
            yield alone, others[0]


def _of_suppliers(credit: Credit, agencies: Agencies) -> bool:
    return all((known := agencies.agency(name)) and known.kind in SUPPLIERS for name in credit.organisations)


def slashes(credits: Iterable[Credit], agencies: Agencies) -> Iterator[tuple[Text, int, str]]:
    """Each slash between two parties with the spaces round it, save one in front of "via" and what agencies set so.

    EFE/ Name is how EFE signs, "/ POOL" how agencies sign what was shared, and IMAGO / Name how imago does, where no
    other credit of the page has IMAGO/Name; picture alliance prints both.
    """
    found = [each for credit in credits for each in _slashes(credit)]
    tight = {id(known) for *_, words, parties in found if words == "/" for known in _known(parties[:2], agencies)}
    for text, start, words, (before, after, *others) in found:
        if words == "/ " and (known := agencies.agency(before.words)) and known.spaced:
            continue
        houses = _known((before, after, *others), agencies)
        if words in ("/", " / ") and any(len(known.spaces_slashes) > 1 for known in houses):
            continue
        own = (known for known in houses if words in known.form)
        if words == " / " and (after.part is Part.STATUS or any(id(known) not in tight for known in own)):
            continue
        begins = before.words[-1:] in _ENDS or "가" <= before.words[-1:] <= "힣"  # a Korean paper's too
        if words != " /" or not begins:  # there the slash begins a credit
            yield text, start, words


def _slashes(credit: Credit) -> Iterator[tuple[Text, int, str, tuple[CreditPart, ...]]]:
    """Each slash with the parties on its two sides, and the first house where all are spaced."""
    if "/" not in credit.text.words:
        return
    spaced = "/" not in credit.text.words.replace(" / ", "")
    houses = credit.of(*ORGANISATIONS)[:1] if spaced else []
    for before, part, after in zip(credit.parts, credit.parts[1:], credit.parts[2:], strict=False):
        words = credit.text.words[part.start : part.end]
        if part.part is Part.PUNCTUATION and words.strip() == "/" and Part.PREFIX not in (before.part, after.part):
            yield credit.text, part.start, words, (before, after, *houses)


def _known(parties: tuple[CreditPart, ...], agencies: Agencies) -> list[Agency]:
    return [known for each in parties if (known := agencies.agency(each.words))]


def bars_as_letters(credit: Credit, agencies: Agencies) -> Iterator[tuple[Text, int]]:
    """Where a capital I or a small l stands for a bar: "dpa I Jo Lee", "dpa l Jo Lee"; not in World War I Museum."""
    words = credit.text.words
    for hit in _CAPITAL.finditer(words) if " I " in words or " l " in words else ():
        before, behind = words[: hit.start()], words[hit.end() :]
        party = _PARTING.split(before)[-1].strip(), _PARTING.split(behind)[0].strip()
        if _DOMAIN.search(before) or any(agencies.agency(each) for each in party):
            yield credit.text, hit.start("bar")


def said_twice(one: CreditPart, other: CreditPart, agencies: Agencies) -> bool:
    """The same name; a photographer's may be cut short by a field too small for it, or have other full stops.

    What a house calls its services is no repetition of another of them, or of the house right beside it
    ("dpa-Zentralbild/dpa"); a name it gave up is told by a rule of its own.
    """
    a, b = one.name.casefold(), other.name.casefold()
    if a == b:
        return one.words.casefold() == other.words.casefold() or not _of_services(agencies, one, other)
    if not one.part is other.part is Part.PHOTOGRAPHER:
        return False
    return plain(one.name) == plain(other.name) or (a.startswith(b) and len(b) > 0.8 * len(a))


def named_twice(credit: Credit, agencies: Agencies) -> list[tuple[CreditPart, CreditPart]]:
    """The names that stand twice, where no mark between them says that the credit is of several pictures."""
    named = credit.of(Part.PHOTOGRAPHER, Part.PROVIDER, Part.CLIENT, Part.DISTRIBUTOR)[:_MOST]
    told = _party_twice(credit, named, agencies) if len(named) > 1 else []
    # "DR/DR", "Privat/Privat": words that name nobody, side by side
    for a, b in pairwise(credit.of(Part.STATUS)):
        if a.words.casefold() == b.words.casefold() and credit.text.words[a.end : b.start].strip() in ("/", "|"):
            told.append((a, b))
    return told


def _party_twice(
    credit: Credit, named: Sequence[CreditPart], agencies: Agencies
) -> list[tuple[CreditPart, CreditPart]]:
    people = len({part.words.casefold() for part in named if part.part is Part.PHOTOGRAPHER})
    contributors = {hit.start("name") for hit in _CONTRIBUTOR.finditer(credit.text.words)}
    contributors |= {part.start for part in named if _POOL.match(credit.text.words, part.end)}
    pairs: dict[int, tuple[CreditPart, CreditPart]] = {}
    for a, b in combinations(named, 2):
        if b.start in pairs or a.start in contributors:
            continue
        if credit.text.words[a.end : b.start].strip() == "ⓒ" and a.words != b.words:
            continue  # "/뉴스1 ⓒ News1": whose picture, and who holds the rights, in two scripts
        if said_twice(a, b, agencies) and not are_of_several(credit, a.end, b.start, agencies):
            pairs[b.start] = (a, b)  # with the first time, once
    return [(a, b) for a, b in pairs.values() if b.part is Part.PHOTOGRAPHER or people < 2]


def _of_services(agencies: Agencies, *parts: CreditPart) -> bool:
    """True where one is a service of its house, or a name that it gave up, and the other at most beside it."""
    how = [known[1] for part in parts if (known := agencies.form(part.words))]
    apart = parts[-1].start - parts[0].end > _SIDE_BY_SIDE and set(how) != {How.LINE}  # "AFP PHOTO/Ann Day/AFP"
    return len(how) == len(parts) and not apart and not {How.LINE, How.RETIRED}.isdisjoint(how)


def plain(name: str) -> str:
    """A name for comparing: without case, accents, full stops and hyphens."""
    return " ".join(without_accents(name).translate(_STOPS).split())


def names_in(parts: Iterable[CreditPart]) -> set[str]:
    """Whom some parts of credits name, for comparing."""
    return {plain(part.name) for part in parts if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)}


def same_person_misspelt(one: str, other: str) -> bool:
    """True for Ann Gebeily and Ann Gebeilly, Jo Müller and Jo Muller; not for Jon Lee and Jan Lee, who may be two."""
    a, b = plain(one).split(), plain(other).split()
    if a == b:
        return True
    if len(a) != len(b) or len(a) < 2:
        return False
    apart = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(apart) != 1:
        return False
    x, y = apart[0]
    family = a[-1] != b[-1]
    return min(len(x), len(y)) >= (5 if family else 6) and one_slip(x, y) and x[:-1] != y[:-1]
