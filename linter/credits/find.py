"""Finds the credit in words that hold a caption and a credit together, and tells a credit from other words."""

from __future__ import annotations

import re

from linter.credits.grammar import parts
from linter.credits.lead_ins import lead_in
from linter.credits.people import looks_like_person
from linter.data.agencies import agency, agency_words, per_newsroom
from linter.data.credits import lead_words, status_words, supply_words, tail_words
from linter.model import Part
from linter.pattern import lazy

_LONGEST = 220  # characters; the longest credit among 560 published ones had 140
_SEARCHED = 900  # characters at the end of a text in which a credit is looked for
_BRACKETED = lazy(r"[(\[（【]\s*([^()\[\]（）【】]*(?:\([^()]*\)[^()\[\]（）【】]*)?)[)\]）】]\s*\.?\s*$")
_SENTENCE_END = lazy(r"(?<=[.!?…。」』”’“\"»)\]）])\s+(?=\S)|(?<=[。」』])(?=\S)")
_BAR = lazy(r"\s+[|–—-]\s*(?=\S)|\s*[|｜]\s*|\s+/\s*(?=\S)")
_EQUALS = lazy(r"[＝=]\s*([^＝=]{1,24})$")
_BOUNDARY = lazy(r"(?:^|[.!?…:;|/()\[\]（）【】。」”’\"»«,*•·–—＝-]\s*)$")
_HINT = lazy(
    r"\b(?:courtesy|handout|supplied|via|stringer|photograph(?:er|ed)?|screengrab|all rights reserved)\b",
    re.I,
)
_STOP = lazy(r"(?:[a-zß-ÿ]{3}|[^\x00-\u024f]{2}|[a-z0-9.]{2}\))(?P<stop>[.!?。]\s+(?=\S))")
_SHORT_STOP = lazy(r"[^\W\d_]{2}(?P<stop>[.!?]\s+(?=\S))")
_INITIAL = lazy(r"(?:^|[\s.])[^\W\d_]\.$")
_TWO_SENTENCES = lazy(r"[^\W\d_]{3}[.!?。]\s+\S")
_LEAD_SIGN = lazy(
    r"[:：＝=©]|\(c\)|\b(?:by|courtesy|von|de|di|da|du|av|van|par|por)\b|copyright|credit|photo|rechte|\b\w{3,6}\.\s",
    re.I,
)
_FIRST_END = lazy(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[^\W\d_])|\s[|–—]\s")
_WORD = lazy(r"[^\W_]+")
_MAIL = lazy(r"\b[\w.+-]+@[\w-]+\.\w+")
_NOT_A_CREDIT = lazy(r"^(?:[^\w]*|[\d\s.,%+±€$£:/()-]+)$")


@per_newsroom(2048)
def is_credit(words: str, *, marked: bool = False) -> bool:
    """True where the words, standing alone, are a credit line and nothing else.

    ``marked`` words stand in an element that the page itself calls a credit: weaker evidence is enough.
    """
    words = words.strip()
    if not words or len(words) > _LONGEST:
        return False
    if led := lead_in().match(_bare(words)):
        return marked or not (_runs_on(_bare(words)) or _is_sentence(_bare(words)[led.end() :]))
    if marked:
        return not _reads_as_prose(words)
    if _follows_a_sentence(words):
        return False
    if (hit := _BRACKETED.fullmatch(words)) and not _NOT_A_CREDIT.match(hit.group(1)):
        label = hit.group(1).strip().casefold() in status_words() - supply_words()
        party = hit.group(1).strip()
        initials = len(party) <= 5 and party.isupper()  # "(FDP)" is a party, or a place's number plate
        return not label and ((_all_capitalised(party) and not initials) or _bracketed(words) is not None)
    return _names_an_agency(words) or _ends_with_tail(words) or words.casefold() in supply_words()


def is_lead_in(words: str) -> bool:
    """True for a lead-in that stands alone, the name it leads in being elsewhere: "Foto:", "| Bild:"."""
    bare = _bare(words)
    return len(bare) < 30 and bare[-1:] in ":：©….“" and lead_in().fullmatch(bare) is not None


def is_led_in(words: str) -> bool:
    """True for a credit that a lead-in begins: "Foto: Jo Lee", "© Reuters"."""
    return is_credit(words) and lead_in().match(_bare(words)) is not None


