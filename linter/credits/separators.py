"""The signs and words that part the parties of a credit line, licences and logins, and what runs into others."""

from __future__ import annotations

import re

from linter.credits.vocabulary import tail_words
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of
from linter.text.words import AND

_LICENCES = one_of(
    ("CC0", r"CC[ -]?0(?:[ -]1\.0)?", "CC0 1.0"),
    ("CC BY and its kin", r"CC[ -]BY(?:[ -](?:SA|ND|NC))*(?:[ -]\d\.\d)?(?: [A-Z]{2}\b)?", "CC BY-SA 4.0 DE"),
    (
        "the same in full",
        r"Creative[ -]Commons(?:[ -](?:Attribution|Namensnennung|licen[cs]e|Lizenz|Licence))*(?:[ -]\d\.\d)?",
        "Creative Commons Attribution 4.0",
    ),
    (
        "no licence needed",
        "public domain|gemeinfrei|domaine public|dominio público|domínio público|publiek domein",
        "public domain",
    ),
    ("GNU's", "GFDL", "GFDL"),
    ("houses of free pictures", r"(?:Unsplash|Pixabay|Pexels)[ -]Licen[cs]e", "Pexels License"),
    ("Britain's", r"Open Government Licen[cs]e(?: v?\d(?:\.\d)?)?", "Open Government Licence v3.0"),
)
LICENCE = lazy(rf"\b(?:{_LICENCES})(?!\w)", re.I)
# Signs that papers set in front of a credit as others do a bar: "… at noon. ● Jo Lee".
BULLETS = "•●○■□▪▫◼◾◆◇▲△▶▷►▸▼◀◄★☆◦‣∙⚫"
HANDLE = lazy(r"^@[\w.]+$")
_HANGUL = "(?-i:[가-힣])"  # without case: what follows letters through both their cases takes longer to compile
FOR = "for|pour|für|voor|para"
_SIGNS = one_of(
    ("a slash and via", r"/\s*via\s+", "Jo Lee / via AFP"),
    ("a slash and for", r"/\s*(?:for|special\s+(?:to|for))\s+(?=the\b|(?-i:[A-Z]))", "Jo Lee / special to The Herald"),
    ("a sign that parts", f"[/／|;{BULLETS}©ⓒ]", "Jo Lee|AFP"),
    ("a dot in the middle", r"\s·\s", "Jo Lee · AFP"),
    ("via", r"\b(?:via|vía)\b", "Jo Lee via AFP"),
    ("for, before a name", rf"\b(?:{FOR})\b(?=\s+(?:the\b|[«»“„\"]?\s?[A-Z]))", "Jo Lee for The Herald"),
    ("under which licence", r"\b(?:is\s+)?licen[cs]ed\s+under\b(?:\s+an?\b)?", "Jo Lee is licensed under CC BY 2.0"),
    ("a wide sign of equality", "＝", "共同＝AFP"),
    ("a dash", r"\s[–—―-]{1,2}\s", "Jo Lee – AFP"),
    ("a sign of equality", r"\s=\s", "AFP = Jo Lee"),
    (
        "one set tight, as Korea's papers do",
        rf"(?<=[A-Za-z]|{_HANGUL})=(?=[A-Z]|(?-i:[가-힣\u3040-\u9fff]))",
        "로이터=연합뉴스",
    ),
)
_SEPARATORS = one_of(
    ("a sign or a word of its own", rf"\s*(?:{_SIGNS})\s*", "Jo Lee / AFP"),
    (
        "a full stop before another line of credit",
        r"(?<=\w\w)\.\s+(?=[^\W\d_][\w &-]{2,20}(?:\bof\b|\bby\b|:))",
        "Jo Lee. Courtesy of AFP",
    ),
    ("a comma and on", r"\s*,\s+on\s+(?=Flickr)", "Jo Lee, on Flickr"),
    (
        "a comma, and what may join the last",
        r"\s*,\s*(?:(?:and|und|et|og|och)\s+(?=(?-i:[A-ZÀ-Þ])))?",
        "Jo Lee, and AFP",
    ),
    ("a comma of East Asia", "、", "山田太郎、鈴木一郎"),
    ("and", rf"\s+(?:{AND}|&)\s+(?=[^\W\d_])", "Jo Lee und Al Day"),
    ("a colon", r"\s*:\s+", "AFP: Jo Lee"),
    ("a bracket that opens", r"\s*\((?=[^()]*\))", "Jo Lee (AFP)"),
    ("a bracket that closes", r"\)\s*", "AFP) Jo Lee"),
    ("a square bracket that closes", rf"(?<={_HANGUL})\]\s*(?={_HANGUL})", "뉴시스] 홍길동 기자"),
    ("a wide bracket", r"\s*[（）]\s*", "Jo Lee（AFP"),
)
_FIRST = (
    rf"\s/／|;{BULLETS}©ⓒ.·,、:()\]（）＝=–—―vfpil-"  # what each of them begins with: a look that halves the search
)
SEPARATOR = lazy(rf"(?=[{_FIRST}])(?:{_SEPARATORS})", re.I)
# A letter of scripts without spaces between words; marks as “ and – are none.
_UNPARTED = lazy(r"[^\x00-\u10ff\u1e00-\u2e7f]")
GLUED = lazy(r"(?<=[^\W\d_A-Z])(?=[A-Z])")  # "Jo LeeAFP", of two elements with no space between them
_WORD = lazy(r"[^\W_]+")


def runs_into_others(words: str, agencies: Agencies) -> bool:
    """True where a name may begin or end within a word, or a word tells who gave: "Jo LeeAFP", "横浜市提供"."""
    if _UNPARTED.search(words) is not None or any(map(words.__contains__, tail_words())):
        return True
    if GLUED.search(words) is None:
        return False
    pieces = {*_WORD.findall(words), *_WORD.findall(GLUED.sub(" ", words))}
    return any(len(GLUED.findall(piece)) > 1 for piece in pieces) or agencies.may_stand_among(
        {piece.casefold() for piece in pieces}
    )
