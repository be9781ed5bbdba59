"""In which encoding a page is, as browsers find out: what it declares, its language, its letters, a detector.

Only encodings of the web's own list count (WHATWG Encoding), by the labels that the web gives them.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple, TypedDict

from linter.data import table
from linter.model.codec import C1_CONTROLS, to_text
from linter.model.lazy_regex import lazy
from linter.reading.html.start_tags import start_tags
from linter.reading.html.tokenizer import Tag, attributes

_ENOUGH = 1 << 18  # bytes in which a language shows its letters
START = 1 << 16  # bytes in which a page may declare itself; browsers start anew at a declaration that comes late
# Where the web's encoding is wider than Python's of that name.
_WIDER = {"gbk": "gb18030", "gb2312": "gb18030", "big5": "big5hkscs", "euc_kr": "cp949", "shift_jis": "cp932"}
# What a declaration that could be read as ASCII cannot mean (HTML Standard, "prescan a byte stream").
_CANNOT_BE = {"utf-16le": "utf-8", "utf-16be": "utf-8", "x-user-defined": "windows-1252"}
_XML = lazy(r"""<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'>]+)["']""")
_CHARSET = lazy(r"""charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))""")
_CHINESE = {"zh-hant": {"hant", "tw", "hk", "mo"}, "zh-hans": {"hans", "cn", "sg"}}
_STRAY = {*C1_CONTROLS, *map(chr, range(0xDC80, 0xDD00))}  # what is no letter of any text
_CONTROLS = re.compile(rb"[\x80-\x9f]")
_INSIDE = re.compile(
    rb"[A-Za-z][\xa3\xa5\xaa\xaf\xb1\xb3\xb5\xb9\xba\xbc\xbe\xbf][a-z]"
)  # no sign of Windows-1252 is there
_NO_WORDS = re.compile(rb"(?is)<(script|style)\b[^<>]*>(?:[^<]|<(?!/\1))*|<!--(?:[^-]|-(?!->))*")
_TAG = re.compile(rb"<[^<>]*>")
_WORD = lazy(r"[^\W\d_]+")
_FEW = 2  # bytes that are none of an encoding, or letters: a slip, a foreign name
_THIN = 0.02  # the share of letters beyond ASCII that English has at most
_WESTERN = "uk"  # a country whose pages were in Windows-1252
_WESTERNS = ("cp1252", "iso8859-15")
_LEAST, _DENSE = 3, 0.06  # letters beyond ASCII, and their share, that speak for a language: not two names in English


# What no language writes whose pages were in Windows-1252 or Windows-1254, but what letters of others look like there:
# ç between consonants, è before a vowel, â at the end of a word, æ there behind a vowel, ³ and ¹ within one.
_ODD = lazy(
    r"(?i)(?<=[bcdfghjkmpqstvwxz])ç[bcdfghjklmnpqrstvwxz]|è[aeo]|[^\W\d_]{2}(?<!hâl)â(?![^\W])"
    r"|[aeiou]æ(?![^\W])|[^\W\d_]{2}[³¹][^\W\d_]{2}"
)
_SIGN_IN_WORD = lazy(
    "[^\\W\\d_][\x80-\x9f¡-¿×÷ˇ-˝\udc80-\udcff](?=[^\\W\\d_])|(?<!\\w)[\x80-\x9f¦®¯±¹²³¼½¾ˇ-˝](?=[^\\W\\d_])"
)
# Words that only English has: names of other languages may stand among them.
_ENGLISH = lazy(r"\b(?:the|of|and|at|with|from|for)\b")
_SINGLE = ("cp125", "iso8859", "koi8", "cp866")  # encodings of a letter a byte
_BEGINS_TEXT = r"(?:^|[>|(\[])\s*"


class _Row(TypedDict, total=False):
    """What the table says of a language."""

    tld: str
    encodings: list[str]
    letters: str
    only: bool


class Said(NamedTuple):
    """What a page says of itself: its encoding by Python's name, its language in small letters; either may be empty."""

    encoding: str
    language: str


