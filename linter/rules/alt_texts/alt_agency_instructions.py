"""The rule alt-agency-instructions."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.agency_instructions import is_order, runs
from linter.model.finding import Finding, Level, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.page_texts import instruction_at
from linter.rules.rule import Bad, Good, Options, Rule


class AltAgencyInstructions(Rule[Options]):
    """An agency's instruction to editors stands in a picture's alternative text.

    The agency's whole caption was copied into the alternative text, and screen readers read "NO RESALES" out to
    readers. Seen on pages of The Intercept and of iNews. For captions and credits see caption-agency-instructions.
    """

    name = "alt-agency-instructions"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt="A flood. ⟦EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES.⟧"><figcaption>A flood in Linz.</figcaption></figure>',
            says="The alternative text holds an agency's instruction: “EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES”.",
            fixed='<figure><img src="a.jpg" alt="A flood."><figcaption>A flood in Linz.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt="Smoke over the port Jo Lee ⟦TPX IMAGES OF THE DAY⟧"><figcaption>Smoke over the port.</figcaption></figure>',
            says="The alternative text holds an agency's instruction: “TPX IMAGES OF THE DAY”.",
            fixed='<figure><img src="a.jpg" alt="Smoke over the port Jo Lee"><figcaption>Smoke over the port.</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt="Pupils protest against mandatory credit checks"><figcaption>A protest.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A poster says NO RESALES in red letters"><figcaption>A poster.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A banner reads FRANCE OUT"><figcaption>A banner in Linz.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        alt = block.image.alt
        if alt is None:
            return
        for start, end in runs(alt.words, page.newsroom.agencies):
            if (order := is_order(alt.words, start, end, page.newsroom.agencies)) is not False:
                where, fix = instruction_at(alt, start, end, page)
                told = f"The alternative text holds an agency's instruction: “{alt.words[start:end]}”."
                yield self.finding(where, told, fix=fix, sure=None if order else Sure.LIKELY)
