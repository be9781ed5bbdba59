"""Words that no sentence ends in, by language: where a text ends in one, the rest was cut away."""

from __future__ import annotations

import re
from functools import cache

from linter.model.lazy_regex import lazy

# Left out are words that may stand last: "what it is made of", "kommt mit", "die Frau, nach der", "fais-le",
# "od a do z", "noch eine", "à la une", "nummer een", "nummer et", "gli dei", "sto hlasů pro", "Linz an".
_WORDS = {
    "en": "the|and|their|our|your|its|(?:in|of|by|with|on|for|from|at|as|into) an?",
    "de": "und|oder|im|am|zum|zur|vom|beim|des",
    "fr": "et|les|du|de|aux|au|dans|chez",
    "es": "y|el|los|las|del|de",
    "it": "e|il|gli|di|del|della|nel|nella",
    "pt": "e|os|do|da|dos|das|de|ao|aos",
    "nl": "en|de",
    "sv": "och",
    "da": "og",
    "no": "og",
    "nb": "og",
    "pl": "i|w|oraz|dla",
    "cs": "a|v|nebo",
    "ru": "и|в|на|из|для|или",
    "uk": "і|в|на|із|для|або",
}
# In front of a letter that is called by its name: "los ejes x e y", "manca la e", "litera i".
_LETTERS = lazy(r"(?<!\w)(?:[^\W\d_]|la|letras?|letter[ae]|ejes?|liter[ay]|букв[аы]|літер[аи])\s$", re.I)
_MARKED = lazy(r"[:/©|(]")
_LEADS = lazy(r"\b(?:photo|foto|picture|image|bild|courtesy|loan|gift|collection)[^.!?]{0,40}$", re.I)
_NEVER = lazy(r"(?!)")


def open_ending(words: str, language: str) -> tuple[int, int] | None:
    """Where the small word stands that a text ends in, though no sentence of its language (a code) does."""
    hit = _pattern(language).search(words)
    if hit is None or (len(hit.group()) == 1 and _LETTERS.search(words, 0, hit.start())):
        return None
    return hit.span()


def ends_in_its_credit(words: str, credit: str) -> bool:
    """True where a text goes on with the credit behind it, which has no mark of its own: "gift of the" Linz Museum."""
    return _MARKED.search(credit) is None and _LEADS.search(words) is not None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _WORDS.get(language)
    return re.compile(rf"(?<=[\w,] )(?:{words})(?=,?$)") if words else _NEVER
