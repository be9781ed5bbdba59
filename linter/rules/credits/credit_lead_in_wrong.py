"""The rule credit-lead-in-wrong."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.lead_ins import bare, says_photograph
from linter.credits.vocabulary import no_photograph_words
from linter.model.credit import CreditPart, Part
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditLeadInWrong(Rule[Options]):
    """A credit says photograph of what it then calls a screenshot or a drawing: Photo: Screengrab/BBC.

    The template leads every credit in alike. It is a note: some houses print it so."""

    name = "credit-lead-in-wrong"
    level = Level.NOTE
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The post of the mayor. <span class="credit">⟦Photo: Screenshot⟧/Facebook</span></figcaption></figure>',
            says="The credit begins “Photo:”, but this is no photograph: “Screenshot”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>The news of the day. <span class="credit">⟦Foto: Skjermdump⟧ / NRK</span></figcaption></figure>',
            says="The credit begins “Foto:”, but this is no photograph: “Skjermdump”.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The post of the mayor. <span class="credit">Screenshot/Facebook</span></figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A plan. <span class="credit">Illustration: Jo Lee</span></figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        said = [part for part in block.credit.parts if part.part is not Part.PUNCTUATION] if block.credit else []
        if block.credit is None or len(said) < 2 or not (_says_photograph(said[0]) and _says_none(said[1])):
            return
        lead, status = said[0], said[1]
        told = f"The credit begins “{lead.words}”, but this is no photograph: “{status.words}”."
        yield self.finding(block.credit.text.span(lead.start, status.end), told)


def _says_photograph(part: CreditPart) -> bool:
    """True for Photo: and its like; Credit: and Image: say nothing of how a picture was made."""
    said = part.part is Part.PREFIX and says_photograph(part.words)
    return said and bare(part.words).startswith(("photo", "foto", "фото"))


def _says_none(part: CreditPart) -> bool:
    return part.part is Part.STATUS and part.words.casefold() in no_photograph_words()
