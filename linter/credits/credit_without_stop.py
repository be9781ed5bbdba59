"""Finds the credit that ends running text with no stop in front of it, a bar or a comma at most."""

from __future__ import annotations

import re

from linter.credits.ai_labels import is_ai_label
from linter.credits.givers import hands_over, hands_over_by_itself
from linter.credits.lead_ins import prefix_end, says_photograph
from linter.credits.local_papers import hands_on, in_capitals, is_given, is_supply, of_local_paper
from linter.credits.names_at_end import house_in_front, shouted_name
from linter.credits.person_names import is_known_person, looks_like_person
from linter.credits.predicates import BRACKETED, all_capitalised, ends_with_tail, names_an_agency
from linter.credits.screens import screen_at_end, shows_screen_of
from linter.credits.sentence_ends import begins_last_sentence
from linter.credits.separators import BULLETS
from linter.credits.vocabulary import (
    only_supply_words,
    organisation_words,
    signs_behind_bar,
    status_words,
    supply_words,
)
from linter.data.word_lists import given_names, known_words
from linter.model.agency import SUPPLIERS, Agencies, How
from linter.model.lazy_regex import lazy
from linter.text.accents import without_accents

_SLASHED_END = lazy(
    r"(?<=\s)((?:[^\W\d_]+ )?)([A-Z][A-Za-z]+) ?/ ?([^/|()]{4,40}?)(?:(?:/|,)\s*(?:File(?: Photo)?|Pool))?\.?$"
)
_VIA = lazy(r"(?<=\s)([A-Z]\w*(?:\s[A-Z]\w*){0,2})\svia\s$")
_DASHED_END = lazy(
    r"(?<=[a-z\d]{4}\s)([A-Z][\w.'’]*(?: [A-Z][\w.'’]*){1,2})[-–—]([A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,2})\.?$"
)
_AGENCY_FIRST = lazy(r"(?<=[\w)»”’] )([A-Z]{2,8}) [-–—] ([A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{3,30})$")  # "… à Tarn AFP - JO LEE"
# Words that end a place's name behind a bar, and hardly a family's.
_BAR = lazy(rf"\s+[|–—―·-]\s*(?=\S)|\s*[{BULLETS}]\s*(?=\S)|\s*[|｜]\s*|\s+/\s*(?=\S)")
_BEHIND_DAY = lazy(r"(?<=日)、\s*([^＝=、。]{1,12})$")
_EQUALS = lazy(r"[＝=]+\s*([^＝=]{1,24})$")
_SLASH = lazy(r"(?<=[\u3040-\u9fff\uac00-\ud7a3」』）)])[/／]\s*([^/／]{2,24})$")
_LONE_NAME = lazy(r"(?<=[.。!?])\s*([가-힣]{2,4}|[가-힣]{1,2} [가-힣]{1,3})$")
_HANDED_ON = lazy(r"(?:^|[/／]|(?<=\s))([A-Z]{2,5}|[가-힣]{2,5})$")
_SENTENCE = 4  # words in front of a bar that are no topic ("Opinion | Jo Lee")
_FEW = 6  # words behind "Foto:", one of which makes a body
_LONGEST = 60  # characters of a credit that no mark shows
_WORD = lazy(r"[^\W_]+")
_CAPITALS_END = lazy(r"(?<=[a-zß-ÿ\d])\s?([A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}/[A-ZÀ-Þ]{3,20})\.?$")
_TAKEN_FROM = lazy(r"(?:本社|本紙|[一-龥]{2,8}社)?(?:小型)?(?:ヘリコプター|ヘリ|無人機|機|ドローン)から$")
_WORD_START = lazy(r"(?<=\s)\S")


def slashed_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… with the mayor REUTERS/Jo Lee", "… AP Photo/Jo Lee": an agency, a slash and a name, with no stop in front."""
    hit = _SLASHED_END.search(words)
    if not hit:
        return _in_capitals(words, agencies)
    named = hit[3].strip()
    line = agencies.form(hit[1] + hit[2]) if hit[1][:1].isupper() else None
    if line and (looks_like_person(named, agencies) or (line[1] is How.LINE and all_capitalised(named))):
        return hit.start(), len(words)  # what an agency calls its pictures stands before a giver too
    passed_on = _passed_on(words[: hit.start(2)], agencies)
    if passed_on is not None and agencies.agency(hit[2]) and looks_like_person(named, agencies):
        return passed_on, len(words)
    short = hit[2].isupper() and len(hit[2]) <= 8 and agencies.agency(hit[2])
    return (hit.start(2), len(words)) if short and looks_like_person(named, agencies) else _in_capitals(words, agencies)


