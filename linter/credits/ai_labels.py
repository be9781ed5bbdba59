"""Pictures that a machine made: what says so of them, and whether the words beside one say it to readers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from linter.credits.vocabulary import ai_words
from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of

# IPTC's NewsCodes of digital source types that a machine trained on pictures made, wholly or in part.
BY_MACHINE = frozenset({"trainedalgorithmicmedia", "compositewithtrainedalgorithmicmedia"})
_WORDS = one_of(
    ("English", r"AI|A\.I\.|artificial intelligence", "artificial intelligence"),
    ("German", r"KI|künstliche\w* Intelligenz", "künstlicher Intelligenz"),
    (
        "French, Spanish and Italian",
        "IA|intelligence artificielle|inteligencia artificial|intelligenza artificiale",
        "IA",
    ),
    ("generated", r"generated|generiert\w*|générée?s?|generad[oa]s?|generat[oa]", "generiertes"),
)
_SAID = lazy(rf"\b(?:{_WORDS})\b", re.I)
_WORD = lazy(r"[^\W\d_]+")
_LONGEST = 70  # characters of a label
_NO_LABEL = frozenset(":/|,;©")
_EAST_ASIAN = lazy(
    r"(?:图片|圖片|画像|写真|이미지|사진)?(?:[:：はが]|由)?\s?(?:生成)?(?:ai|人工智能|人工智慧|인공지능)\s?(?:による|で|로|가)?\s?"
    r"(?:生成|制作|合成|绘制|생성|제작)(?:した|한|된)?\s?(?:图片|圖片|图像|圖像|画像|イメージ|イラスト|이미지|그림|사진)?"
)
_END = lazy(r"[.,;–—-] ?(?:AI[- ]generated(?: image)?|(?i:(?:generated|created|made) (?:by|with|using)) AI)\W*$")
_BEGINNING = lazy(r"^\W*|[(\[]")


def says_ai(texts: Iterable[str]) -> bool:
    """True where some words say that a machine made the picture."""
    return any(_SAID.search(words) or _label().search(words) for words in texts)


def begins_with_label(words: str) -> bool:
    """True for words that begin with the label of such a picture, or end with it, or have it in brackets."""
    return _END.search(words) is not None or any(
        part.casefold().startswith(tuple(ai_words())) for part in _BEGINNING.split(words)
    )


@cache
def _of_labels(key: str) -> frozenset[str]:
    return frozenset(table("credit_cues")["ai"][key])


def is_ai_label(words: str) -> bool:
    """True for words that say a machine made the picture, and no more: "KI-generiert", "Image made with AI"."""
    if len(words) > _LONGEST:
        return False
    said = words.strip(" .()[]").casefold()
    if said in ai_words():
        return True
    if said[-1:] >= "\u1100":
        return _EAST_ASIAN.fullmatch(said) is not None
    tokens = {
        *_WORD.findall(_generator().sub(" ai ", said) if not _of_labels("made").isdisjoint(said.split()) else said)
    }
    if (
        not _NO_LABEL.isdisjoint(said)
        or tokens.isdisjoint(_of_labels("machine"))
        or tokens.isdisjoint(_of_labels("made"))
    ):
        return False
    return tokens <= _of_labels("machine") | _of_labels("made") | _of_labels("by") | _of_labels("pictured")


def generates(words: str, agencies: Agencies) -> bool:
    """True for a generator of pictures: Midjourney, DALL-E."""
    known = agencies.agency(words)
    return known is not None and known.kind == "generator"


@cache
def _generator() -> re.Pattern[str]:
    """The names of programs that make pictures, a version behind them: "DALL-E 3"."""
    rows = [row for row in table("agencies")["agency"] if row["kind"] == "generator"]
    names = sorted({name.casefold() for row in rows for name in (row["name"], *row.get("variants", ()))}, key=len)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, reversed(names)))})(?: v?\d+(?:\.\d+)?)?\b")


@cache
def _label() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(ai_words()))), re.I)
