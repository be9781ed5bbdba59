"""English articles that do not go with the word behind them: a old wall, an bridge."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator

from linter.model.lazy_regex import lazy, one_of
from linter.text.words import reads_foreign

_BEGINS = r"(?:^|(?<=[.!?:“\"] )|(?<=[“\"]))"  # a capital elsewhere is a name: Vitamin A is
_YOU = "uniques?|unions?|units?|united|universal|universe|university|uniforms?|unified|european|useful|usual|users?"
_MUTE = "hours?|honest|honou?r(?:s|able|ed)?|heir|heiress"
_SOUNDED = one_of(
    ("a consonant", "(?![fmn][^aeiouylr]|y[^aeiou])[bcdfgjklmnpqrstvwyz][a-z]{3,}", "bridge"),
    (
        "short ones",
        "new|big|red|man|car|bus|dog|cat|boy|key|day|two|ten|six|lot|bit|war|law|job|low|hot|wet|ban|bar|box|bag|tax|fan|map|net|pub|van|vet|win",
        "new",
    ),
    ("a vowel said as you", rf"(?i:{_YOU})", "unique"),
)
_OPEN = one_of(
    (
        "a vowel",
        "(?:[ai]|o(?!nce|ne(?!rous))|e(?!u|we))[a-z]{3,}|old|ice|egg|oil|arm|axe|oak|inn|owl|ear|era|ace|eye",
        "old",
    ),
    ("a mute h", _MUTE, "hour"),
    ("a people", "American|Australian|African|Asian|Arab|Italian|Iraqi|Iranian|Israeli|Indian|Irish|English", "Irish"),
)
_AN = lazy(rf"(?:(?<![\w'’.&-])a|{_BEGINS}A)n (?P<word>{_SOUNDED})(?![\w'’-])")
_A = lazy(rf"(?:(?<![\w'’.&-])(?<!\d )a|{_BEGINS}A) (?P<word>{_OPEN})(?![\w'’-])")
# Whatever the lists of words say: "one" begins as "won" does, and these are read letter by letter.
_ALWAYS_AN = lazy(
    rf"(?:(?<![\w'’.&-])a|{_BEGINS}A)n (?P<word>one-(?:sided|way|off|time|man|woman|day|year|handed|legged))\b"
)
_ALWAYS_A = lazy(
    rf"(?:(?<![\w'’.&-])(?<!\d )a|{_BEGINS}A) (?P<word>X-ray(?:s|ed)?|SUV|MRI|FBI|NGO|NBA|NFL|MP|HIV|NHS)(?![\w'’])"
)
_SPOKEN = lazy("[aeiouy]")  # a word without is read letter by letter: mph
_LETTERED = lazy(
    r"(?<![\w'’&-])B(?![\w'’&-])"
)  # beside it a capital A at the beginning is a letter: "A opens, B closes"
# Behind "a": small words, which follow a letter as well ("plan a also").
_AFTER_A = (
    *("ouija", "also", "only", "into", "onto", "over", "about", "above", "after", "again"),
    *(
        "against",
        "along",
        "among",
        "around",
        "instead",
        "inside",
        "outside",
        "otherwise",
        "even",
        "else",
        "ends",
        "ended",
    ),
    *("ever", "every", "each", "either", "asks", "agrees"),
)


def wrong_articles(words: str, known: Callable[[], Container[str]]) -> Iterator[tuple[int, int, str, str]]:
    """Each "a" in front of a vowel and "an" in front of a consonant: its place, the right article, the word behind.

    Only ``known`` words of four letters and more count, and a few short ones; not "Frankfurt an der Oder". None of a
    text in another language, whatever its page says of itself.
    """
    found = list(_all(words, known))
    return iter(() if found and reads_foreign(words) else found)


def _all(words: str, known: Callable[[], Container[str]]) -> Iterator[tuple[int, int, str, str]]:
    for hit in _ALWAYS_AN.finditer(words):
        yield hit.start(), hit.start() + 2, words[hit.start()], hit["word"]
    for hit in _ALWAYS_A.finditer(words):
        yield hit.start(), hit.start() + 1, f"{words[hit.start()]}n", hit["word"]
    for hit in _AN.finditer(words):
        word = hit["word"]
        if (len(word) == 3 or word.casefold() in known()) and _SPOKEN.search(word):
            yield hit.start(), hit.start() + 2, words[hit.start()], word
    for hit in _A.finditer(words):
        word = hit["word"]
        if hit.group()[0] == "A" and _LETTERED.search(words):
            continue
        if (len(word) == 3 or word.casefold() in known()) and word not in _AFTER_A:
            yield hit.start(), hit.start() + 1, f"{words[hit.start()]}n", word
