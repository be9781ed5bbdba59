"""Instructions that agencies write to editors, and where they stand in a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of
from linter.text.quotations import inside, is_quotation, quotations

# What may lie between two instructions of one run.
_BETWEEN = lazy(r"[\s\-–—.,;:/*&+()\[\]\"'“”]*(?:AND\s+|OR\s+)?")


class Leak(NamedTuple):
    """An instruction at start-end of a text; ``id`` names its entry in the table."""

    start: int
    end: int
    id: str


@cache
def _kind(flag: str) -> frozenset[str]:
    """The entries that bear a flag: behind, notice."""
    return frozenset(row["id"] for row in table("leaks")["leak"] if row.get(flag))


@cache
def _patterns() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    return tuple(
        (
            row["id"],
            row.get("alone", True),
            re.compile(rf"(?<!\w)(?:{row['pattern']})(?!\w)", re.I if row["case"] == "any" else 0),
        )
        for row in table("leaks")["leak"]
    )


# Every instruction holds one of these, and nearly every other caption none.
_TELLING = (
    *("editorial", "mandatory", "archiv", "sale", "third", "service to", "tpx", "achtung", "attention"),
    *("must read", "should read", "marketing", "advertising", "note", "uso editorial", "licensing"),
    *("obligatorio", "재판매", "bildfunk", "refile", "recrop", "quality", "provides access", "resale", "exactly as"),
    *("not for sale", "to restrictions", "license agreement", "time use only", "republic of korea", "org xmit"),
    *("honorarfrei", "local caption", "eds", "redac", "redak", "редакцион", "edi̇toryal", "éditorial", "embargo"),
    *("sperrfrist",),
)
# Small words of a credit.
_SMALL = frozenset(
    ("by", "via", "for", "of", "the", "and", "from", "courtesy", "per", "von", "de", "del", "di", "van", "par", "por")
)
_TERRITORY = "territory-out"
_COLON = tuple(":：")
_MARKED = lazy(r"[/:(©]|\bvia\b")
_LEADS = lazy(r"\b(?:photos?|fotos?|bild(?:er)?|credits?|images?|quelle|source)\s*:$", re.I)
_ANNOUNCED = lazy(r"[:：](?:\s[A-ZÀ-Þ' ]{4,60}[.,!])*$")
_SAYS = lazy(r"(?:,|:|\?)\s+[^\W\d_A-Z]|\?\s")
_WORD_BEHIND = lazy(r"[)\]]\s+[a-zà-ÿ]")
_BRACKETED = lazy(r"[(\[]([^()\[\]]+)[)\]]\W*$")
_NUMBER = lazy(r"\d[a-z]{1,2}\)")


@lru_cache(maxsize=2048)
def leaks(text: str, agencies: Agencies, *, notices: bool = False) -> tuple[Leak, ...]:
    """The instructions in a text, in order; with ``notices`` also what readers may well see behind a credit."""
    if not _may_leak(text):
        return ()
    found = [
        (Leak(_behind_agency(hit, agencies) if name == _TERRITORY else hit.start(), hit.end(), name), alone)
        for name, alone, pattern in _patterns()
        if notices or name not in _kind("notice")
        for hit in pattern.finditer(text)
    ]
    result: list[Leak] = []
    group: list[tuple[Leak, bool]] = []
    for leak, alone in sorted(found, key=lambda each: (each[0].start, -each[0].end)):
        if group and leak.start < group[-1][0].end:
            continue
        if group and not _BETWEEN.fullmatch(text, group[-1][0].end, leak.start):
            result += _counted(text, group, result, agencies)
            group = []
        if alone or group or not _in_sentence(text, leak.start, agencies):
            group.append((leak, alone))
    return (*result, *_counted(text, group, result, agencies))


@lru_cache(maxsize=2048)  # asked with notices and without
def _may_leak(text: str) -> bool:
    small = text.casefold()
    shouted = "NO " in text or " OUT" in text
    return shouted or any(map(small.__contains__, _TELLING)) or _NUMBER.search(text) is not None


def _behind_agency(hit: re.Match[str], agencies: Agencies) -> int:
    """Where the countries begin behind the agency whose capitals run into theirs: "REUTERS JAPAN OUT"."""
    first, gap, rest = hit.group().partition(" ")
    known = len(rest.split()) > 1 and agencies.agency(first.rstrip(","))
    return hit.start() + len(first + gap) if known else hit.start()


def is_instruction(words: str) -> bool:
    """True for what is an instruction and nothing else, wherever it stands: no party of a credit is called so."""
    return words.isupper() and " " in words and any(pattern.fullmatch(words) for _, _, pattern in _patterns())


def service_lines(text: str, agencies: Agencies) -> tuple[Leak, ...]:
    """The marks of agencies' services, which ask for nothing and are not for readers: +++ dpa-Bildfunk +++."""
    return tuple(leak for leak in leaks(text, agencies, notices=True) if leak.id in _kind("service"))


