"""Characters that nobody sees, where they do harm: what a script, an emoji or a line break needs is left alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from linter.model.lazy_regex import lazy

_UNSEEN = lazy(
    "[\u200b-\u200f\u061c\u2060-\u2064\u206a-\u206f\ufeff\u180e\ufff9-\ufffb\ufe00-\ufe0f\U000e0000-\U000e01ef"
    "\u202a-\u202e\u2066-\u2069]"
)
# Scripts that part words without a space, or where a line may break within a word, by the names of their letters.
# Unicode 16, chapter 23.2 (zero width space); UAX #14, classes SA, AK, AP, AS and ID.
_WITHOUT_SPACES = frozenset(
    {"THAI", "LAO", "KHMER", "MYANMAR", "TAI", "NEW", "AHOM", "TIBETAN", "LEPCHA", "JAVANESE", "BALINESE", "CHAM"}
    | {"SUNDANESE", "BUGINESE", "BATAK", "REJANG", "MAKASAR", "KAWI", "GRANTHA", "BRAHMI"}
    | {"CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "BOPOMOFO", "YI"}
)
_PLAIN = frozenset({"LATIN", "GREEK", "CYRILLIC"})  # no joiner, mark of order or variant belongs into their words
_JOINED = frozenset(f"f{letter}" for letter in "fijlbhkt")  # German houses keep such letters apart: Auf|lage
_OPENS = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_CLOSES = frozenset(_OPENS.values())
_FLAG = "\U0001f3f4"  # behind it, tags say whose flag it is


class Unseen(NamedTuple):
    """A character that nobody sees; ``turns`` where it turns the direction of all that follows."""

    start: int
    end: int
    turns: bool = False

    def name(self, words: str) -> str:
        """Unicode's name of the character, which stands in ``words``, in small letters."""
        return unicodedata.name(words[self.start], "no character").lower()


def unseen(words: str) -> Iterator[Unseen]:
    """The characters of a text that nobody sees and that do harm where they stand; order left open comes last."""
    left_open: list[tuple[str, int]] = []
    for hit in _UNSEEN.finditer(words):
        at, sign = hit.start(), hit.group()
        if sign in _OPENS:
            left_open.append((_OPENS[sign], at))
        elif sign in _CLOSES:
            _close(sign, left_open)
        elif _harms(sign, words, at):
            yield Unseen(at, at + 1)
    for _, at in left_open:
        yield Unseen(at, at + 1, turns=True)


def _close(sign: str, left_open: list[tuple[str, int]]) -> None:
    """What closes an isolate closes all that was opened in it; what closes an embedding closes the last one alone."""
    last = max((place for place, (closes, _) in enumerate(left_open) if closes == sign), default=len(left_open))
    if sign == "\u2069" or last == len(left_open) - 1:
        del left_open[last:]


def turned_back(texts: Iterable[str]) -> bool:
    """Whether texts that one page shows in a row, such as a caption and its credit, close as much as they open."""
    whole = "".join(texts)
    return sum(map(whole.count, _CLOSES)) >= sum(map(whole.count, _OPENS))


def _harms(sign: str, words: str, at: int) -> bool:
    before, behind = _beside(words, at)
    scripts = {_script(before), _script(behind)}
    in_word = before.isalpha() and behind.isalpha()
    if sign == "\u200b":
        return not scripts & _WITHOUT_SPACES
    if sign == "\u2060":  # between a word and a sign it keeps both on a line
        alone = not before.strip() or not behind.strip()
        return not scripts & _WITHOUT_SPACES and (in_word or alone)
    if sign == "\u180e":
        return "MONGOLIAN" not in scripts
    if sign == "\u200c" and before + behind in _JOINED:
        return False
    if sign in "\u200c\u200d\u200e\u200f\u061c":
        return in_word and scripts <= _PLAIN
    if "\ufe00" <= sign <= "\ufe0f" or sign >= "\U000e0100":
        return _script(words[at - 1 : at]) in _PLAIN and words[at - 1].isalpha()
    if sign >= "\U000e0000":
        return words[:at].rstrip("".join(map(chr, range(0xE0020, 0xE007F))))[-1:] != _FLAG
    return True


def _beside(words: str, at: int) -> tuple[str, str]:
    """The characters on both sides, those passed over that nobody sees or that stand on another; empty at an end."""
    low, high = at - 1, at + 1
    while low >= 0 and unicodedata.category(words[low]) in ("Cf", "Mn", "Me", "Mc"):
        low -= 1
    while high < len(words) and unicodedata.category(words[high]) in ("Cf", "Mn", "Me", "Mc"):
        high += 1
    return words[low : low + 1] if low >= 0 else "", words[high : high + 1]


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0] if letter else ""
