"""The rule alt-begins-with-image-of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.model.finding import Finding, Fix, Level, Safety, Sure
from linter.model.lazy_regex import lazy, one_of
from linter.model.page import Page
from linter.rules.page_texts import alts
from linter.rules.rule import Bad, Good, Options, Rule
from linter.text.picture_openings import is_kind_of_picture, speaks_of_a_print, stands_alone

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
_OPENING = lazy(rf"(?:{_OPENINGS})", re.I)


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
        Good('<figure><img src="a.jpg" alt="A photo of Rex is held by Ann Roe"><figcaption>A vigil.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Imagen de satélite de la costa"><figcaption>Rex.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Foto di gruppo con cane"><figcaption>Rex.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="Pictures at an exhibition"><figcaption>A concert.</figcaption></figure>'),
    )  # fmt: skip

    def check_page(self, page: Page) -> Iterator[Finding]:
        for _, alt in alts(page):
            hit = _OPENING.match(alt.words)
            if hit and hit.end() + 3 < len(alt) and _says_too_much(alt.words, hit.end()):
                rest = alt.words[hit.end()]
                edit = alt.edit(0, hit.end() + 1, rest.upper()) if stands_alone(alt.words, hit.end()) else None
                fix = Fix("Begin with what it shows", (edit,), Safety.ASK) if edit else None
                told = f"This alternative text begins with “{hit.group().strip()}”."
                yield self.finding(alt.where, told, fix=fix)


def _says_too_much(words: str, at: int) -> bool:
    """False where the opening that ends at a place says more than that there is a picture."""
    return not is_kind_of_picture(words, at) and not (words[:at].endswith(" of ") and speaks_of_a_print(words, at))