def _passed_on(before: str, agencies: Agencies) -> int | None:
    """Where an agency or a kind of supply begins that ends in via: "… the match Action Images via", "… Pool via"."""
    hit = _VIA.search(before)
    if hit is None:
        return None
    starts = [word.start() for word in re.finditer(r"\S+", hit[1])]
    names = ((at, hit[1][at:]) for at in starts)
    found = (at for at, name in names if agencies.agency(name) or name.casefold() in status_words())
    at = next(found, None)
    return None if at is None else hit.start(1) + at


def dashed_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… after the match Jo Lee-Imagn Images": a name within a sentence, a dash and an agency's full name."""
    if (first := _AGENCY_FIRST.search(words)) and agencies.agency(first[1]) and looks_like_person(first[2], agencies):
        return first.start(), len(words)
    hit = _DASHED_END.search(words, max(0, len(words) - _LONGEST))
    known = agencies.agency(hit[2]) if hit else None
    if hit is None or known is None or known.kind not in SUPPLIERS or not (" " in hit[2] or hit[2].isupper()):
        return None
    return (hit.start(1), len(words)) if looks_like_person(hit[1], agencies) else None


def unmarked_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… verlässt den Hafen Foto dpa", "… 떠난다 사진 제공 연합뉴스": a lead-in without a mark, and a known agency."""
    if agencies.words.isdisjoint(map(str.casefold, _WORD.findall(words[-_LONGEST:]))):
        return None
    for hit in list(_WORD_START.finditer(words))[-6:]:
        start = hit.start()
        said, before = words[start:], words[:start].rstrip().rpartition(" ")[2]
        if not before or said[0].islower() or (before.islower() and len(before) < 4):
            continue  # "die Redaktion der Bild dpa", "a copy of Photo Reuters"
        if prefix_end(words, start, len(words), agencies) > start and names_an_agency(said, agencies):
            return start, len(words)
    return None