def _counted(text: str, group: list[tuple[Leak, bool]], before: list[Leak], agencies: Agencies) -> list[Leak]:
    """Neighbours, where one of them is an instruction wherever it stands or they follow a credit; else none."""
    since = before[-1].end if before else 0
    leaks = [leak for leak, _ in group]
    return leaks if any(alone for _, alone in group) or (leaks and _ends_credit(text, leaks, since, agencies)) else []


def _in_sentence(text: str, start: int, agencies: Agencies) -> bool:
    """True behind a colon or a small word that is no agency's: what a banner says, or a sign."""
    before = text[:start].rstrip(" \"'“‘„«([")
    word = re.findall(r"[^\W_]+", before)[-1:]
    if before[-1:] in _COLON:
        return True
    return bool(word and before[-1].isalnum() and word[0].islower() and not agencies.agency(word[0]))


def _ends_credit(text: str, leaks: list[Leak], since: int, agencies: Agencies) -> bool:
    """True for instructions with an agency's name, or a name behind one, right in front, and nothing behind.

    Behind them another credit may follow, if each of the two shows by a slash or a colon that it is one.
    """
    if not any(leak.id in _kind("behind") for leak in leaks):
        return False
    behind = text[leaks[-1].end :].strip(" .,;:+*/|()[]-–—")
    before = text[since : leaks[0].start].strip(" .,;+*()[]-–—")
    if behind and not (_MARKED.search(before) and _MARKED.search(behind) and _is_credit(behind, 12, agencies)):
        return False
    if (closed := _BRACKETED.search(text[since : leaks[0].start])) and _is_credit(closed[1], 12, agencies):
        return True  # "(AP Photo/Jo Lee) FRANCE OUT"
    said = re.split(r"[.!?] ", before)[-1]
    parted = text[: leaks[0].start].rstrip()[-1:] in tuple("/([;") or (
        not behind and said == text[: leaks[0].start].strip()
    )
    if parted and text[leaks[0].start : leaks[-1].end].isupper() and _is_name(said):
        return True  # "MANDATORY CREDIT: Jo Lee / NO SALES"
    # "Photo by Jo Lee/Belga/AFP via Getty Images / Belgium OUT"
    return _is_credit(re.split(r"[.!?] ", before)[-1], 12 if before.endswith("/") else 5, agencies)


def _is_name(words: str) -> bool:
    """True for two to four words with capitals."""
    tokens = words.rstrip(" /([;").split()
    return 2 <= len(tokens) <= 4 and all(token[0].isupper() or token in _SMALL for token in tokens)


def _is_credit(words: str, longest: int, agencies: Agencies) -> bool:
    """True for names with an agency's among them, and nothing in small letters that a sentence would have."""
    tokens = re.findall(r"[^\W_]+", words)
    if any(token.islower() and token not in _SMALL and not agencies.agency(token) for token in tokens):
        return False
    return len(tokens) <= longest and not agencies.words.isdisjoint(map(str.casefold, tokens))


