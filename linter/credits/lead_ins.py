"""The words that lead in a credit: "Photo:", "Foto ©", "Photo by", "©"."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from linter.credits.ai_labels import is_ai_label
from linter.credits.attributions import attribution_lead
from linter.credits.givers import giver_start
from linter.credits.person_names import bears_given_name, before_house, is_public_body, is_titled, looks_like_person
from linter.credits.separators import BULLETS
from linter.credits.vocabulary import (
    by_words,
    comma_words,
    dotted_words,
    korean_family_names,
    label_words,
    lead_words,
    making_words,
    photograph_words,
    status_words,
    work_words,
)
from linter.model.agency import Agencies
from linter.model.lazy_regex import OneOf, lazy, one_of
from linter.text.words import as_patterns_have_it

STRAY = (
    f"/|–—―-＝=*.。,;:{BULLETS}"  # marks in front of a lead-in that say nothing: "— Foto: Ana Ruiz", ". Imagen: EFE"
)
_COPYRIGHT = r"©\ufe0f?|\(c\)"  # the sign, with what asks for its coloured form, or what typists write for it
_SHORT = r"\s*[^\W\d_][^\s。]*(?:\s[^\s。]+){0,2}\s*$"  # a party, to the end: no words of a caption
_SIGNS = {
    "©": r"©\ufe0f?",
    "ⓒ": "ⓒ",
    "（": r"（[cｃ]）(?=\s*\w)",
    "(": r"\(ｃ\)(?=\s*\w)|\(c\)(?=\s|(?-i:[A-Z\u30a0-\u9fff]))",
    "℗": "℗",
}
_WORD_BEGINS = r"(?<![^\W_])"
_GOES_FURTHER = "©ⓒ（("  # signs that stand behind a word's letters, too
# Into a word than its beginning. The range of letters without case takes 3 ms to compile where case does not count.
_NO_FURTHER = rf"{_WORD_BEGINS}|(?<![ÃÂĂ])(?=[©ⓒ（]|\(ｃ)|(?-i:(?<=[\u3040-\u9fff]))(?=\(c\))"
_START = lazy(rf"(?:{_NO_FURTHER})\S", re.I)
_STRETCH = lazy(".*", re.S)  # as a match, to an end that is known
_NO_NAME = lazy(r"(?:photo|picture|image)\s+credits?\s+(?:to\s+)?(?=[^\W\d_])", re.I)  # begins no organisation's name


class LeadIns:
    """The lead-ins with their marks ("Photo:", "Foto ©", "Photo by", "©"), sought as by a pattern.

    None begins inside a word, but for the sign of copyright: "im Bundestag© Jo Lee"; and not that of "dÃ©jÃ", an é in
    the wrong encoding. They are filed by their first letter: one pattern of all 731 words takes 15 to 25 ms to compile,
    a tenth of the program's start, and tries each letter's words at every word of a caption.
    """

    def match(self, words: str, at: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The lead-in that begins at a place, with a "by" and the white space behind it."""
        filed = _beginning_with(_first(words, at, end))
        found = filed.match(words, at, end) if filed else None
        if found is None:
            return None
        by = _by_beginning_with(_first(words, found.end(), end))
        behind = by.match(words, found.end(), end) if by else None
        return _STRETCH.match(words, at, behind.end()) if behind else found

    def fullmatch(self, words: str) -> re.Match[str] | None:
        """The lead-in that the words are, and nothing else."""
        filed = _beginning_with(_first(words, 0, len(words)))
        found = self.match(words)
        return found if filed is None or (found and found.end() == len(words)) else filed.fullmatch(words)

    def finditer(self, words: str, at: int = 0) -> Iterator[re.Match[str]]:
        """Every lead-in from a place on, none within another."""
        while start := _START.search(words, at):
            found = self.match(words, start.start())
            if found:
                yield found
            at = found.end() if found else start.end()


lead_in = LeadIns()


def _first(words: str, at: int, end: int) -> str:
    """The letter at a place, without case; empty behind the end."""
    return as_patterns_have_it(words[at : min(at + 1, end)])[:1]


