"""Words that no sentence ends in, by language: where a text ends in one, the rest was cut away."""

from __future__ import annotations

import re
from functools import cache

from linter.model.lazy_regex import lazy

# Left out are words that may stand last: "what it is made of", "kommt mit", "die Frau, nach der", "fais-le",
# "od a do z", "noch eine", "à la une", "nummer een", "nummer et", "gli dei", "sto hlasů pro", "Linz an", "ez az",
# "kész vagy", "η μητέρα του", "kardeşi ile", "người và của", "אל על", "پشت در", "लिंज़ में", "محمد على",
# "più di uno", "een voor een", "tous pour un", "sem pelo", "todos a una", "med ett"; "eta", which ends clauses in
# Basque. More stand behind some words only: "एक और" (one more), "ikut serta" (take part), "ho og" (she too).
_TOO = "(?<!han )(?<!ho )(?<!hun )(?<!eg )(?<!jeg )(?<!du )(?<!vi )(?<!me )(?<!de )(?<!dei )(?<!det )(?<!den )"
_WORDS = {
    "en": "the|and|their|our|your|its|(?:in|of|by|with|on|for|from|at|as|into) an?",
    "de": "und|oder|im|am|zum|zur|vom|beim|des",
    "fr": (
        "et|les|du|de|aux|au|dans|chez|(?:dans|sur|avec|sous|vers|entre|pour|chez) (?:le|la)"
        "|(?:dans|avec|sous|vers|chez) une?"
    ),
    "es": (
        "y|el|los|las|del|de|(?:de|en|a|por|con|para|sobre|entre|ante) la|(?:de|en|con|por|para|sobre) un"
        "|(?:en|con|sobre|ante|tras) una"
    ),
    "it": ("e|il|gli|di|del|della|nel|nella|dal|dalla|sul|sulla|(?:di|in|con|per|tra) un|(?:con|per|tra) (?:la|le)"),
    "pt": "e|os|do|da|dos|das|de|ao|aos|pela|numa?|(?:com|sobre|entre|sob) uma?|(?:com|sobre|entre|para|sob) [oa]",
    "nl": "en|de|(?:in|op|van|voor|met|bij|door|naar|tegen|over|onder|tijdens) het|(?:van|met|bij|tijdens|door) een",
    "sv": "och|av (?:en|ett)|(?:med|från|vid|under) en|(?:från|vid|under) ett",
    "da": "og|af (?:en|et)|(?:med|fra|ved|under) en|(?:fra|ved|under) et",
    "no": f"{_TOO}og|av (?:en|et)|(?:med|fra|ved|under) en|(?:fra|ved|under) et",
    "nb": f"{_TOO}og|av (?:en|et)|(?:med|fra|ved|under) en|(?:fra|ved|under) et",
    "pl": "i|w|oraz|dla",
    "cs": "a|v|nebo",
    "ru": "и|в|на|из|для|или",
    "uk": "і|в|на|із|для|або",
    "bg": "и|в|на|от|към|или|при",
    "mk": "и|во|на|од|или|при",
    "sr": "и|у|на|од|или|i|u|na|od|ili",
    "hr": "i|u|na|od|ili",
    "bs": "i|u|na|od|ili",
    "sk": "a|v|vo|zo|so|alebo",
    "sl": "in|v|iz|ali|pri",
    "ca": "i|el|els|del|dels|de|al|als",
    "gl": "e|o|os|do|da|dos|das|de|ao|aos",
    "ro": "și|şi|sau|din|cu|de|pe|în|pentru",
    "eu": "edo",
    "sq": "dhe|ose",
    "fi": "ja|sekä|tai|että",
    "et": "ja|ning",
    "hu": "és|a|hogy",
    "lt": "ir|bei|arba",
    "lv": "un",
    "is": "og|eða",
    "nn": f"{_TOO}og",
    "af": "en",
    "el": "και|ή|στο|στη|στην|στον|στις|στους|στα|για|από",
    "tr": "ve|veya",
    "az": "və",
    "id": "dan|atau|(?<!ikut )(?<!turut )serta|(?<!yin dan )yang|di|dari|untuk|dengan|pada|oleh",
    "ms": "dan|atau|(?<!ikut )(?<!turut )serta|(?<!yin dan )yang|di|dari|untuk|dengan|pada|oleh",
    "vi": "và|các|những|hoặc",
    "tl": "at|ng|mga|ang|sa",
    "fil": "at|ng|mga|ang|sa",
    "sw": "na|ya|wa|kwa|katika",
    "ar": "و|في|من|إلى|عن|أو|التي|الذي",
    "fa": "و|از|که|با",
    "ur": "(?<!ایک )(?<!کوئی )(?<!کچھ )(?<!کہیں )(?<!کسی )(?<!دو )اور",
    "he": "של|או|כי|אשר",
    "hi": "(?<!एक )(?<!कोई )(?<!कुछ )(?<!कहीं )(?<!किसी )(?<!थोड़ा )(?<!थोड़ी )(?<!थोड़े )(?<!तीन )(?<!दो )और|या|एवं|तथा",
    "mr": "आणि|किंवा",
    "bn": "এবং|ও",
    "ta": "மற்றும்",
    "te": "మరియు",
    "kn": "ಮತ್ತು",
    "ko": "및|또는|그리고",
}
# In front of a letter that is called by its name: "los ejes x e y", "manca la e", "litera i".
_LETTERS = lazy(
    r"(?<!\w)(?:[^\W\d_]|la|letras?|letter[ae]|ejes?|liter[ay]|písmen\w*|betű|γράμμα|букв[аы]|літер[аи])\s$", re.I
)
_MARKED = lazy(r"[:/©|(]")
_LEADS = lazy(r"\b(?:photo|foto|picture|image|bild|courtesy|loan|gift|collection)[^.!?]{0,40}$", re.I)
_NEVER = lazy(r"(?!)")


def open_ending(words: str, language: str) -> tuple[int, int] | None:
    """Where the small word stands that a text ends in, though no sentence of its language (a code) does."""
    hit = _pattern(language).search(words)
    if hit is None or (len(hit.group()) == 1 and _LETTERS.search(words, 0, hit.start())):
        return None
    if words.endswith((f"{hit.group()} ", "både "), 0, hit.start()):  # "Rosen, Tulpen und und und"; "både och"
        return None
    return hit.span()


def ends_in_its_credit(words: str, credit: str) -> bool:
    """True where a text goes on with the credit behind it, which has no mark of its own: "gift of the" Linz Museum."""
    return _MARKED.search(credit) is None and _LEADS.search(words) is not None


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _WORDS.get(language)
    return re.compile(rf"(?<=[\w,،\u0900-\u0dff] )(?:{words})(?=[,،]?$)") if words else _NEVER
