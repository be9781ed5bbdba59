"""Finds who took the picture behind words of Korean or Chinese, no mark between: "새벽녘 다리 모습 홍길동 기자"."""

from __future__ import annotations

from linter.credits.vocabulary import is_chinese_name, is_given_korean, is_korean_name, lead_words
from linter.data import table
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy

_REPORTER = lazy(r"(?<=\s)(?:[가-힣]{1,4}=)?(?P<name>[가-힣]{3}) ?(?:선임|객원|인턴|사진|영상)?기자(?: \S+@\S+)?\.?$")
_AGENCY = lazy(r"(?<=\s)(?P<name>[가-힣]{2,8})\.?$")
_CHINESE = lazy(
    r"(?<=[一-鿿\w]{5})[ \u3000]+(?P<name>(?:[一-鿿]{2,6}(?:记者|記者|通讯员|通訊員)[ \u3000]?)?"
    r"[一-鿿]{2,4}(?:[、和 ][一-鿿]{2,4})?)[ \u3000]?[/／]?(?:摄影|攝影|摄|攝)$"
)
# A name alone behind a full stop; with what a paper calls its reporters in front.
_POST = r"本?[报報社網网]?(?P<post>(?:攝影|摄影)?(?:记者|記者)|通訊員|通讯员)[ \u3000]*"
_ALONE = lazy(rf"(?:(?<=[。！])|(?<=[。！][ \u3000]))(?:{_POST})?(?P<name>[一-鿿]{{2,3}})$")
_KOREAN_ALONE = lazy(r"(?<=[가-힣]\.)\s+(?P<name>[가-힣]{3})$")
_TAKEN_BY = tuple("影摄攝")  # the last letter of what ends such a line: asked before the pattern is compiled
_ENDED = lazy("[。！？!?]|[（(:：／/]$")  # a sentence ends in front: what follows it is no caption
_OF_PRESS = (
    "记者",
    "記者",
    "社",
    "报",
    "報",
    "网",
    "網",
    "台",
    "通讯员",
    "摄影",
    "攝影",
    "图",
    "圖",
    "发",
    "电",
    "队",
    "隊",
    "局",
    "部",
    "馆",
    "館",
    "院",
    "会",
    "會",
    "公司",
    "中心",
    "所",
)
_HANGUL = lazy("[가-힣]")
# Ends of words that go with the name behind them: of a relative clause, and particles (of, with, and, in, to).
_BOUND = ("는", "던", "된", "의", "와", "과", "및", "를", "을", "에서", "에게", "하는", "인", "한", "할", "·", ",")
_RELATIVE = ("하는", "되는", "있는", "받는", "했던", "던")
# What is said of a reporter in front of the name: the desk, the paper, the beat.
_OF_REPORTERS = (
    "부",
    "팀",
    "국",
    "소속",
    "출입",
    "전문",
    "담당",
    "본지",
    "신문",
    "일보",
    "뉴스",
    "사진",
    "촬영",
    "글",
    "제공",
    "자료",
)
_LEAST_WORDS = 2  # of a caption
_OF_TOWNS = "시군구도"  # a city, counties, districts, a province
_SMALL = "人了的们們你我他她它吗嗎呢吧是不有在上下里裡内內前后後口井周"  # letters of words that end no name, or hardly
_LEAST_LETTERS = 3  # of a Chinese name that nothing shows to be one


def reporter_start(words: str) -> int:
    """Where the reporter begins behind the words of a caption; 0 where none stands there."""
    if words.rstrip().endswith(_TAKEN_BY) and (hit := _CHINESE.search(words)):
        front = words[: hit.start()].rstrip()
        return 0 if front.endswith(_OF_PRESS) or _ENDED.search(front) else hit.start("name")
    hit = _REPORTER.search(words) if "기자" in words[-40:] else None
    return hit.start() if hit and is_korean_name(hit["name"]) and _is_caption(words[: hit.start()]) else 0


def is_of_caption(words: str) -> bool:
    """True where a caption stands in front of the reporter, or names one: "질문에 답하는 홍길동 기자"."""
    hit = _REPORTER.search(words) if "기자" in words[-40:] else None
    front = words[: hit.start()].split() if hit else []
    bound = bool(front) and front[-1].endswith(_BOUND if len(front) >= _LEAST_WORDS else _RELATIVE)
    return bound or bool(reporter_start(words))


def east_asian_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "새벽녘 다리 모습 홍길동 기자", "새벽녘 다리 모습 뉴시스", "渡轮驶离港口 李明 摄"."""
    if start := reporter_start(words) or _lone_name(words):
        return start, len(words)
    hit = _AGENCY.search(words) if "가" <= words.rstrip(" .\n")[-1:] <= "힣" else None
    known = agencies.agency(hit["name"]) if hit else None
    if hit is None or known is None or known.kind not in SUPPLIERS:
        return None
    return (hit.start(), len(words)) if _is_caption(words[: hit.start()]) else None


def _lone_name(words: str) -> int:
    """Where a photographer's name begins that stands alone behind a sentence's full stop; 0 where none does."""
    rows = table("credit_cues")["surname"]
    if hit := _KOREAN_ALONE.search(words):
        sure = is_given_korean(hit["name"]) and hit["name"][0] in rows["ko_only"] and hit["name"][-1] not in _OF_TOWNS
        return hit.start("name") if sure else 0
    hit = _ALONE.search(words) if "\u4e00" <= words[-1:] <= "\u9fff" else None
    if hit is None or not is_chinese_name(hit["name"]):
        return 0
    name = hit["name"]
    no_word = {name, name[:2]}.isdisjoint(rows["zh_words"])
    alone = len(name) == _LEAST_LETTERS and no_word and name[-1] not in _SMALL
    return hit.start() if hit["post"] or alone else 0


def _is_caption(front: str) -> bool:
    """True for a few words in Hangul that end as captions do: in a noun or a sentence's last word."""
    front = front.strip()
    tokens = front.split()
    if len(tokens) < _LEAST_WORDS or not _HANGUL.search(front) or front[-1] in "/=|:[(-–—ⓒ©＝／":
        return False
    return not tokens[-1].endswith((*_BOUND, *_OF_REPORTERS)) and tokens[-1] not in lead_words()
