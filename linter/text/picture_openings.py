"""What follows “a photo of”: what the picture shows, what kind of picture it is, or what becomes of a print."""

from __future__ import annotations

import re

from linter.model.lazy_regex import lazy, one_of

# What is a kind of picture and no words too many: foto de familia, photo of the year.
_NAMED_KINDS = one_of(
    ("English", "(?:the )?(?:year|day|week|month|century)", "the year"),
    ("who stands together", "grup|famil|famíl|groep|squadra", "gruppo"),
    ("where it is kept", "archiv|arquivo|repertorio|stock|illustration|vacances", "archives"),
    ("weddings", "boda|casamento", "boda"),
    ("a year of Romance languages", r"l['’]année|a[nñ]o\b|anno\b|s[ée]culo|siglo|siècle", "año"),
    ("a day or a month of Romance languages", r"d[ií]a\b|semana|m[êe]s\b|jour\b|giorno\b", "semana"),
    ("the North and the Netherlands", r"jaar|året|(?:de (?:week|dag|maand)|het jaar)\b", "de week"),
    ("from where, or when", r"(?:oben|unten|vorne?|hinten|innen|außen|heute|damals|boven|buiten|vroeger)\b", "oben"),
    ("the year it was taken in", r"(?:1[89]|20)\d\d\b", "1964"),
)
_KIND = lazy(_NAMED_KINDS, re.I)
_ROMANCE = lazy(r"\bd(?:[ei]|['’]) ?$", re.I)
# Behind "de" stands what is shown with its article, as a name or in the plural; one bare word is a kind: de satélite.
_SHOWN = one_of(
    ("an article", r"(?:une?|un[oa]s?|uma?s?|u[nm]s|el|l[aeo]s?|il|gli|i|[oa]s?)\b|(?:un|l)['’]", "una"),
    ("whose", r"(?:su|sus|seus?|suas?|son|sa|ses|leurs?)\b", "su"),
    ("a number", r"\d|(?:dos|tres|cuatro|deux|trois|quatre|due|tre|quattro|dois|duas|três|quatro)\b", "cuatro"),
    ("a name", "[A-ZÀ-Þ]", "A"),
    ("the plural", r"[^\W\d_]+(?:[sx]|(?<=[^\W\d_]{3})i)\b", "niños"),
)
_IS_SHOWN = lazy(_SHOWN)
# A photo of Ada Quill is held by her mother: what is left without the beginning would say that of her.
_CLAUSE = r"\b(?:who|whom|whose|which|that|as|while|when|where|after|before|during|what|how|why|because)\b"
_BECOMES = one_of(
    ("of being", "is|are|was|were|has|have|can|will", "is"),
    ("of hanging", "hangs|lies|leans|adorns|stands|sits|rests", "hangs"),
    ("of showing", "displayed|projected|propped|pinned|taped|hung", "displayed"),
    ("of fame", "(?:that|which) (?:won|went|became|made|earned|shook|sparked)", "that won"),
    ("of coming about", "(?:taken|released|provided|posted|shared) (?:by|on|in|at|from|to|with)", "taken by"),
)
_OF_A_PRINT = lazy(rf"(?:(?!{_CLAUSE})[^.,;:])*\b(?:{_BECOMES})\b")

# Behind these words bear a case, and are no text by themselves; a name is, and so is "zeigt eine Brücke".
_WITH_CASE = lazy(r"(?:ein |das )?(?:Bild|Foto) (?:von|zeigt) $|zdjęcie ", re.I)
_BARE = lazy(r"(?<=zeigt )(?:eine?|das|die) |(?<=von )[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+")


def is_kind_of_picture(words: str, at: int) -> bool:
    """True where the words from ``at``, behind an opening, say which kind of picture it is: "Imagen de | satélite"."""
    if _KIND.match(words, at):
        return True
    return _ROMANCE.search(words, 0, at) is not None and not _IS_SHOWN.match(words, at)


def speaks_of_a_print(words: str, at: int) -> bool:
    """True where English words from ``at``, behind "A photo of", say what becomes of the photo itself."""
    return _OF_A_PRINT.match(words, at) is not None


def stands_alone(words: str, at: int) -> bool:
    """True where the words from ``at`` are as they would be without the opening: not "Bild von | einem Hund"."""
    return not _WITH_CASE.match(words, 0, at) or _BARE.match(words, at) is not None
