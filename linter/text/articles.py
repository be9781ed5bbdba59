"""English articles that do not go with the word behind them: a old wall, an bridge."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator

from linter.model.lazy_regex import lazy, one_of
from linter.text.quotations import inside, quotations
from linter.text.words import reads_foreign

_ARTICLE = lazy(r"[Aa](?<!\w.)n? \w")  # what all patterns have in common: most captions have none
_BEGINS = r"(?:^|(?<=[.!?:“\"] )|(?<=[“\"]))"  # a capital elsewhere is a name: Vitamin A is
# Begins as "you" does, and with the vowel of "under", by every reading of the CMU Pronouncing Dictionary (0.7b). Left
# out: "unionised", which is un-ionised in chemistry; Uber, Ural; Euler and Eugen, which Germans say with an oi.
_YOU = one_of(
    ("unite", "un(?:animous(?:ly)?|animity|ions?|ionists?|iques?|iquely|its?|ited|itary|ity)", "union"),
    ("uniform", "uni(?:corns?|fied|forms?|formed|fy|fying|fication|lateral(?:ly)?|sex)", "unilateral"),
    ("universe", "univers(?:e|al|ally|ity|ities)", "university"),
    ("use", "us(?:able|ages?|es?|ed|eful|eless|ers?|ing|ual|ually|urper)", "useful"),
    (
        "other nouns",
        "ubiquitous|ukuleles?|uranium|urinals?|urine|urologists?|utensils?|uterus|utility",
        "urine",
    ),
    ("of lands", "ugandans?|ukraine|ukrainians?|uruguayans?|utah|utopian?", "utopia"),
    ("eu", "eu(?:calyptus|logy|nuch|phemism|phoric|phoria|rasian|ros?|ropeans?|thanasia)|ewes?", "european"),
)
_UNDER = one_of(
    ("un", "un(?!i|animi|animous|esco)[a-z]{3,}|uni(?:dent|diom|mag|mp|n(?!om|uc))[a-z]{2,}", "unknown"),
    ("up", "up[a-z]{2,}", "upper"),
    (
        "others",
        "ugly|ulcers?|ultimate(?:ly)?|ultra|umbrellas?|umpires?|urban|urgent|urge|urn|ushers?|utter(?:ly)?",
        "urn",
    ),
)
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
    ("the vowel of under", _UNDER, "unknown"),
    ("a mute h", _MUTE, "hour"),
    ("a people", "American|Australian|African|Asian|Arab|Italian|Iraqi|Iranian|Israeli|Indian|Irish|English", "Irish"),
)
_AN = lazy(rf"(?:(?<![\w'’.&/-])a|{_BEGINS}A)n (?P<word>{_SOUNDED})(?![\w'’-])")
_A = lazy(rf"(?:(?<![\w'’.&/-])(?<!\d )a|{_BEGINS}A) (?P<word>{_OPEN})(?![\w'’-])")
# Whatever the lists of words say: "one" begins as "won" does, and these are read letter by letter, or as words (NASA).
# A letter's name begins with a vowel in A, E, F, I, L, M, N, O, R, S and X; H is haitch to some. Left out is what
# people read in two ways (FAQ, SQL, URL, SNP, UNRWA, AAA).
_NOT_AN = one_of(
    (
        "one",
        "one-(?:sided|way|off|time|man|woman|day|year|handed|legged|eyed|bedroom|hour|party|child|storey)",
        "one-off",
    ),
    ("a consonant's name", "[BCDGJKPQTVWYZ][A-Z]{1,5}s?", "BBC"),
    ("the name of U", r"U\.[SKN]\.|U(?:SA?|K|N|AE|FO|V|SB|SDA|CLA|EFA|NESCO|NICEF|NHCR|SAID|KIP|FC)", "UN"),
    ("said as a word", "NASA|NATO|NAFTA|NASDAQ|NASCAR|FIFA|FEMA|SWAT|SARS|MERS|SCOTUS|LIDAR", "NASA"),
    ("a letter", r"[BCDGJKPQTUVWYZ](?:-[a-z]{3,}|-?\d{1,3}|&[A-Z])", "T-shirt"),
)
_NOT_A = one_of(
    ("F", "FA|FBI|FDA", "FBI"),
    ("H and L", "HIV|LAPD|LED|LGBTQ?", "LED"),
    ("M", "MBA|MBE|MEP|MLA|MLB|MLS|MMA|MP|MRI|MSP|MVP", "MP"),
    ("N", "NBA|NCAA|NDA|NFL|NFT|NGO|NHL|NHS|NRA|NYPD", "NHS"),
    ("R and S", "RAF|RNLI|RSPCA|RSS|RV|SMS|SPD|SUV", "SUV"),
    ("a vowel, said as a letter or in a word", "(?!AA|II|EU[A-Z]|ONE\\b)[AEIO][A-Z]{1,5}s?", "ATM"),
    ("a letter", r"[AEFILMNORSX](?:-[a-z]{3,}|-?\d{1,3}|&[A-Z])", "F-16"),
)
_ALWAYS_AN = lazy(rf"(?:(?<![\w'’.&/-])an|{_BEGINS}An) (?P<word>{_NOT_AN})(?!\w)")
_ALWAYS_A = lazy(rf"(?:(?<![\w'’.&/-])(?<!\d )a|{_BEGINS}A) (?P<word>{_NOT_A})(?!\w)")
_ENGLISH = lazy(  # in a text with none of these "a" may be Spanish or Portuguese: "visita a ISS"
    r"\b(?:the|of|and|with|from|for|his|her|their|after|by|who|were|at|was|it|near|outside|sees?|saw|an)\b"
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
    *("ever", "every", "each", "either", "asks", "agrees", "exist", "exists"),
)


# What "a" behind them is a letter of, though nobody wrote it large: "a hepatitis a outbreak".
_LETTER_OF = lazy(r"\b(?:hepatitis|vitamin|influenza|strep|ha?emophilia|serie) $", re.I)


def wrong_articles(words: str, known: Callable[[], Container[str]]) -> Iterator[tuple[int, int, str, str]]:
    """Each "a" in front of a vowel and "an" in front of a consonant: its place, the right article, the word behind.

    Only ``known`` words of four letters and more count, and a few short ones; not "Frankfurt an der Oder". None of a
    text in another language, whatever its page says of itself.
    """
    found = list(_all(words, known)) if _ARTICLE.search(words) else []
    if not found or reads_foreign(words):
        return
    quoted = quotations(words)  # who speaks may say "a apple"
    yield from (each for each in found if not inside(quoted, *each[:2]))


def _all(words: str, known: Callable[[], Container[str]]) -> Iterator[tuple[int, int, str, str]]:
    for hit in _ALWAYS_AN.finditer(words):
        yield hit.start(), hit.start() + 2, words[hit.start()], hit["word"]
    for hit in _ALWAYS_A.finditer(words) if _ENGLISH.search(words) else ():
        yield hit.start(), hit.start() + 1, f"{words[hit.start()]}n", hit["word"]
    for hit in _AN.finditer(words):
        word = hit["word"]
        if (len(word) == 3 or word.casefold() in known()) and _SPOKEN.search(word):
            yield hit.start(), hit.start() + 2, words[hit.start()], word
    for hit in _A.finditer(words):
        word = hit["word"]
        if hit.group()[0] == "A" and _LETTERED.search(words):
            continue
        if _LETTER_OF.search(words, max(0, hit.start() - 12), hit.start()):
            continue
        if (len(word) == 3 or word.casefold() in known()) and word not in _AFTER_A:
            yield hit.start(), hit.start() + 1, f"{words[hit.start()]}n", word