@per_newsroom(2048)
def find_credit(words: str) -> tuple[int, int] | None:
    """Offsets of the credit in words that hold a caption too; None where no credit stands there."""
    cut = max(0, len(words) - _SEARCHED)
    if cut:
        found = find_credit(words[cut:])
        return (found[0] + cut, found[1] + cut) if found and found[0] else None
    for find in (_bracketed, _led_in, _after_equals, _before_tail, _last_sentence, _after_bar):
        found = find(words)
        if found and words[found[0] : found[1]].strip():
            return found
    return None


def _bare(words: str) -> str:
    """Without the marks that may stand before a lead-in."""
    return words.lstrip(" (/[（【|–—-*＝=")


def _bracketed(words: str) -> tuple[int, int] | None:
    """ "… in Essen. (Foto: Jo Lee/dpa)"; "(FDP)" and "(+1,3 %)" are no credits."""
    hit = _BRACKETED.search(words)
    if not hit or len(hit.group(1)) > _LONGEST or _NOT_A_CREDIT.match(hit.group(1)):
        return None
    inner = hit.group(1).strip()
    whole = (hit.start(), len(words))
    if lead_in().match(inner) or _names_an_agency(inner) or _ends_with_tail(inner) or _dotted_lead(inner):
        return whole
    before = words[: hit.start()].rstrip()
    if _HINT.search(inner) and len(inner.split()) <= 12 and not _reads_as_prose(inner):
        return whole
    if inner.casefold() in status_words():
        return whole if inner.casefold() in supply_words() and before[-1:] in ".!?…" else None
    if inner.casefold() in supply_words() and before[-1:] in ".!?…":
        return whole
    slash = "/" in inner and all(_capital(side) for side in inner.split("/")) and not re.search(r"\d", inner)
    if slash and any(looks_like_person(side.strip()) for side in inner.split("/")):
        return whole
    if before[-1:] in '.!?…”"’' and before and _all_capitalised(inner) and len(inner.split()) <= 9:
        return whole
    return None


def _dotted_lead(inner: str) -> bool:
    """ "(Dok.IGI )": a short form of a lead-in with its own full stop."""
    head, dot, rest = inner.partition(".")
    return bool(dot and rest.strip()) and f"{head}.".casefold() in lead_words() and _capital(rest)


def _led_in(words: str) -> tuple[int, int] | None:
    """ "… the bridge. Photo: Jo Lee": from a lead-in to the end, where no sentence follows."""
    for hit in _leads(words):
        rest = words[hit.end() :]
        if not rest.strip(" .,;:|/()") or len(rest) > _LONGEST or _is_sentence(rest):
            continue
        boundary = bool(_BOUNDARY.search(words[: hit.start()]))
        if not boundary and not (hit.group().rstrip()[-1:] in ":：©" and _credit_like(rest)):
            continue
        if _runs_on(words[hit.start() :]):
            stop = _first_end(words, hit.end())
            if hit.start() == 0 and stop and _credit_like(words[hit.end() : stop]):
                return 0, stop
            continue
        start = hit.start()
        while start and words[start - 1] in " |/–—-([（＝*":
            start -= 1
        opened = words[start : hit.start()].lstrip()
        return len(words[: hit.start()]) - len(opened), len(words)
    return None


def _leads(words: str) -> list[re.Match[str]]:
    """Lead-ins in the words, the first first; a quick look spares most captions the search."""
    return list(lead_in().finditer(words)) if _LEAD_SIGN.search(words) else []


def _after_equals(words: str) -> tuple[int, int] | None:
    """ "…国旗＝ＡＰ": the Japanese papers' mark."""
    hit = _EQUALS.search(words)
    if hit and (_names_an_agency(hit.group(1)) or _ends_with_tail(hit.group(1))):
        return hit.start(), len(words)
    return None


def _before_tail(words: str) -> tuple[int, int] | None:
    """ "…、佐山みどり撮影": a name and the word that ends a credit, behind a comma."""
    start = max(words.rfind(mark) for mark in "、，。")
    return (start + 1, len(words)) if start > 0 and _ends_with_tail(words[start + 1 :]) else None


def _after_bar(words: str) -> tuple[int, int] | None:
    """ "… in Leipzig — Jo Lee/AFP", "… | Reuters"."""
    for hit in _BAR.finditer(words):
        rest = words[hit.end() :].strip()
        if not hit.start() or len(rest) > 120:
            continue
        if _names_an_agency(rest) or _ends_with_tail(rest):
            return hit.start() + len(hit.group()) - len(hit.group().lstrip()), len(words)
    return None


