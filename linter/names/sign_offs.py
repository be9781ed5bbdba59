"""The author as the byline and the line at the end have the name: "By Jon Smith", "Reporting by John Smith"."""

from __future__ import annotations

import re
from functools import cache

from linter.data import table
from linter.data.word_lists import given_names
from linter.model.lazy_regex import lazy
from linter.model.page import Page
from linter.names.proper_nouns import Standing, fold, standings
from linter.text.one_edit_apart import one_slip

_TOKEN = lazy(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TRADE = lazy(
    r"\b(?:report|edit|correspond|korrespond|journalis|writ|column|kolumn|cover|reda[ck]t|périodist|periodist|giornalis"
    r"|auth?or|auteur)",
    re.I,
)
_FULL_NAME = lazy(r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*(?: [A-ZÀ-ÖØ-Þ][^\W\d_]+(?:['’-][^\W\d_]+)*){1,3}")
_REPORTED = lazy(r"\(?(?:Additional reporting|Reporting(?: and writing)?|Writing) by (?=[A-ZÀ-ÖØ-Þ])")
_OF_REPORTERS = frozenset({"reporting", "writing"})
_WORDS = 40  # of a byline that are looked at
_NEAR = 100  # letters behind the verb in which an author's trade is told
_MOST = 4  # words of a name
_LEAST = 3  # letters of a word in which a slip is looked for


def marks_of_sign_off(byline: str) -> frozenset[str]:
    """Words without case and accents, the author's name among them: without one of them a line is no sign-off."""
    return _OF_REPORTERS.union(_folded(_author(byline)))


def is_sign_off(words: str, byline: str) -> bool:
    """True for a line that says of somebody who bears a name of the byline what she is or did."""
    if _REPORTED.match(words):
        said = set(_folded(byline))
        return any(not said.isdisjoint(_folded(name)) for name in _reporters(words))
    hit = _of_author().match(words)
    return hit is not None and not set(_folded(hit["who"])).isdisjoint(_folded(_author(byline)))


def author_spelt_two_ways(byline: str, sign_off: str) -> tuple[str, str] | None:
    """The author in the byline and in the line at the end, where one word of the name is a letter apart."""
    if _REPORTED.match(sign_off):
        return _reporter_spelt_two_ways(byline, sign_off)
    hit = _of_author().match(sign_off)
    author = _author(byline)
    if hit is None or not author:
        return None
    one, other = _folded(author), _folded(hit["who"])
    apart = [(x, y) for x, y in zip(one, other, strict=False) if x != y]
    if len(one) != len(other) or len(one) < 2 or len(apart) != 1 or min(map(len, apart[0])) < _LEAST:
        return None
    if set(other) <= set(_folded(byline)):
        return None  # the second of two authors
    if set(apart[0]) <= given_names() and not _TRADE.search(sign_off, hit.end(), hit.end() + _NEAR):
        return None  # Martina Huber, the mayor, in a story by Martin Huber
    return (author, hit["who"]) if one_slip(*apart[0]) else None


def _reporter_spelt_two_ways(byline: str, sign_off: str) -> tuple[str, str] | None:
    """The one author of whom a slip stands among those who reported, and who stands not among them as in the byline."""
    found, reporters = [], _reporters(sign_off)
    for who in reporters:
        other = _folded(who)
        for author in _runs(byline, len(other)):
            one = _folded(author)
            apart = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
            if len(apart) != 1 or author in reporters or who in byline or set(apart[0]) <= given_names():
                continue
            if min(map(len, apart[0])) >= _LEAST and one_slip(*apart[0]):
                found.append((author, who))
    return found[0] if len(found) == 1 else None


def _reporters(sign_off: str) -> list[str]:
    """The full names of a line that says who reported a story, those who edited it left out."""
    return [hit.group() for hit in _FULL_NAME.finditer(sign_off.partition(";")[0], len("Reporting by"))]


def _runs(byline: str, size: int) -> list[str]:
    """Each run of so many words of a byline, as it is written there."""
    tokens = list(_TOKEN.finditer(byline))[:_WORDS]
    return [byline[tokens[at].start() : tokens[at + size - 1].end()] for at in range(len(tokens) - size + 1)]


def signed_otherwise(page: Page) -> tuple[tuple[Standing, ...], tuple[Standing, ...]] | None:
    """Where the author stands in the byline, and in the line at the end that has the name otherwise."""
    if page.byline is None or page.sign_off is None:
        return None
    pair = author_spelt_two_ways(page.byline.words, page.sign_off.words)
    lines = (page.byline, "byline"), (page.sign_off, "paragraph")
    where = standings(lines, {name: {name} for name in pair}, crossing=True) if pair else {}
    found = [tuple(where[name]) for name in pair or ()]
    return (found[0], found[1]) if len(found) == 2 and all(found) else None


def _author(byline: str) -> str:
    """The one author of a byline, without the word in front; empty where it names several, or nobody in full."""
    bare = _led().sub("", byline.strip())
    name = re.split(r"\s*[,|/·(–—]|\n", bare, maxsplit=1)[0].strip()
    tokens = name.split()
    named = 2 <= len(tokens) <= _MOST and all(_TOKEN.fullmatch(each.rstrip(".")) for each in tokens)
    return name if named and tokens[0][0].isupper() and tokens[-1][0].isupper() else ""


def _folded(name: str) -> list[str]:
    return [fold(each) for each in _TOKEN.findall(name)]


@cache
def _led() -> re.Pattern[str]:
    words = sorted(table("credit_cues")["byline"]["words"], key=lambda each: -len(each))
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})\s+", re.I)


@cache
def _of_author() -> re.Pattern[str]:
    does = "|".join(map(re.escape, table("beside_names")["of_authors"]["words"]))
    name = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*"
    return re.compile(rf"(?P<who>{name}(?: (?:[a-z]{{2,3}} )?{name}){{1,{_MOST - 1}}}?),? (?:{does})\s")
