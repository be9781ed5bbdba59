"""The rule caption-agency-instructions."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.agency_instructions import is_order, runs
from linter.credits.orders import without_order
from linter.model.agency import Agencies
from linter.model.finding import Finding, Fix, Level, Safety
from linter.model.page import ImageBlock, Page
from linter.model.source import Text
from linter.model.spans import Span
from linter.rules.page_texts import instruction_at
from linter.rules.rule import Bad, Good, Options, Rule


class CaptionAgencyInstructions(Rule[Options]):
    """An agency's instruction to editors stands where readers see it.

    "MANDATORY CREDIT", "NO RESALES", "TPX IMAGES OF THE DAY" come with the picture and are meant for the
    desk. They have been published by Reuters itself, by Deutsche Welle and by The Intercept, in captions and in
    credits. For alternative texts see alt-agency-instructions. What a sign may say is a warning.
    """

    name = "caption-agency-instructions"
    level = Level.ERROR
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>Smoke rises over the port. ⟦TPX IMAGES OF THE DAY⟧</figcaption></figure>',
            says="The caption holds an agency's instruction: “TPX IMAGES OF THE DAY”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>Smoke rises over the port.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. ⟦EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES.⟧</figcaption></figure>',
            says="The caption holds an agency's instruction: “EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz.</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee/AFP ⟦NO RESALES. NO ARCHIVES.⟧</figcaption></figure>',
            says="The caption holds an agency's instruction: “NO RESALES. NO ARCHIVES”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Jo Lee/AFP</figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AP ⟦NO RESALES⟧. Photo: Al Day/AFP</figcaption></figure>',
            says="The credit holds an agency's instruction: “NO RESALES”.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption>A flood in Linz. Photo: Jo Lee/AP. Photo: Al Day/AFP</figcaption></figure>',
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Pupils protest against mandatory credit checks.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The town requires Mandatory Credit Union membership.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A poster says NO RESALES in red letters.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>A banner reads “FRANCE OUT”.</figcaption></figure>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>Village after the war: no archives, no sales, no people.</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        agencies = page.newsroom.agencies
        credit = block.credit.text if block.credit else None
        fields = {"credit": credit, "caption": block.caption} | dict(block.uncut)
        seen: set[Span] = set()  # the uncut text holds what the credit does
        for field, text in fields.items():
            if text is not None:
                for start, end in runs(text.words, agencies):
                    order = is_order(text.words, start, end, agencies)
                    if order is False or (place := text.span(start, end)) in seen:
                        continue
                    seen.add(place)
                    told = f"The {field} holds an agency's instruction: “{text.words[start:end]}”."
                    where, fix = instruction_at(text, start, end, page)
                    if fix is None and field == "credit":
                        fix = _between_credits(text, start, end, agencies)
                    yield self.certain_unless(not order, where, told, fix=fix, field=field)


def _between_credits(text: Text, start: int, end: int, agencies: Agencies) -> Fix | None:
    """Leave out the order between two credits, and keep both."""
    found = without_order(text.words, start, end, agencies)
    edit = text.edit(*found) if found else None
    return Fix("Leave out the instruction", (edit,), Safety.ASK) if edit else None