@cache
def _beginning_with(letter: str) -> re.Pattern[str] | None:
    ways = ways_to_lead_in(letter) if letter else ""
    first = _NO_FURTHER if letter in _GOES_FURTHER else _WORD_BEGINS
    return re.compile(rf"(?:{first})(?:{ways})\s*", re.I) if ways else None


@cache
def _by_beginning_with(letter: str) -> re.Pattern[str] | None:
    ways = _by().get(letter)
    glued = "" if letter.isalpha() else r"\b"  # the picture of a camera is one in front of a name
    return re.compile(rf"(?:{ways}){glued}\s*", re.I) if ways else None


def ways_to_lead_in(letter: str = "") -> OneOf:
    """The kinds of lead-ins: what marks each as one; with a letter those alone that begin with it."""
    rows = ((way, way.begins.get(letter, "") if letter else "|".join(way.begins.values())) for way in _ways())
    return one_of(*((way.name, rf"(?:{begins}){way.goes_on}", way.example) for way, begins in rows if begins))


class _Way(NamedTuple):
    """A kind of lead-ins: ``begins`` has patterns of its words by their first letter, ``goes_on`` what follows."""

    name: str
    begins: Mapping[str, str]
    goes_on: str
    example: str


@cache
def _ways() -> tuple[_Way, ...]:
    words, commas = (sorted(each, key=lambda word: (-len(word), word)) for each in (lead_words(), comma_words()))
    return (
        _Way(
            "a word and its mark",
            _filed(words),
            r"(?:\s+(?:by|von|credits?|from|copyright))?"
            rf"\s*(?:(?:[:：＝=]|\.\.\.|…)\s*(?:{_COPYRIGHT})?|{_COPYRIGHT})",
            "photo by: ©",
        ),
        _Way(
            "a word of East Asia and a bar",  # 图/新华社, 사진|연합뉴스
            _filed(word for word in words if word[0] >= "\u3040"),
            rf"\s*[/／|｜](?={_SHORT})",
            "图/李",
        ),
        _Way(
            "a word for who took it and a dot of Japanese",
            _filed(dotted_words()),
            rf"・(?!{'|'.join(_filed(work_words()).values())})(?={_SHORT})",
            "撮影・山",
        ),
        _Way(
            "a word of Korea for who took it, in front of a name that ends the bracket",
            _filed(("촬영",)),
            rf"\s+(?=[{korean_family_names()}][가-힣]{{2}}(?:\s?(?:기자|작가))?(?:\s*$|[\].)]))",
            "촬영 홍길동",
        ),
        _Way(
            "words of Taiwan that say where from",
            _filed(("圖", "照片", "畫面")),
            r"(?:取自|翻攝自|截自|擷取自)\s*(?=\S)",
            "圖取自Jo",
        ),
        _Way(
            "a word that is cut short, in front of a name",
            _filed(word for word in words if word.endswith(".")),
            r"(?!\s*d\b)\s*(?=[^\W\d_])",
            "dok. Jo",
        ),
        _Way("a word that a comma follows", _filed(commas), r"\s*[,،，]", "image source,"),
        _Way("words that say by, and need no mark", _by(), r"\ufe0f?(?=[\s:(])\s*:?", "photo by Jo"),
        _Way("the signs of copyright", _SIGNS, "", "(c) Jo"),
    )


@cache
def _by() -> Mapping[str, str]:
    return _filed(by_words())


def _filed(words: Iterable[str]) -> dict[str, str]:
    """By first letters a pattern of the words that begin with each, the first first."""
    filed: dict[str, list[str]] = {}
    for word in words:
        filed.setdefault(word[0], []).append(re.escape(word[1:]))
    return {first: f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in filed.items()}


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
    name = before_house(party, agencies) or party
    person = looks_like_person(name, agencies) and not party[:1].islower()  # "Imagen de archivo de Ana Ruiz" is of her
    titled = is_titled(party) and (lead.casefold() in making_words() or " " not in party)
    if words[at].isupper() and (titled or (lead.casefold() in making_words() and _is_maker(name, agencies))):
        return start  # "Montage Le Quai / AFP"
    named = pictured and (person or is_public_body(party) or party.casefold() in status_words())
    return start if named or agencies.form(party) or agencies.form(party.partition(". ")[0]) else at


