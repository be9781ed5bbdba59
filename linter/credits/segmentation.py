"""Cuts a credit line into its parties: at slashes, "via" and "for", and between a name and an agency side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.credits.ai_labels import is_ai_label
from linter.credits.houses_beside import is_named_via
from linter.credits.lead_ins import is_label, prefix_end
from linter.credits.person_names import before_house, looks_like_person
from linter.credits.rights_notice import notice_behind
from linter.credits.sentence_ends import ends_name
from linter.credits.separators import BULLETS, FOR, GLUED, HANDLE, LICENCE, SEPARATOR
from linter.credits.side_by_side import side_by_side
from linter.credits.vocabulary import beside_words, photograph_words, position_words, status_words
from linter.data import table
from linter.model.agency import SUPPLIERS, Agencies
from linter.model.lazy_regex import lazy
from linter.text.dates import day_behind

PUNCTUATION = f" \t\u00a0.。,;:/／|()[]（）［］【〔】〕*{BULLETS}·–—―-＝=\"'“”„«»"
_ON = lazy(r"\s+(?:on|from|auf|sur|op|på|su)\s+", re.I)
_INITIALS = lazy(r"[A-Z]{3,6}")
_FOR = lazy(r"/\s*(?:for|special\s+(?:to|for))", re.I)
_DASH = lazy(r"\s*[-–—]\s*")
_AT = lazy(r"\s+(?=@[\w.]+$)")
_YEAR = lazy(r"(?:©|\(c\))?\s*(?:19|20)\d\d\s+(?=\D)", re.I)
_YEAR_BEHIND = lazy(r"\s+(?:19|20)\d\d$")
_BY = lazy(r"\s+(?:(?:staff|file|courtesy|handout)\s+)?photo(?:graph)?s?\s+by\s+|(?<=photo)\s+by\s+", re.I)
_GIVEN = lazy(r"(courtesy|cortesía|cortesia)(?:\s+photo)?(?:\s+via)?\s+(?!(?:of|de|del|da|do|photo)\b)(?=\S)", re.I)
_PHOTO_BY = lazy(r"(?<= photo)\s+by\s+", re.I)
_LABELLED = lazy(r"\.\s+")
_MAIL = lazy(r"\s+(?=[\w.+-]+@[\w-]+\.[\w.]+$)")
_KIND = lazy(r"\s+(?=(?i:(?:staff|file) photos?)$|photos?$)")  # "Jo Lee photo", "The Ledger file photo"
_HANDED_OUT = lazy(r"(HO)\s?[-–]\s?(?=[^\W\d_])")  # "ANTARA/HO-Orlen Police"
_POOLED = lazy(r"\s+(?=(?:POOL|FILE)$)")
_AIRCRAFT = lazy(r"(?:ヘリコプター|ヘリ|小型無人機|無人機|飛行機|機|ドローン)から")
_TAKEN_ON = lazy(r"(?<=[攝摄])\s*(?=\d{2,4}年\d{1,2}月\d{1,2}日$)")  # "記者李大華攝 115年5月11日"
_REPORTS = lazy(r"(?:本[报報社網网])?(?:(?:摄影|攝影)?(?:记者|記者)|通讯员|通訊員)\s*(?=\S)")
_DOT = lazy(r"(?<=\w)・(?=[^・]+$)")
_REPORTER = lazy(r"(?:通讯社|社|报|网)(记者|記者)\s*(?=\S)")
_OWNED = frozenset("©ⓒ")
LONGEST = 220  # characters of a credit, and of a party of one; the longest among 560 published ones had 140


class Party(NamedTuple):
    """A stretch between separators. ``mark`` is the separator in front; ``lead`` a lead-in of the party's own."""

    start: int
    end: int
    mark: str
    lead: tuple[int, int] | None = None


