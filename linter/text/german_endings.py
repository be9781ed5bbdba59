"""German adjectives with another ending than the article in front asks for: vor dem zerstörtem Haus."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.lazy_regex import lazy, one_of
from linter.text.dates import GERMAN_MONTHS
from linter.text.quotations import inside, quotations

# Duden, "Adjektiv": behind an article that shows the dative or the genitive an adjective ends in -en.
# What stands there by right: adverbs ("dem zudem Geld fehlt", "des nahe Paris gelegenen Dorfs"), "beige", possessives.
_NO_ADJECTIVE = (
    "(?:(?:(?:un)?bequ|extr|all|alled|zud|außerd|trotzd|seitd|nachd|ind|ehed|vord)em"
    "|(?:mein|dein|sein|ihr|unser|eur|kein|dies|jen|jed|welch|manch|solch|(?:irgend)?ein)(?:em|es)|alles|anderes"
    "|heute|gerade|lange|beinahe|nahe|ohne|orange|beige|gerne|alle|viele|solche|seinerseits)"
)
_WORD = rf"(?!{_NO_ADJECTIVE} )[a-zäöüß]{{2,30}}"
_DATIVE = lazy(
    r"(?<![\w-])(?P<article>[Dd]em|[IiAa]m|[Zz]um|[Vv]om|[Bb]eim|[Ee]inem|[KkMmDdSs]einem|[Ii]hrem|[Uu]nserem"
    r"|[Dd]iesem|[Jj]edem) "
    rf"(?P<word>{_WORD}em) (?=[A-ZÄÖÜ])"
)
_GENITIVE = lazy(
    r"(?<![\w-])(?P<article>[Dd]es|[Ee]ines|[KkMmSs]eines|[Ii]hres|[Uu]nseres) "
    rf"(?P<word>{_WORD}(?:e|em|es)) (?=[A-ZÄÖÜ][\wäöüß-]*s(?![\w-]))"
)
# Names in French, whose "des" is an article too: Place des petites Dames, Palais des sports Nîmes.
_FRENCH = one_of(
    ("streets", "place|rue|avenue|boulevard|quai|pont|porte?|chemin|village|tour", "rue"),
    ("gardens and houses", "parc|jardin|cour|cité|palais|hôtel|maison|halle|marché|banque|cimetière", "palais"),
    ("of the arts and of faith", "mus[ée]e|théâtre|orchestre|ballet|église|chapelle|école|académie", "école"),
    ("days and bodies", "fête|festival|salon|bal|nuit|prix|ligue|union|comité|conseil|journal", "fête"),
    ("small words", "l[ae]|les|du|une?|et|à", "les"),
)
_FRENCH_BEFORE = lazy(rf"\b(?:{_FRENCH}) $", re.I)
_FROM = lazy(
    r"(?<![\w-])(?P<article>[Vv]on) (?P<word>\d{1,2}\.) "
    rf"(?=(?:(?:{GERMAN_MONTHS}) )?bis (?:zum )?\d{{1,2}}\. (?:{GERMAN_MONTHS})\b)"
)


def wrong_endings(words: str) -> Iterator[tuple[int, int, str, str]]:
    """The place of each adjective that ends otherwise than its article asks, as it should be, and the article; and of
    "von" in front of a day, which is "vom" where the days have their month. What is quoted is left."""
    quoted = quotations(words)
    for pattern in (_DATIVE, _GENITIVE):
        for hit in pattern.finditer(words):
            if inside(quoted, *hit.span("word")) or _FRENCH_BEFORE.search(words, max(0, hit.start() - 24), hit.start()):
                continue
            yield *hit.span("word"), f"{hit['word'].rstrip('mns').removesuffix('e')}en", hit["article"]
    for hit in _FROM.finditer(words):
        yield *hit.span("article"), f"{hit['article'][:-1]}m", hit["word"]
