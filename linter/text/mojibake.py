"""Words whose letters were read in the wrong encoding, and what stood there; nothing is mended by half.

A letter that was read wrongly became two or more, and one of them may be a no-break space (à became Ã and a no-break
space): words are cut where a browser would cut them, and never within such a letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from linter.model.codec import C1_CONTROLS, to_bytes, to_text
from linter.model.lazy_regex import lazy

# What UTF-8 is taken for. To browsers Latin-1 is Windows-1252, to databases it is not; ftfy, which judges, knows more.
_TAKEN_FOR = ("cp1252", "latin-1", "cp1250", "cp1251")
_BEHIND = frozenset(
    "“”‘’„‹›»«…–—™®©°·•†‡€‰§¶"
)  # signs that may stand behind a word, and are bytes of UTF-8 all the same
_NEVER_BEHIND = frozenset("€‰„")  # those of them that stand behind no letter, whatever the language
_ANGSTROM = lazy(r"[\d(]*Å[²³±¹][\d.,;:)±–-]*Å?[²³.,;:)]*")  # a unit: 5 Å², 10 Å±0.2 Å
_HALVES = frozenset("ÂÃĂÅÐ")  # what is left of a letter whose other half somebody took away
# A capital behind a small letter, or before a blank: half a letter where the rest of the text was read wrongly.
# Of a closing quotation mark's three bytes the last is one that many systems drop, as no letter has it: â€ is left.
_TORN = lazy(r"(?<=[a-zß-öø-ÿ])[ÂÃĂÄÅÐ](?=[^\w]|$)|â€(?=[\x00-\x7f]|$)")
_TORN_HERE = lazy(r"^\W*(?:[ÂÃÅÐ]|[A-Z]Ã|[A-ZÀ-Þ]+[ÅÂÐ])\W*$|^Ã(?=[a-z])")
# What nobody writes: a capital between small letters or before them, that is a byte of UTF-8.
_CASE_BROKEN = lazy(r"[ÂÃÄÅ][ŒŠŽŸ](?=[a-zß-öø-ÿ])|[ÄÅ]Ÿ|Åž|(?<=[A-ZÀ-Þ])Äž|^Ã…(?=[a-z]{2})|^Å’(?=[a-z]{3})")
_CUT_OFF = lazy(r"[ÂÃĂÅÐ](?= |$)")  # the second half may be a no-break space, or one that somebody took away
_UNREADABLE = lazy("[\ufffd\u0080-\u009f]")
_ELIDED = lazy(  # what stands before an apostrophe: l’été, dell’arte, qu’il, it’s
    r"(?i)(?<![^\W])(?:[cdijlmnost]|[a-z]*qu|aujourd|(?:de|da|ne|su|a|que)?ll|un|it|he|she|we|they|you|that|there|who)$"
)
_CONTRACTED = lazy(r"(?i)(?:s|t|d|m|ll|re|ve|em|n)(?![^\W])")
# Letters of phonetic alphabets; some stand in words of Azerbaijani, Hausa, Ewe and their kin, behind a small letter.
_RARE = lazy("[\u0240-\u02af](?<![\u0259\u025b\u0254\u0253\u0257])|(?<![a-z])[\u0259\u025b\u0254\u0253\u0257]")
_LEFT_OVER = lazy("[ÂÃĂ](?![a-zA-Z])")
# A mark for a letter: jet?e; not an address, and no list of questions (who?what?where). Or whole words: ????? ??? ????
_LOST = lazy(
    r"(?<![^\s(\"'«“„])[^\W\d_]*[a-zß-ÿа-яё]\?{1,2}[a-zß-ÿа-яё]+(?:['’-][^\W\d_]+)?(?=[\s.,;:!)\"'»”“]|$)"
    r"|(?<!\S)\?{3,}(?: \?+)*(?: \?{2,})(?: \?+)*(?!\S)"
)
_TWO_WORDS = lazy(r"\w*[aeiouy]\w+\?\w*[aeiouy]\w*(?:['’-]\w+)?")
_FAR_EAST = {
    "CJK": "HAN",
    "HIRAGANA": "HAN",
    "KATAKANA": "HAN",
    "HANGUL": "HAN",
    "FEMININE": "LATIN",
    "MASCULINE": "LATIN",
}


class Misread(NamedTuple):
    """A word that was read in the wrong encoding; ``right`` is empty where nobody can tell what stood there."""

    start: int
    end: int
    right: str


def may_be_misread(words: str) -> bool:
    """A quick look, at words whose white space is joined: False where a closer one would find nothing."""
    return ("?" in words and _LOST.search(words) is not None) or (
        not words.isascii()
        and bool(
            _sequence().search(words) or _CUT_OFF.search(words) or _TORN.search(words) or _UNREADABLE.search(words)
        )
    )


def misread(text: str) -> Iterator[Misread]:
    """The words of a text, its white space as it stands, that were read in the wrong encoding."""
    words = [(hit.start(), hit.end(), hit.group()) for hit in _word().finditer(text)]
    right = {word: _judged(word) for _, _, word in words if not word.isascii()}
    known = {name for word, better in right.items() if better for name in _TAKEN_FOR if _undone(word, name)}
    told: list[Misread] = []
    for start, end, word in words:
        better = right.get(word) or next((found for name in known if (found := _peeled(word, (name,)))), "")
        open_end = end == len(text) or text[end].isspace()
        if open_end and (better and word.endswith("Ã")):
            better = _judged(word + "\xa0") or better
        if open_end and better.endswith("Â"):
            better = better[:-1]  # of a no-break space too a blank is left
        if better:
            told.append(Misread(start, end, "" if _half(better) else better))
        elif _TORN.search(word) or (known and _TORN_HERE.search(word)):
            told.append(Misread(start, end, _whole(word) if known and open_end else ""))
        elif _UNREADABLE.search(word):
            told.append(Misread(start, end, _without_controls(word)))
    # Nothing tells what is torn where all around it is mended: so nothing is, where it would stay.
    left = any(not each.right and not _shows(text[each.start : each.end]) for each in told)
    return iter([each._replace(right="") for each in told] if left else told)


def lost(text: str, *, english: bool) -> Iterator[Misread]:
    """Words with a question mark for a letter that an encoding did not have (jet?e), and texts of nothing else.

    In ``english``, which has hardly such letters, it may lack a space: "Who won?the".
    """
    for hit in _LOST.finditer(text):
        if not (english and _TWO_WORDS.fullmatch(hit.group())):
            yield Misread(hit.start(), hit.end(), "")


def _shows(word: str) -> bool:
    """Whether a word that stays as it is would be told of without its neighbours."""
    return bool(_TORN.search(word) or _UNREADABLE.search(word) or _judged(word))


def _whole(word: str) -> str:
    """The word whose last letter lost its no-break space to a blank; empty where that is not the whole of it."""
    if word[-1] == "Â":
        return word[:-1]
    return word[:-1] + "à" if word[-1] == "Ã" and word[:-1].isascii() and not word[:-1].isupper() else ""


def ends_alike(word: str, right: str) -> tuple[int, int]:
    """How many letters of two spellings are the same at the beginning, and how many of the others at the end."""
    most = min(len(word), len(right))
    same = next((at for at in range(most) if word[at] != right[at]), most)
    most -= same
    return same, next((at for at in range(most) if word[-1 - at] != right[-1 - at]), most)


def _judged(word: str) -> str:
    """What ftfy makes of a word, where nothing speaks against it; else empty."""
    if not _sequence().search(word) or _ANGSTROM.fullmatch(word):
        return ""
    from ftfy import fix_encoding

    once = fix_encoding(word)
    if once == word and (_CASE_BROKEN.search(word) or _only_signs(word)):
        once = _undone(word, "cp1252") or word
    better = _peeled(once) or once
    if once == word or not _plausible(better) or _kept(word, better):
        return ""
    return "" if _stands_as_it_should(word, better) else better


def _only_signs(word: str) -> bool:
    """Whether a word is but a sign that was read wrongly: â„¢, â†’."""
    better = _undone(word, "cp1252")
    return word[0] in "âÃ" and better != "" and all(unicodedata.category(each)[0] in "SP" for each in better)


def _kept(word: str, better: str) -> bool:
    """Whether a letter beyond ASCII came through: what was read wrongly was so throughout a word, as ĐÃ”N was not."""
    return any(letter.isalpha() and letter > "\x7f" for letter in set(word) & set(better) - _HALVES)


def _undone(word: str, encoding: str) -> str:
    """The word's bytes in an encoding, read as UTF-8; empty where they are none."""
    try:
        data = word.encode(encoding) if encoding == "latin-1" else to_bytes(word, encoding)
        better = data.decode("utf-8")
    except UnicodeError:
        return ""
    return better if better != word else ""


