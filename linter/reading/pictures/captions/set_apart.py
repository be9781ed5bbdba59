"""Lines right behind a picture that are set as no paragraph of the story is: centred as the picture is, small, grey.

Editors that know no captions leave it to the look of a line to tell what it is; so do those who wrote the page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice

from linter.credits.collective import credits_all
from linter.credits.detection import is_led_in
from linter.credits.person_names import is_byline
from linter.data import table
from linter.model.agency import Agencies
from linter.model.lazy_regex import lazy, one_of
from linter.reading.article import Article
from linter.reading.html.tree import Element, text_in
from linter.reading.pictures.captions.quoted_lines import is_quoted, is_said_by
from linter.reading.pictures.interface_words import is_control, is_of_the_story
from linter.text.words import length, parted_words

_LONGEST = 160  # letters of a line, a sentence or two
_SHORTEST = 4  # letters; "01" in front of a chapter is none
_FEW = 0.2  # of the story's paragraphs may be set so
_LINES = frozenset({"p", "div", "center", "span", "td"})
_NO_LINE = ("img", "a", "br", "button", "figure", "iframe", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "video")
_CENTRED = lazy(r"text-align\s*:\s*(?:-webkit-)?center", re.I)
_SIZE = lazy(r"font-size\s*:\s*(?:([\d.]+)\s*(px|pt|r?em|%)|(x?x?-small|smaller?)\b)", re.I)
_COLOUR = lazy(
    r"(?<![\w-])color\s*:\s*(?:#([0-9a-f]{6}|[0-9a-f]{3})\b|rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)|(gr[ae]y))", re.I
)
_SMALL = {"px": 14.0, "pt": 10.5, "em": 0.9, "rem": 0.9, "%": 90.0}
_GREYS = range(0x60, 0xBB)  # of black 0 and white 255
_SIGNS = "*•·∙†‡§¶。、，,;…→➔►▶"  # of a footnote, a list, a way elsewhere, a line that goes on
_TIME_BEHIND = lazy(r"(?<=[\w.]),?\s+\d{1,2}:\d{2}(?::\d{2})?$")
_CLOCK = lazy(r"(?<!\d)[0-2]?\d[:：h][0-5]\d(?!\d)")
_YEAR = lazy(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MONTH = r"[^\W\d_]{3,12}\.?,?"
_DAYS = one_of(
    (
        "the day first",
        rf"\d{{1,2}}(?:\.|st|nd|rd|th)?\s+(?:de\s+|of\s+)?{_MONTH}\s+(?:de\s+)?(?:19|20)\d\d",
        "12 March 2024",
    ),
    ("the month first", rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d", "March 12, 2024"),
    ("in figures", r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}", "12.03.2024"),
    ("as in East Asia", r"(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]", "2024年3月12日"),
)
_DAY = lazy(rf"(?:[^\W\d_]{{3,12}}\.?,?\s+)?(?:{_DAYS})\W*", re.I)  # also behind the day of the week
_LONGEST_DAY = 40  # letters of "Wednesday the 12th of September"
_TOKENS = lazy(r"\d+|[^\W\d_]+")
_JOINING = frozenset(("the", "of", "de", "den", "der", "dem", "am", "le", "el", "st", "nd", "rd", "th", "er"))
_TAG = lazy(r"#?[^\W_][\w’'&/-]*(?:\s[\w’'&/-]+)?")
_MAIL = lazy(r"[\w.+-]+@[\w-]+\.[\w.]*\w")
_POINTS = "▲△▴↑⬆"  # at the picture above


def is_set_apart(line: Element, picture: Element, article: Article) -> bool:
    """True for a line behind a picture's own box whose look tells that it is the picture's."""
    if line.tag not in _LINES or next(line.iterdescendants(*_NO_LINE), None) is not None:
        return False
    words = " ".join(text_in(line).split())
    if len(words) < _SHORTEST or length(words) > _LONGEST or words[-1] in ":：":
        return False
    if is_control(words) or is_of_the_story(words):
        return False
    if words[0] in _POINTS:
        return words[1:].lstrip()[:1].isalpha() and not is_control(words[1:])  # "▲ 12 per cent" is a figure
    if _is_of_the_page(words, article.agencies):
        return False
    if _is_bold(line) or len(article.paragraphs) < 2:
        return False
    none = frozenset[str]()
    usual = article.once("how paragraphs are set", article.body, lambda _: _usual(article), otherwise=Counter[str]())
    if article.order[line] < article.first and not _is_small_print(line):
        return False  # grey below the lead picture is a standfirst as well
    rare, box = (
        {sign for sign in article.once("signs", at, _all_signs, none) if usual[sign] <= _FEW * len(article.paragraphs)}
        for at in (line, _box_of(picture))
    )
    return not rare.isdisjoint(("small", "grey")) or bool(rare & box) or ("centred" in rare and bool(box))


def _is_of_the_page(words: str, agencies: Agencies) -> bool:
    """True for what is set small or grey in every story: who wrote it and when, what somebody says, stars, a question
    of an interview, a way to write to the paper."""
    if words[0] in _SIGNS or words[-1] in "?？" or sum(map(str.isalpha, words)) < _SHORTEST:
        return True
    when = (_CLOCK.search(words) and _YEAR.search(words)) or is_dated(words) or _are_tags(words) or _leads_down(words)
    return bool(when or _MAIL.search(words)) or is_quoted(words) or is_said_by(words, agencies) or _by(words, agencies)


def is_dated(words: str) -> bool:
    """True for a day, also beside others: "12 March 2024 10:30", "12 March 2024 | News", "Tuesday, March 12"."""
    parts = re.split(r"\s*[|·•]\s*", words)
    days = (_DAY.fullmatch(_TIME_BEHIND.sub("", part)) for part in parts)
    return len(parts) < 5 and (any(days) or _is_day_of_a_year(words))


def begins_with_a_clock(words: str) -> bool:
    """True for an entry of a live blog: "10:05 The ferry leaves"."""
    return _CLOCK.match(words) is not None


def _is_day_of_a_year(words: str) -> bool:
    """True for a month's name, the number of a day, and at most the day of the week."""
    if len(words) > _LONGEST_DAY:
        return False
    said = [each.casefold() for each in _TOKENS.findall(words)]
    names = [each for each in said if not each.isdigit() and each not in _JOINING]
    day = [each for each in said if each.isdigit()]
    months, weekdays = _calendar()
    return len(day) == 1 and len(day[0]) < 3 and any(map(months.__contains__, names)) and months | weekdays >= {*names}


