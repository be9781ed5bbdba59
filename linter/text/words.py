"""Words and sentences: where a sentence begins, what is written in capitals, which texts say the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from linter.model.lazy_regex import lazy, one_of

_SIGNS = frozenset("@#:/")
_BLANKS = " \n\t\xa0"
_LONGEST_ADDRESS = 200  # characters on each side
_ADDRESS = lazy(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@#])[@#][\w.]*\w|https?://\S+|(?<!\w)www\.\S+", re.I)
_WORD = lazy(r"[^\W_]+(?:['’\-][^\W_]+)*")
_EAST = r"\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"  # of China and Japan
_SOUTH_EAST = r"\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff"  # of Thailand, Laos, Myanmar and Cambodia
_IDEOGRAPHS, _ABUGIDAS = lazy(f"[{_EAST}]+"), lazy(f"[{_SOUTH_EAST}]+")
_DENSE = lazy(f"[{_EAST}{_SOUTH_EAST}]+")
_FULL = lazy(f"[{_EAST}\u1100-\u11ff\uac00-\ud7a3]+")  # and of Korea, which sets blanks
_LETTERS = 4  # of a word of Thai, its signs above and below the line counted
_REFERENCE = lazy(r"&#?[^\W_]{1,31};$")
_LATIN = lazy(r"[A-Za-z]")
_ENDS = one_of(
    ("a stop, marks that close, white space", r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+\s++", "She left.” He"),
    ("a stop of Chinese and Japanese", "(?<![。！？])[。！？]++\\s*+", "出発。東京"),
    ("a colon", r":\s++", "She said: He"),
)
_SENTENCE_END = lazy(rf"(?:{_ENDS})(?=[\"'“‘„«(\[]*+[^\W\d_a-zà-öø-ÿ])")
_BEGUN_ANEW = lazy(
    r"(?:[.!?…][\"'”’»)\]]*+\s++[–—-]\s*+|[\r\n\u2028]\s*+)[\"'“‘„«(\[]*+\Z"
)  # a line, a dash after a stop
_SHORTENED = one_of(
    ("a title", "Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|Rev", "Sen"),
    ("beside a name", "St|Mt|No|vs|Jr|Sr|Inc|Ltd|Co", "vs"),
    ("a month", "Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec", "Sept"),
    ("others", r"Ave|Bros|ca|bzw|Nr|u\.a|z\.B", "bzw"),
    ("an initial", "[A-Z]", "J"),
)
_ABBREVIATION = lazy(rf"(?:\b(?:{_SHORTENED})|\b(?:[A-Za-z]\.)+[A-Za-z])\.\s*$")
AND = "and|und|et|y|e|og|och"  # joins two names; Dutch's en is "in" elsewhere, and named where it is asked for
_ENGLISH = frozenset(("the", "of", "and", "to", "that", "for", "with", "at", "by", "from", "a", "said"))
_THE = frozenset(("the", "The", "THE"))
_ENGLISH_WRITTEN = frozenset(form for word in _ENGLISH for form in (word, word.capitalize(), word.upper()))
_FRENCH = frozenset(
    ("une", "avec", "aux", "cette", "été", "où", "qu", "selon", "depuis", "étaient", "légende", "crédit")
)
_MORE_ENGLISH = frozenset(("in", "on", "is", "are", "was", "his", "her", "who", "as", "after"))
_FOREIGN = frozenset(
    (
        *("de", "la", "el", "los", "las", "del", "que", "con", "su", "em", "na", "da", "um", "uma", "com", "para", "o"),
        *("il", "di", "della", "che", "le", "les", "des", "du", "une", "dans", "au", "und", "der", "das", "den", "mit"),
        *("von", "ist", "het", "een", "van", "och", "og"),
    )
)
_NEAR_FRENCH = frozenset(
    (
        *("le", "les", "des", "du", "l", "d", "à", "au", "et", "sur", "est", "dans", "par", "qui", "pour", "ce", "ses"),
        *("carte", "archives", "infographie", "vidéo"),
    )
)

_JOINING = frozenset(
    (
        *("a", "an", "the", "of", "in", "on", "at", "by", "to", "for", "from", "with", "and", "or", "but", "nor", "as"),
        *("is", "are", "was", "be", "it", "its", "vs", "via", "into", "over"),
    )
)


def words_in(text: str) -> list[str]:
    """The words, without punctuation; don't and Jean-Paul are one word each."""
    return _WORD.findall(text)


def how_many_words(text: str) -> int:
    """The words of a text, counted, also in scripts that set no blanks.

    Two letters of Chinese and Japanese count as a word, and four of Thai, Lao, Khmer and Burmese.
    """
    dense = _unparted(text)
    return len(words_in(_DENSE.sub(" ", text) if dense else text)) + dense


def parted_words(text: str) -> int:
    """How many words blanks part a text into, and those of scripts that set none as how_many_words counts them."""
    dense = _unparted(text)
    return len((_DENSE.sub(" ", text) if dense else text).split()) + dense


def _unparted(text: str) -> int:
    if text.isascii() or not _DENSE.search(text):
        return 0
    ideographs, letters = (sum(map(len, script.findall(text))) for script in (_IDEOGRAPHS, _ABUGIDAS))
    return ideographs // 2 + -(-letters // _LETTERS)


def length(text: str) -> float:
    """How long a text is, in letters of an alphabet.

    A letter of China, Japan and Korea says what two and a half do. One of Thailand, Laos, Myanmar and Cambodia says
    what one and a third does, the signs above and below the line counted.
    """
    if text.isascii():
        return len(text)
    full, dense = (sum(map(len, script.findall(text))) for script in (_FULL, _ABUGIDAS))
    return len(text) + 1.5 * full + dense / 3