def _is_maker(name: str, agencies: Agencies) -> bool:
    """True for a name with a known given name, who made the picture behind Montage or Graphic."""
    return bears_given_name(name) and looks_like_person(name, agencies)


def _longest_lead(words: str, at: int, end: int) -> str:
    """The longest lead-in that stands at a place, a space behind it: "사진 제공 연합뉴스", "Foto de archivo EFE"."""
    stop = min(end, at + _most_letters() + 1)
    leads = (words[at:place] for place in range(stop - 1, at, -1) if words[place] == " ")
    return next((lead for lead in leads if _is_lead(lead.casefold())), "")


def _is_lead(word: str) -> bool:
    """True for a lead-in of three letters and more, two where they are no Latin ones, and for ph."""
    return word in lead_words() and (len(word) >= 2 + word.isascii() or word in photograph_words())


@cache
def _most_letters() -> int:
    return max(map(len, lead_words()))


def prefix_end(words: str, start: int, end: int, agencies: Agencies) -> int:
    """Where the lead-in ends that stands at ``start``; ``start`` itself where there is none."""
    at = start
    while at < end and (words[at].isspace() or words[at] in STRAY):
        at += 1
    begin = at
    if (named := attribution_lead(words, at, end)) > at:
        return named
    if words[at:end].strip(" .)]").casefold() in status_words() or is_ai_label(words[at:end]):
        return start  # "Foto de archivo" says no more than its words
    at = _doubled(words, at, end)
    for _ in range(3):
        found = lead_in.match(words, at, end)
        if not found or found.end() == at:
            break
        at = found.end()
    given = giver_start(words, at, end)
    at = given if given > at or at > begin else _without_mark(words, at, end, agencies)
    return at if at > begin else start


def _doubled(words: str, at: int, end: int) -> int:
    """Where the second of two lead-ins begins, the first with no mark: "Foto Foto: Ana Ruiz"; else ``at``."""
    first = words[at:end].partition(" ")[0]
    if not first or first.casefold() not in photograph_words():
        return at
    again = lead_in.match(words, at + len(first) + 1, end)
    return again.start() if again and bare(again.group()) == first.casefold() else at


def without_first(words: str, start: int) -> int:
    """Where a word for a photograph begins that a lead-in at ``start`` says again: "… Foto Foto: Ana"; else start."""
    before = words[:start].rstrip()
    at = len(before) - len(before.rpartition(" ")[2])
    begins = not before[:at].strip() or before[:at].rstrip()[-1] in ".!?…)]|/»”"
    return at if begins and _doubled(words, at, len(words)) > at else start


def bare(lead: str) -> str:
    """The words of a lead-in for comparing, without case and marks."""
    return lead.casefold().strip(" :：.…©ⓒ()（）=＝，/／|｜\ufe0f")


def says_photograph(lead: str) -> bool:
    """True for a lead-in that says photograph, or nothing but that a credit follows."""
    return bare(lead) in photograph_words()


def is_label(lead: str) -> bool:
    """True for a lead-in that begins captions as often as credits: "File photo:", "Map:"."""
    return bare(lead).removesuffix(" by") in label_words()


def of_photograph(lead: str) -> bool:
    """True for a label that has a word for a photograph in it: "File photo:", "Archivbild:"."""
    return any(len(word) > 3 and word in bare(lead) for word in photograph_words())


def bare_lead_ins(words: str) -> list[tuple[int, int]]:
    """Where each lead-in of a run stands: "Photo: Photo: " holds two, "Photo: © " one and a sign."""
    found: list[tuple[int, int]] = []
    at = _doubled(words, 0, len(words))
    if at:
        found.append((0, at))
    while hit := lead_in.match(words, at):
        if hit.end() == at:
            break
        mark = max(hit.group().find(":"), hit.group().find(". ")) + 1
        cut = at + mark if any(map(str.isalpha, hit.group()[mark:])) and mark else hit.end()  # "Foto: Bild från"
        for low, high in ((hit.start(), cut), (cut, hit.end())):
            if any(map(str.isalpha, words[low:high])):
                found.append((high - len(words[low:high].lstrip()), high))
        at = hit.end()
    return found