def is_order(text: str, start: int, end: int, agencies: Agencies) -> bool | None:
    """Whether a run is an order and no part of a sentence: True, False, or None where nobody can tell.

    A poster may say NO RESALES, and words may ask for a Mandatory Credit Union: a sentence goes on behind the run, or
    the run is not shouted and no sentence, bracket or credit ends in front of it.
    """
    run, before, behind = text[start:end], text[:start].rstrip(" “\"'"), text[end:].lstrip(" ”\"'")
    if inside(quotations(text), start, end) and not is_quotation(text):
        return False
    bracketed = before[-1:] in ("(", "[") and behind[:1] in (")", "]")
    apart = (
        not before
        or bracketed
        or before[-1] in ".!?…;:/)]|*+=-–—"
        or _listed(before, run)
        or _names_party(before, agencies)
        or (run.isupper() and _names_party(" ".join(behind.split()[:1]), agencies))
    )
    if behind[:1].islower() or not (apart or run.isupper()):
        return False
    if _said(before, run, behind, bracketed, agencies):
        return None
    return True if apart or before.split()[-1].isupper() else None


def _said(before: str, run: str, behind: str, bracketed: bool, agencies: Agencies) -> bool:
    """True for what a sign says or a story is about: "A label: BEST QUALITY AVAILABLE", "NO SALES, says the shop"."""
    colon = _ANNOUNCED.search(before)
    left = before[: colon.start() + 1] if colon else ""
    announced = colon and not (_LEADS.search(left) or _names_party(left[:-1], agencies))
    if announced or _SAYS.match(behind) or (bracketed and not run.isupper() and _WORD_BEHIND.match(behind)):
        return True
    word = (re.findall(r"^[^\W\d_]{2,}", behind) or [""])[0]
    if not word[:1].isupper() or not run[-1].isalnum() or _names_party(" ".join(behind.split()[:3]), agencies):
        return False
    return not run.isupper() or (word.isupper() and not run.endswith(("CREDIT", "OBLIGATORIO")))


def _listed(before: str, run: str) -> bool:
    """True for an order behind a name and a comma: "Foto: Jo Lee, Abdruck honorarfrei"."""
    return before[-1] == "," and run[0].isupper() and before.split()[-1][0].isupper()


def _names_party(before: str, agencies: Agencies) -> bool:
    """True where an agency's name is among the last words: AFP, Getty Images, REUTERS/Jo Lee."""
    words = re.split(r"[\s/|,()]+", before)[-5:]
    return any(agencies.agency(" ".join(words[at : at + size])) for at in range(len(words)) for size in (1, 2, 3))


def runs(text: str, agencies: Agencies, *, notices: bool = False) -> tuple[tuple[int, int], ...]:
    """The instructions as stretches of text, neighbours joined."""
    stretches: list[tuple[int, int]] = []
    for leak in leaks(text, agencies, notices=notices):
        if stretches and _BETWEEN.fullmatch(text, stretches[-1][1], leak.start):
            stretches[-1] = (stretches[-1][0], leak.end)
        else:
            stretches.append((leak.start, leak.end))
    return tuple(stretches)


# The end of a title in the catalogue of an agency: "Old bridge - stock photo", "Old bridge Stock Photo - Alamy".
_STOCK = one_of(
    (
        "English, German and Dutch",
        "(?:royalty[- ]free )?stock[- ]?(?:photo|image|picture|illustration|foto|fotografie)s?",
        "stock photo",
    ),
    (
        "French and Spanish",
        "(?:photo|image)s? libres? de droits?|(?:photo|foto)s? de stock|foto stock",
        "image libre de droits",
    ),
)
_AS_NAME = r",? (?:Stock[- ](?:Photo|Image|Foto|Illustration)s?|Stockfoto)(?: [-–—|] [A-Z]\w+)?"
_CATALOGUE = lazy(rf"(?<=\w)(?:[.,]? [-–—|] (?i:{_STOCK})\b[^.!?]{{0,40}}|{_AS_NAME})$")


def catalogue_title(text: str) -> tuple[int, int] | None:
    """Where a text ends as titles in an agency's catalogue do: "- stock photo"."""
    hit = _CATALOGUE.search(text) if "tock" in text or "droit" in text else None
    return hit.span() if hit else None
