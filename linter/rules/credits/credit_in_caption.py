"""The rule credit-in-caption."""

from __future__ import annotations

from collections.abc import Iterator

from linter.credits.in_caption import credit_inside, is_credit_alone, is_province, without_brackets
from linter.credits.parser import parts
from linter.model.credit import ORGANISATIONS, CreditPart, Part
from linter.model.finding import Finding, Fix, Level, Related, Safety, Sure
from linter.model.page import ImageBlock, Page
from linter.rules.rule import Bad, Good, Options, Rule


class CreditInCaption(Rule[Options]):
    """The caption ends in a credit or is one, though the picture has a credit line of its own.

    The wire sends the credit inside the caption, and the CMS prints its credit field as well: “(AP Photo/Jo Lee) AP
    Photo”, seen on pages of Euronews. Where the two name nobody in common, one of them is wrong."""

    name = "credit-in-caption"
    level = Level.WARNING
    sure = Sure.LIKELY
    examples = (
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption><span class="caption">A flood in Linz.⟦ (AP Photo/Jo Lee)⟧</span> <span class="credit">Jo Lee/AP</span></figcaption></figure>',
            says="The caption gives the credit “AP Photo/Jo Lee”, and the credit line names AP and Jo Lee again.",
            fixed='<figure><img src="a.jpg" alt=""><figcaption><span class="caption">A flood in Linz.</span> <span class="credit">Jo Lee/AP</span></figcaption></figure>',
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption><span class="caption">A flood in Linz. ⟦(AP Photo/Jo Lee)⟧</span> <span class="credit">AP Photo</span></figcaption></figure>',
            says="The caption gives the credit “AP Photo/Jo Lee”, and the credit line names AP again.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption><span class="caption">A flood in Linz. ⟦(AP Photo/Jo Lee)⟧</span> <span class="credit">Al Day/AFP</span></figcaption></figure>',
            says="The caption gives the credit “AP Photo/Jo Lee”, and the credit line gives another: “Al Day/AFP”.",
        ),
        Bad(
            '<figure><img src="a.jpg" alt=""><figcaption><span class="caption">⟦Image credit: Linz Radar⟧</span> <span class="credit">(Image credit: Jo Lee)</span></figcaption></figure>',
            says="A credit, “Image credit: Linz Radar”, stands in the caption’s place; the credit line is “(Image credit: Jo Lee)”.",
        ),
        Good('<figure><img src="a.jpg" alt=""><figcaption><span class="caption">A flood in Linz (Austria).</span> <span class="credit">Jo Lee/AP</span></figcaption></figure>'),
        Good('<html lang="it"><figure><img src="a.jpg" alt=""><figcaption><span class="caption">Il molo di Bagheria (PA).</span> <span class="credit">Foto: Ugo Lenzi</span></figcaption></figure></html>'),
        Good('<figure><img src="a.jpg" alt=""><figcaption>The office of Getty Images in London. Photo: Getty Images</figcaption></figure>'),
    )  # fmt: skip

    def check_block(self, block: ImageBlock, page: Page) -> Iterator[Finding]:
        caption, credit = block.caption, block.credit
        if caption and credit and is_credit_alone(caption.words, page.newsroom.agencies):
            told = (
                f"A credit, “{caption.words}”, stands in the caption’s place; the credit line is “{credit.text.words}”."
            )
            yield self.finding(caption.where, told, related=(Related(credit.text.where, "the credit line"),))
            return
        inside = credit_inside(caption.words, page.newsroom.agencies) if caption and credit else None
        if caption is None or credit is None or inside is None:
            return
        start, end = inside
        words = without_brackets(caption.words[start:end])
        given = _named(parts(words, page.newsroom.agencies))
        named = _named(credit.parts)
        both = [name for key, name in given.items() if key in named]
        if not given or not named or (not both and is_province(words, page.language)):
            return
        if both:
            told = f"The caption gives the credit “{words}”, and the credit line names {' and '.join(both)} again."
        else:
            told = f"The caption gives the credit “{words}”, and the credit line gives another: “{credit.text.words}”."
        spare = given.keys() <= named.keys()
        edit = caption.edit(len(caption.words[:start].rstrip()), end, "") if spare and start else None
        fix = Fix("Take it out of the caption", (edit,), Safety.ASK) if edit else None
        related = (Related(credit.text.where, "the credit line"),)
        yield self.finding(edit.span if edit else caption.span(start, end), told, related=related, fix=fix)


def _named(found: tuple[CreditPart, ...]) -> dict[str, str]:
    """Who is named, for comparing and for telling."""
    return {part.name.casefold(): part.name for part in found if part.part in (Part.PHOTOGRAPHER, *ORGANISATIONS)}
