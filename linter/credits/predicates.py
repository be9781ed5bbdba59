"""What words read as: a party, a credit, a sentence, prose. For telling a credit from a caption."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from linter.credits.east_asian_ends import is_of_caption
from linter.credits.lead_ins import lead_in, says_photograph
from linter.credits.notices import is_notice
from linter.credits.parser import parts
from linter.credits.person_names import PARTICLES, looks_like_person, staff_words
from linter.credits.separators import BULLETS, LICENCE, runs_into_others
from linter.credits.shown_in_front import is_captioned, is_seen_on
from linter.credits.vocabulary import lead_words, organisation_words, status_words, tail_words
from linter.model.agency import Agencies, Agency
from linter.model.credit import Part
from linter.model.lazy_regex import lazy
from linter.text.words import AND

_JOINING = frozenset(
    (
        *("of", "the", "and", "for", "und", "für", "von", "van", "der", "den", "de", "la", "du", "des", "del", "di"),
        *("y", "e", "i", "på", "&", "+"),
    )
)
_FAR = r"[^\x00-\u10ff\U00010000-\U0010ffff]"  # what it is not, for Python takes a range of it letter by letter
_STOP = lazy(
    rf"(?:[a-zß-ÿ]{{3}}|[^\x00-\u024f]{{2}}|(?<={_FAR} ){_FAR}|[a-z0-9.]{{2}}\)|\((?:\d?[A-Z]|[A-Z]-[A-Z])\))"
    r"(?P<stop>[.!?।۔؟։።။។。]\s+(?=\S))"
)
_SPACED_STOP = lazy(r"[.!?।۔؟։።۔。።。]\s+(?=\S)")
_SHORT_STOP = lazy(r"[^\W\d_]{2}(?P<stop>[.!?]\s+(?=\S))")
_TWO_SENTENCES = lazy(r"[^\W\d_]{3}[.!?。]\s+\S")
_FIRST_END = lazy(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[^\W\d_])|\s[|–—―]\s")
_DAY_BEHIND = lazy(r"(?<=[攝摄])\s*\d{2,4}年\d{1,2}月\d{1,2}日$")  # "記者李大華攝 115年5月11日"
_FROM_OURS = lazy(r"(?:本社|本紙|社)(?:小型)?(?:ヘリコプター|ヘリ|無人機|機|ドローン)から$")  # "（本社ヘリから）"
_PARTED = lazy(r"\s[–—―-]\s|[–—―]")  # "工人们修桥 – 李明 摄": a caption in front
_WORD = lazy(r"[^\W_]+")
PASSED_ON = r"\b(?:via|by|for|für|von|par|pour|por|para|per|di|av|för|af|van|voor|door)\s+(?=[^\W\d_a-zß-ÿ])"
_SIDE = lazy(rf"\s*(?:[/|;([（【〔©]|{PASSED_ON})\s*")
BRACKETED = lazy(
    r"[(\[（［【〔]\s*([^()\[\]（）［］【〔】〕]*(?:\([^()]*\)[^()\[\]（）［］【〔】〕]*)?)[)\]）］】〕]\s*[.。]?\s*$"
)
_AND = lazy(rf"\s*(?:[,&]|\s(?:{AND}|en)\s)\s*")
_APART = lazy(r"[/|•·–—]|\s-\s")
_YEAR_OF_RIGHTS = lazy(r"^(?:19|20)\d\d\s+(?=[©ⓒ])")
_MAIL = lazy(r"\b[\w.+-]+@[\w-]+\.\w+")


def without_marks(words: str) -> str:
    """Without the marks that may stand before a lead-in, and without the year of a copyright: "2026 © Jo Lee"."""
    said = words.lstrip(f" (/[（［【〔|–—―-*＝={BULLETS}")
    return _YEAR_OF_RIGHTS.sub("", said) if said[:1] in ("1", "2") else said


@lru_cache(maxsize=2048)
def names_an_agency(words: str, agencies: Agencies) -> bool:
    """Every party is a person, an agency or a status, and at least one is a known agency."""
    words = words.strip().rstrip(".").strip()
    if not words or len(words) > 160 or len(words.split()) > 22 or "。" in words.strip("。"):
        return False
    if agencies.agency(words) is not None:
        return True
    tokens = [token.casefold() for token in _WORD.findall(words)]  # "İHA" in small letters is two words
    free = LICENCE.search(words)  # "Jo Lee (CC BY 4.0)"
    told = agencies.may_stand_among({*tokens}) or "@" in words or "staff" in tokens
    if not (told or free or runs_into_others(words, agencies)):
        return False
    known = bool(_MAIL.search(words) or free)
    said = parts(words, agencies)
    passed_on = any(row.part is Part.STATUS and row.words.casefold() == "handout" for row in said)
    for row in said:
        if row.words.casefold() in staff_words() and (row.words != "staff" or _APART.search(words)):  # "Jo Lee / staff"
            known = known or any(each.part is Part.PHOTOGRAPHER for each in said)
        if row.part in (Part.PROVIDER, Part.DISTRIBUTOR, Part.CLIENT):
            given = words[row.end :].lstrip().startswith(tuple(tail_words()))  # "横浜市提供・時事"
            house = _house(row.words, agencies)
            if house is not None and house.kind == "outlet" and row.words.islower() and not house.name.islower():
                return False  # "El Universal y el mundo", "Mirror, mirror"
            if given or house is not None or row.name != row.words:
                known = True
            elif passed_on and row is said[0] and _gives(row.words):
                continue
            elif (
                row.words.startswith("of ")
                or not all_capitalised(row.words)
                or len(row.words.split()) > 6
                or _TWO_SENTENCES.search(row.words)
            ):
                return False
    if not known or (free is not None and len(said) < 2) or is_seen_on(words, agencies):
        return False
    return not is_captioned(words, said, agencies) and not _shows_people(words, agencies)


def _house(words: str, agencies: Agencies) -> Agency | None:
    """The agency that a party is, or that it names beside another house: "Getty Images & Harbour League"."""
    return next(filter(None, map(agencies.agency, (words, *words.split(" & ")))), None)


def _shows_people(words: str, agencies: Agencies) -> bool:
    """True where people stand in front of a lead-in with no slash between: "Ada Quill Photo: Jo Lee/AFP".

    Behind © alone it takes a photographer to tell: "Jo Lee © AFP" is a credit.
    """
    hit = next((hit for hit in lead_in.finditer(words) if hit.start()), None)
    shown = words[: hit.start()].rstrip(" |–—-") if hit else ""
    if (
        hit is None
        or not all(looks_like_person(name, agencies) for name in _AND.split(shown))
        or set("/;") & set(shown)
    ):
        return False
    rest = words[hit.end() :]
    if says_photograph(hit.group()) and hit.group().rstrip()[-1:] in ":：":
        return names_an_agency(rest, agencies) or looks_like_person(rest, agencies)
    return hit.group()[0] in "©(" and (names_photographer(rest, agencies) or _names_giver(rest, agencies))


def _names_giver(words: str, agencies: Agencies) -> bool:
    """True for who gave the picture, in front of the agency that hands it on: "Ministry of Culture/TASS"."""
    said = [row.words for row in parts(words, agencies) if row.part in (Part.PROVIDER, Part.DISTRIBUTOR)]
    unknown = [agencies.agency(row) is None for row in said]
    return unknown[:1] == [True] and not all(unknown) and names_an_agency(words, agencies)


def _gives(words: str) -> bool:
    """True for an office with its place, in front of a handout: "Service of Ukraine in Odesa region/Handout"."""
    tokens = _WORD.findall(words)
    small = [token for token in tokens if token.islower() and not may_join(token)]
    headed = any(heads_party(*pair) for pair in pairwise(tokens[:6]))
    return headed and capital(words) and tokens[0] not in ("A", "An", "The") and len(small) < 4 and len(tokens) < 16


def ends_with_tail(words: str) -> bool:
    """True for a name and the word that ends a credit: "佐山みどり撮影"."""
    words = words.strip(" .。()（）[]【〔】〕").replace("から、", "", 1)  # "本社ヘリから、山田太郎撮影"
    words = _DAY_BEHIND.sub("", words)
    return (
        len(words) < 24
        and words not in tail_words()
        and not (is_of_caption(words) or ("=" in words and words[-1] < "\uac00"))
        and set("()（）[］［]【〔】〕。、＝").isdisjoint(words)
        and not _PARTED.search(words)
        and (words.endswith(tuple(tail_words())) or _FROM_OURS.search(words) is not None)
    )


def dotted_lead(inner: str) -> bool:
    """ "(Dok.IGI )": a short form of a lead-in with its own full stop."""
    head, dot, rest = inner.partition(".")
    return bool(dot and rest.strip()) and f"{head}.".casefold() in lead_words() and capital(rest)


def credit_like(words: str, agencies: Agencies) -> bool:
    """A person, an agency, a status, or a few capitalised words."""
    words = words.strip(" .()[]（）")
    if not words or len(words.split()) > 14:
        return False
    if words.casefold() in status_words() or names_an_agency(words, agencies) or looks_like_person(words, agencies):
        return True
    sides = [side.strip() for side in re.split(r"[/|,;]", words) if side.strip()]
    return all(all_capitalised(side) or _ends_in_its_kind(side) for side in sides) and len(words.split()) <= 8


def _ends_in_its_kind(words: str) -> bool:
    """True for a name and what body bears it, in small letters: "Orlens kommun", "Orlen museum"."""
    return words.rpartition(" ")[2] in organisation_words() and all_capitalised(words.rpartition(" ")[0])


def runs_on(words: str, agencies: Agencies) -> bool:
    """True where a sentence follows the first full stop, or a part of one an agency: more than a credit."""
    stop = first_end(words, 0)
    if stop is None or credit_like(rest := words[stop:], agencies):
        return False
    ended = rest.rstrip()[-1:] in ".!?…" or names_an_agency(words[:stop], agencies)
    return len(rest.split()) > 5 or (ended and tells(rest, agencies) and not is_notice(rest))


def first_end(words: str, start: int) -> int | None:
    """Where the first sentence from ``start`` on ends, or a bar stands; None where neither does."""
    hit = _FIRST_END.search(words, start)
    return hit.start() + 1 if hit else None


def follows_a_sentence(words: str, agencies: Agencies) -> bool:
    """True where a sentence stands first, so the words hold a caption too: "A boat (file). Foto: dpa"."""
    if not _SPACED_STOP.search(words):
        return False
    hit = _STOP.search(words) or next(
        (at for at in _SHORT_STOP.finditer(words) if lead_in.match(words, at.end())), None
    )
    return hit is not None and not names_an_agency(words[: hit.start("stop")], agencies)


def in_small_letters(words: str) -> bool:
    """Five words and more, all but a few of them small: what follows "Video:" in front of a headline."""
    tokens: list[str] = _WORD.findall(words)
    return (
        len(tokens) >= 5 and tokens[0][0].islower() and sum(token[0].islower() for token in tokens) >= 0.8 * len(tokens)
    )


def reads_as_prose(words: str) -> bool:
    """Many words, most of them not capitalised: a sentence, not a name."""
    tokens: list[str] = [token for token in re.findall(r"[^\W\d_]+", words) if token[0].isascii() or token[0].isupper()]
    if len(tokens) < 7:
        return False
    small = sum(token[0].islower() for token in tokens)
    return small / len(tokens) > 0.6


def is_sentence(words: str, agencies: Agencies) -> bool:
    """Eight words and more with a full stop behind them, three of which no name or organisation holds, and no party."""
    tokens: list[str] = _WORD.findall(words)
    if len(tokens) < 8 or words.rstrip(' ”"»')[-1:] not in ".!?" or set("/|©@").intersection(words):
        return False
    small = [token for token in tokens if token[0].islower() and not may_join(token)]
    return len(small) > 2 and not is_notice(words) and not names_an_agency(words, agencies)


def tells(words: str, agencies: Agencies) -> bool:
    """True for words behind "Map:" that say what is to be seen, not whose it is: some small words, and no party first.

    Where letters have no case, six words do, or a dozen and a half letters that no space parts.
    """
    words = words.strip(" .,;:()[]（）【〔】〕")
    first = _SIDE.split(words, maxsplit=1)[0].strip()
    if (
        not words
        or credit_like(first, agencies)
        or names_an_agency(words, agencies)
        or names_an_agency(first, agencies)
    ):
        return _is_title(first, agencies)
    tokens: list[str] = _WORD.findall(words)
    if not tokens:
        return False
    cased = [token for token in tokens if token[0].isupper() or token[0].islower()]
    if 2 * len(cased) < len(tokens):
        return len(tokens) >= 6 or "。" in words or len(words) >= (36 if "\u0e00" < words[0] < "\u0eff" else 15)
    plain = [token for token in cased if token.casefold() not in organisation_words() and token not in _JOINING]
    small = [token for token in plain if token.islower()]
    if len(tokens) < 5 and agencies.agency(tokens[0]):
        return False  # "dpa-infografik GmbH"
    if any(heads_party(*pair) for pair in pairwise(tokens[:4])):
        return reads_as_prose(words) and len(small) > 4
    return len(tokens) >= 3 and len(small) >= (2 if len(tokens) < 4 else 1)


def may_join(word: str) -> bool:
    """True for a small word that names hold: of, und, van."""
    return word in _JOINING or word in PARTICLES or word in organisation_words()


def heads_party(word: str, following: str) -> bool:
    """ "Institut national", "Ministry of", "Centre for": an organisation's word, and a small word that goes on."""
    small = following in _JOINING or following.casefold() in organisation_words()
    heads = word.casefold() in organisation_words() and word.casefold() not in _JOINING
    return small and heads and word.casefold() not in ("the", "of")