@cache
def _calendar() -> tuple[frozenset[str], frozenset[str]]:
    """The names of months and of the days of the week in every language, without case."""
    rows = table("calendar")["languages"].values()
    said = ("".join(f" {row.get(kind, '')}" for row in rows) for kind in ("months", "weekdays"))
    months, weekdays = (frozenset(_TOKENS.findall(each.casefold())) for each in said)
    return months, weekdays


def _leads_down(words: str) -> bool:
    """True for the way to a page from the top of its site: "Home / News / Traffic"."""
    parts = re.split(r"\s+[/›»>]\s+", words)
    return len(parts) > 2 and all(0 < parted_words(part) < 4 for part in parts)


def _are_tags(words: str) -> bool:
    """True for "bridge, harbour, traffic": three short terms or more, the first of them in small letters."""
    terms = words.lstrip("#").split(",")
    return len(terms) > 2 and words.lstrip("#")[0].islower() and all(_TAG.fullmatch(term.strip()) for term in terms)


def _by(words: str, agencies: Agencies) -> bool:
    return credits_all(words, agencies) or (is_byline(words, agencies) and not is_led_in(words, agencies))


def _usual(article: Article) -> Counter[str]:
    return Counter(sign for paragraph in article.paragraphs for sign in set(_signs(paragraph)))


def _box_of(picture: Element) -> Element:
    """The paragraph or box that a picture stands in as a line of its own."""
    at = picture
    while at.tag not in ("p", "div", "center") and at.getparent() is not None:
        at = at.getparent()
    return at


def _all_signs(line: Element) -> frozenset[str]:
    return frozenset(_signs(line))


def _signs(line: Element) -> Iterator[str]:
    """How a line is set, by what its element says, one round it that centres, and those that hold all its words."""
    if line.tag == "p" and line.get("class"):
        yield f"as {line.get('class')}"
    for at in (line, *islice(line.iterancestors("center"), 1)):
        if at.tag == "center" or (at.get("align") or "").lower() == "center" or _CENTRED.search(at.get("style") or ""):
            yield "centred"
    for at in _whole(line):
        style = at.get("style") or ""
        if style and (hit := _SIZE.search(style)) and (hit[3] or float(hit[1]) <= _SMALL[hit[2].lower()]):
            yield "small"
        if (style and (tone := _COLOUR.search(style)) and _is_grey(tone)) or (
            at.tag == "font" and at.get("size") in ("1", "2")
        ):
            yield "grey"


def _is_small_print(line: Element) -> bool:
    """True for a line that is set small, or to the middle, and not only grey."""
    return not {"small", "centred"}.isdisjoint(_signs(line))


def _whole(line: Element) -> Iterator[Element]:
    """An element and those in it that hold all its words."""
    at = line
    yield at
    for _ in range(6):
        if (at.text or "").strip():
            return
        held = None
        for child in at:
            if (child.tail or "").strip():
                return
            if isinstance(child.tag, str) and any(map(str.strip, child.itertext())):
                if held is not None:
                    return
                held = child
        if held is None:
            return
        at = held
        yield at


def _is_bold(line: Element) -> bool:
    """True for a line that is all in bold, as a chapter's heading is."""
    return any(
        at.tag in ("b", "strong") or re.search(r"font-weight\s*:\s*(?:bold|[6-9]00)", at.get("style") or "")
        for at in _whole(line)
    )


def _is_grey(tone: re.Match[str]) -> bool:
    if tone[5]:
        return True
    if tone[1]:
        digits = tone[1] if len(tone[1]) == 6 else "".join(each * 2 for each in tone[1])
        channels = [int(digits[at : at + 2], 16) for at in (0, 2, 4)]
    else:
        channels = [int(tone[number]) for number in (2, 3, 4)]
    return max(channels) - min(channels) < 16 and channels[0] in _GREYS
