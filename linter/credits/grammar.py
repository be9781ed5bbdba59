"""Reads a credit line: who took the picture, who supplied it, and what else the line says."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from linter.data.credits import (
    Agency,
    agency,
    by_words,
    byline_words,
    lead_words,
    organisation_endings,
    organisation_words,
    status_words,
    tail_words,
)
from linter.model import Credit, CreditPart, Part, Text

_BRACKETS = {"(": ")", "[": "]", "（": "）", "【": "】", "{": "}"}
_PUNCTUATION = " \t\u00a0.,;:/|()[]（）【】*•·–—-＝=\"'“”„«»"
_LICENCE = re.compile(
    r"\b(?:CC[ -]?0|CC[ -]BY(?:[ -](?:SA|ND|NC))*(?:[ -]\d\.\d)?|Creative Commons|public domain|gemeinfrei)\b",
    re.I,
)
_SEPARATOR = re.compile(
    r"\s*(?:/\s*via\s+|[/|;•·]|\bvia\b|\bfor\b(?=\s+the\b|\s+[A-Z])|＝|\s[–—-]{1,2}\s|\s=\s)\s*"
    r"|\s*,\s*|\s+(?:and|und|et|y|og|och|&|e)\s+(?=[^\W\d_])|\s*:\s+|\s*\((?=[^()]*\))|\)\s*|\s*[（）]\s*",
    re.I,
)
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "du",
        "la",
        "le",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "do",
        "bin",
        "ibn",
        "ben",
        "al",
        "el",
        "ter",
        "ten",
        "zu",
        "zum",
        "af",
        "av",
        "y",
        "e'l",
        "d'",
        "st",
        "saint",
        "abu",
        "ould",
        "mac",
    ]
)
_YEAR = re.compile(r"^(?:\d{4}|©|\(c\)|all rights reserved\.?|alle rechte vorbehalten\.?)$", re.I)
_HANDLE = re.compile(r"^@[\w.]+$")
_MAIL = re.compile(r"^[\w.+-]+@[\w-]+\.[\w.]+$")


def parse(text: Text) -> Credit:
    """Read a credit's parts; together they hold every character of the text."""
    return Credit(text, parts(text.words))


@lru_cache(maxsize=2048)
def parts(words: str) -> tuple[CreditPart, ...]:
    """The parts of a credit line, in order, tiling it."""
    start, end = _inside_brackets(words)
    body = prefix_end(words, start, end)
    found: list[CreditPart] = []
    if words[start:body].strip(_PUNCTUATION):
        found.append(CreditPart(Part.PREFIX, start, body, words[start:body].strip(), ""))
    for low, high, mark in _parties(words, body, end):
        found.append(_classify(words[low:high], low, high, mark))
    return _tiled(words, _settled(found))


def _inside_brackets(words: str) -> tuple[int, int]:
    """The offsets of the line inside the brackets that stand round the whole of it."""
    start, end = 0, len(words)
    closing = _BRACKETS.get(words[:1])
    if closing and words.rstrip(" .").endswith(closing) and words.find(closing) >= len(words.rstrip(" .")) - 1:
        return 1, len(words.rstrip(" .")) - 1
    return start, end


@cache
def lead_in() -> re.Pattern[str]:
    """A lead-in and its mark ("Photo:", "Foto ©", "Photo by", "©") that begins no further into a word."""
    words = sorted(lead_words(), key=lambda word: (-len(word), word))
    lead = "|".join(re.escape(word) for word in words)
    dotted = "|".join(re.escape(word) for word in words if word.endswith("."))
    by = "|".join(re.escape(word) for word in by_words())
    return re.compile(
        rf"(?<![^\W_])(?:(?:{lead})(?:\s+(?:by|von|credits?|from|copyright))?\s*(?:(?:[:：＝=]|\.\.\.|…)\s*(?:©|\(c\))?|©|\(c\))"
        rf"|(?:{dotted})\s*(?=[^\W\d_])"
        rf"|image (?:source|copyright),|(?:{by})(?=[\s:(])\s*:?|©|\(c\)(?=\s)|℗)\s*(?:{by}\b)?\s*",
        re.I,
    )


def prefix_end(words: str, start: int, end: int) -> int:
    """Where the lead-in ends that stands at ``start``; ``start`` itself where there is none."""
    at = start
    while at < end and (words[at].isspace() or words[at] in "/|–—-＝=*"):
        at += 1
    begin = at
    for _ in range(3):
        found = lead_in().match(words, at, end)
        if not found or found.end() == at:
            break
        at = found.end()
    return at if at > begin else start