def _is_title(words: str, agencies: Agencies) -> bool:
    """Six words with capitals and more, none of them an organisation's: a headline in capitals, no party's name."""
    tokens: list[str] = _WORD.findall(words)
    said = {token.casefold() for token in tokens}
    return (
        len(tokens) >= 6
        and set(":.,").isdisjoint(words)
        and organisation_words().isdisjoint(said)
        and not names_an_agency(words, agencies)
    )


def names_photographer(words: str, agencies: Agencies) -> bool:
    """True for a credit that names a person and a known agency."""
    return names_an_agency(words, agencies) and any(row.part is Part.PHOTOGRAPHER for row in parts(words, agencies))


def capital(words: str) -> bool:
    """True for words that begin as a name does: with a capital, a letter beyond ASCII, or a handle's @."""
    letters = words.strip(" .@©")
    return bool(letters) and (letters[0].isupper() or not letters[0].isascii() or words.strip().startswith("@"))


def all_capitalised(words: str) -> bool:
    """Capitalised words, short joining words aside; no figures alone."""
    tokens = words.replace("/", " ").split()
    plain = [token.strip(".,'’\"()") for token in tokens]
    plain = [token for token in plain if token and token.casefold() not in _JOINING]
    return bool(plain) and all(token[0].isupper() or token[0] == "@" for token in plain)