def _peeled(word: str, encodings: Sequence[str] = _TAKEN_FOR) -> str:
    """The word without its layers: what was read wrongly once may have been so twice. Empty where it has none."""
    better = ""
    while word := next((found for name in encodings if (found := _undone(word, name))), ""):
        better = word if _plausible(word) else better
    return better


def _without_controls(word: str) -> str:
    """The word with what Windows-1252 has for control characters; empty where letters or halves of them are lost."""
    from ftfy.fixes import fix_c1_controls

    better = fix_c1_controls(word)
    if _UNREADABLE.search(better) or _sequence().search(word) or _LEFT_OVER.search(word):
        return ""
    signs = [at for at, letter in enumerate(word) if letter in C1_CONTROLS]
    return better if all(_is_sign(better, at) for at in signs) else ""


def _is_sign(word: str, at: int) -> bool:
    """Whether a sign of Windows-1252 stands where it is one; in another encoding the same byte is a letter (é is Ž)."""
    sign, before, behind = word[at], word[:at], word[at + 1 :]
    if sign.isalpha():
        return False
    if not any(map(str.isalpha, word)):
        return True
    if sign == "’":
        return bool(_ELIDED.search(before) or _CONTRACTED.match(behind) or "‘" in before or before[-1:] in ("s", "S"))
    if sign in "“‘„‚":
        return not before[-1:].isalpha()
    return sign in "”…™" and not behind[:1].isalpha()