def sentence_ends(text: str) -> list[int]:
    """The offsets where a new sentence begins, and the end of the text."""
    found = []
    for end in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text, max(0, end.start() - 12), end.end()):
            found.append(end.end())
    found.append(len(text))
    return found


def sentences(text: str) -> list[tuple[int, int]]:
    """Every sentence as start and end, white space at its end left out."""
    found, start = [], 0
    for end in sentence_ends(text):
        stop = start + len(text[start:end].rstrip())
        if stop > start:
            found.append((start, stop))
        start = end
    return found


def in_shouting(text: str, start: int, end: int) -> bool:
    """True if the stretch stands in a run of at least four words in capitals."""
    before = text[max(0, start - 80) : start].split()[-4:]
    after = text[end : end + 80].split()[:4]
    run = 1 if text[start:end].isupper() else 0
    for words in (reversed(before), after):
        for word in words:
            if not word.isupper():
                break
            run += 1
    return run >= 4


def in_title_case(text: str) -> bool:
    """True if most longer words begin with a capital, as in many American headlines."""
    longer = [word for word in words_in(text) if len(word) > 3]
    return len(longer) > 2 and sum(word[0].isupper() for word in longer) > 0.7 * len(longer)


def _capitalised_around(text: str, at: int) -> bool:
    """True if all words of a short heading have capitals but the small joining ones.

    The word at ``at`` does not count: it is the one in question.
    """
    words = [hit for hit in _WORD.finditer(text) if not hit.start() <= at < hit.end()]
    others = [hit[0] for hit in words if hit[0].casefold() not in _JOINING]
    return bool(others) and all(word[0].isupper() for word in others) and (len(others) > 1 or len(words) < 4)


def capital_is_free(text: str, at: int, heading: bool = False) -> bool:
    """True where any word may have a capital: heading a sentence, or in a heading that capitalises."""
    if heading and (in_title_case(text) or _capitalised_around(text, at)):
        return True
    if _BEGUN_ANEW.search(text, max(0, at - 12), at):
        return True
    start = max((end for end in sentence_ends(text) if end <= at), default=0)
    return not any(letter.isalnum() for letter in text[start:at])


def shortened(text: str, most: int) -> str:
    """The text, or as many of its words as fit into ``most`` characters with an ellipsis behind them."""
    return text if len(text) <= most else text[: most - 2].rsplit(" ", 1)[0] + " …"


def times(count: int) -> str:
    """Once, twice, or so many times."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def as_patterns_have_it(words: str) -> str:
    """Words without case, for looking up what a pattern without case has found: to it İ and ı are an i, too."""
    folded = words.casefold()
    return folded if folded.isascii() else folded.replace("i̇", "i").replace("ı", "i")


def in_latin(text: str) -> bool:
    """True where a letter of the plain Latin alphabet stands in the text."""
    return _LATIN.search(text) is not None


def same_words(text: str) -> str:
    """The text for comparing with another's: letters and digits alone, without case, a blank between two words."""
    return " ".join(words_in(unicodedata.normalize("NFKC", text).casefold()))


def looks_english(text: str) -> bool:
    """True if the commonest English words make up a share of the text that no other language reaches."""
    return reads_english(text.split())


def reads_english(words: Sequence[str]) -> bool:
    """The same of words that are cut already, as they are written."""
    return not _THE.isdisjoint(words) and sum(map(_ENGLISH_WRITTEN.__contains__, words)) > 0.08 * len(words)


def reads_foreign(text: str) -> bool:
    """True where small words of other languages than English outnumber its own, as in a title or on a page that says
    wrongly that it is English."""
    words = [word.casefold() for word in words_in(text)]
    ours = sum(word != "a" and (word in _ENGLISH or word in _MORE_ENGLISH) for word in words)
    return sum(map(_FOREIGN.__contains__, words)) > ours


def ends_in_reference(words: str) -> bool:
    """True where the words end in the code of a character, as it is printed where it was escaped twice: "AT&amp;"."""
    return _REFERENCE.search(words, max(0, len(words) - 40)) is not None


def looks_french(text: str) -> bool:
    """True if a few words hold one that French alone has, or two that it shares with few; of many words, a share."""
    words = [part for word in words_in(text.casefold().replace("’", "'")) for part in word.split("'")]
    own, shared = [word in _FRENCH for word in words], {word for word in words if word in _NEAR_FRENCH}
    if len(words) > 40:
        return sum(own) + sum(word in shared for word in words) > 0.12 * len(words)
    return any(own) or len(shared) > 1


def in_address(text: str, start: int, end: int) -> bool:
    """True for words that are a part of an address, a hashtag or a name in a network: changed, those lead elsewhere.

    Words that hold a sign of an address themselves are meant as such.
    """
    if not _SIGNS.isdisjoint(text[start:end]):
        return False
    low, high = max(0, start - _LONGEST_ADDRESS), end + _LONGEST_ADDRESS
    before, behind = text[low:start], text[end:high]
    first = start - len(before) + max(before.rfind(mark) + 1 for mark in _BLANKS)
    last = min((end + at for mark in _BLANKS if (at := behind.find(mark)) >= 0), default=end + len(behind))
    return any(first + hit.start() <= start and end <= first + hit.end() for hit in _ADDRESS.finditer(text[first:last]))
