"""Lines of Chinese, Japanese and Korean that credit all pictures of a page: 全部图片：新华社, 사진 모두 연합뉴스."""

from __future__ import annotations

from linter.credits.predicates import ends_with_tail, names_an_agency
from linter.credits.vocabulary import is_korean_name
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of

_PICTURES = "(?:图片|圖片|配图|配圖|照片|图像|組圖)"
_ALL = "(?:全部|所有|本文|文中|文内|本版|本组|本組|本篇|以上)"
_MARK = r"\s*[:：＝=／/|]\s*"
_TAKEN = "(?:提供|供图|供圖|拍摄|拍攝|摄影|攝影|摄|攝)"
_LINES = one_of(
    (
        "Chinese for all pictures and a mark",
        rf"{_ALL}{_PICTURES}(?:来源|來源)?{_MARK}(?P<zh_all>[^\s。，：]+)",
        "全部图片：新华社",
    ),
    (
        "Chinese that says by whom",
        rf"{_ALL}?{_PICTURES}(?:均|皆|都)?(?:由|为|為)(?P<zh_by>[^，。：]+?){_TAKEN}",
        "图片均由受访者提供",
    ),
    (
        "Chinese that says where from",
        rf"{_ALL}?{_PICTURES}(?:均|皆|都)(?:来自|來自|来源于|出自)(?P<zh_from>[^，。：]+)",
        "图片均来自新华社",
    ),
    (
        "Chinese for text and pictures",
        r"(?:图文|文图|圖文|(?:文|撰文)\s?[/／、·]\s?[图圖]|[图圖]\s?[/／、·]\s?文)(?:\s*[:：／/|]\s*|\s+)(?P<zh_both>[^\s。，：/／]{2,8})",
        "文/图 李明",
    ),
    (
        "Chinese for a text's author, and who took the pictures",
        rf"(?:撰文|采写|文)(?:{_MARK}|\s+)[^\s。，：/／]{{2,8}}[\s，,；;|]+(?:摄影|攝影|[图圖]片?)(?:{_MARK}|\s+)(?P<zh_two>[^\s。，：/／]{{2,8}})",
        "文：李明 图：张华",
    ),
    (
        "Korean for all pictures",
        r"(?:사진\s*(?:모두|전부)|(?:모든|전체)\s*사진)(?:\s*제공)?(?:\s*[:：=/]\s*|\s+)(?P<ko_all>[^:=/]{2,20})",
        "사진 모두 연합뉴스",
    ),
    (
        "Korean for text and pictures",
        r"(?:글\s?[·,/&ㆍ]\s?사진|사진\s?[·,/&ㆍ]\s?글)(?:\s*[:：=/]\s*|\s+)(?P<ko_both>[^:=/]{2,20})",
        "글·사진 홍길동 기자",
    ),
    (
        "Korean for a text's author, and who took the pictures",
        r"글(?:\s*[:：=/]\s*|\s+)[^:=/,]{2,12}?[\s,/|]+사진(?:\s*[:：=/]\s*|\s+)(?P<ko_two>[^:=/]{2,20})",
        "글 홍길동 사진 김철수",
    ),
    (
        "Japanese for all pictures",
        r"写真は?(?:すべて|全て|いずれも|全点)[、,：:＝=／/\s]*(?P<ja_all>[^、。：]{2,20})",
        "写真はすべて山田太郎撮影",
    ),
    (
        "Japanese for text and pictures",
        r"(?:文|取材|写真)[・と/／](?:文|写真)(?:\s*[:：＝=／/]\s*|\s+)(?P<ja_both>[^\s、。：/／]{2,12})",
        "文・写真＝山田太郎",
    ),
    (
        "Japanese for a text's author, and who took the pictures",
        rf"(?:文|取材|構成){_MARK}[^\s、。：/／]{{2,12}}[\s、/／|]+(?:写真|撮影){_MARK}(?P<ja_two>[^\s、。：/／]{{2,12}})",
        "文／山田太郎　写真／佐藤花子",
    ),
)
_LINE = lazy(rf"[（(【\[■●※]?\s*(?:{_LINES})[）)】\]]?[。.]?$")
_SIGNED = ("zh_by", "zh_all", "zh_from", "zh_both", "zh_two", "ko_both", "ko_two", "ja_both", "ja_two")
_MAY_CREDIT = ("图", "圖", "照片", "摄影", "攝影", "사진", "写真", "撮影")


def may_credit_all_east_asian(words: str) -> bool:
    """False for words that name no picture in these letters: a quick look."""
    return any(map(words.__contains__, _MAY_CREDIT))


def credits_all_east_asian(words: str, agencies: Agencies) -> bool:
    """True for a line that says whose all the pictures are. ``words`` are the line's alone."""
    hit = _LINE.match(words)
    if hit is None:
        return False
    key, party = next((key, said.strip()) for key, said in hit.groupdict().items() if said)
    if names_an_agency(party, agencies) or ends_with_tail(party):
        return True
    if key.startswith("ko"):
        return is_korean_name(party.removesuffix("기자").strip()) or "=" in words or ":" in words
    return key in _SIGNED and not party[0].isdigit()
