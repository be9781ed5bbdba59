"""Small words that are never right twice in a row, by language."""

from __future__ import annotations

import re
from functools import cache

# Never right twice, by language. Left out are words that may be: "het het", "dat dat", "des des Mordes Angeklagten",
# "die die", "came in in May", "gave her her hat", "para para recoger", "to to zdjęcie", "bir bir", "de de facto",
# "von von der Leyen".
_WORDS = {
    "en": "the|an?|of|to|at|with|and|from|for|by|into|during|his|its|their|our|has|have|been|be",
    "de": "und|auf|im|am|vom|zum|zur|beim|für|bei|oder|eine|einen|einem|einer",
    "nl": "een|en|met",
    "fr": "et|les|aux|le|du|de|un|une|dans|pour|avec|sur|par|au",
    "es": "el|los|las|del|al|y|de|en|un|una|con|por|su",
    "it": "il|lo|gli|di|del|della|dei|delle|con|per|un|una|nel|nella|al|alla",
    "pt": "o|os|as|do|da|dos|das|de|um|uma|na|em|com|por|pelo|pela|e",
    "sv": "och|ett|av|med|från|att",
    "da": "og|af|med|fra|et|til",
    "no": "og|av|med|fra|et|til",
    "nb": "og|av|med|fra|et|til",
    "pl": "na|do|od|dla|oraz|przez|się",
    "cs": "na|do|od|pro|nebo|při",
    "ru": "на|из|от|для|или|при|под|над|без|через",
    "uk": "на|із|від|для|або|при|через",
    "ro": "și|din|pentru|cu|în",
    "id": "dan|yang|dari|untuk",
}
_ANYWHERE = "the"  # a word of no other of these languages, and of names that say "The The"
OF_NAMES = ("von", "van", "del")  # "Von von der Leyen" begins a sentence


@cache
def doubled(language: str) -> re.Pattern[str]:
    """A word of a language (its code) twice in a row, as the groups word and again."""
    words = _WORDS.get(language, _ANYWHERE)
    return re.compile(rf"(?<![\w'’-])(?P<word>{words})(?P<again> (?P=word))\b(?![-'’])", re.I)