def parties(words: str, start: int, end: int, agencies: Agencies) -> list[Party]:
    """The parties of a credit line, in order, each without the punctuation round it."""
    found = []
    for party in _between_separators(words, start, end, agencies):
        low = prefix_end(words, party.start, party.end, agencies)
        begin, stop = trimmed(words, party.start, low)
        lead = (begin, begin + len(words[begin:low].rstrip())) if begin < stop else None
        found += list(_taken_apart(words, party._replace(start=low, lead=lead), agencies))
    return found


def _between_separators(words: str, start: int, end: int, agencies: Agencies) -> Iterator[Party]:
    at, mark = start, ""
    for hit in SEPARATOR.finditer(words, start, end):
        if hit.start() < at:
            continue
        party, sign = words[at : hit.start()], hit.group().strip()
        sign = "," if sign[:1] == "," else sign
        if sign == "," and _keeps_comma(words, hit, end):
            continue
        if sign == "Via" and not party.strip(PUNCTUATION) and is_named_via(words[hit.end() : end], agencies):
            continue
        if sign in ("&", "and", "und") and _keeps_and(party, words[hit.end() : end], agencies):
            continue
        if sign in (":", "=") and prefix_end(words, at, end, agencies) >= hit.end():
            continue  # a lead-in of the party's own: "…; source photos: Getty Images"
        if sign == ":" and is_of_others(words[at : hit.end()]):
            continue  # "Photo: Jo Lee. Styling: Ann Day"
        if sign == ":" and (led := _led_in_again(words, at, hit.start())):
            yield Party(at, led, mark)
            at, mark = led, " "
            continue
        if sign == "=" and at <= 1 and _is_place(words, hit.start(), agencies):
            at = hit.end()
            continue  # where the news comes from: "[서울=뉴시스]"
        if _FOR.fullmatch(sign):
            sign = "for"
        elif sign.casefold() in FOR.split("|"):
            if not _takes_orders(party, agencies) and not (mark == "/" and _is_house(party)):
                continue
            sign = "for"
        if party.strip(PUNCTUATION):
            yield Party(at, hit.start(), mark)
            mark = ""
        mark = sign.casefold() or mark
        at = hit.end()
    if words[at:end].strip(PUNCTUATION):
        yield Party(at, end, mark)


def _led_in_again(words: str, start: int, colon: int) -> int:
    """Where the word for a photograph stands behind a house that owns it: "© dpa Foto: Jo Lee"; 0 where none does."""
    house, _, said = words[start:colon].rstrip().rpartition(" ")
    named = house.strip(PUNCTUATION) != "" and said.casefold() in photograph_words()
    return start + len(house) + 1 if named and not _OWNED.isdisjoint(words[:start]) else 0


def is_of_others(words: str) -> bool:
    """True for "Styling: Ann Day", the work of another than the photographer."""
    work, colon, _ = words.partition(":")
    return bool(colon) and work.strip(PUNCTUATION).casefold() in beside_words()


def _is_place(words: str, end: int, agencies: Agencies) -> bool:
    """True for what stands in the bracket that opens a line, in front of an equals sign, and is no agency."""
    return words[:1] in ("[", "(") and end < 14 and not agencies.agency(words[1:end])


def _keeps_comma(words: str, hit: re.Match[str], end: int) -> bool:
    """A comma inside one name: "Smith, Jr.", "Studios, Inc."."""
    after = words[hit.end() : end].split("/", 1)[0].strip().casefold()
    return after.startswith(("jr", "sr", "inc", "ltd", "llc", "eastern district", "bonn"))


def _keeps_and(before: str, after: str, agencies: Agencies) -> bool:
    """ "and" inside one organisation's name, not between two photographers, nor two houses, one of them known."""
    second = re.split(r"[/|;,]", after, maxsplit=1)[0].strip()
    houses = [each for each in (before.strip(), second) if _INITIALS.fullmatch(each) or agencies.agency(each)]
    if len(houses) == 2 and any(map(agencies.agency, houses)):
        return False
    return not (looks_like_person(before.strip(), agencies) and looks_like_person(second, agencies))


