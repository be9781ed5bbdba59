"""Names that differ by a hyphen, a space, a capital inside or a sign alone: Crans-Montana and Crans Montana."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from linter.model.lazy_regex import lazy
from linter.names.proper_nouns import Forms, Standing, capital_words, fold, names_among, standings
from linter.names.words_of_page import Words
from linter.text.words import AND

_LEAST = 5  # letters; LeT and let are two words
_FEW = 30  # names that are sought one by one
_HALF = 4  # letters of a word that is written apart or together
_CAMEL = lazy(r"[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]")
_SMALL_CAMEL = lazy(r"(?<![\w@#./'’-])[a-z]{1,3}[A-Z][a-z]\w+(?![\w-]|\.\w)")  # iPhone
_PREFIXED = lazy(r"(?<![\w@#./'’-])(?:[a-z]{1,4}[aeiou]|[aou])[A-Z][a-z]{3,}")  # kaMasipala, waseThekwini, uMnyango
_HYPHENED = lazy(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}[-‐‑][^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}")
_TWO = lazy(r"([A-Z](?<![\w@#./'’-].)[a-zß-öø-ÿ]{3,}) (?=([A-Z][a-zß-öø-ÿ]{3,})(?![\w-]))")
_SMALL_HYPHENED = lazy(r"(?<![\w@#./'’-])[^\W\d_A-ZÀ-Þ]{3,}[-‐‑][^\W\d_A-ZÀ-Þ]{3,}(?![\w./-])")  # photo-call
_SIGNED = lazy(r"(?<![\w@#./'’&+-])([A-Z][\w'’]+)( ?[&+] ?)([A-Z][\w'’]+)(?![\w&+-])")
# Kelly L. Clarke: by its stop, which is soon found, the words in front of that, and the name behind.
_STOPPED = lazy(r"\. (?<= [A-Z]\. )(?=([A-Z][\w'’-]{2,}))")
_IN_FRONT = lazy(r"(?<![\w.-])[A-Z][a-zß-öø-ÿ]{2,20} [A-Z]$")
_AND = (*AND.split("|"), "en", "&", "+")
_BEHIND = lazy(r"-|\.[a-z]{2}")
_TWO_GENDERS = lazy(r"In(?:nen)?$")  # LeserInnen: readers of either sex, and no slip
_FAMILIES = lazy(r"^(?:Ma?c|Fitz|D[eiu]|L[aeou]|V[ao]n|O)[A-Z]")  # MacDonald and Macdonald may be two people


def joined_alike(words: Words, english: bool) -> Iterator[tuple[list[Standing], list[Standing], bool]]:
    """Per pair: the places of the usual spelling, those of the rare, and whether it is surely one name."""
    found: dict[str, dict[str, bool]] = {}
    small, by_case = _by_small_hyphen(words, english), _by_case(words, english)
    for alike in (by_case, _by_hyphen(words), _by_space(words), _by_sign(words), _by_initial(words), small):
        for name, others in alike.items():
            rows = found.setdefault(_key(name), {})
            rows.update({name: False}, **{other: rows.get(other, False) or sure for other, sure in others.items()})
    if not found:
        return
    places = standings(words.texts, {key: set(rows) for key, rows in found.items()})
    for key, rows in found.items():
        forms: dict[str, list[Standing]] = {}
        for each in places[key]:
            forms.setdefault(_small_first(each.words), []).append(each)
        usual, *others_ = sorted(forms.values(), key=len, reverse=True) or [[]]
        for rare in others_:
            if usual[0].words in small and not with_a_picture(usual, rare):
                continue
            sure = any(rows.get(each[0].words, False) for each in (usual, rare))
            yield usual, rare, sure or (english and _same_company(usual, rare))


def _by_case(words: Words, english: bool) -> Mapping[str, Mapping[str, bool]]:
    """FlyDubai and flydubai; not Flydubai and flydubai, for a sentence may begin with it."""
    within = "\n".join(filter(_CAMEL.search, words.with_capital_inside()))
    if not within:
        return {}
    joined = set() if _joins_small_words(within, english) else set(_SMALL_CAMEL.findall(within))
    names = {name for name in words.names if name in within and _CAMEL.search(name)} | joined
    names = {name for name in names if len(name) >= _LEAST and not _TWO_GENDERS.search(name)}
    if not names:
        return {}
    folded = {name.casefold() for name in names}
    standing = _standing(names | folded, words)
    names &= standing
    forms: dict[str, list[str]] = {}
    for word in (*(words.names | names), *({name.casefold() for name in names} & standing)):
        forms.setdefault(word.casefold(), []).append(word)
    found: dict[str, dict[str, bool]] = {}
    for name in names:
        apart = [form for form in forms[name.casefold()] if _small_first(form) != _small_first(name)]
        if apart:
            found[name] = dict.fromkeys(apart, not _FAMILIES.match(name))
    return found


def _joins_small_words(capitals: str, english: bool) -> bool:
    """True where small words are joined to names (kaMasipala, waseOrlen), as in Zulu and Xhosa.

    There uMnyango is a name and umnyango a common noun, and what the page calls its language is no help: many say
    that they are English. Words that read as English have one such name as a brand (youTube).
    """
    return len(set(_PREFIXED.findall(capitals))) > english


def _by_hyphen(words: Words) -> Mapping[str, Mapping[str, bool]]:
    """Crans-Montana and Crans Montana, Kessel-Festival and Kesselfestival."""
    forms: dict[str, tuple[str, ...]] = {}
    if not words.hyphened:
        return {}
    for name in filter(_HYPHENED.fullmatch, names_among(capital_words("\n".join(words.hyphened)))):
        one, other = re.split("[-‐‑]", name)
        if not name.isupper():
            forms[name] = f"{one} {other}", one + other, one + other.lower()
    return {name: dict.fromkeys(apart, False) for name, apart in _those_that_stand(forms, words)}


def _by_small_hyphen(words: Words, english: bool) -> Mapping[str, Mapping[str, bool]]:
    """photo-call and photocall, non-fat and non fat, no names: of use where one of them stands with a picture."""
    forms: dict[str, tuple[str, ...]] = {}
    if not words.hyphened:
        return {}
    for word in set(_SMALL_HYPHENED.findall("\n".join(words.hyphened))):
        one, other = re.split("[-‐‑]", word)
        forms[word] = (one + other, f"{one} {other}") if english and one in ("non", "self") else (one + other,)
    return {name: dict.fromkeys(apart, False) for name, apart in _those_that_stand(forms, words)}


def _by_space(words: Words) -> Mapping[str, Mapping[str, bool]]:
    """Kessel Festival and Kesselfestival."""
    names, found = words.names, dict[str, dict[str, bool]]()
    if len(names) < 2:
        return found
    begin_as_others, short = [], "\n"
    for name in sorted(names):
        if name.startswith(short):
            begin_as_others.append(name)
        else:
            short = name
    cuts = ((name, at) for name in begin_as_others for at in range(_HALF, len(name) - _HALF + 1))
    apart = {f"{name[:at]} {name[at:].capitalize()}" for name, at in cuts if name[:at] in names}
    stands = len(apart) > _FEW or any(map(words.text.__contains__, apart))
    for one, other in set(_TWO.findall(words.text)) if stands else ():
        if forms := [form for form in (one + other, one + other.lower()) if form in names]:
            found[f"{one} {other}"] = dict.fromkeys(forms, False)
    return found


def _by_sign(words: Words) -> Mapping[str, Mapping[str, bool]]:
    """Black + Decker and Black and Decker; with & alone, or one +, it may be a title beside two people."""
    forms: dict[str, tuple[str, ...]] = {}
    text = words.text
    if "&" not in text and "+" not in text:
        return {}
    lines = [line for line in text.split("\n") if "&" in line or "+" in line]
    for one, sign, other in set(_SIGNED.findall("\n".join(lines))):
        name = one + sign + other
        written = [f"{one} {word} {other}" for word in _AND] + [f"{one}{word}{other}" for word in "&+"]
        forms[name] = tuple(form for form in written if form != name)
    standing = dict(_those_that_stand(forms, words))
    return {
        name: {form: any("+" in each and text.count(each) > 1 for each in (name, form)) for form in apart}
        for name, apart in standing.items()
    }


def _by_initial(words: Words) -> Mapping[str, Mapping[str, bool]]:
    """Kelly L. Clarke and Kelly L Clarke."""
    forms: dict[str, tuple[str, ...]] = {}
    text = words.text
    for hit in _STOPPED.finditer(text):
        if front := _IN_FRONT.search(text, max(0, hit.start() - 24), hit.start()):
            forms[f"{front.group()}. {hit[1]}"] = (f"{front.group()} {hit[1]}",)
    return {name: dict.fromkeys(apart, False) for name, apart in _those_that_stand(forms, words)}


def _those_that_stand(forms: Mapping[str, Sequence[str]], words: Words) -> Iterator[tuple[str, list[str]]]:
    """Each name with those of its forms that stand in the text, where one does."""
    standing = _standing((form for written in forms.values() for form in written), words)
    for name, written in forms.items():
        if apart := [form for form in written if form in standing]:
            yield name, apart


def _standing(forms: Iterable[str], words: Words) -> set[str]:
    """Those of the forms that stand in the text as words of their own."""
    there = [form for form in forms if words.may_hold(form)]
    return {form for _, form in Forms(there, "@#./'’-", _BEHIND).places(words.text)} if there else set()


def _key(name: str) -> str:
    return fold(re.sub(rf"[\W_]+|(?<=\s)(?:{AND}|en)(?=\s)", "", name))


def _small_first(words: str) -> str:
    return words[:1].lower() + words[1:]


def with_a_picture(a: Sequence[Standing], b: Sequence[Standing]) -> bool:
    """True where hyphens and spaces alone tell two spellings apart, one of which stands in a caption or beside it."""
    one, other = (re.sub("[-‐‑ .]", "", each[0].words).casefold() for each in (a, b))
    return (
        one == other
        and a[0].words.casefold() != b[0].words.casefold()
        and any(each.place in ("caption", "alt") for each in (*a, *b))
    )


def _same_company(a: Sequence[Standing], b: Sequence[Standing]) -> bool:
    """True where one first or family name stands beside both."""
    return any(
        {getattr(x, side) for x in a} & {getattr(y, side) for y in b} - {""} for side in ("name_before", "name_after")
    )
