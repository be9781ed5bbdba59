"""Reads a credit line: who took the picture, who supplied it, and what else the line says."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import accumulate

from linter.credits.agency_instructions import is_instruction
from linter.credits.ai_labels import is_ai_label
from linter.credits.houses_beside import beside_mark, is_club_behind, is_paper_behind
from linter.credits.lead_ins import STRAY, is_label, of_photograph, prefix_end
from linter.credits.orders import between_orders
from linter.credits.person_names import PARTICLES, is_paper, is_public_body, is_titled, looks_like_person
from linter.credits.place_and_agency import is_placed_agency
from linter.credits.placeholders import credit_placeholder
from linter.credits.rights_notice import is_rights_notice, without_rights_notice
from linter.credits.segmentation import PUNCTUATION, Party, is_of_others, parties, trimmed
from linter.credits.separators import BULLETS, HANDLE, LICENCE
from linter.credits.vocabulary import (
    archive_words,
    is_chinese_name,
    is_given_korean,
    is_japanese_name,
    is_korean_name,
    organisation_words,
    status_words,
    tail_words,
)
from linter.data import table
from linter.data.word_lists import family_names, names_of_people
from linter.model.agency import Agencies, Agency
from linter.model.credit import Credit, CreditPart, Part
from linter.model.lazy_regex import lazy
from linter.model.source import Text
from linter.text.accents import without_accents
from linter.text.dates import is_day
from linter.text.words import AND

_BRACKETS = {"(": ")", "[": "]", "（": "）", "［": "］", "【": "】", "〔": "〕", "{": "}"}
_SETS_APART = ("/", "／", "|", "(", "–", "—", "―", "·", *BULLETS)  # a photographer and a house, seldom two people
_JOINING = (",", "&", *AND.split("|"))
_TWO = 2  # parties of a credit; letters of a Chinese name
_YEAR = lazy(r"^(?:(?:©|\(c\))?\s*\d{4}|©|\(c\))$", re.I)
_TAKEN_FROM = ("から",)  # "本社ヘリから": what the picture was taken from
_COUNT = lazy(r"\d{1,2}")  # how many of the pictures: "Jo Lee (2), Ann Day"
_EDITED = lazy(r"[a-z]{2,4}")  # an editor's initials behind the photographer: "ANTARA FOTO/Jo Lee/nym."
_DAY = lazy(r"\d{2,4}年\d{1,2}月\d{1,2}日")
_SHELF = lazy(r"(?:Bild|Nr\.?|No\.?|Inv\.?|N°|Sign\.) ?[\w/.-]*\d[\w/.-]*")  # where an archive keeps it
_ADDRESS = lazy(r"(?<=\w)[\s(|/,–-]+(https?://[^\s()]+)\W*$", re.I)  # where a picture was found, behind whose it is
# The same alone, behind a lead-in or none: a site, and where on it.
_ADDRESS_ALONE = lazy(r"\W*(?:[^\W\d_]+:\s+\W*)?https?://(?P<host>[^\s/()]+\.[a-z]{2,})(?P<path>/[^\s()]*)?\W*", re.I)
_MAIL = lazy(r"^[\w.+-]+@[\w-]+\.[\w.]+$")
_CODE = lazy(r"^(?:\d{5,9}[a-z]{1,3}|RTS\w{4,8}|[A-Z]{3}\d{6,}|PTI\d\d_\d\d_\d{4}_\w{4,10})$")
_GIVEN = lazy(
    r"courtesy|supplied|handout|provided|zur verfügung|cortesía|courtoisie|提供|제공|cedid|facilitad|fourni|prêtée",
    re.I,
)


def parse(text: Text, agencies: Agencies) -> Credit:
    """Read a credit's parts; together they hold every character of the text."""
    return Credit(text, parts(text.words, agencies))


@lru_cache(maxsize=2048)
def parts(words: str, agencies: Agencies) -> tuple[CreditPart, ...]:
    """The parts of a credit line, in order, tiling it."""
    low, high = trimmed(words, 0, len(words))
    if low < high and credit_placeholder(words):
        return _tiled(words, [CreditPart(Part.PLACEHOLDER, low, high, words[low:high], words[low:high])])
    if alone := _ADDRESS_ALONE.fullmatch(words):
        host = CreditPart(Part.PROVIDER, *alone.span("host"), alone["host"], alone["host"])
        body = prefix_end(words, low, host.start, agencies)
        lead = [CreditPart(Part.PREFIX, low, len(words[:body].rstrip()), words[low:body].rstrip(), "")]
        path = [CreditPart(Part.STATUS, *alone.span("path"), alone["path"], alone["path"])] if alone["path"] else []
        return _tiled(words, [*(lead if body > low else ()), host, *path])
    if found_at := _ADDRESS.search(words):
        at = CreditPart(Part.STATUS, *found_at.span(1), found_at[1], found_at[1])
        return _tiled(words, [*_said(words, *_inside_brackets(words[: found_at.start()]), agencies), at])
    start, end = _inside_brackets(words)
    if (told := between_orders(words, agencies)) != [(0, len(words))]:
        return _tiled(words, [part for stretch in told for part in _said(words, *stretch, agencies)])
    return _tiled(words, _said(words, start, end, agencies))