def encoding_of(data: bytes, charset: str = "") -> str:
    """The encoding of bytes without a mark. Never fails; what fits nowhere is Windows-1252, which knows each byte.

    ``charset`` is the label that came with the page, which stands over the page's own.
    """
    if wide := _wide(data):
        return wide
    said = said_by(data)
    said = said._replace(encoding=meant_by(charset) or said.encoding)
    if b"\x1b" in data and _shifts(data) and said.encoding in ("", "iso2022_jp"):
        return "iso2022_jp"
    good, broken = _counted(data, "utf-8")
    if not broken:
        return "utf-8"  # whatever the page declares: pages are transcoded when they are saved
    if said.encoding == "utf-8":
        if broken <= max(good, _FEW):
            return "utf-8"
    elif broken * 10 < good:
        return "utf-8"
    elif said.encoding and _mostly(data, said.encoding):
        return said.encoding
    return "utf-8" if broken * 4 < good else _guessed(data, said.language)


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: every other byte of the first tag is zero."""
    if data[1:4:2] == b"\x00\x00" and data[0:1] != b"\x00":
        return "utf-16-le"
    if data[0:3:2] == b"\x00\x00" and data[1:2] != b"\x00":
        return "utf-16-be"
    return ""


def _shifts(data: bytes) -> bool:
    """Whether the bytes are ASCII that shifts to Japanese letters and back."""
    try:
        return data.isascii() and not data.decode("iso2022_jp").isascii()
    except UnicodeDecodeError:
        return False


def _counted(data: bytes, encoding: str) -> tuple[int, int]:
    """How many characters beyond ASCII are letters of the encoding, and how many bytes belong to none."""
    beyond = [letter for letter in to_text(data, encoding) if letter > "\x7f"]
    broken = sum("\udc80" <= letter <= "\udcff" for letter in beyond)
    return len(beyond) - broken, broken


def _mostly(data: bytes, encoding: str) -> bool:
    """True where more bytes beyond ASCII belong to the encoding than do not: a broken character is no proof."""
    good, broken = _counted(data, encoding)
    return broken == 0 or broken * 4 < good


def said_by(data: bytes) -> Said:
    """What a page declares in its tags; its letters need not be known for that."""
    text = data[:START].decode("latin-1")
    label = ""
    languages = {
        "page": "",
        "meta": "",
        "first": "",
    }  # of the page's own tag, of a meta element, of the first that has one
    if xml := _XML.match(text.lstrip()):
        label = xml.group(1)
    names, starts, ends = start_tags(text)
    for name, start, end in zip(names, starts, ends, strict=True):
        if name != "meta" and languages["first"]:
            continue
        told = _values(text, Tag(name, start, end))
        lang = told.get("lang") or told.get("xml:lang") or ""
        languages["page"] = languages["page"] or (lang if name in ("html", "body") else "")
        languages["first"] = languages["first"] or lang
        if name == "meta":
            header, content = told.get("http-equiv", "").strip().lower(), told.get("content", "")
            if header == "content-language" or told.get("property", "").lower() == "og:locale":
                languages["meta"] = languages["meta"] or content
            if not label:
                hit = _CHARSET.search(content.lower()) if header == "content-type" else None
                label = told.get("charset") or (next(filter(None, hit.groups()), "") if hit else "")
    language = next(filter(None, languages.values()), "")
    return Said(meant_by(label), language.strip().replace("_", "-").lower())


def _values(text: str, tag: Tag) -> dict[str, str]:
    return {name: text[low:high] for name, (_, _, low, high) in attributes(text, tag).items()}


def meant_by(label: str) -> str:
    """Python's name of the encoding that the web means by a label; empty where the web knows none."""
    import webencodings

    found = webencodings.lookup(label)
    if found is None or found.name == "replacement":
        return ""
    name = _CANNOT_BE.get(found.name, found.name)
    return _as_wide(webencodings.lookup(name).codec_info.name)


def _as_wide(name: str) -> str:
    name = codecs.lookup(name).name
    return _WIDER.get(name, name)


def _guessed(data: bytes, language: str) -> str:
    """What the detector of Firefox says, told the page's country, held against the letters of the language."""
    rows: dict[str, _Row] = table("charsets")
    row = rows.get(_row_of(language)) or (rows.get(_led_in(data)) if not language else None) or _Row()
    usual = row.get("encodings", ["cp1252"])[0]
    if b"\x00" in data[:4096] or (row.get("only") and _mostly(data, usual)):
        return usual
    told = bool(row) and row != rows["en"]  # templates say lang="en" on pages in any language
    guess = _detected(data, row.get("tld") if told else None)
    if not told and guess != usual and not _speaks_for(data, guess):
        guess = _detected(data, _WESTERN)
        if guess.startswith(_SINGLE) and _only_signs(data):
            return usual
    latin = [each for each in rows.values() if "letters" in each]
    if any(guess in each["encodings"] for each in latin):
        words = _TAG.sub(b" ", data[:_ENOUGH])
        guess = _by_letters(words, guess, row) if row in latin else _by_some_letters(words, guess, latin)
    if guess == "cp1252" and b"\xa4" in data and not _CONTROLS.search(data):
        guess = "iso8859-15"  # where the sign of no currency stands, somebody wrote a euro
    return guess if _mostly(data, guess) else usual


