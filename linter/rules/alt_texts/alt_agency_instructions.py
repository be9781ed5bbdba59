"""The rule alt-agency-instructions."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.agency_instructions import is_order, runs
from linter.model.finding import Finding, Level
from linter.model.page import ImageBlock, Page
from linter.model.source import Text
from linter.rules.page_texts import instruction_at
from linter.rules.rule import Bad, Good, Options, Rule


class AltAgencyInstructions(Rule[Options]):
    """An agency's instruction to editors stands in a picture's alternative text or title.

    The agency's whole caption was copied into the alternative text, and screen readers read "NO RESALES" out to
    readers; the title shows where the mouse rests. Seen on pages of The Intercept, iNews and WAZ. For captions and
    credits see caption-agency-instructions.
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
        Bad(
            '<figure><img src="a.jpg" alt="A flood" title="⟦EDITORS NOTE: Graphic content /⟧ A flood in Linz"><figcaption>A flood in Linz.</figcaption></figure>',
            says="The title holds an agency's instruction: “EDITORS NOTE: Graphic content /”.",
        ),
        Good('<figure><img src="a.jpg" alt="Pupils protest against mandatory credit checks"><figcaption>A protest.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A poster says NO RESALES in red letters"><figcaption>A poster.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt="A banner reads FRANCE OUT"><figcaption>A banner in Linz.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        alt, title = block.image.alt, block.image.title
        yield from self._orders(alt, "alternative text", page)
        if alt is None or title is None or alt.words != title.words:
            yield from self._orders(title, "title", page)

    def _orders(self, text: Text | None, what: str, page: Page) -> Iterator[Finding]:
        for start, end in runs(text.words, page.newsroom.agencies) if text else ():
            if text and (order := is_order(text.words, start, end, page.newsroom.agencies)) is not False:
                where, fix = instruction_at(text, start, end, page)
                told = f"The {what} holds an agency's instruction: “{text.words[start:end]}”."
                yield self.certain_unless(not order, where, told, fix=fix)