def _said(words: str, start: int, end: int, agencies: Agencies) -> list[CreditPart]:
    """The parts of a stretch of a line, its marks aside."""
    body = prefix_end(words, start, end, agencies)
    found: list[CreditPart] = []
    lead, others = "", False
    if words[start:body].strip(PUNCTUATION):
        lead = words[start:body].lstrip(" \t\u00a0" + STRAY).rstrip()
        low = words.index(lead, start)
        found.append(CreditPart(Part.PREFIX, low, low + len(lead), lead, ""))
    for party in parties(words, body, end, agencies):
        if party.lead:
            lead = words[slice(*party.lead)]
            found.append(CreditPart(Part.PREFIX, *party.lead, lead, ""))
        part = _classify(words[party.start : party.end], party, lead, agencies)
        others = is_of_others(part.words) or (others and not lead and party.mark in _JOINING)
        part = part._replace(part=Part.STATUS) if others and part.part is Part.PHOTOGRAPHER else part
        if found and party.mark in _SETS_APART:
            found[-1], part = beside_mark(found[-1], part, party.mark, agencies)
        if found and part.part is found[-1].part is Part.PHOTOGRAPHER and party.mark == "," and is_paper(part.words):
            part = part._replace(part=Part.PROVIDER)
        if found and part.part is found[-1].part is Part.PHOTOGRAPHER and party.mark == "," and _is_title(part.words):
            part = part._replace(part=Part.PROVIDER)  # "Photo : Jo Roy, Le Quai"
        if (
            found
            and found[-1].part is Part.PROVIDER
            and part.words in _taken_by()
            and _is_lone_name(found[-1].words, part.words)
        ):
            found[-1] = found[-1]._replace(part=Part.PHOTOGRAPHER)  # "李明/摄"
        if part.part is Part.PLACEHOLDER and part.words.casefold() == "staff" and found:
            part = part._replace(part=Part.STATUS) if found[-1].part is Part.PHOTOGRAPHER else part  # "Jo Lee / Staff"
        if party.mark == "/" and _EDITED.fullmatch(part.words) and agencies.agency(part.words) is None:
            behind = [row.part for row in found[-2:]] == [Part.PROVIDER, Part.PHOTOGRAPHER]  # "Jo Lee/rbb" is a house
            part = part._replace(part=Part.STATUS) if behind and part.part is Part.PROVIDER else part
        found.append(part)
        lead = ""
    if found and is_placed_agency(words[found[0].start : found[-1].end], agencies):
        return [*(row._replace(part=Part.STATUS) for row in found[:-1]), found[-1]]
    return _settled(found, agencies)


def _inside_brackets(words: str) -> tuple[int, int]:
    """The offsets of the line inside the brackets that stand round the whole of it."""
    start, end = 0, len(words)
    closing = _BRACKETS.get(words[:1])
    said = words.rstrip(" .。")
    if not closing or not said.endswith(closing):
        return start, end
    depths = accumulate((letter == words[0]) - (letter == closing) for letter in said)
    whole = next((at for at, depth in enumerate(depths) if not depth), len(said) - 1) == len(said) - 1
    return (1, len(said) - 1) if whole else (start, end)


def _classify(words: str, party: Party, lead: str, agencies: Agencies) -> CreditPart:
    """What a party is; ``lead`` is the lead-in right in front of it."""
    low, high, mark = party.start, party.end, party.mark

    def made(part: Part, name: str = words) -> CreditPart:
        return CreditPart(part, low, high, words, name)

    known = agencies.agency(words) or _year_form(words, agencies)
    if known is not None:
        part = Part.DISTRIBUTOR if _passed_on(mark) else Part.CLIENT if mark == "for" else Part.PROVIDER
        return made(part, known.name)
    if credit_placeholder(words):
        return made(Part.PLACEHOLDER)
    status = words.casefold() in status_words() or words in tail_words() or (is_label(words) and of_photograph(words))
    status = status or words.casefold() in archive_words() or words.endswith(_TAKEN_FROM) or is_ai_label(words)
    if (
        status
        or _YEAR.match(words)
        or is_rights_notice(words)
        or is_code(words)
        or _SHELF.fullmatch(words)
        or _COUNT.fullmatch(words)
        or _DAY.fullmatch(words)
        or is_day(words)
        or is_instruction(words)
        or is_of_others(words)
    ):
        return made(Part.STATUS)
    for tail, whose in tail_words().items():
        if words.endswith(tail) and (name := words.removesuffix(tail).rstrip(' “”»"')):
            known = agencies.agency(name)
            part = Part.PHOTOGRAPHER if whose == "photographer" and known is None else Part.PROVIDER
            return CreditPart(part, low, low + len(name), name, known.name if known else name)
    if LICENCE.fullmatch(words):
        return made(Part.LICENCE)
    if _passed_on(mark):
        return made(Part.DISTRIBUTOR)
    if mark == "for":
        return made(Part.CLIENT)
    if mark == "by":
        return made(Part.PHOTOGRAPHER)
    if is_paper_behind(words, lead) or is_club_behind(words, lead) or is_public_body(words):
        return made(Part.PROVIDER)
    if _is_lone_name(words, lead):
        return made(Part.PHOTOGRAPHER)
    if HANDLE.match(words) or looks_like_person(words, agencies) or is_japanese_name(words):
        return made(Part.PROVIDER if mark == "given" or _GIVEN.search(lead) else Part.PHOTOGRAPHER)
    return made(Part.PROVIDER)


