"""Every form that a known spelling may take in print, filed under one telling word of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from linter.model.lazy_regex import lazy

NEUTRAL = -1
SHIELD = -2

# A form, how many characters before its telling word it begins, the number of its group, its family.
Form = tuple[str, int, int, int]

_WORD = lazy(r"[^\W_]+")
_USUAL = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("ʽ", "'"), ("‑", "-"), ("‐", "-"), ("‒", "-"), ("\u00a0", " "))
# Words so common that a name of several words is better sought by another of its words.
_COMMON = frozenset(
    {*("the", "of", "in", "and", "al", "el", "for", "no", "on", "so", "under", "one", "a")}
    | {*("state", "group", "air", "task", "care", "web", "city")}
)


def usual_signs(text: str) -> str:
    """Apostrophes straight, no-break hyphens and spaces plain; no offset changes."""
    for odd, usual in _USUAL:
        text = text.replace(odd, usual)
    return text


def any_signs(word: str) -> str:
    """A pattern for a word with whichever apostrophes, hyphens and spaces; one that is odd stands for itself."""
    signs = {usual: "".join(odd for odd, same in _USUAL if same == usual) for _, usual in _USUAL}
    return "".join(f"[{signs[letter]}{re.escape(letter)}]" if letter in signs else re.escape(letter) for letter in word)


def filed(groups: Iterable[Mapping[str, object]]) -> dict[str, list[Form]]:
    """The forms of groups (rows of the tables) by their telling word."""
    found: dict[str, list[Form]] = {}
    for number, group in enumerate(groups):
        for form, family in _forms(group).items():
            word, lead = _telling_word(form)
            if word:
                found.setdefault(word, []).append((form, lead, number, family))
    return found


def _telling_word(form: str) -> tuple[str, int]:
    words = [(word.group(), word.start()) for word in _WORD.finditer(form)]
    return max(words, key=lambda word: (word[0].casefold() not in _COMMON, len(word[0])), default=("", 0))


def _forms(group: Mapping[str, object]) -> dict[str, int]:
    listed = dict.fromkeys(_strings(group.get("shields")), SHIELD)
    listed |= dict.fromkeys(_strings(group.get("neutral")), NEUTRAL)
    families = group["families"]
    assert isinstance(families, Iterable)
    for number, family in enumerate(families):
        listed.update(dict.fromkeys(_strings(family), number))
    forms = {usual_signs(unicodedata.normalize("NFC", form)): number for form, number in listed.items()}
    for form, number in list(forms.items()):
        for other in _other_cases(form, bool(group.get("match_case")) and number >= 0):
            forms.setdefault(other, number)
    return forms


def _strings(value: object) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, (list, tuple)) else ()


def _other_cases(form: str, match_case: bool) -> Iterator[str]:
    """The form at the head of a sentence, in a headline with capitals, in capitals throughout."""
    if form[0].islower() and (form.islower() or not match_case):
        yield form[0].upper() + form[1:]
    if match_case:
        return
    if form.islower() and not form.isalpha():
        yield form.title().replace("'S", "'s")
    if len(form) > 3:
        yield form.upper()
