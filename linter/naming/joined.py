"""Names that differ by a hyphen, a space, a capital inside or a sign alone: Crans-Montana and Crans Montana."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from linter.model import Text
from linter.naming.capitalised import Standing, fold, standings
from linter.pattern import lazy

_LEAST = 5  # letters; LeT and let are two words
_CAMEL = lazy(r"(?<![\w@#./'’-])[^\W\d_][^\W_]*[a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ][^\W_]+(?![\w-]|\.\w)")
_HYPHENED = lazy(r"(?<![\w@#./'’-])[^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}[-‐‑][^\W\d_a-zß-öø-ÿ][^\W\d_]{2,}(?![\w-])")
_TWO = lazy(r"(?<![\w@#./'’-])([A-Z][a-zß-öø-ÿ]{3,}) (?=([A-Z][a-zß-öø-ÿ]{3,})(?![\w-]))")
_SIGNED = lazy(r"(?<![\w@#./'’&+-])([A-Z][\w'’]+)( ?[&+] ?)([A-Z][\w'’]+)(?![\w&+-])")
_AND = ("and", "und", "et", "e", "y", "en", "og", "och", "&", "+")
_TWO_GENDERS = lazy(r"In(?:nen)?$")  # LeserInnen: readers of either sex, and no slip
_FAMILIES = lazy(r"^(?:Ma?c|Fitz|D[eiu]|L[aeou]|V[ao]n|O)[A-Z]")  # MacDonald and Macdonald may be two people


def joined_alike(
    texts: Sequence[tuple[Text, str]], text: str, english: bool
) -> Iterator[tuple[list[Standing], list[Standing], bool]]:
    """Per pair: the places of the usual spelling, those of the rare, and whether it is surely one name.

    ``text`` is the words of all ``texts``, one a line.
    """
    found: dict[str, dict[str, bool]] = {}
    for kind in (_by_case, _by_hyphen, _by_space, _by_sign):
        for name, others in kind(text).items():
            rows = found.setdefault(_key(name), {})
            rows.update({name: False}, **{other: rows.get(other, False) or sure for other, sure in others.items()})
    if not found:
        return
    places = standings(texts, {key: set(rows) for key, rows in found.items()})
    for key, rows in found.items():
        forms: dict[str, list[Standing]] = {}
        for each in places[key]:
            forms.setdefault(_small_first(each.words), []).append(each)
        usual, *others_ = sorted(forms.values(), key=len, reverse=True) or [[]]
        for rare in others_:
            sure = any(rows.get(each[0].words, False) for each in (usual, rare))
            yield usual, rare, sure or (english and _same_company(usual, rare))


def _by_case(text: str) -> Mapping[str, Mapping[str, bool]]:
    """FlyDubai and flydubai; not Flydubai and flydubai, for a sentence may begin with it."""
    names = {name for name in _CAMEL.findall(text) if len(name) >= _LEAST and not _TWO_GENDERS.search(name)}
    found: dict[str, dict[str, bool]] = {}
    for name in names:
        others = set(re.findall(rf"(?<![\w@#./'’-]){re.escape(name)}(?![\w-]|\.\w)", text, re.I))
        apart = {other for other in others if _small_first(other) != _small_first(name) and not other.isupper()}
        if apart:
            found[name] = dict.fromkeys(apart, not _FAMILIES.match(name))
    return found


def _by_hyphen(text: str) -> Mapping[str, Mapping[str, bool]]:
    """Crans-Montana and Crans Montana, Kessel-Festival and Kesselfestival."""
    found: dict[str, dict[str, bool]] = {}
    for name in set(_HYPHENED.findall(text)):
        one, other = re.split("[-‐‑]", name)
        apart = [form for form in (f"{one} {other}", one + other, one + other.lower()) if _stands(form, text)]
        if apart and not name.isupper():
            found[name] = dict.fromkeys(apart, False)
    return found


def _by_space(text: str) -> Mapping[str, Mapping[str, bool]]:
    """Kessel Festival and Kesselfestival."""
    pairs = {pair.groups() for pair in _TWO.finditer(text)}
    found: dict[str, dict[str, bool]] = {}
    for one, other in pairs:
        apart = [form for form in (one + other, one + other.lower()) if form in text and _stands(form, text)]
        if apart:
            found[f"{one} {other}"] = dict.fromkeys(apart, False)
    return found


def _by_sign(text: str) -> Mapping[str, Mapping[str, bool]]:
    """Black + Decker and Black and Decker; with & alone it may be a title beside two people."""
    found: dict[str, dict[str, bool]] = {}
    for one, sign, other in set(_SIGNED.findall(text)):
        forms = [f"{one} {word} {other}" for word in _AND] + [f"{one}{word}{other}" for word in "&+"]
        apart = [form for form in forms if form != one + sign + other and _stands(form, text)]
        if apart:
            found[one + sign + other] = {form: "+" in form or "+" in sign for form in apart}
    return found


def _stands(form: str, text: str) -> bool:
    return form in text and re.search(rf"(?<![\w@#./'’-]){re.escape(form)}(?![\w-])", text) is not None


def _key(name: str) -> str:
    return fold(re.sub(r"[\W_]+|(?<=\s)(?:and|und|et|e|y|en|og|och)(?=\s)", "", name))


def _small_first(words: str) -> str:
    return words[:1].lower() + words[1:]


def _same_company(a: Sequence[Standing], b: Sequence[Standing]) -> bool:
    """True where one first or family name stands beside both."""
    return any(
        {getattr(x, side) for x in a} & {getattr(y, side) for y in b} - {""} for side in ("name_before", "name_after")
    )