@cache
def _taken_by() -> frozenset[str]:
    """East Asia's words for taking a picture."""
    return frozenset(table("credit_cues")["taken_by"]["words"])


def _is_lone_name(words: str, lead: str) -> bool:
    """True for a short name of East Asia behind a word for who took the picture: 摄影：李明."""
    short = len(words) in (2, 3, 4) and words[0] >= "\u3040" and words.isalpha()
    return short and lead.strip(" :：・/／") in _taken_by()


def is_code(words: str) -> bool:
    """True for an agency's number of a picture and for an e-mail address, which are nobody's name."""
    return bool(_CODE.match(words) or _MAIL.match(words))


def _passed_on(mark: str) -> bool:
    return "via" in mark or "vía" in mark


def _year_form(party: str, agencies: Agencies) -> Agency | None:
    """ "Copyright 2026 The AP. All rights reserved" and the like."""
    bare = without_rights_notice(re.sub(r"(?i)^(?:copyright|©|\(c\))?\s*\d{4}\s*", "", party)).strip(" .")
    return agencies.agency(bare) if bare and bare != party else None


def _is_title(words: str) -> bool:
    """True for an article and a word that nobody is called: "Le Quai", no "Le Nam"."""
    name = without_accents(words.rpartition(" ")[2])
    return is_titled(words.title() if words.isupper() else words) and name not in names_of_people()


def _settled(found: list[CreditPart], agencies: Agencies) -> list[CreditPart]:
    """Roles that only the whole line decides: beside an agency, a lone word or a name in small letters is a person."""
    said = [row for row in found if row.part is not Part.PREFIX]
    if any(row.part is Part.PHOTOGRAPHER for row in said):
        return found
    if len(said) < _TWO:
        alone = bool(said) and said[0].part is Part.PROVIDER and _is_name_alone(said[0], found[0].words)
        return [row._replace(part=Part.PHOTOGRAPHER) if alone and row is said[0] else row for row in found]
    kinds = [known.kind if (known := agencies.agency(row.words)) else "" for row in said]
    for number, row in enumerate(said):
        beside = {*kinds[max(0, number - 1) : number], *kinds[number + 1 : number + 2]}
        unknown = row.part is Part.PROVIDER and not kinds[number] and row.name == row.words
        if unknown and is_chinese_name(row.words):
            tight = [kind for kind, each in zip(kinds, said, strict=True) if each.start == row.end + 1]
            beside = {*tight} - {""}  # "李明/新华社"; of "李明 | 新华社" he may be shown
            if "agency" not in beside:
                continue
            found[found.index(row)] = row._replace(part=Part.PHOTOGRAPHER)
            return found
        if unknown and _may_be_person(row, beside, agencies):
            changed = CreditPart(Part.PHOTOGRAPHER, row.start, row.end, row.words, row.words)
            return [changed if each is row else each for each in found]
    return found


def _is_name_alone(row: CreditPart, lead: str) -> bool:
    """True for a Korean or Chinese name that is all a credit says; of two letters no source’s."""
    if row.name != row.words or not is_chinese_name(row.words):
        return row.name == row.words and is_given_korean(row.words)
    return "供" not in lead and "提" not in lead and (len(row.words) > _TWO or "源" not in lead)


def _may_be_person(row: CreditPart, beside: set[str], agencies: Agencies) -> bool:
    tokens = row.words.split()
    small = row.words.casefold() == row.words and row.words.isascii()
    if "agency" in beside and row.words.isupper() and len(tokens) == 1 and without_accents(row.words) in family_names():
        return True  # "ROUX/SIPA"
    if (small and len(tokens) == 1 and beside - {""}) or (is_korean_name(row.words) and "agency" in beside):
        return True
    if "stock" in beside and len(tokens) <= 3 and organisation_words().isdisjoint(map(str.casefold, tokens)):
        return True
    names = [token for token in tokens if token not in PARTICLES]
    return small and "agency" in beside and len(names) in (2, 3) and looks_like_person(row.words.title(), agencies)


def _tiled(words: str, found: list[CreditPart]) -> tuple[CreditPart, ...]:
    """The parts with the punctuation between them, so that nothing of the line is lost."""
    tiles: list[CreditPart] = []
    at = 0
    for row in found:
        if row.start > at:
            tiles.append(CreditPart(Part.PUNCTUATION, at, row.start, words[at : row.start], ""))
        tiles.append(row)
        at = row.end
    if at < len(words):
        tiles.append(CreditPart(Part.PUNCTUATION, at, len(words), words[at:], ""))
    return tuple(tiles)