def _plausible(word: str) -> bool:
    """Whether the letters are of one script, and every character is one that people write."""
    scripts = {
        unicodedata.name(letter, "").split(" ")[0].split("-")[0]
        for letter in word
        if letter.isalpha() or (letter.isdecimal() and letter > "\x7f") or unicodedata.category(letter)[0] == "M"
    } - {"COMBINING", "VARIATION"}  # marks of every script
    strange = any(unicodedata.category(letter) in ("Cn", "Co", "Cs") for letter in word) or _RARE.search(word)
    return len({_FAR_EAST.get(script, script) for script in scripts}) <= 1 and not strange


def _stands_as_it_should(word: str, better: str) -> bool:
    """Whether the word may be right: signs behind a letter, as in “AMANHÃ”, HALÂ» or «là»…"""
    found = list(_sequence().finditer(word))
    if len(word) == 3 and word[0].islower() and len(found[0].group()) == 3 and better.isalpha():
        return True  # "è€" and a no-break space: a word and a price, not one letter of Chinese
    if _only_signs(word) and (len(found[0].group()) > 2 or word.endswith("—")):
        return False  # "â†’", and "4 Ã— 3"
    if all(
        len(hit.group()) > 2
        and set(hit.group()[1:]) <= _BEHIND
        and hit.group()[:2] != "â€"
        and not word[hit.end() : hit.end() + 1].isalpha()
        for hit in found
    ):
        return True
    plain = [letter for letter in _sequence().sub("", word) if letter.isalpha()]
    if any(map(str.islower, plain)):
        return False
    if len(plain) == 1 and len(word) == 3 and word[1] == "Ã" and word[2] not in (_BEHIND | {"\xa0"}) - {"©"}:
        return False  # RÃ©, OÃ¹
    if plain and all(map(str.isupper, plain)) and any(map(str.islower, better)):
        return True  # CHLOÉ“N: among capitals a small letter is none that was lost
    if not plain and (word.startswith("Â") or word[:2] in ("Ã†", "Ã‡")):
        return False
    if any(hit.group()[-1] != "\xa0" and word[hit.end() : hit.end() + 1].isalnum() for hit in found):
        return False
    lost = sum(map(str.isalpha, better)) < sum(map(str.isalpha, word))
    if len(plain) > 1 and (lost or any(map(str.islower, better))):
        return True
    return any(
        hit.group()[-1] in _BEHIND - _NEVER_BEHIND and not any(map(str.isalnum, word[hit.end() :])) for hit in found
    )


def _half(word: str) -> bool:
    """Whether half a letter is left in a word, or one that nobody can read."""
    return bool(_UNREADABLE.search(word) or (_LEFT_OVER.search(word) and not word.isupper()))


@cache
def _letters() -> tuple[str, str, str, str]:
    """What bytes of UTF-8 become: those that begin a letter of two bytes, of three, of four, and those that go on."""
    ranges = (range(0xC2, 0xE0), range(0xE0, 0xF0), range(0xF0, 0xF5), range(0x80, 0xC0))
    made = []
    for each in ranges:
        found = {
            letter for name in _TAKEN_FOR for letter in _read(bytes(each), name) if not "\udc80" <= letter <= "\udcff"
        }
        made.append("".join(sorted(found)).replace("-", "\\-"))
    return made[0], made[1], made[2], made[3]


def _read(data: bytes, encoding: str) -> str:
    return data.decode(encoding) if encoding == "latin-1" else to_text(data, encoding)


@cache
def _sequence() -> re.Pattern[str]:
    two, three, four, more = _letters()
    return re.compile(f"[{two}][{more}]|[{three}][{more}]{{2}}|[{four}][{more}]{{3}}")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"(?:{_sequence().pattern}|[^\s\x1c-\x1f]|[\x85])+")
