"""The words that lead in a credit: "Photo:", "Foto ©", "Photo by", "©"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.credits.attributions import attribution_lead
from linter.credits.person_names import looks_like_person
from linter.credits.vocabulary import (
    by_words,
    comma_words,
    dotted_words,
    korean_family_names,
    label_words,
    lead_words,
    photograph_words,
    status_words,
    work_words,
)
from linter.model.agency import Agencies
from linter.model.lazy_regex import OneOf, lazy, one_of

_COPYRIGHT = r"©\ufe0f?|\(c\)"  # the sign, with what asks for its coloured form, or what typists write for it
_SHORT = r"\s*[^\W\d_][^\s。]*(?:\s[^\s。]+){0,2}\s*$"  # a party, to the end: no words of a caption
_NO_NAME = lazy(r"(?:photo|picture|image)\s+credits?\s+(?:to\s+)?(?=[^\W\d_])", re.I)  # begins no organisation's name


@cache
def lead_in() -> re.Pattern[str]:
    """A lead-in and its mark ("Photo:", "Foto ©", "Photo by", "©") that begins no further into a word.

    The sign of copyright does: "im Bundestag© Jo Lee"; not that of "dÃ©jÃ", an é in the wrong encoding."""
    return re.compile(rf"(?:(?<![^\W_])|(?<![ÃÂĂ])(?=[©ⓒ（]|\(ｃ))(?:{ways_to_lead_in()})\s*(?:{_by()}\b)?\s*", re.I)


@cache
def ways_to_lead_in() -> OneOf:
    """The kinds of lead-ins: what marks each as one."""
    words = sorted(lead_words(), key=lambda word: (-len(word), word))
    lead = rf"(?:{_any(words)})(?:\s+(?:by|von|credits?|from|copyright))?"
    dotted = _any(word for word in words if word.endswith("."))
    comma = _any(sorted(comma_words(), key=lambda word: (-len(word), word)))
    return one_of(
        ("a word and its mark", rf"{lead}\s*(?:(?:[:：＝=]|\.\.\.|…)\s*(?:{_COPYRIGHT})?|{_COPYRIGHT})", "photo by: ©"),
        ("a word of East Asia and a bar", rf"(?:{_any(_east_asian())})\s*[/／|｜](?={_SHORT})", "图/李"),
        (
            "a word for who took it and a dot of Japanese",
            rf"(?:{_any(dotted_words())})・(?!{_any(work_words())})(?={_SHORT})",
            "撮影・山",
        ),
        (
            "a word of Korea for who took it, in front of a name that ends the bracket",
            rf"촬영\s+(?=[{korean_family_names()}][가-힣]{{2}}(?:\s?(?:기자|작가))?(?:\s*$|[\].)]))",
            "촬영 홍길동",
        ),
        ("words of Taiwan that say where from", r"(?:圖|照片|畫面)(?:取自|翻攝自|截自|擷取自)\s*(?=\S)", "圖取自Jo"),
        ("a word that is cut short, in front of a name", rf"(?:{dotted})\s*(?=[^\W\d_])", "dok. Jo"),
        ("a word that a comma follows", rf"(?:{comma})\s*[,،，]", "image source,"),
        ("words that say by, and need no mark", rf"(?:{_by()})\ufe0f?(?=[\s:(])\s*:?", "photo by Jo"),
        ("the signs of copyright", r"©\ufe0f?|ⓒ|(?:（[cｃ]）|\(ｃ\))(?=\s*\w)|\(c\)(?=\s|(?-i:[A-Z]))|℗", "(c) Jo"),
    )


def _by() -> str:
    return "|".join(re.escape(word) for word in by_words())


def _east_asian() -> list[str]:
    """The lead-ins behind which a bar or a slash may stand for a colon: 图/新华社, 사진|연합뉴스."""
    return sorted((word for word in lead_words() if word[0] >= "\u3040"), key=lambda word: (-len(word), word))


def _any(words: Iterable[str]) -> str:
    """A pattern of any of the words, the first first, filed by their first letter: most places fit none."""
    filed: dict[str, list[str]] = {}
    for word in words:
        filed.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in filed.items())


def _without_mark(words: str, at: int, end: int, agencies: Agencies) -> int:
    """Where the party begins behind a lead-in without a mark ("Foto AFP", "Photo Reuters/Jo Lee"); else ``at``."""
    if hit := _NO_NAME.match(words, at, end):
        return hit.end()
    lead = _longest_lead(words, at, end)
    start = at + len(lead) + 1
    if not lead:
        return at
    stop = next((place for place in range(start, end) if words[place] in "/|,;(:="), end)
    party = words[start:stop].strip()
    pictured = lead.casefold() in photograph_words() or (is_label(lead) and of_photograph(lead))
    named = pictured and looks_like_person(party, agencies)
    return start if named or agencies.form(party) else at


def _longest_lead(words: str, at: int, end: int) -> str:
    """The longest lead-in that stands at a place, a space behind it: "사진 제공 연합뉴스", "Foto de archivo EFE"."""
    stop = min(end, at + _most_letters() + 1)
    leads = (words[at:place] for place in range(stop - 1, at, -1) if words[place] == " ")
    return next((lead for lead in leads if len(lead) >= 2 + lead.isascii() and lead.casefold() in lead_words()), "")


@cache
def _most_letters() -> int:
    return max(map(len, lead_words()))


def prefix_end(words: str, start: int, end: int, agencies: Agencies) -> int:
    """Where the lead-in ends that stands at ``start``; ``start`` itself where there is none."""
    at = start
    while at < end and (words[at].isspace() or words[at] in "/|–—―-＝=*"):
        at += 1
    begin = at
    if (named := attribution_lead(words, at, end)) > at:
        return named
    if words[at:end].strip(" .)]").casefold() in status_words():
        return start  # "Foto de archivo" says no more than its words
    for _ in range(3):
        found = lead_in().match(words, at, end)
        if not found or found.end() == at:
            break
        at = found.end()
    if at == begin:
        at = _without_mark(words, at, end, agencies)
    return at if at > begin else start


def bare(lead: str) -> str:
    """The words of a lead-in for comparing, without case and marks."""
    return lead.casefold().strip(" :：.…©ⓒ()（）=＝，/／|｜\ufe0f")


def says_photograph(lead: str) -> bool:
    """True for a lead-in that says photograph, or nothing but that a credit follows."""
    return bare(lead) in photograph_words()


def is_label(lead: str) -> bool:
    """True for a lead-in that begins captions as often as credits: "File photo:", "Map:"."""
    return bare(lead) in label_words()


def of_photograph(lead: str) -> bool:
    """True for a label that has a word for a photograph in it: "File photo:", "Archivbild:"."""
    return any(len(word) > 3 and word in bare(lead) for word in photograph_words())


def bare_lead_ins(words: str) -> list[tuple[int, int]]:
    """Where each lead-in of a run stands: "Photo: Photo: " holds two, "Photo: © " one and a sign."""
    found: list[tuple[int, int]] = []
    at = 0
    while hit := lead_in().match(words, at):
        if hit.end() == at:
            break
        mark = hit.group().find(":") + 1
        cut = at + mark if any(map(str.isalpha, hit.group()[mark:])) and mark else hit.end()  # "Foto: Bild från"
        for low, high in ((hit.start(), cut), (cut, hit.end())):
            if any(map(str.isalpha, words[low:high])):
                found.append((high - len(words[low:high].lstrip()), high))
        at = hit.end()
    return found
