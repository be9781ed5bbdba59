"""What writing assistants say to those who ask for a caption, in eight languages, and what a writer may say."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy, one_of
from linter.text.quotations import outside_quotations

_WORDS = one_of(
    (
        "what it hands over",
        r"(?:Sure[!,.] |Certainly[!,.] |Of course[!,.] )?Here(?:’s|'s| is| are) (?:an?|some|the|your|\d+) "
        r"(?:suggested |possible |revised |short |concise )?(?:captions?|alt(?:ernative)? texts?)\b"
        r"(?! (?:writers?|contests?|competitions?|s?he|they|that|which|of)\b)",
        "Sure! Here are 3 possible captions",
    ),
    ("what it is", r"As an AI (?:language )?model\b(?=,? (?:I|my)\b)", "As an AI model, I"),
    (
        "what it cannot see",
        r"\bI(?:’m| am|'m) (?:unable to|not able to) (?:view|see|identify) (?:the |this )?(?:image|picture|photo)",
        "I’m unable to view this image",
    ),
    (
        "what it offers",
        r"\b(?:Would you like me to|Let me know if you(?:’d|'d| would) like me to) "
        r"(?:shorten|revise|adjust|rewrite|tweak|tailor|refine)\b",
        "Would you like me to shorten",
    ),
    (
        "what it hands over in German",
        r"^(?:Gerne|Natürlich|Klar|Sicher)[!,.] Hier (?:ist|sind) (?:eine?|\w+) (?:\w+e[rns]? ){0,2}"
        r"(?:Bildunterschrift|Bildtext|Alternativtext|Alt-Text)\w*",
        "Gerne! Hier ist eine Bildunterschrift",
    ),
    (
        "in French",
        r"^(?:Bien sûr|Certainement|Avec plaisir) ?[!,.] Voici (?:une?|des|quelques|deux|trois"
        r"|\d+) (?:propositions? de )?"
        r"(?:légendes?|textes? alternatifs?)(?= (?:pour|possible|:))",
        "Bien sûr ! Voici une légende pour",
    ),
    (
        "in Spanish",
        r"^¡?(?:Claro|Por supuesto|Desde luego)[!,.] Aquí (?:tienes|tiene|van) (?:una?|algun[oa]s|dos|tres"
        r"|\d+) (?:posibles? )?"
        r"(?:pies? de foto|leyendas?|textos? alternativos?)(?= para|:)",
        "¡Claro! Aquí tienes un pie de foto para",
    ),
    (
        "in Italian",
        r"^(?:Certo|Certamente)[!,.] Ecco (?:una?|alcune|due|tre|\d+) (?:possibil[ei] )?(?:didascali[ae]"
        r"|test[oi] alternativ[oi])"
        r"(?= per|:)",
        "Certo! Ecco una didascalia per",
    ),
    (
        "in Portuguese",
        r"^(?:Claro|Com certeza)[!,.] Aqui (?:está|estão|vai|vão) (?:uma?|algumas|duas|três|\d+) (?:possíve(?:l|is) )?"
        r"(?:legendas?|textos? alternativos?)(?= para|:)",
        "Claro! Aqui está uma legenda para",
    ),
    (
        "in Dutch and Swedish",
        r"^(?:Natuurlijk|Zeker|Graag)[!,.] Hier (?:is|zijn|volgt) (?:een|twee|drie|\d+) (?:mogelijke? )?(?:bijschrift"
        r"|alt-tekst)\w*"
        r"|^(?:Självklart|Absolut|Visst)[!,.] Här (?:är|kommer) (?:en|två|tre|\d+) (?:bildtext|alt-text)\w*",
        "Natuurlijk! Hier is een bijschrift",
    ),
    (
        "what it is in other languages",
        r"^(?:Als (?:ein )?(?:KI|AI)-?[Ss]prachmodell (?:kann|bin|habe) ich|Als (?:een )?AI-taalmodel (?:kan|ben"
        r"|heb) ik"
        r"|En tant que modèle de langage,? je|Como modelo de (?:linguagem|lenguaje),? (?:eu|yo|não|no)"
        r"|Som (?:en )?AI-språkmodell"
        r" kan jag|Come modello linguistico,? (?:io|non))\b",
        "Als KI-Sprachmodell kann ich",
    ),
    ("its heading", r"^(?:Suggested (?:caption|alt text)|Alt text) ?:", "Suggested caption:"),
)
_SAID = lazy(_WORDS, re.I)
# One of these stands in each of them.
_SIGNS = (
    *("caption", "alt text", "alternative text", "as an ai", "able to", "like me to", "bildunterschrift", "bildtext"),
    *("alternativ", "alt-te", "légende", "pie de foto", "pies de foto", "leyenda", "didascali", "legenda", "schrift"),
    *("sprachmodell", "taalmodel", "modèle de langage", "modelo de l", "modello linguistico", "språkmodell"),
)
# What no writer says in earnest: an eager word first, what the words are for, an apology, the model's own name.
_CERTAIN = one_of(
    ("an eager word", r"^(?:Sure|Certainly|Of course)[!,.] .*", "Sure! Here is a caption"),
    (
        "a kind of caption",
        r"^Here.{1,5}(?:an?|the|your) (?:suggested|possible|revised|short|concise) .*",
        "Here is a short caption",
    ),
    ("a model of language", r"^As an AI language model.*", "As an AI language model"),
    (
        "an eager word in other languages",
        r"^(?:Gerne|Natürlich|Klar|Sicher|Bien sûr|Certainement|Avec plaisir|¡?Claro|¡?Por supuesto|Desde luego|Certo"
        r"|Certamente|Com certeza|Natuurlijk|Zeker|Graag|Självklart|Absolut|Visst) ?[!,.] .*",
        "Gerne! Hier ist eine Bildunterschrift",
    ),
    ("a model in other languages", r"^(?:Als|En tant|Como|Come|Som) .*", "Als KI-Sprachmodell kann ich"),
    ("what it cannot see", r"^I.{1,4}(?:unable|not able) .*", "I’m unable to view the image"),
)
_SURELY = lazy(_CERTAIN, re.I)
_FOR = lazy(
    r"\s*(?:for|of|describing) (?:the|this|your) (?:attached |uploaded |provided )?(?:image|photo|picture)"
    r"|\s*:\s*[\"“‘\n]",
    re.I,
)
_HONEST = lazy(r" (?:from|by|that|which)\b| (?:clearly|any more|anymore|because)\b", re.I)
_SORRY = lazy(r"\b(?:I.{1,3}sorry|sorry|apologi[sz]e|unfortunately)\b[^.!?]{0,40}$", re.I)


def said(words: str) -> list[tuple[int, int]]:
    """Where a text has what an assistant says, in the paper's own words."""
    small = words.casefold()
    return outside_quotations(_SAID, words) if any(map(small.__contains__, _SIGNS)) else []


def surely_said(words: str, start: int, end: int) -> bool:
    """False where a writer may have said it: "Here are 10 captions by readers", "Alt text: how to write it"."""
    if _SORRY.search(words, 0, start) or _FOR.match(words, end):
        return True
    return start == 0 and _SURELY.match(words[:end].strip()) is not None and not _HONEST.match(words, end)