def _takes_orders(party: str, agencies: Agencies) -> bool:
    """True for those who work "for" a client: a person, an agency; not the Center for Research."""
    party = re.split(r"\s+by\s+|:\s*", party.strip(PUNCTUATION))[-1]
    return looks_like_person(party, agencies) or agencies.agency(party) is not None


def _is_house(party: str) -> bool:
    """True for a word or two with capitals, behind a photographer's slash: "Jo Roy / Divergence pour Le Quai"."""
    tokens = party.split()
    return 0 < len(tokens) < 3 and all(token[0].isupper() for token in tokens)


def _taken_apart(words: str, party: Party, agencies: Agencies) -> Iterator[Party]:
    """A party cut where its own words say that two stand there without a separator."""
    low, high = trimmed(words, party.start, party.end)
    if low >= high or _says_place(words[low:high]):
        return
    if is_ai_label(words[low:high]):
        yield party._replace(start=low, end=high)
        return
    side, _, named = words[low:high].partition(" ")
    placed = len(side) > 3 and (side.casefold() in position_words() or _is_reader(side))
    if placed and (agencies.agency(named) or looks_like_person(named, agencies)):
        low = high - len(named)  # "left Jo Lee", "Leserin Jo Lee"
    if reporter := _REPORTS.match(words, low, high):
        low = reporter.end()  # "记者李明 摄"
    party = party._replace(start=low, end=high)
    cut = _seam(words[low:high], agencies) if high - low <= LONGEST else None
    if cut is None:
        yield party
        return
    first, second, mark = cut
    yield from _taken_apart(words, party._replace(end=low + first), agencies)
    yield from _taken_apart(words, Party(low + second, high, mark), agencies)


def _is_reader(side: str) -> bool:
    return side[0].isupper() and side.casefold() in table("credit_cues")["reader"]["words"]


def _says_place(words: str) -> bool:
    """True for words that say which picture is meant: "left", "Left image", "großes Foto oben"."""
    if words.casefold() in position_words():
        return True
    said = words.casefold().split()
    places = [word for word in said if word in position_words()]
    if len(said) == 3:
        return said[2] in position_words() and said[1] in photograph_words()  # its size in front
    return len(said) == 2 and len(places) == 1 and any(word in photograph_words() for word in said)


