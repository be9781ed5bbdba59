"""Tells a caption in letters without case, in front of an agency, from a photographer: "다리 모습 /연합뉴스"."""

from __future__ import annotations

from linter.credits.lead_ins import bare, is_label, lead_in, prefix_end
from linter.credits.predicates import ends_with_tail, names_an_agency
from linter.credits.shown_in_front import has_case
from linter.credits.vocabulary import is_given_korean, is_korean_name, lead_words, tail_words
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of

_MARKS = one_of(
    ("a slash", "[/／]", "다리 모습 /연합뉴스"),
    ("a dash or a bar", r"(?<=\s)[–—|•-](?=\s)", "دبابات قرب غزة - رويترز"),
    ("the signs of copyright", "[©ⓒ]", "윤석열 전 대통령 ⓒ 연합뉴스"),
    ("an agency that hands on", r"\s(?=(?:[A-Z]{2,5}|[가-힣]{2,5})=[가-힣])", "트럼프 대통령 AP=연합뉴스"),
    ("a bracket", r"[\[(（［【〔]", "한국은행 [연합뉴스 자료사진]"),
)
_MARK = lazy(_MARKS)
_BRACKETS = lazy(r"\s*[\[(（［【〔]\s*")
_HEAD = lazy(
    r"[\[(](?P<place>[가-힣A-Za-z·]{1,12}=)?(?P<house>[^\[\]()=]{2,16}(?:=[^\[\]()=]{2,8})?)[\])]"
    r"(?P<who>\s*(?:[가-힣]{2,4}\s*(?:[가-힣]{2})?(?:기자|특파원)))?(?P<sign>\s*=)?\s*(?=\S)"
)
_HANGUL = lazy("[가-힣]")
_OF_WORDS = lazy("[\u0590-\u0dff\u10d0-\u10ff\u1200-\u137f]")  # letters without case that spaces part into words
# Who took or gave a picture, beside the words that end a credit: a correspondent, press corps, a photographer.
_MAKERS = ("특파원", "취재단", "기자단", "작가")
# Small words that no name holds: in, from, on, near, to, of, with, and, is, of Arabic, Persian, Urdu, Hebrew and Hindi.
_SMALL = frozenset(
    (
        *("في", "من", "على", "قرب", "إلى", "عن", "بعد", "مع", "أمام", "خلال", "داخل", "بين", "عند"),
        *("در", "از", "به", "با", "را", "است", "میں", "سے", "کا", "کی", "کے", "پر", "ہے", "نے"),
        *("את", "של", "על", "עם", "אל", "ליד", "לאחר", "אחרי", "בין", "מול", "לפני", "נגד"),
        *("में", "से", "का", "की", "के", "पर", "को", "ने", "है", "हैं", "और", "साथ", "बाद"),
    )
)
# The letters are more than a reporter's name and his house have.
_TAKEN = lazy(r"(?P<front>[\u4e00-\u9fff0-9，、《》“”]{7,}?)(?:\s*[|｜–—]\s*|\s+)(?P<rest>\S.{1,22}[摄攝影])")
_OF_PRESS = tuple("者员員社报報网網")
_COLONS = ":：=＝"
_MOST_NAMES = 3  # words of a name in these letters as credits print it


def caption_without_case(words: str, agencies: Agencies) -> bool:
    """True where a caption in letters without case stands in front, and a mark and an agency alone behind it."""
    if agency_head(words, agencies):
        return True
    if has_case(words[:1]) or not words[:1].isalnum():
        return False
    return _marked(words, agencies) or _led(words, agencies) or _taken(words, agencies)


def agency_head(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "[서울=뉴시스] 홍길동 기자 = 배가 …", "[파리=AP/뉴시스] 배가 …": how Korea's agencies begin a caption."""
    hit = _HEAD.match(words) if words[:1] in ("[", "(") else None
    if not hit or not (hit["place"] or hit["sign"]) or words.endswith(tuple(tail_words())):
        return None
    known = names_an_agency(hit["house"], agencies)
    return (0, hit.end() if hit["sign"] else hit.end("house") + 1) if known else None


def _marked(words: str, agencies: Agencies) -> bool:
    """ "이재명 대통령 /뉴스1", "دبابات قرب غزة - رويترز"."""
    hit = _MARK.search(words)
    if not hit:
        return False
    front = _without_lead(words[: hit.start()].strip())
    if hit.group() == "/" and is_given_korean(words[: hit.start()]):
        return False  # "홍길동/뉴스1", with no space at the slash
    parted = hit.group() not in "/／–—-|•©ⓒ"  # by a bracket, or as no name is from its agency
    if not (_shows_hangul(front, lone=parted) or _shows_words(front)) or names_an_agency(front, agencies):
        return False
    if prefix_end(words, 0, len(words), agencies):
        return False
    rest = words[hit.end() :].strip(" .()[]（）［］【】〔〕")
    return names_an_agency(_BRACKETS.sub("/", rest), agencies)  # a bracket behind the photographer's name, too


def _without_lead(front: str) -> str:
    """What stands in front of a word for a photograph: "배가 떠난다 사진 제공" without its last two."""
    tokens = front.split()
    count = next((count for count in (2, 1) if " ".join(tokens[-count:]) in lead_words()), 0)
    return " ".join(tokens[: len(tokens) - count]) if len(tokens) > count else front


def _shows_hangul(front: str, *, lone: bool) -> bool:
    """True for words in Hangul that are no photographer, whose name is one word, often with 기자 behind it."""
    if not _HANGUL.search(front) or front.endswith((*tail_words(), *_MAKERS)):
        return False
    return lone or not is_korean_name(front) or " " not in front


def _shows_words(front: str) -> bool:
    """True for words in Arabic, Hebrew or Hindi that are more than a name, or that begin with Arabic's article."""
    tokens = front.split()
    if not _OF_WORDS.search(front) or len(tokens) < 2:
        return False
    return len(tokens) > _MOST_NAMES or tokens[0].startswith("ال") or not _SMALL.isdisjoint(tokens)


def _taken(words: str, agencies: Agencies) -> bool:
    """ "渡轮驶离塔恩码头 | 新华社记者李明摄": Chinese that is no reporter and house in front of a blank or a bar."""
    hit = _TAKEN.fullmatch(words)
    if hit is None or hit["front"].endswith(_OF_PRESS):
        return False
    return not names_an_agency(hit["front"], agencies) and ends_with_tail(hit["rest"])


def _led(words: str, agencies: Agencies) -> bool:
    """ "石破首相 写真提供: 共同通信社": a word for a photograph and its colon, behind a space."""
    if not any(map(words.__contains__, _COLONS)):
        return False
    for hit in lead_in.finditer(words, 1):
        lead = hit.group()
        colon = lead.rstrip()[-1:] in _COLONS and bare(lead) and not is_label(lead)
        if words[hit.start() - 1].isspace() and colon:
            front = words[: hit.start()].strip()
            known = names_an_agency(front, agencies) or not front[-1:].isalnum() or "/" in front
            maker = front.endswith((*tail_words(), *_MAKERS))
            return not (known or maker) and names_an_agency(words[hit.end() :], agencies)
    return False