def _in_capitals(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… waits in the rain JO LEE/STUFF": a name and a house in capitals behind small letters."""
    hit = _CAPITALS_END.search(words, max(0, len(words) - _LONGEST))
    named = hit is not None and in_capitals(hit[1], agencies) and not given_names().isdisjoint(_given(hit[1]))
    named = named and hit is not None and not _is_ship(hit[1], agencies)
    return (hit.start(1), len(words)) if hit and named else None


def _is_ship(words: str, agencies: Agencies) -> bool:
    """True for what may be two ships or teams within a sentence: common words alone, and no house we know."""
    name, _, house = words.partition("/")
    common = {without_accents(word) for word in _WORD.findall(name)} <= known_words("en")
    return common and agencies.agency(house) is None and agencies.agency(house.title()) is None


def _given(words: str) -> list[str]:
    return [without_accents(name) for name in _WORD.findall(words.partition("/")[0])[:-1]]


def begins_line(before: str, lead: str, rest: str, agencies: Agencies) -> bool:
    """True for a lead-in within running text that begins another line: "… Fot. Jan Nowak", "… Photo : archives de"."""
    if not before[-1:].isspace():
        return False
    if lead.rstrip()[-1:] == "." and rest[0].islower() and not names_an_agency(rest, agencies):
        return False  # "una fot. de Ana Ruiz"
    if lead.rstrip()[-1:] == ".":
        return looks_like_person(rest.strip(" ."), agencies) or names_an_agency(rest, agencies)
    body = len(rest.split()) < _FEW and not organisation_words().isdisjoint(map(str.casefold, rest.split()))
    return lead[0].isupper() and says_photograph(lead) and lead.rstrip()[-1:] in ":：" and (body or hands_over(rest))


def supplied_end(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "Jo Lee Submitted photo", "… am Morgen Eigenes Foto": a kind of supply, whose capital begins another line."""
    tokens = words.rstrip(" .").rsplit(None, 2)
    tail = " ".join(tokens[1:])
    if len(tokens) < 3 or tail.casefold() not in supply_words() or not tail[0].isupper():
        return _handed_over_end(words) or screen_at_end(words, agencies)
    in_text = any(token.islower() and len(token) > 3 for token in tokens[0].split())  # no "The Best Submitted Photo"
    if not (tail[1:].islower() or (tail.istitle() and in_text)):
        return None
    return words.rindex(tokens[1]), len(words)


def _handed_over_end(words: str) -> tuple[int, int] | None:
    """ "… atrajo visitantes en febrero Cedida por el Ayuntamiento": the capital begins another line."""
    for hit in list(_WORD_START.finditer(words))[-6:]:
        start = hit.start()
        before = words[:start].split()
        begins = words[start].isupper() and len(before) >= _SENTENCE and before[-1].islower()
        if begins and hands_over_by_itself(words[start:]):
            return start, len(words)
    return None


def before_tail(words: str, _: Agencies) -> tuple[int, int] | None:
    """ "…、佐山みどり撮影": a name and the word that ends a credit, behind a comma."""
    start = max(words.rstrip("。").rfind(mark) for mark in "、，。")
    if start <= 0 or not ends_with_tail(words[start + 1 :]):
        return None
    opened = _bracket_before(words, start)
    taken = _TAKEN_FROM.search(words, 0, start)  # "… 江東区で本社ヘリから、山田太郎撮影"
    return (opened if opened < start else taken.start() if taken else start + 1), len(words)


def after_bar(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "… in Leipzig — Jo Lee/AFP", "… | Reuters", "The quay at dawn | Jo Lee", "The quay. / JO LEE"."""
    for hit in _BAR.finditer(words):
        rest = words[hit.end() :].strip()
        if not hit.start() or not rest or len(rest) > 120:
            continue
        stopped = words[: hit.start()].rstrip()[-1:] in tuple(".!?…")
        told = len(words[begins_last_sentence(words[: hit.start()]) : hit.start()].split()) >= _SENTENCE
        sign = hit.group().strip()
        bulleted = sign in BULLETS and words.count(sign) == 1  # more of them are a list's
        barred = (sign in ("|", "｜", "·") and told) or (bulleted and (told or stopped))
        dashed = told and (of_local_paper(rest, agencies) or hands_on(rest) or _is_only_supply(rest))
        slashed = stopped and words.count("/") == 1 and hit.group().strip() == "/"
        slashed = slashed and len(words[: hit.start()].split()) >= _SENTENCE
        supply = is_supply(rest, agencies) if stopped or barred else dashed or is_given(rest, agencies)
        supply = supply or (barred and hands_on(rest)) or (told and shows_screen_of(rest, agencies))
        supply = supply or (barred and is_known_person(rest, agencies))
        supply = supply or (slashed and (is_known_person(rest, agencies) or _shouted_person(rest, agencies)))
        supply = supply or (told and (signs_behind_bar(rest, words[: hit.start()]) or hands_over_by_itself(rest)))
        if supply or names_an_agency(rest, agencies) or ends_with_tail(rest):
            before = words[: hit.start()].rstrip()
            if name := shouted_name(before, agencies) if "/" in hit.group() else house_in_front(before, agencies):
                return name, len(words)
            return hit.start() + len(hit.group()) - len(hit.group().lstrip()), len(words)
    return None


def _is_only_supply(words: str) -> bool:
    """True for "Submitted photo", "Supplied", whose capital begins another line."""
    return words[0].isupper() and (words.rstrip(".").casefold() in only_supply_words() or is_ai_label(words))


def _shouted_person(words: str, agencies: Agencies) -> bool:
    """True for "JO LEE", as papers set the name behind a slash; "Santa Cruz" may as well be where it was."""
    return words.isupper() and looks_like_person(words, agencies)


def after_slash(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "…する首相／時事", "다리 모습/연합뉴스": a slash set tight behind letters of East Asia, and a known agency."""
    hit = _SLASH.search(words) if "/" in words or "／" in words else None
    if not hit or not names_an_agency(hit[1], agencies):
        return None
    name = _LONE_NAME.search(words[: hit.start()])  # "… 떠난다. 홍길동/뉴스1"
    return (name.start(1) if name else _bracket_before(words, hit.start())), len(words)


def _bracket_before(words: str, start: int) -> int:
    """Where the bracket opens in which ``start`` stands ("（本社ヘリから、山田太郎撮影）"); else ``start``."""
    opened = max(words.rfind(sign, 0, start) for sign in "([（［【〔")
    return opened if opened > max(words.rfind(sign, 0, start) for sign in ")]）］】〕") else start


def after_equals(words: str, agencies: Agencies) -> tuple[int, int] | None:
    """ "…国旗＝ＡＰ", "…＝パリで3日、ＡＰ": the Japanese papers' mark."""
    day = _BEHIND_DAY.search(words)
    if day and agencies.agency(day[1]):
        return day.start(1), len(words)
    hit = _EQUALS.search(words)
    if hit and re.search(r"[)\]]\s*\w", hit[1]):
        return None  # "(로이터=연합뉴스) 배가 …"
    if hit and (names_an_agency(hit.group(1), agencies) or ends_with_tail(hit.group(1))):
        before = words[: hit.start()].rstrip()
        first = _HANDED_ON.search(before)  # "… 연설하고 있다. /AFP=연합뉴스"
        if first and agencies.agency(first[1]):
            return unmarked_end(words, agencies) or (first.start(), len(words))
        again = BRACKETED.search(before)  # "… leaves. (Kyodo) ==Kyodo"
        named = again is not None and names_an_agency(again.group(1), agencies)
        return again.start() if again and named else _bracket_before(words, hit.start()), len(words)
    return None