def _detected(data: bytes, tld: str | None) -> str:
    from chardetng_py import EncodingDetector

    detector = EncodingDetector()
    detector.feed(data[: 4 * _ENOUGH], last=len(data) <= 4 * _ENOUGH)
    return _as_wide(detector.guess(tld=tld.encode() if tld else None, allow_utf8=False))


def _led_in(data: bytes) -> str:
    """The language of a credit's lead-in that no other language has ("Fot. …"), where it tells of an encoding."""
    if (found := _lead_in().search(data[:_ENOUGH])) is None:
        return ""
    return _own_lead_ins()[b" ".join(found[1].lower().split()).decode()]


@cache
def _own_lead_ins() -> dict[str, str]:
    """The lead-ins in plain letters that one language alone has."""
    of: dict[str, set[str]] = {}
    for language, words in table("credit_cues")["lead"].items():
        for word in words:
            of.setdefault(word.rstrip("."), set()).add(language)
    return {word: min(langs) for word, langs in of.items() if len(langs) == 1 and word.isascii() and len(word) > 2}


@cache
def _lead_in() -> re.Pattern[bytes]:
    words = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(_own_lead_ins(), key=len, reverse=True))
    return re.compile(rf"(?i){_BEGINS_TEXT}({words})[.:]".encode())


def _only_signs(data: bytes) -> bool:
    """Whether the few bytes beyond ASCII are but signs, to a browser that takes Windows-1252 for granted: m², 3°."""
    beyond = [letter for letter in to_text(_TAG.sub(b" ", data[:_ENOUGH]), "cp1252") if letter > "\x7f"]
    return len(beyond) <= _FEW and not any(letter.isalpha() for letter in beyond)


def _speaks_for(data: bytes, encoding: str) -> bool:
    """Whether letters speak for an encoding against the one that browsers take for granted: more than one or two."""
    if _INSIDE.search(data):
        return True
    words = _TAG.sub(b" ", _NO_WORDS.sub(b" ", data[:_ENOUGH]))
    letters = [letter for letter in to_text(words, encoding).lower() if letter.isalpha()]
    beyond = [letter for letter in letters if letter > "\x7f"]
    return len({*beyond}) > _FEW and len(beyond) > _THIN * len(letters)


def _row_of(language: str) -> str:
    """The table's name of a language: Chinese and Serbian are written in two ways."""
    code, *rest = language.split("-")
    if code == "sr" and "latn" in rest:
        return "sr-latn"
    if code == "zh":
        return next((name for name, of in _CHINESE.items() if of & {*rest}), code)
    return code


def _by_letters(data: bytes, guess: str, row: _Row) -> str:
    """The encoding in which most letters are those of the page's language; the commoner one, where they are alike."""
    own = row["letters"]
    return max((*row["encodings"], guess), key=lambda encoding: _fitting(_letters(data, encoding), own))


def _by_some_letters(data: bytes, guess: str, rows: Sequence[_Row]) -> str:
    """The encoding in which some language has all the letters, where no language has all those of the guess."""
    text = to_text(data, guess)
    words = "".join(_WORD.findall(text))
    beyond = sum(letter > "\x7f" for letter in words)
    english = _ENGLISH.search(text.lower()) is not None
    odd = guess in _WESTERNS and not english and _ODD.search(text) is not None
    if (english and guess in _WESTERNS) or (not odd and beyond < max(_LEAST, len(words) * _DENSE)):
        return guess
    fitting = []
    for encoding in dict.fromkeys((guess, *(name for row in rows for name in row["encodings"]))):
        if odd and encoding in _WESTERNS:
            continue
        letters = _letters(data, encoding)
        using = rows if encoding == guess else [row for row in rows if encoding in row["encodings"]]
        if any(letters.keys() <= {*row["letters"], *_STRAY} for row in using):
            fitting.append(encoding)
    if odd:  # the letters are few: signs that stand in words count against an encoding
        return min(fitting, key=lambda encoding: len(_SIGN_IN_WORD.findall(to_text(data, encoding))), default=guess)
    return fitting[0] if fitting else guess


def _letters(data: bytes, encoding: str) -> Counter[str]:
    """The letters beyond ASCII of a text's words, and the strays in it."""
    text = to_text(data, encoding)
    words = "".join(word for word in _WORD.findall(text) if len(word) > 1).lower()
    return Counter((*(letter for letter in words if letter > "\x7f"), *(letter for letter in text if letter in _STRAY)))


def _fitting(letters: Counter[str], own: str) -> int:
    """How many letters are a language's own, less those that are not."""
    return sum(count if letter in own else -count for letter, count in letters.items())