def _seam(party: str, agencies: Agencies) -> tuple[int, int, str] | None:
    """Where the first of two ends and the second begins, and the mark that stands for the seam."""
    if agencies.agency(party) is not None:
        return None
    if given := _GIVEN.match(party):
        return given.end(1), given.end(), "given"
    licence = LICENCE.search(party)
    if licence and licence.span() != (0, len(party)):
        at = licence.start() or licence.end()
        return at, at, " "
    if (year := _YEAR.match(party)) and agencies.agency(party[year.end() :]) is None and "." not in party:
        return year.end(), year.end(), " "
    if (year := _YEAR_BEHIND.search(party)) and looks_like_person(party[: year.start()], agencies):
        return year.start(), year.start() + 1, " "
    if (notice := notice_behind(party)) and _may_reserve(party[: notice[0]], agencies):
        return *notice, "."
    if handed := _HANDED_OUT.match(party):
        return handed.end(1), handed.end(), "-"
    if (pooled := _POOLED.search(party)) and (
        looks_like_person(party[: pooled.start()], agencies) or party[: pooled.start()].isupper()
    ):
        return pooled.start(), pooled.end(), " "
    if (taken := _TAKEN_ON.search(party)) and taken.start():
        return taken.start(), taken.end(), " "
    if air := _AIRCRAFT.search(party):
        if air.end() < len(party):
            return air.end(), air.end(), " "  # "本社ヘリから山田太郎撮影"
        if agencies.agency(party[: air.start()]):
            return air.start(), air.start(), " "  # "共同通信社ヘリから"
    if day := day_behind(party):
        return *day, " "
    if (name := before_house(party, agencies)) and looks_like_person(name, agencies):
        return len(name), len(name) + len(party[len(name) :]) - len(party[len(name) :].lstrip(". ")), "."
    first = _LABELLED.search(party)
    if first and agencies.agency(party[: first.start()]) and looks_like_person(party[first.end() :], agencies):
        return first.start(), first.end(), "."  # "AFP. Jean Roux"
    if first and _says_kind(party[: first.start()]):
        return first.start(), first.end(), "."  # "Imagen de archivo. EFE"
    if (mail := _MAIL.search(party)) and mail.start():
        return mail.start(), mail.end(), " "
    if (kind := _KIND.search(party)) and looks_like_person(party[: kind.start()], agencies):
        return kind.start(), kind.end(), " "
    if (giver := _DOT.search(party)) and agencies.agency(party[giver.end() :]) is not None:
        return giver.start(), giver.end(), "・"
    if (by := _PHOTO_BY.search(party)) and _is_line(party[: by.start()], agencies):
        return by.start(), by.end(), "by"  # "Petra photo by Jo Lee"
    if (by := _BY.search(party)) and by.start():
        return by.start(), by.end(), "by"
    for pattern, mark in ((_ON, "via"), (_DASH, "-"), (_AT, " ")):
        for hit in pattern.finditer(party):
            if hit.start() and _joined(party[: hit.start()], party[hit.end() :], mark, agencies):
                return hit.start(), hit.end(), mark
    if reporter := _REPORTER.search(party):
        return reporter.start(1), reporter.end(), " "
    for hit in GLUED.finditer(party):
        left, right = party[: hit.start()], party[hit.start() :]
        if _bears_a_house(left, right) and agencies.agency(right) and looks_like_person(left, agencies):
            return hit.start(), hit.start(), " "
    return side_by_side(party, agencies)


def _bears_a_house(left: str, right: str) -> bool:
    """False for what may be one name, Jo McGetty: a house glued to one is in capitals, or behind a whole word."""
    return right.isupper() or len(left.split()[-1]) > 3


def _is_line(words: str, agencies: Agencies) -> bool:
    """True for what an agency calls its pictures, no name of its own being in front of the last word: Petra photo."""
    return agencies.agency(words) is not None and agencies.agency(words.rpartition(" ")[0]) is None


def _says_kind(words: str) -> bool:
    return (words.casefold() in status_words() and words != "Dr") or is_label(words)  # "Dr. Jo Lee"; DR is a status


def _may_reserve(words: str, agencies: Agencies) -> bool:
    """True for a person and an agency, a year in front of it or none: who reserves all rights."""
    words = _YEAR.sub("", words, count=1)
    return looks_like_person(words, agencies) or agencies.agency(words) is not None


def _joined(left: str, right: str, mark: str, agencies: Agencies) -> bool:
    if right.startswith("@"):
        return agencies.agency(left) is not None
    known = agencies.agency(right)
    if not right[:1].isascii() and right in status_words() and agencies.agency(left):
        return mark == "-"  # "رويترز-أرشيف"
    house = agencies.agency(left)
    if mark == "-" and house and house.kind in SUPPLIERS and left.isupper() and looks_like_person(right, agencies):
        return known is None  # "THE CANADIAN PRESS/AP-Jo Lee"
    if known is None:  # "Jo Lee—Pool"
        return mark == "-" and right.casefold() in ("pool", "handout", "stringer") and looks_like_person(left, agencies)
    if mark == "via":
        return known.kind in ("stock", "social")
    return looks_like_person(left, agencies) or agencies.agency(left) is not None or HANDLE.match(left) is not None


def trimmed(words: str, low: int, high: int) -> tuple[int, int]:
    """A stretch without the punctuation at its ends."""
    while low < high and words[low] in PUNCTUATION:
        low += 1
    # A full stop behind an initial or a short form belongs to the name.
    while high > low and words[high - 1] in PUNCTUATION:
        if words[high - 1] == "." and ends_name(words[low:high]):
            break
        high -= 1
    return low, high
