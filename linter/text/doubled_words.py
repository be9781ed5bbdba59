"""Small words that are never right twice in a row, by language."""

from __future__ import annotations

import re
from functools import cache

from linter.model.lazy_regex import lazy

# Never right twice, by language. Left out are words that may be: "het het", "dat dat", "des des Mordes Angeklagten",
# "die die", "came in in May", "hjalp til til klokken ti", "à la une une photo", "gave her her hat", "to to zdjęcie",
# "the rights they have have been cut", "para para recoger", "bir bir", "de de facto", "von von der Leyen",
# "stängdes av av polisen", "fulgte med med bussen".
_WORDS = {
    "en": "the|an?|of|to|at|with|and|from|for|by|into|during|his|its|their|our|been|be|is|was",
    "de": "und|auf|im|am|vom|zum|zur|beim|für|bei|oder|eine|einen|einem|einer",
    "nl": "een|en|met",
    "fr": "et|les|aux|le|du|de|un|dans|pour|avec|sur|par|au",
    "es": "el|los|las|del|al|y|de|en|un|una|con|por|su",
    "it": "il|lo|gli|di|del|della|dei|delle|con|per|un|una|nel|nella|al|alla",
    "pt": "o|os|as|do|da|dos|das|de|um|uma|na|em|com|por|pelo|pela|e",
    "sv": "och|ett|från|att",
    "da": "og|fra|et",
    "no": "og|fra|et",
    "nb": "og|fra|et",
    "pl": "na|do|od|dla|oraz|przez|się",
    "cs": "na|do|od|pro|nebo|při",
    "ru": "на|из|от|для|или|при|под|над|без|через",
    "uk": "на|із|від|для|або|при|через",
    "ro": "și|din|pentru|cu|în",
    "id": "dan|yang|dari|untuk",
}
_ANYWHERE = "the"  # a word of no other of these languages, and of names that say "The The"
OF_NAMES = ("von", "van", "del")  # "Von von der Leyen" begins a sentence
# Words that a clause may end in and the next begin with: "the pub they go to to watch it".
_STRANDED = frozenset(("to", "at", "with", "for", "by", "from", "into", "of"))
_OPENS_CLAUSE = lazy(
    r"\b(?:what|which|who|whom|that|where)\b|(?<=\w )\b(?:I|you|he|she|it|we|they)\b|\b(?:worth|\w*thing to) \w+$", re.I
)
_ONE = frozenset(("eine", "einen", "einem", "einer", "een", "ett", "et", "un", "una", "um", "uma"))
_THE_ONE = lazy(  # "die eine eine Ärztin, die andere eine Anwältin", "numéro un un"
    r"(?<!\w)(?:die|der|den|dem|das|ist|nur|als|wenn|weil|dass|de|het|det|nummer|numéro|número|numero) $", re.I
)
_LONG = lazy(
    r" (?:år|jaar|meter|kilo|ton|minut|uur|maand|månad|måned|veck|uke|uge|dag|pro[cs]ent)"
)  # "ett ett år gammalt"
_NAMED_LETTER = lazy(r"(?<!\w)(?:[A-Za-z]|ejes?|letras?|letter[ae]?|lettre) $")
# "Im im Bau befindlichen Tunnel", "auf auf dem Platz stehenden Wagen": the second goes with a word before the noun.
_AROUND = lazy(
    r" (?:(?:dem|den|der|die|das|\w+em) )?(?:[A-ZÄÖÜ][\w-]+(?: \d+)?|ihn|sie|uns|alle) (?:[a-zäöüß]+ )?"
    r"[a-zäöüß]+(?:t|en|nd|ig|lich|bar)e[mnrs]? [A-ZÄÖÜ]"
)
_FROM = ("från", "fra")
_CLAUSE_OF_NORTH = lazy(r"\b(?:som|där|der|hvor|han|hon|hun|de|vi|jag|jeg|man) \w+ $", re.I)
_SAYS_WHAT = ("is", "was")
_SUBJECT = lazy(r"(?:^|[.!?] )(?:It|He|She|This|There|Here) $")
_DETERMINED = lazy(r" (?:the|an?|his|her|its|their)\b", re.I)
_BEHIND = (
    " cappella",
    " capella",
    " peu ",
    " po'",
    " po’",
)  # "in a a cappella group", "il en faut un un peu plus grand"
_NAME = lazy(r" (?:la )?[A-ZÀ-Þ]")  # "la tombe de de Gaulle"; Spanish writes a capital: "de De la Rúa"


def twice_by_right(words: str, hit: re.Match[str], language: str) -> bool:
    """True where a hit of ``doubled`` in a text ends a clause and begins the next, or begins a name."""
    word = hit["word"].casefold()
    if word in _SAYS_WHAT and language == "en":  # "what it is is a bridge", "all there was was a wall"
        return _SUBJECT.search(words, 0, hit.start()) is None
    if re.search(rf"\b{word} {word} {word}\b", words, re.I):
        return True  # na na na, as it is sung; "Rosen, Tulpen und und und"
    if words.startswith(_BEHIND, hit.end()) or (len(word) == 1 and _is_letter(words, hit)):
        return True
    if word in _ONE and (_THE_ONE.search(words, 0, hit.start()) or _LONG.match(words, hit.end())):
        return True
    if (language == "de" and _AROUND.match(words, hit.end())) or (
        word in _FROM and _CLAUSE_OF_NORTH.search(words, 0, hit.start())
    ):
        return True
    if word == "his" and words.endswith("of ", 0, hit.start()):
        return True
    if language == "en" and word in _STRANDED:
        before = words[: hit.start()]
        before = before[max(map(before.rfind, ".!?;")) + 1 :].strip()
        clause = _OPENS_CLAUSE.search(before) is not None
        return clause and not (word == "to" and _DETERMINED.match(words, hit.end()))
    return language == "fr" and word == "de" and _NAME.match(words, hit.end()) is not None


def _is_letter(words: str, hit: re.Match[str]) -> bool:
    """True for the first of two letters where it is a name: "Vitamin A a day", "el eje y y el eje x"."""
    inside = hit["word"].isupper() and hit.start() > 0 and words[hit.start() - 2 : hit.start() - 1] not in ".!?:"
    return inside or _NAMED_LETTER.search(words, 0, hit.start()) is not None


@cache
def doubled(language: str) -> re.Pattern[str]:
    """A word of a language (its code) twice in a row, as the groups word and again."""
    words = _WORDS.get(language, _ANYWHERE)
    return re.compile(rf"(?<![\w'’-])(?P<word>{words})(?P<again> (?P=word))\b(?![-'’])", re.I)
