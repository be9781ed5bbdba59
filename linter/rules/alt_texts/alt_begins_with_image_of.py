"""The rule alt-begins-with-image-of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule

_OPENINGS = one_of(
    ("English", "(?:an? |the )?(?:image|photo|photograph|picture|pic) (?:of|showing|shows) ", "the image of "),
    ("German", "(?:ein |das )?(?:Bild|Foto) (?:von|zeigt) ", "das Bild zeigt "),
    ("French", "(?:une |la )?(?:image|photo|photographie) (?:de|d’|d'|montrant) ?", "une photo montrant "),
    ("Dutch", "(?:een |de )?(?:afbeelding|foto) van ", "een foto van "),
    ("Swedish, Danish and Norwegian", "(?:en |et |ett )?(?:bild|foto|bilde|billede) (?:på|av|af) ", "bild på "),
    (
        "Italian and Portuguese",
        "(?:una? |uma |la |a )?(?:immagine|foto|fotografia|imagem) (?:di|de|do|da) ",
        "foto di ",
    ),
    ("Polish", "zdjęcie przedstawia(?:jące)? ", "zdjęcie przedstawia "),
    ("Spanish", "(?:una |la )?(?:imagen|foto|fotografía) (?:de|del) ", "la imagen del "),
)
# What is a kind of picture and no words too many: foto de familia, photo of the year.
_KINDS = (
    "grup|famil|famíl|groep|squadra|archiv|arquivo|repertorio|stock|boda|casamento|(?:the )?(?:year|day|week|month|century)"
    "|l['’]année|a[nñ]o\\b|d[ií]a\\b|semana|m[êe]s\\b|s[ée]culo|siglo|siècle|jour\\b|jaar|året|anno\\b|giorno\\b"
)
_OPENING = lazy(rf"(?:{_OPENINGS})(?!{_KINDS})", re.I)
_DATIVE = lazy(r"(?:einem|einer|dem|der|den|de[ln]?|d[ao]s?)\b", re.I)  # what begins with it is no text by itself


class AltBeginsWithImageOf(Rule[Options]):
    """A picture's alternative text begins with “image of” or “photo of”.

    Software that reads pages aloud has said that it is an image; the words cost time. The W3C's tips, axe and
    GOV.UK all ask to leave them out. “Painting of” and “map of” say something and stay.
    """

    name = "alt-begins-with-image-of"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="⟦A photo of a dog on a bridge⟧"><figcaption>Rex.</figcaption></figure>',
            says="This alternative text begins with “A photo of”.",
            fixed='<figure><img src="a.jpg" alt="A dog on a bridge"><figcaption>Rex.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt="⟦Ein Bild von einem Hund auf der Brücke⟧"><figcaption>Rex.</figcaption></figure>',
            says="This alternative text begins with “Ein Bild von”.",
        ),
        Good('<figure><img src="a.jpg" alt="A painting of a dog"><figcaption>Rex.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Foto do ano: um cachorro"><figcaption>Rex.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Foto di gruppo con cane"><figcaption>Rex.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Pictures at an exhibition"><figcaption>A concert.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for _, alt in alts(page):
            hit = _OPENING.match(alt.words)
            if hit and hit.end() + 3 < len(alt):
                rest = alt.words[hit.end()]
                bare = not _DATIVE.match(alt.words, hit.end())
                edit = alt.edit(0, hit.end() + 1, rest.upper()) if bare else None
                fix = Fix("Begin with what it shows", (edit,), Safety.ASK) if edit else None
                told = f"This alternative text begins with “{hit.group().strip()}”."
                yield self.finding(alt.where, told, fix=fix)
