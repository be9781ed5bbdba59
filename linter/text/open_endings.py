"""Words that no sentence ends in, by language: where a text ends in one, the rest was cut away."""

from __future__ import annotations

import re
from functools import cache

from linter.model.lazy_regex import lazy

# Left out are words that may stand last: "what it is made of", "kommt mit", "die Frau, nach der", "fais-le",
# "od a do z".
_WORDS = {
    "en": "the|an|and|their|our|your|its|(?:in|of|by|with|on|for|from|at|as|into) a",
    "de": "und|oder|eine|einem|einen|im|am|zum|zur|vom|beim|des",
    "fr": "et|les|une|du|de|aux|au|dans|chez",
    "es": "y|el|los|las|del|de",
    "it": "e|il|gli|di|del|della|dei|nel|nella",
    "pt": "e|os|do|da|dos|das|de|ao|aos",
    "nl": "en|de|een",
    "sv": "och|ett",
    "da": "og|et",
    "no": "og|et",
    "nb": "og|et",
    "pl": "i|w|oraz|dla",
    "cs": "a|v|pro|nebo",
    "ru": "и|в|на|из|для|или",
    "uk": "і|в|на|із|для|або",
}
_NEVER = lazy(r"(?!)")


def open_ending(words: str, language: str) -> tuple[int, int] | None:
    """Where the small word stands that a text ends in, though no sentence of its language (a code) does."""
    hit = _pattern(language).search(words)
    return hit.span() if hit else None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _WORDS.get(language)
    return re.compile(rf"(?<=[\w,] )(?:{words})$") if words else _NEVER
