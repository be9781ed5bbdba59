"""Where a picture was taken, in front of its agency, as Japan's papers print it: "（熊本市、共同）"."""

from __future__ import annotations

from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy

# How the names of places end; those that end otherwise and that pictures come from most; a foreign place's letters.
_HOME = r"[一-龥々ヶケノ]{1,10}[都道府県市区町村郡州省国島駅沖内前港]|東京|大阪|京都|札幌|仙台|福岡|那覇|北京|上海|香港"
_PLACE = lazy(rf"(?:{_HOME}|[ァ-ヺー・]{{2,12}})(?:都内|県内|市内|郊外|近郊)?で?(?:\d{{1,2}}月)?(?:\d{{1,2}}日)?")
_DAY = lazy(r"(?:(?:\d{2,4}年)?\d{1,2}月)?\d{1,2}日(?:午前|午後)?")


def is_place_or_day(words: str) -> bool:
    """True for a place, a day or both in Japanese: "熊本市", "ロンドンで10日"."""
    return words[-1:] >= "\u3040" and bool(_PLACE.fullmatch(words) or _DAY.fullmatch(words))


def is_placed_agency(words: str, agencies: Agencies) -> bool:
    """True for places and days and a known agency behind them, commas of East Asia between: "10日、熊本市、共同"."""
    *places, house = words.split("、")
    known = agencies.agency(house.strip()) if places else None
    return (
        known is not None
        and known.kind == "agency"
        and all(is_place_or_day(place.strip()) and agencies.agency(place.strip()) is None for place in places)
    )