def _parties(words: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Offsets of each party and the separator before it."""
    found: list[tuple[int, int, str]] = []
    at, mark = start, ""
    for hit in _SEPARATOR.finditer(words, start, end):
        if hit.start() < at:
            continue
        party = words[at : hit.start()]
        if hit.group().strip() == "," and _keeps_comma(words, hit, end):
            continue
        if hit.group().strip() in ("&", "and", "und") and _keeps_and(party, words[hit.end() : end]):
            continue
        if party.strip(_PUNCTUATION):
            found.append((at, hit.start(), mark))
            mark = ""
        mark = hit.group().strip().casefold() or mark
        at = hit.end()
    if words[at:end].strip(_PUNCTUATION):
        found.append((at, end, mark))
    placed = [(*_trimmed(words, prefix_end(words, low, high), high), mark) for low, high, mark in found]
    return [(low, high, mark) for low, high, mark in placed if low < high]


def _keeps_comma(words: str, hit: re.Match[str], end: int) -> bool:
    """A comma inside one name: "Smith, Jr.", "Studios, Inc."."""
    after = words[hit.end() : end].split("/", 1)[0].strip().casefold()
    return after.startswith(("jr", "sr", "inc", "ltd", "llc", "eastern district", "bonn"))


def _keeps_and(before: str, after: str) -> bool:
    """ "and" inside one organisation's name, not between two photographers."""
    second = re.split(r"[/|;,]", after, maxsplit=1)[0].strip()
    return not (looks_like_person(before.strip()) and looks_like_person(second))


def _trimmed(words: str, low: int, high: int) -> tuple[int, int]:
    while low < high and words[low] in _PUNCTUATION:
        low += 1
    # A full stop behind an initial or a short form belongs to the name.
    while high > low and words[high - 1] in _PUNCTUATION:
        if words[high - 1] == "." and re.search(r"\b(?:[A-Z]|Jr|Sr|Inc|Ltd|St)\.$", words[low:high]):
            break
        high -= 1
    return low, high


def _classify(party: str, low: int, high: int, mark: str) -> CreditPart:
    known = agency(party) or _year_form(party)
    folded = party.casefold()
    if known is not None:
        part = Part.DISTRIBUTOR if "via" in mark else Part.PROVIDER
        return CreditPart(part, low, high, party, known.name)
    if folded in status_words() or _YEAR.match(party):
        return CreditPart(Part.STATUS, low, high, party, party)
    for tail, whose in tail_words().items():
        if party.endswith(tail) and (name := party.removesuffix(tail).rstrip()):
            part = Part.PHOTOGRAPHER if whose == "photographer" else Part.PROVIDER
            return CreditPart(part, low, low + len(name), name, name)
    if _LICENCE.fullmatch(party):
        return CreditPart(Part.LICENCE, low, high, party, party)
    if _MAIL.match(party):
        return CreditPart(Part.STATUS, low, high, party, party)
    if "via" in mark:
        return CreditPart(Part.DISTRIBUTOR, low, high, party, party)
    if mark == "for":
        return CreditPart(Part.CLIENT, low, high, party, party)
    if _HANDLE.match(party) or looks_like_person(party):
        return CreditPart(Part.PHOTOGRAPHER, low, high, party, party)
    return CreditPart(Part.PROVIDER, low, high, party, party)


def _year_form(party: str) -> Agency | None:
    """ "Copyright 2026 The AP. All rights reserved" and the like."""
    bare = re.sub(r"(?i)^(?:copyright|©|\(c\))?\s*\d{4}\s*|\.?\s*all rights reserved\.?$", "", party).strip(" .")
    return agency(bare) if bare and bare != party else None


def looks_like_person(words: str) -> bool:
    """Two to five capitalised words with no word in them that makes an organisation."""
    tokens = words.split()
    if not words or agency(words) is not None or any(letter.isdigit() for letter in words):
        return False
    if not any(letter.isascii() or letter.isalpha() for letter in words):
        return False
    folded = {token.casefold().strip(".,") for token in tokens}
    if folded & organisation_words() or any(token.endswith(organisation_endings()) for token in folded):
        return False
    if any(mark in words for mark in "+<>{}@#:!?%$"):
        return False
    if not 2 <= len(tokens) <= 5:
        return False
    names = 0
    if any(token[-1] in ".!?" and len(token) > 4 for token in tokens[:-1]):
        return False  # a sentence ends in front of the name
    for number, token in enumerate(tokens):
        bare = token.strip(".,'’\"“”()")
        if not bare:
            return False
        if bare.casefold() in _PARTICLES and 0 < number < len(tokens) - 1:
            continue
        if bare.casefold() in _PARTICLES and bare[0].islower() and number == 0:
            continue
        if not (bare[0].isupper() or bare[:2].casefold() in ("d'", "l'", "al", "el") or not bare[0].isascii()):
            return False
        if bare[0] >= "\u1100" and len(bare) > 3:
            return False  # a word of a sentence: East Asian names are short
        names += len(bare) > 1 or "." in token
    return names >= 2 or (names == 1 and len(tokens) == 2)


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, byline_words()))})\s+(.+?)(?:\s*[,|/·(]|\s+(?:und|and|et|y|og|och|e)\s|$)", re.I
    )


def is_byline(words: str) -> bool:
    """True for the line that names an article's author: "Von Jo Lee", "By Jo Lee, science reporter"."""
    hit = _byline().match(words)
    return hit is not None and looks_like_person(hit[1])


def _settled(found: list[CreditPart]) -> list[CreditPart]:
    """Roles that only the whole line decides: a lone word before a stock site is its photographer's handle."""
    said = [row for row in found if row.part is not Part.PREFIX]
    if any(row.part is Part.PHOTOGRAPHER for row in said) or len(said) < 2:
        return found
    result = list(found)
    for number, row in enumerate(result):
        beside = [agency(other.words) for other in said if other is not row]
        kinds = {other.kind for other in beside if other is not None}
        lone = " " not in row.words and row.words.casefold() == row.words and row.words.isascii()
        if row.part is Part.PROVIDER and row.name == row.words and agency(row.words) is None:
            spoken = kinds & {"stock"} and len(row.words.split()) <= 3
            if (lone and kinds) or spoken:
                result[number] = CreditPart(Part.PHOTOGRAPHER, row.start, row.end, row.words, row.words)
                break
    return result


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