def _last_sentence(words: str) -> tuple[int, int] | None:
    """ "… in Raqa. BULENT KILIC/AFP/Getty Images": no lead-in, but a full stop before and an agency inside."""
    starts = [hit.end() for hit in _SENTENCE_END.finditer(words) if not _INITIAL.search(words, 0, hit.start())]
    best = None
    for start in reversed(starts[-4:]):
        rest = words[start:].strip()
        supply = rest.rstrip(".").casefold() in supply_words()
        if len(rest) > 140 or not (supply or _names_an_agency(rest) or _ends_with_tail(rest)):
            continue
        best = (start, len(words))
    return best


def _names_an_agency(words: str) -> bool:
    """Every party is a person, an agency or a status, and at least one is a known agency."""
    words = words.strip().rstrip(".").strip()
    if not words or len(words) > 160 or len(words.split()) > 22:
        return False
    if agency(words) is not None:
        return True
    if agency_words().isdisjoint(_WORD.findall(words.casefold())) and "@" not in words:
        return False
    known = bool(_MAIL.search(words))
    for row in parts(words):
        if row.part in (Part.PROVIDER, Part.DISTRIBUTOR, Part.CLIENT):
            if agency(row.words) is not None or row.name != row.words:
                known = True
            elif not _all_capitalised(row.words) or len(row.words.split()) > 6 or _TWO_SENTENCES.search(row.words):
                return False
    return known


def _ends_with_tail(words: str) -> bool:
    words = words.strip(" .()（）[]【】")
    return len(words) < 24 and set("()（）。、").isdisjoint(words) and words.endswith(tuple(tail_words()))


def _credit_like(words: str) -> bool:
    """A person, an agency, a status, or a few capitalised words."""
    words = words.strip(" .()[]（）")
    if not words or len(words.split()) > 14:
        return False
    if words.casefold() in status_words() or _names_an_agency(words) or looks_like_person(words):
        return True
    sides = [side.strip() for side in re.split(r"[/|,;]", words) if side.strip()]
    return all(_all_capitalised(side) for side in sides) and len(words.split()) <= 8


def _runs_on(words: str) -> bool:
    """True where a sentence follows the first full stop, so the words are more than a credit."""
    stop = _first_end(words, 0)
    return stop is not None and len(words[stop:].split()) > 5 and not _credit_like(words[stop:])


def _first_end(words: str, start: int) -> int | None:
    hit = _FIRST_END.search(words, start)
    return hit.start() + 1 if hit else None


def _follows_a_sentence(words: str) -> bool:
    """True where a sentence stands first, so the words hold a caption too: "A boat (file). Foto: dpa"."""
    hit = _STOP.search(words) or next(
        (at for at in _SHORT_STOP.finditer(words) if lead_in().match(words, at.end())), None
    )
    return hit is not None and not _names_an_agency(words[: hit.start("stop")])


def _is_sentence(words: str) -> bool:
    """Five words and more, all but a few of them small: what follows "Video:" in front of a headline."""
    tokens: list[str] = _WORD.findall(words)
    return (
        len(tokens) >= 5 and tokens[0][0].islower() and sum(token[0].islower() for token in tokens) >= 0.8 * len(tokens)
    )


def _reads_as_prose(words: str) -> bool:
    """Many words, most of them not capitalised: a sentence, not a name."""
    tokens: list[str] = [token for token in re.findall(r"[^\W\d_]+", words) if token[0].isascii() or token[0].isupper()]
    if len(tokens) < 7:
        return False
    small = sum(token[0].islower() for token in tokens)
    return small / len(tokens) > 0.6


def _capital(words: str) -> bool:
    letters = words.strip(" .@©")
    return bool(letters) and (letters[0].isupper() or not letters[0].isascii() or words.strip().startswith("@"))


def _all_capitalised(words: str) -> bool:
    """Capitalised words, short joining words aside; no figures alone."""
    tokens = words.replace("/", " ").split()
    joining = {
        "of",
        "the",
        "and",
        "und",
        "de",
        "la",
        "for",
        "für",
        "von",
        "van",
        "der",
        "den",
        "&",
        "+",
        "du",
        "des",
        "y",
        "e",
        "i",
        "på",
        "di",
        "del",
    }
    plain = [token.strip(".,'’\"()") for token in tokens]
    plain = [token for token in plain if token and token.casefold() not in joining]
    return bool(plain) and all(token[0].isupper() or token[0] == "@" for token in plain)
